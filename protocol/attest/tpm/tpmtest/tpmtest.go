// Package tpmtest is a TPM 2.0 in software, without commands: it signs the structures that a TPM would, and answers activations.
package tpmtest

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha1" // boot logs have SHA-1 digests beside the others
	"crypto/sha256"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"io"
	"math/big"
	"sync"
	"unicode/utf16"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
)

// A TPM has an authority that certified its AK, an AK on P-256, a device key, and the log of a boot. Change them, then call Evidence.
type TPM struct {
	Maker, EK  *attesttest.Entity
	AKCert     *attesttest.Entity
	AK, Device *ecdsa.PrivateKey
	AKArea     tpm2.TPMTPublic
	DeviceArea tpm2.TPMTPublic
	Log        *Log
	Select     []int
	Hash       tpm2.TPMIAlgHash // of the signature and of the bank's name
	Magic      uint32
	random     io.Reader
}

// New makes a TPM whose machine booted with secure boot on.
func New(random io.Reader) *TPM {
	t := &TPM{Hash: tpm2.TPMAlgSHA256, Magic: uint32(tpm2.TPMGeneratedValue), random: random}
	t.Maker = attesttest.Root(random, attesttest.Template{Name: "Test TPM maker"})
	t.EK = t.Maker.Issue(attesttest.Template{Name: "EK", Key: endorsementKey(random), Extensions: []pkix.Extension{DirectoryName("id:54455354", "T2"), EKUsage()}})
	t.AK, t.Device = attesttest.NewKey(random, nil), attesttest.NewKey(random, nil)
	t.AKCert = t.Maker.Issue(attesttest.Template{Name: "AK of T2", Key: t.AK})
	attributes := tpm2.TPMAObject{FixedTPM: true, FixedParent: true, SensitiveDataOrigin: true, UserWithAuth: true, SignEncrypt: true}
	t.DeviceArea = area(&t.Device.PublicKey, attributes)
	attributes.Restricted = true
	t.AKArea = area(&t.AK.PublicKey, attributes)
	t.Log = &Log{}
	for pcr := range 8 {
		if pcr == 7 {
			t.Log.SecureBoot(1)
		}
		t.Log.Add(pcr, 0x80000008, []byte("firmware"))
		t.Log.Add(pcr, 4, []byte{0, 0, 0, 0})
		t.Select = append(t.Select, pcr)
	}
	return t
}

// endorsementKey is the same for all TPMs of a process, whose certificates differ: an RSA key takes long to make.
func endorsementKey(random io.Reader) *rsa.PrivateKey {
	ek.once.Do(func() { ek.key = must(rsa.GenerateKey(random, 2048)) })
	return ek.key
}

var ek struct {
	once sync.Once
	key  *rsa.PrivateKey
}

func area(public *ecdsa.PublicKey, attributes tpm2.TPMAObject) tpm2.TPMTPublic {
	raw := must(public.Bytes())
	return tpm2.TPMTPublic{Type: tpm2.TPMAlgECC, NameAlg: tpm2.TPMAlgSHA256, ObjectAttributes: attributes,
		Parameters: tpm2.NewTPMUPublicParms(tpm2.TPMAlgECC, &tpm2.TPMSECCParms{CurveID: tpm2.TPMECCNistP256, Scheme: tpm2.TPMTECCScheme{
			Scheme: tpm2.TPMAlgECDSA, Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgECDSA, &tpm2.TPMSSigSchemeECDSA{HashAlg: tpm2.TPMAlgSHA256})}}),
		Unique: tpm2.NewTPMUPublicID(tpm2.TPMAlgECC, &tpm2.TPMSECCPoint{X: tpm2.TPM2BECCParameter{Buffer: raw[1:33]}, Y: tpm2.TPM2BECCParameter{Buffer: raw[33:]}}),
	}
}

