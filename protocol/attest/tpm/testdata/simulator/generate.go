// Command generate makes the evidence of this folder with the TPM 2.0 reference implementation, the simulator that go-tpm-tools
// carries. It needs cgo, so it stays outside of the module: copy it into one of its own that requires go-tpm v0.9.8,
// go-tpm-tools v0.4.11 and this repository, and run it with the event log and the folder to write to.
package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"
	"github.com/google/go-tpm/tpm2/transport/simulator"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

var now = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	sim := must(simulator.OpenSimulator())
	defer sim.Close()
	log := must(os.ReadFile(os.Args[1]))
	extend(sim, log)
	for _, scheme := range []string{"rsassa", "rsapss", "ecdsa"} {
		write(sim, log, scheme)
	}
}

// extend puts the SHA-256 digests of a crypto-agile log into the simulator's PCRs. The log has SHA-1, SHA-256 and SHA-384 digests.
func extend(sim transport.TPM, log []byte) {
	le := binary.LittleEndian
	size := le.Uint32(log[28:])
	rest := log[32+size:]
	for len(rest) > 0 {
		pcr, kind, count := le.Uint32(rest), le.Uint32(rest[4:]), le.Uint32(rest[8:])
		rest = rest[12:]
		var digest []byte
		for range count {
			n := map[uint16]int{4: 20, 11: 32, 12: 48}[le.Uint16(rest)]
			if le.Uint16(rest) == 11 {
				digest = rest[2 : 2+n]
			}
			rest = rest[2+n:]
		}
		rest = rest[4+le.Uint32(rest):]
		if kind == 3 {
			continue
		}
		must(tpm2.PCRExtend{PCRHandle: tpm2.AuthHandle{Handle: tpm2.TPMHandle(pcr), Auth: tpm2.PasswordAuth(nil)},
			Digests: tpm2.TPMLDigestValues{Digests: []tpm2.TPMTHA{{HashAlg: tpm2.TPMAlgSHA256, Digest: digest}}}}.Execute(sim))
	}
}

func signing(restricted bool) tpm2.TPMAObject {
	return tpm2.TPMAObject{FixedTPM: true, FixedParent: true, SensitiveDataOrigin: true, UserWithAuth: true, Restricted: restricted, SignEncrypt: true}
}

func ecc(restricted bool) tpm2.TPMTPublic {
	return tpm2.TPMTPublic{Type: tpm2.TPMAlgECC, NameAlg: tpm2.TPMAlgSHA256, ObjectAttributes: signing(restricted),
		Parameters: tpm2.NewTPMUPublicParms(tpm2.TPMAlgECC, &tpm2.TPMSECCParms{CurveID: tpm2.TPMECCNistP256,
			Scheme: tpm2.TPMTECCScheme{Scheme: tpm2.TPMAlgECDSA, Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgECDSA, &tpm2.TPMSSigSchemeECDSA{HashAlg: tpm2.TPMAlgSHA256})}})}
}

func rsaKey(scheme string) tpm2.TPMTPublic {
	parms := &tpm2.TPMSRSAParms{KeyBits: 2048, Scheme: tpm2.TPMTRSAScheme{Scheme: tpm2.TPMAlgRSASSA,
		Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgRSASSA, &tpm2.TPMSSigSchemeRSASSA{HashAlg: tpm2.TPMAlgSHA256})}}
	if scheme == "rsapss" {
		parms.Scheme = tpm2.TPMTRSAScheme{Scheme: tpm2.TPMAlgRSAPSS, Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgRSAPSS, &tpm2.TPMSSigSchemeRSAPSS{HashAlg: tpm2.TPMAlgSHA256})}
	}
	return tpm2.TPMTPublic{Type: tpm2.TPMAlgRSA, NameAlg: tpm2.TPMAlgSHA256, ObjectAttributes: signing(true), Parameters: tpm2.NewTPMUPublicParms(tpm2.TPMAlgRSA, parms)}
}

func primary(sim transport.TPM, hierarchy tpm2.TPMHandle, template tpm2.TPMTPublic) (*tpm2.CreatePrimaryResponse, tpm2.TPMTPublic) {
	rsp := must(tpm2.CreatePrimary{PrimaryHandle: hierarchy, InPublic: tpm2.New2B(template)}.Execute(sim))
	return rsp, *must(rsp.OutPublic.Contents())
}

