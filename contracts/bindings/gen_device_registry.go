// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// DeviceRegistryDevice is an auto generated low-level Go binding around an user-defined struct.
type DeviceRegistryDevice struct {
	ProjectId      *big.Int
	DeviceContract common.Address
	TokenId        *big.Int
	IdentityId     *big.Int
	Owner          common.Address
	Account        common.Address
	Signer         common.Address
	DocumentHash   [32]byte
	RegisteredAt   uint64
	ChangedAt      uint64
	Nonce          uint64
	KeyType        uint8
	Removed        bool
	V2             [32]byte
}

// DeviceRegistryMetaData contains all meta data concerning the DeviceRegistry contract.
var DeviceRegistryMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIProjects\",\"name\":\"projects\",\"type\":\"address\"},{\"internalType\":\"contractIERC6551Registry\",\"name\":\"accounts\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accountImplementation\",\"type\":\"address\"},{\"internalType\":\"contractIStore\",\"name\":\"store\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadFirstSequence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyDocumentHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"}],\"name\":\"HasSerial\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"registrations\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"signatures\",\"type\":\"uint256\"}],\"name\":\"LengthMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotController\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotIdentityOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NotTokenOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotTokenOwnerOrOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnershipCycle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"RefundFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SerialUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SignerUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"TokenUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"URIInEvent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"method\",\"type\":\"string\"}],\"name\":\"UseSafe\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"have\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongKeyType\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongProject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"WrongSigner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"wallet\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"did\",\"type\":\"string\"}],\"name\":\"CreateIoID\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"identityId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"keyType\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"}],\"name\":\"DeviceRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousChange\",\"type\":\"uint256\"}],\"name\":\"DeviceRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousChange\",\"type\":\"uint256\"}],\"name\":\"DocumentUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"keyType\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"firstSequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousChange\",\"type\":\"uint256\"}],\"name\":\"KeyRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"Migrate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"NewDevice\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"RemoveDevice\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousChange\",\"type\":\"uint256\"}],\"name\":\"SerialAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"UpdateDevice\",\"type\":\"event\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"ACCOUNTS\",\"outputs\":[{\"internalType\":\"contractIERC6551Registry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ACCOUNT_IMPLEMENTATION\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SEQUENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_STORED_URI\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"METHOD\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIGRATE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECTS\",\"outputs\":[{\"internalType\":\"contractIProjects\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTER_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REMOVE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROTATE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STORE\",\"outputs\":[{\"internalType\":\"contractIStore\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPDATE_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"serialHash\",\"type\":\"bytes32\"}],\"name\":\"assignSerial\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"deactivate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"identityId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"changedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"keyType\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"removed\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"}],\"internalType\":\"structDeviceRegistry.Device\",\"name\":\"d\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"deviceOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"v2\",\"type\":\"bytes32\"}],\"name\":\"deviceOfV2\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"deviceProject\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"deviceTokenId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"did\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"documentHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"documentID\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"documentURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"exists\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ioID\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ioIDStore\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"isTokenUsed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"migrate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"migrateDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"predictAccount\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"}],\"name\":\"projectDeviceCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"start\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"pageSize\",\"type\":\"uint256\"}],\"name\":\"projectIDs\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"array\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"next\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"projectOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structDeviceRegistry.Registration[]\",\"name\":\"rs\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"registerBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structDeviceRegistry.Registration\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"registerV3\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"registeredAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"registeredNFT\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"deviceContract\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"internalType\":\"structDeviceRegistry.Registration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"registrationDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"removeDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"firstSequence\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash_\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI_\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"rotateDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"firstSequence\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash_\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI_\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"oldSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"newSignature\",\"type\":\"bytes\"}],\"name\":\"rotateKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"transferCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash_\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI_\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device_\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"documentHash_\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"documentURI_\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"updateDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"wallet\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"wallet_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"did_\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"did_\",\"type\":\"string\"}],\"name\":\"wallet\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051615ee0380380615ee083398101604081905261002f9161025e565b6040518060400160405280601681526020017f5472656c6c697320446576696365526567697374727900000000000000000000815250604051806040016040528060018152602001603160f81b815250858585856040518060400160405280601781526020017f5472656c6c697320446576696365204964656e74697479000000000000000000815250604051806040016040528060048152602001631a5bd25160e21b815250815f90816100e4919061035d565b5060016100f1828261035d565b5050506001600160a01b0393841660805291831660a052821660c0521660e05261011c8260096101cf565b6101a05261012b81600a6101cf565b6101c0528151602080840191909120610160528151908201206101805246610120526101ba6101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61010052505030610140525061047392505050565b5f6020835110156101ea576101e383610201565b90506101fb565b816101f5848261035d565b5060ff90505b92915050565b5f5f829050601f81511115610234578260405163305a27a960e01b815260040161022b919061041b565b60405180910390fd5b805161023f82610450565b179392505050565b6001600160a01b038116811461025b575f5ffd5b50565b5f5f5f5f60808587031215610271575f5ffd5b845161027c81610247565b602086015190945061028d81610247565b604086015190935061029e81610247565b60608601519092506102af81610247565b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102e257607f821691505b60208210810361030057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610358578282111561035857805f5260205f20601f840160051c602085101561033157505f5b90810190601f840160051c035f5b81811015610354575f8382015560010161033f565b5050505b505050565b81516001600160401b03811115610376576103766102ba565b61038a8161038484546102ce565b84610306565b6020601f8211600181146103bc575f83156103a55750848201515b5f19600385901b1c1916600184901b178455610414565b5f84815260208120601f198516915b828110156103eb57878501518255602094850194600190920191016103cb565b508482101561040857868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610300575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516159996105475f395f61391601525f6138e901525f612b2f01525f612b0701525f612a6201525f612a8c01525f612ab601525f818161094f01528181610d23015281816135ab015261365e01525f8181610781015281816126ed01526133cc01525f818161062e0152818161277d015261339d01525f81816107b4015281816112180152818161132a015281816121bd0152818161239c015281816129440152612e5201526159995ff3fe6080604052600436106103d1575f3560e01c806373c5f875116101fc578063b292c33511610117578063d0cdd029116100aa578063e7810a2911610079578063e7810a2914610e86578063e985e9c514610ea5578063ec02ef5714610ec4578063f62ce24714610f08578063f6a3d24e14610f4357610411565b8063d0cdd02914610de9578063d3fdd87d14610e15578063d4fe6b4e14610e48578063e3c256db14610e6757610411565b8063b9d959fd116100e6578063b9d959fd14610d66578063bec2b77b14610d85578063c3b3135e14610db8578063c87b56dd14610dca57610411565b8063b292c33514610cc3578063b577556114610ce2578063b6d32d6914610d15578063b88d4fde14610d4757610411565b806395d89b411161018f578063a27813351161015e578063a278133514610c16578063a8d9794d14610c43578063aaea3d9c14610c62578063af0be25714610ca457610411565b806395d89b4114610b9757806395f8243a14610bab5780639794a90d14610bd8578063a22cb46514610bf757610411565b80637ecebe00116101cb5780637ecebe0014610af05780638086b8ba14610b3257806384b0196e14610b515780638e8a6dc714610b7857610411565b806373c5f87514610a9f578063752ef83114610abe57806379806ceb14610add5780637ba0ef27146106e857610411565b80633ea053eb116102ec5780635b5175d51161027f5780636a5306a31161024e5780636a5306a314610a1b5780636c79b2d414610a4e5780636dda9dce14610a6157806370a0823114610a8057610411565b80635b5175d51461099057806362c27289146109af5780636352211e146109ca57806367efe82e146109e957610411565b80634965c7e1116102bb5780634965c7e1146109005780634e93257e1461091f578063507f14651461093e57806352b9fa791461097157610411565b80633ea053eb1461085b5780634194a90d1461087a57806342842e0e146108ae57806344951c75146108cd57610411565b806323b872dd116103645780632fd945eb116103335780632fd945eb146107f557806333745a981461080957806335984678146108285780633644e5151461084757610411565b806323b872dd14610751578063290ab98414610770578063293c4999146107a35780632eea5008146107d657610411565b8063093a7d5f116103a0578063093a7d5f146106a8578063095ea7b3146106c7578063176309b7146106e85780631d9dbae41461073257610411565b806301ffc9a7146105e95780630637d6791461061d57806306fdde0314610668578063081812fc1461068957610411565b366104115760405163554e550960e11b815260206004820152600a6024820152697265676973746572563360b01b60448201526064015b60405180910390fd5b5f356001600160e01b0319166339a4a24160e01b148061044257505f356001600160e01b03191663b20187f160e01b145b1561047d5760405163554e550960e11b815260206004820152600a6024820152697265676973746572563360b01b6044820152606401610408565b6302705f3f60e01b5f356001600160e01b031916016104f45760405163554e550960e11b815260206004820152602c60248201527f75706461746528616464726573732c627974657333322c737472696e672c756960448201526b6e743235362c62797465732960a01b6064820152608401610408565b633642c26960e11b5f356001600160e01b031916016105565760405163554e550960e11b815260206004820152601d60248201527f72656d6f766528616464726573732c75696e743235362c6279746573290000006044820152606401610408565b63b4f7def360e01b5f356001600160e01b031916016105c75760405163554e550960e11b815260206004820152602660248201527f6d69677261746528616464726573732c616464726573732c75696e743235362c60448201526562797465732960d01b6064820152608401610408565b60405163554e550960e11b8152602060048201525f6024820152604401610408565b3480156105f4575f5ffd5b506106086106033660046149d1565b610f62565b60405190151581526020015b60405180910390f35b348015610628575f5ffd5b506106507f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610614565b348015610673575f5ffd5b5061067c610fb3565b6040516106149190614a1a565b348015610694575f5ffd5b506106506106a3366004614a2c565b611042565b3480156106b3575f5ffd5b506106506106c2366004614a62565b611069565b3480156106d2575f5ffd5b506106e66106e1366004614a7d565b611073565b005b3480156106f3575f5ffd5b50610724610702366004614a62565b6001600160a01b03165f9081526006602052604090205465ffffffffffff1690565b604051908152602001610614565b34801561073d575f5ffd5b5061067c61074c366004614a62565b611082565b34801561075c575f5ffd5b506106e661076b366004614aa7565b611159565b34801561077b575f5ffd5b506106507f000000000000000000000000000000000000000000000000000000000000000081565b3480156107ae575f5ffd5b506106507f000000000000000000000000000000000000000000000000000000000000000081565b3480156107e1575f5ffd5b506107246107f0366004614a7d565b6111e2565b348015610800575f5ffd5b50610724606081565b348015610814575f5ffd5b50610724610823366004614aa7565b611549565b348015610833575f5ffd5b50610724610842366004614a62565b6115eb565b348015610852575f5ffd5b506107246115ff565b348015610866575f5ffd5b506106e6610875366004614a62565b61160d565b348015610885575f5ffd5b50610650610894366004614a2c565b5f908152600d60205260409020546001600160a01b031690565b3480156108b9575f5ffd5b506106e66108c8366004614aa7565b611677565b3480156108d8575f5ffd5b506107247fb706cc4dbb5c7722934344b0a15e69ef59177739b08af9604a8bf6a9520c57c281565b34801561090b575f5ffd5b5061072461091a366004614a62565b611696565b34801561092a575f5ffd5b5061067c610939366004614a62565b6116ae565b348015610949575f5ffd5b506106507f000000000000000000000000000000000000000000000000000000000000000081565b34801561097c575f5ffd5b5061065061098b366004614a62565b611700565b34801561099b575f5ffd5b506106506109aa366004614a62565b61174f565b3480156109ba575f5ffd5b50610724677fffffffffffffff81565b3480156109d5575f5ffd5b506106506109e4366004614a2c565b611784565b3480156109f4575f5ffd5b5061067c604051806040016040528060078152602001663234b21d34b79d60c91b81525081565b348015610a26575f5ffd5b506107247fc24784dd2ff7532bb0c7e83ac15ac90165725dcbde0bf16f6fcb2f262508aa3281565b6106e6610a5c366004614b2c565b61178e565b348015610a6c575f5ffd5b50610724610a7b366004614bd3565b6118de565b348015610a8b575f5ffd5b50610724610a9a366004614a62565b611979565b348015610aaa575f5ffd5b506106e6610ab9366004614c31565b6119be565b348015610ac9575f5ffd5b50610724610ad8366004614cd4565b611ad7565b610650610aeb366004614d05565b611c0a565b348015610afb575f5ffd5b50610724610b0a366004614a62565b6001600160a01b03165f90815260066020526040902054600160c01b900464ffffffffff1690565b348015610b3d575f5ffd5b50610650610b4c366004614a62565b611c2d565b348015610b5c575f5ffd5b50610b65611c6d565b6040516106149796959493929190614d6c565b348015610b83575f5ffd5b506106e6610b92366004614e02565b611caf565b348015610ba2575f5ffd5b5061067c611d81565b348015610bb6575f5ffd5b50610bca610bc5366004614e6f565b611d90565b604051610614929190614e93565b348015610be3575f5ffd5b506106e6610bf2366004614ef5565b611f60565b348015610c02575f5ffd5b506106e6610c11366004614f4d565b611f8d565b348015610c21575f5ffd5b50610c35610c30366004614a2c565b611f98565b604051610614929190614f84565b348015610c4e575f5ffd5b50610724610c5d366004615065565b611ffa565b348015610c6d575f5ffd5b50610724610c7c366004614a62565b6001600160a01b03165f90815260066020526040902054600160701b900464ffffffffff1690565b348015610caf575f5ffd5b50610650610cbe3660046150df565b6120a2565b348015610cce575f5ffd5b5061067c610cdd366004614a62565b612177565b348015610ced575f5ffd5b506107247fefc615bcd51edd714a2a3ce9c26b2d17b108d20f54e35a9eb7ea889182e9882f81565b348015610d20575f5ffd5b507f0000000000000000000000000000000000000000000000000000000000000000610650565b348015610d52575f5ffd5b506106e6610d6136600461511d565b612182565b348015610d71575f5ffd5b50610608610d80366004614a7d565b61219a565b348015610d90575f5ffd5b506107247f285a297cc1452b86c650b5cd28276729fdaa8f18687112f11496c0c881c06c4781565b348015610dc3575f5ffd5b5030610650565b348015610dd5575f5ffd5b5061067c610de4366004614a2c565b612262565b348015610df4575f5ffd5b50610e08610e03366004614a62565b6122d2565b6040516106149190615184565b348015610e20575f5ffd5b506107247f7da53c97438048cd25c64e39f716ffd8f675ee937a1e25cd3faf5492fa62821081565b348015610e53575f5ffd5b506106e6610e623660046152ab565b612500565b348015610e72575f5ffd5b50610724610e81366004614a7d565b61256d565b348015610e91575f5ffd5b50610608610ea0366004615373565b6125e6565b348015610eb0575f5ffd5b50610608610ebf366004615393565b612612565b348015610ecf575f5ffd5b50610724610ede366004614a2c565b6001600160a01b03165f90815260066020526040902060030154600160e01b900463ffffffff1690565b348015610f13575f5ffd5b50610724610f22366004614a2c565b5f90815260086020526040902054600160a01b90046001600160601b031690565b348015610f4e575f5ffd5b50610608610f5d366004614a62565b61263f565b5f6001600160e01b031982166380ac58cd60e01b1480610f9257506001600160e01b03198216635b5e139f60e01b145b80610fad57506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f8054610fc1906153bf565b80601f0160208091040260200160405190810160405280929190818152602001828054610fed906153bf565b80156110385780601f1061100f57610100808354040283529160200191611038565b820191905f5260205f20905b81548152906001019060200180831161101b57829003601f168201915b5050505050905090565b5f61104c82612681565b505f828152600460205260409020546001600160a01b0316610fad565b5f610fad826126b8565b61107e8282336127d6565b5050565b60605f61108e836127e3565b905080600401805461109f906153bf565b80601f01602080910402602001604051908101604052809291908181526020018280546110cb906153bf565b80156111165780601f106110ed57610100808354040283529160200191611116565b820191905f5260205f20905b8154815290600101906020018083116110f957829003601f168201915b5050505050915081515f03611153576001810154604051630d05050d60e31b8152600160a01b90910464ffffffffff166004820152602401610408565b50919050565b6001600160a01b03821661118257604051633250574960e11b81525f6004820152602401610408565b5f61118e83833361284c565b9050836001600160a01b0316816001600160a01b0316146111dc576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610408565b50505050565b5f5f6111ed846127e3565b805460405163158e711d60e01b815265ffffffffffff909116600482018190523360248301529192507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063158e711d90604401602060405180830381865afa158015611265573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061128991906153f1565b6112af5760405163440d8f2b60e11b815260048101829052336024820152604401610408565b6001600160a01b0385165f908152600c602052604090205415611307576001600160a01b0385165f818152600c602052604090819020549051631b154ee560e21b815260048101929092526024820152604401610408565b604051632a0a11df60e21b81526004810182905260029081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a828477c906024015f60405180830381865afa15801561136e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611395919081019061540c565b6040516113a29190615497565b602060405180830381855afa1580156113bd573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906113e091906154a2565b604080516020810192909252810186905260600160408051601f198184030181529082905261140e91615497565b602060405180830381855afa158015611429573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061144c91906154a2565b5f818152600d60205260409020549093506001600160a01b0316156114a6575f838152600d60205260409081902054905163987cdc6f60e01b8152600481018590526001600160a01b039091166024820152604401610408565b5f838152600d6020908152604080832080546001600160a01b0319166001600160a01b038a16908117909155808452600c835292819020869055845464ffffffffff60981b198116600160981b64ffffffffff438116820292909217885592519290910416808252928692909185917ff9f8c1816d61f7dc72c6b6dc2e8f244a9fafe9943cacfa111f5bbcd31950859b910160405180910390a450505092915050565b6001600160a01b0383165f9081526006602052604081206115e061158d7f285a297cc1452b86c650b5cd28276729fdaa8f18687112f11496c0c881c06c47876128fd565b60028301548354604080516001600160a01b038a16602082015290810192909252600160c01b900464ffffffffff1660608201526080810186905260a0015b604051602081830303815290604052612a24565b9150505b9392505050565b5f6115f5826127e3565b6002015492915050565b5f611608612a56565b905090565b5f611617826127e3565b905061162b826001600160a01b0316612b7f565b6001600160a01b0316336001600160a01b03161461166d576040516316343f1760e31b81526001600160a01b0383166004820152336024820152604401610408565b61107e8183612b99565b61169183838360405180602001604052805f815250612182565b505050565b5f6116a0826127e3565b50506001600160a01b031690565b6060604051806040016040528060078152602001663234b21d34b79d60c91b8152506116d983612cbf565b6040516020016116ea9291906154b9565b6040516020818303038152906040529050919050565b6001600160a01b0381165f90815260066020526040812054600160701b900464ffffffffff16810361174b576001600160a01b038083165f908152600b602052604090205416610fad565b5090565b5f6117598261263f565b611763575f610fad565b6001600160a01b0382165f908152600660205260409020610fad9083612ce3565b5f610fad82612681565b8281146117b8576040516355c5b3e360e11b81526004810184905260248101829052604401610408565b345f805b858110156118cc576118148787838181106117d9576117d96154cd565b90506020028101906117eb91906154e1565b8686848181106117fd576117fd6154cd565b905060200281019061180f91906154ff565b612d0b565b5061181e82615555565b91508561182c82600161556d565b148061188a5750868682818110611845576118456154cd565b905060200281019061185791906154e1565b35878761186584600161556d565b818110611874576118746154cd565b905060200281019061188691906154e1565b3514155b156118c4576118be8787838181106118a4576118a46154cd565b90506020028101906118b691906154e1565b358385613582565b92505f91505b6001016117bc565b506118d6826136cc565b505050505050565b5f61196f61190c7f7da53c97438048cd25c64e39f716ffd8f675ee937a1e25cd3faf5492fa628210886128fd565b86868660405161191d929190615580565b604080519182900382206001600160a01b038c165f9081526006602090815290839020549084019490945290820152600160c01b90910464ffffffffff1660608201526080810185905260a0016115cc565b9695505050505050565b5f6001600160a01b0382166119a3576040516322718ad960e21b81525f6004820152602401610408565b506001600160a01b03165f9081526003602052604090205490565b5f6119c9888561373e565b9050611a1881896119dd8b8b8b8b8b6118de565b86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506137c192505050565b8054600160c01b900464ffffffffff165f611a328361381f565b9050611a75838b8b8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061388492505050565b82546040516001600160a01b038c169165ffffffffffff16907f8977d7508db28201e2453346dc088b41df8299098840ec00db34e787ded489d990611ac39086908e908e908e9089906155b7565b60405180910390a350505050505050505050565b5f610fad7fc24784dd2ff7532bb0c7e83ac15ac90165725dcbde0bf16f6fcb2f262508aa328335611b0e6040860160208701614a62565b6040860135611b236080880160608901614a62565b611b3360a0890160808a01614a62565b6040805160208101979097528601949094526001600160a01b0392831660608601526080850191909152811660a08401521660c082015260e00160408051601f1981840301815291905260a0840135611b8f60c08601866154ff565b604051611b9d929190615580565b60405190819003902060065f611bb960a0890160808a01614a62565b6001600160a01b0316815260208082019290925260409081015f2054815192830194909452810191909152600160c01b90910464ffffffffff16606082015260e0850135608082015260a0016115cc565b5f611c16848484612d0b565b90506115e4611c288535600134613582565b6136cc565b6001600160a01b0381165f90815260066020526040812054600160701b900464ffffffffff1615611c6657611c61826126b8565b610fad565b5f92915050565b5f6060805f5f5f6060611c7e6138e2565b611c8661390f565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f611cba868561373e565b9050611ccc81876119dd898989611549565b80548190601890611cea90600160c01b900464ffffffffff166155e8565b91906101000a81548164ffffffffff021916908364ffffffffff1602179055505f611d1d876001600160a01b0316612b7f565b6040516001600160a01b038981168252919250818816918316907f18df02dcc52b9c494f391df09661519c0069bd8540141946280399408205ca1a9060200160405180910390a3611d788187896001600160a01b031661393c565b50505050505050565b606060018054610fc1906153bf565b60605f6001600160a01b038416600114611daa5783611dc2565b5f858152600860205260409020546001600160a01b03165b6001600160a01b0381165f81815260066020526040902091925015801590611e0a57508054600160701b900464ffffffffff161580611e0a5750805465ffffffffffff168614155b15611e335760405163bfc6c33760e01b81526001600160a01b0386166004820152602401610408565b5f825b6001600160a01b03811615801590611e4d57508582105b15611e8057611e5b82615555565b6001600160a01b039182165f9081526006602052604090206001015490925016611e36565b50806001600160401b03811115611e9957611e99614fa7565b604051908082528060200260200182016040528015611ec2578160200160208202803683370190505b5093505f5b8115611f52576001600160a01b0384165f9081526006602052604090208054600160f01b900460ff16611f3357848683611f0081615555565b945081518110611f1257611f126154cd565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101546001600160a01b03169350611f4b8261560e565b9150611ec7565b808552505050935093915050565b5f611f6b858561373e565b9050611f7c81866119dd888861256d565b611f868186612b99565b5050505050565b61107e3383836139e9565b5f606060a083901c15611fbc57505060408051602081019091525f80825292909150565b82611fc6816126b8565b611fcf8261263f565b611fe75760405180602001604052805f815250611ff0565b611ff0826116ae565b9250925050915091565b81516020808401919091206001600160a01b0388165f90815260069092526040822054600160c01b900464ffffffffff166120956120587fb706cc4dbb5c7722934344b0a15e69ef59177739b08af9604a8bf6a9520c57c28b6128fd565b604080516001600160a01b038c1660208201529081018a9052606081018990526080810185905260a0810184905260c0810187905260e0016115cc565b9998505050505050505050565b5f8282603181146120b7575f92505050610fad565b5f60095b6031811015612122575f8484838181106120d7576120d76154cd565b919091013560f81c915050604081106120fd576120f860ff82166009615623565b612102565b8060ff165b600f166004846001600160a01b0316901b179250508060010190506120bb565b5061212c816116ae565b805190602001208383604051612143929190615580565b604051809103902014158061215e575061215c8161263f565b155b1561216e575f9350505050610fad565b61196f816126b8565b6060610fad826116ae565b61218d848484611159565b6111dc3385858585613ab0565b60405163176309b760e01b81526001600160a01b0383811660048301525f9182917f0000000000000000000000000000000000000000000000000000000000000000169063176309b790602401602060405180830381865afa158015612202573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061222691906154a2565b9050801580159061225a57505f818152600760209081526040808320600887901c8452909152902054600160ff85161b1615155b949350505050565b606061226d82612681565b505f61228360408051602081019091525f815290565b90505f8151116122a15760405180602001604052805f8152506115e4565b806122ab84613bcf565b6040516020016122bc9291906154b9565b6040516020818303038152906040529392505050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a08101919091526001600160a01b0382165f90815260066020526040812080549091600160701b90910464ffffffffff1690036123785750919050565b805465ffffffffffff1680835260405163a71ebfc160e01b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a71ebfc190602401602060405180830381865afa1580156123e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061240d9190615642565b6001600160a01b0390811660208401528154600160301b90046001600160401b0316604084015283166060830181905261244690612b7f565b6001600160a01b0316608083015261245d836126b8565b6001600160a01b031660a08301526124758184612ce3565b6001600160a01b0390811660c0840152600282015460e0840152905464ffffffffff600160701b82048116610100850152600160981b82048116610120850152600160c01b82041661014084015260ff600160e81b82048116610160850152600160f01b909104161515610180830152919091165f908152600c60205260409020546101a082015290565b5f61250b898561373e565b90505f61251c8a8a8a8a8a8a611ffa565b905061252a828b83876137c1565b612541828b8b8b61253c8e878a613c5e565b613d3d565b61254d828b8989613884565b612561828b61255b8561381f565b89613e6a565b50505050505050505050565b6001600160a01b0382165f90815260066020526040812061225a6125b17fefc615bcd51edd714a2a3ce9c26b2d17b108d20f54e35a9eb7ea889182e9882f866128fd565b60028301548354604080516020810193909352600160c01b90910464ffffffffff1690820152606081018690526080016115cc565b5f828152600760209081526040808320600885901c8452909152812054600160ff84161b1615156115e4565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b6001600160a01b0381165f9081526006602052604081208054600160701b900464ffffffffff16158015906115e4575054600160f01b900460ff161592915050565b5f5f61268c83612b7f565b90506001600160a01b038116610fad57604051637e27328960e01b815260048101849052602401610408565b60408051733d60ad80600a3d3981f3363d3d373d3d3d363d7360601b6020808301919091526bffffffffffffffffffffffff197f0000000000000000000000000000000000000000000000000000000000000000606090811b821660348501526e5af43d82803e903d91602b57fd5bf360881b60488501525f605785018190524660778601523060978601526001600160a01b03871660b7808701919091528651808703909101815260d7860187528051908501206001600160f81b031960f78701527f000000000000000000000000000000000000000000000000000000000000000090921b90921660f885015261010c840182905261012c808501919091528451808503909101815261014c9093019093528151910120610fad565b6116918383836001613eee565b6001600160a01b0381165f9081526006602052604090208054600160701b900464ffffffffff16158061281e57508054600160f01b900460ff165b156128475760405163bfc6c33760e01b81526001600160a01b0383166004820152602401610408565b919050565b5f612856836126b8565b6001600160a01b0316846001600160a01b0316036128875760405163b79e3f3f60e01b815260040160405180910390fd5b612892848484613ff2565b90506001600160a01b038116156115e4576001600160a01b0383165f9081526006602052604090206003018054601c906128d890600160e01b900463ffffffff1661565d565b91906101000a81548163ffffffff021916908363ffffffff1602179055509392505050565b6001600160a01b0381165f8181526006602052604081205460609265ffffffffffff821692600160301b9092046001600160401b0316919061293e90612b7f565b905085837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a71ebfc1866040518263ffffffff1660e01b815260040161299091815260200190565b602060405180830381865afa1580156129ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129cf9190615642565b6040805160208101949094528301919091526001600160a01b0390811660608301526080820184905280831660a0830152861660c082015260e001604051602081830303815290604052935050505092915050565b5f6115e48383604051602001612a3b9291906154b9565b604051602081830303815290604052805190602001206140df565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612aae57507f000000000000000000000000000000000000000000000000000000000000000046145b15612ad857507f000000000000000000000000000000000000000000000000000000000000000090565b611608604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f908152600260205260409020546001600160a01b031690565b5f612bac826001600160a01b0316612b7f565b8354600160f01b60ff60f01b19821617855565ffffffffffff165f908152600860205260409020805491925090601490612bf590600160a01b90046001600160601b0316615678565b82546001600160601b039182166101009390930a928302919092021990911617905582546001600160a01b0383169065ffffffffffff167f20123d563137d454dc8c02b412a9a9f5d36645b51c68a17c9d3ff038551ad72883612c578761381f565b604080516001600160a01b03909316835260208301919091520160405180910390a36040516001600160a01b0382811682528316907f7fb1f1a379ee4b2c5e787bdcba983dff2cb148ae93c6341beafaca37b8ce8abe906020015b60405180910390a2505050565b6060612cca8261410b565b8051613078825260020160011990910190815292915050565b60038201545f906001600160a01b0316156111535760038301546001600160a01b03166115e4565b5f8360e00135421115612d3757604051637c06dd7560e11b815260e08501356004820152602401610408565b5f600681612d4b60a0880160808901614a62565b6001600160a01b0316815260208101919091526040015f208054909150600160701b900464ffffffffff1615612db057612d8b60a0860160808701614a62565b6040516345ed80e960e01b81526001600160a01b039091166004820152602401610408565b5f600b81612dc460a0890160808a01614a62565b6001600160a01b03908116825260208201929092526040015f20541614612e4757612df560a0860160808701614a62565b600b5f612e0860a0890160808a01614a62565b6001600160a01b039081168252602082019290925260409081015f2054905163f627a1cb60e01b81529282166004840152166024820152604401610408565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663176309b7612e876040890160208a01614a62565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612ec9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eed91906154a2565b9050801580612efd575085358114155b15612f4557612f126040870160208801614a62565b604051631106974360e11b81526001600160a01b0390911660048201526024810182905286356044820152606401610408565b5f81815260076020908152604080832089820135600881901c8552925290912054600160ff9092169190911b1615612f9d57604080516350289dd360e11b815260048101839052908701356024820152604401610408565b612fad6080870160608801614a62565b6001600160a01b0316612fc66040880160208901614a62565b6001600160a01b0316636352211e88604001356040518263ffffffff1660e01b8152600401612ff791815260200190565b602060405180830381865afa158015613012573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130369190615642565b6001600160a01b031614613082576130546080870160608801614a62565b60408051632c52f11160e11b81526001600160a01b0390921660048301528701356024820152604401610408565b6130926080870160608801614a62565b6001600160a01b0316336001600160a01b03161415801561314a57506130be6040870160208801614a62565b6001600160a01b031663e985e9c56130dc6080890160608a01614a62565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152336024820152604401602060405180830381865afa158015613124573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061314891906153f1565b155b1561318a5761315f6080870160608801614a62565b60405163365929e360e11b81526001600160a01b039091166004820152336024820152604401610408565b5f6131e261319e60a0890160808a01614a62565b6131a789611ad7565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613c5e92505050565b5f8381526007602090815260408083208b820135600881901c855292529091208054600160ff9093169290921b90911790559050825460ff8216600160e81b0260ff60e81b19600160981b4364ffffffffff16908102919091166aff0000000000ffffffffff60981b19600160701b929092026effffffffff0000000000ffffffffff60701b196001600160401b036040808f013591909116600160301b026dffffffffffffffffffffffffffff1990971665ffffffffffff8a1617969096171617600160c01b1791909116171784555f83815260086020522080546001850180546001600160a01b0319166001600160a01b039092169190911790556132ef60a0890160808a01614a62565b81546001600160a01b0319166001600160a01b039190911617808255819060149061332990600160a01b90046001600160601b0316615699565b91906101000a8154816001600160601b0302191690836001600160601b031602179055506133688860800160208101906133639190614a62565b6126b8565b945061339b61337d60808a0160608b01614a62565b61338d60a08b0160808c01614a62565b6001600160a01b0316614178565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316638a54c52f7f00000000000000000000000000000000000000000000000000000000000000005f46308d60800160208101906134019190614a62565b60405160e087901b6001600160e01b03191681526001600160a01b0395861660048201526024810194909452604484019290925283166064830152909116608482015260a4016020604051808303815f875af1158015613463573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134879190615642565b506134986040890160208a01614a62565b6001600160a01b03166323b872dd6134b660808b0160608c01614a62565b604080516001600160e01b031960e085901b1681526001600160a01b03928316600482015291891660248301528b013560448201526064015f604051808303815f87803b158015613505575f5ffd5b505af1158015613517573d5f5f3e3d5ffd5b5061356c92508691505060a08a013561353360c08c018c6154ff565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506141d992505050565b613577888684614247565b505050509392505050565b60405163158ffc4d60e31b815260048101849052602481018390525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ac7fe26890604401602060405180830381865afa1580156135f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061361491906154a2565b905082811115613641576040516378279ed960e11b81526004810184905260248101829052604401610408565b604051637e2c94f360e01b815260048101869052602481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637e2c94f39083906044015f604051808303818588803b1580156136a9575f5ffd5b505af11580156136bb573d5f5f3e3d5ffd5b505050505080836115e091906156ba565b805f036136d65750565b6040515f90339083908381818185875af1925050503d805f8114613715576040519150601f19603f3d011682016040523d82523d5f602084013e61371a565b606091505b505090508061107e57604051631322dee160e11b8152336004820152602401610408565b5f613748836127e3565b905061376f61375f846001600160a01b0316612b7f565b33856001600160a01b03166143d2565b61379d576040516316343f1760e31b81526001600160a01b0384166004820152336024820152604401610408565b81421115610fad57604051637c06dd7560e11b815260048101839052602401610408565b5f6137d66137cf8686612ce3565b8484613c5e565b855490915060ff808316600160e81b9092041614611f8657845460405163616981f560e01b815260ff8084166004830152600160e81b9092049091166024820152604401610408565b80544364ffffffffff908116600160981b90810264ffffffffff60981b198416178085559204811691839160189161385f91600160c01b909104166155e8565b91906101000a81548164ffffffffff021916908364ffffffffff160217905550919050565b61388f8483836141d9565b6001600160a01b0383167f56c4adbfac097b5bec49fa8c702ae682a2d4c10bee1ac0aad3af7f3768d0fc0f6138c382612b7f565b84846040516138d4939291906156cd565b60405180910390a250505050565b60606116087f00000000000000000000000000000000000000000000000000000000000000006009614433565b60606116087f0000000000000000000000000000000000000000000000000000000000000000600a614433565b6001600160a01b03821661396557604051633250574960e11b81525f6004820152602401610408565b5f61397183835f61284c565b90506001600160a01b03811661399d57604051637e27328960e01b815260048101839052602401610408565b836001600160a01b0316816001600160a01b0316146111dc576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610408565b6001600160a01b038316613a125760405163a9fbf51f60e01b81525f6004820152602401610408565b6001600160a01b038216613a4457604051630b61174360e31b81526001600160a01b0383166004820152602401610408565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b15611f8657604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613af29088908890879087906004016156fc565b6020604051808303815f875af1925050508015613b2c575060408051601f3d908101601f19168201909252613b299181019061572e565b60015b613b93573d808015613b59576040519150601f19603f3d011682016040523d82523d5f602084013e613b5e565b606091505b5080515f03613b8b57604051633250574960e11b81526001600160a01b0385166004820152602401610408565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146118d657604051633250574960e11b81526001600160a01b0385166004820152602401610408565b60605f613bdb836144dc565b60010190505f816001600160401b03811115613bf957613bf9614fa7565b6040519080825280601f01601f191660200182016040528015613c23576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a8504945084613c2d57509392505050565b5f5f8251604103613c8257613c7384846145b3565b5060019350909150613c9c9050565b8251608003613c9c57613c9584846145fc565b9050600291505b6001600160a01b03811615801590613cc55750846001600160a01b0316816001600160a01b0316145b15613cd057506115e4565b613cdb8585856146fb565b15613cea5760039150506115e4565b6001600160a01b038116613d1157604051638baa579f60e01b815260040160405180910390fd5b60405163366d29f760e01b81526001600160a01b03808316600483015286166024820152604401610408565b5f613d4784611700565b90506001600160a01b03811615613d845760405163f627a1cb60e01b81526001600160a01b03808616600483015282166024820152604401610408565b60038601545f90613da690600160a01b90046001600160401b0316600161556d565b905080841080613dbd5750677fffffffffffffff84115b15613df357604051634adc042960e11b81526004810185905260248101829052677fffffffffffffff6044820152606401610408565b50506001600160a01b039283165f818152600b602052604090208054949095166001600160a01b0319909416939093179093556003840180546001600160401b03909216600160a01b026001600160e01b0319909216909217179055815460ff909116600160e81b0260ff60e81b19909116179055565b8354600385015460028601546040516001600160a01b038781169465ffffffffffff8116947f5fab5b7300e314dfd74c2289a1511cd2b10c43ecda61d0e6e5c9a9828906cecd94613ee09493821693600160e81b90930460ff1692600160a01b9092046001600160401b03169189908b90615749565b60405180910390a350505050565b8080613f0257506001600160a01b03821615155b15613fc3575f613f1184612681565b90506001600160a01b03831615801590613f3d5750826001600160a01b0316816001600160a01b031614155b8015613f505750613f4e8184612612565b155b15613f795760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610408565b8115613fc15783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f5f613ffd84612b7f565b90506001600160a01b03831615614019576140198184866147dc565b6001600160a01b03811615614053576140345f855f5f613eee565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615614081576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f610fad6140eb612a56565b8360405161190160f01b8152600281019290925260228201526042902090565b60606040519050608081016040526f30313233343536373839616263646566600f5260028101905060288152602081015f60288201528260601b92505f5b808101820184821a600f81165160018301538060041c5182535050600181019060121901614149575050919050565b6001600160a01b0382166141a157604051633250574960e11b81525f6004820152602401610408565b5f6141ad83835f61284c565b90506001600160a01b03811615611691576040516339e3563760e11b81525f6004820152602401610408565b5f8290036141fa57604051632218812360e01b815260040160405180910390fd5b6002830182905560018301805464ffffffffff60a01b1916600160a01b4364ffffffffff1602179055805160601061423a57600483016111dc82826157e8565b611691600484015f61496c565b6142576080840160608501614a62565b6001600160a01b031661427060a0850160808601614a62565b6001600160a01b031684357f1aceaf56a1ccde1d2804cfb49a72942c457b6afce9ba35eb93b8afc8502b4c0f856142ad60a0890160808a01614a62565b6142bd60408a0160208b01614a62565b60408a01358860a08c01356142d560c08e018e6154ff565b6040516142e99897969594939291906158a2565b60405180910390a46143016080840160608501614a62565b6001600160a01b03167f313a15bccdaa3cc35e31f4e2f6a0c398a1c735a9231dd4684399ea030737306261433b60a0860160808701614a62565b8461434f61093960a0890160808a01614a62565b60405161435e939291906158fb565b60405180910390a261437660a0840160808501614a62565b6001600160a01b03167f9b3397f29f76b91430e368033ed86df2fc794753ab8239898fb655ab0213f8886143b06080860160608701614a62565b60a08601356143c260c08801886154ff565b604051612cb29493929190615926565b5f6001600160a01b0383161580159061225a5750826001600160a01b0316846001600160a01b0316148061440b575061440b8484612612565b8061225a5750505f908152600460205260409020546001600160a01b03908116911614919050565b606060ff831461444d5761444683614840565b9050610fad565b818054614459906153bf565b80601f0160208091040260200160405190810160405280929190818152602001828054614485906153bf565b80156144d05780601f106144a7576101008083540402835291602001916144d0565b820191905f5260205f20905b8154815290600101906020018083116144b357829003601f168201915b50505050509050610fad565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b831061451a5772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310614546576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061456457662386f26fc10000830492506010015b6305f5e100831061457c576305f5e100830492506008015b612710831061459057612710830492506004015b606483106145a2576064830492506002015b600a8310610fad5760010192915050565b5f5f5f83516041036145ea576020840151604085015160608601515f1a6145dc8882858561487d565b9550955095505050506145f5565b505081515f91506002905b9250925092565b60408181015160608301919091205f91907f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a882111561463f575f92505050610fad565b5f5f6101006001600160a01b0316878760405160200161466092919061594d565b60408051601f198184030181529082905261467a91615497565b5f60405180830381855afa9150503d805f81146146b2576040519150601f19603f3d011682016040523d82523d5f602084013e6146b7565b606091505b50915091508115806146cb57508051602014155b806146df57506146da8161595e565b600114155b156146f0575f945050505050610fad565b509095945050505050565b5f836001600160a01b03163b5f0361471457505f6115e4565b5f5f856001600160a01b03168585604051602401614733929190615981565b60408051601f198184030181529181526020820180516001600160e01b0316630b135d3f60e11b179052516147689190615497565b5f60405180830381855afa9150503d805f81146147a0576040519150601f19603f3d011682016040523d82523d5f602084013e6147a5565b606091505b50915091508180156147b957506020815110155b801561196f5750630b135d3f60e11b6147d18261595e565b149695505050505050565b6147e78383836143d2565b611691576001600160a01b03831661481557604051637e27328960e01b815260048101829052602401610408565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610408565b60605f61484c83614945565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156148b657505f9150600390508261493b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614907573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661493257505f92506001915082905061493b565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610fad57604051632cd44ac360e21b815260040160405180910390fd5b508054614978906153bf565b5f825580601f10614987575050565b601f0160209004905f5260205f20906149a091906149a2565b565b5f5b80821115611691575f818401556001016149a4565b6001600160e01b0319811681146149ce575f5ffd5b50565b5f602082840312156149e1575f5ffd5b81356115e4816149b9565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115e460208301846149ec565b5f60208284031215614a3c575f5ffd5b5035919050565b6001600160a01b03811681146149ce575f5ffd5b803561284781614a43565b5f60208284031215614a72575f5ffd5b81356115e481614a43565b5f5f60408385031215614a8e575f5ffd5b8235614a9981614a43565b946020939093013593505050565b5f5f5f60608486031215614ab9575f5ffd5b8335614ac481614a43565b92506020840135614ad481614a43565b929592945050506040919091013590565b5f5f83601f840112614af5575f5ffd5b5081356001600160401b03811115614b0b575f5ffd5b6020830191508360208260051b8501011115614b25575f5ffd5b9250929050565b5f5f5f5f60408587031215614b3f575f5ffd5b84356001600160401b03811115614b54575f5ffd5b614b6087828801614ae5565b90955093505060208501356001600160401b03811115614b7e575f5ffd5b614b8a87828801614ae5565b95989497509550505050565b5f5f83601f840112614ba6575f5ffd5b5081356001600160401b03811115614bbc575f5ffd5b602083019150836020828501011115614b25575f5ffd5b5f5f5f5f5f60808688031215614be7575f5ffd5b8535614bf281614a43565b94506020860135935060408601356001600160401b03811115614c13575f5ffd5b614c1f88828901614b96565b96999598509660600135949350505050565b5f5f5f5f5f5f5f60a0888a031215614c47575f5ffd5b8735614c5281614a43565b96506020880135955060408801356001600160401b03811115614c73575f5ffd5b614c7f8a828b01614b96565b9096509450506060880135925060808801356001600160401b03811115614ca4575f5ffd5b614cb08a828b01614b96565b989b979a50959850939692959293505050565b5f6101008284031215611153575f5ffd5b5f60208284031215614ce4575f5ffd5b81356001600160401b03811115614cf9575f5ffd5b61225a84828501614cc3565b5f5f5f60408486031215614d17575f5ffd5b83356001600160401b03811115614d2c575f5ffd5b614d3886828701614cc3565b93505060208401356001600160401b03811115614d53575f5ffd5b614d5f86828701614b96565b9497909650939450505050565b60ff60f81b8816815260e060208201525f614d8a60e08301896149ec565b8281036040840152614d9c81896149ec565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614df1578351835260209384019390920191600101614dd3565b50909b9a5050505050505050505050565b5f5f5f5f5f60808688031215614e16575f5ffd5b8535614e2181614a43565b94506020860135614e3181614a43565b93506040860135925060608601356001600160401b03811115614e52575f5ffd5b614e5e88828901614b96565b969995985093965092949392505050565b5f5f5f60608486031215614e81575f5ffd5b833592506020840135614ad481614a43565b604080825283519082018190525f9060208501906060840190835b81811015614ed55783516001600160a01b0316835260209384019390920191600101614eae565b50506001600160a01b039490941660209390930192909252509092915050565b5f5f5f5f60608587031215614f08575f5ffd5b8435614f1381614a43565b93506020850135925060408501356001600160401b03811115614f34575f5ffd5b614b8a87828801614b96565b80151581146149ce575f5ffd5b5f5f60408385031215614f5e575f5ffd5b8235614f6981614a43565b91506020830135614f7981614f40565b809150509250929050565b6001600160a01b03831681526040602082018190525f9061225a908301846149ec565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614fe357614fe3614fa7565b604052919050565b5f6001600160401b0382111561500357615003614fa7565b50601f01601f191660200190565b5f82601f830112615020575f5ffd5b8135602083015f61503861503384614feb565b614fbb565b905082815285838301111561504b575f5ffd5b828260208301375f92810160200192909252509392505050565b5f5f5f5f5f5f60c0878903121561507a575f5ffd5b863561508581614a43565b9550602087013561509581614a43565b9450604087013593506060870135925060808701356001600160401b038111156150bd575f5ffd5b6150c989828a01615011565b9699959850939692959460a09093013593505050565b5f5f602083850312156150f0575f5ffd5b82356001600160401b03811115615105575f5ffd5b61511185828601614b96565b90969095509350505050565b5f5f5f5f60808587031215615130575f5ffd5b843561513b81614a43565b9350602085013561514b81614a43565b92506040850135915060608501356001600160401b0381111561516c575f5ffd5b61517887828801615011565b91505092959194509250565b815181526020808301516101c08301916151a8908401826001600160a01b03169052565b50604083015160408301526060830151606083015260808301516151d760808401826001600160a01b03169052565b5060a08301516151f260a08401826001600160a01b03169052565b5060c083015161520d60c08401826001600160a01b03169052565b5060e083015160e08301526101008301516152346101008401826001600160401b03169052565b506101208301516152516101208401826001600160401b03169052565b5061014083015161526e6101408401826001600160401b03169052565b5061016083015161528561016084018260ff169052565b5061018083015161529b61018084018215159052565b506101a092830151919092015290565b5f5f5f5f5f5f5f5f610100898b0312156152c3575f5ffd5b6152cc89614a57565b97506152da60208a01614a57565b9650604089013595506060890135945060808901356001600160401b03811115615302575f5ffd5b61530e8b828c01615011565b94505060a0890135925060c08901356001600160401b03811115615330575f5ffd5b61533c8b828c01615011565b92505060e08901356001600160401b03811115615357575f5ffd5b6153638b828c01615011565b9150509295985092959890939650565b5f5f60408385031215615384575f5ffd5b50508035926020909101359150565b5f5f604083850312156153a4575f5ffd5b82356153af81614a43565b91506020830135614f7981614a43565b600181811c908216806153d357607f821691505b60208210810361115357634e487b7160e01b5f52602260045260245ffd5b5f60208284031215615401575f5ffd5b81516115e481614f40565b5f6020828403121561541c575f5ffd5b81516001600160401b03811115615431575f5ffd5b8201601f81018413615441575f5ffd5b805161544f61503382614feb565b818152856020838501011115615463575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f81518060208401855e5f93019283525090919050565b5f6115e48284615480565b5f602082840312156154b2575f5ffd5b5051919050565b5f61225a6154c78386615480565b84615480565b634e487b7160e01b5f52603260045260245ffd5b5f823560fe198336030181126154f5575f5ffd5b9190910192915050565b5f5f8335601e19843603018112615514575f5ffd5b8301803591506001600160401b0382111561552d575f5ffd5b602001915036819003821315614b25575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161556657615566615541565b5060010190565b80820180821115610fad57610fad615541565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b858152846020820152608060408201525f6155d660808301858761558f565b90508260608301529695505050505050565b5f64ffffffffff821664ffffffffff810361560557615605615541565b60010192915050565b5f8161561c5761561c615541565b505f190190565b6001600160a01b038181168382160190811115610fad57610fad615541565b5f60208284031215615652575f5ffd5b81516115e481614a43565b5f63ffffffff821663ffffffff810361560557615605615541565b5f6001600160601b0382168061569057615690615541565b5f190192915050565b5f6001600160601b0382166001600160601b03810361560557615605615541565b81810381811115610fad57610fad615541565b60018060a01b0384168152826020820152606060408201525f6156f360608301846149ec565b95945050505050565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061196f908301846149ec565b5f6020828403121561573e575f5ffd5b81516115e4816149b9565b60018060a01b038716815260ff861660208201526001600160401b038516604082015283606082015260c060808201525f61578760c08301856149ec565b90508260a0830152979650505050505050565b601f821115611691578282111561169157805f5260205f20601f840160051c60208510156157c557505f5b90810190601f840160051c035f5b818110156118d6575f838201556001016157d3565b81516001600160401b0381111561580157615801614fa7565b6158158161580f84546153bf565b8461579a565b6020601f821160018114615847575f83156158305750848201515b5f19600385901b1c1916600184901b178455611f86565b5f84815260208120601f198516915b828110156158765787850151825560209485019460019092019101615856565b508482101561589357868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b6001600160a01b0389811682528881166020830152871660408201526060810186905260ff8516608082015260a0810184905260e060c082018190525f906158ed908301848661558f565b9a9950505050505050505050565b6001600160a01b038481168252831660208201526060604082018190525f906156f3908301846149ec565b60018060a01b0385168152836020820152606060408201525f61196f60608301848661558f565b8281525f61225a6020830184615480565b80516020808301519190811015611153575f1960209190910360031b1b16919050565b828152604060208201525f61225a60408301846149ec56",
}

