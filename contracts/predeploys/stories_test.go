package predeploys_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

//go:generate go test . -run Stories -rewrite

// Stories are told to the genesis that ships, in go-ethereum's EVM, through the hooks that the consensus uses.
func TestStories(t *testing.T) {
	datadriven.Walk(t, "testdata/stories", func(t *testing.T, path string) {
		var s *story
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			if d.Cmd == "network" {
				s = newStory(t, d)
				return s.committeeLine()
			}
			s.t = t
			run, ok := commands[d.Cmd]
			if !ok {
				d.Fatalf(t, "no command %q", d.Cmd)
			}
			return run(s, d)
		})
	})
}

// A story is a network with names.
type story struct {
	*network
	names   map[uint32]string         // of delegates
	people  map[common.Address]string // of accounts
	buckets map[string]*big.Int
	money   bool // whether to tell of rewards too
}

var commands = map[string]func(*story, *datadriven.TestData) string{
	"blocks": (*story).blocks, "epoch": (*story).epoch, "seats": (*story).seatsTable, "candidates": (*story).candidates,
	"silent": (*story).setSilent, "evidence": (*story).evidence, "register": (*story).register, "stake": (*story).stake,
	"activate": (*story).activate, "vote": (*story).vote, "transfer": (*story).transfer, "unstake": (*story).unstake,
	"exit": (*story).exit, "rotate": (*story).rotate, "rewards": (*story).rewardsTable, "claim": (*story).claim,
	"withdraw": (*story).withdraw, "commission": (*story).commission, "announce": (*story).announce,
}

func newStory(t *testing.T, d *datadriven.TestData) *story {
	cfg := predeploys.Config{ChainID: big.NewInt(4690), Time: genesisTime, EpochSeconds: 60}
	var seats, candidates uint64
	d.ScanArgs(t, "seats", &seats)
	d.ScanArgs(t, "candidates", &candidates)
	cfg.Seats, cfg.Candidates = uint8(seats), uint8(candidates)
	arg, _ := d.Arg("founders")
	for i, name := range arg.Vals {
		f := predeploys.Founder{
			Name: name, Owner: account(name), Reward: account(name + "'s account"), Commission: uint16(1000 * (i % 3)),
			SelfStake: new(big.Int).Add(predeploys.DefaultSelfStake(), big.NewInt(int64(len(arg.Vals)-i))),
		}
		consensus, randomness := keys(t, name)
		if err := f.Prove(cfg.ChainID, consensus, randomness); err != nil {
			t.Fatal(err)
		}
		cfg.Founders = append(cfg.Founders, f)
	}
	s := &story{newNetwork(t, cfg), make(map[uint32]string), make(map[common.Address]string), make(map[string]*big.Int),
		d.HasArg("money")}
	for i, name := range arg.Vals {
		s.names[uint32(i+1)] = name
		s.buckets[name] = big.NewInt(int64(i + 1))
		s.person(name)
		s.person(name + "'s account")
	}
	return s
}

func account(name string) common.Address { return common.Address(crypto.Keccak256([]byte(name))[12:]) }

func (s *story) person(name string) common.Address {
	s.people[account(name)] = name
	return account(name)
}

// str is a string argument, "" when it is not there.
func (s *story) str(d *datadriven.TestData, key string) string {
	var v string
	d.MaybeScanArgs(s.t, key, &v)
	return v
}

func (s *story) number(d *datadriven.TestData, key string, otherwise uint64) uint64 {
	d.MaybeScanArgs(s.t, key, &otherwise)
	return otherwise
}

// delegate is the number of a delegate by name, 0 for "nobody".
func (s *story) delegate(name string) uint32 {
	return s.delegates.must(common.Address{}, "numberByName", name)[0].(uint32)
}

// act has somebody call a contract in a block of its own time, between two blocks' ends, and tells how it went.
func (s *story) act(who string, c contract, wei *big.Int, method string, args ...any) ([]any, string) {
	from := s.person(who)
	if wei != nil {
		s.fund(from, uint256.MustFromBig(wei))
	}
	out, err := c.pay(from, wei, method, args...)
	if err != nil {
		return nil, "refused: " + strings.TrimPrefix(err.Error(), method+": execution reverted: ")
	}
	return out, "ok"
}

func (s *story) blocks(d *datadriven.TestData) string {
	seconds := s.number(d, "seconds", 1)
	for range s.number(d, "n", 1) {
		s.begin(seconds)
		if tip := s.str(d, "tip"); tip != "" {
			s.fund(predeploys.Tips, uint256.MustFromBig(s.iotx(tip)))
		}
		s.end(seconds)
	}
	return s.told()
}

