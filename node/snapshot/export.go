package snapshot

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// Export writes a state as JSON, like the allocation of a genesis but for its keys: the state knows accounts by the Keccak-256
// of their addresses and slots by that of their keys, and so does the export, in the order of these hashes. It is written as it
// is read, so its size is no matter.
func Export(ctx context.Context, s *Source, w io.Writer, progress func(accounts int)) error {
	out := bufio.NewWriterSize(w, 1<<16)
	h := s.Head
	fmt.Fprintf(out, "{\n  \"number\": %q,\n  \"hash\": %q,\n  \"timestamp\": %q,\n  \"stateRoot\": %q,\n  \"alloc\": {",
		hexutil.Uint64(h.Number.Uint64()), h.Hash(), hexutil.Uint64(h.Time), h.Root)
	for n := 0; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		hash, slim, err := s.State.Account()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		if n > 0 {
			out.WriteByte(',')
		}
		if err := exportAccount(s, out, hash, slim); err != nil {
			return fmt.Errorf("export account %v: %w", hash, err)
		}
		if progress != nil {
			progress(n + 1)
		}
	}
	out.WriteString("\n  }\n}\n")
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write export: %w", err)
	}
	return nil
}

func exportAccount(s *Source, out *bufio.Writer, hash common.Hash, slim []byte) error {
	account, err := types.FullAccount(slim)
	if err != nil {
		return err
	}
	fields, err := json.Marshal(struct {
		Balance *hexutil.Big   `json:"balance"`
		Nonce   hexutil.Uint64 `json:"nonce,omitempty"`
		Code    hexutil.Bytes  `json:"code,omitempty"`
	}{(*hexutil.Big)(account.Balance.ToBig()), hexutil.Uint64(account.Nonce), rawdb.ReadCode(s.DB, common.Hash(account.CodeHash))})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "\n    %q: %s", hash, fields[:len(fields)-1])
	if account.Root == types.EmptyRootHash {
		_, err = out.WriteString("}")
		return err
	}
	out.WriteString(`,"storage":{`)
	for n := 0; ; n++ {
		slot, value, err := s.State.Slot()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		_, content, _, err := rlp.Split(value)
		if err != nil {
			return fmt.Errorf("slot %v: %w", slot, err)
		}
		if n > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(out, "%q:%q", slot, common.BytesToHash(content))
	}
	_, err = out.WriteString("}}")
	return err
}
