package identity

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/types/did"
)

// A Voucher is a maker's word for a device, made offline and carried by the device to its owner: the project takes it, whoever
// claims it (contracts/src/identity/DeviceClaims.sol). It is no secret: without the device's signature it is of no use.
type Voucher struct {
	ChainID        uint64
	Claims         common.Address // the contract that takes it
	ProjectID      uint64
	ProjectName    string // for people; not signed
	DeviceContract common.Address
	Device         did.ID
	Signer         common.Address // a controller of the project
	Deadline       uint64         // Unix seconds
	Signature      []byte         // r ‖ s ‖ v, or what a contract takes
}

// ErrVoucher reports a voucher that is malformed, over, or not its signer's.
var ErrVoucher = errors.New("not a good voucher")

const voucherType = "DeviceVoucher(uint256 projectId,address device,uint256 deadline)"

// maxVoucherSignature bounds what a contract may want: a multisig's signatures.
const maxVoucherSignature = 1024

// Digest returns the 32 bytes that the maker signs (EIP-712).
func (v Voucher) Digest() [32]byte {
	separator := hashStruct(domainType, [][32]byte{text("Trellis DeviceClaims"), text("1"), number(v.ChainID), address(v.Claims)})
	message := hashStruct(voucherType, [][32]byte{number(v.ProjectID), address(v.Device.Address()), number(v.Deadline)})
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], message[:])
}

// Check tells whether the voucher is for device id, not over, and, when its signer is a key, signed by it. A signature of other than
// 65 bytes is a contract's, which only the chain can judge.
func (v Voucher) Check(id did.ID, now time.Time) error {
	if v.Device != id {
		return fmt.Errorf("%w: it is for %s, this is %s", ErrVoucher, v.Device, id)
	}
	if uint64(now.Unix()) > v.Deadline {
		return fmt.Errorf("%w: it was good until %s; ask the maker for a new one", ErrVoucher, clock(v.Deadline))
	}
	if len(v.Signature) != crypto.SignatureLength {
		return nil
	}
	raw := bytes.Clone(v.Signature)
	if raw[64] < 27 || raw[64] > 28 {
		return fmt.Errorf("%w: v is %d, want 27 or 28", ErrVoucher, raw[64])
	}
	raw[64] -= 27
	digest := v.Digest()
	key, err := crypto.SigToPub(digest[:], raw)
	if err != nil || crypto.PubkeyToAddress(*key) != v.Signer {
		return fmt.Errorf("%w: %s did not sign it", ErrVoucher, v.Signer)
	}
	return nil
}

// VouchedToken is the number of the token that a vouched device gets, DeviceClaims.tokenOf: known before it is minted, so that the
// device can sign it.
func VouchedToken(device did.ID) uint256.Int {
	address := device.Address()
	low := new(uint256.Int).SetBytes(address[12:]).Uint64()
	return *uint256.NewInt(low | 1<<63)
}

// Registration returns what the device signs to be claimed for owner.
func (v Voucher) Registration(owner common.Address, documentHash common.Hash, documentURI string, deadline time.Time) RegisterDevice {
	return RegisterDevice{
		Subject:      Subject{ProjectID: v.ProjectID, DeviceContract: v.DeviceContract, TokenID: VouchedToken(v.Device), Owner: owner, Device: v.Device},
		DocumentHash: documentHash, DocumentURI: documentURI, Deadline: uint64(deadline.Unix()),
	}
}

type wireVoucher struct {
	ChainID        string `json:"chainId"`
	Claims         string `json:"claims"`
	ProjectID      string `json:"projectId"`
	ProjectName    string `json:"projectName,omitempty"`
	DeviceContract string `json:"deviceContract"`
	Device         string `json:"device"`
	Signer         string `json:"signer"`
	Deadline       string `json:"deadline"`
	Signature      string `json:"signature"`
}

// MarshalJSON is the inverse of ParseVoucher.
func (v Voucher) MarshalJSON() ([]byte, error) {
	return json.Marshal(wireVoucher{
		decimal(v.ChainID), hex(v.Claims), decimal(v.ProjectID), v.ProjectName, hex(v.DeviceContract), v.Device.String(), hex(v.Signer), decimal(v.Deadline), hexutil.Encode(v.Signature),
	})
}

// ParseVoucher reads a voucher in JSON, as strictly as ParseRequest.
func ParseVoucher(raw []byte) (Voucher, error) {
	if len(raw) > MaxRequestBytes {
		return Voucher{}, fmt.Errorf("%w: %d bytes, at most %d", ErrVoucher, len(raw), MaxRequestBytes)
	}
	var w wireVoucher
	if err := decodeStrict(raw, &w); err != nil {
		return Voucher{}, fmt.Errorf("%w: %w", ErrVoucher, err)
	}
	p := parser{}
	v := Voucher{
		ChainID: p.number("chainId", w.ChainID), Claims: p.address("claims", w.Claims), ProjectID: p.number("projectId", w.ProjectID), ProjectName: w.ProjectName,
		DeviceContract: p.address("deviceContract", w.DeviceContract), Device: p.device(w.Device), Signer: p.address("signer", w.Signer),
		Deadline: p.number("deadline", w.Deadline), Signature: p.bytes("signature", w.Signature, maxVoucherSignature),
	}
	if len(v.ProjectName) > maxName {
		p.fail("projectName", v.ProjectName, fmt.Sprintf("at most %d bytes", maxName))
	}
	if p.err != nil {
		return Voucher{}, fmt.Errorf("%w: %w", ErrVoucher, p.err)
	}
	return v, nil
}

// decodeStrict decodes one JSON object without members that target does not have.
func decodeStrict(raw []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("more than one JSON value")
	}
	return nil
}

// bytes reads 0x and lower-case hex digits.
func (p *parser) bytes(name, value string, most int) []byte {
	raw, err := hexutil.Decode(value)
	if value == "0x" {
		return nil
	}
	if err != nil || len(raw) > most || strings.ToLower(value) != value {
		p.fail(name, value, fmt.Sprintf("0x and at most %d bytes in lower-case hex", most))
		return nil
	}
	return raw
}
