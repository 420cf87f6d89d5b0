package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/finality"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/node/genesis"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// resolveTimeout bounds a resolution: a slow server of a did:web at most.
const resolveTimeout = 30 * time.Second

func newDID(o *options) *cobra.Command {
	c := &cobra.Command{Use: "did", Short: "Make, look up, rotate and end decentralized identifiers",
		Example: `  trellis did resolve did:io:0x1fcb980ed0287777ab05adc93012332e11300e54
  trellis did resolve did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --at 1200 --proof
  trellis did resolve did:web:example.com --json`}
	c.AddCommand(newDIDCreate(o), newDIDResolve(o), newDIDRotate(o), newDIDDeactivate(o))
	return c
}

type resolveFlags struct {
	at, blockHash string
	proof         bool
	versions      bool

	servers     []string // of the consensus
	trustHeight int64
	trustHash   string
}

func newDIDResolve(o *options) *cobra.Command {
	c := &cobra.Command{Use: "resolve DID", Short: "Find the document of a DID, or what a DID URL names in it", Args: cobra.ExactArgs(1),
		Long: `Reads did:io from the device registry of the chain, did:web over HTTPS, and did:key, did:jwk and did:pkh out of themselves.
With --proof the registry's storage is proven from a block's header and checked here, so that the node's word is needed for that block's
hash alone. Not even there with --block-hash, which one has from elsewhere, or with --consensus-rpc, --trust-height and --trust-hash: then
the signatures of the validators are checked, from that block of the consensus on. Exit code 3: the proof does not hold.`}
	var f resolveFlags
	c.Flags().StringVar(&f.at, "at", "", "version: a block number, or a time such as 2026-07-01T12:00:00Z; default the newest")
	c.Flags().BoolVar(&f.proof, "proof", false, "prove what the device registry says from a block's header, and check it")
	c.Flags().BoolVar(&f.versions, "versions", false, "list all versions so far, with the keys of before each rotation")
	c.Flags().StringVar(&f.blockHash, "block-hash", "", "with --proof and --at BLOCK: that block's hash; default what the node says")
	c.Flags().StringSliceVar(&f.servers, "consensus-rpc", nil, "with --proof: host:port of CometBFT's RPC of one node or several, to check signatures with")
	c.Flags().Int64Var(&f.trustHeight, "trust-height", 0, "for --consensus-rpc: height of a recent block that you know to be the chain's")
	c.Flags().StringVar(&f.trustHash, "trust-hash", "", "for --consensus-rpc: its hash in the consensus")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx, cancel := context.WithTimeout(cmd.Context(), resolveTimeout)
		defer cancel()
		return o.resolveDID(ctx, args[0], f)
	}
	return c
}

func (o *options) resolveDID(ctx context.Context, text string, f resolveFlags) error {
	u, err := did.ParseURL(text)
	if err != nil {
		return &exitError{2, err}
	}
	choice, err := f.options()
	if err != nil {
		return &exitError{2, err}
	}
	source, end, err := o.resolver(ctx, u.Method())
	if err != nil {
		return err
	}
	defer end()
	if !u.IsDID() && !f.proof && !f.versions {
		return o.printDereferenced(source.Dereference(ctx, text, choice))
	}
	if !u.IsDID() {
		return &exitError{2, errors.New("--proof and --versions are of whole documents: name the DID alone, and the version with --at")}
	}
	r := source.Resolve(ctx, text, choice)
	if err := r.Err(); err != nil {
		return err
	}
	if f.proof {
		if err := f.check(ctx, text, r); err != nil {
			return err
		}
	}
	return o.printResolved(text, r)
}

// options reads --at: digits are a block, everything else is a time.
func (f resolveFlags) options() (rules.Options, error) {
	o := rules.Options{Proof: f.proof, Versions: f.versions}
	var err error
	if _, digits := strconv.ParseUint(f.at, 10, 64); f.at != "" && digits == nil {
		o.VersionID = f.at
	} else if f.at != "" {
		o.VersionTime, err = rules.ParseTime(f.at)
	}
	switch {
	case err != nil:
	case f.blockHash != "" && (!f.proof || o.VersionID == "" || !isHash(f.blockHash)):
		err = errors.New("--block-hash is 0x and 64 hex digits, and goes with --proof and --at BLOCK")
	case len(f.servers) > 0 && (!f.proof || f.blockHash != ""):
		err = errors.New("--consensus-rpc goes with --proof, and without --block-hash")
	case len(f.servers) > 0 != (f.trustHash != "") || len(f.servers) > 0 != (f.trustHeight > 0):
		err = errors.New("--consensus-rpc, --trust-height and --trust-hash go together")
	case f.trustHash != "":
		_, err = parseTrustHash(f.trustHash)
	}
	return o, err
}