// DeviceRegistryABI is the input ABI used to generate the binding from.
// Deprecated: Use DeviceRegistryMetaData.ABI instead.
var DeviceRegistryABI = DeviceRegistryMetaData.ABI

// DeviceRegistryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DeviceRegistryMetaData.Bin instead.
var DeviceRegistryBin = DeviceRegistryMetaData.Bin

// DeployDeviceRegistry deploys a new Ethereum contract, binding an instance of DeviceRegistry to it.
func DeployDeviceRegistry(auth *bind.TransactOpts, backend bind.ContractBackend, projects common.Address, accounts common.Address, accountImplementation common.Address, store common.Address) (common.Address, *types.Transaction, *DeviceRegistry, error) {
	parsed, err := DeviceRegistryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DeviceRegistryBin), backend, projects, accounts, accountImplementation, store)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DeviceRegistry{DeviceRegistryCaller: DeviceRegistryCaller{contract: contract}, DeviceRegistryTransactor: DeviceRegistryTransactor{contract: contract}, DeviceRegistryFilterer: DeviceRegistryFilterer{contract: contract}}, nil
}

// DeviceRegistry is an auto generated Go binding around an Ethereum contract.
type DeviceRegistry struct {
	DeviceRegistryCaller     // Read-only binding to the contract
	DeviceRegistryTransactor // Write-only binding to the contract
	DeviceRegistryFilterer   // Log filterer for contract events
}

