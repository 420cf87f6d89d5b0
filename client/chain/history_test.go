package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// rotatedDocument is the document of the device id with key number.
func rotatedDocument(t *testing.T, id did.ID, number byte, name string) document.Document {
	t.Helper()
	d, err := document.NewFor(id, testDocument(t, number, "").Key(), map[string]string{"name": name})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func rotated(block, first uint64, d document.Document) Event {
	return Event{Place{Block: block}, KeyRotated{
		Project: 1, Device: d.ID().Address(), Signer: d.Key().Address(), KeyType: keyTypeSecp256k1, FirstSequence: first, DocumentHash: d.Hash(), DocumentURI: d.URI(),
	}}
}

func (r Registered) names(t *testing.T, sequences ...uint64) []string {
	t.Helper()
	var out []string
	for _, s := range sequences {
		key, ok := r.KeyFor(s)
		name := "none"
		for number := byte(1); ok && number < 9; number++ {
			if testDocument(t, number, "").Key().Address() == key.Address() {
				name = string('0' + rune(number))
			}
		}
		out = append(out, name)
	}
	return out
}

func TestRotatedKeysSignFromTheirFirstSequenceNumberOn(t *testing.T) {
	one := testDocument(t, 1, "one")
	id := one.ID()
	unusable := rotated(9, 30, rotatedDocument(t, id, 4, "lost"))
	lost := unusable.What.(KeyRotated)
	lost.DocumentURI = "ipfs://lost"
	unusable.What = lost
	source := &events{head: 20, all: []Event{
		registered(2, 1, one),
		rotated(5, 10, rotatedDocument(t, id, 2, "rotated")),
		updated(6, id, one), // of the old key: it does not count
		updated(7, id, rotatedDocument(t, id, 2, "renamed")),
		rotated(7, 20, rotatedDocument(t, id, 3, "twice")), // in the same block
		unusable,
		updated(11, id, rotatedDocument(t, id, 4, "found")),
	}}
	for _, backward := range []bool{false, true} {
		r := NewRegistry(1, source, quiet)
		if backward {
			namesAt(t, r, 20)
		}
		for _, c := range []struct {
			block uint64
			name  string
			keys  []string // of sequence numbers 1, 9, 10, 19, 20, 29, 30 and a large one
		}{
			{2, "one", []string{"1", "1", "1", "1", "1", "1", "1", "1"}},
			{5, "rotated", []string{"1", "1", "2", "2", "2", "2", "2", "2"}},
			{6, "rotated", []string{"1", "1", "2", "2", "2", "2", "2", "2"}},
			{7, "twice", []string{"1", "1", "2", "2", "3", "3", "3", "3"}},
			{11, "found", []string{"1", "1", "2", "2", "3", "3", "4", "4"}},
		} {
			devices, err := r.At(t.Context(), c.block)
			if err != nil || len(devices) != 1 {
				t.Fatalf("block %d: %d devices (%v)", c.block, len(devices), err)
			}
			if got := devices[0].Document.Fact("name"); got != c.name {
				t.Errorf("block %d: document %q, want %q", c.block, got, c.name)
			}
			if diff := cmp.Diff(devices[0].names(t, 1, 9, 10, 19, 20, 29, 30, 1<<62), c.keys); diff != "" {
				t.Errorf("block %d: keys differ (-got +want):\n%s", c.block, diff)
			}
		}
		if got := namesAt(t, r, 9); len(got) != 0 {
			t.Errorf("a device whose key nobody has is among %v", got)
		}
		if key, ok := r.Key(id, 25); !backward && ok && key.Address() != testDocument(t, 3, "").Key().Address() {
			t.Errorf("key of 25 is %s", key.Address())
		}
	}
}

func TestARemovedDeviceIsGoneFromItsBlockOn(t *testing.T) {
	one := testDocument(t, 1, "one")
	source := &events{head: 20, all: []Event{
		registered(2, 1, one), registered(2, 1, testDocument(t, 2, "two")),
		{Place{Block: 5}, DeviceRemoved{1, one.ID().Address(), common.Address{}}},
	}}
	r := NewRegistry(1, source, quiet)
	for block, want := range map[uint64][]string{4: {"two", "one"}, 5: {"two"}, 20: {"two"}, 3: {"two", "one"}} {
		if diff := cmp.Diff(namesAt(t, r, block), want); diff != "" {
			t.Errorf("block %d (-got +want):\n%s", block, diff)
		}
	}
	for block, want := range map[uint64]int{1: 0, 4: 0, 5: 1, 20: 1} {
		former, err := r.Former(t.Context(), block, []common.Address{one.ID().Address(), {7}})
		if err != nil || len(former) != want || want > 0 && (!former[0].Removed || former[0].Document.ID() != one.ID() || len(former[0].Keys) != 0) {
			t.Errorf("block %d: former devices %+v, %v", block, former, err)
		}
	}
	if _, ok := r.Key(one.ID(), 1); ok {
		t.Error("a removed device still has a key")
	}
	if _, ok := r.Device(one.ID()); ok {
		t.Error("a removed device is still known")
	}
}

func TestAVerdictIsAboutOneKeyAndEnds(t *testing.T) {
	one := testDocument(t, 1, "one")
	id := one.ID()
	attested := func(block uint64, signer common.Address, kind string, until uint64) Event {
		return Event{Place{Block: block}, HardwareAttested{Project: 1, Device: id.Address(), Signer: signer, Kind: kind, Until: until}}
	}
	next := rotatedDocument(t, id, 2, "next")
	source := &events{head: 40, all: []Event{
		registered(2, 1, one), attested(4, id.Address(), "tpm2", 6),
		attested(9, id.Address(), "tdx", 30), {Place{Block: 11}, HardwareRevoked{1, id.Address(), common.Address{}}},
		attested(13, id.Address(), "nitro", 30), rotated(15, 2, next),
		attested(17, next.Key().Address(), "psa", 19),
	}}
	r := NewRegistry(1, source, quiet)
	for block, want := range map[uint64]string{3: "", 4: "tpm2", 6: "tpm2", 7: "", 9: "tdx", 10: "tdx", 11: "", 14: "nitro", 15: "", 17: "psa", 19: "psa", 20: ""} {
		devices, err := r.At(t.Context(), block)
		if err != nil || len(devices) != 1 {
			t.Fatal(len(devices), err)
		}
		if got := devices[0].Trust; got != want {
			t.Errorf("block %d: trust %q, want %q", block, got, want)
		}
	}
}

// Each key has its own verdict, whenever the reading came: the old key's
// readings do not take the new one's hardware, nor lose their own to it.
func TestEachKeyHasItsOwnVerdict(t *testing.T) {
	one := testDocument(t, 1, "one")
	id := one.ID()
	next := rotatedDocument(t, id, 2, "next")
	attested := func(block uint64, signer common.Address, kind string, until uint64) Event {
		return Event{Place{Block: block}, HardwareAttested{Project: 1, Device: id.Address(), Signer: signer, Kind: kind, Until: until}}
	}
	rotation := rotated(6, 2, next)
	source := &events{head: 40, all: []Event{
		registered(2, 1, one), attested(4, id.Address(), "tpm2", 20), rotation, attested(8, next.Key().Address(), "psa", 30),
		{Place{Block: 10}, HardwareRevoked{1, id.Address(), common.Address{}}}, attested(12, next.Key().Address(), "psa", 30),
	}}
	r := NewRegistry(1, source, quiet)
	for block, want := range map[uint64][]string{5: {"tpm2"}, 6: {"tpm2", ""}, 9: {"tpm2", "psa"}, 10: {"", ""}, 12: {"", "psa"}, 31: {"", ""}} {
		devices, err := r.At(t.Context(), block)
		if err != nil || len(devices) != 1 {
			t.Fatal(len(devices), err)
		}
		var got []string
		for _, span := range devices[0].Keys {
			got = append(got, span.Trust)
		}
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("block %d (-got +want):\n%s", block, diff)
		}
	}
}

