package store

import "context"

// Editions reads every loaded edition with its body, by kind and effective date.
func (r Reader) Editions(ctx context.Context) ([]Edition, error) {
	return many[Edition]("read editions", r.db.WithContext(ctx).Order("kind, effective_from, edition"))
}

// Edition reads one edition.
func (r Reader) Edition(ctx context.Context, kind, edition string) (Edition, bool, error) {
	return one[Edition]("read edition", r.db.WithContext(ctx).Where("kind = ? AND edition = ?", kind, edition))
}

// InsertEdition loads an edition. The same content under the same name again
// changes nothing; other content under a taken name is ErrDuplicate, because
// judgements rest on what an edition said.
func (t *Tx) InsertEdition(ctx context.Context, e Edition) error {
	known, found, err := t.Edition(ctx, e.Kind, e.Edition)
	switch {
	case err != nil:
		return err
	case found && known.SHA256 == e.SHA256:
		return nil
	case found:
		return failed("insert edition", ErrDuplicate)
	}
	if err := insert(ctx, "insert edition", t.db, []Edition{e}); err != nil {
		return raced(err)
	}
	return t.bump(ctx, CatalogueRevision)
}

// Setting reads a value that outlives a restart.
func (r Reader) Setting(ctx context.Context, name string) (string, bool, error) {
	row, found, err := one[Setting]("read setting", r.db.WithContext(ctx).Where("name = ?", name))
	return row.Value, found, err
}

// SaveSetting writes a value that outlives a restart.
func (t *Tx) SaveSetting(ctx context.Context, name, value string) error {
	return insert(ctx, "save setting", t.upsert([]string{"name"}, "value"), []Setting{{Name: name, Value: value}})
}
