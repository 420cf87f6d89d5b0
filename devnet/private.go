package devnet

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/epoch"
)

// aggregatorNames are those of a devnet, of which two open a sum; their keys are in the home under these names.
var aggregatorNames = []string{"aggregator-1", "aggregator-2", "aggregator-3"}

const privateWindow = 3600 // seconds of the devices' time

// privateSums sets up what the devices contribute to, where cfg asks for it: the document, its place in the mirror and the fleet's devices. It
// returns nil without it.
func privateSums(cfg Config, p epoch.Project, f *runningFleet) (*privatesum.Document, error) {
	if cfg.Private == "" {
		return nil, nil
	}
	field, above, ok := strings.Cut(cfg.Private, ">")
	if !ok {
		return nil, fmt.Errorf("private sums of %q: want FIELD>LIMIT, such as pm25>25", cfg.Private)
	}
	file := filepath.Join(string(cfg.Home), "aggregators.json")
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		raw, err = newAggregators(cfg, file, privatesum.Value{Field: field, Above: above, Type: cfg.Policy.ReadingType()})
	}
	if err != nil {
		return nil, fmt.Errorf("aggregators document: %w", err)
	}
	d, err := privatesum.ParseDocument(raw)
	if err != nil {
		return nil, err
	}
	if d.Value.Field != field || d.Value.Above != above {
		return nil, fmt.Errorf("the aggregators of this home are for %s>%s; choose another --home for %s", d.Value.Field, d.Value.Above, cfg.Private)
	}
	if err := publishPrivate(mirror.Open(cfg.Home.MirrorDir(p)), d); err != nil {
		return nil, err
	}
	return d, f.Contribute(d)
}

// newAggregators makes the keys and the document. Its URLs have ports that are free now: they stand in the document's hash.
func newAggregators(cfg Config, file string, value privatesum.Value) ([]byte, error) {
	d := &privatesum.Document{Format: privatesum.DocumentVersion, Threshold: 2, Bits: 1, Window: privateWindow, Minimum: 3, Value: value}
	var held []net.Listener // until all are chosen, so that no port is given twice
	defer func() {
		for _, l := range held {
			l.Close()
		}
	}()
	for _, name := range aggregatorNames {
		key, err := aggregatorKey(cfg.Home, name)
		if err != nil {
			return nil, err
		}
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		held = append(held, l)
		d.Members = append(d.Members, privatesum.Member{Name: name, Key: key.Public(), URL: "http://" + l.Addr().String()})
	}
	if err := d.Check(); err != nil {
		return nil, err
	}
	raw, err := d.Canonical()
	if err != nil {
		return nil, err
	}
	return raw, os.WriteFile(file, raw, 0o644)
}

// aggregatorKey returns a key of the home, made on first use.
func aggregatorKey(home app.Home, name string) (*privatesum.Key, error) {
	text, err := keystore.ReadSecret(home.KeyFile(name))
	if errors.Is(err, fs.ErrNotExist) {
		key, err := privatesum.NewKey(rand.Reader)
		if err != nil {
			return nil, err
		}
		return key, keystore.WriteSecret(home.KeyFile(name), hex.EncodeToString(key.Secret()))
	}
	if err != nil {
		return nil, err
	}
	raw, err := hex.DecodeString(strings.TrimSpace(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", home.KeyFile(name), privatesum.ErrKey)
	}
	return privatesum.ParseKey(raw)
}

// publishPrivate puts the document and the manifest of its program into the mirror.
func publishPrivate(public *mirror.Mirror, d *privatesum.Document) error {
	raw, err := d.Canonical()
	if err != nil {
		return err
	}
	hash, err := public.PutArtifact(raw)
	if err != nil {
		return err
	}
	manifest := compute.Manifest{
		Format: compute.ManifestVersion, Name: "private-exceedance", Kind: compute.KindPrivateSum, Route: compute.PrivateSum, Code: hash, Key: hash,
		Summary: fmt.Sprintf("How many devices had %s above %s in a window, without anybody seeing which", d.Value.Field, d.Value.Above),
	}
	if err := manifest.Check(); err != nil {
		return err
	}
	canonical, err := manifest.Canonical()
	if err != nil {
		return err
	}
	_, err = public.PutArtifact(canonical)
	return err
}

// aggregatorRoles are the document's aggregators, each with its key and its listener.
func aggregatorRoles(cfg Config, d *privatesum.Document, client *chain.Client, p epoch.Project, registry *chain.Registry) ([]lifecycle.Role, error) {
	if d == nil {
		return nil, nil
	}
	network := app.Aggregators{Home: cfg.Home, Project: p, Chain: client, Registry: registry}
	var roles []lifecycle.Role
	for _, m := range d.Members {
		key, err := aggregatorKey(cfg.Home, m.Name)
		if err != nil {
			return nil, err
		}
		a, err := network.Open(key, m.Name, network.FirstOnChain(common.Address{}))
		if err != nil {
			return nil, err
		}
		at, err := url.Parse(m.URL)
		if err != nil {
			return nil, err
		}
		roles = append(roles, lifecycle.Role{Name: m.Name, Run: func(ctx context.Context) error {
			return errors.Join(serve(ctx, at.Host, a.Handler()), a.Close())
		}})
	}
	return roles, nil
}

// serve answers until ctx ends.
func serve(ctx context.Context, address string, handler http.Handler) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("%w; the aggregators document of this home has this address", err)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		err := server.Shutdown(stop)
		<-ended
		return err
	}
}