// DeviceRegistryCaller is an auto generated read-only Go binding around an Ethereum contract.
type DeviceRegistryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceRegistryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DeviceRegistryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceRegistryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DeviceRegistryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DeviceRegistrySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DeviceRegistrySession struct {
	Contract     *DeviceRegistry   // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DeviceRegistryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DeviceRegistryCallerSession struct {
	Contract *DeviceRegistryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts         // Call options to use throughout this session
}

// DeviceRegistryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DeviceRegistryTransactorSession struct {
	Contract     *DeviceRegistryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts         // Transaction auth options to use throughout this session
}

// DeviceRegistryRaw is an auto generated low-level Go binding around an Ethereum contract.
type DeviceRegistryRaw struct {
	Contract *DeviceRegistry // Generic contract binding to access the raw methods on
}

// DeviceRegistryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DeviceRegistryCallerRaw struct {
	Contract *DeviceRegistryCaller // Generic read-only contract binding to access the raw methods on
}

// DeviceRegistryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DeviceRegistryTransactorRaw struct {
	Contract *DeviceRegistryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDeviceRegistry creates a new instance of DeviceRegistry, bound to a specific deployed contract.
func NewDeviceRegistry(address common.Address, backend bind.ContractBackend) (*DeviceRegistry, error) {
	contract, err := bindDeviceRegistry(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistry{DeviceRegistryCaller: DeviceRegistryCaller{contract: contract}, DeviceRegistryTransactor: DeviceRegistryTransactor{contract: contract}, DeviceRegistryFilterer: DeviceRegistryFilterer{contract: contract}}, nil
}

// NewDeviceRegistryCaller creates a new read-only instance of DeviceRegistry, bound to a specific deployed contract.
func NewDeviceRegistryCaller(address common.Address, caller bind.ContractCaller) (*DeviceRegistryCaller, error) {
	contract, err := bindDeviceRegistry(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryCaller{contract: contract}, nil
}

// NewDeviceRegistryTransactor creates a new write-only instance of DeviceRegistry, bound to a specific deployed contract.
func NewDeviceRegistryTransactor(address common.Address, transactor bind.ContractTransactor) (*DeviceRegistryTransactor, error) {
	contract, err := bindDeviceRegistry(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryTransactor{contract: contract}, nil
}

// NewDeviceRegistryFilterer creates a new log filterer instance of DeviceRegistry, bound to a specific deployed contract.
func NewDeviceRegistryFilterer(address common.Address, filterer bind.ContractFilterer) (*DeviceRegistryFilterer, error) {
	contract, err := bindDeviceRegistry(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryFilterer{contract: contract}, nil
}

// bindDeviceRegistry binds a generic wrapper to an already deployed contract.
func bindDeviceRegistry(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DeviceRegistryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceRegistry *DeviceRegistryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceRegistry.Contract.DeviceRegistryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceRegistry *DeviceRegistryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.DeviceRegistryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceRegistry *DeviceRegistryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.DeviceRegistryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DeviceRegistry *DeviceRegistryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DeviceRegistry.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DeviceRegistry *DeviceRegistryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DeviceRegistry *DeviceRegistryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.contract.Transact(opts, method, params...)
}

// ACCOUNTS is a free data retrieval call binding the contract method 0x0637d679.
//
// Solidity: function ACCOUNTS() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) ACCOUNTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ACCOUNTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ACCOUNTS is a free data retrieval call binding the contract method 0x0637d679.
//
// Solidity: function ACCOUNTS() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) ACCOUNTS() (common.Address, error) {
	return _DeviceRegistry.Contract.ACCOUNTS(&_DeviceRegistry.CallOpts)
}

// ACCOUNTS is a free data retrieval call binding the contract method 0x0637d679.
//
// Solidity: function ACCOUNTS() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) ACCOUNTS() (common.Address, error) {
	return _DeviceRegistry.Contract.ACCOUNTS(&_DeviceRegistry.CallOpts)
}

// ACCOUNTIMPLEMENTATION is a free data retrieval call binding the contract method 0x290ab984.
//
// Solidity: function ACCOUNT_IMPLEMENTATION() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) ACCOUNTIMPLEMENTATION(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ACCOUNT_IMPLEMENTATION")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ACCOUNTIMPLEMENTATION is a free data retrieval call binding the contract method 0x290ab984.
//
// Solidity: function ACCOUNT_IMPLEMENTATION() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) ACCOUNTIMPLEMENTATION() (common.Address, error) {
	return _DeviceRegistry.Contract.ACCOUNTIMPLEMENTATION(&_DeviceRegistry.CallOpts)
}

// ACCOUNTIMPLEMENTATION is a free data retrieval call binding the contract method 0x290ab984.
//
// Solidity: function ACCOUNT_IMPLEMENTATION() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) ACCOUNTIMPLEMENTATION() (common.Address, error) {
	return _DeviceRegistry.Contract.ACCOUNTIMPLEMENTATION(&_DeviceRegistry.CallOpts)
}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) DOMAINSEPARATOR(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "DOMAIN_SEPARATOR")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) DOMAINSEPARATOR() ([32]byte, error) {
	return _DeviceRegistry.Contract.DOMAINSEPARATOR(&_DeviceRegistry.CallOpts)
}

