package privatesum

import (
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// newTranscript is of devices with these values, closed by the first and the last aggregator.
func newTranscript(w *world, values ...uint64) *Transcript {
	t := &Transcript{
		Format: TranscriptVersion, ChainID: w.source.ChainID, Project: w.source.ProjectID, Document: w.doc, Round: w.at(0).Round,
		Mask: (*hexutil.Big)(AllSlots()), Budget: (*hexutil.Big)(big.NewInt(10)), Task: common.Hash{1}, Prover: common.Address{2},
	}
	for i, v := range values {
		var secret [32]byte
		binary.BigEndian.PutUint64(secret[24:], uint64(i+1))
		key := must(sig.NewPrivateKey([]sig.Algorithm{sig.ES256K, sig.ES256}[i%2], secret[:]))
		at := w.at(0)
		at.Device = did.ID(key.Public().Address())
		signed := must(reading.Sign(reading.Reading{
			Source: w.source, Subject: at.Device, Type: "x", Sequence: 1, Time: t.Round, Private: must(Contribute(w.doc, at, v, w.random)).Bytes(),
		}, key))
		point := key.Public().Point()
		t.Devices = append(t.Devices, TranscriptDevice{DID: at.Device.String(), Slot: uint32(i), Algorithm: key.Public().Algorithm().String(), Point: point[:]})
		t.Entries = append(t.Entries, signed.Bytes())
	}
	list, _, err := t.List()
	if err != nil {
		panic(err)
	}
	t.AddPartial(must(w.keys[0].Add(w.doc, list)))
	t.AddPartial(must(w.keys[len(w.keys)-1].Add(w.doc, list)))
	must(t.Complete(w.random))
	return t
}

func TestTranscriptChecksItself(t *testing.T) {
	w := newWorld(2, 3, 2)
	tr := must(ParseTranscript(must(newTranscript(w, 3, 0, 2).Encode())))
	f, err := tr.Check()
	if err != nil || f.Sum != 5 || len(f.List.Slots()) != 3 {
		t.Fatalf("finding %+v, error %v", f, err)
	}
	for name, change := range map[string]func(*Transcript){
		"a reading":   func(t *Transcript) { t.Entries[1] = slices.Clone(t.Entries[1]); t.Entries[1][200] ^= 1 },
		"no reading":  func(t *Transcript) { t.Entries = t.Entries[1:] },
		"a slot":      func(t *Transcript) { t.Devices[0].Slot = 9 },
		"a key":       func(t *Transcript) { t.Devices[0].Point = t.Devices[2].Point },
		"the mask":    func(t *Transcript) { t.Mask = (*hexutil.Big)(big.NewInt(3)) },
		"the budget":  func(t *Transcript) { t.Budget = (*hexutil.Big)(big.NewInt(99)) },
		"the project": func(t *Transcript) { t.Project++ },
		"the round":   func(t *Transcript) { t.Round += 3600_000 },
		"the task":    func(t *Transcript) { t.Task[0]++ },
		"the prover":  func(t *Transcript) { t.Prover[0]++ },
		"a partial":   func(t *Transcript) { t.Partials[0] = slices.Clone(t.Partials[0]); t.Partials[0][9] ^= 1 },
		"the output":  func(t *Transcript) { t.Output = slices.Clone(t.Output); t.Output[127] ^= 1 },
		"evidence":    func(t *Transcript) { t.Evidence = t.Evidence[1:] },
		"complaint":   func(t *Transcript) { t.Complaints = []hexutil.Bytes{make([]byte, ComplaintBytes)} },
	} {
		other := must(ParseTranscript(must(tr.Encode())))
		change(other)
		if _, err := other.Check(); err == nil {
			t.Errorf("another %s is not noticed", name)
		}
	}
	twice := must(ParseTranscript(must(tr.Encode())))
	twice.Devices = append(twice.Devices, twice.Devices[0])
	if _, err := twice.Check(); !errors.Is(err, ErrTranscript) {
		t.Errorf("a device twice: %v", err)
	}
}
