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

// StakingViewCandidate is an auto generated low-level Go binding around an user-defined struct.
type StakingViewCandidate struct {
	OwnerAddress       common.Address
	OperatorAddress    common.Address
	RewardAddress      common.Address
	Name               string
	TotalWeightedVotes *big.Int
	SelfStakeBucketIdx uint64
	SelfStakingTokens  *big.Int
}

// StakingViewVoteBucket is an auto generated low-level Go binding around an user-defined struct.
type StakingViewVoteBucket struct {
	Index            uint64
	CandidateAddress common.Address
	StakedAmount     *big.Int
	StakedDuration   uint32
	CreateTime       int64
	StakeStartTime   int64
	UnstakeStartTime int64
	AutoStake        bool
	Owner            common.Address
}

// StakingViewMetaData contains all meta data concerning the StakingView contract.
var StakingViewMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractStaking\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"contractDelegates\",\"name\":\"delegates\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DELEGATES\",\"outputs\":[{\"internalType\":\"contractDelegates\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STAKING\",\"outputs\":[{\"internalType\":\"contractStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"offset\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"buckets\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"candidateAddress\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stakedAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"stakedDuration\",\"type\":\"uint32\"},{\"internalType\":\"int64\",\"name\":\"createTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"stakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"unstakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"internalType\":\"structStakingView.VoteBucket[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"candName\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"offset\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"bucketsByCandidate\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"candidateAddress\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stakedAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"stakedDuration\",\"type\":\"uint32\"},{\"internalType\":\"int64\",\"name\":\"createTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"stakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"unstakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"internalType\":\"structStakingView.VoteBucket[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64[]\",\"name\":\"indexes\",\"type\":\"uint64[]\"}],\"name\":\"bucketsByIndexes\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"candidateAddress\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stakedAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"stakedDuration\",\"type\":\"uint32\"},{\"internalType\":\"int64\",\"name\":\"createTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"stakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"unstakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"internalType\":\"structStakingView.VoteBucket[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"voter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"offset\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"bucketsByVoter\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"candidateAddress\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"stakedAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"stakedDuration\",\"type\":\"uint32\"},{\"internalType\":\"int64\",\"name\":\"createTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"stakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"int64\",\"name\":\"unstakeStartTime\",\"type\":\"int64\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"internalType\":\"structStakingView.VoteBucket[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bucketsCount\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"active\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ownerAddress\",\"type\":\"address\"}],\"name\":\"candidateByAddress\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"ownerAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operatorAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewardAddress\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"totalWeightedVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"selfStakeBucketIdx\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"selfStakingTokens\",\"type\":\"uint256\"}],\"internalType\":\"structStakingView.Candidate\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"candName\",\"type\":\"string\"}],\"name\":\"candidateByName\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"ownerAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operatorAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewardAddress\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"totalWeightedVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"selfStakeBucketIdx\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"selfStakingTokens\",\"type\":\"uint256\"}],\"internalType\":\"structStakingView.Candidate\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"offset\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"candidates\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"ownerAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operatorAddress\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewardAddress\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"totalWeightedVotes\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"selfStakeBucketIdx\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"selfStakingTokens\",\"type\":\"uint256\"}],\"internalType\":\"structStakingView.Candidate[]\",\"name\":\"page\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalStakingAmount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611a04380380611a0483398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516118f46101105f395f81816101160152818161021c015281816103e50152818161050d0152818161074801528181610b180152610c6901525f8181610192015281816102f401528181610463015281816106020152818161088a0152818161091601528181610a1c0152610d2501526118f45ff3fe608060405234801561000f575f5ffd5b50600436106100b1575f3560e01c80637d141b791161006e5780637d141b791461017a57806397610f301461018d578063b1ff5c24146101b4578063c4730906146101c7578063d201114a146101e7578063fa87b185146101ef575f5ffd5b8063387c001b146100b557806343f75ae4146100de5780634a0c59f9146100fe5780635b0294801461011157806369fc09b9146101505780636da1bb7714610167575b5f5ffd5b6100c86100c3366004610f2e565b610217565b6040516100d59190610f91565b60405180910390f35b6100f16100ec36600461109d565b6103ba565b6040516100d59190611165565b6100c861010c366004611177565b61045c565b6101387f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100d5565b6101596101f481565b6040519081526020016100d5565b6100f16101753660046111bf565b6104ea565b6100c86101883660046111f1565b610544565b6101387f000000000000000000000000000000000000000000000000000000000000000081565b6100c86101c2366004611260565b6105fd565b6101da6101d5366004611260565b610741565b6040516100d59190611297565b610159610887565b6101f7610910565b604080516001600160401b039384168152929091166020830152016100d5565b60605f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663caa1945287876040518363ffffffff1660e01b81526004016102689291906112fa565b602060405180830381865afa158015610283573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102a79190611338565b90508063ffffffff165f036102ef57604080515f80825260208201909252906102e6565b6102d3610e51565b8152602001906001900390816102cb5790505b509150506103b2565b6103ae7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166346b43bf283876103328863ffffffff166109a0565b6040516001600160e01b031960e086901b16815263ffffffff938416600482015291909216602482015260448101919091526064015b5f60405180830381865afa158015610382573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526103a991908101906113e3565b6109b6565b9150505b949350505050565b6103c2610e9c565b604051630f0ed9bd60e01b81526001600160a01b038381166004830152610456917f000000000000000000000000000000000000000000000000000000000000000090911690630f0ed9bd906024015b602060405180830381865afa15801561042d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104519190611338565b610c44565b92915050565b60606104e07f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166344f047b686866104a18763ffffffff166109a0565b6040516001600160e01b031960e086901b1681526001600160a01b03909316600484015263ffffffff9190911660248301526044820152606401610368565b90505b9392505050565b6104f2610e9c565b604051636550ca2960e11b81526104e3906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063caa194529061041290879087906004016112fa565b60605f610550836109a0565b6001600160401b0381111561056757610567611353565b604051908082528060200260200182016040528015610590578160200160208202803683370190505b5090505f5b81518110156105f3578484828181106105b0576105b061148d565b90506020020160208101906105c591906114b5565b6001600160401b03168282815181106105e0576105e061148d565b6020908102919091010152600101610595565b506103b2816109b6565b60605f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c038a38e6040518163ffffffff1660e01b8152600401606060405180830381865afa15801561065c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061068091906114d0565b509150505f61069c828663ffffffff168663ffffffff16610e17565b90505f816001600160401b038111156106b7576106b7611353565b6040519080825280602002602001820160405280156106e0578160200160208202803683370190505b5090505f5b8281101561072d576106fd8163ffffffff891661150f565b61070890600161150f565b82828151811061071a5761071a61148d565b60209081029190910101526001016106e5565b50610737816109b6565b9695505050505050565b60606107df7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166306661abd6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107c69190611338565b63ffffffff168463ffffffff168463ffffffff16610e17565b6001600160401b038111156107f6576107f6611353565b60405190808252806020026020018201604052801561082f57816020015b61081c610e9c565b8152602001906001900390816108145790505b5090505f5b81518110156108805761085b6108508263ffffffff871661150f565b61045190600161150f565b82828151811061086d5761086d61148d565b6020908102919091010152600101610834565b5092915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c038a38e6040518163ffffffff1660e01b8152600401606060405180830381865afa1580156108e4573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061090891906114d0565b509092915050565b5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c038a38e6040518163ffffffff1660e01b8152600401606060405180830381865afa158015610970573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099491906114d0565b90969095509350505050565b5f6101f482106109b2576101f4610456565b5090565b606081516001600160401b038111156109d1576109d1611353565b604051908082528060200260200182016040528015610a0a57816020015b6109f7610e51565b8152602001906001900390816109ef5790505b5090505f5f5b8351811015610c3c575f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166337506099868481518110610a5b57610a5b61148d565b60200260200101516040518263ffffffff1660e01b8152600401610a8191815260200190565b61018060405180830381865afa158015610a9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac19190611561565b80519091505f03610ad25750610c34565b604080516101208101825282516001600160401b03168152608083015191516323b7ec3b60e01b815263ffffffff90921660048301529060208201906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906323b7ec3b90602401602060405180830381865afa158015610b5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b81919061163c565b6001600160a01b03168152602001826040015181526020018260a0015161ffff1663ffffffff16815260200182610100015164ffffffffff1660070b815260200182610120015164ffffffffff1660070b815260200182610140015164ffffffffff1660070b81526020018260c001511515815260200182602001516001600160a01b0316815250848480610c1590611657565b955081518110610c2757610c2761148d565b6020026020010181905250505b600101610a10565b508152919050565b610c4c610e9c565b604051630c84661f60e21b815263ffffffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633211987c906024015f60405180830381865afa158015610cb5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610cdc91908101906116eb565b805190915063ffffffff165f03610cf35750919050565b6101808101516001600160401b03905f9015610da157610160830151604051633750609960e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063375060999060240161018060405180830381865afa158015610d73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d979190611561565b6040015190925090505b6040518060e0016040528084604001516001600160a01b0316815260200184608001516001600160a01b031681526020018460a001516001600160a01b03168152602001846020015181526020018461012001518152602001836001600160401b03168152602001828152509350505050919050565b5f838310610e2657505f6104e3565b610e2f826109a0565b915081610e3c84866118e1565b10610e4757816104e0565b6104e083856118e1565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b6040805160e0810182525f808252602082018190529181018290526060808201526080810182905260a0810182905260c081019190915290565b5f5f83601f840112610ee6575f5ffd5b5081356001600160401b03811115610efc575f5ffd5b602083019150836020828501011115610f13575f5ffd5b9250929050565b63ffffffff81168114610f2b575f5ffd5b50565b5f5f5f5f60608587031215610f41575f5ffd5b84356001600160401b03811115610f56575f5ffd5b610f6287828801610ed6565b9095509350506020850135610f7681610f1a565b91506040850135610f8681610f1a565b939692955090935050565b602080825282518282018190525f918401906040840190835b8181101561107e5783516001600160401b03815116845260018060a01b036020820151166020850152604081015160408501526060810151610ff4606086018263ffffffff169052565b506080810151611009608086018260070b9052565b5060a081015161101e60a086018260070b9052565b5060c081015161103360c086018260070b9052565b5060e081015161104760e086018215159052565b5061010081015190506110666101008501826001600160a01b03169052565b50602093909301926101209290920191600101610faa565b509095945050505050565b6001600160a01b0381168114610f2b575f5ffd5b5f602082840312156110ad575f5ffd5b81356104e381611089565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b80516001600160a01b0390811683526020808301518216908401526040808301519091169083015260608082015160e09184018290525f9161112a908501826110b8565b90506080830151608085015260a083015161115060a08601826001600160401b03169052565b5060c083015160c08501528091505092915050565b602081525f6104e360208301846110e6565b5f5f5f60608486031215611189575f5ffd5b833561119481611089565b925060208401356111a481610f1a565b915060408401356111b481610f1a565b809150509250925092565b5f5f602083850312156111d0575f5ffd5b82356001600160401b038111156111e5575f5ffd5b61099485828601610ed6565b5f5f60208385031215611202575f5ffd5b82356001600160401b03811115611217575f5ffd5b8301601f81018513611227575f5ffd5b80356001600160401b0381111561123c575f5ffd5b8560208260051b8401011115611250575f5ffd5b6020919091019590945092505050565b5f5f60408385031215611271575f5ffd5b823561127c81610f1a565b9150602083013561128c81610f1a565b809150509250929050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156112ee57603f198786030184526112d98583516110e6565b945060209384019391909101906001016112bd565b50929695505050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b805161133381610f1a565b919050565b5f60208284031215611348575f5ffd5b81516104e381610f1a565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b038111828210171561138a5761138a611353565b60405290565b6040516102c081016001600160401b038111828210171561138a5761138a611353565b604051601f8201601f191681016001600160401b03811182821017156113db576113db611353565b604052919050565b5f602082840312156113f3575f5ffd5b81516001600160401b03811115611408575f5ffd5b8201601f81018413611418575f5ffd5b80516001600160401b0381111561143157611431611353565b8060051b611441602082016113b3565b9182526020818401810192908101908784111561145c575f5ffd5b6020850194505b8385101561148257845180835260209586019590935090910190611463565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0381168114610f2b575f5ffd5b5f602082840312156114c5575f5ffd5b81356104e3816114a1565b5f5f5f606084860312156114e2575f5ffd5b5050815160208301516040909301519094929350919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610456576104566114fb565b805161133381611089565b805161ffff81168114611333575f5ffd5b80518015158114611333575f5ffd5b805164ffffffffff81168114611333575f5ffd5b5f610180828403128015611573575f5ffd5b5061157c611367565b8251815261158c60208401611522565b602082015260408381015190820152606080840151908201526115b160808401611328565b60808201526115c260a0840161152d565b60a08201526115d360c0840161153e565b60c08201526115e460e0840161153e565b60e08201526115f6610100840161154d565b610100820152611609610120840161154d565b61012082015261161c610140840161154d565b61014082015261162f610160840161154d565b6101608201529392505050565b5f6020828403121561164c575f5ffd5b81516104e381611089565b5f60018201611668576116686114fb565b5060010190565b5f82601f83011261167e575f5ffd5b8151602083015f5f6001600160401b0384111561169d5761169d611353565b50601f8301601f19166020016116b2816113b3565b9150508281528583830111156116c6575f5ffd5b8282602083015e5f92810160200192909252509392505050565b8051611333816114a1565b5f602082840312156116fb575f5ffd5b81516001600160401b03811115611710575f5ffd5b82016102c08185031215611722575f5ffd5b61172a611390565b61173382611328565b815260208201516001600160401b0381111561174d575f5ffd5b6117598682850161166f565b60208301525061176b60408301611522565b604082015261177c60608301611522565b606082015261178d60808301611522565b608082015261179e60a08301611522565b60a08201526117af60c0830161152d565b60c08201526117c060e0830161152d565b60e08201526117d2610100830161154d565b610100820152610120828101519082015261014080830151908201526101608083015190820152611806610180830161153e565b6101808201526118196101a0830161153e565b6101a082015261182c6101c083016116e0565b6101c082015261183f6101e0830161154d565b6101e0820152611852610200830161153e565b610200820152610220828101519082015261024080830151908201526102608201516001600160401b03811115611887575f5ffd5b6118938682850161166f565b610260830152506102808201516001600160401b038111156118b3575f5ffd5b6118bf8682850161166f565b610280830152506118d36102a0830161154d565b6102a0820152949350505050565b81810381811115610456576104566114fb56",
}

