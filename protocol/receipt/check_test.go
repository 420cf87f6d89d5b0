package receipt

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
)

// paid is a receipt of the golden mirror in client/replay, as an earlier program wrote it.
func paid(t testing.TB) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/paid.json")
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestI8ReceiptOfAnEarlierProgramIsTrue(t *testing.T) {
	d, err := Parse(paid(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := Failed(d.Check()); err != nil || d.Explained.Amount.IsZero() {
		t.Errorf("%v, paid %s", err, d.Explained.Amount)
	}
	if again, err := d.Encode(); err != nil || !bytes.Equal(again, paid(t)) {
		t.Errorf("another document when it is written again (%v)", err)
	}
}

func TestWhatIsNoReceiptIsRefused(t *testing.T) {
	raw := string(paid(t))
	for name, text := range map[string]string{
		"nothing": "", "no JSON": "hello", "a list": "[]", "another format": strings.Replace(raw, Format, "trellis.receipt/v2", 1),
		"an unknown member": strings.Replace(raw, `"index":`, `"extra": 1, "index":`, 1), "two": raw + raw, "no explanation": `{"receipt":"` + Format + `"}`,
	} {
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrDocument) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParseAndCheck(f *testing.F) {
	f.Add(paid(f))
	f.Add([]byte(`{"receipt":"trellis.receipt/v1","explained":{}}`))
	f.Add(bytes.Replace(paid(f), []byte(`"index": `), []byte(`"index": 1`), 1))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse(raw)
		if err != nil {
			if !errors.Is(err, ErrDocument) {
				t.Fatal(err)
			}
			return
		}
		for _, s := range d.Check() { // of strangers' bytes; must not panic
			if s.Name == "" {
				t.Fatal("a step without a name")
			}
		}
		again, err := d.Encode()
		if err != nil {
			return // such as a member that JSON cannot hold
		}
		if _, err := Parse(again); err != nil {
			t.Fatalf("what it writes is no receipt: %v", err)
		}
	})
}
