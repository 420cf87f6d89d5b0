package privatesum

import (
	"crypto"
	"fmt"
	"io"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/zk/dleq"
)

// knowledgeBytes is the size of a proof of an ephemeral key's secret.
const knowledgeBytes = 64

// ephemeralProof is RFC 9497's proof of equal logarithms with both pairs alike, so a proof of knowing one; its domain has the context.
//
// Without it complaints would be an oracle: a device could take the ephemeral key of another's contribution (or a multiple of it), seal
// rubbish under it, and have each aggregator complain, which publishes the secrets that open the other's shares.
func ephemeralProof(at Context) dleq.Params {
	return dleq.Params{G: ristretto, H: crypto.SHA512, DST: append([]byte(domainEphemeral), at.bytes()...)}
}

// proveEphemeral returns the ephemeral key of a secret, and the proof that its device knows the secret.
func proveEphemeral(secret group.Scalar, at Context, random io.Reader) (key, proof []byte, err error) {
	seed := make([]byte, 64)
	if _, err := io.ReadFull(random, seed); err != nil {
		return nil, nil, fmt.Errorf("read randomness: %w", err)
	}
	nonce := ristretto.HashToScalar(seed, []byte(domainEphemeral+".nonce")) // the library's own draws ignore the reader
	e := ristretto.NewElement().MulGen(secret)
	p, err := dleq.Prover{Params: ephemeralProof(at)}.ProveWithRandomness(secret, ristretto.Generator(), e, ristretto.Generator(), e, nonce)
	if err != nil {
		return nil, nil, fmt.Errorf("prove ephemeral key: %w", err)
	}
	proof, err = p.MarshalBinary()
	return elementBytes(e), proof, err
}

// checkEphemeral returns ErrEphemeral unless the proof is one of this device for this round.
func checkEphemeral(key, proof []byte, at Context) error {
	e, err := parseElement(key)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEphemeral, err)
	}
	p, err := parseProof(proof)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEphemeral, err)
	}
	if !(dleq.Verifier{Params: ephemeralProof(at)}).Verify(ristretto.Generator(), e, ristretto.Generator(), e, p) {
		return ErrEphemeral
	}
	return nil
}

// parseProof reads a proof of equal logarithms in its one encoding.
func parseProof(raw []byte) (*dleq.Proof, error) {
	p := new(dleq.Proof)
	if err := p.UnmarshalBinary(ristretto, raw); err != nil {
		return nil, err
	}
	if again, err := p.MarshalBinary(); err != nil || string(again) != string(raw) {
		return nil, fmt.Errorf("proof in another spelling")
	}
	return p, nil
}
