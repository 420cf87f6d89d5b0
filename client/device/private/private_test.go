package private_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/private"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var (
	source = reading.Source{ChainID: 4690, ProjectID: 1}
	at     = time.UnixMilli(1514750400000)
)

func aggregators(t *testing.T) *privatesum.Document {
	t.Helper()
	d := &privatesum.Document{
		Format: privatesum.DocumentVersion, Threshold: 2, Bits: 1, Window: 3600, Minimum: 2, Value: privatesum.Value{Field: "pm25", Above: "12.5"},
	}
	for _, name := range []string{"a", "b"} {
		k, err := privatesum.NewKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		d.Members = append(d.Members, privatesum.Member{Name: name, Key: k.Public()})
	}
	return d
}

func TestContributionCountsForItsDevice(t *testing.T) {
	key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := device.New(key, source, "network.trellis.air.v1", filepath.Join(t.TempDir(), "sequence"))
	if err != nil {
		t.Fatal(err)
	}
	doc := aggregators(t)
	round, _ := doc.Round(uint64(at.UnixMilli()))
	before, err := d.Sign(at, map[string]units.Decimal{"pm25": units.Int(7)})
	if err != nil {
		t.Fatal(err)
	}
	signed, err := private.Contribute(d, at, doc, round, 1, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	r := signed.Reading()
	if r.Sequence <= before.Reading().Sequence || r.Type != device.PrivateType || len(r.Data) != 0 {
		t.Errorf("reading %+v", r)
	}
	if _, err := reading.Parse(signed.Bytes()); err != nil {
		t.Fatal(err)
	}
	hash, err := doc.Hash()
	if err != nil {
		t.Fatal(err)
	}
	c, err := privatesum.Parse(r.Private)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Check(doc, privatesum.Context{Source: source, Device: d.ID(), Document: hash, Round: round}); err != nil {
		t.Error(err)
	}
	if _, err := private.Contribute(d, at, doc, round, 2, rand.Reader); !errors.Is(err, privatesum.ErrRange) {
		t.Errorf("a bit of 2: %v", err)
	}
}

func TestExceedanceTellsOfWholeRoundsAlone(t *testing.T) {
	e, err := private.NewExceedance(aggregators(t))
	if err != nil {
		t.Fatal(err)
	}
	start := time.UnixMilli(1514750400000).Truncate(time.Hour)
	type told struct {
		round    time.Time
		bit      uint64
		complete bool
	}
	var got []told
	for _, m := range []struct {
		minute int
		value  int64
	}{{30, 99}, {65, 12}, {70, 13}, {100, 1}, {125, 12}, {179, 12}, {181, 50}, {260, 2}} {
		round, bit, complete := e.Observe(start.Add(time.Duration(m.minute)*time.Minute), map[string]units.Decimal{"pm25": units.Int(m.value)})
		if complete {
			got = append(got, told{time.UnixMilli(int64(round)), bit, complete})
		}
	}
	want := []told{{start.Add(time.Hour), 1, true}, {start.Add(2 * time.Hour), 0, true}, {start.Add(3 * time.Hour), 1, true}}
	if len(got) != len(want) {
		t.Fatalf("got %v", got)
	}
	for i := range want {
		if !got[i].round.Equal(want[i].round) || got[i].bit != want[i].bit {
			t.Errorf("round %d: %v, want %v", i, got[i], want[i])
		}
	}
	doc := aggregators(t)
	doc.Value.Above = ""
	if _, err := private.NewExceedance(doc); !errors.Is(err, privatesum.ErrDocument) {
		t.Errorf("a document without a limit: %v", err)
	}
}
