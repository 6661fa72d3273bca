package papers_test

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"sanxiang/domain/calendar"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/domain/party"
)

func TestAPersonsNameIsMasked(t *testing.T) {
	s := letOff(t, "当事人出租房屋未办理登记备案，已及时改正。")
	p, err := s.renderer.Public(s.c, s.rules())
	require.NoError(t, err)
	require.Equal(t, "欧阳＊", p.PartyName)
	require.Equal(t, "欧阳＊未按规定办理房屋租赁登记备案案", p.Title)
	require.Empty(t, p.CreditCode)
	for _, secret := range []string{"小雨", tenant().IDCode, tenant().Address, tenant().Phone} {
		require.NotContains(t, string(p.Text), secret)
	}
}

func TestThePublishedTextIsThePaper(t *testing.T) {
	s := letOff(t, "当事人出租房屋未办理登记备案，已及时改正。")
	p, err := s.renderer.Public(s.c, s.rules())
	require.NoError(t, err)
	require.Equal(t, s.paper("disclosure", 0).text, string(p.Text))
	sum := sha256.Sum256(p.Text)
	require.Equal(t, hex.EncodeToString(sum[:]), p.SHA256)
	require.Equal(t, "麒住建公〔2026〕第1号", p.Number)
	require.Equal(t, "麒住建免〔2026〕第1号", p.Decision)
}

// A parameter is read (pitfall 15): a bureau that hides no names shows them.
//
//law:covers mask_person_name
func TestPitfall15TheParameterShowsTheName(t *testing.T) {
	s := letOff(t, "已及时改正。")
	shown := law.Edition{
		ID: "params-open-names", Kind: law.ParamRows, EffectiveFrom: calendar.MustDate("2026-01-01"),
		Params: []law.Param{{Key: "mask_person_name", Value: "false", InForce: law.InForce{EffectiveFrom: calendar.MustDate("2026-01-01")}}},
	}
	editions, err := s.editions.With(shown)
	require.NoError(t, err)
	p, err := s.renderer.Public(s.c, editions.At(calendar.MustDate("2026-03-24")))
	require.NoError(t, err)
	require.Equal(t, "欧阳小雨", p.PartyName)
}

func TestAnOrganisationIsShownWithItsCode(t *testing.T) {
	s := contested(t)
	p, err := s.renderer.Public(s.c, s.rules())
	require.NoError(t, err)
	text := string(p.Text)
	for _, shown := range []string{"曲靖演示置业有限公司", "统一社会信用代码：91530302MA6K1A2B37", "王建国", "320000.50元", "决定日期：2026年5月20日", "公示日期：2026年5月26日"} {
		require.Contains(t, text, shown)
	}
	for _, secret := range []string{firm().Phone, firm().Address, "刘秀英", "周磊"} {
		require.NotContains(t, text, secret)
	}
}

func TestPersonalDataIsRefused(t *testing.T) {
	s := letOff(t, "")
	for title, summary := range map[string]string{
		"当事人姓名":     "欧阳小雨出租房屋未备案。",
		"当事人身份证件号码": "当事人11010519491231002X出租房屋未备案。",
		"当事人住址":     "位于曲靖市麒麟区文昌街8号2单元301室的房屋未备案。",
		"当事人联系电话":   "当事人电话13800001111。",
		"举报人信息":     "经刘秀英举报。",
		"手机号":       "联系人电话13712345678。",
		"居民身份证号":    "同住人440524188001010014。",
		"车牌号":       "停放云D12345。",
	} {
		c := s.c
		c.PublicVersion = &casefile.PublicVersion{DisclosurePrepare: casefile.DisclosurePrepare{Summary: summary}}
		_, err := s.renderer.Public(c, s.rules())
		var refused *fault.Fault
		require.ErrorAs(t, err, &refused, title)
		require.Contains(t, refused.Message, title)
		require.Equal(t, "summary", refused.Fields[0].Path)
	}
}

func TestPersonalDataIsRefusedWhenThePublicTextIsPrepared(t *testing.T) {
	s := letOff(t, "")
	e := casefile.Event{CaseID: s.c.ID, Sequence: s.c.Sequence + 1, Kind: "disclosure.prepare", Actor: publisher, HappenedAt: s.now, RecordedAt: s.now, Facts: &casefile.DisclosurePrepare{Summary: "欧阳小雨未备案。"}}
	after := casefile.Fold(append(s.c.Events, e))
	_, err := s.renderer.Render(after, e, casefile.Paper{Slot: "disclosure-sheet", Title: "公示审批表"}, s.people, s.rules())
	var refused *fault.Fault
	require.ErrorAs(t, err, &refused)
}

func TestACodeOfEighteenDigitsIsNoIdentityNumber(t *testing.T) {
	s := contested(t)
	c := s.c
	c.Matter.Party.IDCode = "440524188001010014"
	p, err := s.renderer.Public(c, s.rules())
	require.NoError(t, err)
	require.Contains(t, string(p.Text), "440524188001010014")
}

func TestASoleTradersOwnerIsMasked(t *testing.T) {
	s := contested(t)
	c := s.c
	c.Matter.Party = party.Respondent{Kind: party.Business, Name: "麒麟区张三丰五金店", IDCode: "91530302MA6N7C8D1R", Legal: "张三丰", Phone: "13900000000"}
	p, err := s.renderer.Public(c, s.rules())
	require.NoError(t, err)
	require.Contains(t, string(p.Text), "法定代表人（负责人、经营者）：张＊")
	require.Contains(t, string(p.Text), "当事人：麒麟区张三丰五金店")
}

func TestNothingToPublishYet(t *testing.T) {
	s := notFiled(t)
	_, err := s.renderer.Public(s.c, s.rules())
	require.ErrorContains(t, err, "no decision")
	s = letOff(t, "")
	_, err = s.renderer.Public(s.c, s.rules())
	require.ErrorContains(t, err, "no prepared disclosure")
}
