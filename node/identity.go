package node

import "github.com/trellis-network/trellis/types/validator"

// Identity returns the validator key of a home, making home and keys if they do not exist, for a genesis that names it.
func Identity(homeDir string) (validator.PubKey, error) {
	h := home(homeDir)
	if err := h.create(); err != nil {
		return validator.PubKey{}, err
	}
	k, err := h.keys()
	if err != nil {
		return validator.PubKey{}, err
	}
	return k.validatorKey(), nil
}
