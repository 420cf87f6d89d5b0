// Package ceremony makes Groth16 keys of circuits by many hands: each contributor mixes a secret in and forgets it, and while one of them
// did, nobody can prove what is false. It has two parts (Bowe, Gabizon and Miers, 2017): powers of a secret, which any circuit up to a
// size can use, and what belongs to one circuit. Everybody can verify a transcript from its first byte to the keys.
//
// Contributions draw their secrets from crypto/rand, inside of gnark, which takes no other source: that is the one impure thing here. All
// else is a function of its arguments. docs/spec/circuits.md says how contributions go over the network.
package ceremony

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// MaxPower is the largest number of powers, as its log₂: a contribution of that size has 50 GB.
const MaxPower = 28

// Errors that callers tell apart.
var (
	ErrFile   = errors.New("not a contribution of this ceremony")
	ErrForged = errors.New("the contribution does not follow from the one before")
	ErrSize   = errors.New("the circuit does not fit the powers")
)

// PowerOf returns log₂ of how many powers a circuit needs.
func PowerOf(constraints int) int {
	power := 1
	for 1<<power < constraints {
		power++
	}
	return power
}

// Powers is the first part after some contributions. Calls are serialized by the caller.
type Powers struct {
	power int
	phase *mpcsetup.Phase1
}

// StartPowers returns the beginning: the powers of 1.
func StartPowers(power int) (*Powers, error) {
	if power < 1 || power > MaxPower {
		return nil, fmt.Errorf("2^%d powers: %w", power, ErrSize)
	}
	return &Powers{power, mpcsetup.NewPhase1(1 << power)}, nil
}

// ReadPowers reads a contribution. It refuses one for another number of powers, and points that are not of their groups, but does not say
// whether it follows from another: Follows does.
func ReadPowers(power int, r io.Reader) (*Powers, error) {
	if power < 1 || power > MaxPower {
		return nil, fmt.Errorf("2^%d powers: %w", power, ErrSize)
	}
	buffered := bufio.NewReaderSize(r, 4096)
	// gnark makes room for as many powers as the file says, after three proofs of 96 bytes.
	head, err := buffered.Peek(3*96 + 8)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if n := binary.BigEndian.Uint64(head[3*96:]); n != 1<<power {
		return nil, fmt.Errorf("%w: it has %d powers, want 2^%d", ErrFile, n, power)
	}
	p := &Powers{power, new(mpcsetup.Phase1)}
	return p, whole(p.phase, buffered)
}

// whole reads all of r, and refuses what is left over.
func whole(into io.ReaderFrom, r *bufio.Reader) error {
	if _, err := into.ReadFrom(r); err != nil {
		return fmt.Errorf("%w: %w", ErrFile, err)
	}
	if _, err := r.ReadByte(); err != io.EOF {
		return fmt.Errorf("%w: something follows it", ErrFile)
	}
	return nil
}

// WriteTo writes p as a contribution.
func (p *Powers) WriteTo(w io.Writer) (int64, error) { return p.phase.WriteTo(w) }

// Contribute mixes in a new secret, and forgets it. It takes about 0.3 ms of one core a power.
func (p *Powers) Contribute() { p.phase.Contribute() }

// Follows returns ErrForged unless next is p with one secret mixed in, whose contributor knew it.
func (p *Powers) Follows(next *Powers) error {
	if err := caught(func() error { return p.phase.Verify(next.phase) }); err != nil {
		return fmt.Errorf("%w: %w", ErrForged, err)
	}
	return nil
}

// Sealed is the first part, ended.
type Sealed struct {
	power   int
	commons mpcsetup.SrsCommons
}

// Seal ends the part with randomness that came after its last contribution. p is used up.
func (p *Powers) Seal(beacon [32]byte) *Sealed { return &Sealed{p.power, p.phase.Seal(beacon[:])} }

// First returns fewer of the powers.
func (s *Sealed) First(power int) (*Sealed, error) {
	if power < 1 || power > s.power {
		return nil, fmt.Errorf("2^%d of 2^%d powers: %w", power, s.power, ErrSize)
	}
	n := 1 << power
	out := &Sealed{power: power, commons: s.commons}
	g1, g2 := &out.commons.G1, &out.commons.G2
	g1.Tau, g1.AlphaTau, g1.BetaTau, g2.Tau = g1.Tau[:2*n-1], g1.AlphaTau[:n], g1.BetaTau[:n], g2.Tau[:n]
	return out, nil
}

