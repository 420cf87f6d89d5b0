package jsonrpc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Codes of JSON-RPC errors. Those below -32000 that are ours are what Ethereum's clients use for the same.
const (
	codeParse    = -32700
	codeInvalid  = -32600
	codeTimeout  = -32002
	codeTooLarge = -32003
	codeLimit    = -32005
)

// errorBody returns an answer that is an error. A nil id stands for a call that is not known.
func errorBody(id json.RawMessage, code int, message string) []byte {
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	type failure struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	}
	body, err := json.Marshal(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   failure         `json:"error"`
	}{"2.0", id, failure{code, message}})
	if err != nil {
		return errorBody(nil, code, message) // the id is not JSON
	}
	return body
}

// countCalls returns how many calls a request holds: the elements of an array, or one. Of what is not JSON it may return any
// number above zero, for no call of it will be made.
func countCalls(body []byte) int {
	body = bytes.TrimLeft(body, " \t\r\n")
	if len(body) == 0 || body[0] != '[' {
		return 1
	}
	depth, commas, quoted := 0, 0, false
	for i := 0; i < len(body); i++ {
		switch b := body[i]; {
		case quoted && b == '\\':
			i++
		case b == '"':
			quoted = !quoted
		case quoted:
		case b == '[' || b == '{':
			depth++
		case b == ']' || b == '}':
			depth--
		case b == ',' && depth == 1:
			commas++
		}
	}
	return commas + 1
}

// A call is one call of a WebSocket message. Written out again it means the same to every reader, while a stranger's message
// may have a field twice.
type call struct {
	Version string          `json:"jsonrpc,omitempty"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params,omitempty"`
}

// A message is one message of a WebSocket client.
type message struct {
	calls []call
	batch bool
}

func parseMessage(text []byte) (m message, err error) {
	text = bytes.TrimLeft(text, " \t\r\n")
	if m.batch = len(text) > 0 && text[0] == '['; m.batch {
		err = json.Unmarshal(text, &m.calls)
	} else {
		m.calls = make([]call, 1)
		err = json.Unmarshal(text, &m.calls[0])
	}
	if err != nil {
		return message{}, fmt.Errorf("not a json-rpc call: %w", err)
	}
	return m, nil
}

// check refuses what would be answered in no way, or in one that does not tell to whom.
func (m message) check() error {
	if len(m.calls) == 0 {
		return errors.New("empty batch")
	}
	for _, c := range m.calls {
		switch {
		case c.Version != "2.0":
			return errors.New(`call without "jsonrpc":"2.0"`)
		case c.Method == "":
			return errors.New("call without a method")
		case len(c.ID) > 0 && (c.ID[0] == '{' || c.ID[0] == '[' || string(c.ID) == "null"):
			return errors.New("id of a call must be a number or a string")
		}
	}
	return nil
}

// id returns the first id, which is also the first in the answer; nothing if none of the calls wants an answer.
func (m message) id() json.RawMessage {
	for _, c := range m.calls {
		if len(c.ID) > 0 {
			return c.ID
		}
	}
	return nil
}

// subscriptions returns how many the message asks for.
func (m message) subscriptions() (n int) {
	for _, c := range m.calls {
		if strings.HasSuffix(c.Method, "_subscribe") {
			n++
		}
	}
	return n
}

// aboutSubscriptions returns how many calls begin or end a subscription.
func (m message) aboutSubscriptions() (n int) {
	for _, c := range m.calls {
		if strings.HasSuffix(c.Method, "_subscribe") || strings.HasSuffix(c.Method, "_unsubscribe") {
			n++
		}
	}
	return n
}

func (m message) bytes() ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false) // ids come back as they went, and are compared
	if m.batch {
		err := encoder.Encode(m.calls)
		return out.Bytes(), err
	}
	err := encoder.Encode(m.calls[0])
	return out.Bytes(), err
}

// failure returns the answer that fails each call of the message.
func (m message) failure(code int, reason string) []byte {
	if !m.batch {
		return errorBody(m.id(), code, reason)
	}
	out := []byte{'['}
	for _, c := range m.calls {
		if len(c.ID) > 0 {
			if len(out) > 1 {
				out = append(out, ',')
			}
			out = append(out, errorBody(c.ID, code, reason)...)
		}
	}
	if len(out) == 1 {
		return errorBody(nil, code, reason)
	}
	return append(out, ']')
}

// answerHead is how go-ethereum begins an answer. A notification has a method in the place of the id.
const answerHead = `{"jsonrpc":"2.0","id":`

// answerID returns the id of an answer, of a batch the first one, or nothing if text is a notification.
func answerID(text []byte) json.RawMessage {
	rest, found := bytes.CutPrefix(bytes.TrimPrefix(text, []byte("[")), []byte(answerHead))
	if !found || len(rest) == 0 {
		return nil
	}
	if rest[0] != '"' {
		if end := bytes.IndexAny(rest, ",}"); end > 0 {
			return rest[:end]
		}
		return nil
	}
	for i := 1; i < len(rest); i++ {
		switch rest[i] {
		case '\\':
			i++
		case '"':
			return rest[:i+1]
		}
	}
	return nil
}
