package attest

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// challengeDomain separates what hardware signs for us from everything else it may sign.
const challengeDomain = "trellis.attest.challenge.v1\x00"

// MaxChainID is the largest number that every JSON reader keeps (RFC 8785 §3.2.2.3).
const MaxChainID = 1<<53 - 1

// NonceBytes is the size of a verifier's nonce: no two of 2^64 collide.
const NonceBytes = 32

// ErrChallenge reports text that is not a challenge.
var ErrChallenge = errors.New("not an attestation challenge")

// A Nonce is what makes evidence fresh. The verifier draws it and takes it back once.
type Nonce [NonceBytes]byte

// A Challenge is what evidence must be bound to: the device, the key it uses, the chain it uses it on, and the verifier's nonce.
// Hardware that signs its digest says: the holder of this key asked me, now.
type Challenge struct {
	ChainID uint64
	Device  did.ID
	Key     jwk.Public
	Nonce   Nonce
	Expires time.Time // whole seconds; evidence later than this is refused
}

// preimage is injective: every field has a fixed size or its length before it.
func (c Challenge) preimage() []byte {
	b := binary.BigEndian.AppendUint64([]byte(challengeDomain), c.ChainID)
	for _, text := range []string{c.Device.String(), c.Key.Multikey()} {
		b = binary.BigEndian.AppendUint16(b, uint16(len(text))) // both are far below 64 KiB
		b = append(b, text...)
	}
	b = append(b, c.Nonce[:]...)
	return binary.BigEndian.AppendUint64(b, uint64(c.Expires.Unix()))
}

// Digest256 is what evidence with room for 32 bytes carries: qualifying data of a TPM quote, the nonce of a PSA token.
func (c Challenge) Digest256() [sha256.Size]byte { return sha256.Sum256(c.preimage()) }

// Digest512 is what evidence with room for 64 bytes carries: report data of TDX, SGX and SEV-SNP, the nonce of a Nitro document.
func (c Challenge) Digest512() [sha512.Size]byte { return sha512.Sum512(c.preimage()) }

type wireChallenge struct {
	ChainID   uint64     `json:"chainId"`
	Device    did.ID     `json:"device"`
	Key       jwk.Public `json:"key"`
	Nonce     string     `json:"nonce"`
	Expires   int64      `json:"expires"`
	Digest256 string     `json:"digest256,omitempty"`
	Digest512 string     `json:"digest512,omitempty"`
}

// MarshalJSON writes the fields and, so that a device need not build it, both digests.
func (c Challenge) MarshalJSON() ([]byte, error) {
	d256, d512 := c.Digest256(), c.Digest512()
	return json.Marshal(wireChallenge{c.ChainID, c.Device, c.Key, hex.EncodeToString(c.Nonce[:]), c.Expires.Unix(),
		hex.EncodeToString(d256[:]), hex.EncodeToString(d512[:])})
}

// UnmarshalJSON reads the fields, and refuses digests that are not theirs.
func (c *Challenge) UnmarshalJSON(raw []byte) error {
	var w wireChallenge
	if err := json.Unmarshal(raw, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrChallenge, err)
	}
	nonce, err := hex.DecodeString(w.Nonce)
	if err != nil || len(nonce) != NonceBytes {
		return fmt.Errorf("%w: nonce wants %d bytes in hex", ErrChallenge, NonceBytes)
	}
	if w.Key.IsZero() || w.Expires < 0 || w.ChainID > MaxChainID {
		return fmt.Errorf("%w: it lacks a key, expires before 1970, or is of a chain id above 2^53-1", ErrChallenge)
	}
	read := Challenge{w.ChainID, w.Device, w.Key, Nonce(nonce), time.Unix(w.Expires, 0).UTC()}
	d256, d512 := read.Digest256(), read.Digest512()
	if w.Digest256 != "" && w.Digest256 != hex.EncodeToString(d256[:]) || w.Digest512 != "" && w.Digest512 != hex.EncodeToString(d512[:]) {
		return fmt.Errorf("%w: its digests are of other fields", ErrChallenge)
	}
	*c = read
	return nil
}
