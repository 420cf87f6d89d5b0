// Package dcaptest makes SGX and TDX quotes with a root, collateral and platform of its own, of which a test can spoil any part.
package dcaptest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"io"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
)

// FMSPC of every platform of this package.
const FMSPC = "00806f050000"

// A Platform is a machine with all that stands behind it. Change fields, then call Evidence.
type Platform struct {
	Root, CA, PCK, Signer *attesttest.Entity
	Attestation           *ecdsa.PrivateKey

	Version  uint16
	TEE      uint32
	Body     []byte // report data is set by Evidence
	QEReport []byte // report data is set by Evidence
	QEAuth   []byte
	Info     map[string]any // tcbInfo
	Identity map[string]any // enclaveIdentity
	PCKCRL   []byte
	RootCRL  []byte
	KeyType  uint16
}

// New makes an up-to-date platform that gives quotes of a version for a TEE; version 5 with TDX has the body of TDX 1.5.
func New(random io.Reader, version uint16, tee uint32) *Platform {
	p := &Platform{Version: version, TEE: tee, KeyType: 2, QEAuth: []byte("authentication data of the QE")}
	p.Root = attesttest.Root(random, attesttest.Template{Name: "Test SGX Root CA"})
	p.CA = p.Root.Issue(attesttest.Template{Name: "Test SGX PCK Platform CA", CA: true})
	p.PCK = p.CA.Issue(attesttest.Template{Name: "Intel SGX PCK Certificate", Extensions: []pkix.Extension{Extension(7, 11)}})
	p.Signer = p.Root.Issue(attesttest.Template{Name: "Intel SGX TCB Signing"})
	p.Attestation = attesttest.NewKey(random, nil)
	p.PCKCRL, p.RootCRL = p.CA.CRL(), p.Root.CRL()
	p.QEReport = make([]byte, dcap.SGXBodyBytes)
	p.QEReport[48] = 0x11 // INIT, PROVISION_KEY
	copy(p.QEReport[128:], strings.Repeat("Q", 32))
	binary.LittleEndian.PutUint16(p.QEReport[256:], 2)
	binary.LittleEndian.PutUint16(p.QEReport[258:], 8)
	p.makeBody()
	p.makeCollateral()
	return p
}

func (p *Platform) makeBody() {
	switch {
	case p.TEE == dcap.TeeSGX:
		p.Body = make([]byte, dcap.SGXBodyBytes)
		p.Body[48] = dcap.SGXInit | 1<<2 // MODE64BIT
		copy(p.Body[64:], strings.Repeat("E", 32))
		copy(p.Body[128:], strings.Repeat("S", 32))
		return
	case p.Version == 5:
		p.Body = make([]byte, dcap.TD15BodyBytes)
	default:
		p.Body = make([]byte, dcap.TD10BodyBytes)
	}
	copy(p.Body, []byte{5, 1, 7})                // TEE TCB SVN: module version 1, SVN 5
	p.Body[123] = 0x10                           // SEPT_VE_DISABLE
	copy(p.Body[136:], strings.Repeat("T", 48))  // MRTD
	copy(p.Body[328:], strings.Repeat("0", 192)) // RTMRs
}

func (p *Platform) makeCollateral() {
	issued, next := attesttest.Now.AddDate(0, 0, -10).Format(time.RFC3339), attesttest.Now.AddDate(0, 0, 10).Format(time.RFC3339)
	base := func(id string, version int) map[string]any {
		return map[string]any{"id": id, "version": version, "issueDate": issued, "nextUpdate": next, "tcbEvaluationDataNumber": 17}
	}
	tcbID, qeID := "SGX", "QE"
	if p.TEE == dcap.TeeTDX {
		tcbID, qeID = "TDX", "TD_QE"
	}
	p.Info, p.Identity = base(tcbID, 3), base(qeID, 2)
	p.Info["fmspc"], p.Info["pceId"] = FMSPC, "0000"
	p.Info["tcbLevels"] = []any{Level(7, 7, 11, "UpToDate"), Level(5, 5, 5, "OutOfDate", "INTEL-SA-00001"), Level(0, 0, 0, "Revoked")}
	module := map[string]any{"mrsigner": strings.Repeat("00", 48), "attributes": strings.Repeat("00", 8), "attributesMask": strings.Repeat("ff", 8)}
	p.Info["tdxModule"] = module
	p.Info["tdxModuleIdentities"] = []any{map[string]any{"id": "TDX_01", "mrsigner": module["mrsigner"], "attributes": module["attributes"],
		"attributesMask": module["attributesMask"], "tcbLevels": []any{SVNLevel(4, "UpToDate"), SVNLevel(2, "OutOfDate")}}}
	p.Identity["miscselect"], p.Identity["miscselectMask"] = "00000000", "FFFFFFFF"
	p.Identity["attributes"], p.Identity["attributesMask"] = "11"+strings.Repeat("00", 15), "FBFFFFFFFFFFFFFF0000000000000000"
	p.Identity["mrsigner"], p.Identity["isvprodid"] = hex.EncodeToString([]byte(strings.Repeat("Q", 32))), 2
	p.Identity["tcbLevels"] = []any{SVNLevel(8, "UpToDate"), SVNLevel(5, "OutOfDate", "INTEL-SA-00002"), SVNLevel(1, "Revoked")}
}

