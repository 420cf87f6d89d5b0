package keys

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrPermissions reports a secret that others on the machine can read.
var ErrPermissions = errors.New("can be read by others")

// maxSecretBytes is far above any secret; a file beyond it is a mistake.
const maxSecretBytes = 64 << 10

// readPrivate reads a file that nobody but its owner may read.
func readPrivate(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("%s %w (mode %04o); run: chmod 600 %s", path, ErrPermissions, info.Mode().Perm(), path)
	case info.Size() > maxSecretBytes:
		return nil, fmt.Errorf("%s has %d bytes, which no secret has", path, info.Size())
	}
	return os.ReadFile(path)
}

// create writes a new file whole or not at all. It MUST NOT overwrite: a file that exists is an error (fs.ErrExist).
func create(path string, data []byte) error {
	next, err := draft(path, data)
	if err != nil {
		return err
	}
	defer os.Remove(next)
	// A link, unlike a rename, fails where there is a file already.
	if err := os.Link(next, path); err != nil {
		return err
	}
	return syncDir(path)
}

// replace writes a file whole or leaves what was.
func replace(path string, data []byte) error {
	next, err := draft(path, data)
	if err != nil {
		return err
	}
	defer os.Remove(next) // fails after the rename, as it should
	if err := os.Rename(next, path); err != nil {
		return err
	}
	return syncDir(path)
}

// draft writes data to a file beside path, of mode 0600, and returns its name. The data is on disk.
func draft(path string, data []byte) (string, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return "", errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), nil
}

func syncDir(path string) error {
	d, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
