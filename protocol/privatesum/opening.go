package privatesum

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Errors of openings.
var (
	ErrOpening  = errors.New("the sum of the commitments is not to this number")
	ErrEvidence = errors.New("the evidence does not show the sum")
)

// evidenceHead is challenge and answer; the commitments follow, 64 bytes each.
const evidenceHead = 64

var openingDomain = crypto.Keccak256Hash([]byte(domainOpening))

// An Opening is what the commitments of a list add up to. Its sum is the result; its blinding is for Prove.
type Opening struct {
	Sum      uint64
	blinding fr.Element
}

// newOpening checks what the partial sums gave: they fit the list each, so this fails only where a value was out of its range.
func newOpening(d *Document, l *List, s share) (Opening, error) {
	limit := uint64(len(l.items)) * (1<<d.Bits - 1)
	if !s.value.IsUint64() || s.value.Uint64() > limit {
		return Opening{}, fmt.Errorf("%w: it is above %d, what %d values of %d bits can be", ErrOpening, limit, len(l.items), d.Bits)
	}
	if !opens(l.total[:1], s, 1) {
		return Opening{}, ErrOpening
	}
	return Opening{s.value.Uint64(), s.blinding}, nil
}

// Output returns the words of the result: stations, each, paid, exceeded.
func (l *List) Output(sum uint64, budget *big.Int) []byte {
	stations := big.NewInt(int64(len(l.items)))
	each := new(big.Int)
	if stations.Sign() > 0 {
		each.Div(budget, stations)
	}
	var out []byte
	for _, n := range []*big.Int{stations, each, l.Bitmap(), new(big.Int).SetUint64(sum)} {
		out = append(out, common.BigToHash(n).Bytes()...)
	}
	return out
}

// Prove shows that the list's commitments add up to the sum, to a contract and for one claim: it proves knowledge of r in
// ΣC − sum·G = r·H (Schnorr), with a challenge that binds claim and output. r itself stays with the prover, so who copies the evidence out
// of the pool cannot make evidence for a claim of his own. The nonce is drawn from random.
func (o Opening) Prove(l *List, claim common.Hash, output []byte, random io.Reader) ([]byte, error) {
	nonce, err := scalar(random)
	if err != nil {
		return nil, err
	}
	announced, err := mulSecret(&generatorH, &nonce, random)
	if err != nil {
		return nil, err
	}
	remainder := remainderOf(l.total[0], o.Sum)
	challenge := challengeOf(claim, output, &remainder, &announced)
	var answer fr.Element
	answer.Mul(&challenge, &o.blinding).Add(&answer, &nonce)
	return append(append(challenge.Marshal(), answer.Marshal()...), l.Commitments()...), nil
}

// remainderOf is ΣC − sum·G, what is a multiple of H when the sum is right.
func remainderOf(total bn254.G1Affine, sum uint64) bn254.G1Affine {
	var s fr.Element
	s.SetUint64(sum)
	part := mul(&generatorG, &s)
	return sub(&total, &part)
}

// challengeOf is keccak256(domain ‖ claim ‖ keccak256(output) ‖ remainder ‖ announced), reduced.
func challengeOf(claim common.Hash, output []byte, remainder, announced *bn254.G1Affine) (e fr.Element) {
	x, r := remainder.RawBytes(), announced.RawBytes()
	h := crypto.Keccak256(openingDomain[:], claim[:], crypto.Keccak256(output), x[:], r[:])
	e.SetBytes(h)
	return e
}

// Params are the parameters of a task: the words list, mask and budget, then complaints of four words each.
type Params struct {
	List       common.Hash
	Mask       *big.Int // below 2²⁴⁰
	Budget     *big.Int // wei, below 2¹²⁸
	Complaints []Complaint
}

// MaxComplaints is how many a task takes: its parameters are at most 4,096 bytes. Devices above that number are left out by the mask.
const MaxComplaints = (4096 - 3*32) / ComplaintBytes

// ErrParams are parameters that are not of a private sum.
var ErrParams = errors.New("not parameters of a private sum")

