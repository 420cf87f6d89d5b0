//go:build unix

package ops

import "golang.org/x/sys/unix"

// FreeDisk returns the bytes a process without privileges may still write to the disk that holds dir.
func FreeDisk(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return uint64(s.Bavail) * uint64(s.Bsize), nil
}
