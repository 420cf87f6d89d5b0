package fraudlab

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"runtime"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// Templates are the policies by kind of network.
var Templates = map[string]string{"weather": "weather", "air": "air-quality", "radio": "coverage", "compute": "computing"}

// Template returns the policy that ships for a kind of network.
func Template(kind string) (*policy.Policy, error) {
	raw, err := examples.Policies.ReadFile(Templates[kind] + "/policy.yaml")
	if err != nil {
		return nil, fmt.Errorf("policy for %s: %w", kind, err)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		return nil, fmt.Errorf("examples/%s/policy.yaml: %w", Templates[kind], err)
	}
	return p, nil
}

var project = reading.Source{ChainID: 4690, ProjectID: 1}

// keys holds private keys by number; a point on a curve takes time.
var keys sync.Map

func keyOf(n uint64) sig.PrivateKey {
	if k, ok := keys.Load(n); ok {
		return k.(sig.PrivateKey)
	}
	scalar := crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("trellis fraud lab"), n))
	k, err := sig.NewPrivateKey(sig.ES256K, scalar)
	if err != nil {
		panic(err) // one hash in 2^127 is no scalar
	}
	keys.Store(n, k)
	return k
}

// sign signs every reading that is not signed yet, on all processors.
func (s *Scene) sign() error {
	var group sync.WaitGroup
	failures := make([]error, runtime.GOMAXPROCS(0))
	for w := range failures {
		group.Go(func() {
			for i := w; i < len(s.Readings); i += len(failures) {
				if r := &s.Readings[i]; r.raw == nil {
					if r.raw, failures[w] = s.signed(r); failures[w] != nil {
						return
					}
				}
			}
		})
	}
	group.Wait()
	for _, err := range failures {
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Scene) signed(r *Reading) ([]byte, error) {
	key := keyOf(s.Devices[r.Device].Key)
	data := make(map[string]units.Decimal, len(s.Fields))
	for c, name := range s.Fields {
		if r.Has>>c&1 == 1 {
			data[name] = r.Values[c]
		}
	}
	v, err := reading.Sign(reading.Reading{
		Source: project, Subject: did.ID(key.Public().Address()), Type: s.Type, Sequence: r.Sequence, Time: r.Time, Data: data,
	}, key)
	if err != nil {
		return nil, fmt.Errorf("sign a reading of device %d: %w", r.Device, err)
	}
	return v.Bytes(), nil
}

// Pay scores the scene by a policy as a prover would and returns what each
// device is paid, in thousandths of a coin, out of a budget of whole coins.
// Keys of honest devices are in attested hardware; those of attackers too if
// they have real devices.
func (s *Scene) Pay(p *policy.Policy, budget uint64, hardware bool) ([]int64, error) {
	s.order()
	if err := s.sign(); err != nil {
		return nil, err
	}
	in := epoch.Inputs{
		Project: epoch.Project(project.ProjectID), Epoch: 1, LogEnd: uint64(len(s.Readings)), WindowStart: s.Start, WindowEnd: s.End,
		PolicyHash: p.Hash(), RegistryBlock: 1, Budget: units.IOTX(budget), Source: project.String(),
	}
	devices := make([]reward.Device, len(s.Devices))
	for i, d := range s.Devices {
		key := keyOf(d.Key)
		doc, err := document.New(key.Public(), d.Facts)
		if err != nil {
			return nil, fmt.Errorf("device %d: %w", i, err)
		}
		owner := address(0x0e, uint64(d.Owner))
		trust := "tpm2"
		if d.Attacker && !hardware {
			trust = ""
		}
		devices[i] = reward.Device{Document: doc, Account: owner, Trust: trust, Known: policy.Standing{
			Owner: owner, AgeSeconds: int64(s.End-min(d.Registered, s.End)) / 1000, Bond: decimal.FromInt(bond(p)),
		}}
	}
	scorer, err := reward.NewScorer(p, in, devices)
	if err != nil {
		return nil, err
	}
	result, err := s.score(scorer)
	if err != nil {
		return nil, err
	}
	paid := make(map[common.Address]int64, len(result.Leaves))
	for _, leaf := range result.Leaves {
		paid[leaf.Device] = new(big.Int).Div(leaf.Amount.Big(), big.NewInt(1e15)).Int64()
	}
	out := make([]int64, len(s.Devices))
	for i, d := range s.Devices {
		out[i] = paid[keyOf(d.Key).Public().Address()]
	}
	return out, nil
}

// score checks signatures on all processors, as client/replay does.
func (s *Scene) score(scorer *reward.Scorer) (*reward.Result, error) {
	readings := s.Readings
	checked := make([]reward.Checked, len(readings))
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		checker := scorer.NewChecker()
		group.Go(func() {
			for i := w; i < len(readings); i += workers {
				checked[i] = checker.Check(readings[i].raw)
			}
		})
	}
	group.Wait()
	for i := range checked {
		if err := scorer.AddChecked(uint64(i), checked[i]); err != nil {
			return nil, err
		}
	}
	return scorer.Finish()
}

// bond is what every device has locked, in coins: bonded when the policy asks
// for one.
func bond(p *policy.Policy) int64 {
	if strings.Contains(string(p.Canonical()), "trust.bond") {
		return bonded
	}
	return 0
}

// bonded is the bond in coins that devices lock where a policy asks for one.
const bonded = 100
