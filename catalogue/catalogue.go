package catalogue

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"gopkg.in/yaml.v3"

	"sanxiang/domain/law"
)

//go:embed editions/*.yaml
var shipped embed.FS

// Edition is one parsed document.
type Edition = law.Edition

// Shipped loads the editions that come with the program.
func Shipped() (law.Editions, error) {
	names, err := fs.Glob(shipped, "editions/*.yaml")
	if err != nil {
		return law.Editions{}, err
	}
	var list []Edition
	for _, name := range names {
		text, err := shipped.ReadFile(name)
		if err != nil {
			return law.Editions{}, err
		}
		e, err := Parse(text)
		if err != nil {
			return law.Editions{}, fmt.Errorf("%s: %w", name, err)
		}
		list = append(list, e)
	}
	return Merge(law.Editions{}, list...)
}

// Parse reads one edition and checks each of its rows. It refuses unknown
// fields and anything after the first document. What is wrong with the text
// itself comes as Faults.
func Parse(text []byte) (Edition, error) {
	dec := yaml.NewDecoder(bytes.NewReader(text))
	dec.KnownFields(true)
	var doc document
	if err := dec.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			return Edition{}, wrong(errors.New("文件是空的"))
		}
		return Edition{}, misread(text, err)
	}
	if err := dec.Decode(&document{}); !errors.Is(err, io.EOF) {
		return Edition{}, wrong(errors.New("一个文件只能有一个版本"))
	}
	if faults := checkDocument(text, doc); len(faults) > 0 {
		return Edition{}, faults
	}
	return doc.edition(), nil
}

// Merge joins editions to those already loaded and checks what only shows
// when they stand together: ids, the calendar, complete parameters, and that
// every power which is always reviewed is caught by a major rule.
func Merge(base law.Editions, more ...Edition) (law.Editions, error) {
	all, err := base.With(more...)
	if err != nil {
		return law.Editions{}, err
	}
	return all, checkTogether(all)
}
