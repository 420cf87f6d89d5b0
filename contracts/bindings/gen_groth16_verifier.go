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

// Groth16VerifierMetaData contains all meta data concerning the Groth16Verifier contract.
var Groth16VerifierMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"NotElement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWords\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"have\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongKey\",\"type\":\"error\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"publicInput\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"projectId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"logStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"logEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"fieldRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keysRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structTask\",\"name\":\"task\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"output\",\"type\":\"bytes\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"vk\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[]\",\"name\":\"inputs\",\"type\":\"uint256[]\"}],\"name\":\"verifyProof\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b50611a348061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80632609e81b146100435780635ec153761461006b578063602eca7e1461007e575b5f5ffd5b610056610051366004611666565b61009f565b60405190151581526020015b60405180910390f35b6100566100793660046116cd565b610156565b61009161008c366004611799565b610203565b604051908152602001610062565b5f80806100ae8486018661186f565b9150915085604001358280519060200120146100f6578151602083012060408051630468db0360e11b8152600481019290925287013560248201526044015b60405180910390fd5b6040805160018082528183019092525f916020808301908036833701905050905061012087610213565b815f81518110610132576101326118d2565b602002602001018181525050610149838383610347565b93505050505b9392505050565b5f6101f887878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f8b0181900481028201810190925289815292508991508890819084018382808284375f9201919091525050604080516020808a028281018201909352898252909350899250889182918501908490808284375f9201919091525061034792505050565b979650505050505050565b5f61020d82610213565b92915050565b5f61023e816008610237602086013561023260808801606089016118e6565b6104dd565b901c610521565b90506102578161024e848061190c565b60e00135611537565b905061027181610267848061190c565b6101000135611537565b90506102c981610281848061190c565b61029290608081019060600161192b565b6001600160401b031660406102a7868061190c565b6102b890606081019060400161192b565b6001600160401b0316901b17610521565b9050610310816102d9848061190c565b6102ea9060c081019060a00161192b565b6001600160401b031660406102ff868061190c565b6102b89060a081019060800161192b565b905061033481610320848061190c565b61032f90610120810190611951565b61158b565b905061020d8161032f6080850185611951565b80515f906103568160406119a7565b610362906102006119be565b85511415806103745750610100845114155b15610382575f91505061014f565b6040516101e08601604081835e6001935060205b831561040557858101515f1990940193604092830192838582015e608084018190527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001119490941693604080840160608160075afa8516945060408360808560065afa90941693602001610396565b505060408501517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781108416935083156104d357608060e08801604084015e60c06020880160c084015e604060e0870161018084015e608061016088016101c084015e60c06020870161024084015e7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703066102608301526020826103008460085afa82516001141693505b5050509392505050565b5f82826040516020016105039291909182526001600160a01b0316602082015260400190565b60405160208183030381529060405280519060200120905092915050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190819006905f908084068084019081017f1da4d6adfb0d0b494584f763db50a81908580a5f5e295e168b9b8d31770fac4f01908085017f0946129a2e33b4e819707a56a3b3790eab80d0a0c7a0c63451fab2a59acc074c01838380099150838385848509099250838182099150838185848509098084019384017f2a39b9d5376afd35580abd6952986570867b87303b07140268794dad4b8f82ea0193925082017f27605717d1245c20c546b3c7014e5fa3e4a70e66ecd6de5d32448eea5e3069b2019050838380099150838385848509099250838182099150838185848509098084019384017f24c896cb2594e17b973653193a470ed7e771ebb09a228d638e50809c037736320193925082017f0911096c45dd9cda0d61d783957003db6d8701c7869a919ad8042e1b7d597a49019050838380099150838385848509099250838182099150838185848509097f26ff6166f1e4b99e27eee6d352a8ce26f1daba01aad28021f11f38a70603afdc8482019485010193925082018490069050838380099150838385848509099250808384010191508360038202840890507e8e2faedcf76d08ad6591ff90e50fea79bcb5e18cfb7d954d5b89437bf64b7e82019150838283099250838285858609099150808283010192508360038202830890507f19c9da2379b598ace3ad4d1872470830f6184a3cec71eeb632f98820eb353d7883019250838384099150838385848509099250808384010191508360038202840890507f0f7c4eb15d8b0b62a8f6a090ec9610a2ab3dfcdb57e2539aa459a40583dfe96b82019150838283099250838285858609099150808283010192508360038202830890507f18b99417dc26b5e079750eba282362d1d46900b47dd5ff809171588b08ac398383019250838384099150838385848509099250808384010191508360038202840890507f1ee044081160b3eee2d4493feab82141c73f1c054b76320a8848af08a8d91a2682019150838283099250838285858609099150808283010192508360038202830890507f29bb95c8763efd3e0e87f5df12ee8a150455b6d7a14780d19122220366c258dc83019250838384099150838385848509099250808384010191508360038202840890507f22c23eec9cb13ff8a3ee9a363d740653215e8991f7f9ec12067b4705e9a5c9fb82019150838283099250838285858609099150808283010192508360038202830890507f23589e033a31a667680c8b18926c3be09115c7644c4f905cc7deefc1690b42dc83019250838384099150838385848509099250808384010191508360038202840890507f304e99b887f2e1e92c9c0cde5f2bdd4764f60b98a219f1f0dd64ec938a6a247c82019150838283099250838285858609099150808283010192508360038202830890507f22e817865236ad3a76fbe88bbdf31fcae792f326271d53a3a493b2de7f7d8b4c83019250838384099150838385848509099250808384010191508360038202840890507f10c9efe573e86fa5b238a3f5c70a00bf02bc7dcfcc4878e026b77c881dc8b1c982019150838283099250838285858609099150808283010192508360038202830890507f0a94f16be920d85f4d6f80e745c6bddbc084f309edffef023ea283c72b89bbb683019250838384099150838385848509099250808384010191508360038202840890507f23ed72b4d01d14e3c7888fedb770494abc2c1ea81d6465b5df3da0ebcd69101a82019150838283099250838285858609099150808283010192508360038202830890507f17c5115640e4cebeed0e6cbb511ac38498df815a77cb162de8d8f1022eb6bb7483019250838384099150838385848509099250808384010191508360038202840890507f2e507fcca290d0d9cf765245750eb04773e09e1fc813959fb99680a82772e4fc82019150838283099250838285858609099150808283010192508360038202830890507f0d4a98999f5b39176af6cce65c8d12162433f055cb71d70dfc8803013292bbbf83019250838384099150838385848509099250808384010191508360038202840890507f238d8022cc09c21ab3c01261a03dc125321d829e22a7a3b7a1bd3c335eccfa2182019150838283099250838285858609099150808283010192508360038202830890507f010cd8e4c2b7051cb81dc8292e35d8e943ce365613d5b39770e454ed9f4ae16583019250838384099150838385848509099250808384010191508360038202840890507f088027e54f2a3604b11178cf0ea3c6aa861173a90fb231238e03539590ecc02782019150838283099250838285858609099150808283010192508360038202830890507f1b840f5311a2b1d4b4cd7aa7e5a9a6d161165468daa938108302b73e464819db83019250838384099150838385848509099250808384010191508360038202840890507f2bf51a5da1828a1cf9b764b1e16c15929a3a346e44198ea0cb366fcd8db78dc182019150838283099250838285858609099150808283010192508360038202830890507f206ad089d8d296ffe68a6a86767a7fe726b8872f9c7beef9d56a3a50f6f2382783019250838384099150838385848509099250808384010191508360038202840890507f24d19193171494fa1a54e0a99ac16d05eaec4b6d617c7c199fc07ff88eac550c82019150838283099250838285858609099150808283010192508360038202830890507f1dd654a2ca9d9f24f33d88246a40dfb32c40662278b9c0b995d9f9fbaf15213883019250838384099150838385848509099250808384010191508360038202840890507f0d171025c925f6e259d20ecbd3a601108c85f05b0fe7793b8acf57f3789785e482019150838283099250838285858609099150808283010192508360038202830890507f055bef435a43aec245cd99ccb0f7c8791d9e8cf2b80d95dd98b9908fed877d5583019250838384099150838385848509099250808384010191508360038202840890507f10d2ac8c61c8a2e88a2a3f42d9359a14be63d0ad4cfd9f203b75765d0e595f0e82019150838283099250838285858609099150808283010192508360038202830890507f103479710e70996982a84057ec3ba6b2254d7966ddc41e85296e3d0790dcfa5683019250838384099150838385848509099250808384010191508360038202840890507f2a366f0448fda3c05914ffb48c765da8de96f9aa340db1638225f8372921807b82019150838283099250838285858609099150808283010192508360038202830890507f16be0fb8ef62da17919b6e0378d00594153bb8899aeb686c04626b63285837a483019250838384099150838385848509099250808384010191508360038202840890507f0417038500e9d06c60abbc7f0d0d24c32dec8a0b2aa5a4d52cfd8c78a15bc37082019150838283099250838285858609099150808283010192508360038202830890507f26a6873b43ffd2ccf66ec6f4493ff9b54f4d76480bc486a3e5a0308fdd01381283019250838384099150838385848509099250808384010191508360038202840890507f0a3314a838f32630a96251914fe5ad262f3db9b2aa8aa9f7391922d36278c49882019150838283099250838285858609099150808283010192508360038202830890507f0fde0c5429a6beb07f462d4821f48f86aeadb46a090b15a044f4b59399027da483019250838384099150838385848509099250808384010191508360038202840890507f0abc2d5049972a6b9b357e4163793b0bb517e1eb535a984df11a1c89cda2c8a982019150838283099250838285858609099150808283010192508360038202830890507f0dab51d6e3ebfa661d21722fb21e55051b427a5f173f7f17735205dbb77c464e83019250838384099150838385848509099250808384010191508360038202840890507f29c36622598b511d51af6cc37123652fb21be5c2d68fb8efe9b92e70a8c1ae0382019150838283099250838285858609099150808283010192508360038202830890507f2c03ec80adac2a33ae846bc0b700d0bcc41c4096e53ac6990d6bbe7ea2fbc85c83019250838384099150838385848509099250808384010191508360038202840890507f0918fdbe9cf3a59fbdb4c6852d065105317303116017d893b8b521e3cebe1e0d82019150838283099250838285858609099150808283010192508360038202830890507f1f19ec22e69ca33f599dd13cd7e495a8176a79df4f7acf79a9d2135acabe235983019250838384099150838385848509099250808384010191508360038202840890507f1c4b037c8ae85ee1eb32b872eb7f76928c4c76b29ceb001346447b291108070482019150838283099250838285858609099150808283010192508360038202830890507f2b68900ed906616d6c826d0bde341766ba3131e04d420de5af0a69c534efd8db83019250838384099150838385848509099250808384010191508360038202840890507f20ca92aa222fcc69448f8dac653c8daaa180ff6dfb397cef723d4f0c782bc7f082019150838283099250838285858609099150808283010192508360038202830890507f10d22d05bdff6bb375276fc82057db337045a5ab7ac053941f6186289b66b2b683019250838384099150838385848509099250808384010191508360038202840890507f0b1ffdbb529367bb98f32ba45784cb435aa910b4a00636d1e5ca79e88bdd6cd982019150838283099250838285858609099150808283010192508360038202830890507f2da32b38e7984bc2ed757ec705eccf8282c7b4f82e5e515f6f89bcc33022ce9f83019250838384099150838385848509099250808384010191508360038202840890507f042593ad87403f6d2674b8b55a886725b87eb33958031e94d292cecc6abed1bb82019150838283099250838285858609099150808283010192508360038202830890507f181fa1b4d067783a19d7367bf49b3f01051faedab463a6de9308fbd6e7d419f183019250838384099150838385848509099250808384010191508360038202840890507f15aaa6cc9b7900b15683c95515c26028a8e35b00ed8a815c34927188c60de6608201915083828309925083828585860909915080828301019250836003820283087f1bf28a93209084bbbc63234f057254c280b1a636f5a0eced6787320212f75a7a93909301927f1cdb8c8bee5426f02cd9e229776118f156273b312f805c8e6f8c9d81a620cb6f019050838380099150838385848509099250838182099150838185848509098084019384017f08299c0abf196d53162e0facb5f1876f516df2505cc387a0f8ea0e8760d5ca7e0193925082017f221643d205fe82778a7b7b58cb65c4962d76c0072cabd1124117269d7c710b8a019050838380099150838385848509099250838182099150838185848509098084019384017f2d036a95f81cf49bb7a0143a28c88767f6bd10c3f74b22db487920d43343dbff0193925082017f08a50897c06aafe6ea414fb1bceca2267cd4a39486729fbc6d5d1bb7a172ebd20190508383800991508383858485090992508381820991508381858485090990508386820182850108979650505050505050565b5f611561827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000011190565b6115815760405163d619362360e01b8152600481018390526024016100ed565b61014f8383610521565b5f6115976020836119d1565b156115b857604051636690276360e11b8152600481018390526024016100ed565b5f5b82811015611603576115ef858583866115d48260206119be565b926115e1939291906119f0565b6115ea91611a17565b611537565b94506115fc6020826119be565b90506115ba565b50929392505050565b5f60a0828403121561161c575f5ffd5b50919050565b5f5f83601f840112611632575f5ffd5b5081356001600160401b03811115611648575f5ffd5b60208301915083602082850101111561165f575f5ffd5b9250929050565b5f5f5f60408486031215611678575f5ffd5b83356001600160401b0381111561168d575f5ffd5b6116998682870161160c565b93505060208401356001600160401b038111156116b4575f5ffd5b6116c086828701611622565b9497909650939450505050565b5f5f5f5f5f5f606087890312156116e2575f5ffd5b86356001600160401b038111156116f7575f5ffd5b61170389828a01611622565b90975095505060208701356001600160401b03811115611721575f5ffd5b61172d89828a01611622565b90955093505060408701356001600160401b0381111561174b575f5ffd5b8701601f8101891361175b575f5ffd5b80356001600160401b03811115611770575f5ffd5b8960208260051b8401011115611784575f5ffd5b60208201935080925050509295509295509295565b5f602082840312156117a9575f5ffd5b81356001600160401b038111156117be575f5ffd5b6117ca8482850161160c565b949350505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126117f5575f5ffd5b81356001600160401b0381111561180e5761180e6117d2565b604051601f8201601f19908116603f011681016001600160401b038111828210171561183c5761183c6117d2565b604052818152838201602001851015611853575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f60408385031215611880575f5ffd5b82356001600160401b03811115611895575f5ffd5b6118a1858286016117e6565b92505060208301356001600160401b038111156118bc575f5ffd5b6118c8858286016117e6565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156118f6575f5ffd5b81356001600160a01b038116811461014f575f5ffd5b5f823561017e19833603018112611921575f5ffd5b9190910192915050565b5f6020828403121561193b575f5ffd5b81356001600160401b038116811461014f575f5ffd5b5f5f8335601e19843603018112611966575f5ffd5b8301803591506001600160401b0382111561197f575f5ffd5b60200191503681900382131561165f575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761020d5761020d611993565b8082018082111561020d5761020d611993565b5f826119eb57634e487b7160e01b5f52601260045260245ffd5b500690565b5f5f858511156119fe575f5ffd5b83861115611a0a575f5ffd5b5050820193919092039150565b8035602083101561020d575f19602084900360031b1b169291505056",
}

