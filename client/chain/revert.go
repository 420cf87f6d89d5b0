package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// A RevertError tells why a contract refused a call.
type RevertError struct {
	Name string         // of the Solidity error, such as InvalidProof, or empty for a text
	Text string         // the arguments, or the text of a require
	Args map[string]any // the arguments by name, as the ABI decodes them
}

// Error returns the contract's reason.
func (e *RevertError) Error() string {
	if e.Name == "" {
		return "the contract refused: " + e.Text
	}
	return fmt.Sprintf("the contract refused: %s(%s)", e.Name, e.Text)
}

// Reverted reports whether err is a contract's refusal called name.
func Reverted(err error, name string) bool {
	var revert *RevertError
	return errors.As(err, &revert) && revert.Name == name
}

// decodeRevert puts the name of a contract's error into err.
func decodeRevert(err error) error {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return err
	}
	text, ok := data.ErrorData().(string)
	raw, hexErr := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if !ok || hexErr != nil || len(raw) < 4 {
		return err
	}
	return decodeData(raw)
}

// DecodeReason gives what a contract reverted with its name, nil for what is no revert's data.
func DecodeReason(raw []byte) *RevertError {
	if len(raw) < 4 {
		return nil
	}
	return decodeData(raw)
}

// decodeData gives what a contract reverted with its name; raw has four bytes
// or more.
func decodeData(raw []byte) *RevertError {
	if reason, err := abi.UnpackRevert(raw); err == nil {
		return &RevertError{Text: reason}
	}
	for _, contract := range abis {
		known, err := contract.ErrorByID([4]byte(raw[:4]))
		if err != nil {
			continue
		}
		values, err := known.Inputs.Unpack(raw[4:])
		if err != nil {
			continue
		}
		arguments, args := make([]string, len(values)), make(map[string]any, len(values))
		for i, value := range values {
			if hash, ok := value.([32]byte); ok {
				value = common.Hash(hash)
			}
			arguments[i], args[known.Inputs[i].Name] = fmt.Sprintf("%s %v", known.Inputs[i].Name, value), value
		}
		return &RevertError{known.Name, strings.Join(arguments, ", "), args}
	}
	return &RevertError{Text: "unknown error 0x" + hex.EncodeToString(raw[:4])}
}
