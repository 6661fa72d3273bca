package store

import (
	"database/sql"
	"errors"
	"fmt"
	"time"

	driver "github.com/go-sql-driver/mysql"
	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

// openMySQL opens one pool for reading and writing.
func openMySQL(dsn string, config *gorm.Config) (*Store, error) {
	cfg, err := mysqlConfig(dsn)
	if err != nil {
		return nil, err
	}
	connector, err := driver.NewConnector(cfg)
	if err != nil {
		return nil, fmt.Errorf("store: open MySQL: %w", err)
	}
	pool := sql.OpenDB(connector)
	pool.SetMaxOpenConns(32)
	pool.SetMaxIdleConns(16)
	// Shorter than the timeouts of servers and of the proxies before them.
	pool.SetConnMaxLifetime(3 * time.Minute)
	db, err := gorm.Open(mysql.New(mysql.Config{Conn: pool, DSNConfig: cfg, DisableWithReturning: true}), handleConfig(config))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("store: open MySQL: %w", err), pool.Close())
	}
	return &Store{
		Reader: Reader{db: db}, writer: db, dialect: dialectMySQL,
		// Whoever holds the case's lock must see what the former holder wrote,
		// even if something was read before the lock was granted.
		txOpts: &sql.TxOptions{Isolation: sql.LevelReadCommitted},
		pools:  []*sql.DB{pool},
	}, nil
}

// mysqlConfig lets the address say where, and decides here how: UTC, strict
// mode without zero dates, microseconds, and matched rather than changed rows,
// as SQLite counts them.
func mysqlConfig(dsn string) (*driver.Config, error) {
	cfg, err := driver.ParseDSN(dsn)
	if err != nil {
		// The driver's own message may repeat the password.
		return nil, errors.New("store: the address of the MySQL database cannot be read; write mysql://user:password@tcp(host:port)/database")
	}
	cfg.ParseTime, cfg.Loc = true, time.UTC
	cfg.ClientFoundRows = true
	cfg.InterpolateParams = true
	cfg.MultiStatements = false
	if err := cfg.Apply(driver.TimeTruncate(time.Microsecond), driver.Charset("utf8mb4", "utf8mb4_bin")); err != nil {
		return nil, fmt.Errorf("store: configure MySQL: %w", err)
	}
	if cfg.Params == nil {
		cfg.Params = map[string]string{}
	}
	cfg.Params["time_zone"] = "'+00:00'"
	cfg.Params["sql_mode"] = "'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"
	cfg.Params["innodb_lock_wait_timeout"] = "5"
	return cfg, nil
}
