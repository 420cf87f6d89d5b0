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

// CheckpointFaultMetaData contains all meta data concerning the CheckpointFault contract.
var CheckpointFaultMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"pool\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"have\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"want\",\"type\":\"address\"}],\"name\":\"BadKeyProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"KeyTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"KeyUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContradiction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInLog\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperatorOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"name\":\"OtherLogs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"a\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"b\",\"type\":\"uint32\"}],\"name\":\"OtherOperators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"KeyRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"KEY_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRestakingPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STATEMENT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"check\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"capture\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"faultOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"}],\"name\":\"keyDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"}],\"name\":\"keysOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"operator\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"registerKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"project\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"statementDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x610180604052348015610010575f5ffd5b50604051611ae9380380611ae983398101604081905261002f916101a9565b6040805180820182526012815271151c995b1b1a5cc810da1958dadc1bda5b9d60721b602080830191909152825180840190935260018352603160f81b908301529061007b825f610131565b6101205261008a816001610131565b61014052815160208084019190912060e052815190820120610100524660a05261011660e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b03166101605261038f565b5f60208351101561014c5761014583610163565b905061015d565b816101578482610279565b5060ff90505b92915050565b5f5f829050601f81511115610196578260405163305a27a960e01b815260040161018d9190610337565b60405180910390fd5b80516101a18261036c565b179392505050565b5f602082840312156101b9575f5ffd5b81516001600160a01b03811681146101cf575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806101fe57607f821691505b60208210810361021c57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610274578282111561027457805f5260205f20601f840160051c602085101561024d57505f5b90810190601f840160051c035f5b81811015610270575f8382015560010161025b565b5050505b505050565b81516001600160401b03811115610292576102926101d6565b6102a6816102a084546101ea565b84610222565b6020601f8211600181146102d8575f83156102c15750848201515b5f19600385901b1c1916600184901b178455610330565b5f84815260208120601f198516915b8281101561030757878501518255602094850194600190920191016102e7565b508482101561032457868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561021c575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051610160516116f86103f15f395f818161011c01526103ec01525f61087501525f61084401525f610cce01525f610ca601525f610c0101525f610c2b01525f610c5501526116f85ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80639fcc5a621161006e5780639fcc5a6214610171578063a08758eb14610184578063aaca023d14610199578063d0129279146101de578063d114fa8a146101f1578063e9fb3fc014610231575f5ffd5b806312cb39b1146100aa5780631b53124a146100e45780635bddd47d146101045780637535d2461461011757806384b0196e14610156575b5f5ffd5b6100d17f941b304f5cbaf4b6d52a126d9593d345394e6f167f80221d8d2152b8db34f5b681565b6040519081526020015b60405180910390f35b6100f76100f2366004611020565b610258565b6040516100db9190611037565b6100d161011236600461109a565b6102c1565b61013e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100db565b61015e61032b565b6040516100db97969594939291906110f2565b6100d161017f36600461109a565b61036d565b6101976101923660046111e3565b6103d1565b005b6101c96101a736600461124e565b600260209081525f928352604080842090915290825290205463ffffffff1681565b60405163ffffffff90911681526020016100db565b6100d16101ec366004611292565b61061d565b6102046101ff3660046112d5565b610682565b6040805163ffffffff909516855264ffffffffff90931660208501529183015260608201526080016100db565b6100d17fd9e2ab581b17688440df3ac8b08d9ecf6f4982ef673093cbd0457d6806e09d7681565b5f818152600360209081526040918290208054835181840281018401909452808452606093928301828280156102b557602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610297575b50505050509050919050565b604080517f941b304f5cbaf4b6d52a126d9593d345394e6f167f80221d8d2152b8db34f5b6602082015290810183905263ffffffff821660608201525f90610322906080015b60405160208183030381529060405280519060200120610811565b90505b92915050565b5f6060805f5f5f606061033c61083d565b61034461086e565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f82826040516020016103b39291906060808252600a908201526918da1958dadc1bda5b9d60b21b6080820152602081019290925263ffffffff16604082015260a00190565b60405160208183030381529060405280519060200120905092915050565b6040516323b7ec3b60e01b815263ffffffff851660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b7ec3b90602401602060405180830381865afa158015610439573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061045d9190611337565b6001600160a01b0316336001600160a01b0316146104a157604051632608631560e21b815263ffffffff851660048201523360248201526044015b60405180910390fd5b5f8581526002602090815260408083206001600160a01b038716845290915290205463ffffffff16801561050657604051635cc83dd160e01b8152600481018790526001600160a01b038516602482015263ffffffff82166044820152606401610498565b5f5f61051c61051589896102c1565b868661089b565b5090925090505f81600381111561053557610535611359565b1415806105545750856001600160a01b0316826001600160a01b031614155b1561058557604051639b3ac7e360e01b81526001600160a01b03808416600483015287166024820152604401610498565b5f8881526002602090815260408083206001600160a01b038a16808552908352818420805463ffffffff191663ffffffff8d169081179091558c855260038452828520805460018101825590865293852090930180546001600160a01b03191682179055905190928b917fadf83dda10ac0f4386e2b6d0e3190bf01422b023c2666f156b4061e78b1eb32d9190a45050505050505050565b604080517fd9e2ab581b17688440df3ac8b08d9ecf6f4982ef673093cbd0457d6806e09d7660208201529081018590526001600160401b03808516606083015260808201849052821660a08201525f906106799060c001610307565b95945050505050565b5f8080808061069386880188611539565b602081015151815151919250146106cf5780515160208201515160405163170f8a4960e11b815260048101929092526024820152604401610498565b80516106da906108e2565b94505f6106ea82602001516108e2565b90508063ffffffff168663ffffffff1614610728576040516301c5733d60e61b815263ffffffff808816600483015282166024820152604401610498565b8160200151602001516001600160401b0316825f0151602001516001600160401b03160361078457816020015160400151825f0151604001510361077f5760405163ae591c8760e01b815260040160405180910390fd5b6107e3565b8160a001518260600151036107ac5760405163ae591c8760e01b815260040160405180910390fd5b6107c7825f0151836040015184606001518560800151610976565b6107e3826020015183604001518460a001518560c00151610976565b8542670de0b6b3a76400006107fe855f01515f01518a61036d565b9550955095509550505093509350935093565b5f61032561081d610bf5565b8360405161190160f01b8152600281019290925260228201526042902090565b60606108697f00000000000000000000000000000000000000000000000000000000000000005f610d1e565b905090565b60606108697f00000000000000000000000000000000000000000000000000000000000000006001610d1e565b5f808060418490036108cf578435602086013560408701355f1a6108c189828585610dc7565b9550955095505050506108d9565b505f915060029050825b93509350939050565b5f5f61090c610902845f015185602001518660400151876060015161061d565b8460800151610e8f565b83515f9081526002602090815260408083206001600160a01b038516845290915281205463ffffffff169350909150829003610970578251604051633cd6637f60e11b815260048101919091526001600160a01b0382166024820152604401610498565b50919050565b60208401516001600160401b03908116908416908110905f82610999575f61099c565b60015b60ff1687602001516001600160401b03166109b7919061165a565b90505f5b8380156109c85750845181105b15610b8f57815f036109dc575f9350610b8f565b82600116600114806109ed57508183145b15610ac8576002600160f81b868381518110610a0b57610a0b61166d565b602002602001015188604051602001610a43939291906001600160f81b03199390931683526001830191909152602182015260410190565b60408051601f1981840301815290829052610a5d91611681565b602060405180830381855afa158015610a78573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610a9b9190611697565b95505b60018316158015610aae57508215155b15610ac357600192831c929190911c90610a9e565b610b74565b6002600160f81b87878481518110610ae257610ae261166d565b6020026020010151604051602001610b19939291906001600160f81b03199390931683526001830191909152602182015260410190565b60408051601f1981840301815290829052610b3391611681565b602060405180830381855afa158015610b4e573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610b719190611697565b95505b600192831c929190911c90610b88816116ae565b90506109bb565b50821580610b9c57508015155b80610bab575086604001518514155b15610bec576020870151604080890151905163c64fb97d60e01b81526001600160401b03808a16600483015290921660248301526044820152606401610498565b50505050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610c4d57507f000000000000000000000000000000000000000000000000000000000000000046145b15610c7757507f000000000000000000000000000000000000000000000000000000000000000090565b610869604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b606060ff8314610d3857610d3183610eb7565b9050610325565b818054610d44906116c6565b80601f0160208091040260200160405190810160405280929190818152602001828054610d70906116c6565b8015610dbb5780601f10610d9257610100808354040283529160200191610dbb565b820191905f5260205f20905b815481529060010190602001808311610d9e57829003601f168201915b50505050509050610325565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610e0057505f91506003905082610e85565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610e51573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610e7c57505f925060019150829050610e85565b92505f91508190505b9450945094915050565b5f5f5f5f610e9d8686610ef4565b925092509250610ead8282610f3d565b5090949350505050565b60605f610ec383610ff9565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f8351604103610f2b576020840151604085015160608601515f1a610f1d88828585610dc7565b955095509550505050610f36565b505081515f91506002905b9250925092565b5f826003811115610f5057610f50611359565b03610f59575050565b6001826003811115610f6d57610f6d611359565b03610f8b5760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610f9f57610f9f611359565b03610fc05760405163fce698f760e01b815260048101829052602401610498565b6003826003811115610fd457610fd4611359565b03610ff5576040516335e2f38360e21b815260048101829052602401610498565b5050565b5f60ff8216601f81111561032557604051632cd44ac360e21b815260040160405180910390fd5b5f60208284031215611030575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156110775783516001600160a01b0316835260209384019390920191600101611050565b509095945050505050565b803563ffffffff81168114611095575f5ffd5b919050565b5f5f604083850312156110ab575f5ffd5b823591506110bb60208401611082565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61111060e08301896110c4565b828103604084015261112281896110c4565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611177578351835260209384019390920191600101611159565b50909b9a5050505050505050505050565b6001600160a01b038116811461119c575f5ffd5b50565b5f5f83601f8401126111af575f5ffd5b5081356001600160401b038111156111c5575f5ffd5b6020830191508360208285010111156111dc575f5ffd5b9250929050565b5f5f5f5f5f608086880312156111f7575f5ffd5b8535945061120760208701611082565b9350604086013561121781611188565b925060608601356001600160401b03811115611231575f5ffd5b61123d8882890161119f565b969995985093965092949392505050565b5f5f6040838503121561125f575f5ffd5b82359150602083013561127181611188565b809150509250929050565b80356001600160401b0381168114611095575f5ffd5b5f5f5f5f608085870312156112a5575f5ffd5b843593506112b56020860161127c565b9250604085013591506112ca6060860161127c565b905092959194509250565b5f5f5f604084860312156112e7575f5ffd5b6112f084611082565b925060208401356001600160401b0381111561130a575f5ffd5b6113168682870161119f565b9497909650939450505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215611347575f5ffd5b815161135281611188565b9392505050565b634e487b7160e01b5f52602160045260245ffd5b60405160a081016001600160401b038111828210171561138f5761138f611323565b60405290565b60405160e081016001600160401b038111828210171561138f5761138f611323565b604051601f8201601f191681016001600160401b03811182821017156113df576113df611323565b604052919050565b5f60a082840312156113f7575f5ffd5b6113ff61136d565b8235815290506114116020830161127c565b60208201526040828101359082015261142c6060830161127c565b606082015260808201356001600160401b03811115611449575f5ffd5b8201601f81018413611459575f5ffd5b80356001600160401b0381111561147257611472611323565b611485601f8201601f19166020016113b7565b818152856020838501011115611499575f5ffd5b816020840160208301375f6020838301015280608085015250505092915050565b5f82601f8301126114c9575f5ffd5b81356001600160401b038111156114e2576114e2611323565b8060051b6114f2602082016113b7565b9182526020818501810192908101908684111561150d575f5ffd5b6020860192505b8383101561152f578235825260209283019290910190611514565b9695505050505050565b5f60208284031215611549575f5ffd5b81356001600160401b0381111561155e575f5ffd5b820160e0818503121561156f575f5ffd5b611577611395565b81356001600160401b0381111561158c575f5ffd5b611598868285016113e7565b82525060208201356001600160401b038111156115b3575f5ffd5b6115bf868285016113e7565b6020830152506115d16040830161127c565b60408201526060828101359082015260808201356001600160401b038111156115f8575f5ffd5b611604868285016114ba565b60808301525060a0828101359082015260c08201356001600160401b0381111561162c575f5ffd5b611638868285016114ba565b60c083015250949350505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561032557610325611646565b634e487b7160e01b5f52603260045260245ffd5b5f82518060208501845e5f920191825250919050565b5f602082840312156116a7575f5ffd5b5051919050565b5f600182016116bf576116bf611646565b5060010190565b600181811c908216806116da57607f821691505b60208210810361097057634e487b7160e01b5f52602260045260245ffd",
}

