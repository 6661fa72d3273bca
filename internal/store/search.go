package store

import (
	"context"
	"strings"
	"unicode"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// CaseText is what a search reads of a case, and the summary that it shows.
type CaseText struct {
	CaseID string `gorm:"primaryKey"`
	// Words are number, title and summary without anybody's name; PartyWords is
	// what names the party. Both are as Folded makes them.
	Words      string
	PartyWords string
	Summary    string
	// OpenSummary is for whoever may not read the party's name; empty where it
	// is the same.
	OpenSummary string
}

// SaveCaseText writes what is found of a case from now on.
func (t *Tx) SaveCaseText(ctx context.Context, text CaseText) error {
	put := clause.OnConflict{
		Columns:   []clause.Column{{Name: "case_id"}},
		DoUpdates: clause.AssignmentColumns([]string{"words", "party_words", "summary", "open_summary"}),
	}
	return failed("save case text", t.db.WithContext(ctx).Clauses(put).Create(&text).Error)
}

// CaseTexts reads what is kept for the search of each of the cases.
func (r Reader) CaseTexts(ctx context.Context, ids []string) (map[string]CaseText, error) {
	found := make(map[string]CaseText, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	rows, err := many[CaseText]("read case texts", r.db.WithContext(ctx).Where("case_id IN ?", ids))
	for _, row := range rows {
		found[row.CaseID] = row
	}
	return found, err
}

// CasesWithoutText lists cases that no search finds yet, by id.
func (r Reader) CasesWithoutText(ctx context.Context, limit int) ([]Case, error) {
	return many[Case]("list cases without text", r.db.WithContext(ctx).
		Where("NOT EXISTS (SELECT 1 FROM case_texts WHERE case_texts.case_id = cases.id)").Order("id").Limit(limit))
}

// few is how many hits are named to the query rather than looked for by it.
const few = 500

// holding leaves the cases that hold every word of the text. Words that few
// cases hold are looked for first, by one pass over the texts alone; of words
// that many hold a page is soon found on the way down from the newest.
func (r Reader) holding(ctx context.Context, cases *gorm.DB, f CaseFilter) (*gorm.DB, error) {
	words := wordsOf(f.Text)
	if len(words) == 0 {
		return cases, nil
	}
	columns := []string{"case_texts.words"}
	if !f.HideParty {
		columns = append(columns, "case_texts.party_words")
	}
	var hits []string
	err := search.narrow(r.db.WithContext(ctx).Model(&CaseText{}), words, columns...).Limit(few+1).Pluck("case_id", &hits).Error
	if err != nil {
		return nil, failed("search", err)
	}
	if len(hits) <= few {
		return cases.Where("cases.id IN ?", append(hits, "")), nil // an empty list would be NULL
	}
	return search.narrow(cases.Joins("JOIN case_texts ON case_texts.case_id = cases.id"), words, columns...), nil
}

// searcher leaves the rows in which every word is found. LIKE reads every text
// there is, which is quick enough for the cases of one bureau; an index of
// pairs of characters would take this one place.
type searcher interface {
	narrow(db *gorm.DB, words []string, columns ...string) *gorm.DB
}

// search is read-only.
var search searcher = like{}

type like struct{}

// narrow compares folded words with columns that hold folded text: both
// databases then only ever see the same bytes, and none of their own ideas of
// what is alike (LOWER beyond ASCII, widths, accents) has a say.
func (like) narrow(db *gorm.DB, words []string, columns ...string) *gorm.DB {
	for _, word := range words {
		conditions, args := make([]string, len(columns)), make([]any, len(columns))
		for i, column := range columns {
			conditions[i], args[i] = column+" LIKE ? ESCAPE '!'", "%"+literally.Replace(word)+"%"
		}
		db = db.Where("("+strings.Join(conditions, " OR ")+")", args...)
	}
	return db
}

// literally takes their meaning from the signs of LIKE. The escape is one that
// no dialect treats in string literals, as MySQL does the backslash.
var literally = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")

// wordsOf are the folded words of what somebody typed; each is to be found.
func wordsOf(typed string) []string { return strings.Fields(Folded(typed)) }

// Folded makes alike what people take for the same when they look for it:
// Latin letters of either case, signs of either width, brackets of any shape,
// and every kind of blank. Nothing else is touched: 𠮷 is not 吉, é not e.
func Folded(text string) string { return strings.Map(fold, text) }

func fold(r rune) rune {
	switch {
	case unicode.IsSpace(r), unicode.IsControl(r): // SQLite reads a pattern no further than a zero byte
		return ' '
	case r >= '！' && r <= '～': // the wide twins of ASCII
		r -= '！' - '!'
	}
	switch r {
	case '〔', '【', '〖', '[', '{':
		return '('
	case '〕', '】', '〗', ']', '}':
		return ')'
	}
	if r >= 'A' && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}