// StakingViewABI is the input ABI used to generate the binding from.
// Deprecated: Use StakingViewMetaData.ABI instead.
var StakingViewABI = StakingViewMetaData.ABI

// StakingViewBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use StakingViewMetaData.Bin instead.
var StakingViewBin = StakingViewMetaData.Bin

// DeployStakingView deploys a new Ethereum contract, binding an instance of StakingView to it.
func DeployStakingView(auth *bind.TransactOpts, backend bind.ContractBackend, staking common.Address, delegates common.Address) (common.Address, *types.Transaction, *StakingView, error) {
	parsed, err := StakingViewMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(StakingViewBin), backend, staking, delegates)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &StakingView{StakingViewCaller: StakingViewCaller{contract: contract}, StakingViewTransactor: StakingViewTransactor{contract: contract}, StakingViewFilterer: StakingViewFilterer{contract: contract}}, nil
}

// StakingView is an auto generated Go binding around an Ethereum contract.
type StakingView struct {
	StakingViewCaller     // Read-only binding to the contract
	StakingViewTransactor // Write-only binding to the contract
	StakingViewFilterer   // Log filterer for contract events
}

// StakingViewCaller is an auto generated read-only Go binding around an Ethereum contract.
type StakingViewCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingViewTransactor is an auto generated write-only Go binding around an Ethereum contract.
type StakingViewTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingViewFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type StakingViewFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StakingViewSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type StakingViewSession struct {
	Contract     *StakingView      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// StakingViewCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type StakingViewCallerSession struct {
	Contract *StakingViewCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// StakingViewTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type StakingViewTransactorSession struct {
	Contract     *StakingViewTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// StakingViewRaw is an auto generated low-level Go binding around an Ethereum contract.
type StakingViewRaw struct {
	Contract *StakingView // Generic contract binding to access the raw methods on
}

// StakingViewCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type StakingViewCallerRaw struct {
	Contract *StakingViewCaller // Generic read-only contract binding to access the raw methods on
}

// StakingViewTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type StakingViewTransactorRaw struct {
	Contract *StakingViewTransactor // Generic write-only contract binding to access the raw methods on
}

// NewStakingView creates a new instance of StakingView, bound to a specific deployed contract.
func NewStakingView(address common.Address, backend bind.ContractBackend) (*StakingView, error) {
	contract, err := bindStakingView(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &StakingView{StakingViewCaller: StakingViewCaller{contract: contract}, StakingViewTransactor: StakingViewTransactor{contract: contract}, StakingViewFilterer: StakingViewFilterer{contract: contract}}, nil
}

// NewStakingViewCaller creates a new read-only instance of StakingView, bound to a specific deployed contract.
func NewStakingViewCaller(address common.Address, caller bind.ContractCaller) (*StakingViewCaller, error) {
	contract, err := bindStakingView(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &StakingViewCaller{contract: contract}, nil
}

// NewStakingViewTransactor creates a new write-only instance of StakingView, bound to a specific deployed contract.
func NewStakingViewTransactor(address common.Address, transactor bind.ContractTransactor) (*StakingViewTransactor, error) {
	contract, err := bindStakingView(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &StakingViewTransactor{contract: contract}, nil
}

// NewStakingViewFilterer creates a new log filterer instance of StakingView, bound to a specific deployed contract.
func NewStakingViewFilterer(address common.Address, filterer bind.ContractFilterer) (*StakingViewFilterer, error) {
	contract, err := bindStakingView(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &StakingViewFilterer{contract: contract}, nil
}

// bindStakingView binds a generic wrapper to an already deployed contract.
func bindStakingView(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := StakingViewMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_StakingView *StakingViewRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _StakingView.Contract.StakingViewCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_StakingView *StakingViewRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StakingView.Contract.StakingViewTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_StakingView *StakingViewRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _StakingView.Contract.StakingViewTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_StakingView *StakingViewCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _StakingView.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_StakingView *StakingViewTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _StakingView.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_StakingView *StakingViewTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _StakingView.Contract.contract.Transact(opts, method, params...)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_StakingView *StakingViewCaller) DELEGATES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "DELEGATES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_StakingView *StakingViewSession) DELEGATES() (common.Address, error) {
	return _StakingView.Contract.DELEGATES(&_StakingView.CallOpts)
}

// DELEGATES is a free data retrieval call binding the contract method 0x5b029480.
//
// Solidity: function DELEGATES() view returns(address)
func (_StakingView *StakingViewCallerSession) DELEGATES() (common.Address, error) {
	return _StakingView.Contract.DELEGATES(&_StakingView.CallOpts)
}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_StakingView *StakingViewCaller) MAXPAGE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "MAX_PAGE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_StakingView *StakingViewSession) MAXPAGE() (*big.Int, error) {
	return _StakingView.Contract.MAXPAGE(&_StakingView.CallOpts)
}

// MAXPAGE is a free data retrieval call binding the contract method 0x69fc09b9.
//
// Solidity: function MAX_PAGE() view returns(uint256)
func (_StakingView *StakingViewCallerSession) MAXPAGE() (*big.Int, error) {
	return _StakingView.Contract.MAXPAGE(&_StakingView.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_StakingView *StakingViewCaller) STAKING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "STAKING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_StakingView *StakingViewSession) STAKING() (common.Address, error) {
	return _StakingView.Contract.STAKING(&_StakingView.CallOpts)
}

// STAKING is a free data retrieval call binding the contract method 0x97610f30.
//
// Solidity: function STAKING() view returns(address)
func (_StakingView *StakingViewCallerSession) STAKING() (common.Address, error) {
	return _StakingView.Contract.STAKING(&_StakingView.CallOpts)
}

// Buckets is a free data retrieval call binding the contract method 0xb1ff5c24.
//
// Solidity: function buckets(uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCaller) Buckets(opts *bind.CallOpts, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "buckets", offset, limit)

	if err != nil {
		return *new([]StakingViewVoteBucket), err
	}

	out0 := *abi.ConvertType(out[0], new([]StakingViewVoteBucket)).(*[]StakingViewVoteBucket)

	return out0, err

}