// Groth16VerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use Groth16VerifierMetaData.ABI instead.
var Groth16VerifierABI = Groth16VerifierMetaData.ABI

// Groth16VerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use Groth16VerifierMetaData.Bin instead.
var Groth16VerifierBin = Groth16VerifierMetaData.Bin

// DeployGroth16Verifier deploys a new Ethereum contract, binding an instance of Groth16Verifier to it.
func DeployGroth16Verifier(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *Groth16Verifier, error) {
	parsed, err := Groth16VerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(Groth16VerifierBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Groth16Verifier{Groth16VerifierCaller: Groth16VerifierCaller{contract: contract}, Groth16VerifierTransactor: Groth16VerifierTransactor{contract: contract}, Groth16VerifierFilterer: Groth16VerifierFilterer{contract: contract}}, nil
}

// Groth16Verifier is an auto generated Go binding around an Ethereum contract.
type Groth16Verifier struct {
	Groth16VerifierCaller     // Read-only binding to the contract
	Groth16VerifierTransactor // Write-only binding to the contract
	Groth16VerifierFilterer   // Log filterer for contract events
}

// Groth16VerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type Groth16VerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Groth16VerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type Groth16VerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Groth16VerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type Groth16VerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// Groth16VerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type Groth16VerifierSession struct {
	Contract     *Groth16Verifier  // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// Groth16VerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type Groth16VerifierCallerSession struct {
	Contract *Groth16VerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts          // Call options to use throughout this session
}

