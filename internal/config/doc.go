// Package config holds every setting of the programs, in one struct that is
// filled once, at the start: from flags, from SANXIANG_ variables, from the
// defaults, in this order. Secrets come from variables alone, or from the file
// that NAME_FILE points to, never from flags, which anybody on the machine can
// see.
//
// Check refuses what cannot work, and in production what must not be: one
// line for each, beginning with the setting's name.
package config