// Buckets is a free data retrieval call binding the contract method 0xb1ff5c24.
//
// Solidity: function buckets(uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewSession) Buckets(offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.Buckets(&_StakingView.CallOpts, offset, limit)
}

// Buckets is a free data retrieval call binding the contract method 0xb1ff5c24.
//
// Solidity: function buckets(uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCallerSession) Buckets(offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.Buckets(&_StakingView.CallOpts, offset, limit)
}

// BucketsByCandidate is a free data retrieval call binding the contract method 0x387c001b.
//
// Solidity: function bucketsByCandidate(string candName, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCaller) BucketsByCandidate(opts *bind.CallOpts, candName string, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "bucketsByCandidate", candName, offset, limit)

	if err != nil {
		return *new([]StakingViewVoteBucket), err
	}

	out0 := *abi.ConvertType(out[0], new([]StakingViewVoteBucket)).(*[]StakingViewVoteBucket)

	return out0, err

}

// BucketsByCandidate is a free data retrieval call binding the contract method 0x387c001b.
//
// Solidity: function bucketsByCandidate(string candName, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewSession) BucketsByCandidate(candName string, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByCandidate(&_StakingView.CallOpts, candName, offset, limit)
}

// BucketsByCandidate is a free data retrieval call binding the contract method 0x387c001b.
//
// Solidity: function bucketsByCandidate(string candName, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCallerSession) BucketsByCandidate(candName string, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByCandidate(&_StakingView.CallOpts, candName, offset, limit)
}

