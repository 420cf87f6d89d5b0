// Package tpm keeps a device's key in a TPM 2.0: it is made there, signs there, and cannot leave.
//
// The key is P-256 (ES256), a child of the storage root key, which the TPM derives again each time from its own seed and the
// TCG's template. What lies on disk is a blob that only this TPM can load, so a copied disk signs nothing.
package tpm

import (
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"sync"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
)

// ErrBlob reports a file that holds no key of this TPM.
var ErrBlob = errors.New("not a key blob of this TPM")

// A Key signs in a TPM. Safe for concurrent use, if nobody else uses its transport.
type Key struct {
	mu     sync.Mutex
	tpm    transport.TPM
	blob   blob
	public sig.PublicKey
}

// template is a P-256 key that signs, cannot leave its TPM, and is not bothered by the lockout of wrong passwords (it has none).
// It is unrestricted, because digests come from outside; so it signs no quotes, for which a TPM wants a restricted key.
var template = tpm2.TPMTPublic{
	Type:    tpm2.TPMAlgECC,
	NameAlg: tpm2.TPMAlgSHA256,
	ObjectAttributes: tpm2.TPMAObject{
		FixedTPM: true, FixedParent: true, SensitiveDataOrigin: true, UserWithAuth: true, NoDA: true, SignEncrypt: true,
	},
	Parameters: tpm2.NewTPMUPublicParms(tpm2.TPMAlgECC, &tpm2.TPMSECCParms{
		Scheme: tpm2.TPMTECCScheme{
			Scheme:  tpm2.TPMAlgECDSA,
			Details: tpm2.NewTPMUAsymScheme(tpm2.TPMAlgECDSA, &tpm2.TPMSSigSchemeECDSA{HashAlg: tpm2.TPMAlgSHA256}),
		},
		CurveID: tpm2.TPMECCNistP256,
	}),
}

// Open loads the key in file, a blob that Create wrote with the same TPM.
func Open(t transport.TPM, file string) (*Key, error) {
	text, err := keystore.ReadSecret(file) // no secret, but nobody else's business
	if err != nil {
		return nil, fmt.Errorf("read TPM key: %w", err)
	}
	b, err := parseBlob(text)
	if err != nil {
		return nil, fmt.Errorf("TPM key %s: %w", file, err)
	}
	k, err := newKey(t, b)
	if err != nil {
		return nil, fmt.Errorf("TPM key %s: %w", file, err)
	}
	return k, nil
}

// Create makes a key in the TPM and writes its blob to file, durable when Create returns. It MUST NOT overwrite: a file that
// exists is an error (fs.ErrExist).
func Create(t transport.TPM, file string) (*Key, error) {
	if _, err := os.Lstat(file); err == nil {
		return nil, fmt.Errorf("write TPM key: %w", &fs.PathError{Op: "create", Path: file, Err: fs.ErrExist})
	}
	var b blob
	err := underRoot(t, func(root tpm2.NamedHandle) error {
		made, err := tpm2.Create{ParentHandle: root, InPublic: tpm2.New2B(template)}.Execute(t)
		if err != nil {
			return fmt.Errorf("create a key in the TPM: %w", err)
		}
		b = blob{made.OutPublic.Bytes(), made.OutPrivate.Buffer}
		return nil
	})
	if err != nil {
		return nil, err
	}
	k, err := newKey(t, b)
	if err != nil {
		return nil, err
	}
	if err := keystore.WriteSecret(file, b.String()); err != nil {
		return nil, fmt.Errorf("write TPM key: %w", err)
	}
	return k, nil
}

// OpenOrCreate opens the key in file, or makes one there.
func OpenOrCreate(t transport.TPM, file string) (*Key, error) {
	k, err := Open(t, file)
	if errors.Is(err, fs.ErrNotExist) {
		return Create(t, file)
	}
	return k, err
}

// newKey loads the key once, so that a blob of another TPM is found out at the start.
func newKey(t transport.TPM, b blob) (*Key, error) {
	public, err := b.key()
	if err != nil {
		return nil, err
	}
	k := &Key{tpm: t, blob: b, public: public}
	return k, k.with(func(tpm2.NamedHandle) error { return nil })
}

// Public returns the key that verifies what k signs.
func (k *Key) Public() sig.PublicKey { return k.public }

// Sign returns r ‖ s over digest with low s. A TPM draws its nonces from its own randomness, so two signatures over one digest
// differ. What it returns is verified: a chip at its end must not speak for the device.
func (k *Key) Sign(digest [32]byte) ([]byte, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	var signature []byte
	err := k.with(func(key tpm2.NamedHandle) error {
		made, err := tpm2.Sign{
			KeyHandle: key, Digest: tpm2.TPM2BDigest{Buffer: digest[:]}, InScheme: tpm2.TPMTSigScheme{Scheme: tpm2.TPMAlgNull},
			Validation: tpm2.TPMTTKHashCheck{Tag: tpm2.TPMSTHashCheck, Hierarchy: tpm2.TPMRHNull},
		}.Execute(k.tpm)
		if err != nil {
			return fmt.Errorf("sign in the TPM: %w", err)
		}
		parts, err := made.Signature.Signature.ECDSA()
		if err != nil {
			return fmt.Errorf("sign in the TPM: %w", err)
		}
		signature, err = sig.Normal(sig.ES256, number(parts.SignatureR.Buffer), number(parts.SignatureS.Buffer))
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := k.public.Verify(digest, signature); err != nil {
		return nil, fmt.Errorf("check what the TPM signed: %w", err)
	}
	return signature, nil
}

// with runs do while the key is loaded. It is unloaded after: TPMs have room for three objects, and other programs want them.
func (k *Key) with(do func(tpm2.NamedHandle) error) error {
	public, err := tpm2.Unmarshal[tpm2.TPM2BPublic](withSize(k.blob.public))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBlob, err)
	}
	return underRoot(k.tpm, func(root tpm2.NamedHandle) error {
		loaded, err := tpm2.Load{ParentHandle: root, InPrivate: tpm2.TPM2BPrivate{Buffer: k.blob.private}, InPublic: *public}.Execute(k.tpm)
		if err != nil {
			return fmt.Errorf("%w: load: %w", ErrBlob, err)
		}
		err = do(tpm2.NamedHandle{Handle: loaded.ObjectHandle, Name: loaded.Name})
		return errors.Join(err, flush(k.tpm, loaded.ObjectHandle))
	})
}

// underRoot derives the storage root key, runs do, and unloads it.
func underRoot(t transport.TPM, do func(tpm2.NamedHandle) error) error {
	root, err := tpm2.CreatePrimary{PrimaryHandle: tpm2.TPMRHOwner, InPublic: tpm2.New2B(tpm2.ECCSRKTemplate)}.Execute(t)
	if err != nil {
		return fmt.Errorf("derive the TPM's storage root key: %w", err)
	}
	err = do(tpm2.NamedHandle{Handle: root.ObjectHandle, Name: root.Name})
	return errors.Join(err, flush(t, root.ObjectHandle))
}

func flush(t transport.TPM, handle tpm2.TPMHandle) error {
	if _, err := (tpm2.FlushContext{FlushHandle: handle}).Execute(t); err != nil {
		return fmt.Errorf("unload a key from the TPM: %w", err)
	}
	return nil
}

func number(raw []byte) *big.Int { return new(big.Int).SetBytes(raw) }
