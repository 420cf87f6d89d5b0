package privatesum

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

const chainID = 4690

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func noise(seed string) io.Reader { return rand.NewChaCha8(sha256.Sum256([]byte(seed))) }

// world is three aggregators that answer over HTTP, two of which are enough, and the log of some devices.
type world struct {
	t        *testing.T
	journals string
	doc      *rules.Document
	keys     []*rules.Key
	devices  []sig.PrivateKey
	input    execute.Input
	task     compute.Task
	// change alters what an aggregator answers; by member, from 1.
	change map[int]http.HandlerFunc
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, journals: t.TempDir(), change: map[int]http.HandlerFunc{}, doc: &rules.Document{
		Format: rules.DocumentVersion, Threshold: 2, Bits: 1, Window: 3600, Minimum: 3,
	}}
	w.task = compute.Task{Project: 1, Version: 1, LogEnd: 100, WindowStart: 7200_000, WindowEnd: 10800_000}
	w.input.Keys = map[uint32]compute.Key{}
	for i := range 3 {
		key := must(rules.NewKey(noise("aggregator" + string(rune('a'+i)))))
		w.keys = append(w.keys, key)
		server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
			if do := w.change[i+1]; do != nil {
				do(rw, r)
				return
			}
			w.aggregators()[i].Handler().ServeHTTP(rw, r)
		}))
		t.Cleanup(server.Close)
		w.doc.Members = append(w.doc.Members, rules.Member{Name: string(rune('a' + i)), Key: key.Public(), URL: server.URL})
	}
	return w
}

// aggregators opens them anew, as after a restart: what they remember is in their journals.
func (w *world) aggregators() (out []*Aggregator) {
	for i, key := range w.keys {
		a := must(NewAggregator(key, AggregatorConfig{
			ChainID: chainID, Journal: filepath.Join(w.journals, string(rune('a'+i))), KeyOf: w.keyOf, Random: noise("complaints"),
			Gather: func(context.Context, compute.Task) (execute.Input, error) { return w.input, nil },
		}))
		w.t.Cleanup(func() { a.Close() })
		out = append(out, a)
	}
	return out
}

func (w *world) keyOf(device did.ID, _ uint64) (sig.PublicKey, bool) {
	for _, k := range w.devices {
		if did.ID(k.Public().Address()) == device {
			return k.Public(), true
		}
	}
	return sig.PublicKey{}, false
}

// send adds a device with the next slot, and its reading; change alters the contribution's bytes before the device signs them.
func (w *world) send(value uint64, change func([]byte)) did.ID {
	var secret [32]byte
	binary.BigEndian.PutUint64(secret[24:], uint64(len(w.devices)+1))
	key := must(sig.NewPrivateKey(sig.ES256K, secret[:]))
	id := did.ID(key.Public().Address())
	source := reading.Source{ChainID: chainID, ProjectID: 1}
	at := rules.Context{Source: source, Device: id, Document: must(w.doc.Hash()), Round: w.task.WindowStart}
	raw := must(rules.Contribute(w.doc, at, value, noise(id.String()))).Bytes()
	if change != nil {
		change(raw)
	}
	signed := must(reading.Sign(reading.Reading{
		Source: source, Subject: id, Type: "network.trellis.private.v1", Sequence: 1, Time: w.task.WindowEnd, Private: raw,
	}, key))
	w.input.Keys[uint32(len(w.devices))] = compute.Key{Device: common.Address(id)}
	w.devices = append(w.devices, key)
	w.input.Entries = append(w.input.Entries, []byte("noise"), signed.Bytes())
	return id
}

// poison garbles the share of a member.
func poison(member int) func([]byte) {
	return func(raw []byte) { raw[140+2*32+(member-1)*80] ^= 1 }
}

func (w *world) executor(own *Aggregator) *Executor {
	return New(Config{ChainID: chainID, KeyOf: w.keyOf, Own: own, Random: noise("proof")})
}

var allSlots = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1))

// propose puts a proposal's parameters into the task.
func (w *world) propose() Proposal {
	p, err := w.executor(nil).Propose(w.t.Context(), w.doc, w.task, w.input, allSlots, big.NewInt(1000))
	if err != nil {
		w.t.Fatal(err)
	}
	w.task.Params = p.Params.Bytes()
	return p
}

func (w *world) job() *execute.Job {
	hash := must(w.doc.Hash())
	return &execute.Job{
		Task: w.task, ID: common.Hash{7}, Code: must(w.doc.Canonical()), Prover: common.Address{0xbe}, Input: w.input, Progress: func(string, int, int) {},
		Manifest: &compute.Manifest{Kind: compute.KindPrivateSum, Route: compute.PrivateSum, Code: hash, Key: hash},
	}
}

// result executes, and checks the evidence as the contract does.
func (w *world) result(e *Executor) (compute.Task, []*big.Int, error) {
	job := w.job()
	r, err := e.Execute(w.t.Context(), job)
	if err != nil {
		return w.task, nil, err
	}
	p := must(rules.ParseParams(w.task.Params))
	if err := rules.VerifyEvidence(p, compute.Claim(job.ID, job.Prover), r.Output, r.Evidence); err != nil {
		w.t.Error(err)
	}
	var words []*big.Int
	for ; len(r.Output) > 0; r.Output = r.Output[32:] {
		words = append(words, new(big.Int).SetBytes(r.Output[:32]))
	}
	return w.task, words, nil
}

func (w *world) wantWords(words []*big.Int, want ...int64) {
	w.t.Helper()
	for i := range want {
		if words == nil || words[i].Cmp(big.NewInt(want[i])) != 0 {
			w.t.Fatalf("output %v, want %v", words, want)
		}
	}
}

var errGone = errors.New("gone")
