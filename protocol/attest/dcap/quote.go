package dcap

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Sizes of the structures.
const (
	headerBytes   = 48
	SGXBodyBytes  = 384
	TD10BodyBytes = 584
	TD15BodyBytes = 648
	pairBytes     = 64 // an ECDSA P-256 signature, or a public key
	maxAuthBytes  = 4096
	maxQuoteBytes = 64 << 10
)

// Numbers of the header and of the certification data.
const (
	TeeSGX = 0x00
	TeeTDX = 0x81

	keyTypeP256 = 2

	bodySGX  = 1
	bodyTD10 = 2
	bodyTD15 = 3

	certTypePCKChain = 5
	certTypeQEReport = 6
)

// intelQE is the vendor id of Intel's quoting enclaves.
var intelQE = [16]byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}

// A Quote is the parts of a quote. They share the memory that was parsed.
type Quote struct {
	Version uint16
	TEE     uint32
	Body    []byte // of SGXBodyBytes, TD10BodyBytes or TD15BodyBytes

	signed            []byte // header and body, as the attestation key signed them
	signature         []byte
	attestationKey    []byte
	qeReport          []byte
	qeReportSignature []byte
	qeAuth            []byte
	pckChain          []byte
}

// Parse cuts a quote into its parts. Bytes after the quote MUST be zero: quoting libraries return buffers of a fixed size.
func Parse(raw []byte) (Quote, error) {
	if len(raw) > maxQuoteBytes {
		return Quote{}, attest.Refuse(attest.Malformed, "quote of %d bytes, at most %d", len(raw), maxQuoteBytes)
	}
	c := &cursor{rest: raw}
	q, err := parseSigned(c)
	if err != nil {
		return Quote{}, err
	}
	q.signed = raw[:len(raw)-len(c.rest)]
	data := &cursor{rest: c.take(int(c.u32()))}
	for _, b := range c.rest {
		if b != 0 {
			return Quote{}, attest.Refuse(attest.Malformed, "bytes after the quote")
		}
	}
	if c.short {
		return Quote{}, attest.Refuse(attest.Malformed, "quote is cut off")
	}
	return q, q.parseSignatureData(data)
}

// parseSigned reads the header and the body, and checks all of it that has only one allowed value.
func parseSigned(c *cursor) (Quote, error) {
	header := c.take(headerBytes)
	if c.short {
		return Quote{}, attest.Refuse(attest.Malformed, "quote is shorter than its header")
	}
	q := Quote{Version: binary.LittleEndian.Uint16(header), TEE: binary.LittleEndian.Uint32(header[4:])}
	if kind := binary.LittleEndian.Uint16(header[2:]); kind != keyTypeP256 {
		return Quote{}, attest.Refuse(attest.Algorithm, "attestation key of type %d, want %d (ECDSA P-256)", kind, keyTypeP256)
	}
	if [16]byte(header[12:28]) != intelQE {
		return Quote{}, attest.Refuse(attest.Unsupported, "quoting enclave of vendor %x, want Intel's", header[12:28])
	}
	size, err := bodySize(q, c)
	if err != nil {
		return Quote{}, err
	}
	q.Body = c.take(size)
	if c.short {
		return Quote{}, attest.Refuse(attest.Malformed, "quote is shorter than its body")
	}
	return q, nil
}

func bodySize(q Quote, c *cursor) (int, error) {
	switch {
	case q.Version == 3 && q.TEE == TeeSGX, q.Version == 4 && q.TEE == TeeSGX:
		return SGXBodyBytes, nil
	case q.Version == 4 && q.TEE == TeeTDX:
		return TD10BodyBytes, nil
	case q.Version != 5:
		return 0, attest.Refuse(attest.Unsupported, "quote of version %d for TEE %#x", q.Version, q.TEE)
	}
	kind, size := c.u16(), c.u32()
	want := map[uint16]uint32{bodySGX: SGXBodyBytes, bodyTD10: TD10BodyBytes, bodyTD15: TD15BodyBytes}[kind]
	tee := map[bool]uint32{true: TeeSGX, false: TeeTDX}[kind == bodySGX]
	if want == 0 || size != want || q.TEE != tee {
		return 0, attest.Refuse(attest.Unsupported, "body of type %d and %d bytes for TEE %#x", kind, size, q.TEE)
	}
	return int(size), nil
}

// parseSignatureData reads what follows the body: in version 3 the QE's parts stand open, from 4 on they are certification
// data of type 6.
func (q *Quote) parseSignatureData(c *cursor) error {
	q.signature, q.attestationKey = c.take(pairBytes), c.take(pairBytes)
	if q.Version >= 4 {
		if kind := c.u16(); kind != certTypeQEReport && !c.short {
			return attest.Refuse(attest.Unsupported, "certification data of type %d, want %d", kind, certTypeQEReport)
		}
		inner := c.take(int(c.u32()))
		if len(c.rest) != 0 || c.short {
			return attest.Refuse(attest.Malformed, "signature data has another size than it says")
		}
		c = &cursor{rest: inner}
	}
	q.qeReport, q.qeReportSignature = c.take(SGXBodyBytes), c.take(pairBytes)
	q.qeAuth = c.take(int(c.u16()))
	if kind := c.u16(); kind != certTypePCKChain && !c.short {
		return attest.Refuse(attest.Unsupported, "certification data of type %d, want %d (PCK chain)", kind, certTypePCKChain)
	}
	q.pckChain = c.take(int(c.u32()))
	if c.short || len(c.rest) != 0 || len(q.qeAuth) > maxAuthBytes {
		return attest.Refuse(attest.Malformed, "signature data has another size than it says")
	}
	return nil
}

// checkSignatures verifies the quote from the platform's key down: it signed the quoting enclave's report, the report names
// the attestation key, and that key signed the quote.
func (q Quote) checkSignatures(pck publicKey) error {
	if !pck.verify(q.qeReport, q.qeReportSignature) {
		return attest.Refuse(attest.Signature, "the PCK did not sign the quoting enclave's report")
	}
	named := sha256.Sum256(append(append([]byte{}, q.attestationKey...), q.qeAuth...))
	data := SGXReport(q.qeReport).ReportData()
	if [32]byte(data[:32]) != named || [32]byte(data[32:]) != [32]byte{} {
		return attest.Refuse(attest.Signature, "the quoting enclave's report names another attestation key")
	}
	key, err := newPublicKey(q.attestationKey)
	if err != nil {
		return err
	}
	if !key.verify(q.signed, q.signature) {
		return attest.Refuse(attest.Signature, "the attestation key did not sign the quote")
	}
	return nil
}

// A cursor reads little-endian fields until one is short; then it gives zeros.
type cursor struct {
	rest  []byte
	short bool
}

func (c *cursor) take(n int) []byte {
	if n < 0 || n > len(c.rest) {
		c.short, c.rest = true, nil
		return nil
	}
	b := c.rest[:n:n]
	c.rest = c.rest[n:]
	return b
}

func (c *cursor) u16() uint16 {
	if b := c.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (c *cursor) u32() uint32 {
	if b := c.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}
