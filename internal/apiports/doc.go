// Package apiports fits identity, blobs and papers to the ports of the API,
// where only the shapes differ: the API knows none of them, and they do not
// know the API. Nothing is decided here.
package apiports