// CheckpointFaultABI is the input ABI used to generate the binding from.
// Deprecated: Use CheckpointFaultMetaData.ABI instead.
var CheckpointFaultABI = CheckpointFaultMetaData.ABI

// CheckpointFaultBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use CheckpointFaultMetaData.Bin instead.
var CheckpointFaultBin = CheckpointFaultMetaData.Bin

// DeployCheckpointFault deploys a new Ethereum contract, binding an instance of CheckpointFault to it.
func DeployCheckpointFault(auth *bind.TransactOpts, backend bind.ContractBackend, pool common.Address) (common.Address, *types.Transaction, *CheckpointFault, error) {
	parsed, err := CheckpointFaultMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(CheckpointFaultBin), backend, pool)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &CheckpointFault{CheckpointFaultCaller: CheckpointFaultCaller{contract: contract}, CheckpointFaultTransactor: CheckpointFaultTransactor{contract: contract}, CheckpointFaultFilterer: CheckpointFaultFilterer{contract: contract}}, nil
}

// CheckpointFault is an auto generated Go binding around an Ethereum contract.
type CheckpointFault struct {
	CheckpointFaultCaller     // Read-only binding to the contract
	CheckpointFaultTransactor // Write-only binding to the contract
	CheckpointFaultFilterer   // Log filterer for contract events
}

