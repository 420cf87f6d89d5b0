package execution

import (
	"context"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// A durableEngine is the Engine API for a consensus in another process, with the state written to disk as often as for the
// one in this process. Without that, a crash would throw the client back to its last clean stop.
type durableEngine struct {
	*catalyst.ConsensusAPI
	client *Client
}

// NewPayloadV4 serves engine_newPayloadV4.
func (e *durableEngine) NewPayloadV4(ctx context.Context, data engine.ExecutableData, blobs []common.Hash, beaconRoot *common.Hash, requests []hexutil.Bytes) (engine.PayloadStatusV1, error) {
	if err := e.client.flusher.flushIfDue(); err != nil {
		return engine.PayloadStatusV1{}, err
	}
	return e.ConsensusAPI.NewPayloadV4(ctx, data, blobs, beaconRoot, requests)
}

// ForkchoiceUpdatedV3 serves engine_forkchoiceUpdatedV3.
func (e *durableEngine) ForkchoiceUpdatedV3(ctx context.Context, state engine.ForkchoiceStateV1, attributes *engine.PayloadAttributes) (engine.ForkChoiceResponse, error) {
	before := e.client.Head()
	if attributes != nil && before.Hash() == state.HeadBlockHash { // a block will be built upon the head
		if err := e.client.flusher.flushIfDue(); err != nil {
			return engine.ForkChoiceResponse{}, err
		}
	}
	answer, err := e.ConsensusAPI.ForkchoiceUpdatedV3(ctx, state, attributes)
	if head := e.client.Head(); head.Hash() != before.Hash() {
		e.client.flusher.headSet(head)
	}
	return answer, err
}
