package papers

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"text/template"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"sanxiang/domain/casefile"
	"sanxiang/domain/law"
	"sanxiang/domain/procedure"
)

func TestAmountsInWords(t *testing.T) {
	for fen, want := range map[int64]string{
		0: "零元整", 1: "壹分", 10: "壹角整", 105: "壹元零伍分", 150: "壹元伍角整", 1000: "壹拾元整", 101010: "壹仟零壹拾元壹角整",
		100000: "壹仟元整", 1000005: "壹万元零伍分", 1000500: "壹万零伍元整", 22320000: "贰拾贰万叁仟贰佰元整", 32000050: "叁拾贰万元伍角整",
		87450589: "捌拾柒万肆仟伍佰零伍元捌角玖分", 10000000000: "壹亿元整", 10000000100: "壹亿零壹元整", 10000123400: "壹亿零壹仟贰佰叁拾肆元整",
		100000000000000: "壹万亿元整", 120000000000000: "壹万贰仟亿元整", 100000000000100: "壹万亿零壹元整", 2000200: "贰万零贰元整",
	} {
		require.Equal(t, want, words(fen), "%d", fen)
	}
	require.Equal(t, "人民币贰拾贰万叁仟贰佰元整（223200.00元）", capital(22320000))
	require.Equal(t, "0.05元", yuan(5))
	require.Equal(t, "-3.20元", yuan(-320))
}

// readBack reads 大写 the way a person does: digits, units, and groups.
func readBack(s string) int64 {
	var total, group, digit int64
	for _, r := range s {
		if i := slices.Index([]rune(capitals), r); i >= 0 {
			digit = int64(i)
			continue
		}
		switch r {
		case '拾', '佰', '仟':
			group += digit * map[rune]int64{'拾': 10, '佰': 100, '仟': 1000}[r]
		case '万':
			total, group = total+(group+digit)*1e4, 0
		case '亿':
			total, group = (total+group+digit)*1e8, 0
		case '元':
			total, group = (total+group+digit)*100, 0
		case '角':
			total += digit * 10
		case '分':
			total += digit
		}
		digit = 0
	}
	return total
}

func TestAmountsInWordsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fen := rapid.Int64Range(1, 100_000_000_000_000).Draw(t, "fen")
		text := words(fen)
		if strings.Contains(text, "零零") {
			t.Fatalf("%d reads %s", fen, text)
		}
		if got := readBack(text); got != fen {
			t.Fatalf("%d reads %s, which is %d", fen, text, got)
		}
	})
}

func TestNamesAreMasked(t *testing.T) {
	for name, want := range map[string]string{"张三": "张＊", "张三丰": "张＊", "欧阳小雨": "欧阳＊", "欧阳": "欧＊", "阿依古丽·买买提": "阿＊", " 李明 ": "李＊", "": ""} {
		require.Equal(t, want, maskName(name))
	}
}

// Every code that an act allows has a word, except those no paper prints.
func TestEveryCodeHasAWord(t *testing.T) {
	var material []string
	for _, m := range law.Materials() {
		material = append(material, m.ID)
	}
	unprinted := [][]string{
		{"party", "self"},      // who asked for a recusal
		{"all", "any", "vote"}, // how a countersign counts
		material,
		law.GaugeFacts(),
		law.Leniencies(), // the law's own words are printed, with the article
		{"state_secret", "commercial_secret", "privacy", "minor", "security", "related_case", "crime_transfer", "other"},
	}
	for _, act := range acts() {
		facts, ok := casefile.NewFacts(string(act.Name))
		require.True(t, ok)
		for _, codes := range enums(reflect.TypeOf(facts).Elem()) {
			known := slices.ContainsFunc(unprinted, func(u []string) bool { return slices.Equal(u, codes) })
			for _, words := range labels {
				has := func(code string) bool { _, ok := words[code]; return ok }
				known = known || !slices.ContainsFunc(codes, func(code string) bool { return !has(code) })
			}
			require.True(t, known, "%s: %v", act.Name, codes)
		}
	}
}

// acts are those of every procedure.
func acts() []procedure.Act {
	var list []procedure.Act
	for _, t := range procedure.Tables() {
		list = append(list, t.Acts...)
	}
	return list
}

func enums(typ reflect.Type) [][]string {
	var found [][]string
	for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct {
		return nil
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		if tag, ok := f.Tag.Lookup("enum"); ok {
			found = append(found, strings.Split(tag, ","))
		}
		if f.Type != typ {
			found = append(found, enums(f.Type)...)
		}
	}
	return found
}

func TestEverySlotHasAClass(t *testing.T) {
	slots := map[string]bool{}
	for _, act := range acts() {
		for _, s := range act.Papers {
			slots[s.Name] = true
			if s.Name != "dossier-catalogue" {
				require.Contains(t, classOf, s.Name)
			}
		}
	}
	for slot := range classOf {
		require.True(t, slots[slot], "%s is no paper of the procedure", slot)
	}
}

// A template that prints an amount, an id or a code as it is does not work at
// all: nobody reads 分 for 元.
func TestRawValuesAreNotPrinted(t *testing.T) {
	for _, value := range []any{int64(5), true, casefile.Penalty, struct{}{}, nil} {
		tree := template.Must(template.New("x").Funcs(functions()).Parse(`{{with $v := .}}{{end}}{{if true}}{{.V}}{{end}}`))
		showAll(tree.Root)
		require.Error(t, tree.Execute(new(strings.Builder), map[string]any{"V": value}), "%T", value)
	}
}