// CheckpointFaultCaller is an auto generated read-only Go binding around an Ethereum contract.
type CheckpointFaultCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CheckpointFaultTransactor is an auto generated write-only Go binding around an Ethereum contract.
type CheckpointFaultTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CheckpointFaultFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type CheckpointFaultFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CheckpointFaultSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type CheckpointFaultSession struct {
	Contract     *CheckpointFault  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// CheckpointFaultCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type CheckpointFaultCallerSession struct {
	Contract *CheckpointFaultCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// CheckpointFaultTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type CheckpointFaultTransactorSession struct {
	Contract     *CheckpointFaultTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// CheckpointFaultRaw is an auto generated low-level Go binding around an Ethereum contract.
type CheckpointFaultRaw struct {
	Contract *CheckpointFault // Generic contract binding to access the raw methods on
}

// CheckpointFaultCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type CheckpointFaultCallerRaw struct {
	Contract *CheckpointFaultCaller // Generic read-only contract binding to access the raw methods on
}

// CheckpointFaultTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type CheckpointFaultTransactorRaw struct {
	Contract *CheckpointFaultTransactor // Generic write-only contract binding to access the raw methods on
}

// NewCheckpointFault creates a new instance of CheckpointFault, bound to a specific deployed contract.
func NewCheckpointFault(address common.Address, backend bind.ContractBackend) (*CheckpointFault, error) {
	contract, err := bindCheckpointFault(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &CheckpointFault{CheckpointFaultCaller: CheckpointFaultCaller{contract: contract}, CheckpointFaultTransactor: CheckpointFaultTransactor{contract: contract}, CheckpointFaultFilterer: CheckpointFaultFilterer{contract: contract}}, nil
}

// NewCheckpointFaultCaller creates a new read-only instance of CheckpointFault, bound to a specific deployed contract.
func NewCheckpointFaultCaller(address common.Address, caller bind.ContractCaller) (*CheckpointFaultCaller, error) {
	contract, err := bindCheckpointFault(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &CheckpointFaultCaller{contract: contract}, nil
}

// NewCheckpointFaultTransactor creates a new write-only instance of CheckpointFault, bound to a specific deployed contract.
func NewCheckpointFaultTransactor(address common.Address, transactor bind.ContractTransactor) (*CheckpointFaultTransactor, error) {
	contract, err := bindCheckpointFault(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &CheckpointFaultTransactor{contract: contract}, nil
}

// NewCheckpointFaultFilterer creates a new log filterer instance of CheckpointFault, bound to a specific deployed contract.
func NewCheckpointFaultFilterer(address common.Address, filterer bind.ContractFilterer) (*CheckpointFaultFilterer, error) {
	contract, err := bindCheckpointFault(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &CheckpointFaultFilterer{contract: contract}, nil
}

// bindCheckpointFault binds a generic wrapper to an already deployed contract.
func bindCheckpointFault(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := CheckpointFaultMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CheckpointFault *CheckpointFaultRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CheckpointFault.Contract.CheckpointFaultCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CheckpointFault *CheckpointFaultRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CheckpointFault.Contract.CheckpointFaultTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CheckpointFault *CheckpointFaultRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CheckpointFault.Contract.CheckpointFaultTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CheckpointFault *CheckpointFaultCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CheckpointFault.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CheckpointFault *CheckpointFaultTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CheckpointFault.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CheckpointFault *CheckpointFaultTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CheckpointFault.Contract.contract.Transact(opts, method, params...)
}

// KEYTYPEHASH is a free data retrieval call binding the contract method 0x12cb39b1.
//
// Solidity: function KEY_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCaller) KEYTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "KEY_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// KEYTYPEHASH is a free data retrieval call binding the contract method 0x12cb39b1.
//
// Solidity: function KEY_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultSession) KEYTYPEHASH() ([32]byte, error) {
	return _CheckpointFault.Contract.KEYTYPEHASH(&_CheckpointFault.CallOpts)
}

// KEYTYPEHASH is a free data retrieval call binding the contract method 0x12cb39b1.
//
// Solidity: function KEY_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCallerSession) KEYTYPEHASH() ([32]byte, error) {
	return _CheckpointFault.Contract.KEYTYPEHASH(&_CheckpointFault.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_CheckpointFault *CheckpointFaultCaller) POOL(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "POOL")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_CheckpointFault *CheckpointFaultSession) POOL() (common.Address, error) {
	return _CheckpointFault.Contract.POOL(&_CheckpointFault.CallOpts)
}

// POOL is a free data retrieval call binding the contract method 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (_CheckpointFault *CheckpointFaultCallerSession) POOL() (common.Address, error) {
	return _CheckpointFault.Contract.POOL(&_CheckpointFault.CallOpts)
}

// STATEMENTTYPEHASH is a free data retrieval call binding the contract method 0xe9fb3fc0.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCaller) STATEMENTTYPEHASH(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "STATEMENT_TYPEHASH")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// STATEMENTTYPEHASH is a free data retrieval call binding the contract method 0xe9fb3fc0.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultSession) STATEMENTTYPEHASH() ([32]byte, error) {
	return _CheckpointFault.Contract.STATEMENTTYPEHASH(&_CheckpointFault.CallOpts)
}

