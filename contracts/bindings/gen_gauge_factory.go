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

// GaugeFactoryInfo is an auto generated low-level Go binding around an user-defined struct.
type GaugeFactoryInfo struct {
	Gauge     common.Address
	Kind      uint8
	CreatedAt *big.Int
	KilledAt  *big.Int
	Creator   common.Address
	Name      string
	Target    []byte
}

// GaugeFactoryMetaData contains all meta data concerning the GaugeFactory contract.
var GaugeFactoryMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"},{\"internalType\":\"contractIVoteEscrow\",\"name\":\"escrow\",\"type\":\"address\"},{\"internalType\":\"contractIParameters\",\"name\":\"params\",\"type\":\"address\"},{\"internalType\":\"contractIGuardian\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address[4]\",\"name\":\"codes\",\"type\":\"address[4]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BadGaugeName\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"risk\",\"type\":\"bytes32\"}],\"name\":\"GaugesPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"NoGauge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governor\",\"type\":\"address\"}],\"name\":\"NotGovernor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"have\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"need\",\"type\":\"uint256\"}],\"name\":\"TooFewVotes\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"enumGaugeFactory.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"target\",\"type\":\"bytes\"}],\"name\":\"GaugeCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"GaugeKilled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEVICE_CODE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ESCROW\",\"outputs\":[{\"internalType\":\"contractIVoteEscrow\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GOVERNOR\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GUARDIAN\",\"outputs\":[{\"internalType\":\"contractIGuardian\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LIQUIDITY_CODE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PROJECTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PARAMS\",\"outputs\":[{\"internalType\":\"contractIParameters\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROJECT_CODE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STREAM_CODE\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256[]\",\"name\":\"projects\",\"type\":\"uint256[]\"},{\"internalType\":\"uint16[]\",\"name\":\"shares\",\"type\":\"uint16[]\"}],\"name\":\"createDevice\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"createLiquidity\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"createProject\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"createStream\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"gaugeAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"indexOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"infoOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"enumGaugeFactory.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"createdAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"killedAt\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"target\",\"type\":\"bytes\"}],\"internalType\":\"structGaugeFactory.Info\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"kill\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"}],\"name\":\"killedAt\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"list\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"gauge\",\"type\":\"address\"},{\"internalType\":\"enumGaugeFactory.Kind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"createdAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"killedAt\",\"type\":\"uint40\"},{\"internalType\":\"address\",\"name\":\"creator\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"target\",\"type\":\"bytes\"}],\"internalType\":\"structGaugeFactory.Info[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610180604052348015610010575f5ffd5b50604051611c88380380611c8883398101604081905261002f916100ba565b6001600160a01b0391821660e05291811660c05291821660a05291811660805281516020830151604084015160609094015183166101605292821661014052918116610120521661010052610189565b6001600160a01b0381168114610093575f5ffd5b50565b80516100a18161007f565b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f61010086880312156100cf575f5ffd5b85516100da8161007f565b60208701519095506100eb8161007f565b60408701519094506100fc8161007f565b606087015190935061010d8161007f565b9150609f8601871361011d575f5ffd5b604051608081016001600160401b038111828210171561013f5761013f6100a6565b60405280610100880189811115610154575f5ffd5b608089015b818110156101785761016a81610096565b835260209283019201610159565b505050809150509295509295909350565b60805160a05160c05160e05161010051610120516101405161016051611a5e61022a5f395f8181610363015261076d01525f818161032701526108a101525f81816102a0015261096701525f818161030001526106e601525f81816102660152610f6801525f81816101c5015261102a01525f818161038a01526110bd01525f818161023f015281816109d701528181610a190152610c940152611a5e5ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c80637bb3bd8a116100b4578063b5e4677511610079578063b5e46775146102fb578063b9543d5914610322578063cbf0b0c014610349578063d0e742a41461035e578063e681c4aa14610385578063fd6aad25146103ac575f5ffd5b80637bb3bd8a1461028857806389c5e5b81461029b5780638b5ff03f146102c257806391754a5d146102d55780639f4bfe9b146102e8575f5ffd5b806350fd7367116100fa57806350fd7367146101ff57806354c93c831461021f578063680c60c7146102325780636dc0ae221461023a578063724c184c14610261575f5ffd5b806306661abd146101365780631ee667801461014c578063254220711461019857806325564b5e146101a0578063484bcb47146101c0575b5f5ffd5b5f545b6040519081526020015b60405180910390f35b61018261015a36600461131b565b6001600160a01b03165f90815260016020526040902054600160501b900464ffffffffff1690565b60405164ffffffffff9091168152602001610143565b610139601081565b6101b36101ae36600461131b565b6103f4565b6040516101439190611427565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610143565b61021261020d366004611439565b610596565b6040516101439190611459565b6101e761022d366004611501565b61068d565b610139604081565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6101e7610296366004611501565b610717565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6101e76102d0366004611592565b610795565b6101e76102e3366004611631565b61091a565b6101e76102f6366004611679565b61098f565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b61035c61035736600461131b565b6109cc565b005b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6101e77f000000000000000000000000000000000000000000000000000000000000000081565b6103df6103ba36600461131b565b6001600160a01b03165f90815260016020526040902054610100900463ffffffff1690565b60405163ffffffff9091168152602001610143565b6103fc6112af565b6001600160a01b0382165f90815260016020526040812090815460ff16600481111561042a5761042a611334565b036104815750506040805160e0810182525f808252602080830182905282840182905260608301829052608083018290528351808201855282815260a08401528351908101909352825260c0810191909152919050565b6040805160e081019091526001600160a01b03841681528154602082019060ff1660048111156104b3576104b3611334565b8152825464ffffffffff65010000000000820481166020840152600160501b90910416604082015260018301546001600160a01b031660608201526002830180546080909201916105039061169c565b80601f016020809104026020016040519081016040528092919081815260200182805461052f9061169c565b801561057a5780601f106105515761010080835404028352916020019161057a565b820191905f5260205f20905b81548152906001019060200180831161055d57829003601f168201915b5050505050815260200161058d85610b45565b90529392505050565b5f546060908084106105a85750610687565b6105b284826116e8565b83106105c7576105c284826116e8565b6105c9565b825b67ffffffffffffffff8111156105e1576105e16116fb565b60405190808252806020026020018201604052801561061a57816020015b6106076112af565b8152602001906001900390816105ff5790505b5091505f5b82518110156106845761065f5f610636838861170f565b8154811061064657610646611722565b5f918252602090912001546001600160a01b03166103f4565b83828151811061067157610671611722565b602090810291909101015260010161061f565b50505b92915050565b5f816001600160a01b03163b5f036106b8576040516309a4b7ed60e11b815260040160405180910390fd5b604080516001600160a01b03841660208201525f9101604051602081830303815290604052905061070e60017f000000000000000000000000000000000000000000000000000000000000000087878586610bb2565b95945050505050565b5f6001600160a01b03821661073f576040516309a4b7ed60e11b815260040160405180910390fd5b604080516001600160a01b03841660208201525f9101604051602081830303815290604052905061070e60047f000000000000000000000000000000000000000000000000000000000000000087878586610bb2565b5f8315806107a35750601084115b806107ae5750838214155b156107cc576040516309a4b7ed60e11b815260040160405180910390fd5b5f5b84811015610899578383828181106107e8576107e8611722565b90506020020160208101906107fd9190611747565b61ffff161580610824575085858281811061081a5761081a611722565b905060200201355f145b8061087357508015801590610873575085856108416001846116e8565b81811061085057610850611722565b9050602002013586868381811061086957610869611722565b9050602002013511155b15610891576040516309a4b7ed60e11b815260040160405180910390fd5b6001016107ce565b5061090f60037f00000000000000000000000000000000000000000000000000000000000000008989898989896040516020016108d99493929190611790565b6040516020818303038152906040528a8a6040516020016108fb9291906117ec565b604051602081830303815290604052610bb2565b979650505050505050565b5f815f0361093b576040516309a4b7ed60e11b815260040160405180910390fd5b5f8260405160200161094f91815260200190565b604051602081830303815290604052905061070e60027f000000000000000000000000000000000000000000000000000000000000000087878586610bb2565b5f8061099c600184611807565b63ffffffff16815481106109b2576109b2611722565b5f918252602090912001546001600160a01b031692915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a4b57604051631670800160e31b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044015b60405180910390fd5b6001600160a01b0381165f90815260016020526040812054610100900463ffffffff169003610a985760405163f038244f60e01b81526001600160a01b0382166004820152602401610a42565b6001600160a01b0381165f90815260016020526040902054600160501b900464ffffffffff1615610ae757604051631e54570160e11b81526001600160a01b0382166004820152602401610a42565b6001600160a01b0381165f81815260016020526040808220805464ffffffffff60501b1916600160501b4264ffffffffff1602179055517f04a5d3f5d80d22d9345acc80618f4a4e7e663cf9e1aed23b57d975acec002ba79190a250565b60605f610b5d602d6001600160a01b0385163b6116e8565b67ffffffffffffffff811115610b7557610b756116fb565b6040519080825280601f01601f191660200182016040528015610b9f576020820181803683370190505b5090508051602d60208301853c92915050565b5f831580610bc05750604084115b15610bea5760408051630f47202160e11b8152610a42918691600401918252602082015260400190565b5f8783604051602001610bfe929190611823565b60408051601f1981840301815291815281516020928301205f81815260029093529120549091506001600160a01b03168015801590610c6057506001600160a01b0381165f90815260016020526040902054600160501b900464ffffffffff16155b15610c8957604051635072da4560e01b81526001600160a01b0382166004820152602401610a42565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610cc257610cc281610f14565b610ccc88866111cd565b5f80546001810182557f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630180546001600160a01b0384166001600160a01b031991821681179092558254868452600260205260409384902080549092169092179055815160c08101909252919450808b6004811115610d4d57610d4d611334565b81526020018263ffffffff1681526020014264ffffffffff1681526020015f64ffffffffff168152602001336001600160a01b0316815260200189898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201829052509390945250506001600160a01b03871681526001602081905260409091208351815491935091839160ff191690836004811115610df757610df7611334565b0217905550602082015181546040840151606085015169ffffffffffffffffff001990921661010063ffffffff9094169390930269ffffffffff00000000001916929092176501000000000064ffffffffff938416021764ffffffffff60501b1916600160501b929091169190910217815560808201516001820180546001600160a01b0319166001600160a01b0390921691909117905560a08201516002820190610ea39082611898565b50905050896004811115610eb957610eb9611334565b8163ffffffff16856001600160a01b03167f597ff61bf2eb734865a1a2cfe981fded54edf59cd172fde54fdddb293fe8844a338c8c8c604051610eff9493929190611957565b60405180910390a45050509695505050505050565b6001600160a01b03811615610f4757604051631e54570160e11b81526001600160a01b0382166004820152602401610a42565b604051634f4f233360e11b81526864616f2e676175676560b81b60048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690639e9e466690602401602060405180830381865afa158015610fb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd991906119a3565b1561100557604051631f58b97f60e31b81526864616f2e676175676560b81b6004820152602401610a42565b60405163023aa9ab60e61b81526a64616f2e70726f706f736560a81b60048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638eaa6ac090602401602060405180830381865afa158015611077573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061109b91906119c2565b604051631b272f5f60e11b81524260048201529091505f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633a46b1a8903390839063364e5ebe90602401602060405180830381865afa15801561110c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061113091906119c2565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa158015611177573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061119b91906119c2565b9050818110156111c857604051630c5292f960e01b81526004810182905260248101839052604401610a42565b505050565b5f6111d983835f6111e0565b9392505050565b5f8147101561120b5760405163cf47918160e01b815247600482015260248101839052604401610a42565b5f6112168585611251565b905080516020820184f091506001600160a01b0382166112495760405163b06ebf3d60e01b815260040160405180910390fd5b509392505050565b6060615fd3825111156112775760405163250a241560e21b815260040160405180910390fd5b815161128490602d61170f565b8383604051602001611298939291906119d9565b604051602081830303815290604052905092915050565b6040805160e081019091525f808252602082019081526020015f64ffffffffff1681526020015f64ffffffffff1681526020015f6001600160a01b0316815260200160608152602001606081525090565b80356001600160a01b0381168114611316575f5ffd5b919050565b5f6020828403121561132b575f5ffd5b6111d982611300565b634e487b7160e01b5f52602160045260245ffd5b6005811061136457634e487b7160e01b5f52602160045260245ffd5b9052565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b80516001600160a01b031682526020808201515f916113b790850182611348565b5064ffffffffff604083015116604084015264ffffffffff606083015116606084015260808201516113f460808501826001600160a01b03169052565b5060a082015160e060a085015261140e60e0850182611368565b905060c083015184820360c086015261070e8282611368565b602081525f6111d96020830184611396565b5f5f6040838503121561144a575f5ffd5b50508035926020909101359150565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156114b057603f1987860301845261149b858351611396565b9450602093840193919091019060010161147f565b50929695505050505050565b5f5f83601f8401126114cc575f5ffd5b50813567ffffffffffffffff8111156114e3575f5ffd5b6020830191508360208285010111156114fa575f5ffd5b9250929050565b5f5f5f60408486031215611513575f5ffd5b833567ffffffffffffffff811115611529575f5ffd5b611535868287016114bc565b9094509250611548905060208501611300565b90509250925092565b5f5f83601f840112611561575f5ffd5b50813567ffffffffffffffff811115611578575f5ffd5b6020830191508360208260051b85010111156114fa575f5ffd5b5f5f5f5f5f5f606087890312156115a7575f5ffd5b863567ffffffffffffffff8111156115bd575f5ffd5b6115c989828a016114bc565b909750955050602087013567ffffffffffffffff8111156115e8575f5ffd5b6115f489828a01611551565b909550935050604087013567ffffffffffffffff811115611613575f5ffd5b61161f89828a01611551565b979a9699509497509295939492505050565b5f5f5f60408486031215611643575f5ffd5b833567ffffffffffffffff811115611659575f5ffd5b611665868287016114bc565b909790965060209590950135949350505050565b5f60208284031215611689575f5ffd5b813563ffffffff811681146111d9575f5ffd5b600181811c908216806116b057607f821691505b6020821081036116ce57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610687576106876116d4565b634e487b7160e01b5f52604160045260245ffd5b80820180821115610687576106876116d4565b634e487b7160e01b5f52603260045260245ffd5b803561ffff81168114611316575f5ffd5b5f60208284031215611757575f5ffd5b6111d982611736565b8183525f6001600160fb1b03831115611777575f5ffd5b8260051b80836020870137939093016020019392505050565b604081525f6117a3604083018688611760565b8281036020808501919091528482528591015f5b858110156117e05761ffff6117cb84611736565b168252602092830192909101906001016117b7565b50979650505050505050565b602081525f6117ff602083018486611760565b949350505050565b63ffffffff8281168282160390811115610687576106876116d4565b61182d8184611348565b604060208201525f6117ff6040830184611368565b601f8211156111c857828211156111c857805f5260205f20601f840160051c602085101561186d57505f5b90810190601f840160051c035f5b81811015611890575f8382015560010161187b565b505050505050565b815167ffffffffffffffff8111156118b2576118b26116fb565b6118c6816118c0845461169c565b84611842565b6020601f8211600181146118f8575f83156118e15750848201515b5f19600385901b1c1916600184901b178455611950565b5f84815260208120601f198516915b828110156119275787850151825560209485019460019092019101611907565b508482101561194457868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6001600160a01b03851681526060602082018190528101839052828460808301375f608084830101525f601f19601f8501168201608083820301604084015261090f6080820185611368565b5f602082840312156119b3575f5ffd5b815180151581146111d9575f5ffd5b5f602082840312156119d2575f5ffd5b5051919050565b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6bffffffffffffffffffffffff191660148201526e5af43d82803e903d91602b57fd5bf360881b602882015281515f908060208501603785015e5f920160370191825250939250505056",
}

