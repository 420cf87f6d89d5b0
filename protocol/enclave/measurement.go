package enclave

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Simulated is the kind of enclaves that are programs like any other.
const Simulated = "simulated"

// Domains of what is hashed here.
const (
	measurementDomain = "trellis.enclave.measurement.v1\x00"
	simulatedDomain   = "trellis.enclave.simulated.v1\x00"
)

// registers are those of each kind that say what code runs: all of it, and nothing of the machine.
var registers = map[attest.Kind][]string{
	attest.SGX:    {"mrenclave"},
	attest.TDX:    {"mrtd", "rtmr0", "rtmr1", "rtmr2", "rtmr3", "mrconfigid"},
	attest.SEVSNP: {"measurement", "hostdata"},
	attest.Nitro:  {"pcr0", "pcr1", "pcr2"},
}

// Measurement is the one hash of what an enclave runs: the key of programs whose results it signs. It returns ErrKind for hardware that
// isolates no program (a TPM, a PSA device), and ErrEvidence when a register was not measured.
func Measurement(kind attest.Kind, measured map[string]string) (common.Hash, error) {
	names, ok := registers[kind]
	if !ok {
		return common.Hash{}, fmt.Errorf("%q: %w", kind, ErrKind)
	}
	out := appendText([]byte(measurementDomain), string(kind))
	for _, name := range names {
		value, err := hex.DecodeString(measured[name])
		if err != nil || len(value) == 0 {
			return common.Hash{}, fmt.Errorf("register %s holds %q: %w", name, measured[name], ErrEvidence)
		}
		out = appendText(appendText(out, name), string(value))
	}
	return crypto.Keccak256Hash(out), nil
}

// SimulatedMeasurement is what stands for a measurement where nothing is measured: the version of the runtime, and the SHA-256 of the module.
func SimulatedMeasurement(runtime string, module [32]byte) common.Hash {
	return crypto.Keccak256Hash(append(appendText([]byte(simulatedDomain), runtime), module[:]...))
}

// appendText is injective: every text has its length before it.
func appendText(out []byte, text string) []byte {
	return append(binary.BigEndian.AppendUint32(out, uint32(len(text))), text...)
}
