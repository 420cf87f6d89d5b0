package circuit

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/consensys/gnark/constraint"
)

//go:embed testdata/circuits.golden
var golden string

// Facts are what is known of a program's constraint system without compiling it.
type Facts struct {
	Constraints int    // of Groth16
	Hash        string // SHA-256 of the constraint system, as HashOf gives it, in hex
}

// Facts returns what the golden file says of a program.
func (p *Program) Facts() (Facts, error) {
	scan := bufio.NewScanner(strings.NewReader(golden))
	for scan.Scan() {
		var name string
		var f Facts
		if n, _ := fmt.Sscanf(scan.Text(), "%s %d %s", &name, &f.Constraints, &f.Hash); n == 3 && name == p.Name {
			return f, nil
		}
	}
	return Facts{}, fmt.Errorf("circuit %s: %w in the golden file: run go generate ./protocol/circuit", p.Name, ErrUnknown)
}

// HashOf is the SHA-256 of a constraint system as gnark writes it. It depends on gnark's version, which go.mod pins.
func HashOf(ccs constraint.ConstraintSystem) (string, error) {
	h := sha256.New()
	if _, err := ccs.WriteTo(h); err != nil {
		return "", fmt.Errorf("hash a circuit: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// ErrCode is code of a program that is no circuit's, or of another circuit than ours.
var ErrCode = errors.New("not the code of this circuit")

const codePrefix = "trellis.circuit/v1 "

// Code is what a manifest's code is the SHA-256 of, for a circuit: a line that names it and its constraint system.
func (p *Program) Code() ([]byte, error) {
	f, err := p.Facts()
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, "%s%s %s\n", codePrefix, p.Name, f.Hash), nil
}

// CheckCode returns ErrCode unless code is that of the program.
func (p *Program) CheckCode(code []byte) error {
	want, err := p.Code()
	if err != nil {
		return err
	}
	if !bytes.Equal(code, want) {
		return fmt.Errorf("%w: it is %q, and this build has %q", ErrCode, code, want)
	}
	return nil
}
