package didcomm

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
)

// An Attachment is content beside a message's body.
type Attachment struct {
	ID           string         `json:"id,omitempty"`
	Description  string         `json:"description,omitempty"`
	Filename     string         `json:"filename,omitempty"`
	MediaType    string         `json:"media_type,omitempty"`
	Format       string         `json:"format,omitempty"`
	LastModified int64          `json:"lastmod_time,omitempty"`
	ByteCount    int64          `json:"byte_count,omitempty"`
	Data         AttachmentData `json:"data"`
}

// AttachmentData is the content, or where it is. Links are never followed here.
type AttachmentData struct {
	JWS    json.RawMessage `json:"jws,omitempty"`
	Hash   string          `json:"hash,omitempty"`
	Links  []string        `json:"links,omitempty"`
	Base64 string          `json:"base64,omitempty"`
	JSON   json.RawMessage `json:"json,omitempty"`
}

// UnmarshalJSON reads an attachment whose members stand once each under their exact names, as those of the message do: two readers
// must not see two contents. Members that are not known are skipped.
func (a *Attachment) UnmarshalJSON(raw []byte) error {
	object, err := parseObject(raw)
	if err != nil {
		return err
	}
	*a = Attachment{}
	for name, value := range map[string]any{
		"id": &a.ID, "description": &longText{&a.Description}, "filename": &a.Filename, "media_type": &a.MediaType, "format": &a.Format,
		"lastmod_time": &a.LastModified, "byte_count": &a.ByteCount, "data": &a.Data,
	} {
		if err := object.take(name, value); err != nil {
			return err
		}
	}
	return nil
}

// UnmarshalJSON reads data as strictly as Attachment's.
func (d *AttachmentData) UnmarshalJSON(raw []byte) error {
	object, err := parseObject(raw)
	if err != nil {
		return err
	}
	*d = AttachmentData{JSON: object["json"]} // null is JSON too
	for name, value := range map[string]any{"jws": &d.JWS, "hash": &d.Hash, "links": &d.Links, "base64": &longText{&d.Base64}} {
		if err := object.take(name, value); err != nil {
			return err
		}
	}
	return nil
}

// Attach returns raw as an attachment in base64url.
func Attach(id, mediaType string, raw []byte) Attachment {
	return Attachment{ID: id, MediaType: mediaType, Data: AttachmentData{Base64: encode64(raw)}}
}

// Bytes returns what is in the message itself: decoded base64url, or JSON as it stands. The specification's example pads its
// base64url, so padding is taken.
func (a Attachment) Bytes() ([]byte, error) {
	if a.Data.Base64 != "" {
		raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(a.Data.Base64, "="))
		if err != nil {
			return nil, fmt.Errorf("%w: attachment is not base64url", ErrMalformed)
		}
		return raw, nil
	}
	if len(a.Data.JSON) > 0 {
		return a.Data.JSON, nil
	}
	return nil, fmt.Errorf("%w: content of the attachment is elsewhere, which is not followed", ErrUnsupported)
}

// unreserved are the characters of RFC 3986 §2.3, of which an attachment's id is made.
const unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

func (a Attachment) check() error {
	if strings.Trim(a.ID, unreserved) != "" || len(a.ID) > maxText {
		return fmt.Errorf("%w: id %q, want unreserved characters of URIs", ErrMalformed, a.ID)
	}
	d := a.Data
	if d.Base64 == "" && len(d.JSON) == 0 && len(d.Links) == 0 && len(d.JWS) == 0 && d.Hash == "" {
		return fmt.Errorf("%w: no data", ErrMalformed)
	}
	if len(d.Links) > 0 && d.Hash == "" {
		return fmt.Errorf("%w: links without hash", ErrMalformed)
	}
	return nil
}
