-- +goose Up

-- What was recorded stays as it was recorded: these tables only grow.

CREATE TRIGGER events_no_update BEFORE UPDATE ON events FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'events is append-only';

CREATE TRIGGER events_no_delete BEFORE DELETE ON events FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'events is append-only';

CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'receipts is append-only';

CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'receipts is append-only';

CREATE TRIGGER strikes_no_update BEFORE UPDATE ON strikes FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'strikes is append-only';

CREATE TRIGGER strikes_no_delete BEFORE DELETE ON strikes FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'strikes is append-only';

CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'papers is append-only';

CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'papers is append-only';

CREATE TRIGGER voided_papers_no_update BEFORE UPDATE ON voided_papers FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voided_papers is append-only';

CREATE TRIGGER voided_papers_no_delete BEFORE DELETE ON voided_papers FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'voided_papers is append-only';

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only';

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only';

CREATE TRIGGER catalogue_editions_no_update BEFORE UPDATE ON catalogue_editions FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'catalogue_editions is append-only';

CREATE TRIGGER catalogue_editions_no_delete BEFORE DELETE ON catalogue_editions FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'catalogue_editions is append-only';

-- These rows move forward, and are never taken away.

CREATE TRIGGER cases_no_delete BEFORE DELETE ON cases FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'cases are never deleted';

CREATE TRIGGER numbers_no_delete BEFORE DELETE ON numbers FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'numbers are never deleted';

CREATE TRIGGER disclosures_no_delete BEFORE DELETE ON disclosures FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'disclosures are never deleted';

-- +goose StatementBegin
CREATE TRIGGER cases_no_return BEFORE UPDATE ON cases FOR EACH ROW
BEGIN
    IF NEW.sequence < OLD.sequence THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the sequence of a case never falls';
    END IF;
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER numbers_no_return BEFORE UPDATE ON numbers FOR EACH ROW
BEGIN
    IF NEW.next < OLD.next THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a number is never handed out twice';
    END IF;
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER disclosures_first_date BEFORE UPDATE ON disclosures FOR EACH ROW
BEGIN
    IF NEW.first_published_at <> OLD.first_published_at THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the first publication date is never overwritten';
    END IF;
END;
-- +goose StatementEnd
