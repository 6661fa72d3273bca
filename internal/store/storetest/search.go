package storetest

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"sanxiang/internal/store"
)

// save lets a case be found by words for everybody, and by what names the party.
func save(t testing.TB, db Database, c store.Case, words, party string) {
	t.Helper()
	text := store.CaseText{CaseID: c.ID, Words: store.Folded(words), PartyWords: store.Folded(party), Summary: words}
	write(t, db, func(tx *store.Tx) error { return tx.SaveCaseText(t.Context(), text) })
}

// found is what a search answers within the cases of a unit.
func found(t testing.TB, db Database, f store.CaseFilter) (ids []string) {
	t.Helper()
	for after := ""; ; {
		page, err := db.ListCases(t.Context(), f, after, 1)
		require.NoError(t, err, f.Text)
		for _, c := range page.Items {
			ids = append(ids, c.ID)
		}
		if after = page.Next; after == "" {
			return ids
		}
	}
}

func testSearch(t *testing.T, db Database) {
	unit := uuid.NewString()
	a := openCase(t, db, func(c *store.Case) { c.Unit, c.Procedure = unit, "levy" })
	save(t, db, a, "曲住建罚立〔2026〕_7号\n阳光小区100%未验收\n用'单'和\"双\"引号、C:\\图纸!", "Acme 建筑（曲靖）有限公司")
	b := openCase(t, db, func(c *store.Case) { c.Unit, c.Ended, c.MainState = unit, true, "archived" })
	save(t, db, b, "曲住建罚立〔2026〕8号\n未取得施工许可证擅自施工\n珺堃㙟小区的𠮷野家 𡈽 café\n", "张三")
	for text, want := range map[string][]string{
		"": {a.ID, b.ID}, " \t　": {a.ID, b.ID}, "阳光": {a.ID}, " 阳光　": {a.ID}, "阳光 未验收": {a.ID}, "未验收　阳光": {a.ID}, "阳光 施工": nil,
		"曲住建罚立": {a.ID, b.ID}, "2026 8号": {b.ID}, "曲靖": {a.ID}, "施工许可证": {b.ID}, "许可证施工": nil,
		"100%未": {a.ID}, "100_未": nil, "1%未": nil, "%": {a.ID}, "％": {a.ID}, "_": {a.ID}, "%%": nil, "__": nil, "＿": {a.ID},
		`\`: {a.ID}, `C:\图`: {a.ID}, `c:＼图`: {a.ID}, `\\`: nil, `\%`: nil, "!": {a.ID}, "！": {a.ID}, "!!": nil, "!%": nil, "!_": nil,
		"'": {a.ID}, "''": nil, `"`: {a.ID}, "'单'": {a.ID}, "' OR 1=1 --": nil, "?": nil, "？": nil, "@p1": nil, "{": {a.ID, b.ID},
		"ACME": {a.ID}, "acme 建": {a.ID}, "ＡＣＭＥ": {a.ID}, "acme建": nil, "(曲靖)": {a.ID}, "（曲靖）": {a.ID}, "[2026]": {a.ID, b.ID}, "【2026】8": {b.ID}, "２０２６": {a.ID, b.ID},
		"𠮷": {b.ID}, "𠮷野家": {b.ID}, "吉": nil, "𡈽": {b.ID}, "土": nil, "珺堃㙟": {b.ID}, "𠮷𡈽": nil, "\x00阳光\x00": {a.ID},
	} {
		got := found(t, db, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}, Text: text})
		require.ElementsMatch(t, want, got, "%q", text)
	}
	for procedure, want := range map[string][]string{"no-such-procedure": nil, "levy": {a.ID}} {
		require.Equal(t, want, found(t, db, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}, Procedures: []string{procedure}}), procedure)
	}
	require.Equal(t, []string{b.ID}, found(t, db, store.CaseFilter{Scope: store.Scope{Units: []string{unit}}, Ended: ptr(true), States: []string{"archived"}, Text: "施工"}))
}

