package remote

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
)

// ErrExposed reports an address whose traffic others could read and change.
var ErrExposed = errors.New("a prover on another machine is reached by TLS alone")

// TLS says how a prover on another machine is known. Its zero value trusts the system's roots.
type TLS struct {
	CA   string // file of certificates in PEM that are trusted instead of the system's
	Cert string // files of the certificate and key by which this side is known; none by default
	Key  string
}

// Dial connects to unix:///path, or HOST:PORT of this machine, or tls://HOST:PORT. It reports whether the prover is on this machine.
// The connection is made when it is used, and again when it was lost.
func Dial(addr string, t TLS) (conn *grpc.ClientConn, local bool, err error) {
	target, creds := addr, insecure.NewCredentials()
	switch rest, isTLS := strings.CutPrefix(addr, "tls://"); {
	case isTLS:
		if creds, err = t.client(); err != nil {
			return nil, false, err
		}
		target = "dns:///" + rest
	case strings.HasPrefix(addr, "unix://"):
		local = true
	default:
		if local, target = true, "passthrough:///"+addr; !loopback(addr) {
			return nil, false, fmt.Errorf("%w: %q; write tls://%s", ErrExposed, addr, addr)
		}
	}
	conn, err = grpc.NewClient(target, grpc.WithTransportCredentials(creds), grpc.WithNoProxy(),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: 30 * time.Second, Timeout: 10 * time.Second}))
	if err != nil {
		return nil, false, fmt.Errorf("dial %s: %w", addr, err)
	}
	return conn, local, nil
}

func loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	ip := net.ParseIP(host)
	return err == nil && (host == "localhost" || ip != nil && ip.IsLoopback())
}

func (t TLS) client() (credentials.TransportCredentials, error) {
	cfg := &tls.Config{MinVersion: tls.VersionTLS13}
	if t.CA != "" {
		pool, err := roots(t.CA)
		if err != nil {
			return nil, err
		}
		cfg.RootCAs = pool
	}
	if t.Cert != "" {
		pair, err := tls.LoadX509KeyPair(t.Cert, t.Key)
		if err != nil {
			return nil, fmt.Errorf("read the certificate: %w", err)
		}
		cfg.Certificates = []tls.Certificate{pair}
	}
	return credentials.NewTLS(cfg), nil
}

func roots(file string) (*x509.CertPool, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read the certificates: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(raw) {
		return nil, fmt.Errorf("%s has no certificate in PEM", file)
	}
	return pool, nil
}

// Listen opens an address for a prover: unix:///path, HOST:PORT of this machine, or any other with a certificate. With t.CA only
// those are served whose certificate comes from there.
func Listen(ctx context.Context, addr string, t TLS) (net.Listener, []grpc.ServerOption, error) {
	options := []grpc.ServerOption{grpc.MaxRecvMsgSize(MaxRequest + 1<<20), grpc.MaxSendMsgSize(MaxResponse), grpc.MaxConcurrentStreams(maxParallel),
		grpc.ConnectionTimeout(10 * time.Second)}
	network, where := "tcp", addr
	if path, ok := strings.CutPrefix(addr, "unix://"); ok {
		network, where = "unix", path
	} else if t.Cert == "" && !loopback(addr) {
		return nil, nil, fmt.Errorf("%w: %q; listen on 127.0.0.1, or give a certificate", ErrExposed, addr)
	}
	if t.Cert != "" {
		pair, err := tls.LoadX509KeyPair(t.Cert, t.Key)
		if err != nil {
			return nil, nil, fmt.Errorf("read the certificate: %w", err)
		}
		cfg := &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{pair}}
		if t.CA != "" {
			if cfg.ClientCAs, err = roots(t.CA); err != nil {
				return nil, nil, err
			}
			cfg.ClientAuth = tls.RequireAndVerifyClientCert
		}
		options = append(options, grpc.Creds(credentials.NewTLS(cfg)))
	}
	l, err := new(net.ListenConfig).Listen(ctx, network, where)
	if err != nil {
		return nil, nil, fmt.Errorf("listen for jobs: %w", err)
	}
	return l, options, nil
}
