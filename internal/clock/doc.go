// Package clock is the one port through which the product learns the time.
// Production reads the system's clock. The demo clock runs at the system's
// pace from wherever it was moved to; it can be moved forward, never back, and
// it survives a restart, because statutory deadlines rest on it.
package clock
