// Package swtpmtest runs swtpm, a TPM 2.0 in software, and plays the maker who puts a certificate of its endorsement key into it.
package swtpmtest

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/google/go-tpm/tpm2"
	"github.com/google/go-tpm/tpm2/transport"

	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
)

// ErrMissing reports that swtpm is not installed.
var ErrMissing = errors.New("no TPM to test with: apt-get install swtpm")

const patience = 30 * time.Second

// An Emulator is a running TPM. It serves one connection at a time.
type Emulator struct {
	Socket string
	stop   func()
}

// Start runs a TPM with its state in dir.
func Start(dir string) (*Emulator, error) {
	swtpm, err := exec.LookPath("swtpm")
	if err != nil {
		return nil, ErrMissing
	}
	short, err := os.MkdirTemp("", "tpm") // a socket's path has at most 107 bytes
	if err != nil {
		return nil, err
	}
	socket := filepath.Join(short, "s")
	ctx, cancel := context.WithCancel(context.Background())
	command := exec.CommandContext(ctx, swtpm, "socket", "--tpm2", "--tpmstate", "dir="+dir, "--server", "type=unixio,path="+socket, "--flags", "not-need-init,startup-clear")
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Start(); err != nil {
		cancel()
		return nil, errors.Join(err, os.RemoveAll(short))
	}
	e := &Emulator{Socket: socket, stop: func() {
		cancel()
		_ = command.Wait() // killed, as it should
		_ = os.RemoveAll(short)
	}}
	for limit := time.Now().Add(patience); ; {
		probe, err := net.Dial("unix", socket)
		if err == nil {
			return e, probe.Close()
		}
		if time.Now().After(limit) {
			e.Stop()
			return nil, fmt.Errorf("swtpm did not start: %w\n%s", err, said.String())
		}
		time.Sleep(5 * time.Millisecond) // between looks for the socket
	}
}

// Stop ends it.
func (e *Emulator) Stop() { e.stop() }

// A Maker certifies endorsement keys.
type Maker struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// NewMaker makes an authority that is valid now.
func NewMaker() (*Maker, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Test TPM maker"}, BasicConstraintsValid: true, IsCA: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour), KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	return &Maker{cert, key}, err
}

// Certificate is the maker's own.
func (m *Maker) Certificate() *x509.Certificate { return m.cert }

// PEM is the maker's certificate, as a policy names it.
func (m *Maker) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: m.cert.Raw})
}

// Endorse certifies the TPM's endorsement key and puts the certificate into it, with zeros behind, as makers do.
func (m *Maker) Endorse(t transport.TPM) error {
	made, err := tpm2.CreatePrimary{PrimaryHandle: tpm2.TPMRHEndorsement, InPublic: tpm2.New2B(tpm2.RSAEKTemplate)}.Execute(t)
	if err != nil {
		return err
	}
	if _, err := (tpm2.FlushContext{FlushHandle: made.ObjectHandle}).Execute(t); err != nil {
		return err
	}
	area, err := made.OutPublic.Contents()
	if err != nil {
		return err
	}
	parms, err := area.Parameters.RSADetail()
	if err != nil {
		return err
	}
	unique, err := area.Unique.RSA()
	if err != nil {
		return err
	}
	public, err := tpm2.RSAPub(parms, unique)
	if err != nil {
		return err
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(2), NotBefore: m.cert.NotBefore, NotAfter: m.cert.NotAfter, KeyUsage: x509.KeyUsageKeyEncipherment,
		BasicConstraintsValid: true, ExtraExtensions: []pkix.Extension{tpmtest.DirectoryName("id:53544D20", "swtpm"), tpmtest.EKUsage()}}
	der, err := x509.CreateCertificate(rand.Reader, template, m.cert, public, m.key)
	if err != nil {
		return err
	}
	return writeNV(t, 0x01c00002, append(der, make([]byte, 16)...))
}

func writeNV(t transport.TPM, index tpm2.TPMHandle, contents []byte) error {
	platform := tpm2.AuthHandle{Handle: tpm2.TPMRHPlatform, Name: tpm2.HandleName(tpm2.TPMRHPlatform), Auth: tpm2.PasswordAuth(nil)}
	_, err := tpm2.NVDefineSpace{AuthHandle: platform, PublicInfo: tpm2.New2B(tpm2.TPMSNVPublic{
		NVIndex: index, NameAlg: tpm2.TPMAlgSHA256, DataSize: uint16(len(contents)),
		Attributes: tpm2.TPMANV{PPWrite: true, WriteDefine: true, PPRead: true, OwnerRead: true, AuthRead: true, NoDA: true, PlatformCreate: true},
	})}.Execute(t)
	if err != nil {
		return err
	}
	for offset := 0; offset < len(contents); {
		public, err := tpm2.NVReadPublic{NVIndex: index}.Execute(t) // its name changes with the first write
		if err != nil {
			return err
		}
		part := contents[offset:min(offset+512, len(contents))]
		_, err = tpm2.NVWrite{AuthHandle: platform, NVIndex: tpm2.NamedHandle{Handle: index, Name: public.NVName}, Data: tpm2.TPM2BMaxNVBuffer{Buffer: part}, Offset: uint16(offset)}.Execute(t)
		if err != nil {
			return err
		}
		offset += len(part)
	}
	return nil
}
