package localnet

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Delegate is how the contracts see a validator.
type Delegate struct {
	Number  uint32         `json:"number"`
	Name    string         `json:"name"`
	Key     common.Address `json:"key"`
	Seated  bool           `json:"seated"`
	Removed bool           `json:"removed"`
	Until   uint64         `json:"probationUntil,omitempty"` // epoch
	Stake   units.Amount   `json:"stake"`
	Earned  units.Amount   `json:"earned"` // with its voters, since genesis
}

// An Election is a committee as it was drawn.
type Election struct {
	Epoch   uint64   `json:"epoch"`
	Height  uint64   `json:"height"` // at which it was seen
	Members []string `json:"members"`
}

// A Slash is stake that was taken.
type Slash struct {
	Delegate string       `json:"delegate"`
	Height   uint64       `json:"height"` // at which it was seen
	Taken    units.Amount `json:"taken"`
	Removed  bool         `json:"removed"` // as for a double-sign, or not, as for missed blocks
}

// A ledger notes what the contracts decide, by comparing what they say from block to block: what they do in the consensus'
// system calls leaves no log in a receipt. Safe for concurrent use.
type ledger struct {
	committee *bindings.CommitteeCaller
	delegates *bindings.DelegatesCaller
	staking   *bindings.StakingCaller
	rewards   *bindings.RewardsCaller
	event     func(string)

	mu        sync.Mutex // guards what follows
	known     map[uint32]Delegate
	epoch     uint64
	elections []Election
	slashes   []Slash
}

func newLedger(client *ethclient.Client, event func(string)) (*ledger, error) {
	l := &ledger{event: event, known: make(map[uint32]Delegate)}
	var err error
	if l.committee, err = bindings.NewCommitteeCaller(predeploys.Committee, client); err != nil {
		return nil, err
	}
	if l.delegates, err = bindings.NewDelegatesCaller(predeploys.Delegates, client); err != nil {
		return nil, err
	}
	if l.staking, err = bindings.NewStakingCaller(predeploys.Staking, client); err != nil {
		return nil, err
	}
	l.rewards, err = bindings.NewRewardsCaller(predeploys.Rewards, client)
	return l, err
}

// update reads the newest state. It returns the committee in the order of the consensus' reports, and the first block whose
// report is about it.
func (l *ledger) update(ctx context.Context, height uint64) (order []common.Address, from uint64, err error) {
	opts := &bind.CallOpts{Context: ctx}
	epoch, err := l.committee.Epoch(opts)
	if err != nil {
		return nil, 0, fmt.Errorf("read the committee: %w", err)
	}
	if from, err = l.committee.CountFrom(opts); err != nil {
		return nil, 0, fmt.Errorf("read the committee: %w", err)
	}
	seats, err := l.committee.Seats(opts)
	if err != nil {
		return nil, 0, fmt.Errorf("read the committee: %w", err)
	}
	count, err := l.delegates.Count(opts)
	if err != nil {
		return nil, 0, fmt.Errorf("read the delegates: %w", err)
	}
	seated := make(map[uint32]common.Address)
	for _, s := range seats {
		order, seated[s.Delegate] = append(order, s.KeyAddress), s.KeyAddress
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for number := uint32(1); number <= count; number++ {
		if err := l.read(opts, number, seated, height); err != nil {
			return nil, 0, err
		}
	}
	if epoch != l.epoch {
		e := Election{Epoch: epoch, Height: height}
		for _, s := range seats {
			e.Members = append(e.Members, l.known[s.Delegate].Name)
		}
		l.epoch, l.elections = epoch, append(l.elections, e)
		l.event(fmt.Sprintf("epoch %d, block %d: elected %v", epoch, height, e.Members))
	}
	return order, from, nil
}

// read looks one delegate up, and notes what it lost. mu is held.
func (l *ledger) read(opts *bind.CallOpts, number uint32, seated map[uint32]common.Address, height uint64) error {
	info, err := l.delegates.DelegateOf(opts, number)
	if err != nil {
		return fmt.Errorf("read delegate %d: %w", number, err)
	}
	stake, err := l.staking.StakeOf(opts, info.Bucket)
	if err != nil {
		return fmt.Errorf("read the stake of delegate %d: %w", number, err)
	}
	account, err := l.rewards.AccountOf(opts, number)
	if err != nil {
		return fmt.Errorf("read the rewards of delegate %d: %w", number, err)
	}
	d := Delegate{Number: number, Name: info.Name, Removed: info.Removed, Until: info.SuspendedUntil}
	d.Key, d.Seated = seated[number], seated[number] != common.Address{}
	if d.Stake, err = units.FromBig(new(big.Int).Set(stake.Amount)); err != nil {
		return err
	}
	if d.Earned, err = units.FromBig(new(big.Int).Set(account.Earned)); err != nil {
		return err
	}
	before, known := l.known[number]
	l.known[number] = d
	if known && d.Stake.Cmp(before.Stake) < 0 {
		taken, err := before.Stake.Sub(d.Stake)
		if err != nil {
			return err
		}
		l.slashes = append(l.slashes, Slash{Delegate: d.Name, Height: height, Taken: taken, Removed: d.Removed})
		why := "for missed blocks"
		if d.Removed && !before.Removed {
			why = "for signing twice, and is removed"
		}
		l.event(fmt.Sprintf("block %d: %s loses %s IOTX %s", height, d.Name, taken.IOTX(), why))
	}
	return nil
}