func (s *story) epoch(d *datadriven.TestData) string {
	for range s.number(d, "n", 1) {
		for range 4 { // enough to be counted
			s.next(1)
		}
		s.closeEpoch()
	}
	return s.told()
}

func (s *story) setSilent(d *datadriven.TestData) string {
	clear(s.silent)
	for _, arg := range d.CmdArgs {
		s.silent[s.delegate(arg.Key)] = true
	}
	return "ok"
}

func (s *story) evidence(d *datadriven.TestData) string {
	var offenders []uint32
	for _, arg := range d.CmdArgs {
		offenders = append(offenders, s.delegate(arg.Key))
	}
	s.next(1, offenders...)
	return s.told()
}

func (s *story) register(d *datadriven.TestData) string {
	name := s.str(d, "name")
	f := predeploys.Founder{Owner: s.person(name)}
	consensus, randomness := keys(s.t, name)
	if err := f.Prove(s.cfg.ChainID, consensus, randomness); err != nil {
		s.t.Fatal(err)
	}
	key, _ := f.RandomnessKey.EIP2537()
	proof, _ := f.RandomnessProof.EIP2537()
	out, told := s.act(name, s.delegates, s.iotx("100"), "register", bindings.DelegatesRegistration{
		Name: name, Commission: uint16(s.number(d, "commission", 0)), Operator: f.Owner,
		Reward: s.person(name + "'s account"), X: consensus.X, Y: consensus.Y, ConsensusProof: f.ConsensusProof[:],
		RandomnessKey: key, RandomnessProof: proof,
	})
	if out == nil {
		return told
	}
	s.names[out[0].(uint32)] = name
	return fmt.Sprintf("%s is delegate %d", name, out[0])
}

func (s *story) stake(d *datadriven.TestData) string {
	name, owner := s.str(d, "bucket"), s.str(d, "owner")
	out, told := s.act(owner, s.staking, s.iotx(s.str(d, "iotx")), "create", s.delegate(s.str(d, "for")),
		uint16(s.number(d, "days", 0)), d.HasArg("auto"))
	if out == nil {
		return told
	}
	s.buckets[name] = out[0].(*big.Int)
	votes := s.staking.must(common.Address{}, "stakeOf", out[0])
	return fmt.Sprintf("bucket %d, %s votes", out[0], votesOf(votes[0]))
}

func (s *story) activate(d *datadriven.TestData) string {
	_, told := s.act(s.str(d, "name"), s.delegates, nil, "activate", s.buckets[s.str(d, "bucket")])
	return told
}

func (s *story) vote(d *datadriven.TestData) string {
	_, told := s.act(s.str(d, "owner"), s.staking, nil, "changeDelegate", s.buckets[s.str(d, "bucket")],
		s.delegate(s.str(d, "for")))
	return told
}

func (s *story) transfer(d *datadriven.TestData) string {
	from, to := s.str(d, "from"), s.str(d, "to")
	_, told := s.act(from, s.staking, nil, "transferFrom", account(from), s.person(to), s.buckets[s.str(d, "bucket")])
	return told
}

func (s *story) unstake(d *datadriven.TestData) string {
	_, told := s.act(s.str(d, "owner"), s.staking, nil, "unstake", s.buckets[s.str(d, "bucket")])
	return told
}

func (s *story) exit(d *datadriven.TestData) string {
	method := map[string]string{"request": "requestExit", "cancel": "cancelExit", "confirm": "confirmExit"}[d.CmdArgs[0].Key]
	_, told := s.act(s.str(d, "name"), s.delegates, nil, method)
	return told + "\n" + s.told()
}

func (s *story) commission(d *datadriven.TestData) string {
	_, told := s.act(s.str(d, "name"), s.delegates, nil, "setCommission", uint16(s.number(d, "to", 0)))
	return told
}

// rotate gives a delegate the consensus key that the new name makes.
func (s *story) rotate(d *datadriven.TestData) string {
	name := s.str(d, "name")
	consensus, randomness := keys(s.t, s.str(d, "key"))
	f := predeploys.Founder{Owner: account(name)}
	if err := f.Prove(s.cfg.ChainID, consensus, randomness); err != nil {
		s.t.Fatal(err)
	}
	_, told := s.act(name, s.delegates, nil, "rotateConsensusKey", s.delegate(name), consensus.X, consensus.Y,
		f.ConsensusProof[:])
	return told
}

func (s *story) claim(d *datadriven.TestData) string {
	var ids []*big.Int
	for _, arg := range d.CmdArgs {
		ids = append(ids, s.buckets[arg.Key])
	}
	if _, told := s.act("anybody", s.rewards, nil, "claim", ids); told != "ok" {
		return told
	}
	return s.told()
}

