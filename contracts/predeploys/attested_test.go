package predeploys_test

import (
	"bytes"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	protocol "github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// An attested is a chain with a general verifier, and an enclave whose key it vouches for.
type attested struct {
	judge
	keys          contract
	verifier, key sig.PrivateKey
	subject       enclave.Subject
	statement     zkproof.Statement
}

func newAttested(t *testing.T, simulated bool) *attested {
	t.Helper()
	cfg := testConfig(t, 1)
	cfg.SimulatedEnclaves = simulated
	cfg.Governor = common.Address{0x90}
	c := newChain(t, cfg)
	c.block = 300
	a := &attested{judge: judge{c.contract(bindings.VerifierRouterMetaData, predeploys.VerifierRouter)}, keys: c.contract(bindings.AttestedKeysMetaData, predeploys.AttestedKeys)}
	for i, key := range []*sig.PrivateKey{&a.verifier, &a.key} {
		k, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{byte(i + 1)}, 32))
		must(t, err)
		*key = k
	}
	a.keys.must(cfg.Governor, "setGeneralVerifier", a.verifier.Public().Address(), true)
	public, err := enclave.Public(a.key.Public())
	must(t, err)
	a.subject = enclave.Subject{Key: public, Holder: common.Address{7}}
	a.statement, _ = squareStatement(t)
	a.statement.Key = enclave.SimulatedMeasurement("test/1", [32]byte{1})
	return a
}

func (a *attested) place() enclave.Place {
	return enclave.Place{ChainID: a.config.ChainID.Uint64(), Contract: predeploys.AttestedKeys}
}

// register has the enclave answer the challenge of a block, the verifier appraise it, and the chain take its word.
func (a *attested) register(t *testing.T, atBlock uint64, kind string) error {
	t.Helper()
	hash := crypto.Keccak256Hash([]byte(new(big.Int).SetUint64(atBlock).String())) // as the test's EVM has it
	now := time.Unix(int64(a.time), 0)
	challenge, err := a.place().Challenge(a.subject, hash, now.Add(time.Minute))
	must(t, err)
	nonce, err := a.keys.try(common.Address{1}, "nonceFor", new(big.Int), a.subject.Key.Address(), a.subject.Holder, atBlock)
	if err == nil && nonce[0].([32]byte) != challenge.Nonce {
		t.Errorf("nonce %x on chain, %x in Go", nonce[0], challenge.Nonce)
	}
	w := enclave.Word{Runtime: "test/1", Module: common.Hash{1}}
	w.Signature, err = enclave.Sign(a.key, w.Digest(challenge))
	must(t, err)
	verdict, err := enclave.Policy{Simulated: true}.Appraise(enclave.Evidence{Simulated: &w}, challenge, now)
	must(t, err)
	v := verdict.Vouch(a.subject, atBlock, now)
	v.Kind = kind
	signature, err := enclave.Sign(a.verifier, v.Digest(a.place()))
	must(t, err)
	_, err = a.keys.try(common.Address{1}, "register", bindings.AttestedKeysVouch{Scope: new(big.Int), Key: v.Key, Holder: v.Holder, Measurement: v.Measurement,
		Kind: enclave.KindWord(v.Kind), ResultHash: v.ResultHash, AtBlock: v.AtBlock, Until: new(big.Int).SetUint64(v.Until)}, signature)
	return err
}

func (a *attested) show(t *testing.T) error {
	t.Helper()
	return a.verify(protocol.Attested, a.statement, a.evidence(t))
}

func (a *attested) evidence(t *testing.T) []byte {
	t.Helper()
	signature, err := enclave.Sign(a.key, protocol.ResultDigest(a.statement.ID, a.statement.Output, a.statement.Prover))
	must(t, err)
	return signature
}

// TestAttestedResultsAreShownUntilTheirKeyIsOver on the contracts of genesis.
func TestAttestedResultsAreShownUntilTheirKeyIsOver(t *testing.T) {
	a := newAttested(t, true)
	wantRevert(t, a.show(t), "NotShown")
	wantRevert(t, a.register(t, 40, enclave.Simulated), "Stale")
	must(t, a.register(t, 298, enclave.Simulated))
	t.Logf("register an enclave's key: %d gas", a.keys.gas)
	a.print(t, "attested", protocol.Attested, a.statement, a.evidence(t))
	refused := a.statement
	refused.Output = []byte{1}
	wantRevert(t, a.verify(protocol.Attested, refused, a.evidence(t)), "NotShown")
	refused = a.statement
	refused.Key[0]++
	wantRevert(t, a.verify(protocol.Attested, refused, a.evidence(t)), "NotShown")

	a.time += 24 * 3600
	wantRevert(t, a.show(t), "NotShown")
	a.block = 500
	must(t, a.register(t, 499, enclave.Simulated))
	must(t, a.show(t))
	a.keys.must(a.subject.Holder, "revoke", new(big.Int), a.subject.Key.Address())
	wantRevert(t, a.show(t), "NotShown")
	wantRevert(t, a.register(t, 499, enclave.Simulated), "KeyIsRevoked")
}

// TestSimulatedEnclavesAreRefusedWhereGenesisDoesNotSayOtherwise, whatever a verifier signs.
func TestSimulatedEnclavesAreRefusedWhereGenesisDoesNotSayOtherwise(t *testing.T) {
	a := newAttested(t, false)
	wantRevert(t, a.register(t, 298, enclave.Simulated), "SimulatedRefused")
	wantRevert(t, a.show(t), "NotShown")
}

// TestRoutesOfGenesisAreThoseOfTheProtocol by name, each with its verifier's code.
func TestRoutesOfGenesisAreThoseOfTheProtocol(t *testing.T) {
	j := newJudge(t)
	for _, name := range protocol.RouteNames() {
		r := j.must(common.Address{1}, "routeOf", [4]byte(protocol.RouteOf(name)))[0].(struct {
			Route    [4]uint8       `json:"route"`
			Name     string         `json:"name"`
			Verifier common.Address `json:"verifier"`
			Gas      uint32         `json:"gas"`
			AddedAt  *big.Int       `json:"addedAt"`
			Paused   bool           `json:"paused"`
		})
		if r.Name != name || r.Verifier == (common.Address{}) {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if n := len(protocol.RouteNames()); n != 7 {
		t.Errorf("%d routes", n)
	}
}
