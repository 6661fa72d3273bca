-- +goose Up

-- Editions of the rules on their way into force: who put them forward, and where they stand. Steps counts what was done
-- with a draft, so that nobody decides on what somebody else has changed meanwhile.
CREATE TABLE edition_drafts (
    id CHAR(36) NOT NULL CHECK (length(id) <= 36),
    kind VARCHAR(64) NOT NULL CHECK (length(kind) <= 64),
    edition VARCHAR(64) NOT NULL CHECK (length(edition) <= 64),
    effective_from CHAR(10) NOT NULL CHECK (effective_from LIKE '____-__-__'),
    source VARCHAR(1000) NOT NULL CHECK (length(source) <= 1000),
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    state VARCHAR(10) NOT NULL CHECK (length(state) <= 10),
    maker VARCHAR(64) NOT NULL CHECK (length(maker) <= 64),
    steps BIGINT NOT NULL,
    updated_at DATETIME NOT NULL CHECK (updated_at > 0),
    PRIMARY KEY (id),
    CHECK (state IN ('pending', 'approved', 'rejected', 'withdrawn'))
);
CREATE INDEX edition_drafts_by_time ON edition_drafts (updated_at, id);

-- What was done with each draft, by whom, about which text and why. A step that brings a text keeps it.
CREATE TABLE edition_draft_steps (
    draft CHAR(36) NOT NULL CHECK (length(draft) <= 36),
    step BIGINT NOT NULL,
    what VARCHAR(10) NOT NULL CHECK (length(what) <= 10),
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    role VARCHAR(64) NOT NULL CHECK (length(role) <= 64),
    at DATETIME NOT NULL CHECK (at > 0),
    sha256 CHAR(64) NOT NULL CHECK (length(sha256) <= 64),
    reason VARCHAR(1000) NOT NULL CHECK (length(reason) <= 1000),
    body BLOB NOT NULL,
    PRIMARY KEY (draft, step),
    CHECK (what IN ('submitted', 'replaced', 'withdrawn', 'rejected', 'approved')),
    FOREIGN KEY (draft) REFERENCES edition_drafts (id)
);

-- The access log is also looked through for one kind of doing.
CREATE INDEX audit_by_action ON audit (action, id);

-- +goose StatementBegin
CREATE TRIGGER edition_draft_steps_no_update BEFORE UPDATE ON edition_draft_steps
BEGIN
    SELECT RAISE(ABORT, 'edition_draft_steps is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER edition_draft_steps_no_delete BEFORE DELETE ON edition_draft_steps
BEGIN
    SELECT RAISE(ABORT, 'edition_draft_steps is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER edition_drafts_no_delete BEFORE DELETE ON edition_drafts
BEGIN
    SELECT RAISE(ABORT, 'edition drafts are never deleted');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER edition_drafts_no_return BEFORE UPDATE ON edition_drafts
WHEN OLD.state IN ('approved', 'withdrawn') OR NEW.steps <= OLD.steps OR NEW.maker <> OLD.maker
BEGIN
    SELECT RAISE(ABORT, 'an edition draft never goes back, and never changes hands');
END;
-- +goose StatementEnd
