package tpm

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/asn1"
	"errors"
	"fmt"
	"slices"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"

	"github.com/trellis-network/trellis/protocol/attest"
	rules "github.com/trellis-network/trellis/protocol/attest/tpm"
)

// ErrNoEndorsement reports a TPM whose maker left no certificate in it.
var ErrNoEndorsement = errors.New("the TPM holds no certificate of its endorsement key")

// ErrNoBank reports a TPM that has no PCRs with SHA-256.
var ErrNoBank = errors.New("the TPM has no PCRs in a bank of SHA-256")

// DefaultPCRs are those in which a machine's boot is measured.
var DefaultPCRs = []int{0, 1, 2, 3, 4, 5, 6, 7}

// akTemplate is the attestation key's: restricted, so that it signs nothing but what the TPM made. The TPM derives it again each
// time from its endorsement seed; its label keeps it apart from other programs' keys.
var akTemplate = func() tpm2.TPMTPublic {
	t := template
	t.ObjectAttributes.Restricted = true
	t.Unique = tpm2.NewTPMUPublicID(tpm2.TPMAlgECC, &tpm2.TPMSECCPoint{X: tpm2.TPM2BECCParameter{Buffer: []byte("trellis attestation key 1")}})
	return t
}()

// Indexes of the endorsement keys' certificates (TCG EK Credential Profile 2.5, §2.2.1.4).
const (
	ekCertRSA = tpm2.TPMHandle(0x01c00002)
	ekCertECC = tpm2.TPMHandle(0x01c0000a)
)

// EndorsementCertificate reads the certificate of the TPM's endorsement key that its maker left there, in DER; ErrNoEndorsement when
// there is none. Its issuers' certificates are not in it.
func EndorsementCertificate(t transport.TPM) ([]byte, error) {
	for _, index := range []tpm2.TPMHandle{ekCertRSA, ekCertECC} {
		raw, err := readNV(t, index)
		if errors.Is(err, tpm2.TPMRCHandle) || errors.Is(err, tpm2.TPMRCNVUninitialized) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read the endorsement key's certificate: %w", err)
		}
		var der asn1.RawValue
		if _, err := asn1.Unmarshal(raw, &der); err != nil { // the index may be longer than what is in it
			return nil, fmt.Errorf("read the endorsement key's certificate: %w", err)
		}
		return der.FullBytes, nil
	}
	return nil, ErrNoEndorsement
}

// readNV reads an index that needs no password, as those of certificates do not.
func readNV(t transport.TPM, index tpm2.TPMHandle) ([]byte, error) {
	public, err := tpm2.NVReadPublic{NVIndex: index}.Execute(t)
	if err != nil {
		return nil, err
	}
	area, err := public.NVPublic.Contents()
	if err != nil {
		return nil, err
	}
	const part = 512 // a TPM gives this much at once, at least
	var out []byte
	for len(out) < int(area.DataSize) {
		read, err := tpm2.NVRead{
			AuthHandle: tpm2.AuthHandle{Handle: index, Name: public.NVName, Auth: tpm2.PasswordAuth(nil)},
			NVIndex:    tpm2.NamedHandle{Handle: index, Name: public.NVName}, Size: min(part, area.DataSize-uint16(len(out))), Offset: uint16(len(out)),
		}.Execute(t)
		if err != nil {
			return nil, err
		}
		if len(read.Data.Buffer) == 0 {
			return nil, errors.New("the TPM gave nothing")
		}
		out = append(out, read.Data.Buffer...)
	}
	return out, nil
}

// AttestationKey returns the public area of the key that signs evidence (TPMT_PUBLIC).
func AttestationKey(t transport.TPM) ([]byte, error) {
	var area []byte
	err := withPrimary(t, akTemplate, func(made *tpm2.CreatePrimaryResponse) error {
		area = made.OutPublic.Bytes()
		return nil
	})
	return area, err
}

