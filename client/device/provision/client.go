package provision

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// ErrAnswer reports that a device answered what does not fit: it is not the device it claims, or somebody sits between.
var ErrAnswer = errors.New("the device's answer does not fit")

// A Refusal is a device's no.
type Refusal struct {
	Code    string `json:"error"` // docs/spec/provisioning.md §4
	Message string `json:"message"`
}

// Error says why the device refused.
func (r *Refusal) Error() string { return fmt.Sprintf("device refuses: %s: %q", r.Code, r.Message) }

// A Client asks one device. HTTP may be plain: with a Code nobody between can change anything; without, look at the device.
type Client struct {
	// URL is the device's, such as http://192.168.1.20:8471.
	URL string
	// Code is that of the device's label, if it has one.
	Code Code
	// HTTPClient replaces http.DefaultClient. A person at the device may take minutes; give contexts with deadlines.
	HTTPClient *http.Client
}

// A Device is what one says of itself. Whether Key is the signer of DID is for the registry to say after a rotation; before, the
// DID follows from it (SelfCertified).
type Device struct {
	DID      did.ID
	Key      sig.PublicKey
	NextKey  *sig.PublicKey // what a rotation would hand over to
	Document document.Document
	Model    string
	Domain   identity.Domain   // the registry it signs for; ChainID 0 when any
	Voucher  *identity.Voucher // its maker's, by which it is claimed; nil when it has none
	Approval []string          // what it wants before it signs: "person", "code", or both
}

// SelfCertified tells whether the DID is that of the key, so that no registry is needed to believe it.
func (d Device) SelfCertified() bool { return did.ID(d.Key.Address()) == d.DID }

// maxAnswer bounds what a device may answer.
const maxAnswer = 256 << 10

// Device asks a device what it is. With a Code it returns only the device of that code.
func (c *Client) Device(ctx context.Context) (Device, error) {
	var challenge [challengeBytes]byte
	if _, err := rand.Read(challenge[:]); err != nil {
		return Device{}, err
	}
	path := "/v1/device"
	if c.Code != "" {
		path += "?" + url.Values{"challenge": {hex.EncodeToString(challenge[:])}}.Encode()
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimSuffix(c.URL, "/")+path, nil)
	if err != nil {
		return Device{}, err
	}
	var a about
	if err := c.do(request, &a); err != nil {
		return Device{}, fmt.Errorf("ask the device what it is: %w", err)
	}
	d, err := a.parse()
	if err != nil {
		return Device{}, fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	if c.Code != "" && !hmac.Equal([]byte(a.Proof), []byte(hex.EncodeToString(c.Code.answer(challenge[:], a.DID, d.Key)))) {
		return Device{}, fmt.Errorf("%w: it does not know the code; it is another device, or the code has a mistake", ErrAnswer)
	}
	return d, nil
}

func (a about) parse() (Device, error) {
	id, err := did.Parse(a.DID)
	if err != nil {
		return Device{}, err
	}
	key, err := a.PublicKey.parse()
	if err != nil {
		return Device{}, err
	}
	doc, err := document.ParseSigner([]byte(a.Document), key.Address())
	if err != nil {
		return Device{}, err
	}
	if doc.ID() != id {
		return Device{}, fmt.Errorf("its document is of %s", doc.ID())
	}
	d := Device{DID: id, Key: key, Document: doc, Model: a.Model, Approval: a.Approval}
	if d.Domain.ChainID, err = strconv.ParseUint(a.ChainID, 10, 64); err != nil || !common.IsHexAddress(a.Registry) {
		return Device{}, fmt.Errorf("chain %q, registry %q", a.ChainID, a.Registry)
	}
	d.Domain.Registry = common.HexToAddress(a.Registry)
	if len(a.Voucher) > 0 {
		v, err := identity.ParseVoucher(a.Voucher)
		if err != nil {
			return Device{}, err
		}
		d.Voucher = &v
	}
	if a.NextKey != nil {
		next, err := a.NextKey.parse()
		if err != nil {
			return Device{}, err
		}
		d.NextKey = &next
	}
	return d, nil
}

func (k wireKey) parse() (sig.PublicKey, error) {
	a, err := sig.ParseAlgorithm(k.Alg)
	if err != nil {
		return sig.PublicKey{}, err
	}
	point, err := hex.DecodeString(k.X + k.Y)
	if err != nil {
		return sig.PublicKey{}, fmt.Errorf("%w: %w", sig.ErrKey, err)
	}
	return sig.NewPublicKey(a, point)
}

// Sign has device d sign r and returns what the registry takes; in a rotation also what the new key signed, if the device has it.
// Both are verified. It waits for the person at the device, as long as ctx lets it. A *Refusal is the device's no.
func (c *Client) Sign(ctx context.Context, d Device, r identity.Request) (permit, newPermit []byte, err error) {
	body, err := json.Marshal(r)
	if err != nil {
		return nil, nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(c.URL, "/")+"/v1/sign", bytes.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	digest := r.Digest(r.Action)
	request.Header.Set("Content-Type", "application/json")
	if c.Code != "" {
		request.Header.Set(proofHeader, c.Code.Proof(digest))
	}
	var answer signed
	if err := c.do(request, &answer); err != nil {
		return nil, nil, fmt.Errorf("have the device sign: %w", err)
	}
	if permit, err = check(d.Key, digest, answer.Permit); err != nil {
		return nil, nil, err
	}
	if answer.NewPermit != "" && d.NextKey != nil {
		newPermit, err = check(*d.NextKey, digest, answer.NewPermit)
	}
	return permit, newPermit, err
}

// check returns the permit if it is what key's own signature gives.
func check(key sig.PublicKey, digest [32]byte, text string) ([]byte, error) {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) < sig.Size {
		return nil, fmt.Errorf("%w: permit %q", ErrAnswer, text)
	}
	want, err := identity.Permit(key, digest, raw[:sig.Size])
	if err != nil || !bytes.Equal(raw, want) {
		return nil, fmt.Errorf("%w: what it signed is not what was asked: %w", ErrAnswer, errors.Join(err, identity.ErrPermit))
	}
	return raw, nil
}

func (c *Client) do(request *http.Request, answer any) error {
	client := c.HTTPClient
	if client == nil {
		client = http.DefaultClient
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		refusal := new(Refusal)
		if json.Unmarshal(raw, refusal) != nil || refusal.Code == "" {
			return fmt.Errorf("%w: status %s", ErrAnswer, response.Status)
		}
		return refusal
	}
	if err := json.Unmarshal(raw, answer); err != nil {
		return fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	return nil
}

func hexAddress(a common.Address) string { return strings.ToLower(a.Hex()) }
