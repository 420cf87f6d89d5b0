package remote

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// simulated is a block of eth_simulateV1.
type simulated struct {
	Header types.Header
	Calls  []simulatedCall
}

type simulatedCall struct {
	ReturnData hexutil.Bytes  `json:"returnData"`
	Status     hexutil.Uint64 `json:"status"`
}

// UnmarshalJSON implements json.Unmarshaler. The calls stand among the fields of the header.
func (s *simulated) UnmarshalJSON(text []byte) error {
	var rest struct {
		Calls []simulatedCall `json:"calls"`
	}
	if err := json.Unmarshal(text, &rest); err != nil {
		return err
	}
	s.Calls = rest.Calls
	return json.Unmarshal(text, &s.Header)
}