// SRS returns the powers as PLONK takes them, for circuits of up to 2^power gates and public inputs: the canonical form, and that of
// Lagrange for the domain of the given size.
func (s *Sealed) SRS(domain int) (canonical, lagrange *kzg.SRS, err error) {
	if domain < 2 || domain&(domain-1) != 0 || domain+3 > len(s.commons.G1.Tau) {
		return nil, nil, fmt.Errorf("a domain of %d for 2^%d powers: %w", domain, s.power, ErrSize)
	}
	_, _, g1, g2 := curve.Generators()
	canonical, lagrange = new(kzg.SRS), new(kzg.SRS)
	canonical.Pk.G1 = s.commons.G1.Tau[:domain+3]
	canonical.Vk.G1, canonical.Vk.G2 = g1, [2]curve.G2Affine{g2, s.commons.G2.Tau[1]}
	canonical.Vk.Lines[0], canonical.Vk.Lines[1] = curve.PrecomputeLines(g2), curve.PrecomputeLines(s.commons.G2.Tau[1])
	if lagrange.Pk.G1, err = kzg.ToLagrangeG1(s.commons.G1.Tau[:domain]); err != nil {
		return nil, nil, fmt.Errorf("powers in the form of Lagrange: %w", err)
	}
	lagrange.Vk = canonical.Vk
	return canonical, lagrange, nil
}

// Circuit is the second part after some contributions. Calls are serialized by the caller.
type Circuit struct {
	phase       *mpcsetup.Phase2
	evaluations mpcsetup.Phase2Evaluations // of the beginning
	sealed      *Sealed
}

// StartCircuit returns the beginning of the second part, for a circuit of Groth16 without commitments. It takes minutes for a large one.
func StartCircuit(circuit constraint.ConstraintSystem, sealed *Sealed) (*Circuit, error) {
	system, ok := circuit.(*cs.R1CS)
	if !ok {
		return nil, fmt.Errorf("a circuit that is none of Groth16 over BN254: %w", ErrSize)
	}
	if commitments := system.CommitmentInfo.CommitmentIndexes(); len(commitments) > 0 {
		return nil, fmt.Errorf("a circuit with %d commitments: %w", len(commitments), ErrSize)
	}
	sealed, err := sealed.First(PowerOf(system.GetNbConstraints()))
	if err != nil {
		return nil, err
	}
	c := &Circuit{phase: new(mpcsetup.Phase2), sealed: sealed}
	c.evaluations = c.phase.Initialize(system, &sealed.commons)
	return c, nil
}

// Read reads a contribution to the same circuit, as ReadPowers. It holds the whole file in memory.
func (c *Circuit) Read(r io.Reader) (*Circuit, error) {
	wires, quotients := len(c.phase.Parameters.G1.PKK), len(c.phase.Parameters.G1.Z)
	limit := 2048 + (wires+quotients)*curve.SizeOfG1AffineCompressed
	raw, err := io.ReadAll(io.LimitReader(r, int64(limit)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if !hasLists(raw, wires, quotients) {
		return nil, fmt.Errorf("%w: it is of another circuit", ErrFile)
	}
	next := &Circuit{phase: new(mpcsetup.Phase2), evaluations: c.evaluations, sealed: c.sealed}
	return next, whole(next.phase, bufio.NewReader(bytes.NewReader(raw)))
}

// hasLists reports whether a file has two lists of these lengths, where gnark will look for them: it makes room for as many points as
// the file says. The file begins with no commitments (two bytes), δ, and the lists, each with its length in four bytes; a point takes 32
// bytes when its first two bits are not both zero.
func hasLists(raw []byte, lengths ...int) bool {
	const point = curve.SizeOfG1AffineCompressed
	points := func(n int) bool {
		if len(raw) < n*point {
			return false
		}
		for i := range n {
			if raw[i*point]>>6 == 0 {
				return false
			}
		}
		raw = raw[n*point:]
		return true
	}
	if len(raw) < 2 || binary.BigEndian.Uint16(raw) != 0 {
		return false
	}
	if raw = raw[2:]; !points(1) {
		return false
	}
	for _, n := range lengths {
		if len(raw) < 4 || int(binary.BigEndian.Uint32(raw)) != n {
			return false
		}
		if raw = raw[4:]; !points(n) {
			return false
		}
	}
	return true
}

// WriteTo writes c as a contribution.
func (c *Circuit) WriteTo(w io.Writer) (int64, error) { return c.phase.WriteTo(w) }

// Contribute mixes in a new secret, and forgets it.
func (c *Circuit) Contribute() { c.phase.Contribute() }

// Follows returns ErrForged unless next is c with one secret mixed in, whose contributor knew it.
func (c *Circuit) Follows(next *Circuit) error {
	if err := caught(func() error { return c.phase.Verify(next.phase) }); err != nil {
		return fmt.Errorf("%w: %w", ErrForged, err)
	}
	return nil
}

// Seal ends the ceremony with randomness that came after its last contribution, and returns the keys. c is used up.
func (c *Circuit) Seal(beacon [32]byte) (groth16.ProvingKey, groth16.VerifyingKey) {
	return c.phase.Seal(&c.sealed.commons, &c.evaluations, beacon[:])
}

// caught makes an error of a panic: gnark's checks of lists index into what a stranger wrote.
func caught(do func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	return do()
}