// DOMAINSEPARATOR is a free data retrieval call binding the contract method 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) DOMAINSEPARATOR() ([32]byte, error) {
	return _DeviceRegistry.Contract.DOMAINSEPARATOR(&_DeviceRegistry.CallOpts)
}

// MAXSEQUENCE is a free data retrieval call binding the contract method 0x62c27289.
//
// Solidity: function MAX_SEQUENCE() view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) MAXSEQUENCE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "MAX_SEQUENCE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSEQUENCE is a free data retrieval call binding the contract method 0x62c27289.
//
// Solidity: function MAX_SEQUENCE() view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) MAXSEQUENCE() (*big.Int, error) {
	return _DeviceRegistry.Contract.MAXSEQUENCE(&_DeviceRegistry.CallOpts)
}

// MAXSEQUENCE is a free data retrieval call binding the contract method 0x62c27289.
//
// Solidity: function MAX_SEQUENCE() view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) MAXSEQUENCE() (*big.Int, error) {
	return _DeviceRegistry.Contract.MAXSEQUENCE(&_DeviceRegistry.CallOpts)
}

// MAXSTOREDURI is a free data retrieval call binding the contract method 0x2fd945eb.
//
// Solidity: function MAX_STORED_URI() view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) MAXSTOREDURI(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "MAX_STORED_URI")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXSTOREDURI is a free data retrieval call binding the contract method 0x2fd945eb.
//
// Solidity: function MAX_STORED_URI() view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) MAXSTOREDURI() (*big.Int, error) {
	return _DeviceRegistry.Contract.MAXSTOREDURI(&_DeviceRegistry.CallOpts)
}

// MAXSTOREDURI is a free data retrieval call binding the contract method 0x2fd945eb.
//
// Solidity: function MAX_STORED_URI() view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) MAXSTOREDURI() (*big.Int, error) {
	return _DeviceRegistry.Contract.MAXSTOREDURI(&_DeviceRegistry.CallOpts)
}

// METHOD is a free data retrieval call binding the contract method 0x67efe82e.
//
// Solidity: function METHOD() view returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) METHOD(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "METHOD")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// METHOD is a free data retrieval call binding the contract method 0x67efe82e.
//
// Solidity: function METHOD() view returns(string)
func (_DeviceRegistry *DeviceRegistrySession) METHOD() (string, error) {
	return _DeviceRegistry.Contract.METHOD(&_DeviceRegistry.CallOpts)
}

// METHOD is a free data retrieval call binding the contract method 0x67efe82e.
//
// Solidity: function METHOD() view returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) METHOD() (string, error) {
	return _DeviceRegistry.Contract.METHOD(&_DeviceRegistry.CallOpts)
}

// MIGRATETYPEHASH is a free data retrieval call binding the contract method 0xbec2b77b.
//
// Solidity: function MIGRATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) MIGRATETYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "MIGRATE_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// MIGRATETYPEHASH is a free data retrieval call binding the contract method 0xbec2b77b.
//
// Solidity: function MIGRATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) MIGRATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.MIGRATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// MIGRATETYPEHASH is a free data retrieval call binding the contract method 0xbec2b77b.
//
// Solidity: function MIGRATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) MIGRATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.MIGRATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) PROJECTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "PROJECTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) PROJECTS() (common.Address, error) {
	return _DeviceRegistry.Contract.PROJECTS(&_DeviceRegistry.CallOpts)
}

// PROJECTS is a free data retrieval call binding the contract method 0x293c4999.
//
// Solidity: function PROJECTS() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) PROJECTS() (common.Address, error) {
	return _DeviceRegistry.Contract.PROJECTS(&_DeviceRegistry.CallOpts)
}

// REGISTERTYPEHASH is a free data retrieval call binding the contract method 0x6a5306a3.
//
// Solidity: function REGISTER_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) REGISTERTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "REGISTER_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// REGISTERTYPEHASH is a free data retrieval call binding the contract method 0x6a5306a3.
//
// Solidity: function REGISTER_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) REGISTERTYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.REGISTERTYPEHASH(&_DeviceRegistry.CallOpts)
}

// REGISTERTYPEHASH is a free data retrieval call binding the contract method 0x6a5306a3.
//
// Solidity: function REGISTER_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) REGISTERTYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.REGISTERTYPEHASH(&_DeviceRegistry.CallOpts)
}

// REMOVETYPEHASH is a free data retrieval call binding the contract method 0xb5775561.
//
// Solidity: function REMOVE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) REMOVETYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "REMOVE_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// REMOVETYPEHASH is a free data retrieval call binding the contract method 0xb5775561.
//
// Solidity: function REMOVE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) REMOVETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.REMOVETYPEHASH(&_DeviceRegistry.CallOpts)
}

// REMOVETYPEHASH is a free data retrieval call binding the contract method 0xb5775561.
//
// Solidity: function REMOVE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) REMOVETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.REMOVETYPEHASH(&_DeviceRegistry.CallOpts)
}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) ROTATETYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ROTATE_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) ROTATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.ROTATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// ROTATETYPEHASH is a free data retrieval call binding the contract method 0x44951c75.
//
// Solidity: function ROTATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) ROTATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.ROTATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) STORE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "STORE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) STORE() (common.Address, error) {
	return _DeviceRegistry.Contract.STORE(&_DeviceRegistry.CallOpts)
}

// STORE is a free data retrieval call binding the contract method 0x507f1465.
//
// Solidity: function STORE() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) STORE() (common.Address, error) {
	return _DeviceRegistry.Contract.STORE(&_DeviceRegistry.CallOpts)
}

// UPDATETYPEHASH is a free data retrieval call binding the contract method 0xd3fdd87d.
//
// Solidity: function UPDATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) UPDATETYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "UPDATE_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// UPDATETYPEHASH is a free data retrieval call binding the contract method 0xd3fdd87d.
//
// Solidity: function UPDATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) UPDATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.UPDATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// UPDATETYPEHASH is a free data retrieval call binding the contract method 0xd3fdd87d.
//
// Solidity: function UPDATE_TYPEHASH() view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) UPDATETYPEHASH() ([32]byte, error) {
	return _DeviceRegistry.Contract.UPDATETYPEHASH(&_DeviceRegistry.CallOpts)
}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) AccountOf(opts *bind.CallOpts, device_ common.Address) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "accountOf", device_)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) AccountOf(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.AccountOf(&_DeviceRegistry.CallOpts, device_)
}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) AccountOf(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.AccountOf(&_DeviceRegistry.CallOpts, device_)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) BalanceOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "balanceOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.BalanceOf(&_DeviceRegistry.CallOpts, owner)
}

// BalanceOf is a free data retrieval call binding the contract method 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) BalanceOf(owner common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.BalanceOf(&_DeviceRegistry.CallOpts, owner)
}

// Device is a free data retrieval call binding the contract method 0xd0cdd029.
//
// Solidity: function device(address device_) view returns((uint256,address,uint256,uint256,address,address,address,bytes32,uint64,uint64,uint64,uint8,bool,bytes32) d)
func (_DeviceRegistry *DeviceRegistryCaller) Device(opts *bind.CallOpts, device_ common.Address) (DeviceRegistryDevice, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "device", device_)

	if err != nil {
		return *new(DeviceRegistryDevice), err
	}

	out0 := *abi.ConvertType(out[0], new(DeviceRegistryDevice)).(*DeviceRegistryDevice)

	return out0, err

}

// Device is a free data retrieval call binding the contract method 0xd0cdd029.
//
// Solidity: function device(address device_) view returns((uint256,address,uint256,uint256,address,address,address,bytes32,uint64,uint64,uint64,uint8,bool,bytes32) d)
func (_DeviceRegistry *DeviceRegistrySession) Device(device_ common.Address) (DeviceRegistryDevice, error) {
	return _DeviceRegistry.Contract.Device(&_DeviceRegistry.CallOpts, device_)
}

// Device is a free data retrieval call binding the contract method 0xd0cdd029.
//
// Solidity: function device(address device_) view returns((uint256,address,uint256,uint256,address,address,address,bytes32,uint64,uint64,uint64,uint8,bool,bytes32) d)
func (_DeviceRegistry *DeviceRegistryCallerSession) Device(device_ common.Address) (DeviceRegistryDevice, error) {
	return _DeviceRegistry.Contract.Device(&_DeviceRegistry.CallOpts, device_)
}

// DeviceOf is a free data retrieval call binding the contract method 0x52b9fa79.
//
// Solidity: function deviceOf(address signer) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) DeviceOf(opts *bind.CallOpts, signer common.Address) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "deviceOf", signer)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DeviceOf is a free data retrieval call binding the contract method 0x52b9fa79.
//
// Solidity: function deviceOf(address signer) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) DeviceOf(signer common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.DeviceOf(&_DeviceRegistry.CallOpts, signer)
}

// DeviceOf is a free data retrieval call binding the contract method 0x52b9fa79.
//
// Solidity: function deviceOf(address signer) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) DeviceOf(signer common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.DeviceOf(&_DeviceRegistry.CallOpts, signer)
}

// DeviceOfV2 is a free data retrieval call binding the contract method 0x4194a90d.
//
// Solidity: function deviceOfV2(bytes32 v2) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) DeviceOfV2(opts *bind.CallOpts, v2 [32]byte) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "deviceOfV2", v2)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DeviceOfV2 is a free data retrieval call binding the contract method 0x4194a90d.
//
// Solidity: function deviceOfV2(bytes32 v2) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) DeviceOfV2(v2 [32]byte) (common.Address, error) {
	return _DeviceRegistry.Contract.DeviceOfV2(&_DeviceRegistry.CallOpts, v2)
}

