package main

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// What is shown of a memo is what was typed, or its bytes: never anything that
// a terminal acts on.
func FuzzMemo(f *testing.F) {
	for _, seed := range []string{"", "invoice-7", "0x" + common.Hash{0x41}.Hex()[2:], "a\x1b[2J", "none", "0x41", "thirty-one bytes of text, or so"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		memo, err := parseMemo(text)
		if err != nil {
			return
		}
		shown := memoText(memo)
		for _, b := range []byte(shown) {
			if b < 0x20 || b > 0x7e {
				t.Fatalf("%q is shown as %q", text, shown)
			}
		}
		if memo == (common.Hash{}) {
			return
		}
		if back, err := parseMemo(shown); err != nil || back != memo {
			t.Errorf("%q is %x, shown as %q, which is %x (%v)", text, memo, shown, back, err)
		}
	})
}