func isHash(s string) bool {
	var h common.Hash
	return h.UnmarshalText([]byte(s)) == nil
}

// check checks the proof against the hash that is trusted.
func (f resolveFlags) check(ctx context.Context, asked string, r rules.Result) error {
	p, facts := r.Metadata.Proof[0], r.Metadata.Registry
	trusted := p.Hash
	var err error
	switch {
	case f.blockHash != "":
		trusted = common.HexToHash(f.blockHash)
	case len(f.servers) > 0:
		trusted, err = f.final(ctx, facts.ChainID, p.Block)
	}
	if err == nil {
		err = resolver.Verify(r, asked, trusted, resolver.Config{})
	}
	if err != nil {
		return &exitError{3, err}
	}
	return nil
}

// final returns the hash of a block that the validators signed.
func (f resolveFlags) final(ctx context.Context, chainID, block uint64) (common.Hash, error) {
	hash, err := parseTrustHash(f.trustHash)
	if err != nil {
		return common.Hash{}, err
	}
	c, err := finality.New(ctx, finality.Config{ChainID: genesis.ChainName(chainID), Servers: f.servers, Height: f.trustHeight, Hash: hash})
	if err != nil {
		return common.Hash{}, err
	}
	return c.BlockHash(ctx, block)
}

// resolver returns one that knows the methods; it connects to the chain only for those that live there.
func (o *options) resolver(ctx context.Context, method string) (source *resolver.Multi, end func(), err error) {
	methods := map[string]resolver.Method{"web": resolver.NewWeb(resolver.HTTPSConfig{})}
	if method != "io" {
		return resolver.New(methods), func() {}, nil
	}
	client, err := o.chain(ctx)
	if err != nil {
		return nil, nil, err
	}
	if methods["io"], err = resolver.NewRegistry(ctx, client.RPC(), resolver.Config{Fetcher: resolver.NewGateway(resolver.HTTPSConfig{}, "")}); err != nil {
		client.Close()
		return nil, nil, err
	}
	return resolver.New(methods), client.Close, nil
}

func (o *options) printDereferenced(d rules.Dereferenced) error {
	if err := d.Err(); err != nil {
		return err
	}
	if o.json {
		raw, err := d.Marshal()
		if err != nil {
			return err
		}
		return o.print(json.RawMessage(raw), nil)
	}
	if d.URIs != nil {
		fmt.Fprintln(o.out, strings.Join(d.URIs, "\n"))
		return nil
	}
	return indent(o.out, d.Content)
}

func (o *options) printResolved(id string, r rules.Result) error {
	raw, err := r.Marshal()
	if err != nil {
		return err
	}
	if o.json {
		return o.print(json.RawMessage(raw), nil)
	}
	if r.Document == nil {
		fmt.Fprintf(o.out, "%s was deactivated in block %s, %s\n", id, r.Metadata.VersionID, r.Metadata.Updated)
	} else {
		document, err := r.Document.Marshal(rules.MediaDID)
		if err != nil {
			return err
		}
		if err := indent(o.out, document); err != nil {
			return err
		}
	}
	printMetadata(o.out, r.Metadata)
	return nil
}

func printMetadata(w io.Writer, m rules.Metadata) {
	for _, line := range []struct{ name, value string }{
		{"created", m.Created}, {"updated", m.Updated}, {"version", m.VersionID}, {"next version", strings.TrimSpace(m.NextVersionID + " " + m.NextUpdate)},
		{"canonical", m.CanonicalID}, {"same as", strings.Join(m.EquivalentID, " ")}, {"rewritten", m.Rewritten},
	} {
		if line.value != "" {
			fmt.Fprintf(w, "%-12s %s\n", line.name, line.value)
		}
	}
	for _, v := range m.Versions {
		state := ""
		if v.Deactivated {
			state = ", deactivated"
		}
		fmt.Fprintf(w, "%-12s %s, %s: key of %s, document %s%s\n", "version", v.VersionID, v.Updated, strings.ToLower(v.Signer.Hex()), v.DocumentHash, state)
	}
	for _, p := range m.Proof {
		fmt.Fprintf(w, "%-12s holds: the registry's state in block %d, %s (%d nodes)\n", "proof", p.Block, p.Hash, len(p.Nodes))
	}
}

func indent(w io.Writer, raw []byte) error {
	var value json.RawMessage = raw
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(value)
}