// GaugeFactoryABI is the input ABI used to generate the binding from.
// Deprecated: Use GaugeFactoryMetaData.ABI instead.
var GaugeFactoryABI = GaugeFactoryMetaData.ABI

// GaugeFactoryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use GaugeFactoryMetaData.Bin instead.
var GaugeFactoryBin = GaugeFactoryMetaData.Bin

// DeployGaugeFactory deploys a new Ethereum contract, binding an instance of GaugeFactory to it.
func DeployGaugeFactory(auth *bind.TransactOpts, backend bind.ContractBackend, governor common.Address, escrow common.Address, params common.Address, guardian common.Address, codes [4]common.Address) (common.Address, *types.Transaction, *GaugeFactory, error) {
	parsed, err := GaugeFactoryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(GaugeFactoryBin), backend, governor, escrow, params, guardian, codes)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &GaugeFactory{GaugeFactoryCaller: GaugeFactoryCaller{contract: contract}, GaugeFactoryTransactor: GaugeFactoryTransactor{contract: contract}, GaugeFactoryFilterer: GaugeFactoryFilterer{contract: contract}}, nil
}

// GaugeFactory is an auto generated Go binding around an Ethereum contract.
type GaugeFactory struct {
	GaugeFactoryCaller     // Read-only binding to the contract
	GaugeFactoryTransactor // Write-only binding to the contract
	GaugeFactoryFilterer   // Log filterer for contract events
}

