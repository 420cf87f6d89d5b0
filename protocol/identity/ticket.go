package identity

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// A Ticket is what a device signed, on its way to its owner's wallet (docs/spec/provisioning.md). It is no secret and is trusted
// in nothing: the wallet's page shows all of it, and the contract checks the signatures.
type Ticket struct {
	ChainID   uint64
	Action    Action
	Permit    []byte
	NewPermit []byte   // the new key's, in a rotation
	Voucher   *Voucher // the maker's, for a device that is claimed
}

// ErrTicket reports text that is no ticket.
var ErrTicket = errors.New("not a ticket")

// maxPermit bounds a permit: a P-256 one has 128 bytes, a contract's may have more.
const maxPermit = 1024

type wireTicket struct {
	Kind         string            `json:"trellis"`
	ChainID      uint64            `json:"chainId"`
	Registration *wireRegistration `json:"registration,omitempty"`
	Change       *wireChange       `json:"change,omitempty"`
	Signature    string            `json:"signature"`
	NewSignature string            `json:"newSignature,omitempty"`
	Voucher      *wireTicketWord   `json:"voucher,omitempty"`
}

type wireRegistration struct {
	ProjectID      string `json:"projectId"`
	DeviceContract string `json:"deviceContract"`
	TokenID        string `json:"tokenId"`
	Owner          string `json:"owner"`
	Device         string `json:"device"`
	DocumentHash   string `json:"documentHash"`
	DocumentURI    string `json:"documentURI"`
	Deadline       string `json:"deadline"`
}

type wireChange struct {
	Device        string `json:"device"`
	Owner         string `json:"owner"`
	To            string `json:"to,omitempty"`
	NewSigner     string `json:"newSigner,omitempty"`
	FirstSequence string `json:"firstSequence,omitempty"`
	DocumentHash  string `json:"documentHash,omitempty"`
	DocumentURI   string `json:"documentURI,omitempty"`
	Deadline      string `json:"deadline"`
}

type wireTicketWord struct {
	Signer    string `json:"signer"`
	Deadline  string `json:"deadline"`
	Signature string `json:"signature"`
}

// MarshalJSON is the ticket as the claiming page and ParseTicket read it.
func (t Ticket) MarshalJSON() ([]byte, error) {
	if t.Action == nil {
		return nil, fmt.Errorf("%w: no action", ErrTicket)
	}
	s := t.Action.about()
	w := wireTicket{Kind: t.Action.Name(), ChainID: t.ChainID, Signature: hexutil.Encode(t.Permit)}
	device, owner, deadline := hex(s.Device.Address()), hex(s.Owner), decimal(t.Action.deadline())
	switch a := t.Action.(type) {
	case RegisterDevice:
		w.Registration = &wireRegistration{decimal(s.ProjectID), hex(s.DeviceContract), s.TokenID.Dec(), owner, device, a.DocumentHash.Hex(), a.DocumentURI, deadline}
		if t.Voucher != nil {
			w.Kind = "claim"
			w.Voucher = &wireTicketWord{hex(t.Voucher.Signer), decimal(t.Voucher.Deadline), hexutil.Encode(t.Voucher.Signature)}
		}
	case UpdateDocument:
		w.Change = &wireChange{Device: device, Owner: owner, DocumentHash: a.DocumentHash.Hex(), DocumentURI: a.DocumentURI, Deadline: deadline}
	case RotateKey:
		w.Change = &wireChange{Device: device, Owner: owner, NewSigner: hex(a.NewSigner), FirstSequence: decimal(a.FirstSequence), DocumentHash: a.DocumentHash.Hex(),
			DocumentURI: a.DocumentURI, Deadline: deadline}
		w.NewSignature = hexutil.Encode(t.NewPermit)
	case MigrateDevice:
		w.Change = &wireChange{Device: device, Owner: owner, To: hex(a.To), Deadline: deadline}
	case RemoveDevice:
		w.Change = &wireChange{Device: device, Owner: owner, Deadline: deadline}
	}
	return json.Marshal(w)
}

// Text returns the ticket for the fragment of an address: base64url of its JSON.
func (t Ticket) Text() (string, error) {
	raw, err := t.MarshalJSON()
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(raw), nil
}

// ParseClaim reads a ticket by which a device is claimed or registered: its JSON, Text, or an address with #ticket= in it. Other
// tickets carry only what the page and the contract need, not the whole of what was signed.
func ParseClaim(text string) (Ticket, error) {
	text = strings.TrimSpace(text)
	raw := []byte(text)
	if !strings.HasPrefix(text, "{") {
		if i := strings.LastIndex(text, "ticket="); i >= 0 {
			text = text[i+len("ticket="):]
		}
		var err error
		if raw, err = base64.RawURLEncoding.DecodeString(text); err != nil {
			return Ticket{}, fmt.Errorf("%w: want its JSON, its base64url text, or an address that ends in #ticket=…", ErrTicket)
		}
	}
	if len(raw) > MaxRequestBytes {
		return Ticket{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTicket, len(raw), MaxRequestBytes)
	}
	var w wireTicket
	if err := decodeStrict(raw, &w); err != nil {
		return Ticket{}, fmt.Errorf("%w: %w", ErrTicket, err)
	}
	return w.claim()
}

func (w wireTicket) claim() (Ticket, error) {
	r := w.Registration
	if w.Kind != "claim" && w.Kind != "register" || r == nil || (w.Kind == "claim") != (w.Voucher != nil) {
		return Ticket{}, fmt.Errorf("%w: %q is not a claim with its registration and voucher", ErrTicket, w.Kind)
	}
	p := parser{}
	a := RegisterDevice{
		Subject: Subject{ProjectID: p.number("projectId", r.ProjectID), DeviceContract: p.address("deviceContract", r.DeviceContract), TokenID: p.token(r.TokenID),
			Owner: p.address("owner", r.Owner), Device: p.device("did:io:" + r.Device)},
		DocumentHash: p.hash(wire{DocumentHash: r.DocumentHash}), DocumentURI: r.DocumentURI, Deadline: p.number("deadline", r.Deadline),
	}
	t := Ticket{ChainID: w.ChainID, Action: a, Permit: p.bytes("signature", w.Signature, maxPermit)}
	if v := w.Voucher; v != nil {
		t.Voucher = &Voucher{
			ChainID: w.ChainID, ProjectID: a.ProjectID, DeviceContract: a.DeviceContract, Device: a.Device, Signer: p.address("voucher signer", v.Signer),
			Deadline: p.number("voucher deadline", v.Deadline), Signature: p.bytes("voucher signature", v.Signature, maxVoucherSignature),
		}
	}
	if p.err != nil {
		return Ticket{}, fmt.Errorf("%w: %w", ErrTicket, p.err)
	}
	return t, nil
}
