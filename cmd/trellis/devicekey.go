package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/pkcs11"
	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/crypto/sig"
)

// envPIN is the environment variable that holds a token's PIN: a flag would stand in the list of processes.
const envPIN = "TRELLIS_PIN"

// A keyPlace says where a device's key is: in a file, in a TPM of which the file holds a blob, or in a token.
type keyPlace struct {
	file  string
	tpm   string
	token pkcs11.Config
}

// keyPlaceFlags adds --key, --tpm and --pkcs11-* to a command.
func keyPlaceFlags(c *cobra.Command) *keyPlace {
	p := new(keyPlace)
	f := c.Flags()
	f.StringVar(&p.file, "key", "device.key", "file of the device's key")
	f.StringVar(&p.tpm, "tpm", "", "TPM that has the key, such as "+tpm.DefaultDevice+"; the file then holds what only this TPM can load")
	f.StringVar(&p.token.Module, "pkcs11-module", "", "library of the token that has the key (needs a build with -tags pkcs11; PIN from env "+envPIN+")")
	f.StringVar(&p.token.Token, "pkcs11-token", "", "label of that token")
	f.StringVar(&p.token.Label, "pkcs11-label", "device", "label of the key in it")
	return p
}

// nothing closes nothing.
type nothing struct{}

func (nothing) Close() error { return nil }

// open returns the key and what to close after use.
func (p *keyPlace) open() (device.Key, io.Closer, error) {
	switch {
	case p.tpm != "" && p.token.Module != "":
		return nil, nil, &exitError{2, errors.New("a key is in a TPM or in a token, not in both")}
	case p.tpm != "":
		chip, err := tpm.Connect(p.tpm)
		if err != nil {
			return nil, nil, err
		}
		key, err := tpm.Open(chip, p.file)
		if err != nil {
			return nil, nil, errors.Join(err, chip.Close())
		}
		return key, chip, nil
	case p.token.Module != "":
		p.token.PIN = os.Getenv(envPIN)
		key, err := pkcs11.Open(p.token)
		if err != nil {
			return nil, nil, err
		}
		return key, key, nil
	}
	key, err := device.LoadKey(p.file)
	if err != nil {
		return nil, nil, err
	}
	return key, nothing{}, nil
}

// create makes the key and returns its public half.
func (p *keyPlace) create(a sig.Algorithm) (sig.PublicKey, error) {
	switch {
	case p.tpm != "":
		if a != sig.ES256 {
			return sig.PublicKey{}, &exitError{2, fmt.Errorf("a TPM makes keys of P-256 alone; add --alg ES256")}
		}
		chip, err := tpm.Connect(p.tpm)
		if err != nil {
			return sig.PublicKey{}, err
		}
		defer chip.Close()
		key, err := tpm.Create(chip, p.file)
		if err != nil {
			return sig.PublicKey{}, err
		}
		return key.Public(), nil
	case p.token.Module != "":
		p.token.PIN = os.Getenv(envPIN)
		key, err := pkcs11.Create(p.token, a)
		if err != nil {
			return sig.PublicKey{}, err
		}
		defer key.Close()
		return key.Public(), nil
	}
	if _, err := createKey(p.file, a); err != nil {
		return sig.PublicKey{}, err
	}
	key, err := device.LoadKey(p.file)
	if err != nil {
		return sig.PublicKey{}, err
	}
	return key.Public(), nil
}