// Level is a row of TCB info: what every SGX and TDX component must have.
func Level(sgx, tdx uint8, pce uint16, status string, advisories ...string) map[string]any {
	components := func(svn uint8) (list []any) {
		for range 16 {
			list = append(list, map[string]any{"svn": svn})
		}
		return list
	}
	tdxList := components(0)
	tdxList[2] = map[string]any{"svn": tdx}
	return map[string]any{"tcb": map[string]any{"sgxtcbcomponents": components(sgx), "tdxtcbcomponents": tdxList, "pcesvn": pce},
		"tcbStatus": status, "advisoryIDs": advisories}
}

// SVNLevel is a row of an enclave's or module's identity.
func SVNLevel(svn uint16, status string, advisories ...string) map[string]any {
	return map[string]any{"tcb": map[string]any{"isvsvn": svn}, "tcbStatus": status, "advisoryIDs": advisories}
}

// Extension is the SGX extension of a PCK certificate with the same SVN for all components.
func Extension(svn uint8, pce uint16) pkix.Extension {
	oid := asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}
	type item struct {
		ID    asn1.ObjectIdentifier
		Value asn1.RawValue
	}
	at := func(path ...int) asn1.ObjectIdentifier {
		return append(append(asn1.ObjectIdentifier{}, oid...), path...)
	}
	value := func(v any) asn1.RawValue { return asn1.RawValue{FullBytes: must(asn1.Marshal(v))} }
	var tcb []item
	for i := 1; i <= 16; i++ {
		tcb = append(tcb, item{at(2, i), value(int(svn))})
	}
	tcb = append(tcb, item{at(2, 17), value(int(pce))}, item{at(2, 18), value(make([]byte, 16))})
	fmspc := must(hex.DecodeString(FMSPC))
	raw := must(asn1.Marshal([]item{{at(1), value(make([]byte, 16))}, {at(2), value(tcb)}, {at(3), value([]byte{0, 0})}, {at(4), value(fmspc)}}))
	return pkix.Extension{Id: oid, Value: raw}
}

// Evidence signs everything as it is now, with reportData in the body.
func (p *Platform) Evidence(kind attest.Kind, reportData [64]byte) attest.Evidence {
	copy(p.Body[map[bool]int{true: 320, false: 520}[p.TEE == dcap.TeeSGX]:], reportData[:])
	return attest.Evidence{Kind: kind, Body: p.quote(), Parts: map[string][]byte{
		dcap.PartTCBInfo: p.sign("tcbInfo", p.Info), dcap.PartQEIdentity: p.sign("enclaveIdentity", p.Identity),
		dcap.PartSigningChain: attesttest.DER(p.Signer, p.Root), dcap.PartPCKCRL: p.PCKCRL, dcap.PartRootCRL: p.RootCRL,
	}}
}

func (p *Platform) quote() []byte {
	le := binary.LittleEndian
	signed := le.AppendUint16(le.AppendUint16(nil, p.Version), p.KeyType)
	signed = append(le.AppendUint32(signed, p.TEE), 0, 0, 0, 0)
	signed = append(append(signed, 0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07), make([]byte, 20)...)
	if p.Version == 5 {
		signed = le.AppendUint16(signed, map[bool]uint16{true: 1, false: 3}[p.TEE == dcap.TeeSGX])
		signed = le.AppendUint32(signed, uint32(len(p.Body)))
	}
	signed = append(signed, p.Body...)
	public := must(p.Attestation.PublicKey.Bytes())[1:]
	named := sha256.Sum256(append(append([]byte{}, public...), p.QEAuth...))
	copy(p.QEReport[320:], named[:])
	data := append(sign(p.Attestation, signed), public...)
	inner := append(append([]byte{}, p.QEReport...), sign(p.PCK.Key.(*ecdsa.PrivateKey), p.QEReport)...)
	inner = append(le.AppendUint16(inner, uint16(len(p.QEAuth))), p.QEAuth...)
	chain := attesttest.DER(p.PCK, p.CA, p.Root)
	inner = append(le.AppendUint32(le.AppendUint16(inner, 5), uint32(len(chain))), chain...)
	if p.Version >= 4 {
		data = le.AppendUint32(le.AppendUint16(data, 6), uint32(len(inner)))
	}
	data = append(data, inner...)
	return append(le.AppendUint32(signed, uint32(len(data))), data...)
}

func (p *Platform) sign(member string, document any) []byte {
	raw := must(json.Marshal(document))
	signature := sign(p.Signer.Key.(*ecdsa.PrivateKey), raw)
	return must(json.Marshal(map[string]any{member: json.RawMessage(raw), "signature": hex.EncodeToString(signature)}))
}

// sign gives r ‖ s.
func sign(key *ecdsa.PrivateKey, message []byte) []byte {
	digest := sha256.Sum256(message)
	var signature struct{ R, S asn1.RawValue }
	_, err := asn1.Unmarshal(must(key.Sign(nil, digest[:], crypto.SHA256)), &signature)
	must(0, err)
	out := make([]byte, 64)
	for i, b := range [][]byte{signature.R.Bytes, signature.S.Bytes} {
		if len(b) > 32 {
			b = b[len(b)-32:]
		}
		copy(out[32*i+32-len(b):], b)
	}
	return out
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