// GaugeFactoryCaller is an auto generated read-only Go binding around an Ethereum contract.
type GaugeFactoryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeFactoryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type GaugeFactoryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeFactoryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type GaugeFactoryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// GaugeFactorySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type GaugeFactorySession struct {
	Contract     *GaugeFactory     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// GaugeFactoryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type GaugeFactoryCallerSession struct {
	Contract *GaugeFactoryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// GaugeFactoryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type GaugeFactoryTransactorSession struct {
	Contract     *GaugeFactoryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// GaugeFactoryRaw is an auto generated low-level Go binding around an Ethereum contract.
type GaugeFactoryRaw struct {
	Contract *GaugeFactory // Generic contract binding to access the raw methods on
}

// GaugeFactoryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type GaugeFactoryCallerRaw struct {
	Contract *GaugeFactoryCaller // Generic read-only contract binding to access the raw methods on
}

// GaugeFactoryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type GaugeFactoryTransactorRaw struct {
	Contract *GaugeFactoryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewGaugeFactory creates a new instance of GaugeFactory, bound to a specific deployed contract.
func NewGaugeFactory(address common.Address, backend bind.ContractBackend) (*GaugeFactory, error) {
	contract, err := bindGaugeFactory(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &GaugeFactory{GaugeFactoryCaller: GaugeFactoryCaller{contract: contract}, GaugeFactoryTransactor: GaugeFactoryTransactor{contract: contract}, GaugeFactoryFilterer: GaugeFactoryFilterer{contract: contract}}, nil
}

// NewGaugeFactoryCaller creates a new read-only instance of GaugeFactory, bound to a specific deployed contract.
func NewGaugeFactoryCaller(address common.Address, caller bind.ContractCaller) (*GaugeFactoryCaller, error) {
	contract, err := bindGaugeFactory(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &GaugeFactoryCaller{contract: contract}, nil
}

// NewGaugeFactoryTransactor creates a new write-only instance of GaugeFactory, bound to a specific deployed contract.
func NewGaugeFactoryTransactor(address common.Address, transactor bind.ContractTransactor) (*GaugeFactoryTransactor, error) {
	contract, err := bindGaugeFactory(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &GaugeFactoryTransactor{contract: contract}, nil
}

// NewGaugeFactoryFilterer creates a new log filterer instance of GaugeFactory, bound to a specific deployed contract.
func NewGaugeFactoryFilterer(address common.Address, filterer bind.ContractFilterer) (*GaugeFactoryFilterer, error) {
	contract, err := bindGaugeFactory(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &GaugeFactoryFilterer{contract: contract}, nil
}

// bindGaugeFactory binds a generic wrapper to an already deployed contract.
func bindGaugeFactory(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := GaugeFactoryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_GaugeFactory *GaugeFactoryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _GaugeFactory.Contract.GaugeFactoryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_GaugeFactory *GaugeFactoryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _GaugeFactory.Contract.GaugeFactoryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_GaugeFactory *GaugeFactoryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _GaugeFactory.Contract.GaugeFactoryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_GaugeFactory *GaugeFactoryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _GaugeFactory.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_GaugeFactory *GaugeFactoryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _GaugeFactory.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_GaugeFactory *GaugeFactoryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _GaugeFactory.Contract.contract.Transact(opts, method, params...)
}

// DEVICECODE is a free data retrieval call binding the contract method 0xb9543d59.
//
// Solidity: function DEVICE_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) DEVICECODE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "DEVICE_CODE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DEVICECODE is a free data retrieval call binding the contract method 0xb9543d59.
//
// Solidity: function DEVICE_CODE() view returns(address)
func (_GaugeFactory *GaugeFactorySession) DEVICECODE() (common.Address, error) {
	return _GaugeFactory.Contract.DEVICECODE(&_GaugeFactory.CallOpts)
}

// DEVICECODE is a free data retrieval call binding the contract method 0xb9543d59.
//
// Solidity: function DEVICE_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) DEVICECODE() (common.Address, error) {
	return _GaugeFactory.Contract.DEVICECODE(&_GaugeFactory.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) ESCROW(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "ESCROW")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeFactory *GaugeFactorySession) ESCROW() (common.Address, error) {
	return _GaugeFactory.Contract.ESCROW(&_GaugeFactory.CallOpts)
}

// ESCROW is a free data retrieval call binding the contract method 0xe681c4aa.
//
// Solidity: function ESCROW() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) ESCROW() (common.Address, error) {
	return _GaugeFactory.Contract.ESCROW(&_GaugeFactory.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) GOVERNOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "GOVERNOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_GaugeFactory *GaugeFactorySession) GOVERNOR() (common.Address, error) {
	return _GaugeFactory.Contract.GOVERNOR(&_GaugeFactory.CallOpts)
}

// GOVERNOR is a free data retrieval call binding the contract method 0x6dc0ae22.
//
// Solidity: function GOVERNOR() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) GOVERNOR() (common.Address, error) {
	return _GaugeFactory.Contract.GOVERNOR(&_GaugeFactory.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) GUARDIAN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "GUARDIAN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_GaugeFactory *GaugeFactorySession) GUARDIAN() (common.Address, error) {
	return _GaugeFactory.Contract.GUARDIAN(&_GaugeFactory.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) GUARDIAN() (common.Address, error) {
	return _GaugeFactory.Contract.GUARDIAN(&_GaugeFactory.CallOpts)
}

// LIQUIDITYCODE is a free data retrieval call binding the contract method 0xb5e46775.
//
// Solidity: function LIQUIDITY_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) LIQUIDITYCODE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "LIQUIDITY_CODE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// LIQUIDITYCODE is a free data retrieval call binding the contract method 0xb5e46775.
//
// Solidity: function LIQUIDITY_CODE() view returns(address)
func (_GaugeFactory *GaugeFactorySession) LIQUIDITYCODE() (common.Address, error) {
	return _GaugeFactory.Contract.LIQUIDITYCODE(&_GaugeFactory.CallOpts)
}

// LIQUIDITYCODE is a free data retrieval call binding the contract method 0xb5e46775.
//
// Solidity: function LIQUIDITY_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) LIQUIDITYCODE() (common.Address, error) {
	return _GaugeFactory.Contract.LIQUIDITYCODE(&_GaugeFactory.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCaller) MAXNAMEBYTES(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "MAX_NAME_BYTES")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_GaugeFactory *GaugeFactorySession) MAXNAMEBYTES() (*big.Int, error) {
	return _GaugeFactory.Contract.MAXNAMEBYTES(&_GaugeFactory.CallOpts)
}

// MAXNAMEBYTES is a free data retrieval call binding the contract method 0x680c60c7.
//
// Solidity: function MAX_NAME_BYTES() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCallerSession) MAXNAMEBYTES() (*big.Int, error) {
	return _GaugeFactory.Contract.MAXNAMEBYTES(&_GaugeFactory.CallOpts)
}

