-- +goose Up

-- Editions of the rules on their way into force: who put them forward, and where they stand. Steps counts what was done
-- with a draft, so that nobody decides on what somebody else has changed meanwhile.
CREATE TABLE edition_drafts (
    id CHAR(36) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    edition VARCHAR(64) NOT NULL,
    effective_from CHAR(10) NOT NULL CHECK (effective_from LIKE '____-__-__'),
    source VARCHAR(1000) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    state VARCHAR(10) NOT NULL,
    maker VARCHAR(64) NOT NULL,
    steps BIGINT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('pending', 'approved', 'rejected', 'withdrawn')),
    KEY edition_drafts_by_time (updated_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was done with each draft, by whom, about which text and why. A step that brings a text keeps it.
CREATE TABLE edition_draft_steps (
    draft CHAR(36) NOT NULL,
    step BIGINT NOT NULL,
    what VARCHAR(10) NOT NULL,
    account VARCHAR(64) NOT NULL,
    role VARCHAR(64) NOT NULL,
    at DATETIME(6) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (draft, step),
    CHECK (what IN ('submitted', 'replaced', 'withdrawn', 'rejected', 'approved')),
    FOREIGN KEY (draft) REFERENCES edition_drafts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The access log is also looked through for one kind of doing.
CREATE INDEX audit_by_action ON audit (action, id);

CREATE TRIGGER edition_draft_steps_no_update BEFORE UPDATE ON edition_draft_steps FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'edition_draft_steps is append-only';

CREATE TRIGGER edition_draft_steps_no_delete BEFORE DELETE ON edition_draft_steps FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'edition_draft_steps is append-only';

CREATE TRIGGER edition_drafts_no_delete BEFORE DELETE ON edition_drafts FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'edition drafts are never deleted';

-- +goose StatementBegin
CREATE TRIGGER edition_drafts_no_return BEFORE UPDATE ON edition_drafts FOR EACH ROW
BEGIN
    IF OLD.state IN ('approved', 'withdrawn') OR NEW.steps <= OLD.steps OR NEW.maker <> OLD.maker THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an edition draft never goes back, and never changes hands';
    END IF;
END;
-- +goose StatementEnd