func write(sim transport.TPM, log []byte, scheme string) {
	template, ekTemplate := rsaKey(scheme), tpm2.RSAEKTemplate
	if scheme == "ecdsa" {
		template, ekTemplate = ecc(true), tpm2.ECCEKTemplate
	}
	ak, akPublic := primary(sim, tpm2.TPMRHEndorsement, template)
	ek, ekPublic := primary(sim, tpm2.TPMRHEndorsement, ekTemplate)
	device, devicePublic := primary(sim, tpm2.TPMRHOwner, ecc(false))
	defer flush(sim, ak.ObjectHandle, ek.ObjectHandle, device.ObjectHandle)

	point := must(devicePublic.Unique.ECC())
	key := must(jwk.NewPublic(jwk.P256, append(pad(point.X.Buffer), pad(point.Y.Buffer)...)))
	challenge := attest.Challenge{ChainID: 4690, Device: did.ID(key.Address()), Key: key, Expires: now.Add(5 * time.Minute)}
	must(rand.Read(challenge.Nonce[:]))
	digest := challenge.Digest256()

	akHandle := tpm2.AuthHandle{Handle: ak.ObjectHandle, Name: ak.Name, Auth: tpm2.PasswordAuth(nil)}
	selection := tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: tpm2.TPMAlgSHA256, PCRSelect: []byte{0xff, 0x42, 0}}}}
	quote := must(tpm2.Quote{SignHandle: akHandle, QualifyingData: tpm2.TPM2BData{Buffer: digest[:]}, PCRSelect: selection,
		InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull}}.Execute(sim))
	certify := must(tpm2.Certify{ObjectHandle: tpm2.AuthHandle{Handle: device.ObjectHandle, Name: device.Name, Auth: tpm2.PasswordAuth(nil)},
		SignHandle: akHandle, QualifyingData: tpm2.TPM2BData{Buffer: digest[:]}, InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull}}.Execute(sim))

	root, rootKey := authority()
	evidence := attest.Evidence{Kind: attest.TPM2, Body: quote.Quoted.Bytes(), Parts: map[string][]byte{
		tpm.PartSignature: tpm2.Marshal(quote.Signature), tpm.PartAK: tpm2.Marshal(akPublic), tpm.PartPCRs: pcrs(sim, selection),
		tpm.PartAKCertificates: leaf(root, rootKey, must(tpm2.Pub(akPublic)), nil).Raw,
		tpm.PartCertify:        certify.CertifyInfo.Bytes(), tpm.PartCertifySignature: tpm2.Marshal(certify.Signature),
		tpm.PartDeviceKey: tpm2.Marshal(devicePublic),
	}}
	checkActivation(sim, root, rootKey, ek, ekPublic, akHandle, tpm2.Marshal(akPublic))
	out := map[string]any{"challenge": challenge, "evidence": evidence, "root": root.Raw}
	must(0, os.WriteFile(filepath.Join(os.Args[2], scheme+".json"), append(must(json.MarshalIndent(out, "", " ")), '\n'), 0o644))
}

// checkActivation has the simulator answer an activation of ours.
func checkActivation(sim transport.TPM, root *x509.Certificate, rootKey *ecdsa.PrivateKey, ek *tpm2.CreatePrimaryResponse, ekPublic tpm2.TPMTPublic, ak tpm2.AuthHandle, akArea []byte) {
	usage := func(c *x509.Certificate) {
		c.UnknownExtKeyUsage = []asn1.ObjectIdentifier{{2, 23, 133, 8, 1}}
	}
	var public crypto.PublicKey
	if ekPublic.Type == tpm2.TPMAlgRSA {
		public = must(tpm2.RSAPub(must(ekPublic.Parameters.RSADetail()), must(ekPublic.Unique.RSA())))
	} else {
		public = must(tpm2.ECDSAPub(must(ekPublic.Parameters.ECCDetail()), must(ekPublic.Unique.ECC())))
	}
	policy := tpm.Policy{EKRoots: []*x509.Certificate{root}}
	activation := must(policy.Activate(rand.Reader, leaf(root, rootKey, public, usage).Raw, akArea, now))
	answer := must(tpm2.ActivateCredential{ActivateHandle: ak,
		KeyHandle:      tpm2.AuthHandle{Handle: ek.ObjectHandle, Name: ek.Name, Auth: tpm2.Policy(tpm2.TPMAlgSHA256, 16, ekPolicy)},
		CredentialBlob: *must(tpm2.Unmarshal[tpm2.TPM2BIDObject](activation.Credential)),
		Secret:         *must(tpm2.Unmarshal[tpm2.TPM2BEncryptedSecret](activation.Secret))}.Execute(sim))
	fmt.Printf("the simulator activated a credential of %d bytes: %v\n", len(answer.CertInfo.Buffer), activation.IsAnswer(answer.CertInfo.Buffer))
}

func ekPolicy(t transport.TPM, handle tpm2.TPMISHPolicy, nonceTPM tpm2.TPM2BNonce) error {
	_, err := tpm2.PolicySecret{AuthHandle: tpm2.AuthHandle{Handle: tpm2.TPMRHEndorsement, Auth: tpm2.PasswordAuth(nil)}, PolicySession: handle, NonceTPM: nonceTPM}.Execute(t)
	return err
}

func pcrs(sim transport.TPM, selection tpm2.TPMLPCRSelection) (values []byte) {
	for i := range 24 {
		if selection.PCRSelections[0].PCRSelect[i/8]>>(i%8)&1 == 0 {
			continue
		}
		one := []byte{0, 0, 0}
		one[i/8] = 1 << (i % 8)
		rsp := must(tpm2.PCRRead{PCRSelectionIn: tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: tpm2.TPMAlgSHA256, PCRSelect: one}}}}.Execute(sim))
		values = append(values, rsp.PCRValues.Digests[0].Buffer...)
	}
	return values
}

func authority() (*x509.Certificate, *ecdsa.PrivateKey) {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Simulator's maker"}, NotBefore: now.AddDate(-1, 0, 0), NotAfter: now.AddDate(30, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	return must(x509.ParseCertificate(must(x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)))), key
}

func leaf(root *x509.Certificate, key *ecdsa.PrivateKey, public crypto.PublicKey, change func(*x509.Certificate)) *x509.Certificate {
	if r, ok := public.(*rsa.PublicKey); ok {
		public = &rsa.PublicKey{N: r.N, E: r.E}
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "TPM 2.0 reference implementation"}, NotBefore: now.AddDate(-1, 0, 0), NotAfter: now.AddDate(30, 0, 0)}
	if change != nil {
		change(template)
	}
	return must(x509.ParseCertificate(must(x509.CreateCertificate(rand.Reader, template, root, public, key))))
}

func pad(b []byte) []byte { return append(bytes.Repeat([]byte{0}, 32-len(b)), b...) }

func flush(sim transport.TPM, handles ...tpm2.TPMHandle) {
	for _, h := range handles {
		must(tpm2.FlushContext{FlushHandle: h}.Execute(sim))
	}
}
