// Package didcomm carries packed DIDComm messages: over HTTP (DIDComm Messaging v2.1, "Transports"), and over MQTT, where each DID has
// a topic of its own (docs/spec/didcomm.md §4). It neither packs nor unpacks: protocol/didcomm does.
package didcomm

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/didcomm"
)

// ErrRefused reports a peer that will not take the message, however often it is sent.
var ErrRefused = errors.New("peer refused the message")

// A BusyError reports a peer that did not take the message now.
type BusyError struct {
	Status int
	After  time.Duration // what the peer asks to wait; 0 when it says nothing
}

func (e *BusyError) Error() string {
	return fmt.Sprintf("peer did not take the message: status %d; send it again after %s", e.Status, e.After)
}

// Send posts a packed message. reply is what the peer answered on the same connection, nil when nothing. The message is delivered
// when err is nil, may have been when err is of the network, and was not after ErrRefused and a BusyError.
func Send(ctx context.Context, client *http.Client, url string, packed []byte) (reply []byte, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("send message: %w", err)
	}
	request.Header.Set("Content-Type", didcomm.MediaEncrypted)
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("send message: %w", err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, didcomm.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read answer to message: %w", err)
	}
	return answer(response, body)
}

func answer(response *http.Response, body []byte) ([]byte, error) {
	switch status := response.StatusCode; {
	case status/100 == 2:
		media, _, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
		if err != nil || media != didcomm.MediaEncrypted || len(body) == 0 {
			return nil, nil
		}
		if len(body) > didcomm.MaxBytes {
			return nil, fmt.Errorf("read answer to message: %w", didcomm.ErrTooLarge)
		}
		return body, nil
	case status/100 == 5 || status == http.StatusTooManyRequests:
		seconds, _ := strconv.Atoi(response.Header.Get("Retry-After")) // 0 when it is absent or a date
		return nil, &BusyError{status, time.Duration(max(seconds, 0)) * time.Second}
	default:
		return nil, fmt.Errorf("%w: status %d: %.200s", ErrRefused, status, body)
	}
}