// A Question is what a verifier asks: its challenge, and what goes with it.
type Question struct {
	Challenge attest.Challenge
	EKCerts   []byte            // chain of the endorsement key that the parts are for
	Parts     map[string][]byte // an activation of the attestation key; nil when the verifier did not ask for one
	PCRs      []int             // default DefaultPCRs
	Log       []byte            // of the boot, nil for none
}

// Evidence answers a verifier: a quote of the PCRs, and the answer to its activation. With a key it certifies that the key is in this
// TPM, nil leaves that out.
func Evidence(t transport.TPM, key *Key, q Question) (attest.Evidence, error) {
	e := attest.Evidence{Kind: attest.TPM2, Parts: make(map[string][]byte)}
	err := withPrimary(t, akTemplate, func(ak *tpm2.CreatePrimaryResponse) error {
		e.Parts[rules.PartAK] = ak.OutPublic.Bytes()
		if q.Parts != nil {
			answer, err := activate(t, ak, q)
			if err != nil {
				return err
			}
			e.Parts[rules.PartAnswer] = answer
		}
		if err := quote(t, ak, q, &e); err != nil {
			return err
		}
		if key == nil {
			return nil
		}
		return key.certify(ak, q.Challenge.Digest256(), &e)
	})
	if q.Log != nil {
		e.Parts[rules.PartEventLog] = q.Log
	}
	return e, err
}

// withPrimary derives a key of the endorsement hierarchy, runs do, and unloads it.
func withPrimary(t transport.TPM, area tpm2.TPMTPublic, do func(*tpm2.CreatePrimaryResponse) error) error {
	made, err := tpm2.CreatePrimary{PrimaryHandle: tpm2.TPMRHEndorsement, InPublic: tpm2.New2B(area)}.Execute(t)
	if err != nil {
		return fmt.Errorf("derive a key of the TPM's endorsement hierarchy: %w", err)
	}
	return errors.Join(do(made), flush(t, made.ObjectHandle))
}

// activate shows that the attestation key is in the TPM with the endorsement key: TPM2_ActivateCredential.
func activate(t transport.TPM, ak *tpm2.CreatePrimaryResponse, q Question) ([]byte, error) {
	certs, err := attest.ParseCertificates(q.EKCerts)
	if err != nil {
		return nil, fmt.Errorf("read the endorsement key's certificate: %w", err)
	}
	credential, err := tpm2.Unmarshal[tpm2.TPM2BIDObject](q.Parts[rules.PartCredential])
	if err != nil {
		return nil, fmt.Errorf("read the verifier's credential: %w", err)
	}
	secret, err := tpm2.Unmarshal[tpm2.TPM2BEncryptedSecret](q.Parts[rules.PartSecret])
	if err != nil {
		return nil, fmt.Errorf("read the verifier's secret: %w", err)
	}
	var answer []byte
	err = withPrimary(t, endorsementTemplate(certs[0]), func(ek *tpm2.CreatePrimaryResponse) error {
		opened, err := tpm2.ActivateCredential{
			ActivateHandle: authorized(ak),
			KeyHandle:      tpm2.AuthHandle{Handle: ek.ObjectHandle, Name: ek.Name, Auth: tpm2.Policy(tpm2.TPMAlgSHA256, 16, endorsementPolicy)},
			CredentialBlob: *credential, Secret: *secret,
		}.Execute(t)
		if err != nil {
			return fmt.Errorf("activate the attestation key: %w", err)
		}
		answer = opened.CertInfo.Buffer
		return nil
	})
	return answer, err
}

func endorsementTemplate(cert *x509.Certificate) tpm2.TPMTPublic {
	if _, ecc := cert.PublicKey.(*ecdsa.PublicKey); ecc {
		return tpm2.ECCEKTemplate
	}
	return tpm2.RSAEKTemplate
}