// BucketsByIndexes is a free data retrieval call binding the contract method 0x7d141b79.
//
// Solidity: function bucketsByIndexes(uint64[] indexes) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCaller) BucketsByIndexes(opts *bind.CallOpts, indexes []uint64) ([]StakingViewVoteBucket, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "bucketsByIndexes", indexes)

	if err != nil {
		return *new([]StakingViewVoteBucket), err
	}

	out0 := *abi.ConvertType(out[0], new([]StakingViewVoteBucket)).(*[]StakingViewVoteBucket)

	return out0, err

}

// BucketsByIndexes is a free data retrieval call binding the contract method 0x7d141b79.
//
// Solidity: function bucketsByIndexes(uint64[] indexes) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewSession) BucketsByIndexes(indexes []uint64) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByIndexes(&_StakingView.CallOpts, indexes)
}

// BucketsByIndexes is a free data retrieval call binding the contract method 0x7d141b79.
//
// Solidity: function bucketsByIndexes(uint64[] indexes) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCallerSession) BucketsByIndexes(indexes []uint64) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByIndexes(&_StakingView.CallOpts, indexes)
}

// BucketsByVoter is a free data retrieval call binding the contract method 0x4a0c59f9.
//
// Solidity: function bucketsByVoter(address voter, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCaller) BucketsByVoter(opts *bind.CallOpts, voter common.Address, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "bucketsByVoter", voter, offset, limit)

	if err != nil {
		return *new([]StakingViewVoteBucket), err
	}

	out0 := *abi.ConvertType(out[0], new([]StakingViewVoteBucket)).(*[]StakingViewVoteBucket)

	return out0, err

}

