package resolver

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
)

// A Node answers JSON-RPC; *rpc.Client does, in the process or remote.
type Node interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// A Fetcher reads registered documents that are not on the chain. What it returns is checked against the registered hash.
type Fetcher interface {
	Fetch(ctx context.Context, uri string) ([]byte, error)
}

// Config of a Registry. The zero value works.
type Config struct {
	Contract common.Address // of the device registry; default the predeploy
	ChainID  uint64         // that the node must have; default whichever it has
	CacheMB  int            // of registered documents kept in memory; default 32
	Fetcher  Fetcher        // of documents off the chain; without it they are refused
}

func (c Config) contract() common.Address {
	if c.Contract == (common.Address{}) {
		return predeploys.DeviceRegistry
	}
	return c.Contract
}

// A Registry resolves did:io from a node of the chain. Safe for concurrent use.
type Registry struct {
	config  Config
	node    Node
	chainID uint64

	documents *lru.SizeConstrainedCache[documentAt, []byte]
	times     *lru.Cache[uint64, uint64]   // of blocks, which are final
	links     *lru.Cache[changeAt, uint64] // from a change of a device to the one before
}

// changeAt is a block that changed a device.
type changeAt struct {
	device did.ID
	block  uint64
}

// documentAt is where a document was registered: what changed the device's record, and to what.
type documentAt struct {
	device    did.ID
	changedAt uint64
	hash      common.Hash
}

// NewRegistry returns a resolver that asks node; it asks now which chain that is.
func NewRegistry(ctx context.Context, node Node, config Config) (*Registry, error) {
	config.Contract = config.contract()
	if config.CacheMB <= 0 {
		config.CacheMB = 32
	}
	r := &Registry{
		config: config, node: node, times: lru.NewCache[uint64, uint64](4096), links: lru.NewCache[changeAt, uint64](65_536),
		documents: lru.NewSizeConstrainedCache[documentAt, []byte](uint64(config.CacheMB) << 20),
	}
	var id hexutil.Uint64
	if err := node.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return nil, fmt.Errorf("ask the node for its chain: %w", err)
	}
	if r.chainID = uint64(id); config.ChainID != 0 && config.ChainID != r.chainID {
		return nil, fmt.Errorf("the node is of chain %d, want %d", r.chainID, config.ChainID)
	}
	return r, nil
}

// Resolve implements Method. Without options it costs one call of the contract and, when the document is not in memory, the events of
// one block.
func (r *Registry) Resolve(ctx context.Context, id did.URL, o rules.Options) rules.Result {
	result, err := r.resolve(ctx, id, o)
	if err != nil {
		return rules.Failed(err)
	}
	return result
}

func (r *Registry) resolve(ctx context.Context, id did.URL, o rules.Options) (rules.Result, error) {
	at, err := r.block(ctx, o)
	if err != nil {
		return rules.Result{}, err
	}
	device, v2, err := r.device(ctx, id)
	if err != nil {
		return rules.Result{}, err
	}
	facts, err := r.facts(ctx, device, at)
	if isForgotten(err) && !o.Proof {
		facts, err = r.past(ctx, device, at)
	}
	if err == nil && v2 != "" && facts.V2.String() != v2 {
		err = rules.Errorf(rules.NotFound, "no device was called %s then", v2)
	}
	if err != nil {
		return rules.Result{}, err
	}
	result := rules.Result{Metadata: facts.Metadata()}
	if err := r.describe(ctx, &result.Metadata, facts, at); err != nil {
		return rules.Result{}, err
	}
	if o.Versions {
		if result.Metadata.Versions, err = r.versions(ctx, facts); err != nil {
			return rules.Result{}, err
		}
	}
	var raw []byte
	if !facts.Removed {
		if raw, err = r.document(ctx, facts); err != nil {
			return rules.Result{}, err
		}
		if result.Document, result.Metadata.Rewritten, err = rules.FromRegistry(facts, raw); err != nil {
			return rules.Result{}, err
		}
	}
	if o.Proof {
		if result.Metadata.Proof, err = r.prove(ctx, facts, at, raw); err != nil {
			return rules.Result{}, err
		}
	}
	if v2 != "" && result.Document != nil {
		result.Document, err = result.Document.As(v2)
	}
	return result, err
}

// at is a block to read at; a nil one is the newest, and asks for nothing of it.
type at struct {
	header *types.Header
	past   bool // asked for by version: what came after is of interest
}

func (a *at) tag() string {
	if a == nil {
		return "latest"
	}
	return hexutil.EncodeBig(a.header.Number)
}

// block finds the block that the options ask for.
func (r *Registry) block(ctx context.Context, o rules.Options) (*at, error) {
	switch {
	case o.VersionID != "":
		n, err := o.Block()
		if err != nil {
			return nil, err
		}
		header, err := r.header(ctx, hexutil.EncodeUint64(n))
		if err == nil && header == nil {
			err = rules.Errorf(rules.NotFound, "the chain has no block %d yet", n)
		}
		return &at{header, true}, err
	case !o.VersionTime.IsZero():
		header, err := r.headerAt(ctx, o.VersionTime.Unix())
		return &at{header, true}, err
	case o.Proof:
		header, err := r.header(ctx, "latest")
		return &at{header, false}, err
	}
	return nil, nil
}

// header returns a block's header, nil when the chain has no such block.
func (r *Registry) header(ctx context.Context, tag string) (*types.Header, error) {
	var header *types.Header
	if err := r.node.CallContext(ctx, &header, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, away(err, "read block %s", tag)
	}
	if header == nil {
		if tag == "latest" {
			return nil, rules.Errorf(rules.InternalError, "the node has no blocks")
		}
		return nil, nil
	}
	r.times.Add(header.Number.Uint64(), header.Time)
	return header, nil
}