// STATEMENTTYPEHASH is a free data retrieval call binding the contract method 0xe9fb3fc0.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCallerSession) STATEMENTTYPEHASH() ([32]byte, error) {
	return _CheckpointFault.Contract.STATEMENTTYPEHASH(&_CheckpointFault.CallOpts)
}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_CheckpointFault *CheckpointFaultCaller) Check(opts *bind.CallOpts, arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "check", arg0, evidence)

	outstruct := new(struct {
		Operator uint32
		Capture  *big.Int
		Wad      *big.Int
		Id       [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Operator = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Capture = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Wad = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.Id = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_CheckpointFault *CheckpointFaultSession) Check(arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	return _CheckpointFault.Contract.Check(&_CheckpointFault.CallOpts, arg0, evidence)
}

// Check is a free data retrieval call binding the contract method 0xd114fa8a.
//
// Solidity: function check(uint32 , bytes evidence) view returns(uint32 operator, uint40 capture, uint256 wad, bytes32 id)
func (_CheckpointFault *CheckpointFaultCallerSession) Check(arg0 uint32, evidence []byte) (struct {
	Operator uint32
	Capture  *big.Int
	Wad      *big.Int
	Id       [32]byte
}, error) {
	return _CheckpointFault.Contract.Check(&_CheckpointFault.CallOpts, arg0, evidence)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_CheckpointFault *CheckpointFaultCaller) Eip712Domain(opts *bind.CallOpts) (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "eip712Domain")

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
func (_CheckpointFault *CheckpointFaultSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _CheckpointFault.Contract.Eip712Domain(&_CheckpointFault.CallOpts)
}

// Eip712Domain is a free data retrieval call binding the contract method 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (_CheckpointFault *CheckpointFaultCallerSession) Eip712Domain() (struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}, error) {
	return _CheckpointFault.Contract.Eip712Domain(&_CheckpointFault.CallOpts)
}

// FaultOf is a free data retrieval call binding the contract method 0x9fcc5a62.
//
// Solidity: function faultOf(uint256 project, uint32 operator) pure returns(bytes32)
func (_CheckpointFault *CheckpointFaultCaller) FaultOf(opts *bind.CallOpts, project *big.Int, operator uint32) ([32]byte, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "faultOf", project, operator)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// FaultOf is a free data retrieval call binding the contract method 0x9fcc5a62.
//
// Solidity: function faultOf(uint256 project, uint32 operator) pure returns(bytes32)
func (_CheckpointFault *CheckpointFaultSession) FaultOf(project *big.Int, operator uint32) ([32]byte, error) {
	return _CheckpointFault.Contract.FaultOf(&_CheckpointFault.CallOpts, project, operator)
}

// FaultOf is a free data retrieval call binding the contract method 0x9fcc5a62.
//
// Solidity: function faultOf(uint256 project, uint32 operator) pure returns(bytes32)
func (_CheckpointFault *CheckpointFaultCallerSession) FaultOf(project *big.Int, operator uint32) ([32]byte, error) {
	return _CheckpointFault.Contract.FaultOf(&_CheckpointFault.CallOpts, project, operator)
}

// KeyDigest is a free data retrieval call binding the contract method 0x5bddd47d.
//
// Solidity: function keyDigest(uint256 project, uint32 operator) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCaller) KeyDigest(opts *bind.CallOpts, project *big.Int, operator uint32) ([32]byte, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "keyDigest", project, operator)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// KeyDigest is a free data retrieval call binding the contract method 0x5bddd47d.
//
// Solidity: function keyDigest(uint256 project, uint32 operator) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultSession) KeyDigest(project *big.Int, operator uint32) ([32]byte, error) {
	return _CheckpointFault.Contract.KeyDigest(&_CheckpointFault.CallOpts, project, operator)
}

