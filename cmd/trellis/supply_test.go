package main

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/units"
)

func TestADifferenceOfOneWeiIsExitCodeThree(t *testing.T) {
	book := chain.Book{Name: chain.BookSupply, Lines: []chain.Line{{Name: "genesis", Amount: units.Wei(7)}, {Name: "base fees burned", Amount: units.Wei(2), Out: true}},
		Sum: units.Wei(5), Is: units.Wei(5), Checked: true, Difference: "0"}
	ledger := chain.Ledger{Block: 9, Books: []chain.Book{book}}
	if err := checkLedger(ledger); err != nil {
		t.Errorf("books that add up: %v", err)
	}
	var text bytes.Buffer
	writeLedger(&text, ledger)
	if got := text.String(); !strings.Contains(got, "difference 0 wei") || !strings.Contains(got, "− base fees burned") || !strings.Contains(got, "were not listed") {
		t.Errorf("ledger is shown as\n%s", got)
	}
	ledger.Books[0].Is, ledger.Books[0].Difference = units.Wei(6), "-1"
	err := checkLedger(ledger)
	if code := new(exitError); !errors.As(err, &code) || code.code != 3 || !errors.Is(err, errUnreconciled) || !strings.Contains(err.Error(), "supply is off by -1 wei at block 9") {
		t.Errorf("error is %v, want exit code 3", err)
	}
	if hint := hintFor(err); !strings.Contains(hint, "--rpc") {
		t.Errorf("hint is %q", hint)
	}
}