// DeviceOfV2 is a free data retrieval call binding the contract method 0x4194a90d.
//
// Solidity: function deviceOfV2(bytes32 v2) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) DeviceOfV2(v2 [32]byte) (common.Address, error) {
	return _DeviceRegistry.Contract.DeviceOfV2(&_DeviceRegistry.CallOpts, v2)
}

// DeviceProject is a free data retrieval call binding the contract method 0x7ba0ef27.
//
// Solidity: function deviceProject(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) DeviceProject(opts *bind.CallOpts, device_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "deviceProject", device_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DeviceProject is a free data retrieval call binding the contract method 0x7ba0ef27.
//
// Solidity: function deviceProject(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) DeviceProject(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.DeviceProject(&_DeviceRegistry.CallOpts, device_)
}

// DeviceProject is a free data retrieval call binding the contract method 0x7ba0ef27.
//
// Solidity: function deviceProject(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) DeviceProject(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.DeviceProject(&_DeviceRegistry.CallOpts, device_)
}

// DeviceTokenId is a free data retrieval call binding the contract method 0x4965c7e1.
//
// Solidity: function deviceTokenId(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) DeviceTokenId(opts *bind.CallOpts, device_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "deviceTokenId", device_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DeviceTokenId is a free data retrieval call binding the contract method 0x4965c7e1.
//
// Solidity: function deviceTokenId(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) DeviceTokenId(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.DeviceTokenId(&_DeviceRegistry.CallOpts, device_)
}

// DeviceTokenId is a free data retrieval call binding the contract method 0x4965c7e1.
//
// Solidity: function deviceTokenId(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) DeviceTokenId(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.DeviceTokenId(&_DeviceRegistry.CallOpts, device_)
}

// Did is a free data retrieval call binding the contract method 0xb292c335.
//
// Solidity: function did(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) Did(opts *bind.CallOpts, device_ common.Address) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "did", device_)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Did is a free data retrieval call binding the contract method 0xb292c335.
//
// Solidity: function did(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistrySession) Did(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.Did(&_DeviceRegistry.CallOpts, device_)
}

// Did is a free data retrieval call binding the contract method 0xb292c335.
//
// Solidity: function did(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) Did(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.Did(&_DeviceRegistry.CallOpts, device_)
}

// DocumentHash is a free data retrieval call binding the contract method 0x35984678.
//
// Solidity: function documentHash(address device_) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) DocumentHash(opts *bind.CallOpts, device_ common.Address) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "documentHash", device_)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// DocumentHash is a free data retrieval call binding the contract method 0x35984678.
//
// Solidity: function documentHash(address device_) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) DocumentHash(device_ common.Address) ([32]byte, error) {
	return _DeviceRegistry.Contract.DocumentHash(&_DeviceRegistry.CallOpts, device_)
}

// DocumentHash is a free data retrieval call binding the contract method 0x35984678.
//
// Solidity: function documentHash(address device_) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) DocumentHash(device_ common.Address) ([32]byte, error) {
	return _DeviceRegistry.Contract.DocumentHash(&_DeviceRegistry.CallOpts, device_)
}

// DocumentID is a free data retrieval call binding the contract method 0x4e93257e.
//
// Solidity: function documentID(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) DocumentID(opts *bind.CallOpts, device_ common.Address) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "documentID", device_)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// DocumentID is a free data retrieval call binding the contract method 0x4e93257e.
//
// Solidity: function documentID(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistrySession) DocumentID(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.DocumentID(&_DeviceRegistry.CallOpts, device_)
}

// DocumentID is a free data retrieval call binding the contract method 0x4e93257e.
//
// Solidity: function documentID(address device_) pure returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) DocumentID(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.DocumentID(&_DeviceRegistry.CallOpts, device_)
}

// DocumentURI is a free data retrieval call binding the contract method 0x1d9dbae4.
//
// Solidity: function documentURI(address device_) view returns(string uri)
func (_DeviceRegistry *DeviceRegistryCaller) DocumentURI(opts *bind.CallOpts, device_ common.Address) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "documentURI", device_)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// DocumentURI is a free data retrieval call binding the contract method 0x1d9dbae4.
//
// Solidity: function documentURI(address device_) view returns(string uri)
func (_DeviceRegistry *DeviceRegistrySession) DocumentURI(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.DocumentURI(&_DeviceRegistry.CallOpts, device_)
}

// DocumentURI is a free data retrieval call binding the contract method 0x1d9dbae4.
//
// Solidity: function documentURI(address device_) view returns(string uri)
func (_DeviceRegistry *DeviceRegistryCallerSession) DocumentURI(device_ common.Address) (string, error) {
	return _DeviceRegistry.Contract.DocumentURI(&_DeviceRegistry.CallOpts, device_)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_DeviceRegistry *DeviceRegistryCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "eip712Domain")

	outstruct := new(struct {
		Fields            [1]byte
		Name              string
		Version           string
		ChainId           *big.Int
		VerifyingContract common.Address
		Salt              [32]byte
		Extensions        []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = *abi.ConvertType(out[3], new(*big.Int)).(**big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_DeviceRegistry *DeviceRegistrySession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _DeviceRegistry.Contract.Eip712Domain(&_DeviceRegistry.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_DeviceRegistry *DeviceRegistryCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _DeviceRegistry.Contract.Eip712Domain(&_DeviceRegistry.CallOpts)
}

// Exists is a free data retrieval call binding the contract method 0xf6a3d24e.
//
// Solidity: function exists(address device_) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCaller) Exists(opts *bind.CallOpts, device_ common.Address) (bool, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "exists", device_)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Exists is a free data retrieval call binding the contract method 0xf6a3d24e.
//
// Solidity: function exists(address device_) view returns(bool)
func (_DeviceRegistry *DeviceRegistrySession) Exists(device_ common.Address) (bool, error) {
	return _DeviceRegistry.Contract.Exists(&_DeviceRegistry.CallOpts, device_)
}

// Exists is a free data retrieval call binding the contract method 0xf6a3d24e.
//
// Solidity: function exists(address device_) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCallerSession) Exists(device_ common.Address) (bool, error) {
	return _DeviceRegistry.Contract.Exists(&_DeviceRegistry.CallOpts, device_)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) GetApproved(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "getApproved", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _DeviceRegistry.Contract.GetApproved(&_DeviceRegistry.CallOpts, tokenId)
}

// GetApproved is a free data retrieval call binding the contract method 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) GetApproved(tokenId *big.Int) (common.Address, error) {
	return _DeviceRegistry.Contract.GetApproved(&_DeviceRegistry.CallOpts, tokenId)
}

// IoID is a free data retrieval call binding the contract method 0xc3b3135e.
//
// Solidity: function ioID() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) IoID(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ioID")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// IoID is a free data retrieval call binding the contract method 0xc3b3135e.
//
// Solidity: function ioID() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) IoID() (common.Address, error) {
	return _DeviceRegistry.Contract.IoID(&_DeviceRegistry.CallOpts)
}

// IoID is a free data retrieval call binding the contract method 0xc3b3135e.
//
// Solidity: function ioID() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) IoID() (common.Address, error) {
	return _DeviceRegistry.Contract.IoID(&_DeviceRegistry.CallOpts)
}

// IoIDStore is a free data retrieval call binding the contract method 0xb6d32d69.
//
// Solidity: function ioIDStore() view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) IoIDStore(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ioIDStore")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// IoIDStore is a free data retrieval call binding the contract method 0xb6d32d69.
//
// Solidity: function ioIDStore() view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) IoIDStore() (common.Address, error) {
	return _DeviceRegistry.Contract.IoIDStore(&_DeviceRegistry.CallOpts)
}

// IoIDStore is a free data retrieval call binding the contract method 0xb6d32d69.
//
// Solidity: function ioIDStore() view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) IoIDStore() (common.Address, error) {
	return _DeviceRegistry.Contract.IoIDStore(&_DeviceRegistry.CallOpts)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCaller) IsApprovedForAll(opts *bind.CallOpts, owner common.Address, operator common.Address) (bool, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "isApprovedForAll", owner, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceRegistry *DeviceRegistrySession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _DeviceRegistry.Contract.IsApprovedForAll(&_DeviceRegistry.CallOpts, owner, operator)
}

// IsApprovedForAll is a free data retrieval call binding the contract method 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCallerSession) IsApprovedForAll(owner common.Address, operator common.Address) (bool, error) {
	return _DeviceRegistry.Contract.IsApprovedForAll(&_DeviceRegistry.CallOpts, owner, operator)
}

// IsTokenUsed is a free data retrieval call binding the contract method 0xe7810a29.
//
// Solidity: function isTokenUsed(uint256 projectId, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCaller) IsTokenUsed(opts *bind.CallOpts, projectId *big.Int, tokenId *big.Int) (bool, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "isTokenUsed", projectId, tokenId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsTokenUsed is a free data retrieval call binding the contract method 0xe7810a29.
//
// Solidity: function isTokenUsed(uint256 projectId, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistrySession) IsTokenUsed(projectId *big.Int, tokenId *big.Int) (bool, error) {
	return _DeviceRegistry.Contract.IsTokenUsed(&_DeviceRegistry.CallOpts, projectId, tokenId)
}

// IsTokenUsed is a free data retrieval call binding the contract method 0xe7810a29.
//
// Solidity: function isTokenUsed(uint256 projectId, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCallerSession) IsTokenUsed(projectId *big.Int, tokenId *big.Int) (bool, error) {
	return _DeviceRegistry.Contract.IsTokenUsed(&_DeviceRegistry.CallOpts, projectId, tokenId)
}

// MigrateDigest is a free data retrieval call binding the contract method 0x33745a98.
//
// Solidity: function migrateDigest(address device_, address to, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) MigrateDigest(opts *bind.CallOpts, device_ common.Address, to common.Address, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "migrateDigest", device_, to, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// MigrateDigest is a free data retrieval call binding the contract method 0x33745a98.
//
// Solidity: function migrateDigest(address device_, address to, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) MigrateDigest(device_ common.Address, to common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.MigrateDigest(&_DeviceRegistry.CallOpts, device_, to, deadline)
}

// MigrateDigest is a free data retrieval call binding the contract method 0x33745a98.
//
// Solidity: function migrateDigest(address device_, address to, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) MigrateDigest(device_ common.Address, to common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.MigrateDigest(&_DeviceRegistry.CallOpts, device_, to, deadline)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) Name(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "name")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceRegistry *DeviceRegistrySession) Name() (string, error) {
	return _DeviceRegistry.Contract.Name(&_DeviceRegistry.CallOpts)
}

// Name is a free data retrieval call binding the contract method 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) Name() (string, error) {
	return _DeviceRegistry.Contract.Name(&_DeviceRegistry.CallOpts)
}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) Nonces(opts *bind.CallOpts, device_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "nonces", device_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) Nonces(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.Nonces(&_DeviceRegistry.CallOpts, device_)
}

// Nonces is a free data retrieval call binding the contract method 0x7ecebe00.
//
// Solidity: function nonces(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) Nonces(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.Nonces(&_DeviceRegistry.CallOpts, device_)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) OwnerOf(opts *bind.CallOpts, tokenId *big.Int) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "ownerOf", tokenId)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _DeviceRegistry.Contract.OwnerOf(&_DeviceRegistry.CallOpts, tokenId)
}

// OwnerOf is a free data retrieval call binding the contract method 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) OwnerOf(tokenId *big.Int) (common.Address, error) {
	return _DeviceRegistry.Contract.OwnerOf(&_DeviceRegistry.CallOpts, tokenId)
}

// PredictAccount is a free data retrieval call binding the contract method 0x093a7d5f.
//
// Solidity: function predictAccount(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) PredictAccount(opts *bind.CallOpts, device_ common.Address) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "predictAccount", device_)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PredictAccount is a free data retrieval call binding the contract method 0x093a7d5f.
//
// Solidity: function predictAccount(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) PredictAccount(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.PredictAccount(&_DeviceRegistry.CallOpts, device_)
}

// PredictAccount is a free data retrieval call binding the contract method 0x093a7d5f.
//
// Solidity: function predictAccount(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) PredictAccount(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.PredictAccount(&_DeviceRegistry.CallOpts, device_)
}

// ProjectDeviceCount is a free data retrieval call binding the contract method 0xf62ce247.
//
// Solidity: function projectDeviceCount(uint256 projectId) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) ProjectDeviceCount(opts *bind.CallOpts, projectId *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "projectDeviceCount", projectId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectDeviceCount is a free data retrieval call binding the contract method 0xf62ce247.
//
// Solidity: function projectDeviceCount(uint256 projectId) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) ProjectDeviceCount(projectId *big.Int) (*big.Int, error) {
	return _DeviceRegistry.Contract.ProjectDeviceCount(&_DeviceRegistry.CallOpts, projectId)
}

// ProjectDeviceCount is a free data retrieval call binding the contract method 0xf62ce247.
//
// Solidity: function projectDeviceCount(uint256 projectId) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) ProjectDeviceCount(projectId *big.Int) (*big.Int, error) {
	return _DeviceRegistry.Contract.ProjectDeviceCount(&_DeviceRegistry.CallOpts, projectId)
}

// ProjectIDs is a free data retrieval call binding the contract method 0x95f8243a.
//
// Solidity: function projectIDs(uint256 projectId, address start, uint256 pageSize) view returns(address[] array, address next)
func (_DeviceRegistry *DeviceRegistryCaller) ProjectIDs(opts *bind.CallOpts, projectId *big.Int, start common.Address, pageSize *big.Int) (struct {
	Array []common.Address
	Next  common.Address
}, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "projectIDs", projectId, start, pageSize)

	outstruct := new(struct {
		Array []common.Address
		Next  common.Address
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Array = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Next = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)

	return *outstruct, err

}

// ProjectIDs is a free data retrieval call binding the contract method 0x95f8243a.
//
// Solidity: function projectIDs(uint256 projectId, address start, uint256 pageSize) view returns(address[] array, address next)
func (_DeviceRegistry *DeviceRegistrySession) ProjectIDs(projectId *big.Int, start common.Address, pageSize *big.Int) (struct {
	Array []common.Address
	Next  common.Address
}, error) {
	return _DeviceRegistry.Contract.ProjectIDs(&_DeviceRegistry.CallOpts, projectId, start, pageSize)
}

// ProjectIDs is a free data retrieval call binding the contract method 0x95f8243a.
//
// Solidity: function projectIDs(uint256 projectId, address start, uint256 pageSize) view returns(address[] array, address next)
func (_DeviceRegistry *DeviceRegistryCallerSession) ProjectIDs(projectId *big.Int, start common.Address, pageSize *big.Int) (struct {
	Array []common.Address
	Next  common.Address
}, error) {
	return _DeviceRegistry.Contract.ProjectIDs(&_DeviceRegistry.CallOpts, projectId, start, pageSize)
}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) ProjectOf(opts *bind.CallOpts, device_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "projectOf", device_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) ProjectOf(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.ProjectOf(&_DeviceRegistry.CallOpts, device_)
}

// ProjectOf is a free data retrieval call binding the contract method 0x176309b7.
//
// Solidity: function projectOf(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) ProjectOf(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.ProjectOf(&_DeviceRegistry.CallOpts, device_)
}

// RegisteredAt is a free data retrieval call binding the contract method 0xaaea3d9c.
//
// Solidity: function registeredAt(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) RegisteredAt(opts *bind.CallOpts, device_ common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "registeredAt", device_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RegisteredAt is a free data retrieval call binding the contract method 0xaaea3d9c.
//
// Solidity: function registeredAt(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) RegisteredAt(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.RegisteredAt(&_DeviceRegistry.CallOpts, device_)
}

// RegisteredAt is a free data retrieval call binding the contract method 0xaaea3d9c.
//
// Solidity: function registeredAt(address device_) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) RegisteredAt(device_ common.Address) (*big.Int, error) {
	return _DeviceRegistry.Contract.RegisteredAt(&_DeviceRegistry.CallOpts, device_)
}

// RegisteredNFT is a free data retrieval call binding the contract method 0xb9d959fd.
//
// Solidity: function registeredNFT(address deviceContract, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCaller) RegisteredNFT(opts *bind.CallOpts, deviceContract common.Address, tokenId *big.Int) (bool, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "registeredNFT", deviceContract, tokenId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// RegisteredNFT is a free data retrieval call binding the contract method 0xb9d959fd.
//
// Solidity: function registeredNFT(address deviceContract, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistrySession) RegisteredNFT(deviceContract common.Address, tokenId *big.Int) (bool, error) {
	return _DeviceRegistry.Contract.RegisteredNFT(&_DeviceRegistry.CallOpts, deviceContract, tokenId)
}

