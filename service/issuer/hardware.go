package issuer

import (
	"context"
	"encoding/json"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/statuslist"
	"github.com/trellis-network/trellis/types/did"
)

// Hardware issues a HardwareCredential of the verdict on a device that the chain holds now, for a verifier to hand out. It is for
// callers in the process: over HTTP a token is needed.
func (i *Issuer) Hardware(ctx context.Context, id did.ID) (json.RawMessage, error) {
	credential, err := i.deviceCredential(ctx, deviceRequest{Device: id.String(), Kind: string(device.Hardware)})
	if err != nil {
		return nil, err
	}
	return i.Issue(ctx, credential, issueOptions{StatusPurposes: []string{statuslist.Revocation}})
}
