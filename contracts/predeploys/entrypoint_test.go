package predeploys_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// Anyone can put the ERC-4337 entry points where wallets and device accounts look for them, by one transaction each through
// the deterministic deployment proxy that genesis holds. They are GPL-3.0, so genesis itself does not hold them.
func TestAnyoneCanDeployTheEntryPointsWhereWalletsLookForThem(t *testing.T) {
	for _, e := range []struct{ version, address, salt string }{
		{"07", "0x0000000071727De22E5E9d8BAf0edAc6f37da032", "0x90d8084deab30c2a37c45e8d47f49f2f7965183cb6990a98943ef94940681de3"},
		{"08", "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108", "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9"},
	} {
		t.Run(e.version, func(t *testing.T) {
			creation := entryPointCode(t, e.version)
			want, salt := common.HexToAddress(e.address), common.HexToHash(e.salt)
			factory := params.DeterministicFactoryAddress
			if got := crypto.CreateAddress2(factory, salt, crypto.Keccak256(creation)); got != want {
				t.Fatalf("the package's creation code leads to %s, want %s", got, want)
			}
			c := newChain(t, testConfig(t, 1))
			out, err := c.raw(common.Address{1}, factory, nil, append(salt.Bytes(), creation...))
			if err != nil {
				t.Fatalf("deploy: %v", err)
			}
			if !bytes.Equal(out, want.Bytes()) {
				t.Errorf("the proxy answered %x, want %s", out, want)
			}
			t.Logf("%d gas", c.gas)
			// getNonce(address,uint192) of an account that never sent anything.
			query := append(common.FromHex("0x35567e1a"), make([]byte, 64)...)
			if nonce, err := c.raw(common.Address{1}, want, nil, query); err != nil || !bytes.Equal(nonce, make([]byte, 32)) {
				t.Errorf("getNonce answered %x, %v, want zero", nonce, err)
			}
		})
	}
}

// entryPointCode reads the creation code from the makers' npm package, which the contracts' tests use.
func entryPointCode(t *testing.T, version string) []byte {
	t.Helper()
	file := filepath.Join("..", "node_modules", "entrypoint-v"+version, "artifacts", "EntryPoint.json")
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		if os.Getenv("CI") != "" {
			t.Fatal(err)
		}
		t.Skip("the contracts' npm packages are not installed: cd contracts && npm ci")
	}
	if err != nil {
		t.Fatal(err)
	}
	var artifact struct{ Bytecode string }
	if err := json.Unmarshal(data, &artifact); err != nil {
		t.Fatal(err)
	}
	return common.FromHex(artifact.Bytecode)
}
