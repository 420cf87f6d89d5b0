package identity

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/types/did"
)

// MaxRequestBytes bounds a request in JSON: a document of 4,096 bytes, as it is and percent-encoded, and the rest.
const MaxRequestBytes = 32 << 10

// wire is a Request in JSON (docs/spec/provisioning.md §3). Numbers are decimal strings, so that no reader rounds them.
type wire struct {
	Action         string `json:"action"`
	ChainID        string `json:"chainId"`
	Registry       string `json:"registry"`
	ProjectID      string `json:"projectId"`
	ProjectName    string `json:"projectName,omitempty"`
	DeviceContract string `json:"deviceContract"`
	TokenID        string `json:"tokenId"`
	Owner          string `json:"owner"`
	Device         string `json:"device"`
	NewSigner      string `json:"newSigner,omitempty"`
	FirstSequence  string `json:"firstSequence,omitempty"`
	To             string `json:"to,omitempty"`
	Document       string `json:"document,omitempty"`
	DocumentHash   string `json:"documentHash,omitempty"`
	DocumentURI    string `json:"documentURI,omitempty"`
	Nonce          string `json:"nonce"`
	Deadline       string `json:"deadline"`
}

// MarshalJSON is the inverse of ParseRequest.
func (r Request) MarshalJSON() ([]byte, error) {
	if r.Action == nil {
		return nil, fmt.Errorf("%w: no action", ErrRequest)
	}
	s := r.Action.about()
	w := wire{
		Action: r.Action.Name(), ChainID: decimal(r.ChainID), Registry: hex(r.Registry), ProjectID: decimal(s.ProjectID), ProjectName: r.ProjectName,
		DeviceContract: hex(s.DeviceContract), TokenID: s.TokenID.Dec(), Owner: hex(s.Owner), Device: s.Device.String(),
		Document: string(r.Document), Deadline: decimal(r.Action.deadline()),
	}
	if len(r.Document) == 0 { // with it, the hash follows
		w.DocumentHash = r.Action.document().Hex()
	} else if crypto.Keccak256Hash(r.Document) != r.Action.document() {
		return nil, fmt.Errorf("%w: hash", ErrContent)
	}
	switch a := r.Action.(type) {
	case RegisterDevice:
		w.DocumentURI, w.Nonce = a.DocumentURI, decimal(a.Nonce)
	case UpdateDocument:
		w.DocumentURI, w.Nonce = a.DocumentURI, decimal(a.Nonce)
	case RotateKey:
		w.DocumentURI, w.Nonce, w.NewSigner, w.FirstSequence = a.DocumentURI, decimal(a.Nonce), hex(a.NewSigner), decimal(a.FirstSequence)
	case MigrateDevice:
		w.Nonce, w.To = decimal(a.Nonce), hex(a.To)
	case RemoveDevice:
		w.Nonce = decimal(a.Nonce)
	}
	return json.Marshal(w)
}

// ParseRequest reads a request in JSON. It refuses unknown members, members that the action does not have, second spellings of
// numbers and addresses, and anything after the object: what a device shows must be all there is.
func ParseRequest(raw []byte) (Request, error) {
	if len(raw) > MaxRequestBytes {
		return Request{}, fmt.Errorf("%w: %d bytes, at most %d", ErrRequest, len(raw), MaxRequestBytes)
	}
	var w wire
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&w); err != nil {
		return Request{}, fmt.Errorf("%w: %w", ErrRequest, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return Request{}, fmt.Errorf("%w: more than one JSON value", ErrRequest)
	}
	p := parser{}
	r := p.request(w)
	if p.err != nil {
		return Request{}, fmt.Errorf("%w: %w", ErrRequest, p.err)
	}
	return r, nil
}

// A parser keeps the first error of many fields.
type parser struct{ err error }

func (p *parser) fail(name, value, want string) {
	if p.err == nil {
		p.err = fmt.Errorf("%s %q, want %s", name, value, want)
	}
}

func (p *parser) request(w wire) Request {
	s := Subject{
		ProjectID: p.number("projectId", w.ProjectID), DeviceContract: p.address("deviceContract", w.DeviceContract),
		TokenID: p.token(w.TokenID), Owner: p.address("owner", w.Owner), Device: p.device(w.Device),
	}
	r := Request{Domain: Domain{p.number("chainId", w.ChainID), p.address("registry", w.Registry)}, ProjectName: w.ProjectName}
	if w.Document != "" {
		r.Document = []byte(w.Document)
	}
	hash, nonce, deadline := p.hash(w), p.number("nonce", w.Nonce), p.number("deadline", w.Deadline)
	p.absent(w)
	switch w.Action {
	case "register":
		r.Action = RegisterDevice{s, hash, w.DocumentURI, nonce, deadline}
	case "update":
		r.Action = UpdateDocument{s, hash, w.DocumentURI, nonce, deadline}
	case "rotate":
		r.Action = RotateKey{s, p.address("newSigner", w.NewSigner), p.number("firstSequence", w.FirstSequence), hash, w.DocumentURI, nonce, deadline}
	case "migrate":
		r.Action = MigrateDevice{s, p.address("to", w.To), hash, nonce, deadline}
	case "remove":
		r.Action = RemoveDevice{s, hash, nonce, deadline}
	default:
		p.fail("action", w.Action, "register, update, rotate, migrate or remove")
	}
	return r
}

// absent refuses members of other actions.
func (p *parser) absent(w wire) {
	if w.Action != "rotate" && w.NewSigner+w.FirstSequence != "" {
		p.fail("newSigner or firstSequence", w.NewSigner+w.FirstSequence, "none in "+w.Action)
	}
	if w.Action != "migrate" && w.To != "" {
		p.fail("to", w.To, "none in "+w.Action)
	}
	if (w.Action == "migrate" || w.Action == "remove") && w.DocumentURI != "" {
		p.fail("documentURI", w.DocumentURI, "none in "+w.Action)
	}
}

// hash is that of the document, which stands beside it only where the document does not.
func (p *parser) hash(w wire) common.Hash {
	if w.Document != "" {
		if w.DocumentHash != "" {
			p.fail("documentHash", w.DocumentHash, "none beside a document, which gives it")
		}
		return crypto.Keccak256Hash([]byte(w.Document))
	}
	h := common.HexToHash(w.DocumentHash)
	if h.Hex() != w.DocumentHash {
		p.fail("documentHash", w.DocumentHash, "0x and 64 lower-case hex digits, or the document")
	}
	return h
}

func (p *parser) number(name, value string) uint64 {
	n, err := strconv.ParseUint(value, 10, 64)
	if err != nil || decimal(n) != value {
		p.fail(name, value, "a decimal number below 2^64, as a string")
	}
	return n
}

func (p *parser) token(value string) uint256.Int {
	n, err := uint256.FromDecimal(value)
	if err != nil || n.Dec() != value {
		p.fail("tokenId", value, "a decimal number below 2^256, as a string")
		return uint256.Int{}
	}
	return *n
}

func (p *parser) address(name, value string) common.Address {
	if !common.IsHexAddress(value) || hex(common.HexToAddress(value)) != value {
		p.fail(name, value, "0x and 40 lower-case hex digits")
	}
	return common.HexToAddress(value)
}

func (p *parser) device(value string) did.ID {
	id, err := did.Parse(value)
	if err != nil {
		p.fail("device", value, "did:io:0x and 40 lower-case hex digits")
	}
	return id
}

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

func hex(a common.Address) string { return strings.ToLower(a.Hex()) }
