package blob

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"gocloud.dev/blob"
	"gocloud.dev/blob/fileblob"
)

func open(ctx context.Context, raw string) (*Store, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("storage URL: %w", err)
	}
	if u.Scheme == "file" {
		path := u.Path
		if u.Host == "." { // file://./data is relative, as fileblob reads it
			path = "." + path
		}
		return openDirectory(path)
	}
	bucket, err := blob.OpenBucket(ctx, raw)
	if err != nil {
		return nil, fmt.Errorf("open storage: %w", err)
	}
	return &Store{bucket: bucket, place: objects{bucket}}, nil
}

// objects is an object store: what it has acknowledged is durable, and a copy
// appears whole or not at all.
type objects struct{ bucket *blob.Bucket }

func (o objects) keep(ctx context.Context, from, to string) error {
	if err := o.bucket.Copy(ctx, to, from, nil); err != nil {
		return err
	}
	return o.bucket.Delete(ctx, from)
}

func (objects) settle() error { return nil }

// directory is a directory of the local disk. The driver itself never syncs,
// so moving and syncing are done here.
type directory struct{ root string }

func openDirectory(path string) (*Store, error) {
	root, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("storage directory: %w", err)
	}
	for _, dir := range []string{kept, incoming} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o750); err != nil {
			return nil, fmt.Errorf("storage directory: %w", err)
		}
	}
	if err := syncPath(root); err != nil {
		return nil, fmt.Errorf("storage directory: %w", err)
	}
	bucket, err := fileblob.OpenBucket(root, &fileblob.Options{
		NoTempDir: true, // the system's temporary directory may be another disk: no rename from there
		Metadata:  fileblob.MetadataDontWrite,
	})
	if err != nil {
		return nil, fmt.Errorf("open storage: %w", err)
	}
	return &Store{bucket: bucket, place: directory{root}}, nil
}

func (d directory) keep(_ context.Context, from, to string) error {
	source := filepath.Join(d.root, filepath.FromSlash(from))
	if err := syncPath(source); err != nil {
		return err
	}
	if err := os.Rename(source, filepath.Join(d.root, filepath.FromSlash(to))); err != nil {
		return err
	}
	return d.settle()
}

func (d directory) settle() error { return syncPath(filepath.Join(d.root, kept)) }

func syncPath(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		_ = f.Close()
		return err
	}
	return f.Close()
}