// BucketsByVoter is a free data retrieval call binding the contract method 0x4a0c59f9.
//
// Solidity: function bucketsByVoter(address voter, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewSession) BucketsByVoter(voter common.Address, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByVoter(&_StakingView.CallOpts, voter, offset, limit)
}

// BucketsByVoter is a free data retrieval call binding the contract method 0x4a0c59f9.
//
// Solidity: function bucketsByVoter(address voter, uint32 offset, uint32 limit) view returns((uint64,address,uint256,uint32,int64,int64,int64,bool,address)[])
func (_StakingView *StakingViewCallerSession) BucketsByVoter(voter common.Address, offset uint32, limit uint32) ([]StakingViewVoteBucket, error) {
	return _StakingView.Contract.BucketsByVoter(&_StakingView.CallOpts, voter, offset, limit)
}

// BucketsCount is a free data retrieval call binding the contract method 0xfa87b185.
//
// Solidity: function bucketsCount() view returns(uint64 total, uint64 active)
func (_StakingView *StakingViewCaller) BucketsCount(opts *bind.CallOpts) (struct {
	Total  uint64
	Active uint64
}, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "bucketsCount")

	outstruct := new(struct {
		Total  uint64
		Active uint64
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Total = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Active = *abi.ConvertType(out[1], new(uint64)).(*uint64)

	return *outstruct, err

}

// BucketsCount is a free data retrieval call binding the contract method 0xfa87b185.
//
// Solidity: function bucketsCount() view returns(uint64 total, uint64 active)
func (_StakingView *StakingViewSession) BucketsCount() (struct {
	Total  uint64
	Active uint64
}, error) {
	return _StakingView.Contract.BucketsCount(&_StakingView.CallOpts)
}

// BucketsCount is a free data retrieval call binding the contract method 0xfa87b185.
//
// Solidity: function bucketsCount() view returns(uint64 total, uint64 active)
func (_StakingView *StakingViewCallerSession) BucketsCount() (struct {
	Total  uint64
	Active uint64
}, error) {
	return _StakingView.Contract.BucketsCount(&_StakingView.CallOpts)
}

// CandidateByAddress is a free data retrieval call binding the contract method 0x43f75ae4.
//
// Solidity: function candidateByAddress(address ownerAddress) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewCaller) CandidateByAddress(opts *bind.CallOpts, ownerAddress common.Address) (StakingViewCandidate, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "candidateByAddress", ownerAddress)

	if err != nil {
		return *new(StakingViewCandidate), err
	}

	out0 := *abi.ConvertType(out[0], new(StakingViewCandidate)).(*StakingViewCandidate)

	return out0, err

}

