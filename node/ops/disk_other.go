//go:build !unix

package ops

import "errors"

// FreeDisk is not known how to do here.
func FreeDisk(string) (uint64, error) { return 0, errors.ErrUnsupported }
