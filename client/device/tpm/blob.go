package tpm

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/crypto/sig"
)

// prefix begins a blob's text: what it is, and its version.
const prefix = "trellis-tpm-key:1:"

// maxPart is far above what a TPM gives for a P-256 key, about 90 and 130 bytes.
const maxPart = 1024

// A blob is the contents of TPM2B_PUBLIC and TPM2B_PRIVATE of a key.
type blob struct{ public, private []byte }

// String returns the text of a key file: both parts in base64, with a colon between.
func (b blob) String() string {
	return prefix + base64.StdEncoding.EncodeToString(b.public) + ":" + base64.StdEncoding.EncodeToString(b.private)
}

// withSize puts the length before a part, as the TPM has it.
func withSize(part []byte) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(part))), part...)
}

// parseBlob is the exact inverse of String.
func parseBlob(text string) (blob, error) {
	rest, ok := strings.CutPrefix(text, prefix)
	first, second, two := strings.Cut(rest, ":")
	if !ok || !two || len(rest) > 4*maxPart {
		return blob{}, fmt.Errorf("%w: want %sBASE64:BASE64", ErrBlob, prefix)
	}
	public, err := base64.StdEncoding.DecodeString(first)
	if err != nil {
		return blob{}, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	private, err := base64.StdEncoding.DecodeString(second)
	if err != nil {
		return blob{}, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	b := blob{public, private}
	if len(public) > maxPart || len(private) > maxPart || b.String() != text {
		return blob{}, fmt.Errorf("%w: too long, or another spelling of it is the right one", ErrBlob)
	}
	_, err = b.key()
	return b, err
}

// key reads the public key out of the blob, and refuses one that could leave its TPM or is not for signing.
func (b blob) key() (sig.PublicKey, error) {
	public, err := tpm2.Unmarshal[tpm2.TPMTPublic](b.public)
	if err != nil {
		return sig.PublicKey{}, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	if public.Type != tpm2.TPMAlgECC || public.ObjectAttributes != template.ObjectAttributes {
		return sig.PublicKey{}, fmt.Errorf("%w: not a fixed signing key", ErrBlob)
	}
	parms, err := public.Parameters.ECCDetail()
	if err != nil || parms.CurveID != tpm2.TPMECCNistP256 {
		return sig.PublicKey{}, fmt.Errorf("%w: not on P-256", ErrBlob)
	}
	point, err := public.Unique.ECC()
	if err != nil || len(point.X.Buffer) > 32 || len(point.Y.Buffer) > 32 {
		return sig.PublicKey{}, fmt.Errorf("%w: no point on P-256", ErrBlob)
	}
	var xy [64]byte
	copy(xy[32-len(point.X.Buffer):], point.X.Buffer)
	copy(xy[64-len(point.Y.Buffer):], point.Y.Buffer)
	key, err := sig.NewPublicKey(sig.ES256, xy[:])
	if err != nil {
		return sig.PublicKey{}, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	return key, nil
}
