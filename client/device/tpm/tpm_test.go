package tpm_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-tpm/tpm2/transport"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/client/device/tpm/swtpmtest"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var _ device.Key = (*tpm.Key)(nil)

// emulator starts swtpm, a software TPM 2.0, with its state in dir.
func emulator(t testing.TB, dir string) transport.TPM {
	t.Helper()
	e, err := swtpmtest.Start(dir)
	if errors.Is(err, swtpmtest.ErrMissing) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Stop)
	connection, err := tpm.Connect(e.Socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { connection.Close() })
	return connection
}

func digest(n byte) (d [32]byte) {
	for i := range d {
		d[i] = n + byte(i)
	}
	return d
}

func TestKeyIsMadeSignsAndOutlivesTheProcess(t *testing.T) {
	state, file := t.TempDir(), filepath.Join(t.TempDir(), "keys", "device.tpm")
	chip := emulator(t, state)
	key, err := tpm.OpenOrCreate(chip, file)
	if err != nil {
		t.Fatal(err)
	}
	for n := range byte(20) { // about half of them come with a high s
		signature, err := key.Sign(digest(n))
		if err != nil {
			t.Fatal(err)
		}
		if err := key.Public().Verify(digest(n), signature); err != nil {
			t.Errorf("signature %d: %v", n, err)
		}
	}
	if _, err := tpm.Create(chip, file); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a key was overwritten: %v", err)
	}
	again, err := tpm.Open(chip, file)
	if err != nil || again.Public().Point() != key.Public().Point() {
		t.Fatalf("opened again it is another: %v", err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestReadingIsSignedInTheTPM(t *testing.T) {
	key, err := tpm.Create(emulator(t, t.TempDir()), filepath.Join(t.TempDir(), "device.tpm"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := device.New(key, reading.Source{ChainID: 4690, ProjectID: 1}, "network.trellis.air.v1", filepath.Join(t.TempDir(), "sequence"))
	if err != nil {
		t.Fatal(err)
	}
	signed, err := d.Sign(time.UnixMilli(1514750400000), map[string]units.Decimal{"pm25": units.Int(7)})
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := reading.Parse(signed.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parsed.Verify(key.Public()); err != nil {
		t.Error(err)
	}
}

func TestBlobIsOfNoUseToAnotherTPM(t *testing.T) {
	file := filepath.Join(t.TempDir(), "device.tpm")
	if _, err := tpm.Create(emulator(t, t.TempDir()), file); err != nil {
		t.Fatal(err)
	}
	if _, err := tpm.Open(emulator(t, t.TempDir()), file); !errors.Is(err, tpm.ErrBlob) {
		t.Errorf("another TPM took the blob: %v", err)
	}
}

func BenchmarkSign(b *testing.B) {
	key, err := tpm.Create(emulator(b, b.TempDir()), filepath.Join(b.TempDir(), "device.tpm"))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := key.Sign(digest(1)); err != nil {
			b.Fatal(err)
		}
	}
}

// broken passes commands on, and changes the answers.
type broken struct {
	transport.TPM
	change func(answer []byte) []byte
}

func (b *broken) Send(command []byte) ([]byte, error) {
	answer, err := b.TPM.Send(command)
	if b.change != nil && err == nil {
		answer = b.change(answer)
	}
	return answer, err
}

func TestBrokenChipDoesNotSpeakForTheDevice(t *testing.T) {
	chip := &broken{TPM: emulator(t, t.TempDir())}
	key, err := tpm.Create(chip, filepath.Join(t.TempDir(), "device.tpm"))
	if err != nil {
		t.Fatal(err)
	}
	const signatureBytes = 10 + 4 + 4 + 2*(2+32) + 5 // header, parameters' size, scheme and hash, r and s, session
	for name, change := range map[string]func([]byte) []byte{
		"a flipped bit of s": func(a []byte) []byte { a[len(a)-10] ^= 1; return a },
		"half an answer":     func(a []byte) []byte { return a[:len(a)/2] },
		"no answer":          func([]byte) []byte { return nil },
		"an error":           func([]byte) []byte { return []byte{0x80, 0x01, 0, 0, 0, 10, 0, 0, 0x09, 0x22} },
	} {
		chip.change = func(a []byte) []byte {
			if len(a) == signatureBytes { // others hold handles, without which the chip fills up
				return change(a)
			}
			return a
		}
		if signature, err := key.Sign(digest(1)); err == nil {
			t.Errorf("%s: %x", name, signature)
		}
	}
	chip.change = nil
	if _, err := key.Sign(digest(1)); err != nil {
		t.Errorf("a chip that works again: %v", err)
	}
}