// Groth16VerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type Groth16VerifierTransactorSession struct {
	Contract     *Groth16VerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts          // Transaction auth options to use throughout this session
}

// Groth16VerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type Groth16VerifierRaw struct {
	Contract *Groth16Verifier // Generic contract binding to access the raw methods on
}

// Groth16VerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type Groth16VerifierCallerRaw struct {
	Contract *Groth16VerifierCaller // Generic read-only contract binding to access the raw methods on
}

// Groth16VerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type Groth16VerifierTransactorRaw struct {
	Contract *Groth16VerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewGroth16Verifier creates a new instance of Groth16Verifier, bound to a specific deployed contract.
func NewGroth16Verifier(address common.Address, backend bind.ContractBackend) (*Groth16Verifier, error) {
	contract, err := bindGroth16Verifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Groth16Verifier{Groth16VerifierCaller: Groth16VerifierCaller{contract: contract}, Groth16VerifierTransactor: Groth16VerifierTransactor{contract: contract}, Groth16VerifierFilterer: Groth16VerifierFilterer{contract: contract}}, nil
}

// NewGroth16VerifierCaller creates a new read-only instance of Groth16Verifier, bound to a specific deployed contract.
func NewGroth16VerifierCaller(address common.Address, caller bind.ContractCaller) (*Groth16VerifierCaller, error) {
	contract, err := bindGroth16Verifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &Groth16VerifierCaller{contract: contract}, nil
}

