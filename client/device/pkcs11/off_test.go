//go:build !pkcs11 || !cgo

package pkcs11_test

import (
	"errors"
	"testing"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/pkcs11"
)

var _ device.Key = (*pkcs11.Key)(nil)

func TestWithoutTheTagItSaysHowToBuild(t *testing.T) {
	if _, err := pkcs11.Open(pkcs11.Config{}); !errors.Is(err, pkcs11.ErrNotBuilt) {
		t.Errorf("error is %v", err)
	}
}
