package device_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

func TestDeviceSignsInItsSessionWhileItLasts(t *testing.T) {
	file := filepath.Join(t.TempDir(), "device.key")
	root, err := device.LoadOrCreateKey(file, sig.ES256)
	if err != nil {
		t.Fatal(err)
	}
	if s, err := device.LoadSession(file); s != nil || err != nil {
		t.Errorf("a device without a session has %v, %v", s, err)
	}
	key, err := device.MakeSessionKey(file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := device.MakeSessionKey(file); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a second key: %v", err)
	}
	if s, err := device.LoadSession(file); s != nil || err != nil {
		t.Errorf("a key that the chain does not have is used: %v, %v", s, err)
	}
	if err := device.SaveSession(file, device.Session{Project: 1, Slot: 7, Until: 5000}); err != nil {
		t.Fatal(err)
	}
	s, err := device.LoadSession(file)
	if err != nil || s.Key.Public() != key.Public() || s.Slot != 7 {
		t.Fatalf("session %v, %v", s, err)
	}
	d, err := device.New(root, device.Source{ChainID: 4690, ProjectID: 1}, "network.trellis.air.v1", file+".sequence")
	if err != nil {
		t.Fatal(err)
	}
	other, err := device.New(root, device.Source{ChainID: 4690, ProjectID: 2}, "network.trellis.air.v1", file+".sequence2")
	if err != nil {
		t.Fatal(err)
	}
	d.UseSession(s)
	other.UseSession(s)
	for _, c := range []struct {
		d    *device.Device
		at   int64
		want bool
	}{{d, 5000, true}, {d, 5001, false}, {other, 5000, false}} {
		v, err := c.d.Sign(time.UnixMilli(c.at), map[string]units.Decimal{"pm25": units.Int(3)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := v.Signed.Verify(root.Public()); err != nil {
			t.Error(err)
		}
		if err := compute.Of(0, v.Signed).Verify(); (err == nil) != c.want {
			t.Errorf("at %d: session is valid: %v, want %t", c.at, err, c.want)
		}
	}
	if err := os.Chmod(file+".session", 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := device.LoadSession(file); !errors.Is(err, keystore.ErrPermissions) {
		t.Errorf("a secret that all can read: %v", err)
	}
	if err := device.ForgetSession(file); err != nil {
		t.Fatal(err)
	}
	if s, err := device.LoadSession(file); s != nil || err != nil {
		t.Errorf("a forgotten session is %v, %v", s, err)
	}
}
