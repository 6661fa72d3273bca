-- +goose Up

-- What is expected of whom (kind), in whose hands a task is (holding, holder,
-- held_at), and what somebody was asked by whom. One act may be several tasks:
-- of each of counsel (owner), and of a delegate or a signer beside the holder.
ALTER TABLE tasks
    ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'do',
    ADD COLUMN owner VARCHAR(64) NOT NULL DEFAULT '',
    ADD COLUMN holding VARCHAR(20) NOT NULL DEFAULT 'open',
    ADD COLUMN holder VARCHAR(64) NOT NULL DEFAULT '',
    ADD COLUMN held_at DATETIME(6),
    ADD COLUMN giver VARCHAR(64) NOT NULL DEFAULT '',
    ADD COLUMN ask VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN asked_at DATETIME(6),
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (case_id, act, kind, assignee_kind, person, role, unit, version);
