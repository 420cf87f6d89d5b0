package chain

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/crypto/sig"
)

// fakeNode answers as a node's eth namespace does. Every transaction whose
// turn it is gets into a block at once.
type fakeNode struct {
	mined   []*types.Transaction // nonce is the index
	pending map[uint64]*types.Transaction
	drop    bool  // forgets what it takes
	refuse  error // of every transaction
	stale   int   // how many are refused for their nonce
	revert  error // of every call and estimate
	failed  bool  // what is mined has reverted
}

func (n *fakeNode) ChainId() hexutil.Uint64 { return 4690 }

func (n *fakeNode) EstimateGas(context.Context, map[string]any) (hexutil.Uint64, error) {
	return 100_000, n.revert
}

func (n *fakeNode) Call(context.Context, map[string]any, string) (hexutil.Bytes, error) {
	return nil, n.revert
}

func (n *fakeNode) GetTransactionCount(common.Address, string) hexutil.Uint64 {
	return hexutil.Uint64(len(n.mined))
}

func (n *fakeNode) SendRawTransaction(raw hexutil.Bytes) (common.Hash, error) {
	if n.stale > 0 {
		n.stale--
		return common.Hash{}, errors.New("nonce too low: next nonce 20, tx nonce 19")
	}
	if n.refuse != nil {
		return common.Hash{}, n.refuse
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	if !n.drop {
		n.pending[tx.Nonce()] = tx
	}
	for next, ok := n.pending[uint64(len(n.mined))]; ok; next, ok = n.pending[uint64(len(n.mined))] {
		n.mined = append(n.mined, next)
	}
	return tx.Hash(), nil
}

func (n *fakeNode) GetTransactionReceipt(hash common.Hash) map[string]any {
	at := slices.IndexFunc(n.mined, func(tx *types.Transaction) bool { return tx.Hash() == hash })
	if at < 0 {
		return nil
	}
	status := hexutil.Uint64(1)
	if n.failed {
		status = 0
	}
	return map[string]any{
		"transactionHash": hash, "status": status, "blockNumber": hexutil.Uint64(at + 1), "cumulativeGasUsed": "0x1", "gasUsed": "0x1",
		"logsBloom": types.Bloom{}, "logs": []any{},
	}
}

func (n *fakeNode) GetBlockByNumber(string, bool) *types.Header {
	return &types.Header{Number: common.Big1, Difficulty: common.Big0, BaseFee: common.Big1}
}

// serve returns a connection to the node.
func (n *fakeNode) serve(t *testing.T) *rpc.Client {
	t.Helper()
	server := rpc.NewServer()
	if err := server.RegisterName("eth", n); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	return rpc.DialInProc(server)
}

// dial returns an account on a fake node.
func (n *fakeNode) dial(t *testing.T) *Account {
	t.Helper()
	n.pending = map[uint64]*types.Transaction{}
	c, err := New(t.Context(), n.serve(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	scalar := [32]byte{31: 1}
	key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	return c.NewAccount(key)
}

// on runs a story on a fake node; a minute of waiting takes no time.
func on(t *testing.T, n *fakeNode, story func(t *testing.T, a *Account)) {
	synctest.Test(t, func(t *testing.T) { story(t, n.dial(t)) })
}

func TestTransactionsOfAnAccountFollowEachOther(t *testing.T) {
	n := new(fakeNode)
	on(t, n, func(t *testing.T, a *Account) {
		var final []int
		receipts, err := a.SendAll(t.Context(), func(done int) { final = append(final, done) }, Call{}, Call{Gas: 50_000}, Call{})
		if err != nil {
			t.Fatal(err)
		}
		if len(receipts) != 3 || !slices.Equal(final, []int{1, 2, 3}) {
			t.Errorf("%d receipts, final %v, want 3 and 1 to 3", len(receipts), final)
		}
		var gas []uint64
		for _, tx := range n.mined {
			gas = append(gas, tx.Gas())
		}
		if diff := cmp.Diff(gas, []uint64{125_000, 50_000, 125_000}); diff != "" {
			t.Errorf("gas differs (-got +want):\n%s", diff)
		}
	})
}

// A node that is restarted forgets what was not in a block. What came after
// waited for ever for the nonce that was missing.
func TestForgottenTransactionLeavesNoNonceGap(t *testing.T) {
	n := new(fakeNode)
	on(t, n, func(t *testing.T, a *Account) {
		if _, err := a.Send(t.Context(), Call{}); err != nil {
			t.Fatal(err)
		}
		n.drop = true
		if _, err := a.Send(t.Context(), Call{}); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("Send of a forgotten transaction = %v, want %v", err, context.DeadlineExceeded)
		}
		n.drop = false
		if _, err := a.Send(t.Context(), Call{}); err != nil {
			t.Fatalf("Send after it = %v", err)
		}
		if len(n.mined) != 2 {
			t.Errorf("%d transactions are in blocks, want 2", len(n.mined))
		}
	})
}

func TestRefusedTransactionLeavesNoNonceGap(t *testing.T) {
	n := new(fakeNode)
	on(t, n, func(t *testing.T, a *Account) {
		n.refuse = errors.New("txpool is full")
		if _, err := a.Send(t.Context(), Call{}); err == nil {
			t.Fatal("no error")
		}
		n.refuse = nil
		if _, err := a.Send(t.Context(), Call{}); err != nil || len(n.mined) != 1 || n.mined[0].Nonce() != 0 {
			t.Errorf("%d transactions are in blocks (%v), want one of nonce 0", len(n.mined), err)
		}
	})
}

// TestATransactionThatCameTooLateIsSentAgain once: the second refusal is told.
func TestATransactionThatCameTooLateIsSentAgain(t *testing.T) {
	n := &fakeNode{stale: 1}
	on(t, n, func(t *testing.T, a *Account) {
		if _, err := a.Send(t.Context(), Call{}); err != nil || len(n.mined) != 1 {
			t.Errorf("%d transactions are in blocks (%v), want 1", len(n.mined), err)
		}
		n.stale = 2
		if _, err := a.Send(t.Context(), Call{}); err == nil || n.stale != 0 {
			t.Errorf("after two refusals: %v", err)
		}
	})
}

func TestAnotherProcessMayUseTheKey(t *testing.T) {
	n := new(fakeNode)
	on(t, n, func(t *testing.T, a *Account) {
		if _, err := a.Send(t.Context(), Call{}); err != nil {
			t.Fatal(err)
		}
		n.mined = append(n.mined, types.NewTx(&types.DynamicFeeTx{Nonce: 1}))
		n.refuse = errors.New("nonce too low")
		if _, err := a.Send(t.Context(), Call{}); err == nil {
			t.Fatal("no error")
		}
		n.refuse = nil
		if _, err := a.Send(t.Context(), Call{}); err != nil || len(n.mined) != 3 {
			t.Errorf("%d transactions are in blocks (%v), want 3", len(n.mined), err)
		}
	})
}

func TestAccountWithoutFundsIsNamed(t *testing.T) {
	n := &fakeNode{refuse: errors.New("insufficient funds for gas * price + value: balance 0")}
	on(t, n, func(t *testing.T, a *Account) {
		if _, err := a.Send(t.Context(), Call{}); !errors.Is(err, ErrFunds) {
			t.Errorf("Send = %v, want %v", err, ErrFunds)
		}
	})
}

func TestCancelledSendReturnsAtOnce(t *testing.T) {
	n := &fakeNode{drop: true}
	on(t, n, func(t *testing.T, a *Account) {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() {
			_, err := a.Send(ctx, Call{})
			ended <- err
		}()
		synctest.Wait()
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Send = %v, want %v", err, context.Canceled)
		}
	})
}

// refusal is a contract's answer as a node gives it.
type refusal string

func (refusal) Error() string    { return "execution reverted" }
func (refusal) ErrorCode() int   { return 3 }
func (r refusal) ErrorData() any { return string(r) }

func refuse(t *testing.T, name string, arguments ...any) refusal {
	t.Helper()
	contract, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	e := contract.Errors[name]
	packed, err := e.Inputs.Pack(arguments...)
	if err != nil {
		t.Fatal(err)
	}
	return refusal(hexutil.Encode(append(e.ID[:4:4], packed...)))
}

func TestCallThatWouldRevertIsNotSent(t *testing.T) {
	n := &fakeNode{revert: refuse(t, "AlreadyClaimed", uint64(7))}
	on(t, n, func(t *testing.T, a *Account) {
		_, err := a.Send(t.Context(), Call{})
		if !Reverted(err, "AlreadyClaimed") || len(n.pending) != 0 {
			t.Errorf("Send = %v with %d transactions, want AlreadyClaimed and none", err, len(n.pending))
		}
	})
}

func TestRevertedTransactionIsExplained(t *testing.T) {
	n := &fakeNode{failed: true, revert: refuse(t, "NotSettled", uint8(2))}
	on(t, n, func(t *testing.T, a *Account) {
		_, err := a.Send(t.Context(), Call{Gas: 90_000}) // not estimated
		if !Reverted(err, "NotSettled") {
			t.Errorf("Send = %v, want NotSettled", err)
		}
	})
}

func TestRevertsAreNamed(t *testing.T) {
	const unknown = refusal("0x01020304")
	text := refusal("0x08c379a0" + "0000000000000000000000000000000000000000000000000000000000000020" +
		"0000000000000000000000000000000000000000000000000000000000000004" + "6e6f706500000000000000000000000000000000000000000000000000000000")
	plain := errors.New("connection refused")
	for _, c := range []struct {
		err  error
		want string
	}{
		{refuse(t, "AlreadyClaimed", uint64(7)), "the contract refused: AlreadyClaimed(index 7)"},
		{refuse(t, "InvalidProof"), "the contract refused: InvalidProof()"},
		{
			refuse(t, "WrongPolicy", [32]byte{1}, [32]byte{31: 2}),
			"the contract refused: WrongPolicy(have 0x0100000000000000000000000000000000000000000000000000000000000000, want 0x0000000000000000000000000000000000000000000000000000000000000002)",
		},
		{text, "the contract refused: nope"},
		{unknown, "the contract refused: unknown error 0x01020304"},
		{refusal("0x"), "execution reverted"},
		{refusal("no hex"), "execution reverted"},
		{refuse(t, "AlreadyClaimed", uint64(7))[:30], "the contract refused: unknown error " + string(refuse(t, "AlreadyClaimed", uint64(7))[:10])},
		{plain, "connection refused"},
	} {
		if got := decodeRevert(c.err).Error(); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
	if Reverted(plain, "") {
		t.Error("a broken connection is taken for a refusal")
	}
}
