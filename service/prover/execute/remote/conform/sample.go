package conform

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/epoch"
)

// SampleCode is the code of the sample program. A prover for it reads nothing of it; another would find its program there.
const SampleCode = "trellis.sample.v1: count and sum of the first value\n"

// Sample returns a program that every prover can take, to show that it keeps to the protocol. Its output is two words: how many
// readings lie in the window, and the sum of their first values, modulo 2²⁵⁶.
func Sample() (*compute.Manifest, []byte) {
	code := []byte(SampleCode)
	return &compute.Manifest{
		Format: compute.ManifestVersion, Name: "sample", Kind: compute.KindExternal, Route: compute.Quorum, Code: sha256.Sum256(code),
		Output: []compute.Word{{Name: "count"}, {Name: "sum"}},
	}, code
}

// SampleOutput is what the sample program gives.
func SampleOutput(t compute.Task, readings []compute.Reading) []byte {
	count, sum := new(big.Int), new(big.Int)
	for _, r := range readings {
		if r.Time >= t.WindowStart && r.Time < t.WindowEnd {
			count.Add(count, common.Big1)
			sum.Add(sum, new(big.Int).SetUint64(r.Values[0]))
		}
	}
	return compute.EncodeWords(count, sum)
}

func checkSample(job *execute.Job, r execute.Result) error {
	if want := SampleOutput(job.Task, job.Input.Readings); !bytes.Equal(r.Output, want) {
		return fmt.Errorf("the output is %x, want %x", r.Output, want)
	}
	return nil
}

// job makes a job of so many readings; n tells jobs apart.
func (k *kit) job(n uint64, readings int) *execute.Job {
	const start, from = 1000, 1_700_000_000_000
	t := compute.Task{
		Project: epoch.Project(1), Version: 1, LogStart: start, LogEnd: start + uint64(readings), WindowStart: from, WindowEnd: from + 1000*uint64(readings),
		LogRoot: sha256.Sum256([]byte("log")), Params: k.Params, Requester: common.Address{1}, Nonce: n,
	}
	manifest, _ := k.Manifest.Hash()
	job := &execute.Job{
		Task: t, ID: t.ID(compute.Place{ChainID: 4690, Market: common.Address{2}}, manifest), Manifest: k.Manifest, Code: k.Code,
		Prover: common.BytesToAddress(binary.BigEndian.AppendUint64(nil, n+1)), Progress: func(string, int, int) {},
	}
	for i := range readings {
		index := t.LogStart + uint64(i)
		r := compute.Reading{Index: index, Device: common.BigToAddress(big.NewInt(int64(i%16 + 1))), Slot: compute.NoSlot, Sequence: uint64(i), Time: from + 1500*uint64(i),
			Schema: sha256.Sum256([]byte("schema")), Values: [compute.Values]uint64{1<<63 + uint64(i)*n}}
		job.Input.Readings = append(job.Input.Readings, r)
		job.Input.Entries = append(job.Input.Entries, binary.BigEndian.AppendUint64(nil, index))
	}
	return job
}