// KeyDigest is a free data retrieval call binding the contract method 0x5bddd47d.
//
// Solidity: function keyDigest(uint256 project, uint32 operator) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCallerSession) KeyDigest(project *big.Int, operator uint32) ([32]byte, error) {
	return _CheckpointFault.Contract.KeyDigest(&_CheckpointFault.CallOpts, project, operator)
}

// KeysOf is a free data retrieval call binding the contract method 0x1b53124a.
//
// Solidity: function keysOf(uint256 project) view returns(address[])
func (_CheckpointFault *CheckpointFaultCaller) KeysOf(opts *bind.CallOpts, project *big.Int) ([]common.Address, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "keysOf", project)

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// KeysOf is a free data retrieval call binding the contract method 0x1b53124a.
//
// Solidity: function keysOf(uint256 project) view returns(address[])
func (_CheckpointFault *CheckpointFaultSession) KeysOf(project *big.Int) ([]common.Address, error) {
	return _CheckpointFault.Contract.KeysOf(&_CheckpointFault.CallOpts, project)
}

// KeysOf is a free data retrieval call binding the contract method 0x1b53124a.
//
// Solidity: function keysOf(uint256 project) view returns(address[])
func (_CheckpointFault *CheckpointFaultCallerSession) KeysOf(project *big.Int) ([]common.Address, error) {
	return _CheckpointFault.Contract.KeysOf(&_CheckpointFault.CallOpts, project)
}

