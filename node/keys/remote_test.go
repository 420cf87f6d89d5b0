package keys

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	privvalproto "github.com/cometbft/cometbft/proto/tendermint/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
)

const testChain = "trellis-4690"

var quiet = slog.New(slog.DiscardHandler)

func newIdentity() *p2p.NodeKey { return &p2p.NodeKey{PrivKey: ed25519.GenPrivKey()} }

func prevote(height int64, block byte) *cmtproto.Vote {
	hash := make([]byte, 32)
	hash[0] = block
	return &cmtproto.Vote{
		Type: cmtproto.PrevoteType, Height: height, Timestamp: time.Unix(1_700_000_000, 0),
		BlockID:          cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}},
		ValidatorAddress: make([]byte, 20),
	}
}

// serveUntil runs a signer until the function it returns is called.
func serveUntil(t *testing.T, link Link, identity *p2p.NodeKey, chain string, signer *Signer) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, link, identity, chain, signer, quiet) }()
	stopped := false
	stop = func() {
		if stopped {
			return
		}
		stopped = true
		cancel()
		if err := <-done; err != nil {
			t.Errorf("signer: %v", err)
		}
	}
	t.Cleanup(stop)
	return stop
}

func openSigner(t *testing.T, key secp256k1eth.PrivKey, file string) *Signer {
	t.Helper()
	signer, err := OpenSigner(key, file, true)
	if err != nil {
		t.Fatal(err)
	}
	return signer
}

