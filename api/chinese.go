package api

import (
	"net/http"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/validation"

	"sanxiang/domain/fault"
)

// speakChinese sets huma's texts and its manner of refusing. Huma keeps both in
// package variables, so this happens once a process.
var speakChinese = sync.OnceFunc(func() {
	validation.MsgUnexpectedProperty = "没有这个字段"
	validation.MsgExpectedRFC3339DateTime = "应为 RFC 3339 格式的时间，例如 2026-03-02T09:30:00+08:00"
	validation.MsgExpectedRFC3339Date = "应为日期，例如 2026-03-02"
	validation.MsgExpectedBoolean = "应为是或者否（true、false）"
	validation.MsgExpectedNumber = "应为数字"
	validation.MsgExpectedInteger = "应为整数"
	validation.MsgExpectedString = "应为文字"
	validation.MsgExpectedArray = "应为列表"
	validation.MsgExpectedObject = "应为一组字段"
	validation.MsgExpectedArrayItemsUnique = "各项不能重复"
	validation.MsgExpectedOneOf = "应为下列之一：%s"
	validation.MsgExpectedMinimumNumber = "不得小于 %v"
	validation.MsgExpectedMaximumNumber = "不得大于 %v"
	validation.MsgExpectedExclusiveMinimumNumber = "应当大于 %v"
	validation.MsgExpectedExclusiveMaximumNumber = "应当小于 %v"
	validation.MsgExpectedMinLength = "至少 %d 个字"
	validation.MsgExpectedMaxLength = "最多 %d 个字"
	validation.MsgExpectedBePattern = "应为%s"
	validation.MsgExpectedMatchPattern = "格式不符（%s）"
	validation.MsgExpectedMinItems = "至少 %d 项"
	validation.MsgExpectedMaxItems = "最多 %d 项"
	validation.MsgExpectedRequiredProperty = "缺少字段 %s"

	// A required list must be a list: null would pass by minItems.
	huma.DefaultArrayNullable = false
	// A name in other letters would be checked against one field and read into
	// another.
	huma.ValidateStrictCasing = true
	huma.NewError = humaProblem
})

// humaProblem is what huma itself refuses, in the shape of everything else.
func humaProblem(status int, msg string, errs ...error) huma.StatusError {
	f := &fault.Fault{Code: codeOf(status), Message: messageOf(status, msg)}
	for _, err := range errs {
		if d, ok := err.(huma.ErrorDetailer); ok {
			detail := d.ErrorDetail()
			f.Fields = append(f.Fields, fault.Field{Path: strings.TrimPrefix(detail.Location, "body."), Message: fieldMessage(detail.Message)})
		}
	}
	p := problemOf(f)
	if status != 0 {
		p.Status = status
	}
	return p
}

func codeOf(status int) fault.Code {
	switch {
	case status == http.StatusUnprocessableEntity:
		return fault.Invalid
	case status >= 500:
		return internalError
	}
	return fault.Malformed
}

func messageOf(status int, msg string) string {
	switch {
	case status == http.StatusUnprocessableEntity:
		return "提交内容未通过校验，请按提示修改"
	case status == http.StatusUnsupportedMediaType:
		return "提交内容应为 JSON（application/json）"
	case status == http.StatusRequestEntityTooLarge:
		return "提交内容超过大小上限"
	case status == http.StatusNotAcceptable:
		return "只提供 JSON 格式的内容"
	case status >= 500:
		return "系统内部故障，请稍后重试"
	case msg == "request body is required":
		return "缺少提交内容"
	}
	return "提交内容不是可以识别的 JSON"
}

// fieldMessage translates what huma says of parameters and cannot be told to
// say in Chinese.
func fieldMessage(msg string) string {
	switch {
	case strings.HasPrefix(msg, "required "):
		return "缺少参数"
	case strings.HasPrefix(msg, "unknown query parameter"):
		return "没有这个参数"
	case strings.HasPrefix(msg, "invalid integer"):
		return "应为整数"
	case strings.HasPrefix(msg, "invalid boolean"):
		return "应为 true 或者 false"
	case strings.HasPrefix(msg, "invalid date/time"):
		return validation.MsgExpectedRFC3339DateTime
	case strings.HasPrefix(msg, "invalid "), isASCII(msg):
		return "格式不符"
	}
	return msg
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