// Evidence quotes the PCRs and certifies the device key, both with data.
func (t *TPM) Evidence(data [32]byte) attest.Evidence {
	values := t.Log.PCRs()
	var selected []byte
	bitmap := make([]byte, 3)
	for _, pcr := range t.Select {
		bitmap[pcr/8] |= 1 << (pcr % 8)
	}
	for pcr := range 24 {
		if bitmap[pcr/8]>>(pcr%8)&1 == 1 {
			selected = append(selected, values[pcr]...)
		}
	}
	digest := sha256.Sum256(selected)
	quote := t.statement(data, tpm2.TPMSTAttestQuote, tpm2.NewTPMUAttest(tpm2.TPMSTAttestQuote, &tpm2.TPMSQuoteInfo{
		PCRSelect: tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: t.Hash, PCRSelect: bitmap}}}, PCRDigest: tpm2.TPM2BDigest{Buffer: digest[:]}}))
	name := must(tpm2.ObjectName(&t.DeviceArea))
	certify := t.statement(data, tpm2.TPMSTAttestCertify, tpm2.NewTPMUAttest(tpm2.TPMSTAttestCertify, &tpm2.TPMSCertifyInfo{Name: *name}))
	return attest.Evidence{Kind: attest.TPM2, Body: quote, Parts: map[string][]byte{
		tpm.PartSignature: t.sign(quote), tpm.PartAK: tpm2.Marshal(t.AKArea), tpm.PartPCRs: selected, tpm.PartAKCertificates: t.AKCert.Cert.Raw,
		tpm.PartEventLog: t.Log.Bytes(), tpm.PartCertify: certify, tpm.PartCertifySignature: t.sign(certify), tpm.PartDeviceKey: tpm2.Marshal(t.DeviceArea),
	}}
}

func (t *TPM) statement(data [32]byte, kind tpm2.TPMST, attested tpm2.TPMUAttest) []byte {
	raw := tpm2.Marshal(tpm2.TPMSAttest{Magic: tpm2.TPMGeneratedValue, Type: kind, QualifiedSigner: *must(tpm2.ObjectName(&t.AKArea)),
		ExtraData: tpm2.TPM2BData{Buffer: data[:]}, ClockInfo: tpm2.TPMSClockInfo{Clock: 1000, ResetCount: 1, Safe: true}, FirmwareVersion: 7, Attested: attested})
	binary.BigEndian.PutUint32(raw, t.Magic)
	return raw
}

func (t *TPM) sign(message []byte) []byte {
	digest := sha256.Sum256(message)
	var pair struct{ R, S *big.Int }
	must(asn1.Unmarshal(must(t.AK.Sign(t.random, digest[:], crypto.SHA256)), &pair))
	return tpm2.Marshal(tpm2.TPMTSignature{SigAlg: tpm2.TPMAlgECDSA, Signature: tpm2.NewTPMUSignature(tpm2.TPMAlgECDSA, &tpm2.TPMSSignatureECC{
		Hash: t.Hash, SignatureR: tpm2.TPM2BECCParameter{Buffer: pair.R.FillBytes(make([]byte, 32))}, SignatureS: tpm2.TPM2BECCParameter{Buffer: pair.S.FillBytes(make([]byte, 32))}})})
}

// Answer is TPM2_ActivateCredential with the RSA EK (TPM 2.0 part 1, §24). ok is false when the credential is not for this AK.
func (t *TPM) Answer(a tpm.Activation) (answer []byte, ok bool) {
	secret := must(tpm2.Unmarshal[tpm2.TPM2BEncryptedSecret](a.Secret)).Buffer
	seed, err := rsa.DecryptOAEP(sha256.New(), t.random, t.EK.Key.(*rsa.PrivateKey), secret, []byte("IDENTITY\x00"))
	if err != nil {
		return nil, false
	}
	name := must(tpm2.ObjectName(&t.AKArea)).Buffer
	blob := must(tpm2.Unmarshal[tpm2.TPM2BIDObject](a.Credential)).Buffer
	integrity, identity := blob[2:34], blob[34:]
	mac := hmac.New(sha256.New, tpm2.KDFa(crypto.SHA256, seed, "INTEGRITY", nil, nil, 256))
	mac.Write(identity)
	mac.Write(name)
	if !hmac.Equal(mac.Sum(nil), integrity) {
		return nil, false
	}
	block := must(aes.NewCipher(tpm2.KDFa(crypto.SHA256, seed, "STORAGE", name, nil, 128)))
	plain := make([]byte, len(identity))
	//lint:ignore SA1019 the TPM specification wants CFB, under the HMAC above
	cipher.NewCFBDecrypter(block, make([]byte, aes.BlockSize)).XORKeyStream(plain, identity)
	return plain[2:], true
}

