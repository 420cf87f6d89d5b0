package tlog_test

import (
	"testing"

	"github.com/trellis-network/trellis/protocol/tlog"
)

func TestFieldLineHasOneSpelling(t *testing.T) {
	root := [32]byte{1, 2, 3}
	line := tlog.FieldLine(root)
	if have, ok := (tlog.Checkpoint{Extensions: []string{"other", line}}).FieldRoot(); !ok || have != root {
		t.Errorf("the root is %x, %t", have, ok)
	}
	for name, lines := range map[string][]string{
		"none": nil, "another": {"poseidon " + line[10:]}, "short": {"poseidon2 AAAA"}, "twice": {line, line}, "a space more": {line + " "}, "not base64": {line[:20] + "!" + line[21:]},
		"bits behind the end": {line[:len(line)-2] + "B="},
	} {
		if have, ok := (tlog.Checkpoint{Extensions: lines}).FieldRoot(); ok {
			t.Errorf("%s: the root is %x", name, have)
		}
	}
}
