//go:build !linux

package tpm

import (
	"errors"

	"github.com/google/go-tpm/tpm2/transport"
)

// DefaultDevice is empty: only Linux's TPM is opened by its name.
const DefaultDevice = ""

// Connect returns an error; elsewhere than on Linux, bring a transport of your own.
func Connect(string) (transport.TPMCloser, error) {
	return nil, errors.New("open TPM: only Linux's is opened by name; give tpm.Open a transport of go-tpm")
}