// OperatorOf is a free data retrieval call binding the contract method 0xaaca023d.
//
// Solidity: function operatorOf(uint256 project, address key) view returns(uint32)
func (_CheckpointFault *CheckpointFaultCaller) OperatorOf(opts *bind.CallOpts, project *big.Int, key common.Address) (uint32, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "operatorOf", project, key)

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// OperatorOf is a free data retrieval call binding the contract method 0xaaca023d.
//
// Solidity: function operatorOf(uint256 project, address key) view returns(uint32)
func (_CheckpointFault *CheckpointFaultSession) OperatorOf(project *big.Int, key common.Address) (uint32, error) {
	return _CheckpointFault.Contract.OperatorOf(&_CheckpointFault.CallOpts, project, key)
}

// OperatorOf is a free data retrieval call binding the contract method 0xaaca023d.
//
// Solidity: function operatorOf(uint256 project, address key) view returns(uint32)
func (_CheckpointFault *CheckpointFaultCallerSession) OperatorOf(project *big.Int, key common.Address) (uint32, error) {
	return _CheckpointFault.Contract.OperatorOf(&_CheckpointFault.CallOpts, project, key)
}

// StatementDigest is a free data retrieval call binding the contract method 0xd0129279.
//
// Solidity: function statementDigest(uint256 project, uint64 size, bytes32 root, uint64 time) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCaller) StatementDigest(opts *bind.CallOpts, project *big.Int, size uint64, root [32]byte, time uint64) ([32]byte, error) {
	var out []interface{}
	err := _CheckpointFault.contract.Call(opts, &out, "statementDigest", project, size, root, time)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// StatementDigest is a free data retrieval call binding the contract method 0xd0129279.
