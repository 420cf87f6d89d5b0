package node

import (
	"testing"

	dbm "github.com/cometbft/cometbft-db"
)

// TestReaderLeftBehindEndsQuietly reads a closed database, as CometBFT's goroutines for peers do when a node stops.
func TestReaderLeftBehindEndsQuietly(t *testing.T) {
	db, err := dbm.NewGoLevelDB("test", t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	d := &tolerant{DB: db}
	if err := d.Set([]byte("k"), []byte("v")); err != nil {
		t.Fatal(err)
	}
	if v, err := d.Get([]byte("k")); err != nil || string(v) != "v" {
		t.Errorf("key has %q, error %v", v, err)
	}
	for range 2 {
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for name, read := range map[string]func() error{
		"Get":             func() error { _, err := d.Get([]byte("k")); return err },
		"Has":             func() error { _, err := d.Has([]byte("k")); return err },
		"Iterator":        func() error { _, err := d.Iterator(nil, nil); return err },
		"ReverseIterator": func() error { _, err := d.ReverseIterator(nil, nil); return err },
	} {
		ended, returned := make(chan struct{}), false
		go func() {
			defer close(ended)
			_ = read()
			returned = true
		}()
		<-ended
		if returned {
			t.Errorf("%s of a closed database returns", name)
		}
	}
}
