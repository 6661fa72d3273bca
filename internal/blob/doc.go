// Package blob keeps evidence and other uploads by their content: a file lies
// under the SHA-256 of its bytes, is written once and never changed, so the
// digest in an entry of the record is at once the file's name and its seal.
//
// Put streams an upload to a key of its own and moves it to its place only
// once it is whole and on disk: an answer without an error outlives kill -9 and
// a power cut, and whatever fails leaves nothing behind. Deletion is not
// offered: how long a file is kept is the dossier's business.
//
// A file URL keeps the files in a directory; any other URL goes to the object
// store whose driver the program has imported (gocloud.dev/blob/s3blob for
// s3://).
package blob
