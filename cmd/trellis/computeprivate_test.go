package main

import (
	"crypto/rand"
	"os"
	"regexp"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// poison FILE DOCUMENT KEY TIME adds a device to a round that deals the second aggregator a share that is no good, and is right in all else.
func poison(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: poison file document key time")
	}
	d, err := readAggregators(ts.MkAbs(args[1]))
	ts.Check(err)
	key, err := keystore.Load(ts.MkAbs(args[2]))
	ts.Check(err)
	when, err := time.Parse(time.RFC3339, args[3])
	ts.Check(err)
	hash, err := d.Hash()
	ts.Check(err)
	source := reading.Source{ChainID: 4690, ProjectID: 1}
	round, _ := d.Round(uint64(when.UnixMilli()))
	at := privatesum.Context{Source: source, Device: did.ID(key.Public().Address()), Document: hash, Round: round}
	c, err := privatesum.Contribute(d, at, 1, rand.Reader)
	ts.Check(err)
	raw := c.Bytes()
	raw[140+32*d.Threshold+80] ^= 1 // the first byte of the second sealed share
	signed, err := reading.Sign(reading.Reading{
		Source: source, Subject: at.Device, Type: device.PrivateType, Sequence: 1, Time: uint64(when.UnixMilli()), Private: raw,
	}, key)
	ts.Check(err)
	_, err = addToRound(ts.MkAbs(args[0]), d, signed, key)
	ts.Check(err)
}

// alter FILE PATTERN NEW replaces what a regular expression finds in a file.
func alter(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: alter file pattern new")
	}
	raw, pattern := ts.ReadFile(args[0]), regexp.MustCompile(args[1])
	changed := pattern.ReplaceAllString(raw, args[2])
	if changed == raw {
		ts.Fatalf("%s does not hold %s, or has %s already", args[0], args[1], args[2])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(changed), 0o644))
}
