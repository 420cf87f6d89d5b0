package indextest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

func identity(t *testing.T, n *network) {
	n.project()
	a := n.device(1, map[string]string{"name": "Balcony"})
	next := key(t, 7)
	rotated, err := document.NewFor(did.ID(a), next.Public(), map[string]string{"name": "Balcony, mended"})
	n.must(err)
	foreign, err := document.NewFor(did.ID(a), key(t, 8).Public(), map[string]string{"name": "Taken over"})
	n.must(err)
	registered := n.block - 1
	n.happen(
		chain.KeyRotated{Project: 1, Device: a, Signer: next.Public().Address(), KeyType: 1, FirstSequence: 65, DocumentHash: rotated.Hash(), DocumentURI: rotated.URI()},
		chain.DeviceTransferred{Device: a, From: common.Address{0xaa}, To: common.Address{0xbb}},
		chain.SerialAssigned{Project: 1, Device: a, V2: Hash("v2", 1)},
	)
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "now", []any{d.Signer, d.KeyType, d.Owner, d.V2, d.Name, d.Removed},
		[]any{next.Public().Address(), "ES256K", common.Address{0xbb}, Hash("v2", 1), "Balcony, mended", uint64(0)})
	n.happen(chain.DocumentUpdated{Device: a, DocumentHash: foreign.Hash(), DocumentURI: foreign.URI()}, chain.DeviceRemoved{Project: 1, Device: a, Owner: common.Address{0xbb}})
	d, err = n.Device(n.ctx, a)
	n.must(err)
	if d.Document != nil {
		t.Error("a document with another key than the registry's was taken")
	}
	same(t, "removed", d.Removed, n.block-1)
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	same(t, "devices of the project", p.Devices, uint64(0))

	changes, err := n.Changes(n.ctx, a, 5)
	n.must(err)
	same(t, "changes", len(changes), 5)
	same(t, "newest", changes[0], index.Change{Block: n.block - 1, Tx: Hash("tx", n.block-1), Time: 1000 * (1_760_000_000 + n.block - 1),
		What: chain.DeviceRemoved{Project: 1, Device: a, Owner: common.Address{0xbb}}})
	same(t, "sale", changes[3].What, any(chain.DeviceTransferred{Device: a, From: common.Address{0xaa}, To: common.Address{0xbb}}))
	all, err := n.Changes(n.ctx, a, 20)
	n.must(err)
	same(t, "registration", []any{len(all), all[5].Block}, []any{6, registered})

	contract := Document(t, 5, noFacts()).ID().Address()
	n.happen(chain.DeviceRegistered{Project: 1, Device: contract})
	d, err = n.Device(n.ctx, contract)
	n.must(err)
	same(t, "a contract", []any{d.KeyType, d.Signer}, []any{"ERC-1271", contract})
}

func verdict(t *testing.T, n *network) {
	n.project()
	a := n.device(1, noFacts())
	judge := common.Address{0xfe}
	attested := chain.HardwareAttested{Project: 1, Device: a, Verifier: judge, Signer: a, Kind: "tpm2", ResultHash: Hash("result", 1), Until: 100}
	n.happen(attested)
	want := chain.Hardware{Kind: "tpm2", ResultHash: Hash("result", 1), Verifier: judge, At: n.block - 1, Until: 100}
	counts := func(what string, block uint64, want chain.Hardware) {
		t.Helper()
		h, err := n.Hardware(n.ctx, a, block)
		n.must(err)
		same(t, what, h, want)
	}
	counts("in its last block", 100, want)
	counts("over", 101, chain.Hardware{})
	n.happen(chain.KeyRotated{Project: 1, Device: a, Signer: common.Address{1}, KeyType: 2})
	counts("of the key before", 50, chain.Hardware{})
	attested.Signer, attested.Until = common.Address{1}, ^uint64(0)
	n.happen(attested)
	counts("of the new key", 1<<40, chain.Hardware{Kind: "tpm2", ResultHash: Hash("result", 1), Verifier: judge, At: n.block - 1, Until: 1<<63 - 1})
	n.happen(chain.HardwareRevoked{Project: 1, Device: a, Verifier: judge})
	counts("revoked", 50, chain.Hardware{})
	attested.Kind = ""
	n.happen(attested)
	counts("of a kind that is no word", 50, chain.Hardware{})
}
