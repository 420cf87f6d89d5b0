package remote

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"google.golang.org/grpc"

	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// certificate makes a certificate of its own issuer for 127.0.0.1, good for both sides.
func certificate(t *testing.T, name string) TLS {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	raw, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	out := TLS{Cert: filepath.Join(t.TempDir(), "cert.pem"), Key: filepath.Join(t.TempDir(), "key.pem")}
	for file, block := range map[string]*pem.Block{out.Cert: {Type: "CERTIFICATE", Bytes: raw}, out.Key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func TestBothSidesAreKnownByTheirCertificates(t *testing.T) {
	server, client, stranger := certificate(t, "server"), certificate(t, "client"), certificate(t, "stranger")
	l, options, err := Listen(t.Context(), "127.0.0.1:0", TLS{Cert: server.Cert, Key: server.Key, CA: client.Cert})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewServer(about(), doer(func(context.Context, *execute.Job) (execute.Result, error) {
		return execute.Result{Output: []byte{1}}, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	g := grpc.NewServer(options...)
	proverv1.RegisterProverServer(g, s)
	go func() { _ = g.Serve(l) }()
	defer g.Stop()
	for name, c := range map[string]struct {
		tls  TLS
		want error
	}{
		"both are right":        {TLS{CA: server.Cert, Cert: client.Cert, Key: client.Key}, nil},
		"no certificate":        {TLS{CA: server.Cert}, ErrAway},
		"a stranger's":          {TLS{CA: server.Cert, Cert: stranger.Cert, Key: stranger.Key}, ErrAway},
		"another prover's root": {TLS{CA: stranger.Cert, Cert: client.Cert, Key: client.Key}, ErrAway},
	} {
		conn, local, err := Dial("tls://"+l.Addr().String(), c.tls)
		if err != nil || local {
			t.Fatalf("%s: %v, local %v", name, err, local)
		}
		p, err := New(t.Context(), conn, Config{})
		if !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		if err == nil {
			if _, err := p.Execute(t.Context(), job()); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		_ = conn.Close()
	}
}
