package policy

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// parts returns the parts of bad.txt: their names and their policies.
func parts(t testing.TB) (names, policies []string, head string) {
	t.Helper()
	for i, part := range strings.Split(string(read(t, "testdata/v2/bad.txt")), "\n=== ") {
		name, text, _ := strings.Cut(part, "\n")
		text, _, _ = strings.Cut(text, "\n→ ")
		text = strings.TrimSuffix(text, "\n") + "\n"
		switch i {
		case 0: // a comment
		case 1:
			head = text
		default:
			names, policies = append(names, name), append(policies, head+text)
		}
	}
	return names, policies, head
}

func TestBadPoliciesOfVersion2AreRefusedWithPlaceAndAdvice(t *testing.T) {
	const file = "testdata/v2/bad.txt"
	names, policies, head := parts(t)
	comment, _, _ := strings.Cut(string(read(t, file)), "\n")
	var got strings.Builder
	fmt.Fprintf(&got, "%s\n=== head\n%s", comment, head)
	for i, text := range policies {
		p, err := Parse([]byte(text))
		if !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: Parse = %v, %v; want %v", names[i], p, err, ErrInvalid)
			continue
		}
		fmt.Fprintf(&got, "=== %s\n%s→ %s\n", names[i], strings.TrimPrefix(text, head), strings.ReplaceAll(err.Error(), "\n", "\n→ "))
	}
	golden(t, file, got.String())
}
