package predeploys

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// An Interface is what a system contract understands.
type Interface struct {
	Name    string
	Address common.Address
	ABI     *abi.ABI
}

// Interfaces lists what the system contracts understand, in the order of All.
func Interfaces() ([]Interface, error) {
	var out []Interface
	for _, c := range creations(Config{}.withDefaults()) {
		parsed, err := c.meta.GetAbi()
		if err != nil {
			return nil, fmt.Errorf("read the ABI of %s: %w", c.name, err)
		}
		out = append(out, Interface{c.name, c.address, parsed})
	}
	return out, nil
}
