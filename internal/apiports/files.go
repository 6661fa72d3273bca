package apiports

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"sanxiang/api"
	"sanxiang/api/view"
	"sanxiang/domain/fault"
	"sanxiang/internal/blob"
	"sanxiang/internal/papers"
)

// Blobs keeps uploads.
type Blobs struct{ store *blob.Store }

var _ api.Blobs = Blobs{}

// NewBlobs keeps uploads in the store.
func NewBlobs(s *blob.Store) Blobs { return Blobs{store: s} }

// Put implements api.Blobs; what the store refuses is told in a sentence.
func (b Blobs) Put(ctx context.Context, r io.Reader, limit int64) (view.Stored, error) {
	s, err := b.store.Put(ctx, r, limit)
	switch {
	case errors.Is(err, blob.ErrTooLarge):
		err = api.ErrFileTooLarge
	case errors.Is(err, blob.ErrEmpty):
		err = fault.InField("file", "文件是空的，请核对后重新上传")
	case errors.Is(err, blob.ErrType):
		err = fault.InField("file", "不接收这种文件；可以上传图片、音像、PDF、办公文档、文本和 ZIP 压缩包")
	}
	return view.Stored{SHA256: s.SHA256, Size: s.Size, MIME: s.MIME}, err
}

// Get implements api.Blobs.
func (b Blobs) Get(ctx context.Context, sha256 string) (io.ReadSeekCloser, time.Time, error) {
	r, _, at, err := b.store.Get(ctx, sha256)
	return r, at, err
}

// Printer makes print pages.
type Printer struct {
	renderer *papers.Renderer
	demo     bool
}

var _ api.Printer = Printer{}

// NewPrinter prints with the renderer; demo marks pages of a demo record.
func NewPrinter(r *papers.Renderer, demo bool) Printer { return Printer{renderer: r, demo: demo} }

// PrintPage implements api.Printer. A masked paper is not the one that its
// digest stands for, so there is no page of it.
func (p Printer) PrintPage(v view.Paper) ([]byte, error) {
	if v.Masked {
		return nil, fault.New(fault.RoleDenied, "遮蔽当事人信息后的文书不能打印")
	}
	page, err := p.renderer.PrintPage(v.Title, v.Number, []byte(v.Text), v.SHA256, p.demo)
	if err != nil {
		return nil, fmt.Errorf("paper %s: %w", v.ID, err)
	}
	return page, nil
}
