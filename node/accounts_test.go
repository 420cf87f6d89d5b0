package node_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/execution"
)

// TestAccountsComeByPages over the public listener, each once and in order.
func TestAccountsComeByPages(t *testing.T) {
	n := start(t, testConfig(t.TempDir()))
	n.waitHeight(t, 2)
	client, err := rpc.Dial(n.Endpoint().HTTP)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	page := func(block, from common.Hash, limit uint) (*execution.Page, error) {
		var p *execution.Page
		err := client.Call(&p, "trellis_accounts", block, from, hexutil.Uint(limit))
		return p, err
	}
	header, err := n.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	all, err := page(header.Hash(), common.Hash{}, execution.MaxAccounts)
	if err != nil || all.Next != nil || len(all.Accounts) < 5 {
		t.Fatalf("all accounts are %+v (error %v)", all, err)
	}
	var from common.Hash
	for i, want := range all.Accounts {
		one, err := page(header.Hash(), from, 1)
		if err != nil || len(one.Accounts) != 1 || one.Accounts[0].Hash != want.Hash || string(one.Accounts[0].Slim) != string(want.Slim) {
			t.Fatalf("account %d alone is %+v (error %v), want %+v", i, one, err, want)
		}
		if last := i == len(all.Accounts)-1; last != (one.Next == nil) {
			t.Fatalf("after account %d of %d the list goes on at %v", i+1, len(all.Accounts), one.Next)
		} else if !last {
			from = *one.Next
		}
	}
	for what, try := range map[string]func() error{
		"want 1 to 4096": func() error { _, err := page(header.Hash(), common.Hash{}, 0); return err },
		"4097":           func() error { _, err := page(header.Hash(), common.Hash{}, execution.MaxAccounts+1); return err },
		"is not here":    func() error { _, err := page(common.Hash{1}, common.Hash{}, 1); return err },
	} {
		if err := try(); err == nil || !strings.Contains(err.Error(), what) {
			t.Errorf("error is %v, want one with %q", err, what)
		}
	}
}