// RegisteredNFT is a free data retrieval call binding the contract method 0xb9d959fd.
//
// Solidity: function registeredNFT(address deviceContract, uint256 tokenId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCallerSession) RegisteredNFT(deviceContract common.Address, tokenId *big.Int) (bool, error) {
	return _DeviceRegistry.Contract.RegisteredNFT(&_DeviceRegistry.CallOpts, deviceContract, tokenId)
}

// RegistrationDigest is a free data retrieval call binding the contract method 0x752ef831.
//
// Solidity: function registrationDigest((uint256,address,uint256,address,address,bytes32,string,uint256) r) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) RegistrationDigest(opts *bind.CallOpts, r DeviceRegistryRegistration) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "registrationDigest", r)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RegistrationDigest is a free data retrieval call binding the contract method 0x752ef831.
//
// Solidity: function registrationDigest((uint256,address,uint256,address,address,bytes32,string,uint256) r) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) RegistrationDigest(r DeviceRegistryRegistration) ([32]byte, error) {
	return _DeviceRegistry.Contract.RegistrationDigest(&_DeviceRegistry.CallOpts, r)
}

// RegistrationDigest is a free data retrieval call binding the contract method 0x752ef831.
//
// Solidity: function registrationDigest((uint256,address,uint256,address,address,bytes32,string,uint256) r) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) RegistrationDigest(r DeviceRegistryRegistration) ([32]byte, error) {
	return _DeviceRegistry.Contract.RegistrationDigest(&_DeviceRegistry.CallOpts, r)
}

// RemoveDigest is a free data retrieval call binding the contract method 0xe3c256db.
//
// Solidity: function removeDigest(address device_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) RemoveDigest(opts *bind.CallOpts, device_ common.Address, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "removeDigest", device_, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RemoveDigest is a free data retrieval call binding the contract method 0xe3c256db.
//
// Solidity: function removeDigest(address device_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) RemoveDigest(device_ common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.RemoveDigest(&_DeviceRegistry.CallOpts, device_, deadline)
}

// RemoveDigest is a free data retrieval call binding the contract method 0xe3c256db.
//
// Solidity: function removeDigest(address device_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) RemoveDigest(device_ common.Address, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.RemoveDigest(&_DeviceRegistry.CallOpts, device_, deadline)
}

// RotateDigest is a free data retrieval call binding the contract method 0xa8d9794d.
//
// Solidity: function rotateDigest(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) RotateDigest(opts *bind.CallOpts, device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "rotateDigest", device_, newSigner, firstSequence, documentHash_, documentURI_, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RotateDigest is a free data retrieval call binding the contract method 0xa8d9794d.
//
// Solidity: function rotateDigest(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) RotateDigest(device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.RotateDigest(&_DeviceRegistry.CallOpts, device_, newSigner, firstSequence, documentHash_, documentURI_, deadline)
}

// RotateDigest is a free data retrieval call binding the contract method 0xa8d9794d.
//
// Solidity: function rotateDigest(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) RotateDigest(device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.RotateDigest(&_DeviceRegistry.CallOpts, device_, newSigner, firstSequence, documentHash_, documentURI_, deadline)
}

// SignerOf is a free data retrieval call binding the contract method 0x5b5175d5.
//
// Solidity: function signerOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) SignerOf(opts *bind.CallOpts, device_ common.Address) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "signerOf", device_)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SignerOf is a free data retrieval call binding the contract method 0x5b5175d5.
//
// Solidity: function signerOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) SignerOf(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.SignerOf(&_DeviceRegistry.CallOpts, device_)
}

// SignerOf is a free data retrieval call binding the contract method 0x5b5175d5.
//
// Solidity: function signerOf(address device_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) SignerOf(device_ common.Address) (common.Address, error) {
	return _DeviceRegistry.Contract.SignerOf(&_DeviceRegistry.CallOpts, device_)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCaller) SupportsInterface(opts *bind.CallOpts, interfaceId [4]byte) (bool, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "supportsInterface", interfaceId)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceRegistry *DeviceRegistrySession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _DeviceRegistry.Contract.SupportsInterface(&_DeviceRegistry.CallOpts, interfaceId)
}

// SupportsInterface is a free data retrieval call binding the contract method 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (_DeviceRegistry *DeviceRegistryCallerSession) SupportsInterface(interfaceId [4]byte) (bool, error) {
	return _DeviceRegistry.Contract.SupportsInterface(&_DeviceRegistry.CallOpts, interfaceId)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) Symbol(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "symbol")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceRegistry *DeviceRegistrySession) Symbol() (string, error) {
	return _DeviceRegistry.Contract.Symbol(&_DeviceRegistry.CallOpts)
}

// Symbol is a free data retrieval call binding the contract method 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) Symbol() (string, error) {
	return _DeviceRegistry.Contract.Symbol(&_DeviceRegistry.CallOpts)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceRegistry *DeviceRegistryCaller) TokenURI(opts *bind.CallOpts, tokenId *big.Int) (string, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "tokenURI", tokenId)

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceRegistry *DeviceRegistrySession) TokenURI(tokenId *big.Int) (string, error) {
	return _DeviceRegistry.Contract.TokenURI(&_DeviceRegistry.CallOpts, tokenId)
}

// TokenURI is a free data retrieval call binding the contract method 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (_DeviceRegistry *DeviceRegistryCallerSession) TokenURI(tokenId *big.Int) (string, error) {
	return _DeviceRegistry.Contract.TokenURI(&_DeviceRegistry.CallOpts, tokenId)
}

// TransferCount is a free data retrieval call binding the contract method 0xec02ef57.
//
// Solidity: function transferCount(uint256 id) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCaller) TransferCount(opts *bind.CallOpts, id *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "transferCount", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TransferCount is a free data retrieval call binding the contract method 0xec02ef57.
//
// Solidity: function transferCount(uint256 id) view returns(uint256)
func (_DeviceRegistry *DeviceRegistrySession) TransferCount(id *big.Int) (*big.Int, error) {
	return _DeviceRegistry.Contract.TransferCount(&_DeviceRegistry.CallOpts, id)
}

// TransferCount is a free data retrieval call binding the contract method 0xec02ef57.
//
// Solidity: function transferCount(uint256 id) view returns(uint256)
func (_DeviceRegistry *DeviceRegistryCallerSession) TransferCount(id *big.Int) (*big.Int, error) {
	return _DeviceRegistry.Contract.TransferCount(&_DeviceRegistry.CallOpts, id)
}

// UpdateDigest is a free data retrieval call binding the contract method 0x6dda9dce.
//
// Solidity: function updateDigest(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCaller) UpdateDigest(opts *bind.CallOpts, device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "updateDigest", device_, documentHash_, documentURI_, deadline)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// UpdateDigest is a free data retrieval call binding the contract method 0x6dda9dce.
//
// Solidity: function updateDigest(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistrySession) UpdateDigest(device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.UpdateDigest(&_DeviceRegistry.CallOpts, device_, documentHash_, documentURI_, deadline)
}

// UpdateDigest is a free data retrieval call binding the contract method 0x6dda9dce.
//
// Solidity: function updateDigest(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline) view returns(bytes32)
func (_DeviceRegistry *DeviceRegistryCallerSession) UpdateDigest(device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int) ([32]byte, error) {
	return _DeviceRegistry.Contract.UpdateDigest(&_DeviceRegistry.CallOpts, device_, documentHash_, documentURI_, deadline)
}

// Wallet is a free data retrieval call binding the contract method 0xa2781335.
//
// Solidity: function wallet(uint256 id) view returns(address wallet_, string did_)
func (_DeviceRegistry *DeviceRegistryCaller) Wallet(opts *bind.CallOpts, id *big.Int) (struct {
	Wallet common.Address
	Did    string
}, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "wallet", id)

	outstruct := new(struct {
		Wallet common.Address
		Did    string
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Wallet = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Did = *abi.ConvertType(out[1], new(string)).(*string)

	return *outstruct, err

}

// Wallet is a free data retrieval call binding the contract method 0xa2781335.
//
// Solidity: function wallet(uint256 id) view returns(address wallet_, string did_)
func (_DeviceRegistry *DeviceRegistrySession) Wallet(id *big.Int) (struct {
	Wallet common.Address
	Did    string
}, error) {
	return _DeviceRegistry.Contract.Wallet(&_DeviceRegistry.CallOpts, id)
}

// Wallet is a free data retrieval call binding the contract method 0xa2781335.
//
// Solidity: function wallet(uint256 id) view returns(address wallet_, string did_)
func (_DeviceRegistry *DeviceRegistryCallerSession) Wallet(id *big.Int) (struct {
	Wallet common.Address
	Did    string
}, error) {
	return _DeviceRegistry.Contract.Wallet(&_DeviceRegistry.CallOpts, id)
}

// Wallet0 is a free data retrieval call binding the contract method 0xaf0be257.
//
// Solidity: function wallet(string did_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCaller) Wallet0(opts *bind.CallOpts, did_ string) (common.Address, error) {
	var out []interface{}
	err := _DeviceRegistry.contract.Call(opts, &out, "wallet0", did_)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Wallet0 is a free data retrieval call binding the contract method 0xaf0be257.
//
// Solidity: function wallet(string did_) view returns(address)
func (_DeviceRegistry *DeviceRegistrySession) Wallet0(did_ string) (common.Address, error) {
	return _DeviceRegistry.Contract.Wallet0(&_DeviceRegistry.CallOpts, did_)
}

// Wallet0 is a free data retrieval call binding the contract method 0xaf0be257.
//
// Solidity: function wallet(string did_) view returns(address)
func (_DeviceRegistry *DeviceRegistryCallerSession) Wallet0(did_ string) (common.Address, error) {
	return _DeviceRegistry.Contract.Wallet0(&_DeviceRegistry.CallOpts, did_)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Approve(opts *bind.TransactOpts, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "approve", to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistrySession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Approve(&_DeviceRegistry.TransactOpts, to, tokenId)
}

// Approve is a paid mutator transaction binding the contract method 0x095ea7b3.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Approve(to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Approve(&_DeviceRegistry.TransactOpts, to, tokenId)
}

// AssignSerial is a paid mutator transaction binding the contract method 0x2eea5008.
//
// Solidity: function assignSerial(address device_, bytes32 serialHash) returns(bytes32 v2)
func (_DeviceRegistry *DeviceRegistryTransactor) AssignSerial(opts *bind.TransactOpts, device_ common.Address, serialHash [32]byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "assignSerial", device_, serialHash)
}

// AssignSerial is a paid mutator transaction binding the contract method 0x2eea5008.
//
// Solidity: function assignSerial(address device_, bytes32 serialHash) returns(bytes32 v2)
func (_DeviceRegistry *DeviceRegistrySession) AssignSerial(device_ common.Address, serialHash [32]byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.AssignSerial(&_DeviceRegistry.TransactOpts, device_, serialHash)
}

// AssignSerial is a paid mutator transaction binding the contract method 0x2eea5008.
//
// Solidity: function assignSerial(address device_, bytes32 serialHash) returns(bytes32 v2)
func (_DeviceRegistry *DeviceRegistryTransactorSession) AssignSerial(device_ common.Address, serialHash [32]byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.AssignSerial(&_DeviceRegistry.TransactOpts, device_, serialHash)
}

// Deactivate is a paid mutator transaction binding the contract method 0x3ea053eb.
//
// Solidity: function deactivate(address device_) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Deactivate(opts *bind.TransactOpts, device_ common.Address) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "deactivate", device_)
}

// Deactivate is a paid mutator transaction binding the contract method 0x3ea053eb.
//
// Solidity: function deactivate(address device_) returns()
func (_DeviceRegistry *DeviceRegistrySession) Deactivate(device_ common.Address) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Deactivate(&_DeviceRegistry.TransactOpts, device_)
}

// Deactivate is a paid mutator transaction binding the contract method 0x3ea053eb.
//
// Solidity: function deactivate(address device_) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Deactivate(device_ common.Address) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Deactivate(&_DeviceRegistry.TransactOpts, device_)
}

// Migrate is a paid mutator transaction binding the contract method 0x8e8a6dc7.
//
// Solidity: function migrate(address device_, address to, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Migrate(opts *bind.TransactOpts, device_ common.Address, to common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "migrate", device_, to, deadline, signature)
}

// Migrate is a paid mutator transaction binding the contract method 0x8e8a6dc7.
//
// Solidity: function migrate(address device_, address to, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistrySession) Migrate(device_ common.Address, to common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Migrate(&_DeviceRegistry.TransactOpts, device_, to, deadline, signature)
}

// Migrate is a paid mutator transaction binding the contract method 0x8e8a6dc7.
//
// Solidity: function migrate(address device_, address to, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Migrate(device_ common.Address, to common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Migrate(&_DeviceRegistry.TransactOpts, device_, to, deadline, signature)
}

// RegisterBatch is a paid mutator transaction binding the contract method 0x6c79b2d4.
//
// Solidity: function registerBatch((uint256,address,uint256,address,address,bytes32,string,uint256)[] rs, bytes[] signatures) payable returns()
func (_DeviceRegistry *DeviceRegistryTransactor) RegisterBatch(opts *bind.TransactOpts, rs []DeviceRegistryRegistration, signatures [][]byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "registerBatch", rs, signatures)
}

// RegisterBatch is a paid mutator transaction binding the contract method 0x6c79b2d4.
//
// Solidity: function registerBatch((uint256,address,uint256,address,address,bytes32,string,uint256)[] rs, bytes[] signatures) payable returns()
func (_DeviceRegistry *DeviceRegistrySession) RegisterBatch(rs []DeviceRegistryRegistration, signatures [][]byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RegisterBatch(&_DeviceRegistry.TransactOpts, rs, signatures)
}

// RegisterBatch is a paid mutator transaction binding the contract method 0x6c79b2d4.
//
// Solidity: function registerBatch((uint256,address,uint256,address,address,bytes32,string,uint256)[] rs, bytes[] signatures) payable returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) RegisterBatch(rs []DeviceRegistryRegistration, signatures [][]byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RegisterBatch(&_DeviceRegistry.TransactOpts, rs, signatures)
}

// RegisterV3 is a paid mutator transaction binding the contract method 0x79806ceb.
//
// Solidity: function registerV3((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature) payable returns(address account)
func (_DeviceRegistry *DeviceRegistryTransactor) RegisterV3(opts *bind.TransactOpts, r DeviceRegistryRegistration, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "registerV3", r, signature)
}

// RegisterV3 is a paid mutator transaction binding the contract method 0x79806ceb.
//
// Solidity: function registerV3((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature) payable returns(address account)
func (_DeviceRegistry *DeviceRegistrySession) RegisterV3(r DeviceRegistryRegistration, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RegisterV3(&_DeviceRegistry.TransactOpts, r, signature)
}

// RegisterV3 is a paid mutator transaction binding the contract method 0x79806ceb.
//
// Solidity: function registerV3((uint256,address,uint256,address,address,bytes32,string,uint256) r, bytes signature) payable returns(address account)
func (_DeviceRegistry *DeviceRegistryTransactorSession) RegisterV3(r DeviceRegistryRegistration, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RegisterV3(&_DeviceRegistry.TransactOpts, r, signature)
}

// Remove is a paid mutator transaction binding the contract method 0x9794a90d.
//
// Solidity: function remove(address device_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Remove(opts *bind.TransactOpts, device_ common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "remove", device_, deadline, signature)
}

// Remove is a paid mutator transaction binding the contract method 0x9794a90d.
//
// Solidity: function remove(address device_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistrySession) Remove(device_ common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Remove(&_DeviceRegistry.TransactOpts, device_, deadline, signature)
}

// Remove is a paid mutator transaction binding the contract method 0x9794a90d.
//
// Solidity: function remove(address device_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Remove(device_ common.Address, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Remove(&_DeviceRegistry.TransactOpts, device_, deadline, signature)
}

// RotateKey is a paid mutator transaction binding the contract method 0xd4fe6b4e.
//
// Solidity: function rotateKey(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes oldSignature, bytes newSignature) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) RotateKey(opts *bind.TransactOpts, device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, oldSignature []byte, newSignature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "rotateKey", device_, newSigner, firstSequence, documentHash_, documentURI_, deadline, oldSignature, newSignature)
}

// RotateKey is a paid mutator transaction binding the contract method 0xd4fe6b4e.
//
// Solidity: function rotateKey(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes oldSignature, bytes newSignature) returns()
func (_DeviceRegistry *DeviceRegistrySession) RotateKey(device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, oldSignature []byte, newSignature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RotateKey(&_DeviceRegistry.TransactOpts, device_, newSigner, firstSequence, documentHash_, documentURI_, deadline, oldSignature, newSignature)
}