//
// Solidity: function statementDigest(uint256 project, uint64 size, bytes32 root, uint64 time) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultSession) StatementDigest(project *big.Int, size uint64, root [32]byte, time uint64) ([32]byte, error) {
	return _CheckpointFault.Contract.StatementDigest(&_CheckpointFault.CallOpts, project, size, root, time)
}

// StatementDigest is a free data retrieval call binding the contract method 0xd0129279.
//
// Solidity: function statementDigest(uint256 project, uint64 size, bytes32 root, uint64 time) view returns(bytes32)
func (_CheckpointFault *CheckpointFaultCallerSession) StatementDigest(project *big.Int, size uint64, root [32]byte, time uint64) ([32]byte, error) {
	return _CheckpointFault.Contract.StatementDigest(&_CheckpointFault.CallOpts, project, size, root, time)
}

// RegisterKey is a paid mutator transaction binding the contract method 0xa08758eb.
//
// Solidity: function registerKey(uint256 project, uint32 operator, address key, bytes proof) returns()
func (_CheckpointFault *CheckpointFaultTransactor) RegisterKey(opts *bind.TransactOpts, project *big.Int, operator uint32, key common.Address, proof []byte) (*types.Transaction, error) {
	return _CheckpointFault.contract.Transact(opts, "registerKey", project, operator, key, proof)
}

// RegisterKey is a paid mutator transaction binding the contract method 0xa08758eb.
//
// Solidity: function registerKey(uint256 project, uint32 operator, address key, bytes proof) returns()
func (_CheckpointFault *CheckpointFaultSession) RegisterKey(project *big.Int, operator uint32, key common.Address, proof []byte) (*types.Transaction, error) {
	return _CheckpointFault.Contract.RegisterKey(&_CheckpointFault.TransactOpts, project, operator, key, proof)
}

// RegisterKey is a paid mutator transaction binding the contract method 0xa08758eb.
//
// Solidity: function registerKey(uint256 project, uint32 operator, address key, bytes proof) returns()
func (_CheckpointFault *CheckpointFaultTransactorSession) RegisterKey(project *big.Int, operator uint32, key common.Address, proof []byte) (*types.Transaction, error) {
	return _CheckpointFault.Contract.RegisterKey(&_CheckpointFault.TransactOpts, project, operator, key, proof)
}

