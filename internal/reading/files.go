package reading

import (
	"context"
	"slices"

	"sanxiang/api/view"
	"sanxiang/domain/casefile"
	"sanxiang/domain/fault"
	"sanxiang/domain/party"
	"sanxiang/domain/procedure"
	"sanxiang/internal/store"
)

// Files lists the uploads of a case, the oldest first.
func (r *Reading) Files(ctx context.Context, account, caseID string) ([]view.File, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return nil, err
	}
	rows, err := r.store.Files(ctx, caseID)
	if err != nil {
		return nil, err
	}
	n, named := names{people: look.Context.People}, namedFiles(look)
	rows = slices.DeleteFunc(rows, func(f store.File) bool { return !named(f.SHA256) })
	list := each(rows, func(f store.File) view.File { return file(f, n) })
	if hide := redactor(look.Case, look.Context); hide != nil {
		return redact(list, hide)
	}
	return list, nil
}

// File finds an upload of a case by its content. What a file shows cannot be
// masked, so whoever may not know the party gets none.
func (r *Reading) File(ctx context.Context, account, caseID, sha256 string) (view.File, error) {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return view.File{}, err
	}
	if !procedure.SeesParty(look.Case, look.Context) {
		return view.File{}, fault.New(fault.RoleDenied, "督察评查只查看遮蔽当事人信息后的案件，不能查看原始文件")
	}
	row, found, err := r.store.File(ctx, caseID, sha256)
	if err != nil {
		return view.File{}, err
	}
	if !found || !namedFiles(look)(sha256) {
		return view.File{}, missing("这个文件")
	}
	return file(row, names{people: look.Context.People}), nil
}

// MayUpload answers whether files may be added to the case now.
func (r *Reading) MayUpload(ctx context.Context, account, caseID string) error {
	look, err := r.cases.Look(ctx, account, caseID)
	if err != nil {
		return err
	}
	if look.Case.In(casefile.Main) == procedure.Archived {
		return fault.New(fault.WrongState, "案件已经归档，不能再上传文件")
	}
	return nil
}

// KeepFile notes an upload whose bytes are stored already.
func (r *Reading) KeepFile(ctx context.Context, caseID string, f view.File) error {
	return r.store.Write(ctx, func(tx *store.Tx) error {
		return tx.InsertFile(ctx, store.File{
			CaseID: caseID, SHA256: f.SHA256, Name: f.Name, MIME: f.MIME, Size: f.Size, UploadedBy: f.UploadedBy.ID, UploadedAt: f.UploadedAt,
		})
	})
}

func file(f store.File, n names) view.File {
	return view.File{
		SHA256: f.SHA256, Name: f.Name, MIME: f.MIME, Size: f.Size, UploadedBy: n.person(party.PersonID(f.UploadedBy)), UploadedAt: f.UploadedAt,
	}
}
