-- +goose Up

-- What a message is about, and whether it may disturb at night: a power that is about to lapse.
ALTER TABLE notices ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT '' CHECK (length(kind) <= 20);
ALTER TABLE notices ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT 0;
CREATE INDEX notices_by_time ON notices (created_at, id);

-- What goes out of messages by mail or to a hook: written with the act that caused it, sent by a worker. Rows with one
-- batch are sent together; rows of a digest get theirs when it is put together. A lease says which worker is at it.
CREATE TABLE deliveries (
    id CHAR(36) NOT NULL CHECK (length(id) <= 36),
    batch CHAR(36) CHECK (length(batch) <= 36),
    notice VARCHAR(64) CHECK (length(notice) <= 64),
    channel VARCHAR(10) NOT NULL CHECK (length(channel) <= 10),
    target VARCHAR(255) NOT NULL CHECK (length(target) <= 255),
    kind VARCHAR(20) NOT NULL CHECK (length(kind) <= 20),
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    digest BOOLEAN NOT NULL,
    secret VARCHAR(64) NOT NULL CHECK (length(secret) <= 64),
    due_at DATETIME NOT NULL CHECK (due_at > 0),
    state VARCHAR(10) NOT NULL CHECK (length(state) <= 10),
    round BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    reason VARCHAR(200) NOT NULL CHECK (length(reason) <= 200),
    lease CHAR(36) NOT NULL CHECK (length(lease) <= 36),
    lease_until DATETIME CHECK (lease_until > 0),
    created_at DATETIME NOT NULL CHECK (created_at > 0),
    settled_at DATETIME CHECK (settled_at > 0),
    PRIMARY KEY (id),
    CONSTRAINT deliveries_once UNIQUE (notice, channel, target),
    CHECK (channel IN ('mail', 'hook')),
    CHECK (state IN ('pending', 'delivered', 'dead', 'dropped')),
    FOREIGN KEY (notice) REFERENCES notices (id)
);
CREATE INDEX deliveries_by_due ON deliveries (state, channel, due_at);
CREATE INDEX deliveries_by_batch ON deliveries (batch);
CREATE INDEX deliveries_by_account ON deliveries (account, state);
CREATE INDEX deliveries_by_time ON deliveries (created_at, id);

-- What became of each delivery, once for each time that it was set going.
CREATE TABLE delivery_outcomes (
    delivery CHAR(36) NOT NULL CHECK (length(delivery) <= 36),
    round BIGINT NOT NULL,
    outcome VARCHAR(10) NOT NULL CHECK (length(outcome) <= 10),
    reason VARCHAR(200) NOT NULL CHECK (length(reason) <= 200),
    attempts BIGINT NOT NULL,
    at DATETIME NOT NULL CHECK (at > 0),
    PRIMARY KEY (delivery, round),
    FOREIGN KEY (delivery) REFERENCES deliveries (id)
);

-- How somebody wants to hear of things, where it is not as the bureau has it for everybody.
CREATE TABLE notice_preferences (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    body TEXT NOT NULL,
    updated_at DATETIME NOT NULL CHECK (updated_at > 0),
    PRIMARY KEY (account),
    FOREIGN KEY (account) REFERENCES accounts (id)
);

-- Where somebody's mail goes. A new address counts once its owner has entered the code that was sent there.
CREATE TABLE mail_addresses (
    account VARCHAR(64) NOT NULL CHECK (length(account) <= 64),
    address VARCHAR(254) NOT NULL CHECK (length(address) <= 254),
    verified_at DATETIME CHECK (verified_at > 0),
    pending VARCHAR(254) NOT NULL CHECK (length(pending) <= 254),
    code_hash CHAR(64) NOT NULL CHECK (length(code_hash) <= 64),
    code_until DATETIME CHECK (code_until > 0),
    tries BIGINT NOT NULL,
    asked_at DATETIME CHECK (asked_at > 0),
    asked BIGINT NOT NULL,
    PRIMARY KEY (account),
    FOREIGN KEY (account) REFERENCES accounts (id)
);

-- +goose StatementBegin
CREATE TRIGGER delivery_outcomes_no_update BEFORE UPDATE ON delivery_outcomes
BEGIN
    SELECT RAISE(ABORT, 'delivery_outcomes is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER delivery_outcomes_no_delete BEFORE DELETE ON delivery_outcomes
BEGIN
    SELECT RAISE(ABORT, 'delivery_outcomes is append-only');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER deliveries_no_delete BEFORE DELETE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'deliveries are never deleted');
END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER deliveries_no_return BEFORE UPDATE ON deliveries
WHEN OLD.state = 'delivered'
BEGIN
    SELECT RAISE(ABORT, 'what was delivered stays delivered');
END;
-- +goose StatementEnd