// MAXPROJECTS is a free data retrieval call binding the contract method 0x25422071.
//
// Solidity: function MAX_PROJECTS() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCaller) MAXPROJECTS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "MAX_PROJECTS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXPROJECTS is a free data retrieval call binding the contract method 0x25422071.
//
// Solidity: function MAX_PROJECTS() view returns(uint256)
func (_GaugeFactory *GaugeFactorySession) MAXPROJECTS() (*big.Int, error) {
	return _GaugeFactory.Contract.MAXPROJECTS(&_GaugeFactory.CallOpts)
}

// MAXPROJECTS is a free data retrieval call binding the contract method 0x25422071.
//
// Solidity: function MAX_PROJECTS() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCallerSession) MAXPROJECTS() (*big.Int, error) {
	return _GaugeFactory.Contract.MAXPROJECTS(&_GaugeFactory.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) PARAMS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeFactory *GaugeFactorySession) PARAMS() (common.Address, error) {
	return _GaugeFactory.Contract.PARAMS(&_GaugeFactory.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) PARAMS() (common.Address, error) {
	return _GaugeFactory.Contract.PARAMS(&_GaugeFactory.CallOpts)
}

// PROJECTCODE is a free data retrieval call binding the contract method 0x89c5e5b8.
//
// Solidity: function PROJECT_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) PROJECTCODE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "PROJECT_CODE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PROJECTCODE is a free data retrieval call binding the contract method 0x89c5e5b8.
//
// Solidity: function PROJECT_CODE() view returns(address)
func (_GaugeFactory *GaugeFactorySession) PROJECTCODE() (common.Address, error) {
	return _GaugeFactory.Contract.PROJECTCODE(&_GaugeFactory.CallOpts)
}

// PROJECTCODE is a free data retrieval call binding the contract method 0x89c5e5b8.
//
// Solidity: function PROJECT_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) PROJECTCODE() (common.Address, error) {
	return _GaugeFactory.Contract.PROJECTCODE(&_GaugeFactory.CallOpts)
}