// RotateKey is a paid mutator transaction binding the contract method 0xd4fe6b4e.
//
// Solidity: function rotateKey(address device_, address newSigner, uint256 firstSequence, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes oldSignature, bytes newSignature) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) RotateKey(device_ common.Address, newSigner common.Address, firstSequence *big.Int, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, oldSignature []byte, newSignature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.RotateKey(&_DeviceRegistry.TransactOpts, device_, newSigner, firstSequence, documentHash_, documentURI_, deadline, oldSignature, newSignature)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) SafeTransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "safeTransferFrom", from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistrySession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SafeTransferFrom(&_DeviceRegistry.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom is a paid mutator transaction binding the contract method 0x42842e0e.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) SafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SafeTransferFrom(&_DeviceRegistry.TransactOpts, from, to, tokenId)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) SafeTransferFrom0(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "safeTransferFrom0", from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceRegistry *DeviceRegistrySession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SafeTransferFrom0(&_DeviceRegistry.TransactOpts, from, to, tokenId, data)
}

// SafeTransferFrom0 is a paid mutator transaction binding the contract method 0xb88d4fde.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) SafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SafeTransferFrom0(&_DeviceRegistry.TransactOpts, from, to, tokenId, data)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) SetApprovalForAll(opts *bind.TransactOpts, operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "setApprovalForAll", operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceRegistry *DeviceRegistrySession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SetApprovalForAll(&_DeviceRegistry.TransactOpts, operator, approved)
}

// SetApprovalForAll is a paid mutator transaction binding the contract method 0xa22cb465.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) SetApprovalForAll(operator common.Address, approved bool) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.SetApprovalForAll(&_DeviceRegistry.TransactOpts, operator, approved)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) TransferFrom(opts *bind.TransactOpts, from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "transferFrom", from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistrySession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.TransferFrom(&_DeviceRegistry.TransactOpts, from, to, tokenId)
}

// TransferFrom is a paid mutator transaction binding the contract method 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) TransferFrom(from common.Address, to common.Address, tokenId *big.Int) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.TransferFrom(&_DeviceRegistry.TransactOpts, from, to, tokenId)
}

// Update is a paid mutator transaction binding the contract method 0x73c5f875.
//
// Solidity: function update(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Update(opts *bind.TransactOpts, device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.Transact(opts, "update", device_, documentHash_, documentURI_, deadline, signature)
}

// Update is a paid mutator transaction binding the contract method 0x73c5f875.
//
// Solidity: function update(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistrySession) Update(device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Update(&_DeviceRegistry.TransactOpts, device_, documentHash_, documentURI_, deadline, signature)
}

// Update is a paid mutator transaction binding the contract method 0x73c5f875.
//
// Solidity: function update(address device_, bytes32 documentHash_, string documentURI_, uint256 deadline, bytes signature) returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Update(device_ common.Address, documentHash_ [32]byte, documentURI_ string, deadline *big.Int, signature []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Update(&_DeviceRegistry.TransactOpts, device_, documentHash_, documentURI_, deadline, signature)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _DeviceRegistry.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DeviceRegistry *DeviceRegistrySession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Fallback(&_DeviceRegistry.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Fallback(&_DeviceRegistry.TransactOpts, calldata)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceRegistry *DeviceRegistryTransactor) Receive(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DeviceRegistry.contract.RawTransact(opts, nil) // calldata is disallowed for receive function
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceRegistry *DeviceRegistrySession) Receive() (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Receive(&_DeviceRegistry.TransactOpts)
}

// Receive is a paid mutator transaction binding the contract receive function.
//
// Solidity: receive() payable returns()
func (_DeviceRegistry *DeviceRegistryTransactorSession) Receive() (*types.Transaction, error) {
	return _DeviceRegistry.Contract.Receive(&_DeviceRegistry.TransactOpts)
}

