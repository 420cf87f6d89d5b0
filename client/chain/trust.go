package chain

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Hardware is a verifier's verdict on a device; the zero value is none.
type Hardware struct {
	Kind       string // such as tpm2
	ResultHash common.Hash
	Verifier   common.Address
	At, Until  uint64 // blocks, both inclusive
}

// Hardware returns the verdict that counts now.
func (c *Client) Hardware(ctx context.Context, device did.ID) (Hardware, error) {
	v, err := c.trust.Hardware(at(ctx), device.Address())
	if err != nil {
		return Hardware{}, fmt.Errorf("look up the hardware of %s: %w", device, decodeRevert(err))
	}
	kind, _ := hardwareKind(v.Kind)
	return Hardware{kind, v.ResultHash, v.Verifier, v.AtBlock, v.UntilBlock}, nil
}

// IsVerifier tells whether an account may record verdicts on a project's devices.
func (c *Client) IsVerifier(ctx context.Context, p epoch.Project, who common.Address) (bool, error) {
	is, err := c.trust.IsVerifier(at(ctx), id(p), who)
	if err != nil {
		return false, fmt.Errorf("look up the verifiers of project %d: %w", p, decodeRevert(err))
	}
	return is, nil
}

// SetVerifier appoints or dismisses who may record verdicts on a project's
// devices. The writer's account MUST control the project.
func (w *Writer) SetVerifier(ctx context.Context, p epoch.Project, verifier common.Address, allowed bool) error {
	_, err := w.send(ctx, "set the verifier", call(predeploys.DeviceTrust, bindings.DeviceTrustMetaData, "setVerifier", id(p), verifier, allowed))
	return err
}

// AttestHardware records that the device's key, whose address signer the
// evidence was about, is in hardware of a kind, until a block. It is refused
// when the device has another key by then. The writer's account MUST be a
// verifier of the device's project.
func (w *Writer) AttestHardware(ctx context.Context, device did.ID, signer common.Address, kind string, result common.Hash, until uint64) error {
	word, err := kindWord(kind)
	if err != nil {
		return err
	}
	_, err = w.send(ctx, "record the verdict", call(predeploys.DeviceTrust, bindings.DeviceTrustMetaData, "attest", device.Address(), signer, word, [32]byte(result), until))
	return err
}

// RevokeHardware ends the verdict on a device.
func (w *Writer) RevokeHardware(ctx context.Context, device did.ID) error {
	_, err := w.send(ctx, "revoke the verdict", call(predeploys.DeviceTrust, bindings.DeviceTrustMetaData, "revoke", device.Address()))
	return err
}

// kindWord is the exact inverse of hardwareKind.
func kindWord(kind string) (word [32]byte, err error) {
	copy(word[:], kind)
	if back, ok := hardwareKind(word); !ok || back != kind {
		return word, fmt.Errorf("kind of hardware %q: want 1 to 32 of a to z, 0 to 9 and hyphens", kind)
	}
	return word, nil
}

// hardwareKind reads a kind as the chain has it. Anybody whom a project made a
// verifier can write there, so what is no plain word is none.
func hardwareKind(word [32]byte) (string, bool) {
	text := bytes.TrimRight(word[:], "\x00")
	for _, c := range text {
		if c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return "", false
		}
	}
	return string(text), len(text) > 0
}