// What collations of MySQL, LOWER and LIKE of either database hold for alike
// each in their own way is here what Folded says, and nothing else.
func testAlike(t *testing.T, db Database) {
	unit := uuid.NewString()
	c := openCase(t, db, func(c *store.Case) { c.Unit = unit })
	// U+00E9 composed, U+0065 U+0301 decomposed, ß, dotted and dotless i, Greek, Cyrillic, kana of both widths, signs of their own, the sign of kelvin.
	save(t, db, c, "É cafe\u0301 Straße İstanbul ıs ΣΑΣ Жук ｶﾞ カ ㎡ ① \u212a", "")
	for text, want := range map[string]bool{
		"É": true, "é": false, "e": true, "E": true, "cafe\u0301": true, "café": false, "cafe": true, "strasse": false, "straße": true, "STRASSE": false,
		"İ": true, "i": false, "ı": true, "ΣΑΣ": true, "σας": false, "Жук": true, "жук": false, "ｶ": true, "カ": true, "ガ": false, "㎡": true, "m2": false, "①": true, "1": false,
		"\u212a": true, "k": false, "K": false, "Ｋ": false,
	} {
		got := found(t, db, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}, Text: text})
		require.Equal(t, want, len(got) == 1, "%q", text)
	}
	for range 2 { // it is written anew, not beside the old one
		save(t, db, c, "ＡＢＣ　路", "")
	}
	require.Len(t, found(t, db, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}, Text: "abc 路"}), 1)
	require.Empty(t, found(t, db, store.CaseFilter{Scope: store.Scope{All: true}, Units: []string{unit}, Text: "É"}))
}

func testSearchInSight(t *testing.T, db Database) {
	unit, viewer := uuid.NewString(), uuid.NewString()
	seen := openCase(t, db, func(c *store.Case) { c.Unit = unit })
	foreign, recused := openCase(t, db), openCase(t, db, func(c *store.Case) { c.Unit = unit })
	word := "词" + unit[:8]
	for _, c := range []store.Case{seen, foreign, recused} {
		save(t, db, c, word, "Acme 建筑 "+word+"名")
	}
	write(t, db, func(tx *store.Tx) error {
		return tx.ReplacePeople(t.Context(), recused.ID, []store.CasePerson{{CaseID: recused.ID, Person: viewer, Duty: "handler", Recused: true}})
	})
	scope := store.Scope{Viewer: viewer, Units: []string{unit}}
	require.Equal(t, []string{seen.ID}, found(t, db, store.CaseFilter{Scope: scope, Text: word}))
	require.ElementsMatch(t, []string{seen.ID, foreign.ID}, found(t, db, store.CaseFilter{Scope: store.Scope{Viewer: viewer, All: true}, Text: word}))
	require.Empty(t, found(t, db, store.CaseFilter{Scope: store.Scope{Viewer: viewer}, Text: word}))
	for _, hidden := range []string{"acme", "建筑 " + word, word + "名"} {
		require.Equal(t, []string{seen.ID}, found(t, db, store.CaseFilter{Scope: scope, Text: hidden}))
		require.Empty(t, found(t, db, store.CaseFilter{Scope: scope, Text: hidden, HideParty: true}), "a hidden name cannot be guessed: %s", hidden)
	}
	require.Equal(t, []string{seen.ID}, found(t, db, store.CaseFilter{Scope: scope, Text: word, HideParty: true}))
}

func testWithoutText(t *testing.T, db Database) {
	c := openCase(t, db)
	listed := func() (is bool) {
		rows, err := db.CasesWithoutText(t.Context(), 100_000)
		require.NoError(t, err)
		for _, row := range rows {
			is = is || row.ID == c.ID
		}
		return is
	}
	require.True(t, listed())
	save(t, db, c, "阳光", "")
	require.False(t, listed())
	texts, err := db.CaseTexts(t.Context(), []string{c.ID, "none"})
	require.NoError(t, err)
	require.Equal(t, map[string]store.CaseText{c.ID: {CaseID: c.ID, Words: "阳光", Summary: "阳光"}}, texts)
	texts, err = db.CaseTexts(t.Context(), nil)
	require.NoError(t, err)
	require.Empty(t, texts)
}