// DeviceRegistryApprovalIterator is returned from FilterApproval and is used to iterate over the raw logs and unpacked data for Approval events raised by the DeviceRegistry contract.
type DeviceRegistryApprovalIterator struct {
	Event *DeviceRegistryApproval // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryApprovalIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryApproval)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryApproval)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryApprovalIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryApprovalIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryApproval represents a Approval event raised by the DeviceRegistry contract.
type DeviceRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApproval is a free log retrieval operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterApproval(opts *bind.FilterOpts, owner []common.Address, approved []common.Address, tokenId []*big.Int) (*DeviceRegistryApprovalIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryApprovalIterator{contract: _DeviceRegistry.contract, event: "Approval", logs: logs, sub: sub}, nil
}

// WatchApproval is a free log subscription operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchApproval(opts *bind.WatchOpts, sink chan<- *DeviceRegistryApproval, owner []common.Address, approved []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var approvedRule []interface{}
	for _, approvedItem := range approved {
		approvedRule = append(approvedRule, approvedItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "Approval", ownerRule, approvedRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryApproval)
				if err := _DeviceRegistry.contract.UnpackLog(event, "Approval", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseApproval is a log parse operation binding the contract event 0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseApproval(log types.Log) (*DeviceRegistryApproval, error) {
	event := new(DeviceRegistryApproval)
	if err := _DeviceRegistry.contract.UnpackLog(event, "Approval", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryApprovalForAllIterator is returned from FilterApprovalForAll and is used to iterate over the raw logs and unpacked data for ApprovalForAll events raised by the DeviceRegistry contract.
type DeviceRegistryApprovalForAllIterator struct {
	Event *DeviceRegistryApprovalForAll // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryApprovalForAllIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryApprovalForAll)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryApprovalForAll)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryApprovalForAllIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryApprovalForAllIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryApprovalForAll represents a ApprovalForAll event raised by the DeviceRegistry contract.
type DeviceRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterApprovalForAll is a free log retrieval operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterApprovalForAll(opts *bind.FilterOpts, owner []common.Address, operator []common.Address) (*DeviceRegistryApprovalForAllIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryApprovalForAllIterator{contract: _DeviceRegistry.contract, event: "ApprovalForAll", logs: logs, sub: sub}, nil
}

// WatchApprovalForAll is a free log subscription operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchApprovalForAll(opts *bind.WatchOpts, sink chan<- *DeviceRegistryApprovalForAll, owner []common.Address, operator []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "ApprovalForAll", ownerRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryApprovalForAll)
				if err := _DeviceRegistry.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseApprovalForAll is a log parse operation binding the contract event 0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseApprovalForAll(log types.Log) (*DeviceRegistryApprovalForAll, error) {
	event := new(DeviceRegistryApprovalForAll)
	if err := _DeviceRegistry.contract.UnpackLog(event, "ApprovalForAll", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryCreateIoIDIterator is returned from FilterCreateIoID and is used to iterate over the raw logs and unpacked data for CreateIoID events raised by the DeviceRegistry contract.
type DeviceRegistryCreateIoIDIterator struct {
	Event *DeviceRegistryCreateIoID // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryCreateIoIDIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryCreateIoID)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryCreateIoID)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryCreateIoIDIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryCreateIoIDIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryCreateIoID represents a CreateIoID event raised by the DeviceRegistry contract.
type DeviceRegistryCreateIoID struct {
	Owner  common.Address
	Id     *big.Int
	Wallet common.Address
	Did    string
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterCreateIoID is a free log retrieval operation binding the contract event 0x313a15bccdaa3cc35e31f4e2f6a0c398a1c735a9231dd4684399ea0307373062.
//
// Solidity: event CreateIoID(address indexed owner, uint256 id, address wallet, string did)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterCreateIoID(opts *bind.FilterOpts, owner []common.Address) (*DeviceRegistryCreateIoIDIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "CreateIoID", ownerRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryCreateIoIDIterator{contract: _DeviceRegistry.contract, event: "CreateIoID", logs: logs, sub: sub}, nil
}

// WatchCreateIoID is a free log subscription operation binding the contract event 0x313a15bccdaa3cc35e31f4e2f6a0c398a1c735a9231dd4684399ea0307373062.
//
// Solidity: event CreateIoID(address indexed owner, uint256 id, address wallet, string did)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchCreateIoID(opts *bind.WatchOpts, sink chan<- *DeviceRegistryCreateIoID, owner []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "CreateIoID", ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryCreateIoID)
				if err := _DeviceRegistry.contract.UnpackLog(event, "CreateIoID", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseCreateIoID is a log parse operation binding the contract event 0x313a15bccdaa3cc35e31f4e2f6a0c398a1c735a9231dd4684399ea0307373062.
//
// Solidity: event CreateIoID(address indexed owner, uint256 id, address wallet, string did)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseCreateIoID(log types.Log) (*DeviceRegistryCreateIoID, error) {
	event := new(DeviceRegistryCreateIoID)
	if err := _DeviceRegistry.contract.UnpackLog(event, "CreateIoID", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryDeviceRegisteredIterator is returned from FilterDeviceRegistered and is used to iterate over the raw logs and unpacked data for DeviceRegistered events raised by the DeviceRegistry contract.
type DeviceRegistryDeviceRegisteredIterator struct {
	Event *DeviceRegistryDeviceRegistered // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryDeviceRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryDeviceRegistered)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryDeviceRegistered)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryDeviceRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryDeviceRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryDeviceRegistered represents a DeviceRegistered event raised by the DeviceRegistry contract.
type DeviceRegistryDeviceRegistered struct {
	ProjectId      *big.Int
	Device         common.Address
	Owner          common.Address
	Account        common.Address
	IdentityId     *big.Int
	DeviceContract common.Address
	TokenId        *big.Int
	KeyType        uint8
	DocumentHash   [32]byte
	DocumentURI    string
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterDeviceRegistered is a free log retrieval operation binding the contract event 0x1aceaf56a1ccde1d2804cfb49a72942c457b6afce9ba35eb93b8afc8502b4c0f.
//
// Solidity: event DeviceRegistered(uint256 indexed projectId, address indexed device, address indexed owner, address account, uint256 identityId, address deviceContract, uint256 tokenId, uint8 keyType, bytes32 documentHash, string documentURI)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterDeviceRegistered(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address, owner []common.Address) (*DeviceRegistryDeviceRegisteredIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "DeviceRegistered", projectIdRule, deviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryDeviceRegisteredIterator{contract: _DeviceRegistry.contract, event: "DeviceRegistered", logs: logs, sub: sub}, nil
}

// WatchDeviceRegistered is a free log subscription operation binding the contract event 0x1aceaf56a1ccde1d2804cfb49a72942c457b6afce9ba35eb93b8afc8502b4c0f.
//
// Solidity: event DeviceRegistered(uint256 indexed projectId, address indexed device, address indexed owner, address account, uint256 identityId, address deviceContract, uint256 tokenId, uint8 keyType, bytes32 documentHash, string documentURI)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchDeviceRegistered(opts *bind.WatchOpts, sink chan<- *DeviceRegistryDeviceRegistered, projectId []*big.Int, device []common.Address, owner []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "DeviceRegistered", projectIdRule, deviceRule, ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryDeviceRegistered)
				if err := _DeviceRegistry.contract.UnpackLog(event, "DeviceRegistered", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseDeviceRegistered is a log parse operation binding the contract event 0x1aceaf56a1ccde1d2804cfb49a72942c457b6afce9ba35eb93b8afc8502b4c0f.
//
// Solidity: event DeviceRegistered(uint256 indexed projectId, address indexed device, address indexed owner, address account, uint256 identityId, address deviceContract, uint256 tokenId, uint8 keyType, bytes32 documentHash, string documentURI)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseDeviceRegistered(log types.Log) (*DeviceRegistryDeviceRegistered, error) {
	event := new(DeviceRegistryDeviceRegistered)
	if err := _DeviceRegistry.contract.UnpackLog(event, "DeviceRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryDeviceRemovedIterator is returned from FilterDeviceRemoved and is used to iterate over the raw logs and unpacked data for DeviceRemoved events raised by the DeviceRegistry contract.
type DeviceRegistryDeviceRemovedIterator struct {
	Event *DeviceRegistryDeviceRemoved // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryDeviceRemovedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryDeviceRemoved)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryDeviceRemoved)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryDeviceRemovedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryDeviceRemovedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryDeviceRemoved represents a DeviceRemoved event raised by the DeviceRegistry contract.
type DeviceRegistryDeviceRemoved struct {
	ProjectId      *big.Int
	Device         common.Address
	Owner          common.Address
	PreviousChange *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterDeviceRemoved is a free log retrieval operation binding the contract event 0x20123d563137d454dc8c02b412a9a9f5d36645b51c68a17c9d3ff038551ad728.
//
// Solidity: event DeviceRemoved(uint256 indexed projectId, address indexed device, address owner, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterDeviceRemoved(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address) (*DeviceRegistryDeviceRemovedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "DeviceRemoved", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryDeviceRemovedIterator{contract: _DeviceRegistry.contract, event: "DeviceRemoved", logs: logs, sub: sub}, nil
}

// WatchDeviceRemoved is a free log subscription operation binding the contract event 0x20123d563137d454dc8c02b412a9a9f5d36645b51c68a17c9d3ff038551ad728.
//
// Solidity: event DeviceRemoved(uint256 indexed projectId, address indexed device, address owner, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchDeviceRemoved(opts *bind.WatchOpts, sink chan<- *DeviceRegistryDeviceRemoved, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "DeviceRemoved", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryDeviceRemoved)
				if err := _DeviceRegistry.contract.UnpackLog(event, "DeviceRemoved", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseDeviceRemoved is a log parse operation binding the contract event 0x20123d563137d454dc8c02b412a9a9f5d36645b51c68a17c9d3ff038551ad728.
//
// Solidity: event DeviceRemoved(uint256 indexed projectId, address indexed device, address owner, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseDeviceRemoved(log types.Log) (*DeviceRegistryDeviceRemoved, error) {
	event := new(DeviceRegistryDeviceRemoved)
	if err := _DeviceRegistry.contract.UnpackLog(event, "DeviceRemoved", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryDocumentUpdatedIterator is returned from FilterDocumentUpdated and is used to iterate over the raw logs and unpacked data for DocumentUpdated events raised by the DeviceRegistry contract.
type DeviceRegistryDocumentUpdatedIterator struct {
	Event *DeviceRegistryDocumentUpdated // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryDocumentUpdatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryDocumentUpdated)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryDocumentUpdated)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryDocumentUpdatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryDocumentUpdatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryDocumentUpdated represents a DocumentUpdated event raised by the DeviceRegistry contract.
type DeviceRegistryDocumentUpdated struct {
	ProjectId      *big.Int
	Device         common.Address
	Nonce          *big.Int
	DocumentHash   [32]byte
	DocumentURI    string
	PreviousChange *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterDocumentUpdated is a free log retrieval operation binding the contract event 0x8977d7508db28201e2453346dc088b41df8299098840ec00db34e787ded489d9.
//
// Solidity: event DocumentUpdated(uint256 indexed projectId, address indexed device, uint256 nonce, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterDocumentUpdated(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address) (*DeviceRegistryDocumentUpdatedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "DocumentUpdated", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryDocumentUpdatedIterator{contract: _DeviceRegistry.contract, event: "DocumentUpdated", logs: logs, sub: sub}, nil
}

// WatchDocumentUpdated is a free log subscription operation binding the contract event 0x8977d7508db28201e2453346dc088b41df8299098840ec00db34e787ded489d9.
//
// Solidity: event DocumentUpdated(uint256 indexed projectId, address indexed device, uint256 nonce, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchDocumentUpdated(opts *bind.WatchOpts, sink chan<- *DeviceRegistryDocumentUpdated, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "DocumentUpdated", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryDocumentUpdated)
				if err := _DeviceRegistry.contract.UnpackLog(event, "DocumentUpdated", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseDocumentUpdated is a log parse operation binding the contract event 0x8977d7508db28201e2453346dc088b41df8299098840ec00db34e787ded489d9.
//
// Solidity: event DocumentUpdated(uint256 indexed projectId, address indexed device, uint256 nonce, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseDocumentUpdated(log types.Log) (*DeviceRegistryDocumentUpdated, error) {
	event := new(DeviceRegistryDocumentUpdated)
	if err := _DeviceRegistry.contract.UnpackLog(event, "DocumentUpdated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the DeviceRegistry contract.
type DeviceRegistryEIP712DomainChangedIterator struct {
	Event *DeviceRegistryEIP712DomainChanged // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryEIP712DomainChanged)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryEIP712DomainChanged)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the DeviceRegistry contract.
type DeviceRegistryEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_DeviceRegistry *DeviceRegistryFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*DeviceRegistryEIP712DomainChangedIterator, error) {

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryEIP712DomainChangedIterator{contract: _DeviceRegistry.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_DeviceRegistry *DeviceRegistryFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *DeviceRegistryEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryEIP712DomainChanged)
				if err := _DeviceRegistry.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseEIP712DomainChanged is a log parse operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_DeviceRegistry *DeviceRegistryFilterer) ParseEIP712DomainChanged(log types.Log) (*DeviceRegistryEIP712DomainChanged, error) {
	event := new(DeviceRegistryEIP712DomainChanged)
	if err := _DeviceRegistry.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryKeyRotatedIterator is returned from FilterKeyRotated and is used to iterate over the raw logs and unpacked data for KeyRotated events raised by the DeviceRegistry contract.
type DeviceRegistryKeyRotatedIterator struct {
	Event *DeviceRegistryKeyRotated // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryKeyRotatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryKeyRotated)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryKeyRotated)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryKeyRotatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryKeyRotatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryKeyRotated represents a KeyRotated event raised by the DeviceRegistry contract.
type DeviceRegistryKeyRotated struct {
	ProjectId      *big.Int
	Device         common.Address
	NewSigner      common.Address
	KeyType        uint8
	FirstSequence  *big.Int
	DocumentHash   [32]byte
	DocumentURI    string
	PreviousChange *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterKeyRotated is a free log retrieval operation binding the contract event 0x5fab5b7300e314dfd74c2289a1511cd2b10c43ecda61d0e6e5c9a9828906cecd.
//
// Solidity: event KeyRotated(uint256 indexed projectId, address indexed device, address newSigner, uint8 keyType, uint256 firstSequence, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterKeyRotated(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address) (*DeviceRegistryKeyRotatedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "KeyRotated", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryKeyRotatedIterator{contract: _DeviceRegistry.contract, event: "KeyRotated", logs: logs, sub: sub}, nil
}

// WatchKeyRotated is a free log subscription operation binding the contract event 0x5fab5b7300e314dfd74c2289a1511cd2b10c43ecda61d0e6e5c9a9828906cecd.
//
// Solidity: event KeyRotated(uint256 indexed projectId, address indexed device, address newSigner, uint8 keyType, uint256 firstSequence, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchKeyRotated(opts *bind.WatchOpts, sink chan<- *DeviceRegistryKeyRotated, projectId []*big.Int, device []common.Address) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "KeyRotated", projectIdRule, deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryKeyRotated)
				if err := _DeviceRegistry.contract.UnpackLog(event, "KeyRotated", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseKeyRotated is a log parse operation binding the contract event 0x5fab5b7300e314dfd74c2289a1511cd2b10c43ecda61d0e6e5c9a9828906cecd.
//
// Solidity: event KeyRotated(uint256 indexed projectId, address indexed device, address newSigner, uint8 keyType, uint256 firstSequence, bytes32 documentHash, string documentURI, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseKeyRotated(log types.Log) (*DeviceRegistryKeyRotated, error) {
	event := new(DeviceRegistryKeyRotated)
	if err := _DeviceRegistry.contract.UnpackLog(event, "KeyRotated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryMigrateIterator is returned from FilterMigrate and is used to iterate over the raw logs and unpacked data for Migrate events raised by the DeviceRegistry contract.
type DeviceRegistryMigrateIterator struct {
	Event *DeviceRegistryMigrate // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryMigrateIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryMigrate)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryMigrate)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryMigrateIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryMigrateIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryMigrate represents a Migrate event raised by the DeviceRegistry contract.
type DeviceRegistryMigrate struct {
	OldOwner common.Address
	NewOwner common.Address
	Id       *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterMigrate is a free log retrieval operation binding the contract event 0x18df02dcc52b9c494f391df09661519c0069bd8540141946280399408205ca1a.
//
// Solidity: event Migrate(address indexed oldOwner, address indexed newOwner, uint256 id)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterMigrate(opts *bind.FilterOpts, oldOwner []common.Address, newOwner []common.Address) (*DeviceRegistryMigrateIterator, error) {

	var oldOwnerRule []interface{}
	for _, oldOwnerItem := range oldOwner {
		oldOwnerRule = append(oldOwnerRule, oldOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "Migrate", oldOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryMigrateIterator{contract: _DeviceRegistry.contract, event: "Migrate", logs: logs, sub: sub}, nil
}

// WatchMigrate is a free log subscription operation binding the contract event 0x18df02dcc52b9c494f391df09661519c0069bd8540141946280399408205ca1a.
//
// Solidity: event Migrate(address indexed oldOwner, address indexed newOwner, uint256 id)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchMigrate(opts *bind.WatchOpts, sink chan<- *DeviceRegistryMigrate, oldOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var oldOwnerRule []interface{}
	for _, oldOwnerItem := range oldOwner {
		oldOwnerRule = append(oldOwnerRule, oldOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "Migrate", oldOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryMigrate)
				if err := _DeviceRegistry.contract.UnpackLog(event, "Migrate", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseMigrate is a log parse operation binding the contract event 0x18df02dcc52b9c494f391df09661519c0069bd8540141946280399408205ca1a.
//
// Solidity: event Migrate(address indexed oldOwner, address indexed newOwner, uint256 id)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseMigrate(log types.Log) (*DeviceRegistryMigrate, error) {
	event := new(DeviceRegistryMigrate)
	if err := _DeviceRegistry.contract.UnpackLog(event, "Migrate", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryNewDeviceIterator is returned from FilterNewDevice and is used to iterate over the raw logs and unpacked data for NewDevice events raised by the DeviceRegistry contract.
type DeviceRegistryNewDeviceIterator struct {
	Event *DeviceRegistryNewDevice // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryNewDeviceIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryNewDevice)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryNewDevice)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryNewDeviceIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryNewDeviceIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryNewDevice represents a NewDevice event raised by the DeviceRegistry contract.
type DeviceRegistryNewDevice struct {
	Device common.Address
	Owner  common.Address
	Hash   [32]byte
	Uri    string
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterNewDevice is a free log retrieval operation binding the contract event 0x9b3397f29f76b91430e368033ed86df2fc794753ab8239898fb655ab0213f888.
//
// Solidity: event NewDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterNewDevice(opts *bind.FilterOpts, device []common.Address) (*DeviceRegistryNewDeviceIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "NewDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryNewDeviceIterator{contract: _DeviceRegistry.contract, event: "NewDevice", logs: logs, sub: sub}, nil
}

// WatchNewDevice is a free log subscription operation binding the contract event 0x9b3397f29f76b91430e368033ed86df2fc794753ab8239898fb655ab0213f888.
//
// Solidity: event NewDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchNewDevice(opts *bind.WatchOpts, sink chan<- *DeviceRegistryNewDevice, device []common.Address) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "NewDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryNewDevice)
				if err := _DeviceRegistry.contract.UnpackLog(event, "NewDevice", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseNewDevice is a log parse operation binding the contract event 0x9b3397f29f76b91430e368033ed86df2fc794753ab8239898fb655ab0213f888.
//
// Solidity: event NewDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseNewDevice(log types.Log) (*DeviceRegistryNewDevice, error) {
	event := new(DeviceRegistryNewDevice)
	if err := _DeviceRegistry.contract.UnpackLog(event, "NewDevice", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryRemoveDeviceIterator is returned from FilterRemoveDevice and is used to iterate over the raw logs and unpacked data for RemoveDevice events raised by the DeviceRegistry contract.
type DeviceRegistryRemoveDeviceIterator struct {
	Event *DeviceRegistryRemoveDevice // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryRemoveDeviceIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryRemoveDevice)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryRemoveDevice)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryRemoveDeviceIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryRemoveDeviceIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryRemoveDevice represents a RemoveDevice event raised by the DeviceRegistry contract.
type DeviceRegistryRemoveDevice struct {
	Device common.Address
	Owner  common.Address
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRemoveDevice is a free log retrieval operation binding the contract event 0x7fb1f1a379ee4b2c5e787bdcba983dff2cb148ae93c6341beafaca37b8ce8abe.
//
// Solidity: event RemoveDevice(address indexed device, address owner)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterRemoveDevice(opts *bind.FilterOpts, device []common.Address) (*DeviceRegistryRemoveDeviceIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "RemoveDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryRemoveDeviceIterator{contract: _DeviceRegistry.contract, event: "RemoveDevice", logs: logs, sub: sub}, nil
}

// WatchRemoveDevice is a free log subscription operation binding the contract event 0x7fb1f1a379ee4b2c5e787bdcba983dff2cb148ae93c6341beafaca37b8ce8abe.
//
// Solidity: event RemoveDevice(address indexed device, address owner)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchRemoveDevice(opts *bind.WatchOpts, sink chan<- *DeviceRegistryRemoveDevice, device []common.Address) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "RemoveDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryRemoveDevice)
				if err := _DeviceRegistry.contract.UnpackLog(event, "RemoveDevice", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseRemoveDevice is a log parse operation binding the contract event 0x7fb1f1a379ee4b2c5e787bdcba983dff2cb148ae93c6341beafaca37b8ce8abe.
//
// Solidity: event RemoveDevice(address indexed device, address owner)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseRemoveDevice(log types.Log) (*DeviceRegistryRemoveDevice, error) {
	event := new(DeviceRegistryRemoveDevice)
	if err := _DeviceRegistry.contract.UnpackLog(event, "RemoveDevice", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistrySerialAssignedIterator is returned from FilterSerialAssigned and is used to iterate over the raw logs and unpacked data for SerialAssigned events raised by the DeviceRegistry contract.
type DeviceRegistrySerialAssignedIterator struct {
	Event *DeviceRegistrySerialAssigned // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistrySerialAssignedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistrySerialAssigned)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistrySerialAssigned)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistrySerialAssignedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistrySerialAssignedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistrySerialAssigned represents a SerialAssigned event raised by the DeviceRegistry contract.
type DeviceRegistrySerialAssigned struct {
	ProjectId      *big.Int
	Device         common.Address
	V2             [32]byte
	PreviousChange *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterSerialAssigned is a free log retrieval operation binding the contract event 0xf9f8c1816d61f7dc72c6b6dc2e8f244a9fafe9943cacfa111f5bbcd31950859b.
//
// Solidity: event SerialAssigned(uint256 indexed projectId, address indexed device, bytes32 indexed v2, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterSerialAssigned(opts *bind.FilterOpts, projectId []*big.Int, device []common.Address, v2 [][32]byte) (*DeviceRegistrySerialAssignedIterator, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var v2Rule []interface{}
	for _, v2Item := range v2 {
		v2Rule = append(v2Rule, v2Item)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "SerialAssigned", projectIdRule, deviceRule, v2Rule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistrySerialAssignedIterator{contract: _DeviceRegistry.contract, event: "SerialAssigned", logs: logs, sub: sub}, nil
}

// WatchSerialAssigned is a free log subscription operation binding the contract event 0xf9f8c1816d61f7dc72c6b6dc2e8f244a9fafe9943cacfa111f5bbcd31950859b.
//
// Solidity: event SerialAssigned(uint256 indexed projectId, address indexed device, bytes32 indexed v2, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchSerialAssigned(opts *bind.WatchOpts, sink chan<- *DeviceRegistrySerialAssigned, projectId []*big.Int, device []common.Address, v2 [][32]byte) (event.Subscription, error) {

	var projectIdRule []interface{}
	for _, projectIdItem := range projectId {
		projectIdRule = append(projectIdRule, projectIdItem)
	}
	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}
	var v2Rule []interface{}
	for _, v2Item := range v2 {
		v2Rule = append(v2Rule, v2Item)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "SerialAssigned", projectIdRule, deviceRule, v2Rule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistrySerialAssigned)
				if err := _DeviceRegistry.contract.UnpackLog(event, "SerialAssigned", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseSerialAssigned is a log parse operation binding the contract event 0xf9f8c1816d61f7dc72c6b6dc2e8f244a9fafe9943cacfa111f5bbcd31950859b.
//
// Solidity: event SerialAssigned(uint256 indexed projectId, address indexed device, bytes32 indexed v2, uint256 previousChange)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseSerialAssigned(log types.Log) (*DeviceRegistrySerialAssigned, error) {
	event := new(DeviceRegistrySerialAssigned)
	if err := _DeviceRegistry.contract.UnpackLog(event, "SerialAssigned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryTransferIterator is returned from FilterTransfer and is used to iterate over the raw logs and unpacked data for Transfer events raised by the DeviceRegistry contract.
type DeviceRegistryTransferIterator struct {
	Event *DeviceRegistryTransfer // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryTransferIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryTransfer)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryTransfer)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryTransferIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryTransferIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryTransfer represents a Transfer event raised by the DeviceRegistry contract.
type DeviceRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTransfer is a free log retrieval operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterTransfer(opts *bind.FilterOpts, from []common.Address, to []common.Address, tokenId []*big.Int) (*DeviceRegistryTransferIterator, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryTransferIterator{contract: _DeviceRegistry.contract, event: "Transfer", logs: logs, sub: sub}, nil
}

// WatchTransfer is a free log subscription operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchTransfer(opts *bind.WatchOpts, sink chan<- *DeviceRegistryTransfer, from []common.Address, to []common.Address, tokenId []*big.Int) (event.Subscription, error) {

	var fromRule []interface{}
	for _, fromItem := range from {
		fromRule = append(fromRule, fromItem)
	}
	var toRule []interface{}
	for _, toItem := range to {
		toRule = append(toRule, toItem)
	}
	var tokenIdRule []interface{}
	for _, tokenIdItem := range tokenId {
		tokenIdRule = append(tokenIdRule, tokenIdItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "Transfer", fromRule, toRule, tokenIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryTransfer)
				if err := _DeviceRegistry.contract.UnpackLog(event, "Transfer", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseTransfer is a log parse operation binding the contract event 0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseTransfer(log types.Log) (*DeviceRegistryTransfer, error) {
	event := new(DeviceRegistryTransfer)
	if err := _DeviceRegistry.contract.UnpackLog(event, "Transfer", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DeviceRegistryUpdateDeviceIterator is returned from FilterUpdateDevice and is used to iterate over the raw logs and unpacked data for UpdateDevice events raised by the DeviceRegistry contract.
type DeviceRegistryUpdateDeviceIterator struct {
	Event *DeviceRegistryUpdateDevice // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DeviceRegistryUpdateDeviceIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DeviceRegistryUpdateDevice)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DeviceRegistryUpdateDevice)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DeviceRegistryUpdateDeviceIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DeviceRegistryUpdateDeviceIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DeviceRegistryUpdateDevice represents a UpdateDevice event raised by the DeviceRegistry contract.
type DeviceRegistryUpdateDevice struct {
	Device common.Address
	Owner  common.Address
	Hash   [32]byte
	Uri    string
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterUpdateDevice is a free log retrieval operation binding the contract event 0x56c4adbfac097b5bec49fa8c702ae682a2d4c10bee1ac0aad3af7f3768d0fc0f.
//
// Solidity: event UpdateDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) FilterUpdateDevice(opts *bind.FilterOpts, device []common.Address) (*DeviceRegistryUpdateDeviceIterator, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.FilterLogs(opts, "UpdateDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return &DeviceRegistryUpdateDeviceIterator{contract: _DeviceRegistry.contract, event: "UpdateDevice", logs: logs, sub: sub}, nil
}

// WatchUpdateDevice is a free log subscription operation binding the contract event 0x56c4adbfac097b5bec49fa8c702ae682a2d4c10bee1ac0aad3af7f3768d0fc0f.
//
// Solidity: event UpdateDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) WatchUpdateDevice(opts *bind.WatchOpts, sink chan<- *DeviceRegistryUpdateDevice, device []common.Address) (event.Subscription, error) {

	var deviceRule []interface{}
	for _, deviceItem := range device {
		deviceRule = append(deviceRule, deviceItem)
	}

	logs, sub, err := _DeviceRegistry.contract.WatchLogs(opts, "UpdateDevice", deviceRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DeviceRegistryUpdateDevice)
				if err := _DeviceRegistry.contract.UnpackLog(event, "UpdateDevice", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUpdateDevice is a log parse operation binding the contract event 0x56c4adbfac097b5bec49fa8c702ae682a2d4c10bee1ac0aad3af7f3768d0fc0f.
//
// Solidity: event UpdateDevice(address indexed device, address owner, bytes32 hash, string uri)
func (_DeviceRegistry *DeviceRegistryFilterer) ParseUpdateDevice(log types.Log) (*DeviceRegistryUpdateDevice, error) {
	event := new(DeviceRegistryUpdateDevice)
	if err := _DeviceRegistry.contract.UnpackLog(event, "UpdateDevice", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