// STREAMCODE is a free data retrieval call binding the contract method 0xd0e742a4.
//
// Solidity: function STREAM_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCaller) STREAMCODE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "STREAM_CODE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STREAMCODE is a free data retrieval call binding the contract method 0xd0e742a4.
//
// Solidity: function STREAM_CODE() view returns(address)
func (_GaugeFactory *GaugeFactorySession) STREAMCODE() (common.Address, error) {
	return _GaugeFactory.Contract.STREAMCODE(&_GaugeFactory.CallOpts)
}

// STREAMCODE is a free data retrieval call binding the contract method 0xd0e742a4.
//
// Solidity: function STREAM_CODE() view returns(address)
func (_GaugeFactory *GaugeFactoryCallerSession) STREAMCODE() (common.Address, error) {
	return _GaugeFactory.Contract.STREAMCODE(&_GaugeFactory.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCaller) Count(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "count")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_GaugeFactory *GaugeFactorySession) Count() (*big.Int, error) {
	return _GaugeFactory.Contract.Count(&_GaugeFactory.CallOpts)
}

// Count is a free data retrieval call binding the contract method 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (_GaugeFactory *GaugeFactoryCallerSession) Count() (*big.Int, error) {
	return _GaugeFactory.Contract.Count(&_GaugeFactory.CallOpts)
}

// GaugeAt is a free data retrieval call binding the contract method 0x9f4bfe9b.
//
// Solidity: function gaugeAt(uint32 index) view returns(address gauge)
func (_GaugeFactory *GaugeFactoryCaller) GaugeAt(opts *bind.CallOpts, index uint32) (common.Address, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "gaugeAt", index)

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GaugeAt is a free data retrieval call binding the contract method 0x9f4bfe9b.
//
// Solidity: function gaugeAt(uint32 index) view returns(address gauge)
func (_GaugeFactory *GaugeFactorySession) GaugeAt(index uint32) (common.Address, error) {
	return _GaugeFactory.Contract.GaugeAt(&_GaugeFactory.CallOpts, index)
}