// DirectoryName is the critical subject alternative name of an EK certificate.
func DirectoryName(manufacturer, model string) pkix.Extension {
	rdns := pkix.RDNSequence{{{Type: asn1.ObjectIdentifier{2, 23, 133, 2, 1}, Value: manufacturer}}, {{Type: asn1.ObjectIdentifier{2, 23, 133, 2, 2}, Value: model}}}
	name := asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 4, IsCompound: true, Bytes: must(asn1.Marshal(rdns))}
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 17}, Critical: true, Value: must(asn1.Marshal([]asn1.RawValue{name}))}
}

// EKUsage is the extended key usage of an EK certificate.
func EKUsage() pkix.Extension {
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Value: must(asn1.Marshal([]asn1.ObjectIdentifier{{2, 23, 133, 8, 1}}))}
}

// A Log is a boot log in the making, with SHA-1 and SHA-256 digests.
type Log struct {
	events []logged
}

type logged struct {
	pcr    int
	kind   uint32
	digest [32]byte
	data   []byte
}

// Add measures data.
func (l *Log) Add(pcr int, kind uint32, data []byte) {
	l.events = append(l.events, logged{pcr, kind, sha256.Sum256(data), data})
}

// Forge adds an event whose data is not what was measured.
func (l *Log) Forge(pcr int, kind uint32, measured, data []byte) {
	l.events = append(l.events, logged{pcr, kind, sha256.Sum256(measured), data})
}

// Reset forgets what was added.
func (l *Log) Reset() { l.events = nil }

// SecureBootVariable is the UEFI_VARIABLE_DATA of SecureBoot.
func SecureBootVariable(value byte) []byte {
	name := utf16.Encode([]rune("SecureBoot"))
	b := []byte{0x61, 0xdf, 0xe4, 0x8b, 0xca, 0x93, 0xd2, 0x11, 0xaa, 0x0d, 0x00, 0xe0, 0x98, 0x03, 0x2b, 0x8c}
	b = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(b, uint64(len(name))), 1)
	for _, unit := range name {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return append(b, value)
}

// SecureBoot measures the variable.
func (l *Log) SecureBoot(value byte) { l.Add(7, 0x80000001, SecureBootVariable(value)) }

// PCRs replays the log.
func (l *Log) PCRs() [24][]byte {
	var values [24][]byte
	for i := range values {
		values[i] = make([]byte, 32)
	}
	for _, e := range l.events {
		sum := sha256.Sum256(append(bytes.Clone(values[e.pcr]), e.digest[:]...))
		values[e.pcr] = sum[:]
	}
	return values
}

// Bytes is the log in the crypto-agile format.
func (l *Log) Bytes() []byte {
	le := binary.LittleEndian
	spec := append([]byte("Spec ID Event03\x00"), 0, 0, 0, 0, 0, 2, 0, 2)
	spec = append(le.AppendUint32(spec, 2), 4, 0, 20, 0, 11, 0, 32, 0, 0)
	b := append(le.AppendUint32(le.AppendUint32(nil, 0), 3), make([]byte, 20)...)
	b = append(le.AppendUint32(b, uint32(len(spec))), spec...)
	for _, e := range l.events {
		b = le.AppendUint32(le.AppendUint32(le.AppendUint32(b, uint32(e.pcr)), e.kind), 2)
		old := sha1.Sum(e.data) // as firmware does
		b = append(le.AppendUint16(b, 4), old[:]...)
		b = append(le.AppendUint16(b, 11), e.digest[:]...)
		b = append(le.AppendUint32(b, uint32(len(e.data))), e.data...)
	}
	return b
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
