package papers_test

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/internal/papers"
)

func TestPrintPageEscapesEverything(t *testing.T) {
	r, err := papers.New(papers.Qilin())
	require.NoError(t, err)
	text := []byte("局名\n标题\n文号\n\n<script>alert(1)</script>\n\"><img src=x onerror=alert(1)>\n标题\n")
	sum := sha256.Sum256(text)
	sha := hex.EncodeToString(sum[:])
	page, err := r.PrintPage("标题", "文号", text, sha, true)
	require.NoError(t, err)
	html := string(page)
	require.NotContains(t, html, "<script")
	require.NotContains(t, html, "<img")
	require.Contains(t, html, "&lt;script&gt;alert(1)&lt;/script&gt;")
	require.Contains(t, html, "<h1>标题</h1>")
	require.Equal(t, 1, strings.Count(html, "<h1>"), "one title, wherever the words come again")
	require.Contains(t, html, `<p class="number">文号</p>`)
	require.Contains(t, html, sha)
	require.Contains(t, html, "演示时钟")
	require.Contains(t, html, "size: A4")
	require.Contains(t, html, `lang="zh-CN"`)

	page, err = r.PrintPage("标题</title><script>", "", text, sha, false)
	require.NoError(t, err)
	require.NotContains(t, string(page), "<script")
	require.NotContains(t, string(page), "演示时钟")
}

func TestPrintPageRefusesAnAlteredText(t *testing.T) {
	r, err := papers.New(papers.Qilin())
	require.NoError(t, err)
	sum := sha256.Sum256([]byte("原文\n"))
	_, err = r.PrintPage("标题", "", []byte("改过的文\n"), hex.EncodeToString(sum[:]), false)
	require.ErrorIs(t, err, papers.ErrAltered)
}