// Bytes returns the parameters as a task has them.
func (p Params) Bytes() []byte {
	out := append([]byte{}, p.List[:]...)
	out = append(out, common.BigToHash(p.Mask).Bytes()...)
	out = append(out, common.BigToHash(p.Budget).Bytes()...)
	for _, c := range p.Complaints {
		out = append(out, c.Bytes()...)
	}
	return out
}

// ParseParams is the exact inverse of Bytes.
func ParseParams(raw []byte) (p Params, err error) {
	if len(raw) < 3*32 || (len(raw)-3*32)%ComplaintBytes != 0 || (len(raw)-3*32)/ComplaintBytes > MaxComplaints {
		return p, fmt.Errorf("%w: %d bytes", ErrParams, len(raw))
	}
	p = Params{List: common.Hash(raw[:32]), Mask: new(big.Int).SetBytes(raw[32:64]), Budget: new(big.Int).SetBytes(raw[64:96])}
	if p.List[0] != 0 || p.Mask.BitLen() > MaxDevices || p.Budget.BitLen() > 128 {
		return p, fmt.Errorf("%w: list, mask or budget have too many bits", ErrParams)
	}
	for raw = raw[96:]; len(raw) > 0; raw = raw[ComplaintBytes:] {
		c, err := ParseComplaint(raw[:ComplaintBytes])
		if err != nil {
			return p, fmt.Errorf("%w: %w", ErrParams, err)
		}
		p.Complaints = append(p.Complaints, c)
	}
	return p, nil
}

// VerifyEvidence decides as PrivateSum.sol does: whether evidence shows that output is right for the parameters and the claim.
func VerifyEvidence(p Params, claim common.Hash, output, evidence []byte) error {
	if len(output) != 4*32 || len(evidence) < evidenceHead+64 || len(evidence)%64 != 0 {
		return fmt.Errorf("%w: an output of %d bytes, evidence of %d", ErrEvidence, len(output), len(evidence))
	}
	var words [4]*big.Int
	for i := range words {
		words[i] = new(big.Int).SetBytes(output[32*i : 32*i+32])
	}
	stations, each, paid, sum := words[0], words[1], words[2], words[3]
	n := int64(len(evidence)/64 - 1)
	commitments := evidence[evidenceHead:]
	switch {
	case listHash(paid, commitments) != p.List:
		return fmt.Errorf("%w: other commitments than those of the task's list", ErrEvidence)
	case paid.BitLen() > MaxDevices || new(big.Int).AndNot(paid, p.Mask).Sign() != 0 || popcount(paid) != n:
		return fmt.Errorf("%w: the bitmap is not of the listed devices", ErrEvidence)
	case stations.Cmp(big.NewInt(n)) != 0 || each.Cmp(new(big.Int).Div(p.Budget, big.NewInt(n))) != 0:
		return fmt.Errorf("%w: stations or each", ErrEvidence)
	case !sum.IsUint64():
		return fmt.Errorf("%w: the sum is above 64 bits", ErrEvidence)
	}
	return verifyOpening(commitments, sum.Uint64(), claim, output, evidence[:evidenceHead])
}

func verifyOpening(commitments []byte, sum uint64, claim common.Hash, output, head []byte) error {
	var total bn254.G1Jac
	for ; len(commitments) > 0; commitments = commitments[64:] {
		var c bn254.G1Affine
		if _, err := c.SetBytes(commitments[:64]); err != nil || c.IsInfinity() || c.RawBytes() != [64]byte(commitments[:64]) {
			return fmt.Errorf("%w: what is no point stands among the commitments", ErrEvidence)
		}
		total.AddMixed(&c)
	}
	challenge, err := parseScalar(head)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	answer, err := parseScalar(head[scalarBytes:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	var sumOf bn254.G1Affine
	sumOf.FromJacobian(&total)
	remainder := remainderOf(sumOf, sum)
	var minus fr.Element
	minus.Neg(&challenge)
	announced := mul2(&generatorH, &answer, &remainder, &minus)
	if want := challengeOf(claim, output, &remainder, &announced); !want.Equal(&challenge) {
		return fmt.Errorf("%w: it is of another sum, claim or prover", ErrEvidence)
	}
	return nil
}

func popcount(b *big.Int) (n int64) {
	for _, w := range b.Bits() {
		n += int64(bits.OnesCount(uint(w)))
	}
	return n
}