// GaugeAt is a free data retrieval call binding the contract method 0x9f4bfe9b.
//
// Solidity: function gaugeAt(uint32 index) view returns(address gauge)
func (_GaugeFactory *GaugeFactoryCallerSession) GaugeAt(index uint32) (common.Address, error) {
	return _GaugeFactory.Contract.GaugeAt(&_GaugeFactory.CallOpts, index)
}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address gauge) view returns(uint32)
func (_GaugeFactory *GaugeFactoryCaller) IndexOf(opts *bind.CallOpts, gauge common.Address) (uint32, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "indexOf", gauge)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address gauge) view returns(uint32)
func (_GaugeFactory *GaugeFactorySession) IndexOf(gauge common.Address) (uint32, error) {
	return _GaugeFactory.Contract.IndexOf(&_GaugeFactory.CallOpts, gauge)
}

// IndexOf is a free data retrieval call binding the contract method 0xfd6aad25.
//
// Solidity: function indexOf(address gauge) view returns(uint32)
func (_GaugeFactory *GaugeFactoryCallerSession) IndexOf(gauge common.Address) (uint32, error) {
	return _GaugeFactory.Contract.IndexOf(&_GaugeFactory.CallOpts, gauge)
}

// InfoOf is a free data retrieval call binding the contract method 0x25564b5e.
//
// Solidity: function infoOf(address gauge) view returns((address,uint8,uint40,uint40,address,string,bytes))
func (_GaugeFactory *GaugeFactoryCaller) InfoOf(opts *bind.CallOpts, gauge common.Address) (GaugeFactoryInfo, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "infoOf", gauge)

	if err != nil {
		return *new(GaugeFactoryInfo), err
	}

	out0 := *abi.ConvertType(out[0], new(GaugeFactoryInfo)).(*GaugeFactoryInfo)

	return out0, err

}

// InfoOf is a free data retrieval call binding the contract method 0x25564b5e.
//
// Solidity: function infoOf(address gauge) view returns((address,uint8,uint40,uint40,address,string,bytes))
func (_GaugeFactory *GaugeFactorySession) InfoOf(gauge common.Address) (GaugeFactoryInfo, error) {
	return _GaugeFactory.Contract.InfoOf(&_GaugeFactory.CallOpts, gauge)
}

// InfoOf is a free data retrieval call binding the contract method 0x25564b5e.
//
// Solidity: function infoOf(address gauge) view returns((address,uint8,uint40,uint40,address,string,bytes))
func (_GaugeFactory *GaugeFactoryCallerSession) InfoOf(gauge common.Address) (GaugeFactoryInfo, error) {
	return _GaugeFactory.Contract.InfoOf(&_GaugeFactory.CallOpts, gauge)
}

// KilledAt is a free data retrieval call binding the contract method 0x1ee66780.
//
// Solidity: function killedAt(address gauge) view returns(uint40)
func (_GaugeFactory *GaugeFactoryCaller) KilledAt(opts *bind.CallOpts, gauge common.Address) (*big.Int, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "killedAt", gauge)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// KilledAt is a free data retrieval call binding the contract method 0x1ee66780.
//
// Solidity: function killedAt(address gauge) view returns(uint40)
func (_GaugeFactory *GaugeFactorySession) KilledAt(gauge common.Address) (*big.Int, error) {
	return _GaugeFactory.Contract.KilledAt(&_GaugeFactory.CallOpts, gauge)
}

// KilledAt is a free data retrieval call binding the contract method 0x1ee66780.
//
// Solidity: function killedAt(address gauge) view returns(uint40)
func (_GaugeFactory *GaugeFactoryCallerSession) KilledAt(gauge common.Address) (*big.Int, error) {
	return _GaugeFactory.Contract.KilledAt(&_GaugeFactory.CallOpts, gauge)
}

// List is a free data retrieval call binding the contract method 0x50fd7367.
//
// Solidity: function list(uint256 from, uint256 max) view returns((address,uint8,uint40,uint40,address,string,bytes)[] page)
func (_GaugeFactory *GaugeFactoryCaller) List(opts *bind.CallOpts, from *big.Int, max *big.Int) ([]GaugeFactoryInfo, error) {
	var out []interface{}
	err := _GaugeFactory.contract.Call(opts, &out, "list", from, max)

	if err != nil {
		return *new([]GaugeFactoryInfo), err
	}

	out0 := *abi.ConvertType(out[0], new([]GaugeFactoryInfo)).(*[]GaugeFactoryInfo)

	return out0, err

}

// List is a free data retrieval call binding the contract method 0x50fd7367.
//
// Solidity: function list(uint256 from, uint256 max) view returns((address,uint8,uint40,uint40,address,string,bytes)[] page)
func (_GaugeFactory *GaugeFactorySession) List(from *big.Int, max *big.Int) ([]GaugeFactoryInfo, error) {
	return _GaugeFactory.Contract.List(&_GaugeFactory.CallOpts, from, max)
}

// List is a free data retrieval call binding the contract method 0x50fd7367.
//
// Solidity: function list(uint256 from, uint256 max) view returns((address,uint8,uint40,uint40,address,string,bytes)[] page)
func (_GaugeFactory *GaugeFactoryCallerSession) List(from *big.Int, max *big.Int) ([]GaugeFactoryInfo, error) {
	return _GaugeFactory.Contract.List(&_GaugeFactory.CallOpts, from, max)
}

// CreateDevice is a paid mutator transaction binding the contract method 0x8b5ff03f.
//
// Solidity: function createDevice(string name, uint256[] projects, uint16[] shares) returns(address)
func (_GaugeFactory *GaugeFactoryTransactor) CreateDevice(opts *bind.TransactOpts, name string, projects []*big.Int, shares []uint16) (*types.Transaction, error) {
	return _GaugeFactory.contract.Transact(opts, "createDevice", name, projects, shares)
}

