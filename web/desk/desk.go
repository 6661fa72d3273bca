package desk

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// dist is the bundle, or nothing but a mark that keeps the folder.
//
//go:embed all:dist
var dist embed.FS

// Handler serves the bundle that was compiled in: its files, and the app's page
// for every other address, whose router decides what to show. The caller keeps
// the API's own addresses away from it.
func Handler() (http.Handler, error) {
	bundle, err := fs.Sub(dist, "dist")
	if err != nil {
		return nil, err
	}
	return serve(bundle)
}

const page = "index.html"

// asset is one file of the bundle. Zipped is the same compressed, where that
// pays; its ETag differs, as its bytes do.
type asset struct {
	plain, zipped []byte
	tag           string
}

type handler map[string]asset

func serve(bundle fs.FS) (http.Handler, error) {
	h := handler{}
	err := fs.WalkDir(bundle, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || contentTypes[path.Ext(name)] == "" {
			return err
		}
		plain, err := fs.ReadFile(bundle, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(plain)
		a := asset{plain: plain, tag: hex.EncodeToString(sum[:12])}
		if zipped, err := fs.ReadFile(bundle, name+".gz"); err == nil {
			a.zipped = zipped
		}
		h[name] = a
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("desk: read the bundle: %w", err)
	}
	if _, built := h[page]; !built {
		return http.HandlerFunc(notBuilt), nil
	}
	return h, nil
}

// contentTypes are told outright: the system's table differs between machines,
// and browsers are forbidden to guess. It is read-only.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2",
}

// ServeHTTP implements http.Handler. Files under assets carry their digest in
// their name and may be kept for ever; everything else is asked for again.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	a, ok := h[name]
	switch {
	case ok && strings.HasPrefix(name, "assets/"):
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	case ok:
		w.Header().Set("Cache-Control", "no-cache")
	case path.Ext(name) != "" && contentTypes[path.Ext(name)] != "":
		// A script that is gone after an update must not be answered with a page.
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, "没有这个文件", http.StatusNotFound)
		return
	default:
		name, a = page, h[page]
		w.Header().Set("Cache-Control", "no-cache")
	}
	a.send(w, r, contentTypes[path.Ext(name)])
}

func (a asset) send(w http.ResponseWriter, r *http.Request, kind string) {
	w.Header().Set("Content-Type", kind)
	body, tag := a.plain, a.tag
	if a.zipped != nil {
		w.Header().Set("Vary", "Accept-Encoding")
		if takesGzip(r.Header.Values("Accept-Encoding")) {
			w.Header().Set("Content-Encoding", "gzip")
			body, tag = a.zipped, tag+"-gzip"
		}
	}
	w.Header().Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

func takesGzip(accepted []string) bool {
	for coding := range strings.SplitSeq(strings.Join(accepted, ","), ",") {
		name, weight, _ := strings.Cut(coding, ";")
		if strings.EqualFold(strings.TrimSpace(name), "gzip") {
			_, q, _ := strings.Cut(weight, "=")
			return strings.Trim(q, "0. ") != "" || q == ""
		}
	}
	return false
}

const notBuiltPage = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>工作台页面尚未构建</title>
<main><h1>工作台页面尚未构建</h1>
<p>本程序编译时没有工作台页面。安装 Node 20.19 或者更高版本，运行 <code>make desk</code>，再重新编译（<code>make dev</code> 会一并完成）。</p>
<p>接口不受影响：<a href="/docs/">接口文档</a>、<a href="/public/disclosures">公示信息</a>。</p></main></html>
`

func notBuilt(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", contentTypes[".html"])
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusServiceUnavailable)
	if r.Method != http.MethodHead {
		_, _ = w.Write([]byte(notBuiltPage)) // whoever went away needs no page
	}
}
