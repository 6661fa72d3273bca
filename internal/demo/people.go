package demo

import (
	"sanxiang/api/view"
	"sanxiang/domain/party"
	"sanxiang/internal/identity"
)

// Password is every demo person's password. The password policy refuses it, so
// nobody else can have it.
const Password = "sanxiang-demo-2026" //nolint:gosec // known to everybody, and good for nothing in production

// Units of the demo bureau.
const (
	Market     party.UnitID = "shichang"   // 市场科，承办机构
	Quality    party.UnitID = "zhianzhan"  // 质安站，承办机构
	Legal      party.UnitID = "fazhi"      // 法制监察科
	Leadership party.UnitID = "juling"     // 局领导
	Office     party.UnitID = "bangongshi" // 办公室
)

// Units lists the demo bureau's units.
func Units() []identity.Unit {
	return []identity.Unit{
		{ID: Market, Name: "建筑市场监管科", Kind: identity.Handling},
		{ID: Quality, Name: "建设工程质量安全监督站", Kind: identity.Handling},
		{ID: Legal, Name: "法制监察科", Kind: identity.Review},
		{ID: Leadership, Name: "局领导", Kind: identity.Leadership},
		{ID: Office, Name: "办公室", Kind: identity.Other},
	}
}

// Offered is what the sign-in page of a demonstration shows.
func Offered() view.DemoPeople {
	units := map[party.UnitID]string{}
	for _, u := range Units() {
		units[u.ID] = u.Name
	}
	offered := view.DemoPeople{Password: Password}
	for _, p := range People() {
		offered.People = append(offered.People, view.DemoPerson{
			Login: p.Login, Name: p.Name, RoleTitle: party.RoleTitle(p.Role), Unit: units[p.Unit], Note: p.Note,
		})
	}
	return offered
}

// Person is one of the demo bureau's people. The login is also the account's
// id, so that tests and readers of the record know who is who.
type Person struct {
	Login string
	Name  string
	Role  party.Role
	Unit  party.UnitID
	// Certificate is the number of the enforcement certificate, Qualification
	// that of the legal qualification.
	Certificate   string
	Qualification string
	// Expired tells that the certificate ran out before anything in the demo.
	Expired bool
	// Note says what the person is there to show.
	Note string
}

// People lists the demo bureau's people.
func People() []Person {
	return []Person{
		{Login: "zhangwei", Name: "张伟", Role: party.Officer, Unit: Market, Certificate: "53030200101"},
		{Login: "lina", Name: "李娜", Role: party.Officer, Unit: Market, Certificate: "53030200102"},
		{Login: "wangqiang", Name: "王强", Role: party.Officer, Unit: Market, Certificate: "53030200103", Note: "候补承办人"},
		{Login: "zhaomin", Name: "赵敏", Role: party.Officer, Unit: Market, Certificate: "53030200104", Note: "候补承办人"},
		{Login: "chenbo", Name: "陈波", Role: party.Officer, Unit: Market, Certificate: "53030200105", Expired: true, Note: "行政执法证已过期，不能承办"},
		{Login: "sunlei", Name: "孙磊", Role: party.Officer, Unit: Quality, Certificate: "53030200201"},
		{Login: "zhoujie", Name: "周洁", Role: party.Officer, Unit: Quality, Certificate: "53030200202"},
		{Login: "liuyang", Name: "刘洋", Role: party.UnitHead, Unit: Market, Certificate: "53030200100"},
		{Login: "huanghai", Name: "黄海", Role: party.UnitHead, Unit: Quality, Certificate: "53030200200"},
		{Login: "yangfan", Name: "杨帆", Role: party.ReviewHead, Unit: Legal, Qualification: "A20105303020001"},
		{Login: "xujing", Name: "徐静", Role: party.Reviewer, Unit: Legal, Qualification: "A20155303020002"},
		{Login: "gaofeng", Name: "高峰", Role: party.Reviewer, Unit: Legal, Qualification: "A20185303020003"},
		{Login: "heping", Name: "何平", Role: party.Reviewer, Unit: Legal, Note: "未取得法律职业资格，不能受指派审核"},
		{Login: "luowen", Name: "罗文", Role: party.Counsel, Unit: Legal, Qualification: "A20085303020004"},
		{Login: "maqiang", Name: "马强", Role: party.DeputyHead, Unit: Leadership},
		{Login: "tangli", Name: "唐丽", Role: party.DeputyHead, Unit: Leadership},
		{Login: "guojian", Name: "郭建", Role: party.Head, Unit: Leadership},
		{Login: "dengchao", Name: "邓超", Role: party.HearingHost, Unit: Legal},
		{Login: "caoyue", Name: "曹月", Role: party.Publisher, Unit: Office},
		{Login: "pengna", Name: "彭娜", Role: party.DisclosureChecker, Unit: Office},
		{Login: "zengmin", Name: "曾敏", Role: party.Archivist, Unit: Office},
		{Login: "panyu", Name: "潘宇", Role: party.Supervisor, Unit: Office},
		{Login: "guanliyuan", Name: "管理员", Role: party.Administrator, Unit: Office, Note: "不接触案件内容"},
	}
}
