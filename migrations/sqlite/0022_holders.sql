-- +goose Up

-- Who has tasks in hand is asked with every inbox.
CREATE INDEX tasks_by_holder ON tasks (holder);
