package editions

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"sanxiang/catalogue"
	"sanxiang/domain/fault"
	"sanxiang/domain/law"
	"sanxiang/internal/clock"
	"sanxiang/internal/store"
)

// MaxSize is the largest edition that is read, in bytes.
const MaxSize = 4 << 20

// Shelf is where editions are loaded and listed.
type Shelf struct {
	store *store.Store
	clock clock.Clock
}

// NewShelf works on the record's database.
func NewShelf(s *store.Store, c clock.Clock) *Shelf { return &Shelf{store: s, clock: c} }

// Loaded says what loading an edition did.
type Loaded struct {
	Edition       string   `json:"edition"`
	Kind          string   `json:"kind"`
	EffectiveFrom string   `json:"effective_from"`
	Already       bool     `json:"already"` // the very same text was loaded before; nothing happened
	Changes       []string `json:"changes"` // what is different from now on, in Chinese
}

// Load reads an edition, checks it alone and together with all others, and
// keeps it for ever. The same text again does nothing. A *fault.Fault among its
// errors is a refusal that the caller may read: a text that cannot be read, an
// id that is taken, rules that do not fit together.
func (s *Shelf) Load(ctx context.Context, by string, text []byte) (Loaded, error) {
	e, f := Read(text)
	if f != nil {
		return Loaded{}, f
	}
	out := Loaded{Edition: e.ID, Kind: e.Kind, EffectiveFrom: e.EffectiveFrom.String(), Changes: []string{}}
	sum := sha256.Sum256(text)
	row := store.Edition{
		Kind: e.Kind, Edition: e.ID, EffectiveFrom: out.EffectiveFrom, Body: text, SHA256: hex.EncodeToString(sum[:]), LoadedBy: by, LoadedAt: s.clock.Now(),
	}
	err := s.store.Write(ctx, func(tx *store.Tx) error {
		known, found, err := tx.Edition(ctx, row.Kind, row.Edition)
		if err != nil {
			return err
		}
		if out.Already = found && known.SHA256 == row.SHA256; out.Already {
			return nil
		}
		list, err := keep(ctx, tx, row, e)
		out.Changes = lines(list)
		return err
	})
	return out, err
}

// Read reads one edition and checks each of its rows.
func Read(text []byte) (law.Edition, *fault.Fault) {
	if len(text) > MaxSize {
		return law.Edition{}, fault.New(fault.Invalid, "版本文件超过 %d MiB", MaxSize>>20)
	}
	e, err := catalogue.Parse(text)
	switch faults, told := errors.AsType[catalogue.Faults](err); {
	case told:
		return e, refused(faults)
	case err != nil:
		return e, fault.New(fault.Invalid, "版本文件未通过检查：%v", err)
	case len(e.ID) > 64:
		return e, fault.InField("edition", "版本编号不得超过 64 个字符")
	}
	return e, nil
}

// mostFaults is how many faults of a text are told at once.
const mostFaults = 50

// refused tells whoever wrote a text where it is wrong.
func refused(faults catalogue.Faults) *fault.Fault {
	f := fault.New(fault.Invalid, "版本文件未通过检查：%v", faults[0])
	if n := len(faults); n > 1 {
		f.Message = fmt.Sprintf("版本文件未通过检查，共 %d 处", n)
	}
	for _, one := range faults[:min(len(faults), mostFaults)] {
		f.Fields = append(f.Fields, fault.Field{Path: fmt.Sprintf("line %d", one.Line), Message: one.String()})
	}
	return f
}

// keep stores the edition first and asks afterwards whether all editions fit
// together: storing raises the catalogue's revision, whose lock makes a second
// loader wait, so that no two editions are judged without each other.
func keep(ctx context.Context, tx *store.Tx, row store.Edition, e law.Edition) ([]Change, error) {
	err := tx.InsertEdition(ctx, row)
	if errors.Is(err, store.ErrDuplicate) {
		// Somebody who loads the same text at the same time is no other text: the store runs this again.
		if known, found, looked := tx.Edition(ctx, row.Kind, row.Edition); looked != nil || found && known.SHA256 == row.SHA256 {
			return nil, errors.Join(err, looked)
		}
		return nil, fault.InField("edition", "版本编号“%s”已经使用，且内容不同；已载入的版本不能修改，请使用新的编号", e.ID)
	}
	if err != nil {
		return nil, err
	}
	rows, err := tx.Editions(ctx)
	if err != nil {
		return nil, err
	}
	before, err := Of(slices.DeleteFunc(slices.Clone(rows), func(r store.Edition) bool { return r.Kind == row.Kind && r.Edition == row.Edition }))
	if err != nil {
		return nil, err
	}
	after, err := Of(rows)
	if err != nil {
		return nil, fault.New(fault.Invalid, "版本与已载入的版本不能并存：%v", err)
	}
	if f := newest(after, e); f != nil {
		return nil, f
	}
	return changes(before, after, e)
}

// newest refuses a calendar that would not be the newest one: the calendar is
// known by its newest edition, so that an older date would leave running clocks
// where they are.
func newest(after law.Editions, e law.Edition) *fault.Fault {
	if now := after.Calendar().Edition(); e.Kind == law.Calendars && now != e.ID {
		return fault.InField("effective_from", "日历版本的生效日期应当晚于已载入的最新版本 %s", now)
	}
	return nil
}

// Suppose is all editions with one more, which is kept nowhere. It refuses what
// Load would refuse.
func Suppose(all law.Editions, e law.Edition) (law.Editions, error) {
	for _, known := range all.List() {
		if known.ID == e.ID {
			return law.Editions{}, fault.InField("edition", "版本“%s”已经发布，不需要再推演", e.ID)
		}
	}
	after, err := catalogue.Merge(all, e)
	if err != nil {
		return law.Editions{}, fault.New(fault.Invalid, "版本与已载入的版本不能并存：%v", err)
	}
	if f := newest(after, e); f != nil {
		return law.Editions{}, f
	}
	return after, nil
}

// Listed is one edition on the shelf.
type Listed struct {
	Edition       string `json:"edition"`
	Kind          string `json:"kind"`
	EffectiveFrom string `json:"effective_from"`
	Source        string `json:"source"`
	LoadedBy      string `json:"loaded_by,omitempty"` // empty for what came with the program
	LoadedAt      string `json:"loaded_at,omitempty"` // RFC 3339, UTC
}

// List is every edition there is, oldest effective date first.
func (s *Shelf) List(ctx context.Context) ([]Listed, error) {
	rows, err := s.store.Editions(ctx)
	if err != nil {
		return nil, err
	}
	all, err := Of(rows)
	if err != nil {
		return nil, err
	}
	loaded := map[string]store.Edition{}
	for _, r := range rows {
		loaded[r.Edition] = r
	}
	var list []Listed
	for _, e := range all.List() {
		item := Listed{Edition: e.ID, Kind: e.Kind, EffectiveFrom: e.EffectiveFrom.String(), Source: e.Source}
		if r, ok := loaded[e.ID]; ok {
			item.LoadedBy, item.LoadedAt = r.LoadedBy, r.LoadedAt.UTC().Format("2006-01-02T15:04:05Z")
		}
		list = append(list, item)
	}
	return list, nil
}