// endorsementPolicy is what TCG's templates of endorsement keys want: the endorsement hierarchy's password, which is empty.
func endorsementPolicy(t transport.TPM, session tpm2.TPMISHPolicy, nonce tpm2.TPM2BNonce) error {
	_, err := tpm2.PolicySecret{
		AuthHandle:    tpm2.AuthHandle{Handle: tpm2.TPMRHEndorsement, Name: tpm2.HandleName(tpm2.TPMRHEndorsement), Auth: tpm2.PasswordAuth(nil)},
		PolicySession: session, NonceTPM: nonce,
	}.Execute(t)
	return err
}

func authorized(key *tpm2.CreatePrimaryResponse) tpm2.AuthHandle {
	return tpm2.AuthHandle{Handle: key.ObjectHandle, Name: key.Name, Auth: tpm2.PasswordAuth(nil)}
}

// quote has the attestation key sign the PCRs.
func quote(t transport.TPM, ak *tpm2.CreatePrimaryResponse, q Question, e *attest.Evidence) error {
	pcrs := q.PCRs
	if pcrs == nil {
		pcrs = DefaultPCRs
	}
	digest := q.Challenge.Digest256()
	values, err := readPCRs(t, pcrs)
	if err != nil {
		return err
	}
	made, err := tpm2.Quote{
		SignHandle: authorized(ak), QualifyingData: tpm2.TPM2BData{Buffer: digest[:]}, InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull},
		PCRSelect: selection(pcrs),
	}.Execute(t)
	if err != nil {
		return fmt.Errorf("quote the PCRs: %w", err)
	}
	e.Body, e.Parts[rules.PartSignature], e.Parts[rules.PartPCRs] = made.Quoted.Bytes(), tpm2.Marshal(made.Signature), values
	return nil
}

func selection(pcrs []int) tpm2.TPMLPCRSelection {
	bitmap := make([]byte, 3)
	for _, pcr := range pcrs {
		bitmap[pcr/8] |= 1 << (pcr % 8)
	}
	return tpm2.TPMLPCRSelection{PCRSelections: []tpm2.TPMSPCRSelection{{Hash: tpm2.TPMAlgSHA256, PCRSelect: bitmap}}}
}

// readPCRs returns the values in the order of their numbers, which is a selection's.
func readPCRs(t transport.TPM, pcrs []int) ([]byte, error) {
	ordered := slices.Compact(slices.Sorted(slices.Values(pcrs)))
	if len(ordered) == 0 || ordered[0] < 0 || ordered[len(ordered)-1] > 23 {
		return nil, fmt.Errorf("PCRs %v: want some of 0 to 23", pcrs)
	}
	var values []byte
	for part := range slices.Chunk(ordered, 8) { // as many as TPM2_PCR_Read gives
		read, err := tpm2.PCRRead{PCRSelectionIn: selection(part)}.Execute(t)
		if err != nil {
			return nil, fmt.Errorf("read the PCRs: %w", err)
		}
		if len(read.PCRValues.Digests) != len(part) {
			return nil, ErrNoBank
		}
		for _, value := range read.PCRValues.Digests {
			values = append(values, value.Buffer...)
		}
	}
	return values, nil
}

// certify has the attestation key sign that k is in its TPM.
func (k *Key) certify(ak *tpm2.CreatePrimaryResponse, digest [32]byte, e *attest.Evidence) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.with(func(key tpm2.NamedHandle) error {
		made, err := tpm2.Certify{
			ObjectHandle: tpm2.AuthHandle{Handle: key.Handle, Name: key.Name, Auth: tpm2.PasswordAuth(nil)}, SignHandle: authorized(ak),
			QualifyingData: tpm2.TPM2BData{Buffer: digest[:]}, InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull},
		}.Execute(k.tpm)
		if err != nil {
			return fmt.Errorf("certify the device's key: %w", err)
		}
		e.Parts[rules.PartCertify], e.Parts[rules.PartCertifySignature] = made.CertifyInfo.Bytes(), tpm2.Marshal(made.Signature)
		e.Parts[rules.PartDeviceKey] = k.blob.public
		return nil
	})
}
