package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	// permitLife is how long a device's signature allows its registration.
	permitLife = time.Hour
)

// A Device is what the owner of Key registers.
type Device struct {
	Document document.Document
	Key      sig.PrivateKey
}

var (
	registerTypeHash = crypto.Keccak256Hash([]byte("RegisterDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)"))
	domainTypeHash   = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
)

// registrationBytes is the encoding of a registration. It counts at least what
// 50 registrations of 250,000 gas each leave of a transaction's 16.7 M gas
// (EIP-7825).
func registrationBytes(d Device) int { return max(maxData/50, 640+len(d.Document.URI())) }

// RegisterDevices mints a device token for each device and registers the
// devices, owned by the writer's account, which MUST control the project.
// Devices that are registered already are left out. It calls progress, if not
// nil, as devices become final.
func (w *Writer) RegisterDevices(ctx context.Context, p epoch.Project, devices []Device, progress func(done, total int)) error {
	missing, err := w.unregistered(ctx, devices)
	if err != nil || len(missing) == 0 {
		return err
	}
	contract, err := w.DeviceContract(ctx, p)
	if err != nil {
		return fmt.Errorf("look up the device token of project %d: %w", p, err)
	}
	first, err := w.mint(ctx, contract, len(missing))
	if err != nil {
		return err
	}
	var calls []Call
	var upTo []int // devices in the calls so far
	done := 0
	for part := range chunks(missing, registrationBytes) {
		batch, err := w.registerBatch(p, contract, first+uint64(done), part)
		if err != nil {
			return err
		}
		done += len(part)
		calls, upTo = append(calls, batch), append(upTo, done)
	}
	_, err = w.account.SendAll(ctx, func(batches int) {
		if progress != nil {
			progress(upTo[batches-1], len(missing))
		}
	}, calls...)
	if err != nil {
		return fmt.Errorf("register devices: %w", err)
	}
	return nil
}

func (w *Writer) unregistered(ctx context.Context, devices []Device) ([]Device, error) {
	var missing []Device
	for _, d := range devices {
		known, err := w.Registered(ctx, d.Document.ID())
		if err != nil {
			return nil, err
		}
		if !known {
			missing = append(missing, d)
		}
	}
	return missing, nil
}

// mintsPerTx keeps a batch of mints, about 30,000 gas each, under the limit.
const mintsPerTx = 300

// mint makes n device tokens and returns the first one's number; the
// contract gives consecutive numbers.
func (w *Writer) mint(ctx context.Context, contract common.Address, n int) (first uint64, err error) {
	token, err := bindings.NewDeviceNFT(contract, w.eth)
	if err != nil {
		return 0, err
	}
	for done := 0; done < n; done += mintsPerTx {
		receipt, err := w.send(ctx, "mint device tokens", call(contract, bindings.DeviceNFTMetaData, "mintBatch", w.account.address, big.NewInt(int64(min(mintsPerTx, n-done)))))
		if err != nil {
			return 0, err
		}
		if done == 0 {
			minted, err := token.ParseTransfer(*receipt.Logs[0])
			if err != nil {
				return 0, fmt.Errorf("read the minted tokens: %w", err)
			}
			first = minted.TokenId.Uint64()
		}
	}
	return first, nil
}

// registerBatch has the devices sign their registrations and puts them into
// one call.
func (w *Writer) registerBatch(p epoch.Project, contract common.Address, token uint64, devices []Device) (Call, error) {
	registrations, permits := make([]bindings.DeviceRegistryRegistration, len(devices)), make([][]byte, len(devices))
	deadline := big.NewInt(time.Now().Add(permitLife).Unix())
	for i, d := range devices {
		registrations[i] = bindings.DeviceRegistryRegistration{
			ProjectId: id(p), DeviceContract: contract, TokenId: new(big.Int).SetUint64(token + uint64(i)), Owner: w.account.address,
			Device: d.Document.ID().Address(), DocumentHash: d.Document.Hash(), DocumentURI: d.Document.URI(), Deadline: deadline,
		}
		permit, err := signPermit(d.Key, RegistrationDigest(w.chainID, registrations[i]))
		if err != nil {
			return Call{}, fmt.Errorf("sign the registration of %s: %w", d.Document.ID(), err)
		}
		permits[i] = permit
	}
	return call(predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, "registerBatch", registrations, permits), nil
}

// RegistrationDigest returns what a device signs to be registered (EIP-712),
// with nonce 0: no device registers twice.
func RegistrationDigest(chainID uint64, r bindings.DeviceRegistryRegistration) [32]byte {
	domain := crypto.Keccak256Hash(words(domainTypeHash, crypto.Keccak256Hash([]byte("Trellis DeviceRegistry")), crypto.Keccak256Hash([]byte("1")),
		new(big.Int).SetUint64(chainID), predeploys.DeviceRegistry))
	message := crypto.Keccak256Hash(words(registerTypeHash, r.ProjectId, r.DeviceContract, r.TokenId, r.Owner, r.Device,
		common.Hash(r.DocumentHash), crypto.Keccak256Hash([]byte(r.DocumentURI)), new(big.Int), r.Deadline))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], message[:])
}

// words encodes static values as abi.encode does.
func words(values ...any) []byte {
	var out []byte
	for _, value := range values {
		switch v := value.(type) {
		case common.Hash:
			out = append(out, v[:]...)
		case common.Address:
			out = append(out, common.LeftPadBytes(v[:], 32)...)
		case *big.Int:
			out = append(out, math.U256Bytes(new(big.Int).Set(v))...)
		default:
			panic(fmt.Sprintf("no word for %T", value))
		}
	}
	return out
}

// signPermit signs digest as the registry wants it: r ‖ s ‖ v for secp256k1,
// r ‖ s ‖ x ‖ y for P-256.
func signPermit(key sig.PrivateKey, digest [32]byte) ([]byte, error) {
	if key.Public().Algorithm() == sig.ES256K {
		signature, err := crypto.Sign(digest[:], key.ECDSA())
		if err != nil {
			return nil, err
		}
		signature[64] += 27
		return signature, nil
	}
	signature, err := key.Sign(digest)
	if err != nil {
		return nil, err
	}
	point := key.Public().Point()
	return append(signature, point[:]...), nil
}
