-- +goose Up

-- What a message is about, and whether it may disturb at night: a power that is about to lapse.
ALTER TABLE notices ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE notices ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT 0;
CREATE INDEX notices_by_time ON notices (created_at, id);

-- What goes out of messages by mail or to a hook: written with the act that caused it, sent by a worker. Rows with one
-- batch are sent together; rows of a digest get theirs when it is put together. A lease says which worker is at it.
CREATE TABLE deliveries (
    id CHAR(36) NOT NULL,
    batch CHAR(36),
    notice VARCHAR(64),
    channel VARCHAR(10) NOT NULL,
    target VARCHAR(255) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    account VARCHAR(64) NOT NULL,
    digest BOOLEAN NOT NULL,
    secret VARCHAR(64) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    state VARCHAR(10) NOT NULL,
    round BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    reason VARCHAR(200) NOT NULL,
    lease CHAR(36) NOT NULL,
    lease_until DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6),
    PRIMARY KEY (id),
    CONSTRAINT deliveries_once UNIQUE (notice, channel, target),
    CHECK (channel IN ('mail', 'hook')),
    CHECK (state IN ('pending', 'delivered', 'dead', 'dropped')),
    FOREIGN KEY (notice) REFERENCES notices (id),
    KEY deliveries_by_due (state, channel, due_at),
    KEY deliveries_by_batch (batch),
    KEY deliveries_by_account (account, state),
    KEY deliveries_by_time (created_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What became of each delivery, once for each time that it was set going.
CREATE TABLE delivery_outcomes (
    delivery CHAR(36) NOT NULL,
    round BIGINT NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    attempts BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (delivery, round),
    FOREIGN KEY (delivery) REFERENCES deliveries (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How somebody wants to hear of things, where it is not as the bureau has it for everybody.
CREATE TABLE notice_preferences (
    account VARCHAR(64) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account),
    FOREIGN KEY (account) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Where somebody's mail goes. A new address counts once its owner has entered the code that was sent there.
CREATE TABLE mail_addresses (
    account VARCHAR(64) NOT NULL,
    address VARCHAR(254) NOT NULL,
    verified_at DATETIME(6),
    pending VARCHAR(254) NOT NULL,
    code_hash CHAR(64) NOT NULL,
    code_until DATETIME(6),
    tries BIGINT NOT NULL,
    asked_at DATETIME(6),
    asked BIGINT NOT NULL,
    PRIMARY KEY (account),
    FOREIGN KEY (account) REFERENCES accounts (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TRIGGER delivery_outcomes_no_update BEFORE UPDATE ON delivery_outcomes FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'delivery_outcomes is append-only';

CREATE TRIGGER delivery_outcomes_no_delete BEFORE DELETE ON delivery_outcomes FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'delivery_outcomes is append-only';

CREATE TRIGGER deliveries_no_delete BEFORE DELETE ON deliveries FOR EACH ROW
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'deliveries are never deleted';

-- +goose StatementBegin
CREATE TRIGGER deliveries_no_return BEFORE UPDATE ON deliveries FOR EACH ROW
BEGIN
    IF OLD.state = 'delivered' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was delivered stays delivered';
    END IF;
END;
-- +goose StatementEnd