// CreateDevice is a paid mutator transaction binding the contract method 0x8b5ff03f.
//
// Solidity: function createDevice(string name, uint256[] projects, uint16[] shares) returns(address)
func (_GaugeFactory *GaugeFactorySession) CreateDevice(name string, projects []*big.Int, shares []uint16) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateDevice(&_GaugeFactory.TransactOpts, name, projects, shares)
}

// CreateDevice is a paid mutator transaction binding the contract method 0x8b5ff03f.
//
// Solidity: function createDevice(string name, uint256[] projects, uint16[] shares) returns(address)
func (_GaugeFactory *GaugeFactoryTransactorSession) CreateDevice(name string, projects []*big.Int, shares []uint16) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateDevice(&_GaugeFactory.TransactOpts, name, projects, shares)
}

// CreateLiquidity is a paid mutator transaction binding the contract method 0x54c93c83.
//
// Solidity: function createLiquidity(string name, address token) returns(address)
func (_GaugeFactory *GaugeFactoryTransactor) CreateLiquidity(opts *bind.TransactOpts, name string, token common.Address) (*types.Transaction, error) {
	return _GaugeFactory.contract.Transact(opts, "createLiquidity", name, token)
}

// CreateLiquidity is a paid mutator transaction binding the contract method 0x54c93c83.
//
// Solidity: function createLiquidity(string name, address token) returns(address)
func (_GaugeFactory *GaugeFactorySession) CreateLiquidity(name string, token common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateLiquidity(&_GaugeFactory.TransactOpts, name, token)
}

// CreateLiquidity is a paid mutator transaction binding the contract method 0x54c93c83.
//
// Solidity: function createLiquidity(string name, address token) returns(address)
func (_GaugeFactory *GaugeFactoryTransactorSession) CreateLiquidity(name string, token common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateLiquidity(&_GaugeFactory.TransactOpts, name, token)
}

// CreateProject is a paid mutator transaction binding the contract method 0x91754a5d.
//
// Solidity: function createProject(string name, uint256 project) returns(address)
func (_GaugeFactory *GaugeFactoryTransactor) CreateProject(opts *bind.TransactOpts, name string, project *big.Int) (*types.Transaction, error) {
	return _GaugeFactory.contract.Transact(opts, "createProject", name, project)
}

// CreateProject is a paid mutator transaction binding the contract method 0x91754a5d.
//
// Solidity: function createProject(string name, uint256 project) returns(address)
func (_GaugeFactory *GaugeFactorySession) CreateProject(name string, project *big.Int) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateProject(&_GaugeFactory.TransactOpts, name, project)
}

// CreateProject is a paid mutator transaction binding the contract method 0x91754a5d.
//
// Solidity: function createProject(string name, uint256 project) returns(address)
func (_GaugeFactory *GaugeFactoryTransactorSession) CreateProject(name string, project *big.Int) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateProject(&_GaugeFactory.TransactOpts, name, project)
}

// CreateStream is a paid mutator transaction binding the contract method 0x7bb3bd8a.
//
// Solidity: function createStream(string name, address recipient) returns(address)
func (_GaugeFactory *GaugeFactoryTransactor) CreateStream(opts *bind.TransactOpts, name string, recipient common.Address) (*types.Transaction, error) {
	return _GaugeFactory.contract.Transact(opts, "createStream", name, recipient)
}

// CreateStream is a paid mutator transaction binding the contract method 0x7bb3bd8a.
//
// Solidity: function createStream(string name, address recipient) returns(address)
func (_GaugeFactory *GaugeFactorySession) CreateStream(name string, recipient common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateStream(&_GaugeFactory.TransactOpts, name, recipient)
}

// CreateStream is a paid mutator transaction binding the contract method 0x7bb3bd8a.
//
// Solidity: function createStream(string name, address recipient) returns(address)
func (_GaugeFactory *GaugeFactoryTransactorSession) CreateStream(name string, recipient common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.CreateStream(&_GaugeFactory.TransactOpts, name, recipient)
}

// Kill is a paid mutator transaction binding the contract method 0xcbf0b0c0.
//
// Solidity: function kill(address gauge) returns()
func (_GaugeFactory *GaugeFactoryTransactor) Kill(opts *bind.TransactOpts, gauge common.Address) (*types.Transaction, error) {
	return _GaugeFactory.contract.Transact(opts, "kill", gauge)
}

// Kill is a paid mutator transaction binding the contract method 0xcbf0b0c0.
//
// Solidity: function kill(address gauge) returns()
func (_GaugeFactory *GaugeFactorySession) Kill(gauge common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.Kill(&_GaugeFactory.TransactOpts, gauge)
}

// Kill is a paid mutator transaction binding the contract method 0xcbf0b0c0.
//
// Solidity: function kill(address gauge) returns()
func (_GaugeFactory *GaugeFactoryTransactorSession) Kill(gauge common.Address) (*types.Transaction, error) {
	return _GaugeFactory.Contract.Kill(&_GaugeFactory.TransactOpts, gauge)
}