// CandidateByAddress is a free data retrieval call binding the contract method 0x43f75ae4.
//
// Solidity: function candidateByAddress(address ownerAddress) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewSession) CandidateByAddress(ownerAddress common.Address) (StakingViewCandidate, error) {
	return _StakingView.Contract.CandidateByAddress(&_StakingView.CallOpts, ownerAddress)
}

// CandidateByAddress is a free data retrieval call binding the contract method 0x43f75ae4.
//
// Solidity: function candidateByAddress(address ownerAddress) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewCallerSession) CandidateByAddress(ownerAddress common.Address) (StakingViewCandidate, error) {
	return _StakingView.Contract.CandidateByAddress(&_StakingView.CallOpts, ownerAddress)
}

// CandidateByName is a free data retrieval call binding the contract method 0x6da1bb77.
//
// Solidity: function candidateByName(string candName) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewCaller) CandidateByName(opts *bind.CallOpts, candName string) (StakingViewCandidate, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "candidateByName", candName)

	if err != nil {
		return *new(StakingViewCandidate), err
	}

	out0 := *abi.ConvertType(out[0], new(StakingViewCandidate)).(*StakingViewCandidate)

	return out0, err

}

// CandidateByName is a free data retrieval call binding the contract method 0x6da1bb77.
//
// Solidity: function candidateByName(string candName) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewSession) CandidateByName(candName string) (StakingViewCandidate, error) {
	return _StakingView.Contract.CandidateByName(&_StakingView.CallOpts, candName)
}

