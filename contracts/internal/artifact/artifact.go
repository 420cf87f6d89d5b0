// Package artifact reads what the Solidity compiler gave and turns it into Go bindings, byte for byte the same everywhere.
package artifact

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// File is the name of the artefacts' file inside the contracts folder.
const File = "artifacts.json"

// A Set is the content of artifacts.json.
type Set struct {
	Compiler  string              `json:"compiler"`
	Contracts map[string]Contract `json:"contracts"`
	// Sources is SHA-256, in hex, over every file of src in byte order of its path: path, NUL, content, NUL.
	Sources string `json:"sources"`
}

// A Contract is one compiled contract.
type Contract struct {
	ABI    json.RawMessage `json:"abi"`
	Bin    string          `json:"bin"` // creation code in hex, empty for interfaces
	Source string          `json:"source"`
}

// Read reads artifacts.json from the contracts folder root.
func Read(root string) (Set, error) {
	var set Set
	data, err := os.ReadFile(filepath.Join(root, File))
	if err != nil {
		return set, err
	}
	if err := json.Unmarshal(data, &set); err != nil {
		return set, fmt.Errorf("parse %s: %w", File, err)
	}
	return set, nil
}

// HashSources hashes the Solidity sources under root as tools/compile.mjs does.
func HashSources(root string) (string, error) {
	var names []string
	err := filepath.WalkDir(filepath.Join(root, "src"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".sol") {
			rel, _ := filepath.Rel(root, path)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		return "", err
	}
	slices.Sort(names)
	h := sha256.New()
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s\x00%s\x00", name, content)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Bindings returns the Go source of every binding by file name. Interfaces, and libraries that only declare errors, have
// none.
func Bindings(set Set) (map[string][]byte, error) {
	files := make(map[string][]byte)
	declared := make(map[string]bool)
	for _, name := range slices.Sorted(maps.Keys(set.Contracts)) {
		c := set.Contracts[name]
		if c.Bin == "" || !callable(c.ABI) {
			continue
		}
		// One call a contract, to keep the files apart.
		src, err := abigen.Bind([]string{name}, []string{string(c.ABI)}, []string{"0x" + c.Bin}, nil, "bindings", nil, nil)
		if err != nil {
			return nil, fmt.Errorf("bind %s: %w", name, err)
		}
		files[fileName(name)] = onlyNew(declared, []byte(src))
	}
	return files, nil
}

// structure is the declaration of a Solidity struct in a binding.
var structure = regexp.MustCompile(`(?s)// (\w+) is an auto generated low-level Go binding around an user-defined struct\.\ntype \w+ struct \{.*?\n\}\n\n`)

// onlyNew drops the declarations of structs that another contract's binding has already.
func onlyNew(declared map[string]bool, src []byte) []byte {
	return structure.ReplaceAllFunc(src, func(declaration []byte) []byte {
		name := string(structure.FindSubmatch(declaration)[1])
		if declared[name] {
			return nil
		}
		declared[name] = true
		return declaration
	})
}

// WriteBindings writes the bindings of root's artefacts to root/bindings and removes those of contracts that are gone.
func WriteBindings(root string) error {
	set, err := Read(root)
	if err != nil {
		return err
	}
	files, err := Bindings(set)
	if err != nil {
		return err
	}
	dir := filepath.Join(root, "bindings")
	old, err := filepath.Glob(filepath.Join(dir, "gen_*.go"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if _, ok := files[filepath.Base(path)]; !ok {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for name, src := range files {
		if err := os.WriteFile(filepath.Join(dir, name), src, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func callable(abi json.RawMessage) bool {
	var entries []struct{ Type string }
	if json.Unmarshal(abi, &entries) != nil {
		return false
	}
	for _, e := range entries {
		if e.Type == "function" || e.Type == "fallback" {
			return true
		}
	}
	return false
}

// fileName turns ProjectRegistry into gen_project_registry.go, DataLog into gen_data_log.go, DeviceNFT into
// gen_device_nft.go.
func fileName(contract string) string {
	var b strings.Builder
	b.WriteString("gen_")
	runes := []rune(contract)
	for i, r := range runes {
		if i > 0 && unicode.IsUpper(r) &&
			(unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String() + ".go"
}
