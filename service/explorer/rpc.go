package explorer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

const (
	maxRPCBytes = 64 << 10
	rpcTimeout  = 10 * time.Second // the node itself ends a call after five
)

// readOnly lists what may pass: what the page needs to check a proof by
// itself. None of them changes anything or traces.
var readOnly = map[string]bool{"eth_chainId": true, "eth_blockNumber": true, "eth_call": true, "eth_getBlockByNumber": true,
	"eth_getProof": true, "eth_getTransactionReceipt": true, "eth_getTransactionByHash": true}

type rpcRequest struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcResponse struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// Codes of JSON-RPC 2.0 §5.1.
const (
	rpcParse          = -32700
	rpcInvalidRequest = -32600
	rpcNoMethod       = -32601
	rpcInternal       = -32603
)

func (e *Explorer) serveRPC(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRPCBytes))
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		e.fail(w, r, problemf(tooLarge, "a request to /rpc has at most %d bytes", maxRPCBytes))
		return
	} else if err != nil {
		e.fail(w, r, problemf(badRequest, "the request's body could not be read"))
		return
	}
	status, response := e.answerRPC(r.Context(), body)
	e.write(w, r, status, response)
}

// answerRPC says no in JSON-RPC's own form, which the callers' libraries show.
func (e *Explorer) answerRPC(ctx context.Context, body []byte) (int, rpcResponse) {
	no := func(status int, id json.RawMessage, code int, message string) (int, rpcResponse) {
		return status, rpcResponse{Version: "2.0", ID: id, Error: &rpcError{Code: code, Message: message}}
	}
	null := json.RawMessage("null")
	if trimmed := bytes.TrimSpace(body); len(trimmed) > 0 && trimmed[0] == '[' {
		return no(http.StatusBadRequest, null, rpcInvalidRequest, "batches are not taken here; send one request a body")
	}
	var request rpcRequest
	if err := json.Unmarshal(body, &request); err != nil {
		return no(http.StatusBadRequest, null, rpcParse, "the body is not a JSON-RPC request with params in an array")
	}
	if len(request.ID) == 0 {
		request.ID = null
	}
	if id := request.ID[0]; request.Version != "2.0" || id == '{' || id == '[' {
		return no(http.StatusBadRequest, null, rpcInvalidRequest, `want "jsonrpc":"2.0" and an id that is a number or a text`)
	}
	if !readOnly[request.Method] {
		return no(http.StatusOK, request.ID, rpcNoMethod, "method "+shorten(request.Method)+" is not open here; this proxy is read-only (docs/spec/api.md)")
	}
	ctx, cancel := context.WithTimeout(ctx, rpcTimeout)
	defer cancel()
	args := make([]any, len(request.Params))
	for i, p := range request.Params {
		args[i] = p
	}
	var result json.RawMessage
	if err := e.node.CallContext(ctx, &result, request.Method, args...); err != nil {
		return http.StatusOK, rpcResponse{Version: "2.0", ID: request.ID, Error: e.rpcError(err)}
	}
	if len(result) == 0 {
		result = null
	}
	return http.StatusOK, rpcResponse{Version: "2.0", ID: request.ID, Result: result}
}

// rpcError passes on what the node itself says of a call, and nothing of how
// it is reached.
func (e *Explorer) rpcError(err error) *rpcError {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		e.logger.Warn("The node did not answer", "error", err)
		return &rpcError{Code: rpcInternal, Message: "the node did not answer; try again in a moment"}
	}
	out := &rpcError{Code: coded.ErrorCode(), Message: coded.Error()}
	var data rpc.DataError
	if errors.As(err, &data) {
		out.Data = data.ErrorData()
	}
	return out
}
