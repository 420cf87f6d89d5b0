package payload

import (
	"bytes"
	"encoding/hex"
	"flag"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/bls"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

// sample has another value in each field, so that none can be taken for another.
func sample() *Payload {
	blobGas, excess := uint64(15), uint64(16)
	return &Payload{
		Data: engine.ExecutableData{
			ParentHash: common.Hash{1}, FeeRecipient: common.Address{2}, StateRoot: common.Hash{3}, ReceiptsRoot: common.Hash{4},
			LogsBloom: bytes.Repeat([]byte{5}, types.BloomByteLength), Random: common.Hash{6}, Number: 7, GasLimit: 8, GasUsed: 9,
			Timestamp: 10, ExtraData: []byte("eleven"), BaseFeePerGas: big.NewInt(12), BlockHash: common.Hash{13},
			Transactions: [][]byte{{14}, {}, {14, 14}}, BlobGasUsed: &blobGas, ExcessBlobGas: &excess,
			Withdrawals: []*types.Withdrawal{{Index: 17, Validator: 18, Address: common.Address{19}, Amount: 20}},
		},
		BeaconRoot: common.Hash{21},
		Reveal:     bls.Signature{24},
		Requests:   [][]byte{{1, 22}, {2, 23, 23}},
	}
}

func encode(tb testing.TB, p *Payload) []byte {
	tb.Helper()
	b, err := p.Bytes()
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func TestPayloadSurvivesTheJourney(t *testing.T) {
	want := sample()
	got, err := Parse(encode(t, want))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Errorf("payload (-want +got):\n%s", diff)
	}
	if r := got.Request(1); !bytes.Equal(r, []byte{22}) {
		t.Errorf("request 1 is %x, want 16", r)
	}
	if r := got.Request(9); r != nil {
		t.Errorf("request 9 is %x, want none", r)
	}
}

func TestEncodingIsAsSpecified(t *testing.T) {
	const file = "testdata/sample.hex"
	got := hex.EncodeToString(encode(t, sample())) + "\n"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("encoding is\n%swant\n%s", got, want)
	}
}

func TestEveryCutAndEveryTailIsRefused(t *testing.T) {
	b := encode(t, sample())
	for n := range b {
		if _, err := Parse(b[:n]); err == nil {
			t.Errorf("the first %d of %d bytes are accepted", n, len(b))
		}
	}
	if _, err := Parse(append(b, 0)); err == nil {
		t.Error("a byte after the end is accepted")
	}
}

func TestHugeCountsTakeNoMemory(t *testing.T) {
	empty := sample()
	empty.Data.Transactions = nil
	b := encode(t, empty)
	for i := range 4 {
		b[len(b)-1-i] = 0xff // the number of transactions
	}
	if _, err := Parse(b); err == nil || !strings.Contains(err.Error(), "at most") {
		t.Errorf("error is %v, want a refused count", err)
	}
	if _, err := Parse(make([]byte, MaxBytes+1)); err == nil {
		t.Error("too many bytes are accepted")
	}
}

func TestUnencodablePayloadsAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*Payload){
		"bloom":       func(p *Payload) { p.Data.LogsBloom = nil },
		"base fee":    func(p *Payload) { p.Data.BaseFeePerGas = nil },
		"fee range":   func(p *Payload) { p.Data.BaseFeePerGas = new(big.Int).Lsh(big.NewInt(1), 256) },
		"blob gas":    func(p *Payload) { p.Data.BlobGasUsed = nil },
		"withdrawals": func(p *Payload) { p.Data.Withdrawals = make([]*types.Withdrawal, MaxWithdrawals+1) },
		"extra data":  func(p *Payload) { p.Data.ExtraData = make([]byte, MaxExtraBytes+1) },
		"requests":    func(p *Payload) { p.Requests = make([][]byte, MaxRequests+1) },
		"size":        func(p *Payload) { p.Data.Transactions = [][]byte{make([]byte, MaxBytes)} },
	} {
		p := sample()
		spoil(p)
		if _, err := p.Bytes(); err == nil {
			t.Errorf("wrong %s is encoded", name)
		}
	}
}

// FuzzParse: nothing panics, and what is accepted is what Bytes gives.
func FuzzParse(f *testing.F) {
	f.Add(encode(f, sample()))
	f.Add([]byte{Version})
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := Parse(b)
		if err != nil {
			return
		}
		if again := encode(t, p); !bytes.Equal(again, b) {
			t.Errorf("%x parsed and encoded gives %x", b, again)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	p := sample()
	for range 5000 {
		p.Data.Transactions = append(p.Data.Transactions, make([]byte, 120))
	}
	raw := encode(b, p)
	b.ReportAllocs()
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Parse(raw); err != nil {
			b.Fatal(err)
		}
	}
}
