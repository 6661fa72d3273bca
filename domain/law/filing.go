package law

import "slices"

// FilingTerms are what a filing (备案), or a file that the bureau prepares for
// another authority, must hold and which periods it runs under.
type FilingTerms struct {
	Applicant string     `json:"applicant" yaml:"applicant"` // who files, in Chinese
	Documents []Document `json:"documents" yaml:"documents"`
	// Within is the applicant's period, Review the bureau's, Object the one in
	// which the bureau may still object after it received the file: ids of
	// period rows.
	Within  string   `json:"within,omitempty" yaml:"within"`
	Review  string   `json:"review,omitempty" yaml:"review"`
	Object  string   `json:"object,omitempty" yaml:"object"`
	Checks  []Ground `json:"checks,omitempty" yaml:"checks"`   // what is checked; each answered no is a ground to refuse
	Revokes []Ground `json:"revokes,omitempty" yaml:"revokes"` // grounds to revoke
}

// Document is one paper that an applicant hands in.
type Document struct {
	ID    string  `json:"id" yaml:"id"`
	Title string  `json:"title" yaml:"title"`
	When  DocTest `json:"when" yaml:"when"`
	Cite  Cite    `json:"cite" yaml:"cite"`
}

// Ground is one point that decides about a filing.
type Ground struct {
	ID    string `json:"id" yaml:"id"`
	Title string `json:"title" yaml:"title"`
	Cite  Cite   `json:"cite" yaml:"cite"`
}

// DocTest says when a document is needed: always, or when the application
// says that something is so.
type DocTest string

// docTests is read-only: the features of an application that ask for further
// documents, in Chinese as the form asks for them.
var docTests = []struct {
	test  DocTest
	title string
}{
	{"always", "必须提交"},
	{"residential", "住宅工程"},
	{"municipal", "市政基础设施工程"},
	{"special_fire", "大型的人员密集场所或者其他特殊建设工程"},
	{"third_party_approval", "法律、行政法规规定须经规划、环保等部门认可或者准许使用"},
	{"agent", "委托他人办理"},
	{"co_owned", "房屋为共有"},
	{"sublet", "转租"},
	{"amended", "变更、延续或者注销"},
	{"old_town", "旧城区改建"},
	{"many_expropriated", "被征收人数量较多"},
	{"unregistered", "征收范围内有未经登记的建筑"},
}

// AlwaysNeeded marks a document that every application needs.
const AlwaysNeeded DocTest = "always"

// DocTests lists the features that an application may have.
func DocTests() []DocTest {
	var list []DocTest
	for _, d := range docTests {
		if d.test != AlwaysNeeded {
			list = append(list, d.test)
		}
	}
	return list
}

// Title is the feature in Chinese; "" for one that there is not.
func (t DocTest) Title() string {
	for _, d := range docTests {
		if d.test == t {
			return d.title
		}
	}
	return ""
}

// Needed lists the documents that an application with these features needs.
func (t FilingTerms) Needed(features []DocTest) []Document {
	return slices.DeleteFunc(slices.Clone(t.Documents), func(d Document) bool {
		return d.When != AlwaysNeeded && !slices.Contains(features, d.When)
	})
}

// Missing lists what is needed and not among the documents handed in.
func (t FilingTerms) Missing(features []DocTest, have []string) []Document {
	return slices.DeleteFunc(t.Needed(features), func(d Document) bool { return slices.Contains(have, d.ID) })
}

// Features lists what the item's documents can depend on, for its form.
func (t FilingTerms) Features() []DocTest {
	var list []DocTest
	for _, d := range docTests {
		if d.test != AlwaysNeeded && slices.ContainsFunc(t.Documents, func(x Document) bool { return x.When == d.test }) {
			list = append(list, d.test)
		}
	}
	return list
}
