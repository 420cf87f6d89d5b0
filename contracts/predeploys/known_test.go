package predeploys_test

import (
	"testing"

	"github.com/trellis-network/trellis/contracts/predeploys"
)

func TestEverySystemContractHasAnInterface(t *testing.T) {
	list, err := predeploys.Interfaces()
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range predeploys.All() {
		if i >= len(list) || list[i].Name != c.Name || list[i].Address != c.Address || len(list[i].ABI.Methods)+len(list[i].ABI.Errors) == 0 {
			t.Fatalf("number %d is not %s with its ABI", i, c.Name)
		}
	}
}
