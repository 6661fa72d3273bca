package api_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/api/view"
	"sanxiang/internal/store"
)

func TestUploadsAreKeptByTheirDigest(t *testing.T) {
	b := open(t)
	id := b.opened()
	content := []byte("%PDF-1.7\n证据正文 0123456789\n%%EOF\n")
	sum := sha256.Sum256(content)
	upload := func(as, name string, body []byte, kind string) answer {
		return b.send(as, http.MethodPost, "/api/v1/cases/"+id+"/files?name="+name, body, "Content-Type", kind)
	}
	var f view.File
	a := upload("zhangwei", "..%2F..%2Fetc%2F%E7%8E%B0%E5%9C%BA.pdf", content, "application/octet-stream")
	require.Equal(t, http.StatusCreated, a.status, "%s", a.body)
	a.into(t, &f)
	require.Equal(t, hex.EncodeToString(sum[:]), f.SHA256)
	require.Equal(t, "现场.pdf", f.Name, "the last part of the name alone")
	require.Equal(t, "application/pdf", f.MIME)
	require.EqualValues(t, len(content), f.Size)
	require.Equal(t, "张伟", f.UploadedBy.Name)

	path := "/api/v1/cases/" + id + "/files/" + f.SHA256
	whole := b.send("lina", http.MethodGet, path, nil)
	require.Equal(t, content, whole.body)
	require.Equal(t, "nosniff", whole.header.Get("X-Content-Type-Options"))
	require.Contains(t, whole.header.Get("Content-Security-Policy"), "sandbox")
	require.Contains(t, whole.header.Get("Content-Disposition"), "inline")
	require.Contains(t, whole.header.Get("Content-Disposition"), "filename*=utf-8''%E7%8E%B0")
	part := b.send("lina", http.MethodGet, path, nil, "Range", "bytes=0-7")
	require.Equal(t, http.StatusPartialContent, part.status)
	require.Equal(t, "%PDF-1.7", string(part.body))
	require.Equal(t, http.StatusRequestedRangeNotSatisfiable, b.send("lina", http.MethodGet, path, nil, "Range", "bytes=9999-").status)

	require.Equal(t, http.StatusNotFound, b.send("sunlei", http.MethodGet, path, nil).status, "another unit")
	require.Equal(t, http.StatusForbidden, b.send("panyu", http.MethodGet, path, nil).status, "a supervisor")
	require.Equal(t, http.StatusNotFound, upload("sunlei", "a", content, "application/pdf").status)
	require.Equal(t, http.StatusNotFound, b.send("lina", http.MethodGet, "/api/v1/cases/"+id+"/files/"+strings.Repeat("0", 64), nil).status)
	seen, err := b.db.AuditList(t.Context(), store.AuditFilter{Account: "lina", Outcome: store.AuditAllowed, CaseID: id}, "", 50)
	require.NoError(t, err)
	require.Len(t, seen.Items, 3, "every access leaves a line")
	require.Equal(t, "文件 "+f.SHA256, seen.Items[0].Detail)

	var list struct{ Items []view.File }
	b.get("lina", "/cases/"+id+"/files").into(t, &list)
	require.Len(t, list.Items, 1)
}

func TestAFormCarriesAFile(t *testing.T) {
	b := open(t)
	id := b.opened()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	require.NoError(t, form.WriteField("note", "先于文件的字段"))
	w, err := form.CreateFormFile("file", `C:\照片\现场"1".txt`)
	require.NoError(t, err)
	_, err = w.Write([]byte("现场记录"))
	require.NoError(t, err)
	require.NoError(t, form.Close())
	var f view.File
	b.send("zhangwei", http.MethodPost, "/api/v1/cases/"+id+"/files", body.Bytes(), "Content-Type", form.FormDataContentType()).into(t, &f)
	require.Equal(t, "现场1.txt", f.Name)
	require.Contains(t, f.MIME, "text/plain")
	down := b.send("zhangwei", http.MethodGet, "/api/v1/cases/"+id+"/files/"+f.SHA256, nil)
	require.Contains(t, down.header.Get("Content-Disposition"), "attachment")
	empty := b.send("zhangwei", http.MethodPost, "/api/v1/cases/"+id+"/files", []byte("--x--\r\n"), "Content-Type", "multipart/form-data; boundary=x").problem(t)
	require.Equal(t, http.StatusBadRequest, empty.Status)
}

func TestLargeAndForbiddenFilesAreRefused(t *testing.T) {
	b := open(t)
	id := b.opened()
	path := "/api/v1/cases/" + id + "/files"
	tooBig := bytes.Repeat([]byte("字"), 400_000)
	require.Equal(t, http.StatusRequestEntityTooLarge, b.send("zhangwei", http.MethodPost, path, tooBig, "Content-Type", "text/plain").problem(t).Status)
	for name, body := range map[string]string{"page": "<!doctype html><html><body>x</body></html>", "drawing": `<svg xmlns="http://www.w3.org/2000/svg"/>`, "program": "\x7fELF\x02\x01\x01"} {
		p := b.send("zhangwei", http.MethodPost, path, []byte(body), "Content-Type", "application/pdf").problem(t)
		require.Equal(t, http.StatusUnprocessableEntity, p.Status, name)
	}
	require.Zero(t, b.rows()["files"])
}