// CandidateByName is a free data retrieval call binding the contract method 0x6da1bb77.
//
// Solidity: function candidateByName(string candName) view returns((address,address,address,string,uint256,uint64,uint256))
func (_StakingView *StakingViewCallerSession) CandidateByName(candName string) (StakingViewCandidate, error) {
	return _StakingView.Contract.CandidateByName(&_StakingView.CallOpts, candName)
}

// Candidates is a free data retrieval call binding the contract method 0xc4730906.
//
// Solidity: function candidates(uint32 offset, uint32 limit) view returns((address,address,address,string,uint256,uint64,uint256)[] page)
func (_StakingView *StakingViewCaller) Candidates(opts *bind.CallOpts, offset uint32, limit uint32) ([]StakingViewCandidate, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "candidates", offset, limit)

	if err != nil {
		return *new([]StakingViewCandidate), err
	}

	out0 := *abi.ConvertType(out[0], new([]StakingViewCandidate)).(*[]StakingViewCandidate)

	return out0, err

}

// Candidates is a free data retrieval call binding the contract method 0xc4730906.
//
// Solidity: function candidates(uint32 offset, uint32 limit) view returns((address,address,address,string,uint256,uint64,uint256)[] page)
func (_StakingView *StakingViewSession) Candidates(offset uint32, limit uint32) ([]StakingViewCandidate, error) {
	return _StakingView.Contract.Candidates(&_StakingView.CallOpts, offset, limit)
}

// Candidates is a free data retrieval call binding the contract method 0xc4730906.
//
// Solidity: function candidates(uint32 offset, uint32 limit) view returns((address,address,address,string,uint256,uint64,uint256)[] page)
func (_StakingView *StakingViewCallerSession) Candidates(offset uint32, limit uint32) ([]StakingViewCandidate, error) {
	return _StakingView.Contract.Candidates(&_StakingView.CallOpts, offset, limit)
}

// TotalStakingAmount is a free data retrieval call binding the contract method 0xd201114a.
//
// Solidity: function totalStakingAmount() view returns(uint256 amount)
func (_StakingView *StakingViewCaller) TotalStakingAmount(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _StakingView.contract.Call(opts, &out, "totalStakingAmount")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalStakingAmount is a free data retrieval call binding the contract method 0xd201114a.
//
// Solidity: function totalStakingAmount() view returns(uint256 amount)
func (_StakingView *StakingViewSession) TotalStakingAmount() (*big.Int, error) {
	return _StakingView.Contract.TotalStakingAmount(&_StakingView.CallOpts)
}

// TotalStakingAmount is a free data retrieval call binding the contract method 0xd201114a.
//
// Solidity: function totalStakingAmount() view returns(uint256 amount)
func (_StakingView *StakingViewCallerSession) TotalStakingAmount() (*big.Int, error) {
	return _StakingView.Contract.TotalStakingAmount(&_StakingView.CallOpts)
}
