package ceremony_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/circuit/ceremony"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// A cubic is x³ + x + 5 = y, with a few more constraints to need four powers.
type cubic struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
}

func (c *cubic) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Add(api.Mul(c.X, c.X, c.X), c.X, 5))
	api.ToBinary(c.X, 8)
	return nil
}

func compiled(t testing.TB) constraint.ConstraintSystem {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &cubic{})
	if err != nil {
		t.Fatal(err)
	}
	return ccs
}

const power = 5

// powers runs the first part with three contributors over files, and returns these.
func powers(t testing.TB) (files [][]byte, sealed *ceremony.Sealed) {
	p, err := ceremony.StartPowers(power)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		p.Contribute()
		var file bytes.Buffer
		if _, err := p.WriteTo(&file); err != nil {
			t.Fatal(err)
		}
		files = append(files, file.Bytes())
		if p, err = ceremony.ReadPowers(power, &file); err != nil {
			t.Fatal(err)
		}
		files[len(files)-1] = bytes.Clone(files[len(files)-1])
	}
	return files, replayPowers(t, files).Seal([32]byte{1})
}

// replayPowers verifies as a stranger does: from files alone.
func replayPowers(t testing.TB, files [][]byte) *ceremony.Powers {
	p, err := ceremony.StartPowers(power)
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range files {
		next, err := ceremony.ReadPowers(power, bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Follows(next); err != nil {
			t.Fatalf("contribution %d: %v", i, err)
		}
		p = next
	}
	return p
}

func circuit(t testing.TB, sealed *ceremony.Sealed) *ceremony.Circuit {
	c, err := ceremony.StartCircuit(compiled(t), sealed)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestThreeContributors run a whole ceremony, whose keys prove and verify, and which two replays give alike.
func TestThreeContributors(t *testing.T) {
	powerFiles, sealed := powers(t)
	c, start := circuit(t, sealed), circuit(t, sealed)
	var files [][]byte
	for range 3 {
		c.Contribute()
		var file bytes.Buffer
		if _, err := c.WriteTo(&file); err != nil {
			t.Fatal(err)
		}
		files = append(files, bytes.Clone(file.Bytes()))
		next, err := start.Read(&file)
		if err != nil {
			t.Fatal(err)
		}
		c = next
	}
	replay := func(beacon byte) (groth16.ProvingKey, groth16.VerifyingKey) {
		sealed := replayPowers(t, powerFiles).Seal([32]byte{1})
		c := circuit(t, sealed)
		for i, file := range files {
			next, err := c.Read(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Follows(next); err != nil {
				t.Fatalf("contribution %d: %v", i, err)
			}
			c = next
		}
		return c.Seal([32]byte{beacon})
	}
	pk, vk := replay(2)
	_, again := replay(2)
	if _, other := replay(3); hash(t, vk) != hash(t, again) || hash(t, vk) == hash(t, other) {
		t.Error("the keys do not follow from transcript and beacons")
	}
	for y, want := range map[int]bool{35: true, 36: false} {
		w, err := frontend.NewWitness(&cubic{X: 3, Y: y}, ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		proof, err := groth16.Prove(compiled(t), pk, w)
		if (err == nil) != want {
			t.Fatalf("y = %d: %v", y, err)
		}
		if public, _ := w.Public(); want {
			if err := groth16.Verify(proof, vk, public); err != nil {
				t.Error(err)
			}
		}
	}
	forgedCircuits(t, start, files)
}

func hash(t testing.TB, vk groth16.VerifyingKey) common.Hash {
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		t.Fatal(err)
	}
	return key.Hash()
}

// forgedCircuits expects that contributions to the second part are refused that do not follow.
func forgedCircuits(t *testing.T, start *ceremony.Circuit, files [][]byte) {
	read := func(file []byte) *ceremony.Circuit {
		c, err := start.Read(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	if err := start.Follows(read(files[1])); !errors.Is(err, ceremony.ErrForged) {
		t.Errorf("the second follows the beginning: %v", err)
	}
	if err := read(files[1]).Follows(read(files[0])); !errors.Is(err, ceremony.ErrForged) {
		t.Errorf("the first follows the second: %v", err)
	}
	spliced(t, files[0], files[1], func(file []byte) error {
		c, err := start.Read(bytes.NewReader(file))
		if err != nil {
			return err
		}
		return start.Follows(c)
	})
	if _, err := start.Read(bytes.NewReader(append(bytes.Clone(files[0]), 0))); !errors.Is(err, ceremony.ErrFile) {
		t.Errorf("a byte too many: %v", err)
	}
	huge := bytes.Clone(files[0])
	copy(huge[2+32:], []byte{0xff, 0xff, 0xff, 0xff})
	if _, err := start.Read(bytes.NewReader(huge)); !errors.Is(err, ceremony.ErrFile) {
		t.Errorf("four billion wires: %v", err)
	}
}

// spliced puts bytes of another contribution in the place of 32 of a good one, all over it: each is refused, by the reader or the check.
func spliced(t *testing.T, good, other []byte, check func([]byte) error) {
	t.Helper()
	if err := check(good); err != nil {
		t.Fatal(err)
	}
	tried := 0
	for at := 0; at+32 <= len(good); at += 32 {
		file := bytes.Clone(good)
		copy(file[at:], other[at:at+32])
		if bytes.Equal(file, good) {
			continue
		}
		tried++
		if check(file) == nil {
			t.Errorf("bytes %d to %d may be another contribution's", at, at+32)
		}
	}
	if tried < 10 {
		t.Errorf("only %d splices", tried)
	}
}

func TestForgedPowersAreRefused(t *testing.T) {
	files, _ := powers(t)
	start, err := ceremony.StartPowers(power)
	if err != nil {
		t.Fatal(err)
	}
	read := func(file []byte) *ceremony.Powers {
		p, err := ceremony.ReadPowers(power, bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	if err := start.Follows(read(files[1])); !errors.Is(err, ceremony.ErrForged) {
		t.Errorf("the second follows the beginning: %v", err)
	}
	if err := read(files[0]).Follows(read(files[0])); !errors.Is(err, ceremony.ErrForged) {
		t.Errorf("a contribution follows itself: %v", err)
	}
	spliced(t, files[0], files[1], func(file []byte) error {
		p, err := ceremony.ReadPowers(power, bytes.NewReader(file))
		if err != nil {
			return err
		}
		return start.Follows(p)
	})
	var untouched bytes.Buffer
	if _, err := start.WriteTo(&untouched); err != nil {
		t.Fatal(err)
	}
	if p, err := ceremony.ReadPowers(power, &untouched); err == nil && start.Follows(p) == nil {
		t.Error("the beginning follows the beginning")
	}
	for name, raw := range map[string][]byte{"nothing": nil, "half": files[0][:len(files[0])/2], "more": append(bytes.Clone(files[0]), 1)} {
		if _, err := ceremony.ReadPowers(power, bytes.NewReader(raw)); !errors.Is(err, ceremony.ErrFile) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ceremony.ReadPowers(power+1, bytes.NewReader(files[0])); !errors.Is(err, ceremony.ErrFile) {
		t.Errorf("of another size: %v", err)
	}
}

func TestCircuitsHaveToFit(t *testing.T) {
	p, err := ceremony.StartPowers(2)
	if err != nil {
		t.Fatal(err)
	}
	p.Contribute()
	if _, err := ceremony.StartCircuit(compiled(t), p.Seal([32]byte{1})); !errors.Is(err, ceremony.ErrSize) {
		t.Errorf("a circuit of %d constraints with 4 powers: %v", compiled(t).GetNbConstraints(), err)
	}
	for _, power := range []int{0, 29} {
		if _, err := ceremony.StartPowers(power); !errors.Is(err, ceremony.ErrSize) {
			t.Errorf("2^%d powers: %v", power, err)
		}
	}
}

// TestPowersServePLONK: the sealed powers are a structured reference string.
func TestPowersServePLONK(t *testing.T) {
	_, sealed := powers(t)
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &cubic{})
	if err != nil {
		t.Fatal(err)
	}
	_, domain := plonk.SRSSize(ccs)
	canonical, lagrange, err := sealed.SRS(domain)
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := plonk.Setup(ccs, canonical, lagrange)
	if err != nil {
		t.Fatal(err)
	}
	w, err := frontend.NewWitness(&cubic{X: 3, Y: 35}, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	proof, err := plonk.Prove(ccs, pk, w)
	if err != nil {
		t.Fatal(err)
	}
	public, _ := w.Public()
	if err := plonk.Verify(proof, vk, public); err != nil {
		t.Error(err)
	}
	if _, _, err := sealed.SRS(64); !errors.Is(err, ceremony.ErrSize) {
		t.Errorf("a domain of 64: %v", err)
	}
}

func FuzzReadPowers(f *testing.F) {
	p, err := ceremony.StartPowers(1)
	if err != nil {
		f.Fatal(err)
	}
	p.Contribute()
	var file bytes.Buffer
	if _, err := p.WriteTo(&file); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		next, err := ceremony.ReadPowers(1, bytes.NewReader(raw))
		if err != nil {
			return
		}
		start, _ := ceremony.StartPowers(1)
		_ = start.Follows(next)
		var again bytes.Buffer
		if _, err := next.WriteTo(&again); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzReadCircuit(f *testing.F) {
	_, sealed := powers(f)
	start := circuit(f, sealed)
	c := circuit(f, sealed)
	c.Contribute()
	var file bytes.Buffer
	if _, err := c.WriteTo(&file); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		if next, err := start.Read(bytes.NewReader(raw)); err == nil {
			_ = start.Follows(next)
		}
	})
}
