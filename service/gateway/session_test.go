package gateway

import (
	"bytes"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

type slots map[uint32]compute.Key

func (s slots) Key(slot uint32) (compute.Key, bool) { k, ok := s[slot]; return k, ok }

func TestSessionSignaturesThatWouldNotCountAreRefused(t *testing.T) {
	secret, err := session.NewPrivateKey(bytes.Repeat([]byte{1}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	other, err := session.NewPrivateKey(bytes.Repeat([]byte{2}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	root := key(t, 1)
	r := reading.Reading{Source: source, Subject: did.ID(root.Public().Address()), Type: "network.trellis.air.v1", Sequence: 1, Time: uint64(now.UnixMilli()),
		Data: map[string]units.Decimal{"pm25": units.Int(3)}}
	in := compute.Key{Device: root.Public().Address(), AX: secret.Public().X, AY: secret.Public().Y, Until: r.Time}
	stranger, late := in, in
	stranger.Device[0]++
	late.Until--
	good, err := compute.Sign(r, root, 4, secret)
	if err != nil {
		t.Fatal(err)
	}
	replaced, err := compute.Sign(r, root, 4, other)
	if err != nil {
		t.Fatal(err)
	}
	next := r
	next.Sequence++
	foreign, _ := good.Session()
	moved, err := reading.SignWith(next, root, &foreign) // another reading's session signature
	if err != nil {
		t.Fatal(err)
	}
	plain, err := reading.Sign(r, root)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		raw  []byte
		keys Sessions
		want string
	}{
		"good":               {good.Bytes(), slots{4: in}, ""},
		"none":               {plain.Bytes(), slots{4: in}, ""},
		"none, and no keys":  {plain.Bytes(), nil, ""},
		"no keys":            {good.Bytes(), nil, "takes no session signatures"},
		"an empty slot":      {good.Bytes(), slots{}, "trellis device session delegate"},
		"another's slot":     {good.Bytes(), slots{4: stranger}, "is of device"},
		"too late":           {good.Bytes(), slots{4: late}, "was good until"},
		"another key":        {replaced.Bytes(), slots{4: in}, "has another key"},
		"of another reading": {moved.Bytes(), slots{4: in}, "does not verify"},
	} {
		g := &Gateway{cfg: Config{Source: source, Sessions: c.keys}, project: 1, directory: newRegistry(t, 2)}
		g.cfg.setDefaults()
		switch it := g.verifyOne(c.raw, now.UnixMilli()); {
		case c.want == "" && it.refused():
			t.Errorf("%s: refused: %+v", name, it.result)
		case c.want != "" && (it.result.Code != BadSession || !strings.Contains(it.result.Message, c.want)):
			t.Errorf("%s: %+v, want %s with %q", name, it.result, BadSession, c.want)
		}
	}
}
