package papers

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
)

// ErrAltered tells that a text is not the one its digest was taken of.
var ErrAltered = errors.New("the paper's text does not match its SHA-256")

// line is one line of a printed paper with the part it plays on the page.
type line struct {
	Text string
	Role string // "", title, number
}

// PrintPage makes the page from which a paper is printed: HTML without
// scripts, A4 by its style sheet, with the digest to verify it by in the
// footer. The text is escaped as data. A text that is not the one the digest
// was taken of is ErrAltered.
func (r *Renderer) PrintPage(title, number string, text []byte, sha string, demo bool) ([]byte, error) {
	if sum := sha256.Sum256(text); hex.EncodeToString(sum[:]) != sha {
		return nil, ErrAltered
	}
	var lines []line
	titled := false
	for raw := range strings.Lines(string(text)) {
		l := line{Text: strings.TrimRight(raw, "\n")}
		switch {
		case !titled && l.Text == title:
			l.Role, titled = "title", true
		case titled && number != "" && l.Text == number:
			l.Role = "number"
		}
		lines = append(lines, l)
	}
	var out bytes.Buffer
	err := r.page.Execute(&out, struct {
		Title, Number, SHA256 string
		Lines                 []line
		Titled, Demo          bool
	}{title, number, sha, lines, titled, demo})
	return out.Bytes(), err
}