// A contract's readings are signed by the key in its document, which it changes
// without a rotation: a verdict on one would pass to the next.
func TestContractDevicesHaveNoHardware(t *testing.T) {
	id := did.ID(common.Address{0xc0})
	in, out := rotatedDocument(t, id, 1, "in a TPM"), rotatedDocument(t, id, 2, "in a file")
	source := &events{head: 9, all: []Event{
		{Place{Block: 3}, DeviceRegistered{Project: 1, Device: id.Address(), KeyType: keyTypes[3], DocumentHash: in.Hash(), DocumentURI: in.URI()}},
		{Place{Block: 4}, HardwareAttested{Project: 1, Device: id.Address(), Signer: id.Address(), Kind: "tpm2", Until: 30}},
		{Place{Block: 5}, DocumentUpdated{1, id.Address(), out.Hash(), out.URI()}},
	}}
	r := NewRegistry(1, source, quiet)
	for _, block := range []uint64{4, 5} {
		devices, err := r.At(t.Context(), block)
		if err != nil || len(devices) != 1 || devices[0].Trust != "" || devices[0].Keys[0].Trust != "" {
			t.Errorf("block %d: %+v, %v", block, devices, err)
		}
	}
}

func TestKindsOfHardwareAreWords(t *testing.T) {
	for _, kind := range []string{"tpm2", "sev-snp", "abcdefghijklmnopqrstuvwxyz012345"} {
		word, err := kindWord(kind)
		if got, ok := hardwareKind(word); err != nil || !ok || got != kind {
			t.Errorf("%q gives %q, %t, %v", kind, got, ok, err)
		}
	}
	for _, kind := range []string{"", "TPM", "a b", "a\x00b", "ü", "abcdefghijklmnopqrstuvwxyz0123456"} {
		if word, err := kindWord(kind); err == nil {
			t.Errorf("%q is taken, as %x", kind, word)
		}
	}
}

func TestContractDevicesAreReadByTheirDocument(t *testing.T) {
	id := did.ID(common.Address{0xc0})
	event := func(d document.Document) Event {
		return Event{Place{Block: 3}, DeviceRegistered{Project: 1, Device: id.Address(), KeyType: keyTypes[3], DocumentHash: d.Hash(), DocumentURI: d.URI()}}
	}
	source := &events{head: 9, all: []Event{event(rotatedDocument(t, id, 1, "contract"))}}
	r := NewRegistry(1, source, quiet)
	if diff := cmp.Diff(namesAt(t, r, 5), []string{"contract"}); diff != "" {
		t.Error(diff)
	}
	if key, ok := r.Key(id, 1); !ok || key.Algorithm() != sig.ES256K {
		t.Error("no key")
	}
}
