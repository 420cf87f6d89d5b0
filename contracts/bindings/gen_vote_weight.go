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

// VoteWeightMetaData contains all meta data concerning the VoteWeight contract.
var VoteWeightMetaData = &bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"DurationTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MAX_AMOUNT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DAYS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SELF_STAKE_DAYS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"}],\"name\":\"bonus\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"duration\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"autoStake\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"selfStake\",\"type\":\"bool\"}],\"name\":\"weight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	Bin: "0x6080604052348015600e575f5ffd5b506123f18061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c806305b979ef14610059578063384c5efb1461007e5780633e2b77b914610086578063693eafff14610099578063d40dc870146100a2575b5f5ffd5b61006c610067366004610248565b6100b0565b60405190815260200160405180910390f35b61006c605b81565b61006c610094366004610279565b610151565b61006c61041a81565b61006c6001600160801b0381565b5f8261ffff165f036100c357505f61014b565b61041a8361ffff1611156100fd576040516308f08db360e11b815261ffff8416600482015261041a60248201526044015b60405180910390fd5b5f6040518061210001604052806120d081526020016103216120d09139905067ffffffffffffffff8460031b82015116915082156101495761014666871106326a4306836102d7565b91505b505b92915050565b5f6001600160801b0385111561018a57604051637f16270360e01b8152600481018690526001600160801b0360248201526044016100f4565b5f61019585856100b0565b6101a790670de0b6b3a76400006102d7565b90508280156101b35750835b80156101c45750605b8561ffff1610155b156101fa5768056bc75e2d631000006101dd82886102ea565b6101e890606a6102ea565b6101f29190610301565b91505061021b565b670de0b6b3a764000061020d82886102ea565b6102179190610301565b9150505b949350505050565b803561ffff81168114610234575f5ffd5b919050565b80358015158114610234575f5ffd5b5f5f60408385031215610259575f5ffd5b61026283610223565b915061027060208401610239565b90509250929050565b5f5f5f5f6080858703121561028c575f5ffd5b8435935061029c60208601610223565b92506102aa60408601610239565b91506102b860608601610239565b905092959194509250565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561014b5761014b6102c3565b808202811582820484141761014b5761014b6102c3565b5f8261031b57634e487b7160e01b5f52601260045260245ffd5b50049056fe000000000000000000871106326a430600d6134968ba361c010e220c64d4860d01399d5d2b637923015d244f9b247923017b2dfaa619ada501953312973ec91401ac2692d1746c3901c0ae635dcdbc2a01d340d9cf4b24cc01e43555cd8ebc2a01f3ce3196f851d002023f00d883f0ac020fb0a6941daf40021c4418c9a90c1a0228144d361057e40233379903deaf40023dc0b1451f0a140247bf699037ff31025141440ed3e3c2025a51e001b567d20262fb4fae6f6fc9026b465bfff8ff3102733aba56c6f247027adf37c96294d7028239dc3a2ea256028950070aee33b202902686c661ce940296c1acc687f247029d255da1bfe69902a3551efc134f2102a9542338055ae802af2553687a9aeb02b4cb57d17d26c802ba489f3648f24702bf9f652711df5f02c4d1b777894d1b02c9e17affb287ed02ced06fc2a2423702d3a03491ff082c02d8524a413e26c802dce8167877c8e602e162e6341faad902e5c3effcd7e55d02ea0c55e0d9b2d002ee3d273702756d02f257623263423702f65bf54c335b4a02fa4bc08931354d02fe27969eca8e010301f03dfbccd7de0305a671b7df0b1003094ae26c98e55d030cde36faae9def0310610d3d5876b90313d3faadd940310317378cf8cc119b031a8c4a86aeb13f031dd2b2f8f2354d03210b3f9cb5439403243663d42a299f0327548d778e19de032a66252e7d9228032d6b8ec25bcaf4033065296a6f9def03335350124738c0033636599ae4ddf203390e991729a5e6033bdc5e03e769cf033e9ff47bf8915c034159a568b3354d034409b6af04c8fa0346b06b597c226603494e03bf812863034be2bda9f39022034e6ed47564d2710350f281321ccaf403536dfac21438310355e175f50c853e03584d25a2e8d873035ab13ac4694b33035d0de48a66647e035f635073a869cf0361b1aa6173d1080363f91caae20bed036639d02f1c04b1036873ec6689ede0036aa797730a7a65036cd4f62f422863036efc2c3d11ff7603711d5c1343f5d7037338a70a7a1cb503754e2d696cb87403775e0e708283380379686864cd853e037b6d589a762cd5037d6cfb7e9d9e51037f676ca0bf910503815cc6bb9b785403834d23bdac2da80385389cd134d10803871f4a63e9208e038901442e371ae5038adea13a375ce5038cb777ea494e16038e8bddff5fda6803905be89f032863039227ac590b71d10393ef3d2d18e0f60395b2ae8fcc157c039772136fc2b9c003992d7e3a5b5ad8039ae500e0438338039c98acd9d2e8ed039e48932b3654a2039ff4c4686cbe0a03a19d50b918f44503a34247dc2a058a03a4e3b92b5c785403a681b39e96499803a81c45cf1f869a03a9b37dfab93e4903ab476a06946ca603acd817822a6b6a03ae6593a9f85ce503afefeb6a1ef18903b1772b60e7d52f03b2fb5fe131ff0303b47c94f4c60dfb03b5fad65e93cbbf03b7762f9cd9e0f603b8eeabeb38b7ba03ba645644b17bc603bbd73965921b7a03bd475fcd4f20f903beb4d3c04c2fcf03c01f9f4993e8ed03c187cc3c7fed1d03c2ed643651acd603c450709fbcab8a03c5b0faae62d46303c70f0b6643769d03c86aab9b1d785403c9c3e3f1c547b803cb1abce16f0c0103cc6f3eb4ed916703cdc1718be6656c03cf115d5bfb935703d05f09f1eb6b6a03d1aa7ef2a6ba8803d2f3c3dc5dd32903d43ae00784c41e03d57fdaa7cf157803d6c2bacd235fbc03d8038764870dfb03d942473902979603da7f00f47e7b3703dbb9bb2099412d03dcf27c2776c84503de294a54891d6e03df5e2bd5531b7a03e09126ba250dca03e1c240f6d38e3a03e2f1806368d40c03e41eeabcd0a78403e54a85a57f2b8f03e67456a612acd603e79c632df0a3a103e8c2b093de140f03e9e7441693764e03eb0a22dd4c4ef403ec2b51f8529dc003ed4ad6618647b803ee68b4fce09fec03ef84f298f430e703f09f93ef68e75b03f1b89da574bd6c03f2d0144c51049e03f3e5fc61ac6b6a03f4fa5a5019da3803f60d326f7c427c03f71e89056f79b103f82e6245ae38dd03f93cc25275588303fa49ad3ce45fbc03fb5527055b7cb003fc5f339bd6fb7a03fd67d6e0484ffb03fe6f14a2ecc63f03ff74f0a4a1ec630400796e9737c84504017c921dc0ea8504027e5ecce06fdc04037ed82b16011104047e01b107e15804057bdec9cb1a4704067872d329d40c040773c11de7e80404086dccee05bb5b040966997b016edc040a5e29f01670af040b54816c7b7c3a040c49a3039f140f040d3d91bd628150040e305096536394040f21e27fe3dc030410124a60a15deb0411018b146a2ee00411efa76ca19fec0412dca2306309360413c87e1cb3911d0414b33de4b2c77904159ce431ca1d6f04168573a3db420a04176ceed16d6b6a0418535847d9943e041938b28b75b4d8041a1d0017beff17041b00435f8323fd041be27ecd08a9b5041cc3b4c2365883041da3e798b9c4d9041e8319a22cfcc7041f614d283b5e8004203e846cc59dde04211ac1aa04fe400421f60712adc63f0422d056d210f2660423a9b30c3d2bf30424821dde1f088e042559995da097a90426302799c84235042705ca9ad701110427da846265ee910428ae56eb83374c042981442ace6e4d042a534e0e944890042b24767ee9c3ab042bf4bf5dc6bb5b042cc42a871ff196042d92b9d1008c9f042e606f0ba30e90042f2d4c0189c9a1042ff9527796d46e0430c4842d23815004318ee2dc175be50432587038feafad0433212df3209a9b0433e91db494ae710434b0412258239204357699dc629fec04363c297dba9495043700f19c8934900437c4f3ca2e0725043888319352183504394aac7ffac8c7043a0c66139c420a043acd5fcd2b8d04043b8d9b27305102043c4d1997d63ace043d0bdc90fe0ec6043dc9e5804e67a4043e8735cf4423fd043f43cee3428433043fffb21da2fac00440bae0dbc4b0820441755c771bbecd04422f26454020e60442e83f97fc5e800443a0a9bd5bf0dc04445865ffb963ff04450f75a5cc35930445c5d9f2b672d604467b9426121713044730a57bfe2bf30447e50f2d2bad14044898d26eea302304494bf0733452d20449fe6a68bbefdd044ab0417af61c5b044b6176d226ee91044c120b936d0f5b044cc200e0cd1769044d7157d93cb955044e201198adb9a3044ece2f3818b5d1044f7bb1cd87bb5b0450289a6c20afc90450d4ea242f8abf045180a2033062f204522bc313d94f080452d64e5e241b3004538044e757d46e045429a7b2122a620454d277be50a87304557ab60979c722045622638e65d65e0456c9814567c19a045770102455ae71045816111e91768c0458bb852510fd8f0459606d266663c5045a04ca0ec8162f045aa89cc818bcb7045b4be639ef0725045beea7499d597f045c90e0da39587e045d3293cca356aa045dd3c0ff8da2c3045e74694f83b809045f148d96f15102045fb42eae295d380460534d6b6cda9c0460f1eaa2f193020461900726e8be3e04622da3c785897b0462cac1530384330463676095acf3610464038259e10b4c04649f27681a108504653a5086f360750465d4fe7b2f61f904666f3207bd5e80046708ebedbf44180467a22cec8f50d104683af5c1c5a7ee0468d347293dd14004696b21dd1c2312046a028695d31713046a99760a288a95046b2ff0ef3aea8b046bc5f7f8864b99046c5b8bd7e96e96046cf0ad3daab1e3046d855cd87cefdd046e199b55844acc046ead69605ae6a8046f40c7a31590f4046fd3b6c648571504706637710b0b650470f84a48fdb955047189eff24d08ef04721b290fb691fa0472abf6428d1f0a04733c582abce0c70473cc4f66cf91b704745bdc93f08abf0474eb004df0c8a8047579bb2f4ae2f30476080dd126f427047695f8cb5e73ed0477237cb480032c0477b09a21d32a6204783d51a75c0a800478c9a3d7df00730479559144e43ba60479e11a7ebb47a5047a6c40147e891b047af7029416ae71047b81628a3e1429047c0b6082841d3f047c94fd07507fb5047d1e38a1e68583047da713da68421e047e2f8f37d9bcb7047eb7ab40240f7b047f3f6878187be4047fc6c76373746604804dc884df9b890480d46c5df8b8b504815ab36f4ea2c30481e09e386820910482662d37c5bfb70482eb60eae4a18704837039ce413e810483f4b85d5a2065048478dd12b293020484fca867d54bed0485801ad557094504860334d2d927a6048685f6d70c2f6a0487086157b2596904878a74c9a20b4c04880c31a0c84b9504888d98502b2d8c04890ea949ec352004898f64ff4ab2e3048a0fcbe0a61842048a8fde5d804418048b0f9ce47fc7ae048b8f07e372245e048c0e1fc74e01dc048c8ce4fc355d4e048d0b57ed77b154048d897905941713048e0748ae3b605a048e84c750522b0b048f01f553f2edd6048f7ed3206ffe62048ffb611c5590f90490779fad6bb1e30490f38f38b8386904916f302280b3b60491ea82ce4c5196049265879ee5bf400492e03ef65d042b04935aa9360957150493d4c6be8aed4e04944e97efccc4560494c81d290665ec04954156c8bda69b0495ba452cc85ee4049632e8b24e1f0a0496ab41b5c9dda104972350930ba0f204979b15a53a233a0498129146d471e7049889c3d1b387e4049900ad9f0be2f30499774f076f14420499eda862cd4c3d049a63ba0876e1a7049ad9844f1dd424049b4f078cd74a2b049bc444171d0a80049c393a42cef139049cadea64346076049d2254cefdacb9049d9679d6458511049e0a59cc925705049e7df503d7ae71049ef14bcd779145049f645e7a43d745049fd72d5a7f7dd504a049b8bddff7df04a0bc00f38e79de04a12e064a29421e04a19fc90fc4dd3e04a2114991ed670304a282881da7c78404a2f384ff72ecbc04a364408349009a04a3d4baf4a09b8904a444f49e6df38904a4b4edcb2407e004a524a6c4b5c97404a5941fd4973fcd04a6035943beaade04a672535aa5a18704a6e10e614a2cf804a74f8a9f2fe0e504a7bdc85b60f0a504a82bc7dc6f414604a899896875789904a9070d4518094504a97453b7863bed04a9e15d047b356d04aa4e29703efa3b04aabab93ea76efa04ab270cb319563f04ab932410894b9504abfeff997cbbd004ac6a9f900adaaf04acd60435dd95d904ad412dcc32853b04adac1c93dbd8dc04ae16d0cd41441804ae814ab860e66504aeeb8a94d0319704af5590a1bccdb304afbf5d1ded7a5304b028f047c2edb204b0924a5d38b15404b0fb6b9be5fc5b04b1645440fe8b9704b1cd048953774904b2357cb15406b204b29dbcf50e816204b305c59030fe6204b36d96be0a313004b3d530b98a349c04b43c93bd43538b04b4a3c0036acfa504b50ab5c5d9a5f904b571753e0d519604b5d7fea5288c2c04b63e5233f40ca804b6a47022df43e704b70a58aa01177404b7700c01189a6704b7d58a5f8dc45604b83ad3fc72267904b89fe90e819eec04b904c9cc230a2904b969766b68f2b404b9cdef22123f0104ba3234258adda104ba9645aaec6fab04bafa23e6fef17804bb5dcf0e3961ac04bbc14754c2669904bc248cee70f1f304bc87a00ecce2f304bcea80e90fa6cc04bd4d2fb024d79c04bdafac96aad9be04be11f7cef3779604be74118b047bd304bed5f9fc984a2b04bf37b1551e76a004bf9937c5bc5b3c04bffa8d7f4dac6b04c05bb2b2650bce04c0bca78f4c99b104c11d6c4606851104c17e01064d9a3904c1de65ff95d00b04c23e9b610cd3dd04c29ea1599a940804c2fe7817e1c91f04c35e1fca407dd504c3bd989ed0959304c41ce2c36851cc04c47bfe659ad60904c4daebb2b8aaab04c539aad7d03e7d04c5983c01ae670304c5f69f5cdedf9304c654d515acc73a04c6b2dd58231d7804c710b8500d3dc704c76e6628f759fd04c7cbe70e2ef38904c8293b2ac3538c04c88662a98601d404c8e35db50b3abb04c9402c77aa63ec04c99ccf1b7e801604c9f945ca66a18704ca5590ae065bbc04cab1afefc633e304cb0da3b8d4105504cb696c3223a70604cbc509846eeaf504cc207bd836789904cc7bc355c2015204ccd6e02520b5dd04cd31d26e29afcd04cd8c9a587c5a1a04cde7380b80d8a904ce41abae686efa04ce9bf5682de5d604cef6155f95f01b04cf500bbb2f8e9f04cfa9d8a154732a04d0037c3829628d04d05cf6a59e95d904d0b6480f701ab704d10f709b2632e304d168706e15b2cd04d1c147ad605f6204d219f67df54b0004d2727d0491319704d2cadb65bed3fb04d32311c5d7526104d37b204902861804d3d30713375a7004d42ac6483c24df04d4825e0ba6fc5b04d4d9ce80de0ff504d53117cb17fcaa04d5883a0d5c228004d5df356a82f8d804d6360a0536621004d68cb7fff1fe6204d6e33f7d037e0d04d739a09e8af2d004d78fdb867b20a204d7e5f05699cdc504d83bdf3080122304d891a8359aa5f904d8e74b872a2fdc04d93cc94643920e04d9922193d0372e04d9e754908e5e3704da3c625d1165e604da914b19c2177404dae60ee6def0ad04db3aade47c6d6904db8f283285506404dbe37df0baeb7a04dc37af3eb5674704dc8bbc3be40a2904dcdfa5078d7ead04dd3369c0d0196404dd870a86a21e2104ddda8777d204a104de2de0b306bca504de811656bff17804ded42881564ce204df271750fbb99204df79e2e3bba4f904dfcc8b577b409604e01f10c9f9c2bb04e0717358d0a6cc04e0c3b32173eced04e115d04132593604e167cad535b25604e1b9a2fa82ffbe04e20b58cdfac73e04e25cec6c594a2b04e2ae5df236c20204e2ffad7c079c8604e350db261cb76d04e3a1e70ca39b8504e3f2d14ba6b76904e44399ff0d99b104e49441429d2ab404e4e4c731f7e5ca04e5352be89e122004e5856f81edfb1004e5d5921924280b04e62593c95b940804e67574ad8de48e04e6c534e093a03e04e714d47d2464fd04e764539dd71da304e7b3b25d22374404e802f0d55bd60904e8520f20ba09a104e8a10d5953014504e8efeb991d3f5304e93ea9f9efcc8104e98d4895826aac04e9dbc7856dc73a04ea2a26e32bad1b04ea7866c817366704eac6874d6cfd9604eb14888c4b4e5204eb626a9db255f304ebb02d9a84538c04ebfdd19b85c7a004ec4b56b95da37c04ec98bd0c95782704ece604ad99a50004ed332db4b985fc04ed80383a27a18704edcd2455f9d60b04ee19f22029871e04ee66a1b093ca5b04eeb3331ef993d704eeffa682ffe25004ef4bfbf42feaf504ef983389f744e204efe44d5ba8144704f030498079353404f07c280f86661904f0c7e91fd071f104f1138cc83d5a1a04f15f131f987fda04f1aa7c3c92cd9c04f1f5c835c2dfd204f240f721a52d9204f28c09169c30dd04f2d6fe2af08e9f04f321d674d13e5e04f36c920a53b19d04f3b7310173faf604f401b37014f4ea04f44c196c00686004f496630ae732e304f4e09062616c9504f52aa187ee8dd304f5749690f5949d04f5be6f92c529af04f6082ca293c55504f651cdd57fd3fb04f69b53408fda7b04f6e4bcf8b29a1c04f72e0b12bf345d04f7773da3754e6b04f7c054bf7d346804f809507b67fc5b04f85230ebafa8f304f89af624b74bf604f8e3a03acb288304f92c2f4220d50104f974a34ed75ce104f9bcfc74f7621004fa053ac8733e3c04fa4d5e5d2723ce04fa956746d93eab04fadd559939d4be04fb252967e3664004fb6ce2c65acdc504fbb481c80f601104fbfc06805b0baf04fc43710282785104fc8ac161b525f904fcd1f7b10d8be004fd19140391372e04fd60166c30e97404fda6fefdc8b6f404fdedcdcb2024ad04fe3482e6ea463304fe7b1e63c5db4e04fec1a0543d6d6904ff0808cac76cc704ff4e57d9c64d8604ff948d9388a46a04ffdaaa0a49437a050020ad502f566205006697774e7ead0500ac6891a6efc00500f220b1258aab050137bfe7a3f9c805017d4646e8cc220501c2b3e0a790b505020808c680f17805024d450a02ce3305029268bca857300502d773efda27b205031c66b4ee6046050361411d28c0db0503a60339bac2bb0503eaad1bc3b24605042f3ed450c88a050473b8745d44ac0504b81a0cd285250504fc63ae8820cb050540956a43ffbe050584af50ba74190505c8b1728e528205060c9be0510a8b0506506eaa82beeb05069429e1925d8c0506d7cd95ddb76d05071b59d7b1985d05075eceb749de900507a22c44d192020507e5729062fbbc050828a1aa07bce905086bb9a1b8e5ca0508aeba875f0c7b0508f1a46ad26398050934775bdad0b7050977336a3002be0509b9d8a579880e0509fc671d4ee48e050a3edee137a78f050a814000ab8188050ac38a8b1259af050b05be8fc4636c050b47dc1e0a33ac050b89e3451cd609050bcbd41425e1d3050c0dae9a3f8ef4050c4f72e674cab2050c912107c14c4c050cd2b90d11a975050d143b05436aac050d55a6ff251f77050d96fd09767270050dd83d32e83d42050e19678a1c9c70050e5a7c1da70310050e9b7afc0c4e52050edc6433c2d8f8050f1d37d3328e9b050f5df5e8b4fee4050f9e9e82957093050fdf31af10f47205101faf7c56782705106017f886d8e00510a06b31b4f5ea0510e0a935e5c321051120d213105b49051160e5d71e12410511a0e48fea871e0511e0ce4b43b628051220a316ea0ab505126063009070eb0512a00e15dc67650512dfa4646610b905131f25f9b844e205135e92e350a28f05139deb2e9fa0540513dd2ee9089dc105141c5e1fe1f45b05145b78e075087d05149a7f37fe5a1a0514d97133ad95650515184ee0a5a360051557184bfcba50051595cd82bc6e120515d46e91e1c05b051612fb865d30dd051651746d12cd5205168fd952da41680516ce2a447ee69f05170c674ebfd40005174a907e4fedc6051788a5dfd5f4ea0517c6a77fec9692051804956b227b700518426fadfa57020518803654eaf6bd0518bde96c5f511b0518fb8900b6949d051939151e4436a50519768dd15002470519b3f3261626f90519f14528c74732051a2e83e58886ed051a6baf68739a1c051aa8c7bd96d2fb051ae5ccf0f53055051b22bf0e866baf051b5f9e2237075d051b9c6a37e85c80051bd9235b70a8f3051c15c9989b1d19051c525cfb27e9a2051c8edd8ecc4d30051ccb4b5f32a1eb051d07a677fa6b01051d43eee4b86210051d8024b0f6847b051dbc47e83420a8051df85895e5e331051e3456c575e3f9051e70428243b32f051eac1bd7a46640051ee7e2d0e2a4b3051f2397793eb4ee051f5f39dbee88ef051f9aca041dcaeb051fd647fcede9db052011b3d17625f905204d0d8cc39d290520885539d957490520c38ae3b052780520feae95378f43052139c059541cc5052174c03ae124ad0521afae44aff73d0521ea8a8188172b05222554fc2745770522600dbf418d3205229ab4d5814f290522d54a49874d8605230fce25eab76305234a4075393440052384a141f6ef720523bef0969ea37c0523f92e7da1a55d0524335b0167efc005246d762c502e2c0524a78008afc8170524e178a0d2ebee05251b5ffefc9a0b052555362d66af9c05258efb3641f1780525c8af23b616e405260251ffe1d44c05263be3d4dae5e605267564acae1a4b0526aed4915f5cfd0526e8338ce9c0db05272181a93f8a9105275abef04a3ae6052793eb6bea990f0527cd0725f8bce5052806122844191005283f0c7c938525052877f62ca547b30528b0cf422f20450528e997c6de514d0529224fc457aa0a05295af74437905d0529938e50120a8b0529cc14f172c8f4052a048b31dd2fc3052a3cf11acc607f052a7546b5b343a1052aad8c0bfc920f052ae5c1270ade90052b1de610389f2e052b55fad0d83690052b8dff7233fd3f052bc5f3fd8e4ae7052bfdd87c217f82052c35acf7200c7b052c6d7177b47dc2052ca526070182d4052cdccaae21f7b7052d145f7628ede4052d4be46821b52d052d83598d0fe48e052dbabeedef62f5052df21493b46fff052e295a874baca8052e6090d19a23ec052e97b77b7d535c052ecece8dcb33ac052f05d611524130052f3cce0ed9844d052f73b68f2099e2052faa8f9adfbba0052fe1593ac7c85b0530181377824c4c05304ebe59b1894a05308559e9f07ef40530bbe630d2f2d40530f26336e57873053128d104ad796405315f2fa2a93d420531957f194ff1a20531cbbf7111b201053201f0b2578f9c05323812e583994505326e2612f0e32d0532a42a42f38e9b0532da1f7dd8d1a605331005cbe6fed7053345dd355d8cc705337ba5c2751db60533b15f7b5f870d0533e70a6847d8e005341ca69152655f05345233fe9cc842053487b2b83dee260534bd22c6461be20534f28430bef5d4053527d6ffab871e05355d1b3b0848e205359250eacb296c0535c77816e393540535fc90c73a749e0536319b03b245c205366696d42710b905369b84406e77f60536d0635057bd5a053705340babc91f053739f67a2d30b905376eaaa3983dac0537a3508fa2f45b0537d7e845fd1acb05380c71ce503f62053840ed303fbf970538755a7368ce9e0538a9b99f627c050538de0abbbdba500539124dd005658605394682e3be49b805397aa9fe67297d0539aec32778c4680539e2ce6665dd74053a16cbc29b4168053a4abb437fcd32053a7e9cf0747437053ab270d0d446a2053ae636ebf477a3053b19ef492463a9053b4d99efad9692053b8136e6d3d1d7053bb4c635d512ac053be847e3e99816053c1bbbf843e900053c4f227a10da40053c827b7077949d053cb5c6e2999ac2053ce904d792cf33053d1c3556797a34053d4f58665e4faf053d826e0e4c7506053db576554986ed053de87142559f32053e1b5edc6b5a7b053e4e3f2a7fde0b053e81123382dd6e053eb3d7fe5ea028053ee69091f8075d053f193bf52e936a053f4bda2edc6980053f7e6b45d6592f053fb0ef40ebe1f3053fe36626e738b0054015cffe8d4d300540482cce9dcf9205407a7c9dd335ba0540acbf72e2c0b20540def5547c82080541111e494b61280541433a57f520a805417549871a63950541a74bdd56b2b20541d941614081b505420b2a1969347e05423d060c5d244205426ed540a3a4b30542a097bcbf09230542d24d872ca99f054303f6a664e8000543359320db34fa05436722fcfe1525054398a6413725f90543ca1cf3eb22d00543fb871b79e9d305442ce4be3e80e905445e35e28f1aa305448f7a8ebd1b180544c0b2c9151cc50544f1de97def55d054522fe015dba9d054554110bcfc71105458517bd6ebeda0545b6121c6f94670545e7002f028d32054617e1fb53466b054648b78788b9a605467980d9c541820546aa3df8269e430546daeee8c5fa7305470b93b1b7ef7205473c2c590c8a0205476cb8e4cf4ed505479d395b073f0c0547cdadc1b6dcb80547fe161edc2f4d05482e727870c81705485ec2d469c6a905488f0738b7dd400548bf3fab4755260548ef6c3200131205491f8cd2c59b7905494fa1937716e405497faa79ef563c0549afa78c04d70f0549df98cf89c7d4054a0f7e4a4c0c26054a3f58021540fc054a6f25fcaac0db054a9ee83fcda804054ace9ed13ad899054afe49b6aafec5054b2de8f5d294d3054b5d7c9461e74e054b8d0498051910",
}

