package explorer

import (
	"strconv"
	"testing"
)

func TestACacheForgetsWhatWasUsedLeast(t *testing.T) {
	made := 0
	c := cache[int, int]{limit: 2}
	get := func(key int) {
		if v, err := c.get(key, func() (int, error) { made++; return key, nil }); err != nil || v != key {
			t.Errorf("get %d: %d, %v", key, v, err)
		}
	}
	for _, key := range []int{1, 2, 1, 3, 1, 2} { // 3 drives 2 out, 2 drives 3 out
		get(key)
	}
	if made != 4 || len(c.items) != 2 {
		t.Errorf("made %d, kept %d; want 4 and 2", made, len(c.items))
	}
}

func FuzzANumberHasOneSpelling(f *testing.F) {
	for _, text := range []string{"0", "1", "01", "-1", "+1", "9007199254740991", "9007199254740992", "1e3", " 1", "١"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, err := number("n", text, 0)
		if err == nil && (strconv.FormatUint(n, 10) != text || n > maxIndex) {
			t.Errorf("%q became %d", text, n)
		}
	})
}

func FuzzADeviceIsAnAddressOrADID(f *testing.F) {
	f.Add("0x00be1ebb89029b998b7b70134a606dc8dcf4f0ba")
	f.Add("did:io:0x00be1ebb89029b998b7b70134a606dc8dcf4f0ba")
	f.Add("did:io:0x")
	f.Fuzz(func(t *testing.T, text string) {
		device, err := parseDevice(text)
		if err != nil {
			return
		}
		if again, err := parseDevice(hexAddress(device)); err != nil || again != device {
			t.Errorf("%q became %s, then %s (%v)", text, device, again, err)
		}
	})
}

func FuzzAMirroredNameStaysBelowItsProject(f *testing.F) {
	for _, name := range []string{"log/checkpoint", "log/tile/0/x001/234.p/5", "results/1", "results/../../x", "documents/0x", "log/tile/entries/000"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		for _, kind := range mirrored {
			if !kind.name.MatchString(name) {
				continue
			}
			for i := range len(name) {
				c := name[i]
				if c == '\\' || c == 0 || c == '.' && (i+1 == len(name) || name[i+1] != 'p') {
					t.Errorf("%q is served", name)
				}
			}
		}
	})
}