// CheckpointFaultEIP712DomainChangedIterator is returned from FilterEIP712DomainChanged and is used to iterate over the raw logs and unpacked data for EIP712DomainChanged events raised by the CheckpointFault contract.
type CheckpointFaultEIP712DomainChangedIterator struct {
	Event *CheckpointFaultEIP712DomainChanged // Event containing the contract specifics and raw log

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
func (it *CheckpointFaultEIP712DomainChangedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CheckpointFaultEIP712DomainChanged)
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
		it.Event = new(CheckpointFaultEIP712DomainChanged)
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
func (it *CheckpointFaultEIP712DomainChangedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CheckpointFaultEIP712DomainChangedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CheckpointFaultEIP712DomainChanged represents a EIP712DomainChanged event raised by the CheckpointFault contract.
type CheckpointFaultEIP712DomainChanged struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterEIP712DomainChanged is a free log retrieval operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_CheckpointFault *CheckpointFaultFilterer) FilterEIP712DomainChanged(opts *bind.FilterOpts) (*CheckpointFaultEIP712DomainChangedIterator, error) {

	logs, sub, err := _CheckpointFault.contract.FilterLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return &CheckpointFaultEIP712DomainChangedIterator{contract: _CheckpointFault.contract, event: "EIP712DomainChanged", logs: logs, sub: sub}, nil
}

// WatchEIP712DomainChanged is a free log subscription operation binding the contract event 0x0a6387c9ea3628b88a633bb4f3b151770f70085117a15f9bf3787cda53f13d31.
//
// Solidity: event EIP712DomainChanged()
func (_CheckpointFault *CheckpointFaultFilterer) WatchEIP712DomainChanged(opts *bind.WatchOpts, sink chan<- *CheckpointFaultEIP712DomainChanged) (event.Subscription, error) {

	logs, sub, err := _CheckpointFault.contract.WatchLogs(opts, "EIP712DomainChanged")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CheckpointFaultEIP712DomainChanged)
				if err := _CheckpointFault.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
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
func (_CheckpointFault *CheckpointFaultFilterer) ParseEIP712DomainChanged(log types.Log) (*CheckpointFaultEIP712DomainChanged, error) {
	event := new(CheckpointFaultEIP712DomainChanged)
	if err := _CheckpointFault.contract.UnpackLog(event, "EIP712DomainChanged", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// CheckpointFaultKeyRegisteredIterator is returned from FilterKeyRegistered and is used to iterate over the raw logs and unpacked data for KeyRegistered events raised by the CheckpointFault contract.
type CheckpointFaultKeyRegisteredIterator struct {
	Event *CheckpointFaultKeyRegistered // Event containing the contract specifics and raw log

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
func (it *CheckpointFaultKeyRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(CheckpointFaultKeyRegistered)
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
		it.Event = new(CheckpointFaultKeyRegistered)
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
func (it *CheckpointFaultKeyRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *CheckpointFaultKeyRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// CheckpointFaultKeyRegistered represents a KeyRegistered event raised by the CheckpointFault contract.
type CheckpointFaultKeyRegistered struct {
	Project  *big.Int
	Operator uint32
	Key      common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterKeyRegistered is a free log retrieval operation binding the contract event 0xadf83dda10ac0f4386e2b6d0e3190bf01422b023c2666f156b4061e78b1eb32d.
//
// Solidity: event KeyRegistered(uint256 indexed project, uint32 indexed operator, address indexed key)
func (_CheckpointFault *CheckpointFaultFilterer) FilterKeyRegistered(opts *bind.FilterOpts, project []*big.Int, operator []uint32, key []common.Address) (*CheckpointFaultKeyRegisteredIterator, error) {

	var projectRule []interface{}
	for _, projectItem := range project {
		projectRule = append(projectRule, projectItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _CheckpointFault.contract.FilterLogs(opts, "KeyRegistered", projectRule, operatorRule, keyRule)
	if err != nil {
		return nil, err
	}
	return &CheckpointFaultKeyRegisteredIterator{contract: _CheckpointFault.contract, event: "KeyRegistered", logs: logs, sub: sub}, nil
}

// WatchKeyRegistered is a free log subscription operation binding the contract event 0xadf83dda10ac0f4386e2b6d0e3190bf01422b023c2666f156b4061e78b1eb32d.
//
// Solidity: event KeyRegistered(uint256 indexed project, uint32 indexed operator, address indexed key)
func (_CheckpointFault *CheckpointFaultFilterer) WatchKeyRegistered(opts *bind.WatchOpts, sink chan<- *CheckpointFaultKeyRegistered, project []*big.Int, operator []uint32, key []common.Address) (event.Subscription, error) {

	var projectRule []interface{}
	for _, projectItem := range project {
		projectRule = append(projectRule, projectItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _CheckpointFault.contract.WatchLogs(opts, "KeyRegistered", projectRule, operatorRule, keyRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(CheckpointFaultKeyRegistered)
				if err := _CheckpointFault.contract.UnpackLog(event, "KeyRegistered", log); err != nil {
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

// ParseKeyRegistered is a log parse operation binding the contract event 0xadf83dda10ac0f4386e2b6d0e3190bf01422b023c2666f156b4061e78b1eb32d.
//
// Solidity: event KeyRegistered(uint256 indexed project, uint32 indexed operator, address indexed key)
func (_CheckpointFault *CheckpointFaultFilterer) ParseKeyRegistered(log types.Log) (*CheckpointFaultKeyRegistered, error) {
	event := new(CheckpointFaultKeyRegistered)
	if err := _CheckpointFault.contract.UnpackLog(event, "KeyRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
