package chain

import (
	"context"
	"crypto/rand"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/ioconnect"
	"github.com/trellis-network/trellis/client/ioconnect/ioconnecttest"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/jwk"
)

// Devices of the original SDK, on either curve, are registered by registerV3 as they are, high s and all.
func TestOriginalDevicesAreRegistered(t *testing.T) {
	n := newNetwork(t)
	ctx, owner := t.Context(), n.as(1)
	p := n.deviceProject()
	var devices []Device
	for _, curve := range []jwk.Curve{jwk.Secp256k1, jwk.P256} {
		key, err := jwk.Generate(curve, rand.Reader)
		n.must(err)
		agree, err := jwk.Generate(jwk.P256, rand.Reader)
		n.must(err)
		original := &ioconnecttest.Device{Key: key, Agree: agree} // its first signature has a high s
		server := httptest.NewServer(original)
		t.Cleanup(server.Close)
		d, err := ioconnect.Connect(ctx, server.Client(), server.URL)
		n.must(err)
		document, err := d.Document(map[string]string{"name": "old"})
		n.must(err)
		signer := d.Signer(identity.Domain{ChainID: testChainID, Registry: predeploys.DeviceRegistry}, func(context.Context, identity.Description) error { return nil })
		signer.Now = func() time.Time { n.mu.Lock(); defer n.mu.Unlock(); return time.Unix(int64(n.time), 0) }
		devices = append(devices, Device{Document: document, Permit: signer.Sign})
	}
	n.must(owner.RegisterDevices(ctx, p, devices, nil))
	missing, err := owner.unregistered(ctx, devices)
	n.must(err)
	if len(missing) != 0 {
		t.Errorf("%d of 2 devices are not registered", len(missing))
	}
}
