package demo

import "slices"

// onTheSpot is case 16: a small fine under the summary procedure, decided and
// handed over in one, paid at the bank.
func onTheSpot() Script {
	return Script{Name: "case-16", Title: "覆盖燃气警示标志，当场罚款 1000 元", Steps: slices.Concat(
		[]Step{
			{As: Officer, Act: "spot.decide", With: func(p *Play) Input {
				return Input{
					"unit": p.Cast.Unit, "officers": []string{p.ID(Officer), p.ID(CoOfficer)}, "certificates_shown": true, "power": "P16",
					"party": organisation("曲靖演示商贸有限公司", "91530302MA6P4E5F2P"), "place": "曲靖市麒麟区演示路",
					"facts": "当事人堆放货物覆盖城镇燃气设施安全警示标志。", "basis": "《城镇燃气管理条例》第五十一条第二款", "kinds": []string{"fine"}, "fine": 100_000,
					"discretion": "初次违法，当场改正，从轻处罚", "told": true, "waived": true, "officers_signed": true, "handed_over": true, "receiver": "当事人现场负责人",
				}
			}},
			{When: workdays(1), As: Officer, Act: "spot.file", With: func(*Play) Input {
				return Input{"statement": "当场处罚决定书存根一份，报本机关备案。"}
			}},
			{As: UnitHead, Act: "spot.accept", With: func(*Play) Input { return Input{"opinion": "符合简易程序条件，予以备案。"} }},
		},
		paid(100_000),
		closed("performed"),
	)}
}
