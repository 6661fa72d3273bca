package party

import (
	"strings"

	"sanxiang/domain/calendar"
	"sanxiang/domain/fault"
)

// Kind tells natural persons from organisations: thresholds and public
// versions differ.
type Kind string

// Kinds of parties.
const (
	NaturalPerson Kind = "person"       // 自然人
	Organisation  Kind = "organisation" // 法人及非法人组织
	Business      Kind = "business"     // 个体工商户
)

// Respondent is the party (当事人) that a case is about.
type Respondent struct {
	Kind    Kind   `json:"kind" enum:"person,organisation,business" titles:"自然人,法人及非法人组织,个体工商户" doc:"当事人类别：自然人、法人及非法人组织、个体工商户"`
	Name    string `json:"name" minLength:"1" maxLength:"200" doc:"姓名或者名称"`
	IDCode  string `json:"id_code,omitempty" maxLength:"18" doc:"居民身份证号或者统一社会信用代码"`
	Legal   string `json:"legal_representative,omitempty" maxLength:"100" doc:"法定代表人或者负责人"`
	Address string `json:"address,omitempty" maxLength:"300" doc:"住址或者住所"`
	Phone   string `json:"phone,omitempty" maxLength:"40" doc:"联系电话"`
}

// IsPerson tells whether the thresholds for natural persons apply. A sole
// trader answers as a natural person does.
func (r Respondent) IsPerson() bool { return r.Kind == NaturalPerson || r.Kind == Business }

// BornOn is the birth date that a natural person's identity code holds; none
// where there is no such code.
func (r Respondent) BornOn() calendar.Date {
	if r.Kind != NaturalPerson || !ValidResidentID(r.IDCode) {
		return calendar.Date{}
	}
	born, _ := birthDate(r.IDCode)
	return born
}

// Check refuses a respondent that cannot be identified.
func (r Respondent) Check(path string) *fault.Fault {
	switch {
	case r.Kind != NaturalPerson && r.Kind != Organisation && r.Kind != Business:
		return fault.InField(path+".kind", "当事人类别应为自然人、法人及非法人组织或者个体工商户")
	case strings.TrimSpace(r.Name) == "":
		return fault.InField(path+".name", "请填写当事人姓名或者名称")
	case r.IDCode != "" && r.Kind == NaturalPerson && !ValidResidentID(r.IDCode):
		return fault.InField(path+".id_code", "%s，请核对", wrongResidentID(r.IDCode))
	case r.IDCode != "" && r.Kind != NaturalPerson && !ValidCreditCode(r.IDCode):
		return fault.InField(path+".id_code", "%s，请核对", wrongCreditCode(r.IDCode))
	}
	return nil
}

const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// ValidCreditCode checks a unified social credit code (GB 32100-2015): 18
// characters, the last a check digit over weights 3^i mod 31.
func ValidCreditCode(code string) bool { return wrongCreditCode(code) == "" }

// wrongCreditCode says what is wrong with a unified social credit code; "" for
// nothing.
func wrongCreditCode(code string) string {
	if len(code) != 18 {
		return "统一社会信用代码应当是十八位"
	}
	sum, weight := 0, 1
	for _, c := range code[:17] {
		v := strings.IndexRune(creditAlphabet, c)
		if v < 0 {
			return "统一社会信用代码由数字和大写字母组成，不使用 I、O、S、V、Z"
		}
		sum += v * weight
		weight = weight * 3 % 31
	}
	if creditAlphabet[(31-sum%31)%31] != code[17] {
		return "统一社会信用代码校验位不符"
	}
	return ""
}

// ValidResidentID checks a resident identity number (GB 11643-1999): a real
// birth date and the check digit.
func ValidResidentID(id string) bool { return wrongResidentID(id) == "" }

// wrongResidentID says what is wrong with a resident identity number; "" for
// nothing. It does not repeat the number.
func wrongResidentID(id string) string {
	const form = "居民身份证号应当是十八位，前十七位为数字"
	if len(id) != 18 {
		return form
	}
	weights := [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	sum := 0
	for i, w := range weights {
		if id[i] < '0' || id[i] > '9' {
			return form
		}
		sum += int(id[i]-'0') * w
	}
	if _, err := birthDate(id); err != nil {
		return "居民身份证号第七位至第十四位的出生日期不是真实存在的日期"
	}
	if "10X98765432"[sum%11] != strings.ToUpper(id)[17] {
		return "居民身份证号校验位不符"
	}
	return ""
}

// birthDate reads the birth date in a resident identity number of 18 characters.
func birthDate(id string) (calendar.Date, error) {
	return calendar.ParseDate(id[6:10] + "-" + id[10:12] + "-" + id[12:14])
}