// GaugeFactoryGaugeCreatedIterator is returned from FilterGaugeCreated and is used to iterate over the raw logs and unpacked data for GaugeCreated events raised by the GaugeFactory contract.
type GaugeFactoryGaugeCreatedIterator struct {
	Event *GaugeFactoryGaugeCreated // Event containing the contract specifics and raw log

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
func (it *GaugeFactoryGaugeCreatedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeFactoryGaugeCreated)
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
		it.Event = new(GaugeFactoryGaugeCreated)
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
func (it *GaugeFactoryGaugeCreatedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeFactoryGaugeCreatedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeFactoryGaugeCreated represents a GaugeCreated event raised by the GaugeFactory contract.
type GaugeFactoryGaugeCreated struct {
	Gauge   common.Address
	Index   uint32
	Kind    uint8
	Creator common.Address
	Name    string
	Target  []byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterGaugeCreated is a free log retrieval operation binding the contract event 0x597ff61bf2eb734865a1a2cfe981fded54edf59cd172fde54fdddb293fe8844a.
//
// Solidity: event GaugeCreated(address indexed gauge, uint32 indexed index, uint8 indexed kind, address creator, string name, bytes target)
func (_GaugeFactory *GaugeFactoryFilterer) FilterGaugeCreated(opts *bind.FilterOpts, gauge []common.Address, index []uint32, kind []uint8) (*GaugeFactoryGaugeCreatedIterator, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}
	var kindRule []interface{}
	for _, kindItem := range kind {
		kindRule = append(kindRule, kindItem)
	}

	logs, sub, err := _GaugeFactory.contract.FilterLogs(opts, "GaugeCreated", gaugeRule, indexRule, kindRule)
	if err != nil {
		return nil, err
	}
	return &GaugeFactoryGaugeCreatedIterator{contract: _GaugeFactory.contract, event: "GaugeCreated", logs: logs, sub: sub}, nil
}

// WatchGaugeCreated is a free log subscription operation binding the contract event 0x597ff61bf2eb734865a1a2cfe981fded54edf59cd172fde54fdddb293fe8844a.
//
// Solidity: event GaugeCreated(address indexed gauge, uint32 indexed index, uint8 indexed kind, address creator, string name, bytes target)
func (_GaugeFactory *GaugeFactoryFilterer) WatchGaugeCreated(opts *bind.WatchOpts, sink chan<- *GaugeFactoryGaugeCreated, gauge []common.Address, index []uint32, kind []uint8) (event.Subscription, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}
	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}
	var kindRule []interface{}
	for _, kindItem := range kind {
		kindRule = append(kindRule, kindItem)
	}

	logs, sub, err := _GaugeFactory.contract.WatchLogs(opts, "GaugeCreated", gaugeRule, indexRule, kindRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeFactoryGaugeCreated)
				if err := _GaugeFactory.contract.UnpackLog(event, "GaugeCreated", log); err != nil {
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

// ParseGaugeCreated is a log parse operation binding the contract event 0x597ff61bf2eb734865a1a2cfe981fded54edf59cd172fde54fdddb293fe8844a.
//
// Solidity: event GaugeCreated(address indexed gauge, uint32 indexed index, uint8 indexed kind, address creator, string name, bytes target)
func (_GaugeFactory *GaugeFactoryFilterer) ParseGaugeCreated(log types.Log) (*GaugeFactoryGaugeCreated, error) {
	event := new(GaugeFactoryGaugeCreated)
	if err := _GaugeFactory.contract.UnpackLog(event, "GaugeCreated", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// GaugeFactoryGaugeKilledIterator is returned from FilterGaugeKilled and is used to iterate over the raw logs and unpacked data for GaugeKilled events raised by the GaugeFactory contract.
type GaugeFactoryGaugeKilledIterator struct {
	Event *GaugeFactoryGaugeKilled // Event containing the contract specifics and raw log

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
func (it *GaugeFactoryGaugeKilledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(GaugeFactoryGaugeKilled)
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
		it.Event = new(GaugeFactoryGaugeKilled)
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
func (it *GaugeFactoryGaugeKilledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *GaugeFactoryGaugeKilledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// GaugeFactoryGaugeKilled represents a GaugeKilled event raised by the GaugeFactory contract.
type GaugeFactoryGaugeKilled struct {
	Gauge common.Address
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterGaugeKilled is a free log retrieval operation binding the contract event 0x04a5d3f5d80d22d9345acc80618f4a4e7e663cf9e1aed23b57d975acec002ba7.
//
// Solidity: event GaugeKilled(address indexed gauge)
func (_GaugeFactory *GaugeFactoryFilterer) FilterGaugeKilled(opts *bind.FilterOpts, gauge []common.Address) (*GaugeFactoryGaugeKilledIterator, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _GaugeFactory.contract.FilterLogs(opts, "GaugeKilled", gaugeRule)
	if err != nil {
		return nil, err
	}
	return &GaugeFactoryGaugeKilledIterator{contract: _GaugeFactory.contract, event: "GaugeKilled", logs: logs, sub: sub}, nil
}

// WatchGaugeKilled is a free log subscription operation binding the contract event 0x04a5d3f5d80d22d9345acc80618f4a4e7e663cf9e1aed23b57d975acec002ba7.
//
// Solidity: event GaugeKilled(address indexed gauge)
func (_GaugeFactory *GaugeFactoryFilterer) WatchGaugeKilled(opts *bind.WatchOpts, sink chan<- *GaugeFactoryGaugeKilled, gauge []common.Address) (event.Subscription, error) {

	var gaugeRule []interface{}
	for _, gaugeItem := range gauge {
		gaugeRule = append(gaugeRule, gaugeItem)
	}

	logs, sub, err := _GaugeFactory.contract.WatchLogs(opts, "GaugeKilled", gaugeRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(GaugeFactoryGaugeKilled)
				if err := _GaugeFactory.contract.UnpackLog(event, "GaugeKilled", log); err != nil {
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

// ParseGaugeKilled is a log parse operation binding the contract event 0x04a5d3f5d80d22d9345acc80618f4a4e7e663cf9e1aed23b57d975acec002ba7.
//
// Solidity: event GaugeKilled(address indexed gauge)
func (_GaugeFactory *GaugeFactoryFilterer) ParseGaugeKilled(log types.Log) (*GaugeFactoryGaugeKilled, error) {
	event := new(GaugeFactoryGaugeKilled)
	if err := _GaugeFactory.contract.UnpackLog(event, "GaugeKilled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
