package casefile

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"sanxiang/domain/fault"
)

// CheckTags holds facts to what their own tags say of them: the tags from
// which forms and the API's schema are made. Whoever reaches the record by
// another way than the form meets the same limits. Lengths are counted
// without surrounding blanks, so that blanks are no answer. Fields that may be
// left out are judged only when they are filled.
func CheckTags(f Facts) *fault.Fault { return checkStruct(reflect.ValueOf(f).Elem(), "") }

func checkStruct(v reflect.Value, path string) *fault.Fault {
	t := v.Type()
	for i := range t.NumField() {
		field := t.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "-" || field.Tag.Get("readOnly") == "true" {
			continue
		}
		here := path
		if !field.Anonymous {
			here = join(path, name)
		}
		if optional := strings.HasPrefix(options, "omit"); optional && v.Field(i).IsZero() {
			continue
		}
		if f := checkValue(v.Field(i), field.Tag, here); f != nil {
			return f
		}
	}
	return nil
}

func checkValue(v reflect.Value, tag reflect.StructTag, path string) *fault.Fault {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return checkValue(v.Elem(), tag, path)
	case reflect.String:
		return checkText(v.String(), tag, path)
	case reflect.Int, reflect.Int64:
		if !within(v.Int(), tag, "minimum", "maximum") {
			return fault.InField(path, "“%s”的数值超出允许范围", label(tag, path))
		}
	case reflect.Slice:
		return checkList(v, tag, path)
	case reflect.Struct:
		if tag.Get("format") == "date" && v.IsZero() {
			return fault.InField(path, "请填写“%s”", label(tag, path))
		}
		return checkStruct(v, path)
	}
	return nil
}

func checkText(s string, tag reflect.StructTag, path string) *fault.Fault {
	length := int64(utf8.RuneCountInString(strings.TrimSpace(s)))
	switch allowed := tag.Get("enum"); {
	case allowed != "" && !slices.Contains(strings.Split(allowed, ","), s):
		return fault.InField(path, "请选择“%s”", label(tag, path))
	case length == 0 && tag.Get("minLength") != "":
		return fault.InField(path, "请填写“%s”", label(tag, path))
	case !within(length, tag, "minLength", "maxLength"):
		return fault.InField(path, "“%s”的长度超出允许范围", label(tag, path))
	}
	return nil
}

func checkList(v reflect.Value, tag reflect.StructTag, path string) *fault.Fault {
	if !within(int64(v.Len()), tag, "minItems", "maxItems") {
		return fault.InField(path, "“%s”的项数超出允许范围", label(tag, path))
	}
	if v.Type().Elem().Kind() != reflect.Struct {
		return nil
	}
	for i := range v.Len() {
		if f := checkStruct(v.Index(i), fmt.Sprintf("%s.%d", path, i)); f != nil {
			return f
		}
	}
	return nil
}

// within reads the two bounds from the tag; a bound that is not there holds.
func within(n int64, tag reflect.StructTag, least, most string) bool {
	if low, err := strconv.ParseInt(tag.Get(least), 10, 64); err == nil && n < low {
		return false
	}
	high, err := strconv.ParseInt(tag.Get(most), 10, 64)
	return err != nil || n <= high
}

// label is what the form calls the field: the first words of its description.
func label(tag reflect.StructTag, path string) string {
	doc := tag.Get("doc")
	if i := strings.IndexAny(doc, "：，；（"); i > 0 {
		doc = doc[:i]
	}
	if doc == "" {
		return path
	}
	return doc
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