// NewGroth16VerifierTransactor creates a new write-only instance of Groth16Verifier, bound to a specific deployed contract.
func NewGroth16VerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*Groth16VerifierTransactor, error) {
	contract, err := bindGroth16Verifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &Groth16VerifierTransactor{contract: contract}, nil
}

// NewGroth16VerifierFilterer creates a new log filterer instance of Groth16Verifier, bound to a specific deployed contract.
func NewGroth16VerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*Groth16VerifierFilterer, error) {
	contract, err := bindGroth16Verifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &Groth16VerifierFilterer{contract: contract}, nil
}

// bindGroth16Verifier binds a generic wrapper to an already deployed contract.
func bindGroth16Verifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := Groth16VerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Groth16Verifier *Groth16VerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Groth16Verifier.Contract.Groth16VerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Groth16Verifier *Groth16VerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Groth16Verifier.Contract.Groth16VerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Groth16Verifier *Groth16VerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Groth16Verifier.Contract.Groth16VerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Groth16Verifier *Groth16VerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Groth16Verifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Groth16Verifier *Groth16VerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Groth16Verifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Groth16Verifier *Groth16VerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Groth16Verifier.Contract.contract.Transact(opts, method, params...)
}

// PublicInput is a free data retrieval call binding the contract method 0x602eca7e.
//
// Solidity: function publicInput(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s) pure returns(uint256)
func (_Groth16Verifier *Groth16VerifierCaller) PublicInput(opts *bind.CallOpts, s Statement) (*big.Int, error) {
	var out []interface{}
	err := _Groth16Verifier.contract.Call(opts, &out, "publicInput", s)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PublicInput is a free data retrieval call binding the contract method 0x602eca7e.
//
// Solidity: function publicInput(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s) pure returns(uint256)
func (_Groth16Verifier *Groth16VerifierSession) PublicInput(s Statement) (*big.Int, error) {
	return _Groth16Verifier.Contract.PublicInput(&_Groth16Verifier.CallOpts, s)
}

// PublicInput is a free data retrieval call binding the contract method 0x602eca7e.
//
// Solidity: function publicInput(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s) pure returns(uint256)
func (_Groth16Verifier *Groth16VerifierCallerSession) PublicInput(s Statement) (*big.Int, error) {
	return _Groth16Verifier.Contract.PublicInput(&_Groth16Verifier.CallOpts, s)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_Groth16Verifier *Groth16VerifierCaller) Verify(opts *bind.CallOpts, s Statement, evidence []byte) (bool, error) {
	var out []interface{}
	err := _Groth16Verifier.contract.Call(opts, &out, "verify", s, evidence)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_Groth16Verifier *Groth16VerifierSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _Groth16Verifier.Contract.Verify(&_Groth16Verifier.CallOpts, s, evidence)
}

// Verify is a free data retrieval call binding the contract method 0x2609e81b.
//
// Solidity: function verify(((uint256,uint32,uint64,uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes,address,uint64),bytes32,bytes32,address,bytes) s, bytes evidence) view returns(bool)
func (_Groth16Verifier *Groth16VerifierCallerSession) Verify(s Statement, evidence []byte) (bool, error) {
	return _Groth16Verifier.Contract.Verify(&_Groth16Verifier.CallOpts, s, evidence)
}

// VerifyProof is a free data retrieval call binding the contract method 0x5ec15376.
//
// Solidity: function verifyProof(bytes vk, bytes proof, uint256[] inputs) view returns(bool)
func (_Groth16Verifier *Groth16VerifierCaller) VerifyProof(opts *bind.CallOpts, vk []byte, proof []byte, inputs []*big.Int) (bool, error) {
	var out []interface{}
	err := _Groth16Verifier.contract.Call(opts, &out, "verifyProof", vk, proof, inputs)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// VerifyProof is a free data retrieval call binding the contract method 0x5ec15376.
//
// Solidity: function verifyProof(bytes vk, bytes proof, uint256[] inputs) view returns(bool)
func (_Groth16Verifier *Groth16VerifierSession) VerifyProof(vk []byte, proof []byte, inputs []*big.Int) (bool, error) {
	return _Groth16Verifier.Contract.VerifyProof(&_Groth16Verifier.CallOpts, vk, proof, inputs)
}

// VerifyProof is a free data retrieval call binding the contract method 0x5ec15376.
//
// Solidity: function verifyProof(bytes vk, bytes proof, uint256[] inputs) view returns(bool)
func (_Groth16Verifier *Groth16VerifierCallerSession) VerifyProof(vk []byte, proof []byte, inputs []*big.Int) (bool, error) {
	return _Groth16Verifier.Contract.VerifyProof(&_Groth16Verifier.CallOpts, vk, proof, inputs)
}