// VoteWeightABI is the input ABI used to generate the binding from.
// Deprecated: Use VoteWeightMetaData.ABI instead.
var VoteWeightABI = VoteWeightMetaData.ABI

// VoteWeightBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use VoteWeightMetaData.Bin instead.
var VoteWeightBin = VoteWeightMetaData.Bin

// DeployVoteWeight deploys a new Ethereum contract, binding an instance of VoteWeight to it.
func DeployVoteWeight(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *VoteWeight, error) {
	parsed, err := VoteWeightMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(VoteWeightBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &VoteWeight{VoteWeightCaller: VoteWeightCaller{contract: contract}, VoteWeightTransactor: VoteWeightTransactor{contract: contract}, VoteWeightFilterer: VoteWeightFilterer{contract: contract}}, nil
}

// VoteWeight is an auto generated Go binding around an Ethereum contract.
type VoteWeight struct {
	VoteWeightCaller     // Read-only binding to the contract
	VoteWeightTransactor // Write-only binding to the contract
	VoteWeightFilterer   // Log filterer for contract events
}

// VoteWeightCaller is an auto generated read-only Go binding around an Ethereum contract.
type VoteWeightCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VoteWeightTransactor is an auto generated write-only Go binding around an Ethereum contract.
type VoteWeightTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VoteWeightFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type VoteWeightFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// VoteWeightSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type VoteWeightSession struct {
	Contract     *VoteWeight       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// VoteWeightCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type VoteWeightCallerSession struct {
	Contract *VoteWeightCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// VoteWeightTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type VoteWeightTransactorSession struct {
	Contract     *VoteWeightTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// VoteWeightRaw is an auto generated low-level Go binding around an Ethereum contract.
type VoteWeightRaw struct {
	Contract *VoteWeight // Generic contract binding to access the raw methods on
}

// VoteWeightCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type VoteWeightCallerRaw struct {
	Contract *VoteWeightCaller // Generic read-only contract binding to access the raw methods on
}

// VoteWeightTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type VoteWeightTransactorRaw struct {
	Contract *VoteWeightTransactor // Generic write-only contract binding to access the raw methods on
}

// NewVoteWeight creates a new instance of VoteWeight, bound to a specific deployed contract.
func NewVoteWeight(address common.Address, backend bind.ContractBackend) (*VoteWeight, error) {
	contract, err := bindVoteWeight(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &VoteWeight{VoteWeightCaller: VoteWeightCaller{contract: contract}, VoteWeightTransactor: VoteWeightTransactor{contract: contract}, VoteWeightFilterer: VoteWeightFilterer{contract: contract}}, nil
}

// NewVoteWeightCaller creates a new read-only instance of VoteWeight, bound to a specific deployed contract.
func NewVoteWeightCaller(address common.Address, caller bind.ContractCaller) (*VoteWeightCaller, error) {
	contract, err := bindVoteWeight(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &VoteWeightCaller{contract: contract}, nil
}

// NewVoteWeightTransactor creates a new write-only instance of VoteWeight, bound to a specific deployed contract.
func NewVoteWeightTransactor(address common.Address, transactor bind.ContractTransactor) (*VoteWeightTransactor, error) {
	contract, err := bindVoteWeight(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &VoteWeightTransactor{contract: contract}, nil
}

// NewVoteWeightFilterer creates a new log filterer instance of VoteWeight, bound to a specific deployed contract.
func NewVoteWeightFilterer(address common.Address, filterer bind.ContractFilterer) (*VoteWeightFilterer, error) {
	contract, err := bindVoteWeight(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &VoteWeightFilterer{contract: contract}, nil
}

// bindVoteWeight binds a generic wrapper to an already deployed contract.
func bindVoteWeight(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := VoteWeightMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_VoteWeight *VoteWeightRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _VoteWeight.Contract.VoteWeightCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_VoteWeight *VoteWeightRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _VoteWeight.Contract.VoteWeightTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_VoteWeight *VoteWeightRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _VoteWeight.Contract.VoteWeightTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_VoteWeight *VoteWeightCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _VoteWeight.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_VoteWeight *VoteWeightTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _VoteWeight.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_VoteWeight *VoteWeightTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _VoteWeight.Contract.contract.Transact(opts, method, params...)
}

// MAXAMOUNT is a free data retrieval call binding the contract method 0xd40dc870.
//
// Solidity: function MAX_AMOUNT() view returns(uint256)
func (_VoteWeight *VoteWeightCaller) MAXAMOUNT(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _VoteWeight.contract.Call(opts, &out, "MAX_AMOUNT")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXAMOUNT is a free data retrieval call binding the contract method 0xd40dc870.
//
// Solidity: function MAX_AMOUNT() view returns(uint256)
func (_VoteWeight *VoteWeightSession) MAXAMOUNT() (*big.Int, error) {
	return _VoteWeight.Contract.MAXAMOUNT(&_VoteWeight.CallOpts)
}

// MAXAMOUNT is a free data retrieval call binding the contract method 0xd40dc870.
//
// Solidity: function MAX_AMOUNT() view returns(uint256)
func (_VoteWeight *VoteWeightCallerSession) MAXAMOUNT() (*big.Int, error) {
	return _VoteWeight.Contract.MAXAMOUNT(&_VoteWeight.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightCaller) MAXDAYS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _VoteWeight.contract.Call(opts, &out, "MAX_DAYS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightSession) MAXDAYS() (*big.Int, error) {
	return _VoteWeight.Contract.MAXDAYS(&_VoteWeight.CallOpts)
}

// MAXDAYS is a free data retrieval call binding the contract method 0x693eafff.
//
// Solidity: function MAX_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightCallerSession) MAXDAYS() (*big.Int, error) {
	return _VoteWeight.Contract.MAXDAYS(&_VoteWeight.CallOpts)
}

// SELFSTAKEDAYS is a free data retrieval call binding the contract method 0x384c5efb.
//
// Solidity: function SELF_STAKE_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightCaller) SELFSTAKEDAYS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _VoteWeight.contract.Call(opts, &out, "SELF_STAKE_DAYS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SELFSTAKEDAYS is a free data retrieval call binding the contract method 0x384c5efb.
//
// Solidity: function SELF_STAKE_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightSession) SELFSTAKEDAYS() (*big.Int, error) {
	return _VoteWeight.Contract.SELFSTAKEDAYS(&_VoteWeight.CallOpts)
}

// SELFSTAKEDAYS is a free data retrieval call binding the contract method 0x384c5efb.
//
// Solidity: function SELF_STAKE_DAYS() view returns(uint256)
func (_VoteWeight *VoteWeightCallerSession) SELFSTAKEDAYS() (*big.Int, error) {
	return _VoteWeight.Contract.SELFSTAKEDAYS(&_VoteWeight.CallOpts)
}

// Bonus is a free data retrieval call binding the contract method 0x05b979ef.
//
// Solidity: function bonus(uint16 duration, bool autoStake) pure returns(uint256 b)
func (_VoteWeight *VoteWeightCaller) Bonus(opts *bind.CallOpts, duration uint16, autoStake bool) (*big.Int, error) {
	var out []interface{}
	err := _VoteWeight.contract.Call(opts, &out, "bonus", duration, autoStake)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Bonus is a free data retrieval call binding the contract method 0x05b979ef.
//
// Solidity: function bonus(uint16 duration, bool autoStake) pure returns(uint256 b)
func (_VoteWeight *VoteWeightSession) Bonus(duration uint16, autoStake bool) (*big.Int, error) {
	return _VoteWeight.Contract.Bonus(&_VoteWeight.CallOpts, duration, autoStake)
}

// Bonus is a free data retrieval call binding the contract method 0x05b979ef.
//
// Solidity: function bonus(uint16 duration, bool autoStake) pure returns(uint256 b)
func (_VoteWeight *VoteWeightCallerSession) Bonus(duration uint16, autoStake bool) (*big.Int, error) {
	return _VoteWeight.Contract.Bonus(&_VoteWeight.CallOpts, duration, autoStake)
}

// Weight is a free data retrieval call binding the contract method 0x3e2b77b9.
//
// Solidity: function weight(uint256 amount, uint16 duration, bool autoStake, bool selfStake) pure returns(uint256)
func (_VoteWeight *VoteWeightCaller) Weight(opts *bind.CallOpts, amount *big.Int, duration uint16, autoStake bool, selfStake bool) (*big.Int, error) {
	var out []interface{}
	err := _VoteWeight.contract.Call(opts, &out, "weight", amount, duration, autoStake, selfStake)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Weight is a free data retrieval call binding the contract method 0x3e2b77b9.
//
// Solidity: function weight(uint256 amount, uint16 duration, bool autoStake, bool selfStake) pure returns(uint256)
func (_VoteWeight *VoteWeightSession) Weight(amount *big.Int, duration uint16, autoStake bool, selfStake bool) (*big.Int, error) {
	return _VoteWeight.Contract.Weight(&_VoteWeight.CallOpts, amount, duration, autoStake, selfStake)
}

// Weight is a free data retrieval call binding the contract method 0x3e2b77b9.
//
// Solidity: function weight(uint256 amount, uint16 duration, bool autoStake, bool selfStake) pure returns(uint256)
func (_VoteWeight *VoteWeightCallerSession) Weight(amount *big.Int, duration uint16, autoStake bool, selfStake bool) (*big.Int, error) {
	return _VoteWeight.Contract.Weight(&_VoteWeight.CallOpts, amount, duration, autoStake, selfStake)
}