func TestRemoteSignerSignsAndNeverTwice(t *testing.T) {
	node, far := newIdentity(), newIdentity()
	key, file := secp256k1eth.GenPrivKey(), filepath.Join(t.TempDir(), "signed.json")
	remote, err := Listen(Link{"tcp", "127.0.0.1:0", far.ID()}, node, testChain, quiet)
	if err != nil {
		t.Fatal(err)
	}
	defer remote.Release()
	link := Link{"tcp", remote.Address(), node.ID()}
	signer := openSigner(t, key, file)
	stop := serveUntil(t, link, far, testChain, signer)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	public, err := remote.Wait(ctx)
	if err != nil || !public.Equals(key.PubKey()) {
		t.Fatalf("the signer's key is %v, error %v", public, err)
	}
	vote := prevote(7, 1)
	if err := remote.SignVote(testChain, vote); err != nil {
		t.Fatal(err)
	}
	if !key.PubKey().VerifySignature(cmttypes.VoteSignBytes(testChain, vote), vote.Signature) {
		t.Error("the signature does not fit the vote")
	}
	stop()
	if err := signer.Release(); err != nil {
		t.Fatal(err)
	}

	// Without its signer, the node waits, and goes on when there is one; the second vote for one step is refused, by what is
	// on disk.
	second := make(chan error, 1)
	go func() { second <- remote.SignVote(testChain, prevote(7, 2)) }()
	for !remote.away.Load() {
		select {
		case err := <-second:
			t.Fatalf("signing without a signer ends with %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	if remote.Connected() {
		t.Error("a signer is connected, which is stopped")
	}
	signer = openSigner(t, key, file)
	stop = serveUntil(t, link, far, testChain, signer)
	if refused := new(privval.RemoteSignerError); !errors.As(<-second, &refused) {
		t.Errorf("a conflicting vote gives %v, want a refusal", refused)
	}
	if err := remote.SignVote(testChain, prevote(8, 1)); err != nil {
		t.Errorf("the next height: %v", err)
	}
	stop()
	if err := signer.Release(); err != nil {
		t.Fatal(err)
	}
}

func TestStopDoesNotWaitForTheSigner(t *testing.T) {
	remote, err := Listen(Link{"tcp", "127.0.0.1:0", ""}, newIdentity(), testChain, quiet)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(10*time.Millisecond, cancel) // the moment is not important
	if _, err := remote.Wait(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("wait ends with %v, want context.Canceled", err)
	}
	if err := remote.Release(); err != nil {
		t.Error(err)
	}
}

func TestSignerOfAnotherChainRefuses(t *testing.T) {
	node := newIdentity()
	remote, err := Listen(Link{"tcp", "127.0.0.1:0", ""}, node, testChain, quiet)
	if err != nil {
		t.Fatal(err)
	}
	defer remote.Release()
	signer := openSigner(t, secp256k1eth.GenPrivKey(), filepath.Join(t.TempDir(), "signed.json"))
	serveUntil(t, Link{"tcp", remote.Address(), ""}, newIdentity(), "trellis-1", signer)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err = remote.Wait(ctx)
	mustWant(t, err, "--chain-id")
}

func TestStrangersAreRefusedAtBothEnds(t *testing.T) {
	node, far := newIdentity(), newIdentity()
	remote, err := Listen(Link{"tcp", "127.0.0.1:0", far.ID()}, node, testChain, quiet)
	if err != nil {
		t.Fatal(err)
	}
	defer remote.Release()
	if _, err := dial(t.Context(), Link{"tcp", remote.Address(), newIdentity().ID()}, far); err == nil {
		t.Error("a signer trusts a node that is not the one it was told")
	} else {
		mustWant(t, err, "the other end is "+string(node.ID()))
	}
	signer := openSigner(t, secp256k1eth.GenPrivKey(), filepath.Join(t.TempDir(), "signed.json"))
	serveUntil(t, Link{"tcp", remote.Address(), node.ID()}, newIdentity(), testChain, signer) // tries again and again
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if key, err := remote.Wait(ctx); err == nil {
		t.Errorf("a node trusts a signer that is not the one it was told: %v", key)
	}
}

func TestOneProcessSignsAtATime(t *testing.T) {
	key, file := secp256k1eth.GenPrivKey(), filepath.Join(t.TempDir(), "signed.json")
	first := openSigner(t, key, file)
	if _, err := OpenSigner(key, file, true); !errors.Is(err, ErrSigning) {
		t.Errorf("a second signer gives %v, want ErrSigning", err)
	}
	if err := first.Release(); err != nil {
		t.Fatal(err)
	}
	second, err := OpenSigner(key, file, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := second.Release(); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenSigner(key, filepath.Join(t.TempDir(), "signed.json"), false); err == nil {
		t.Error("what was last signed is invented for a key that is not new")
	}
}

func TestNonsenseIsNotSigned(t *testing.T) {
	signer := openSigner(t, secp256k1eth.GenPrivKey(), filepath.Join(t.TempDir(), "signed.json"))
	defer signer.Release()
	odd := prevote(1, 1)
	odd.Type = 99
	for _, request := range []privvalproto.Message{
		{},
		{Sum: &privvalproto.Message_SignVoteRequest{SignVoteRequest: &privvalproto.SignVoteRequest{ChainId: testChain}}},
		{Sum: &privvalproto.Message_SignProposalRequest{SignProposalRequest: &privvalproto.SignProposalRequest{ChainId: testChain}}},
		{Sum: &privvalproto.Message_SignVoteRequest{SignVoteRequest: &privvalproto.SignVoteRequest{ChainId: testChain, Vote: odd}}},
	} {
		if _, refusal, err := answer(signer, request, testChain); refusal == nil || err != nil {
			t.Errorf("request %v: refusal %v, error %v, want a refusal alone", request, refusal, err)
		}
	}
}

func TestLinksThatLeaveTheMachineNameTheirPeer(t *testing.T) {
	id := string(newIdentity().ID())
	for _, good := range []string{"tcp://127.0.0.1:26659", "tcp://[::1]:26659", "tcp://localhost:1", "unix:///run/signer", "tcp://" + id + "@10.0.0.1:26659"} {
		if l, err := ParseLink(good); err != nil || l.String() != good {
			t.Errorf("link %s is read as %v, error %v", good, l, err)
		}
	}
	for _, bad := range []string{"", "tcp://", "unix://", "tcp://0.0.0.0:26659", "tcp://10.0.0.1:26659", "tcp://example.org:1", "tcp://abc@10.0.0.1:1", "http://127.0.0.1:1", "tcp://" + id + "@10.0.0.1"} {
		if l, err := ParseLink(bad); err == nil {
			t.Errorf("link %q is read as %v", bad, l)
		}
	}
}

// FuzzParseLink holds that String is the inverse of ParseLink.
func FuzzParseLink(f *testing.F) {
	f.Add("tcp://127.0.0.1:1")
	f.Add("unix:///x")
	f.Add("tcp://00112233445566778899aabbccddeeff00112233@a:1")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := ParseLink(text)
		if err != nil {
			return
		}
		again, err := ParseLink(l.String())
		if err != nil || again != l {
			t.Errorf("link %q is %v, and %v when read again, error %v", text, l, again, err)
		}
	})
}
