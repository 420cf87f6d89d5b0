package identity_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
)

func voucher(t testing.TB) identity.Voucher {
	t.Helper()
	maker, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	v := identity.Voucher{ChainID: 4690, Claims: common.HexToAddress("0x7e11150000000000000000000000000000000016"), ProjectID: 3, ProjectName: "air",
		DeviceContract: common.HexToAddress("0xdc"), Device: did.ID{19: 5, 12: 0xff}, Signer: crypto.PubkeyToAddress(maker.PublicKey), Deadline: 2_000_000_000}
	digest := v.Digest()
	if v.Signature, err = crypto.Sign(digest[:], maker); err != nil {
		t.Fatal(err)
	}
	v.Signature[64] += 27
	return v
}

// go-ethereum's typed data is what wallets sign.
func TestVoucherDigestIsThatOfWallets(t *testing.T) {
	v := voucher(t)
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain":  {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"DeviceVoucher": {{Name: "projectId", Type: "uint256"}, {Name: "device", Type: "address"}, {Name: "deadline", Type: "uint256"}},
		},
		PrimaryType: "DeviceVoucher",
		Domain:      apitypes.TypedDataDomain{Name: "Trellis DeviceClaims", Version: "1", ChainId: math.NewHexOrDecimal256(4690), VerifyingContract: v.Claims.Hex()},
		Message:     apitypes.TypedDataMessage{"projectId": "3", "device": v.Device.Address().Hex(), "deadline": "2000000000"},
	}
	want, _, err := apitypes.TypedDataAndHash(data)
	if digest := v.Digest(); err != nil || !bytes.Equal(want, digest[:]) {
		t.Errorf("digest %x, want %x, %v", digest, want, err)
	}
}

func TestVoucherIsChecked(t *testing.T) {
	v, now := voucher(t), time.Unix(1_900_000_000, 0)
	if err := v.Check(v.Device, now); err != nil {
		t.Fatal(err)
	}
	other := v
	other.Deadline++
	flipped := v
	flipped.Signature = bytes.Clone(v.Signature)
	flipped.Signature[3] ^= 1
	for name, err := range map[string]error{
		"another device": v.Check(did.ID{1}, now), "over": v.Check(v.Device, time.Unix(2_000_000_001, 0)), "another deadline": other.Check(v.Device, now),
		"a flipped bit": flipped.Check(v.Device, now),
	} {
		if !errors.Is(err, identity.ErrVoucher) {
			t.Errorf("%s: %v", name, err)
		}
	}
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	back, err := identity.ParseVoucher(raw)
	if err != nil || cmp.Diff(back, v) != "" {
		t.Errorf("came back with %v: %s", err, cmp.Diff(back, v))
	}
	for name, text := range map[string]string{
		"unknown member": strings.Replace(string(raw), `"device"`, `"gadget"`, 1), "two": string(raw) + string(raw), "capital digits": strings.Replace(string(raw), "0x7e", "0x7E", 1),
		"a number": strings.Replace(string(raw), `"2000000000"`, `2000000000`, 1), "nothing": "",
	} {
		if _, err := identity.ParseVoucher([]byte(text)); !errors.Is(err, identity.ErrVoucher) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestClaimTicketComesBack(t *testing.T) {
	v := voucher(t)
	a := v.Registration(common.HexToAddress("0xaa"), common.Hash{1}, "ipfs://x", time.Unix(1_950_000_000, 0))
	for _, ticket := range []identity.Ticket{{ChainID: 4690, Action: a, Permit: bytes.Repeat([]byte{9}, 65), Voucher: &v}, {ChainID: 4690, Action: a, Permit: []byte{1, 2}}} {
		text, err := ticket.Text()
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range []string{text, "http://localhost:8080/claim#ticket=" + text} {
			back, err := identity.ParseClaim(form)
			if err != nil {
				t.Fatal(err)
			}
			again, err := back.Text()
			if err != nil || again != text {
				t.Errorf("came back as %s, %v", again, err)
			}
		}
	}
	for _, bad := range []string{"", "{}", "!", "#ticket=", `{"trellis":"claim","chainId":1}`, `{"trellis":"steal"}`} {
		if _, err := identity.ParseClaim(bad); !errors.Is(err, identity.ErrTicket) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func FuzzParseVoucherAndClaim(f *testing.F) {
	v := voucher(f)
	raw, err := json.Marshal(v)
	if err != nil {
		f.Fatal(err)
	}
	ticket, err := identity.Ticket{ChainID: 1, Action: v.Registration(common.Address{1}, common.Hash{2}, "x", time.Unix(3, 0)), Permit: []byte{4}, Voucher: &v}.MarshalJSON()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw, string(ticket))
	f.Fuzz(func(t *testing.T, raw []byte, text string) {
		if v, err := identity.ParseVoucher(raw); err == nil {
			again, err := json.Marshal(v)
			if back, err2 := identity.ParseVoucher(again); err != nil || err2 != nil || cmp.Diff(back, v) != "" {
				t.Fatalf("%v %v", err, err2)
			}
		}
		if ticket, err := identity.ParseClaim(text); err == nil {
			if _, err := ticket.Text(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