// time returns when a block was made.
func (r *Registry) time(ctx context.Context, block uint64) (uint64, error) {
	if seconds, ok := r.times.Get(block); ok {
		return seconds, nil
	}
	header, err := r.header(ctx, hexutil.EncodeUint64(block))
	if err != nil {
		return 0, err
	}
	if header == nil {
		return 0, rules.Errorf(rules.InternalError, "the node has no block %d", block)
	}
	return header.Time, nil
}

// headerAt returns the last block that is not after a time. Blocks' times rise, so halving finds it.
func (r *Registry) headerAt(ctx context.Context, seconds int64) (*types.Header, error) {
	head, err := r.header(ctx, "latest")
	if err != nil {
		return nil, err
	}
	if int64(head.Time) <= seconds {
		return head, nil
	}
	low, high := uint64(0), head.Number.Uint64() // low is not after, if any is; high is after
	for high-low > 1 {
		middle := low + (high-low)/2
		t, err := r.time(ctx, middle)
		if err != nil {
			return nil, err
		}
		if int64(t) <= seconds {
			low = middle
		} else {
			high = middle
		}
	}
	header, err := r.header(ctx, hexutil.EncodeUint64(low))
	if err == nil && (header == nil || int64(header.Time) > seconds) {
		err = rules.Errorf(rules.NotFound, "the chain begins after versionTime")
	}
	return header, err
}

// device returns the device that an identifier names, and the identifier when it is of version 2.
func (r *Registry) device(ctx context.Context, id did.URL) (device did.ID, v2 string, err error) {
	if device, err = did.ParseFolded(id.DID()); err == nil {
		return device, "", nil
	}
	alias, err := did.ParseV2(id.DID())
	if err != nil {
		return did.ID{}, "", rules.Errorf(rules.InvalidDID, "%s is neither did:io:0x and 40 hex digits nor did:io: and 32 bytes in base58", id)
	}
	out, err := r.call(ctx, nil, "deviceOfV2", [32]byte(alias)) // it never changes, so the newest block will do
	if err != nil {
		return did.ID{}, "", err
	}
	if len(out) != 32 {
		return did.ID{}, "", rules.Errorf(rules.InternalError, "the registry answered with %d bytes", len(out))
	}
	device = did.ID(out[12:])
	if device == (did.ID{}) {
		return device, "", rules.Errorf(rules.NotFound, "no project has given a device the name %s", id)
	}
	return device, alias.String(), nil
}

// call reads the contract at a block.
func (r *Registry) call(ctx context.Context, at *at, method string, args ...any) ([]byte, error) {
	data, err := registryABI.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	var out hexutil.Bytes
	message := map[string]any{"to": r.config.Contract, "input": hexutil.Bytes(data)}
	if err := r.node.CallContext(ctx, &out, "eth_call", message, at.tag()); err != nil {
		return nil, away(err, "ask the device registry at block %s", at.tag())
	}
	return out, nil
}

// facts returns what the registry says of a device at a block.
func (r *Registry) facts(ctx context.Context, device did.ID, at *at) (rules.RegistryFacts, error) {
	out, err := r.call(ctx, at, "device", device.Address())
	if err != nil {
		return rules.RegistryFacts{}, err
	}
	values, err := registryABI.Unpack("device", out)
	if err != nil || len(values) != 1 {
		return rules.RegistryFacts{}, away(err, "read the answer of the device registry")
	}
	d := *abi.ConvertType(values[0], new(deviceTuple)).(*deviceTuple)
	if d.RegisteredAt == 0 {
		return rules.RegistryFacts{}, rules.Errorf(rules.NotFound, "%s is not registered", device)
	}
	return rules.RegistryFacts{
		ChainID: r.chainID, Device: device, ProjectID: d.ProjectId.Uint64(), Owner: d.Owner, Account: d.Account, Signer: d.Signer,
		KeyType: d.KeyType, DocumentHash: d.DocumentHash, V2: d.V2, Removed: d.Removed, RegisteredAt: d.RegisteredAt,
		ChangedAt: d.ChangedAt, Nonce: d.Nonce,
	}, nil
}

// describe adds to the metadata when the versions were made.
func (r *Registry) describe(ctx context.Context, m *rules.Metadata, f rules.RegistryFacts, at *at) error {
	created, err := r.time(ctx, f.RegisteredAt)
	if err != nil {
		return err
	}
	m.Created = rules.FormatSeconds(created)
	if f.ChangedAt != f.RegisteredAt {
		updated, err := r.time(ctx, f.ChangedAt)
		if err != nil {
			return err
		}
		m.Updated = rules.FormatSeconds(updated)
	}
	if at == nil || !at.past {
		return nil
	}
	next, err := r.next(ctx, f)
	if err != nil || next == 0 {
		return err
	}
	seconds, err := r.time(ctx, next)
	m.NextVersionID, m.NextUpdate = fmt.Sprint(next), rules.FormatSeconds(seconds)
	return err
}

// ErrNode reports that the chain's node did not answer: ask again later. That a stranger's server did not is another error.
var ErrNode = errors.New("node did not answer")

// away tells that the node did not answer.
func away(err error, format string, args ...any) error {
	detail := fmt.Sprintf(format, args...)
	if isForgotten(err) {
		return rules.Wrap(rules.InternalError, err, "%s: the node does not keep the state of a block that old", detail)
	}
	return rules.Wrap(rules.InternalError, fmt.Errorf("%w: %w", ErrNode, err), "%s", detail)
}

// isForgotten tells whether a node has no state of a block any more. go-ethereum says so in words only.
func isForgotten(err error) bool {
	if err == nil {
		return false
	}
	text := err.Error()
	return strings.Contains(text, "historical state") || strings.Contains(text, "missing trie node")
}
