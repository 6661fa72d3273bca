package embedded

import (
	"errors"
	"log/slog"
	"time"
)

// Options say where the server keeps its data and where it listens.
type Options struct {
	// File is the SQLite file; it is made if it does not exist, its folder is not.
	File string
	// Namespace is made at the first start.
	Namespace string
	// Port serves clients, UIPort browsers. 0 takes a free port.
	Port, UIPort int
	// PortSetting and UIPortSetting are how users call the two ports, for the
	// message that one of them is taken.
	PortSetting, UIPortSetting string
	// WithoutUI leaves the web UI out.
	WithoutUI bool
	// Logger receives warnings and errors of the server.
	Logger *slog.Logger
}

const (
	// Retention is how long histories of ended runs are kept: long enough to look
	// into a case after a holiday. The record needs none of them.
	Retention = 90 * 24 * time.Hour

	host = "127.0.0.1"
	// clusterName is written into the file and must never change.
	clusterName = "active"
	// shards is written into the file and must never change. SQLite has one
	// writer, so more shards bring nothing.
	shards = 1
)

func (o Options) validate() error {
	if o.File == "" || o.Namespace == "" || o.Logger == nil {
		return errors.New("embedded: File, Namespace and Logger are needed")
	}
	return nil
}
