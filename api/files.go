package api

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"path"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"sanxiang/api/view"
	"sanxiang/domain/fault"
)

func (s *server) files(ctx context.Context, in *OnCase) (*sends[list[view.File]], error) {
	return sendList(s.Record.Files(ctx, asker(ctx).account(), in.ID))
}

// upload streams one file into the storage, digested on the way, and notes it
// for the case. The bytes may come raw, with the name as ?name=, or as the
// first file of a multipart form.
func (s *server) upload(c *gin.Context) {
	ctx, r := c.Request.Context(), asker(c.Request.Context())
	if err := s.Record.MayUpload(ctx, r.account(), r.caseID); err != nil {
		s.refuse(c, err)
		return
	}
	stored, name, err := s.receive(c)
	if err != nil {
		s.refuse(c, err)
		return
	}
	f := view.File{
		SHA256: stored.SHA256, Name: fileName(name), MIME: stored.MIME, Size: stored.Size,
		UploadedBy: view.Named{ID: r.account(), Name: r.person.Name}, UploadedAt: s.Clock.Now(),
	}
	if err := errors.Join(s.Record.KeepFile(ctx, r.caseID, f), s.noteAccess(ctx, "文件 "+f.SHA256)); err != nil {
		s.refuse(c, err)
		return
	}
	c.PureJSON(http.StatusCreated, f)
}

// frame is what a multipart form may hold around its file.
const frame = 64 << 10

func (s *server) receive(c *gin.Context) (view.Stored, string, error) {
	body := &incoming{r: http.MaxBytesReader(c.Writer, c.Request.Body, s.Limits.Upload+frame)}
	content, name, err := part(c, body)
	if err != nil {
		return view.Stored{}, "", err
	}
	stored, err := s.Blobs.Put(c.Request.Context(), content, s.Limits.Upload)
	_, tooBig := errors.AsType[*http.MaxBytesError](err)
	switch {
	case err == nil:
		return stored, name, nil
	case tooBig || errors.Is(err, ErrFileTooLarge):
		err = tooLarge(s.Limits.Upload)
	case body.failed != nil || errors.Is(err, io.ErrUnexpectedEOF):
		err = fault.New(fault.Malformed, "文件没有传输完整，请重新上传")
	}
	return view.Stored{}, "", err
}

// part finds the file in the request.
func part(c *gin.Context, body io.Reader) (content io.Reader, name string, err error) {
	if c.ContentType() != "multipart/form-data" {
		return body, c.Query("name"), nil
	}
	c.Request.Body = io.NopCloser(body)
	form, err := c.Request.MultipartReader()
	if err != nil {
		return nil, "", fault.New(fault.Malformed, "表单无法识别或者缺少分隔标记，请重新上传")
	}
	for {
		p, err := form.NextPart()
		if err != nil {
			return nil, "", fault.New(fault.Malformed, "表单中没有文件，请重新上传")
		}
		if p.FileName() != "" {
			return p, p.FileName(), nil
		}
	}
}

// incoming remembers whether it was the sender who failed, not the storage.
type incoming struct {
	r      io.Reader
	failed error
}

func (i *incoming) Read(p []byte) (int, error) {
	n, err := i.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		i.failed = err
	}
	return n, err
}

const nameLength = 200

// fileName keeps the last part of a name and nothing that a header or a page
// could choke on.
func fileName(name string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(`"<>:|?*/`, r) {
			return -1
		}
		return r
	}, name)
	for utf8.RuneCountInString(name) > nameLength {
		_, size := utf8.DecodeRuneInString(name)
		name = name[size:] // the end tells the kind
	}
	if name = strings.Trim(name, " ."); name == "" {
		return "未命名"
	}
	return name
}

// download gives a file back, in ranges for players that seek. Only kinds that
// a browser merely shows are shown in it; all others are saved.
func (s *server) download(c *gin.Context) {
	ctx, r := c.Request.Context(), asker(c.Request.Context())
	f, err := s.Record.File(ctx, r.account(), r.caseID, c.Param("sha256"))
	if err != nil {
		s.refuse(c, err)
		return
	}
	if err := s.noteAccess(ctx, "文件 "+f.SHA256); err != nil {
		s.refuse(c, err)
		return
	}
	content, stored, err := s.Blobs.Get(ctx, f.SHA256)
	if err != nil {
		s.refuse(c, fmt.Errorf("file %s is noted but cannot be read: %w", f.SHA256, err))
		return
	}
	defer func() { _ = content.Close() }() // only read from
	framed(c, filePolicy)
	c.Header("Content-Type", f.MIME)
	c.Header("Content-Disposition", mime.FormatMediaType(disposition(f.MIME), map[string]string{"filename": f.Name}))
	c.Header("ETag", `"`+f.SHA256+`"`)
	c.Header("Cache-Control", "private, no-cache")
	http.ServeContent(c.Writer, c.Request, "", stored, content)
}

func disposition(kind string) string {
	for _, shown := range []string{"image/", "video/", "audio/", "application/pdf"} {
		if strings.HasPrefix(kind, shown) {
			return "inline"
		}
	}
	return "attachment"
}

func documentUpload(o *huma.Operation, registry huma.Registry) {
	longest := nameLength
	o.Parameters = []*huma.Param{
		pathParam("id", "案件"),
		{Name: "name", In: "query", Description: "文件名（直接上传时）", Schema: &huma.Schema{Type: huma.TypeString, MaxLength: &longest}},
	}
	binary := &huma.Schema{Type: huma.TypeString, Format: "binary"}
	o.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
		"application/octet-stream": {Schema: binary},
		"multipart/form-data":      {Schema: &huma.Schema{Type: huma.TypeObject, Properties: map[string]*huma.Schema{"file": binary}, Required: []string{"file"}}},
	}}
	o.Responses = map[string]*huma.Response{
		"201": {Description: "已保存的文件", Content: map[string]*huma.MediaType{
			"application/json": {Schema: registry.Schema(reflect.TypeFor[view.File](), true, "File")},
		}},
		"default": problemResponse(registry),
	}
}

func documentDownload(o *huma.Operation, registry huma.Registry) {
	o.Parameters = []*huma.Param{pathParam("id", "案件"), pathParam("sha256", "文件的 SHA-256")}
	o.Responses = map[string]*huma.Response{
		"200":     {Description: "文件内容", Content: map[string]*huma.MediaType{"*/*": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}},
		"206":     {Description: "文件内容的一段"},
		"default": problemResponse(registry),
	}
}
