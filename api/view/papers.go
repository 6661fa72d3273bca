package view

import "time"

// PaperRef names a paper.
type PaperRef struct {
	ID     string `json:"id" doc:"编号"`
	Title  string `json:"title" doc:"名称"`
	Number string `json:"number,omitempty" doc:"文号"`
}

// Paper is one rendered paper (文书). Text is given for a single paper alone.
type Paper struct {
	ID           string     `json:"id"`
	CaseID       string     `json:"case_id"`
	Sequence     int        `json:"sequence" doc:"产生该文书的记录"`
	Slot         string     `json:"slot"`
	Title        string     `json:"title"`
	Number       string     `json:"number,omitempty"`
	SHA256       string     `json:"sha256"`
	CreatedAt    time.Time  `json:"created_at"`
	VoidedAt     *time.Time `json:"voided_at,omitempty"`
	VoidedReason string     `json:"voided_reason,omitempty"`
	Masked       bool       `json:"masked,omitempty" doc:"当事人信息已遮蔽，文本与校验值不再对应"`
	Text         string     `json:"text,omitempty"`
}

// File is an upload to a case.
type File struct {
	SHA256     string    `json:"sha256" doc:"内容摘要（SHA-256）"`
	Name       string    `json:"name" doc:"名称"`
	MIME       string    `json:"mime" doc:"媒体类型"`
	Size       int64     `json:"size" doc:"字节数"`
	UploadedBy Named     `json:"uploaded_by" doc:"上传人"`
	UploadedAt time.Time `json:"uploaded_at" doc:"上传时间"`
}

// Stored tells what the storage kept of an upload.
type Stored struct {
	SHA256 string
	Size   int64
	MIME   string // detected from the content
}
