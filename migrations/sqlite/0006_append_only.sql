-- +goose Up

-- What was recorded stays as it was recorded: these tables only grow.

-- +goose StatementBegin
CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'events is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts
BEGIN
    SELECT RAISE(ABORT, 'receipts is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts
BEGIN
    SELECT RAISE(ABORT, 'receipts is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER strikes_no_update BEFORE UPDATE ON strikes
BEGIN
    SELECT RAISE(ABORT, 'strikes is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER strikes_no_delete BEFORE DELETE ON strikes
BEGIN
    SELECT RAISE(ABORT, 'strikes is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers
BEGIN
    SELECT RAISE(ABORT, 'papers is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers
BEGIN
    SELECT RAISE(ABORT, 'papers is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER voided_papers_no_update BEFORE UPDATE ON voided_papers
BEGIN
    SELECT RAISE(ABORT, 'voided_papers is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER voided_papers_no_delete BEFORE DELETE ON voided_papers
BEGIN
    SELECT RAISE(ABORT, 'voided_papers is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER catalogue_editions_no_update BEFORE UPDATE ON catalogue_editions
BEGIN
    SELECT RAISE(ABORT, 'catalogue_editions is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER catalogue_editions_no_delete BEFORE DELETE ON catalogue_editions
BEGIN
    SELECT RAISE(ABORT, 'catalogue_editions is append-only');
END;
-- +goose StatementEnd

-- These rows move forward, and are never taken away.

-- +goose StatementBegin
CREATE TRIGGER cases_no_delete BEFORE DELETE ON cases
BEGIN
    SELECT RAISE(ABORT, 'cases are never deleted');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER numbers_no_delete BEFORE DELETE ON numbers
BEGIN
    SELECT RAISE(ABORT, 'numbers are never deleted');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER disclosures_no_delete BEFORE DELETE ON disclosures
BEGIN
    SELECT RAISE(ABORT, 'disclosures are never deleted');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER cases_no_return BEFORE UPDATE ON cases
WHEN NEW.sequence < OLD.sequence
BEGIN
    SELECT RAISE(ABORT, 'the sequence of a case never falls');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER numbers_no_return BEFORE UPDATE ON numbers
WHEN NEW.next < OLD.next
BEGIN
    SELECT RAISE(ABORT, 'a number is never handed out twice');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER disclosures_first_date BEFORE UPDATE ON disclosures
WHEN NEW.first_published_at <> OLD.first_published_at
BEGIN
    SELECT RAISE(ABORT, 'the first publication date is never overwritten');
END;
-- +goose StatementEnd
