// Package migrations holds the record's schema as reviewed SQL, one folder for
// each dialect, embedded in the program. internal/store applies it; nothing
// ever derives a schema from Go types.
//
// A change is a new pair of files with the same number and name in both
// folders; the store's parity test compares the resulting tables, columns,
// types, nullability and unique keys. There is no way down: the record only
// grows, and a restore from backup is the way back.
//
// What differs between the dialects, and why:
//
//   - Instants are DATETIME(6) in MySQL and integers of microseconds since
//     1970 (UTC) in SQLite, which has no type of its own for them. Read them
//     there with datetime(opened_at / 1e6, 'unixepoch'). Neither accepts a
//     zero time.
//   - SQLite ignores declared lengths, so a CHECK refuses there what MySQL's
//     strict mode refuses by itself.
//   - Text compares byte by byte in both (utf8mb4_bin in MySQL). Request keys
//     are VARBINARY in MySQL, because its text types ignore trailing spaces.
//
// The triggers of 0006 protect the record from this program's own faults. A
// person who owns the database can drop them; in production the program's
// account therefore holds SELECT, INSERT, UPDATE and DELETE alone, and another
// account runs the migrations. MySQL with binary logging lets that account
// create triggers only under log_bin_trust_function_creators=1 or SUPER.
package migrations
