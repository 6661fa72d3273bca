// Package portal is what the public sees of disclosures (公示): a list, one
// page for each, a tombstone for what was withdrawn, and a page for what does
// not exist. The pages are plain HTML rendered on the server. They need no
// scripts and no cookies, load nothing from elsewhere, and are laid out for
// screen readers, large type and paper alike.
//
// The package renders what it is handed and decides nothing: masking is done
// in internal/papers, and who may be shown what is the caller's business. A
// tombstone has a type of its own, so that a withdrawn text cannot slip out.
package portal
