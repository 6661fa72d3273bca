package blob

import (
	"fmt"
	"strings"

	"github.com/gabriel-vasile/mimetype"
)

// allowed are the kinds beside images, sound and film. Nothing that a browser
// would run is among them. It is read-only.
var allowed = []string{
	"application/pdf",
	"text/plain", "text/csv",
	"application/zip",
	"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint", "application/x-ole-storage",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"application/vnd.openxmlformats-officedocument.presentationml.presentation",
	"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation",
	"application/ogg",
}

// kindOf detects what a file is from its first bytes and refuses kinds that
// the record does not take.
func kindOf(head []byte) (string, error) {
	m := mimetype.Detect(head)
	name, _, _ := strings.Cut(m.String(), ";")
	switch {
	case strings.HasPrefix(name, "image/") && name != "image/svg+xml": // SVG may hold scripts
		return m.String(), nil
	case strings.HasPrefix(name, "audio/"), strings.HasPrefix(name, "video/"):
		return m.String(), nil
	}
	for _, kind := range allowed {
		if m.Is(kind) {
			return m.String(), nil
		}
	}
	return "", fmt.Errorf("%w: %s", ErrType, name)
}
