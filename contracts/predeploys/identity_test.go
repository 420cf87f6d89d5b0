package predeploys_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
)

// The digests of docs/spec/identity.md §3: what the contract has devices sign is what Go has them sign, and what it was
// when the file was written.
func TestIdentityDigestsAreTheSpecifications(t *testing.T) {
	_, devices, nft, project := deviceWorld(t)
	key, device := p256Key(t, 4242)
	const uri = "ipfs://document"
	hash := crypto.Keccak256Hash([]byte("document"))
	r := bindings.DeviceRegistryRegistration{
		ProjectId: project, DeviceContract: nft.addr, TokenId: nft.must(controller, "mint", owner)[0].(*big.Int), Owner: owner,
		Device: device, DocumentHash: hash, DocumentURI: uri, Deadline: new(big.Int).SetUint64(devices.time),
	}
	deadline := r.Deadline.Uint64()
	subject := identity.Subject{
		ProjectID: project.Uint64(), DeviceContract: nft.addr, TokenID: *uint256.MustFromBig(r.TokenId), Owner: owner, Device: did.ID(device),
	}
	other, first := common.HexToAddress("0xb0b0"), uint64(1000)
	digest := func(method string, args ...any) common.Hash {
		return common.Hash(devices.must(owner, method, args...)[0].([32]byte))
	}
	type vector struct {
		Action string      `json:"action"`
		Type   string      `json:"type"`
		Nonce  uint64      `json:"nonce"`
		Digest common.Hash `json:"digest"`
	}
	var vectors []vector
	domain := identity.Domain{ChainID: devices.config.ChainID.Uint64(), Registry: predeploys.DeviceRegistry}
	check := func(a identity.Action, nonce uint64, contract common.Hash) {
		t.Helper()
		if got := common.Hash(domain.Digest(a)); got != contract {
			t.Errorf("%s: digest %s, the contract has %s", a.Name(), got, contract)
		}
		vectors = append(vectors, vector{a.Name(), a.Type(), nonce, contract})
	}
	check(identity.RegisterDevice{Subject: subject, DocumentHash: hash, DocumentURI: uri, Deadline: deadline}, 0, digest("registrationDigest", r))
	devices.register(r, signP256(t, key, registrationDigest(devices.config.ChainID, r, 0)))
	check(identity.UpdateDocument{Subject: subject, DocumentHash: hash, DocumentURI: uri, Nonce: 1, Deadline: deadline}, 1,
		digest("updateDigest", device, hash, uri, r.Deadline))
	check(identity.RotateKey{Subject: subject, NewSigner: other, FirstSequence: first, DocumentHash: hash, DocumentURI: uri, Nonce: 1, Deadline: deadline}, 1,
		digest("rotateDigest", device, other, new(big.Int).SetUint64(first), hash, uri, r.Deadline))
	check(identity.MigrateDevice{Subject: subject, To: other, DocumentHash: hash, Nonce: 1, Deadline: deadline}, 1, digest("migrateDigest", device, other, r.Deadline))
	check(identity.RemoveDevice{Subject: subject, DocumentHash: hash, Nonce: 1, Deadline: deadline}, 1, digest("removeDigest", device, r.Deadline))
	if got := common.Hash(devices.must(owner, "DOMAIN_SEPARATOR")[0].([32]byte)); got != domain.Separator() {
		t.Errorf("separator %s, want %s", got, domain.Separator())
	}

	got, err := json.MarshalIndent(map[string]any{
		"chainId": domain.ChainID, "registry": domain.Registry, "separator": domain.Separator(), "projectId": subject.ProjectID,
		"deviceContract": subject.DeviceContract, "tokenId": subject.TokenID.Dec(), "owner": owner, "device": device, "documentHash": hash,
		"documentURI": uri, "newSigner": other, "to": other, "firstSequence": first, "deadline": hexutil.Uint64(deadline), "digests": vectors,
	}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	const golden = "testdata/identity.json"
	if *update {
		if err := os.WriteFile(golden, append(got, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(got)+"\n", string(want)); diff != "" {
		t.Errorf("%s differs (-got +want):\n%s", golden, diff)
	}
}