// announce has anybody announce the next records; the events are the journal's.
func (s *story) announce(d *datadriven.TestData) string {
	s.told()
	out, told := s.act("anybody", s.journal, nil, "announce", new(big.Int).SetUint64(s.number(d, "n", 100)))
	if out == nil {
		return told
	}
	return fmt.Sprintf("%s records\n%s", out[0], s.told())
}

func (s *story) withdraw(d *datadriven.TestData) string {
	who := strings.ReplaceAll(d.CmdArgs[0].Key, "_", " ")
	out, told := s.act("anybody", s.rewards, nil, "withdraw", account(who))
	if out == nil {
		return told
	}
	return fmt.Sprintf("%s has %s more", who, inIOTX(out[0].(*big.Int)))
}

// committeeLine names who sits.
func (s *story) committeeLine() string {
	var names []string
	for _, d := range s.seats() {
		names = append(names, s.names[d])
	}
	return fmt.Sprintf("epoch %d: %s", s.committee.must(common.Address{}, "epoch")[0], strings.Join(names, " "))
}

func (s *story) seatsTable(*datadriven.TestData) string {
	views := s.seatViews()
	slices.SortFunc(views, func(a, b seatView) int { return int(a.Delegate) - int(b.Delegate) })
	var b strings.Builder
	for _, v := range views {
		fmt.Fprintf(&b, "%-8s counted %d missed %d proposed %d\n", s.names[v.Delegate], v.Counted, v.Missed, v.Proposed)
	}
	var signs []string
	for _, key := range s.members(s.block + 1) {
		signs = append(signs, s.names[s.member(key)])
	}
	slices.Sort(signs)
	fmt.Fprintf(&b, "block %d is signed by %s\n", s.block+1, strings.Join(signs, " "))
	return b.String()
}

func (s *story) candidates(*datadriven.TestData) string {
	out := s.committee.must(common.Address{}, "next")
	var b strings.Builder
	for i, d := range out[2].([]uint32) {
		fmt.Fprintf(&b, "%-8s %s\n", s.names[d], inIOTX(out[3].([]*big.Int)[i]))
	}
	return b.String()
}

// rewardsTable shows all that Rewards owes, and that it has it.
func (s *story) rewardsTable(*datadriven.TestData) string {
	var b strings.Builder
	view := func(method string, args ...any) *big.Int {
		return s.rewards.must(common.Address{}, method, args...)[0].(*big.Int)
	}
	sum := view("pool")
	fmt.Fprintf(&b, "pool %s\n", inIOTX(sum))
	sum = new(big.Int).Set(sum)
	for d := uint32(1); d <= uint32(len(s.names)); d++ {
		outstanding := s.rewards.must(common.Address{}, "accountOf", d)[0].(struct {
			PerVote     *big.Int `json:"perVote"`
			Carry       *big.Int `json:"carry"`
			Outstanding *big.Int `json:"outstanding"`
			Earned      *big.Int `json:"earned"`
		}).Outstanding
		sum.Add(sum, outstanding)
		fmt.Fprintf(&b, "voters of %s %s\n", s.names[d], inIOTX(outstanding))
	}
	var lines []string
	for addr, name := range s.people {
		if owed := view("owed", addr); owed.Sign() != 0 {
			sum.Add(sum, owed)
			lines = append(lines, fmt.Sprintf("%s is owed %s", name, inIOTX(owed)))
		}
	}
	var names []string
	for name := range s.buckets {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if pending := view("pendingOf", s.buckets[name]); pending.Sign() != 0 {
			lines = append(lines, fmt.Sprintf("bucket %s can claim %s", name, inIOTX(pending)))
		}
	}
	slices.Sort(lines)
	b.WriteString(strings.Join(lines, "\n"))
	if held := s.db.GetBalance(predeploys.Rewards).ToBig(); held.Cmp(sum) != 0 {
		return fmt.Sprintf("%s\nholds %s and accounts for %s", &b, inIOTX(held), inIOTX(sum))
	}
	return b.String() + "\nall of it is there"
}

func votesOf(stake any) string {
	return inIOTX(stake.(struct {
		Owner     common.Address `json:"owner"`
		Amount    *big.Int       `json:"amount"`
		Delegate  uint32         `json:"delegate"`
		Duration  uint16         `json:"duration"`
		AutoStake bool           `json:"autoStake"`
		SelfStake bool           `json:"selfStake"`
		Unstaked  bool           `json:"unstaked"`
		Votes     *big.Int       `json:"votes"`
	}).Votes)
}

func (s *story) iotx(text string) *big.Int {
	a, err := units.ParseIOTX(text)
	if err != nil {
		s.t.Fatal(err)
	}
	return a.Big()
}

func inIOTX(wei *big.Int) string {
	a, err := units.FromBig(wei)
	if err != nil {
		return err.Error()
	}
	return a.IOTX()
}
