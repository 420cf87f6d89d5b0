package chain

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// register registers account i's delegate with the keys of node i.
func (n *network) register(i byte, name string) report.Delegate {
	n.t.Helper()
	w := n.as(i)
	owner := w.Account().Address()
	number, err := w.RegisterDelegate(n.t.Context(), Registration{name, 1000, owner, owner, proofsOf(n.t, i, owner)})
	if err != nil {
		n.t.Fatal(err)
	}
	return number
}

func (n *network) mustDelegate(d report.Delegate) Delegate {
	n.t.Helper()
	out, err := n.Delegate(n.t.Context(), d)
	if err != nil {
		n.t.Fatal(err)
	}
	return out
}

var epochs = func(count int) time.Duration { return time.Duration(count) * testEpochSeconds * time.Second }

func TestRegistrationNeedsANameAndKeysOfItsOwn(t *testing.T) {
	n := newNetwork(t)
	ctx, w := t.Context(), n.as(2)
	owner, stranger := w.Account().Address(), common.Address{0xdd}
	good := func() Registration { return Registration{"beta", 500, owner, owner, proofsOf(t, 2, owner)} }
	with := func(change func(*Registration)) func() error {
		return func() error {
			r := good()
			change(&r)
			_, err := w.RegisterDelegate(ctx, r)
			return err
		}
	}
	n.run([]step{
		{"no name", with(func(r *Registration) { r.Name = "" }), "BadName"},
		{"a name in capitals", with(func(r *Registration) { r.Name = "Beta" }), "BadName"},
		{"a long name", with(func(r *Registration) { r.Name = "abcdefghijklm" }), "BadName"},
		{"the founder's name", with(func(r *Registration) { r.Name = "alpha" }), "NameTaken"},
		{"more than all", with(func(r *Registration) { r.Commission = 10_001 }), "CommissionTooHigh"},
		{"no operator", with(func(r *Registration) { r.Operator = common.Address{} }), "ZeroAddress"},
		{"no reward account", with(func(r *Registration) { r.Reward = common.Address{} }), "ZeroAddress"},
		{"the founder's consensus key", with(func(r *Registration) { r.Keys = proofsOf(t, 1, owner) }), "KeyUsed"},
		{"a consensus key proven for another", with(func(r *Registration) {
			r.Keys.ConsensusProof = proofsOf(t, 2, stranger).ConsensusProof
		}), "BadConsensusKeyProof"},
		{"a randomness key proven for another", with(func(r *Registration) {
			r.Keys.RandomnessProof = proofsOf(t, 2, stranger).RandomnessProof
		}), "BadRandomnessKeyProof"},
		{"the founder's randomness key", with(func(r *Registration) {
			first := proofsOf(t, 1, owner)
			r.Keys.Randomness, r.Keys.RandomnessProof = first.Randomness, first.RandomnessProof
		}), "RandomnessKeyUsed"},
	})
	if _, err := w.RegisterDelegate(ctx, Registration{Name: "beta", Keys: KeyProofs{}}); err == nil {
		t.Error("keys that are no points are sent")
	}
	broken := good()
	broken.Keys.RandomnessProof = bls.Signature{1}
	if _, err := w.RegisterDelegate(ctx, broken); !errors.Is(err, bls.ErrSignature) {
		t.Errorf("a proof that is no point: %v, want %v", err, bls.ErrSignature)
	}

	number := n.register(2, "beta")
	n.run([]step{{"a second one", with(func(r *Registration) { r.Name = "gamma" }), "AlreadyOwnsDelegate"}})
	got, keys := n.mustDelegate(number), good().Keys
	want := Delegate{Number: 2, Name: "beta", Owner: owner, Operator: owner, Reward: owner, Commission: 1000, Key: keys.Consensus, Randomness: keys.Randomness}
	if diff := cmp.Diff(got, want, sameAmount); diff != "" {
		t.Errorf("delegate differs (-got +want):\n%s", diff)
	}
	for _, look := range []func() (report.Delegate, error){
		func() (report.Delegate, error) { return n.DelegateByName(ctx, "beta") },
		func() (report.Delegate, error) { return n.DelegateOf(ctx, owner) },
	} {
		if found, err := look(); err != nil || found != number {
			t.Errorf("found delegate %d (%v), want %d", found, err, number)
		}
	}
	for _, look := range []func() error{
		func() error { _, err := n.DelegateByName(ctx, "omega"); return err },
		func() error { _, err := n.DelegateOf(ctx, stranger); return err },
		func() error { _, err := n.Delegate(ctx, 3); return err },
		func() error { _, err := n.Delegate(ctx, 0); return err },
	} {
		if err := look(); !errors.Is(err, ErrNoDelegate) {
			t.Errorf("got %v, want %v", err, ErrNoDelegate)
		}
	}
	all, err := n.Delegates(ctx)
	if err != nil || len(all) != 2 || all[0].Name != "alpha" || all[1].Name != "beta" {
		t.Errorf("delegates are %v (%v)", all, err)
	}
}

func TestDelegateIsBackedAndLeaves(t *testing.T) {
	n := newNetwork(t)
	ctx, beta, holder := t.Context(), n.as(2), n.as(3)
	number := n.register(2, "beta")
	lock := Lock{91, true}
	own := beta.mustStake(t, 1_200_000, number, lock)
	small := beta.mustStake(t, 1_199_999, number, lock)
	elsewhere := beta.mustStake(t, 1_200_000, 1, lock)
	short := holder.mustStake(t, 1_200_000, number, Lock{91, false})
	endorsed := holder.mustStake(t, 1_200_000, number, lock)
	n.run([]step{
		{"activation of nobody's", func() error { return holder.Activate(ctx, own) }, "NotDelegateOwner"},
		{"a bucket of too few coins", func() error { return beta.Activate(ctx, small) }, "StakeTooSmall"},
		{"a bucket that votes for another", func() error { return beta.Activate(ctx, elsewhere) }, "NotVotingFor"},
		{"a bucket that nobody endorsed", func() error { return beta.Activate(ctx, endorsed) }, "NotEndorsed"},
		{"leaving before", func() error { return beta.RequestExit(ctx) }, "NotActive"},
		{"activation", func() error { return beta.Activate(ctx, own) }, ""},
		{"activation again", func() error { return beta.Activate(ctx, own) }, "AlreadyBacks"},
		{"unstaking what backs", func() error { return beta.Unstake(ctx, own) }, "BacksDelegate"},
		{"moving what backs", func() error { return beta.TransferBucket(ctx, own, holder.Account().Address()) }, "BacksDelegate"},
		{"another vote of what backs", func() error { return beta.ChangeDelegate(ctx, own, 1) }, "BacksDelegate"},
		{"a lock that ends of what backs", func() error { return beta.Restake(ctx, own, Lock{91, false}) }, "BacksDelegate"},
	})
	d := n.mustDelegate(number)
	if !d.Active || d.Bucket != own || !n.mustBucket(own).SelfStake {
		t.Errorf("delegate is %+v", d)
	}
	ranking, err := n.Ranking(ctx, 10)
	if err != nil || len(ranking) != 2 || ranking[0].Delegate != number || ranking[0].Score.Cmp(d.Score) != 0 || ranking[1].Delegate != 1 {
		t.Errorf("ranking is %v (%v), want beta with %s before alpha", ranking, err, d.Score)
	}
	if first, err := n.Ranking(ctx, 1); err != nil || len(first) != 1 {
		t.Errorf("the first is %v (%v)", first, err)
	}

	n.run([]step{
		{"endorsing one's own", func() error { return beta.Endorse(ctx, small) }, "OwnBucket"},
		{"endorsing another's", func() error { return beta.Endorse(ctx, endorsed) }, "NotBucketOwner"},
		{"endorsing with a lock that ends", func() error { return holder.Endorse(ctx, short) }, "LockTooShort"},
		{"revoking what was never endorsed", func() error { return holder.Revoke(ctx, endorsed) }, "NotEndorser"},
		{"endorsing", func() error { return holder.Endorse(ctx, endorsed) }, ""},
		{"revoking without a word", func() error { return holder.Revoke(ctx, endorsed) }, "RevokeNotIntended"},
		{"changing the backing", func() error { return beta.Activate(ctx, endorsed) }, "AlreadyBacks"},
		{"asking to leave for it", func() error { return beta.RequestExit(ctx) }, ""},
	})
	n.later(epochs(24))
	n.run([]step{
		{"leaving for it", func() error { return beta.ConfirmExit(ctx) }, ""},
		{"another use of what is held", func() error { return beta.TransferBucket(ctx, own, holder.Account().Address()) }, "Held"},
		{"the other while the first is held", func() error { return beta.Activate(ctx, endorsed) }, "BucketHeld"},
	})
	n.later(4 * day)
	n.run([]step{
		{"the other", func() error { return beta.Activate(ctx, endorsed) }, ""},
		{"announcing the revocation", func() error { return holder.IntendRevoke(ctx, endorsed) }, ""},
		{"announcing it twice", func() error { return holder.IntendRevoke(ctx, endorsed) }, "RevokeAlreadyIntended"},
		{"revoking too early", func() error { return holder.Revoke(ctx, endorsed) }, "NotRevocableYet"},
	})
	e, err := n.Endorsement(ctx, endorsed)
	if err != nil || e.Endorser != holder.Account().Address() || e.Delegate != number || e.RevocableFrom == 0 {
		t.Errorf("endorsement is %+v (%v)", e, err)
	}
	n.later(epochs(24))
	n.run([]step{{"revoking", func() error { return holder.Revoke(ctx, endorsed) }, ""}})
	if d := n.mustDelegate(number); d.Active || n.mustBucket(endorsed).HeldUntil == 0 {
		t.Errorf("delegate without backing is %+v", d)
	}
	n.run([]step{
		{"a bucket held for another", func() error { return holder.ChangeDelegate(ctx, endorsed, 1) }, ""},
		{"the founder with it", func() error { return n.as(1).Activate(ctx, endorsed) }, "AlreadyBacks"},
		{"the delegate with the first", func() error { return beta.Activate(ctx, own) }, "BucketHeld"},
	})
	n.later(4 * day)
	n.run([]step{
		{"activation with the first", func() error { return beta.Activate(ctx, own) }, ""},
		{"leaving without a slot", func() error { return beta.ConfirmExit(ctx) }, "ExitNotRequested"},
		{"asking to leave", func() error { return beta.RequestExit(ctx) }, ""},
		{"asking twice", func() error { return beta.RequestExit(ctx) }, "ExitAlreadyRequested"},
		{"leaving too early", func() error { return beta.ConfirmExit(ctx) }, "ExitNotReady"},
		{"staying", func() error { return beta.CancelExit(ctx) }, ""},
		{"staying twice", func() error { return beta.CancelExit(ctx) }, "ExitNotRequested"},
		{"asking again at once", func() error { return beta.RequestExit(ctx) }, "ExitGivenUp"},
	})
	n.later(epochs(24))
	n.run([]step{{"asking again", func() error { return beta.RequestExit(ctx) }, ""}})
	if d := n.mustDelegate(number); !d.Exiting || d.ExitSlot == 0 {
		t.Errorf("delegate that leaves is %+v", d)
	}
	n.later(epochs(24))
	n.run([]step{{"leaving", func() error { return beta.ConfirmExit(ctx) }, ""}})
	if d := n.mustDelegate(number); d.Active || n.mustBucket(own).SelfStake {
		t.Errorf("delegate that left is %+v", d)
	}
}

func TestDelegateChangesHandsAndKeys(t *testing.T) {
	n := newNetwork(t)
	ctx, alpha, buyer, operator := t.Context(), n.as(1), n.as(2), n.as(3)
	owner, next := alpha.Account().Address(), buyer.Account().Address()
	reward := common.Address{0xee}
	rotate := func(w *Writer, node byte, for_ common.Address) func() error {
		return func() error { return w.RotateConsensusKey(ctx, 1, proofsOf(t, node, for_)) }
	}
	rotateRandomness := func(w *Writer, node byte, for_ common.Address) func() error {
		return func() error { return w.RotateRandomnessKey(ctx, 1, proofsOf(t, node, for_)) }
	}
	n.run([]step{
		{"nobody for operator", func() error { return alpha.UpdateDelegate(ctx, common.Address{}, reward) }, "ZeroAddress"},
		{"an update by nobody", func() error { return buyer.UpdateDelegate(ctx, reward, reward) }, "NotDelegateOwner"},
		{"an operator's keys before", rotate(operator, 7, owner), "NotOwnerOrOperator"},
		{"an update", func() error { return alpha.UpdateDelegate(ctx, operator.Account().Address(), reward) }, ""},
		{"more than all", func() error { return alpha.SetCommission(ctx, 10_001) }, "CommissionTooHigh"},
		{"a jump", func() error { return alpha.SetCommission(ctx, 1501) }, "CommissionStepTooLarge"},
		{"a step", func() error { return alpha.SetCommission(ctx, 1500) }, ""},
		{"another step", func() error { return alpha.SetCommission(ctx, 1000) }, "CommissionPending"},
		{"the same key", rotate(operator, 1, owner), "KeyUsed"},
		{"a key proven for the operator", rotate(operator, 7, operator.Account().Address()), "BadConsensusKeyProof"},
		{"a key", rotate(operator, 7, owner), ""},
		{"a randomness key", rotateRandomness(operator, 7, owner), ""},
		{"another at once", rotateRandomness(alpha, 8, owner), "RandomnessKeyPending"},
	})
	d, fresh, old := n.mustDelegate(1), proofsOf(t, 7, owner), proofsOf(t, 1, owner)
	if d.Operator != operator.Account().Address() || d.Reward != reward || d.Commission != 1000 || d.NextCommission != 1500 || d.CommissionFrom == 0 {
		t.Errorf("updated delegate is %+v", d)
	}
	if d.Key != fresh.Consensus || d.Randomness != old.Randomness || d.NextRandomness != fresh.Randomness || d.RandomnessFrom == 0 {
		t.Errorf("keys are %x, %x and then %x from %d", d.Key, d.Randomness, d.NextRandomness, d.RandomnessFrom)
	}
	n.later(epochs(25))
	if d := n.mustDelegate(1); d.Commission != 1500 || d.CommissionFrom != 0 || d.Randomness != fresh.Randomness || d.RandomnessFrom != 0 {
		t.Errorf("delegate after the changes is %+v", d)
	}

	n.run([]step{
		{"taking what is not offered", func() error { return buyer.AcceptDelegate(ctx, 1) }, "NotPendingOwner"},
		{"an offer", func() error { return alpha.OfferDelegate(ctx, next) }, ""},
	})
	if d := n.mustDelegate(1); d.PendingOwner != next || d.Owner != owner {
		t.Errorf("offered delegate is %+v", d)
	}
	n.run([]step{
		{"taking it", func() error { return buyer.AcceptDelegate(ctx, 1) }, ""},
		{"the old owner's update", func() error { return alpha.UpdateDelegate(ctx, owner, owner) }, "NotDelegateOwner"},
		{"the backing bucket is still its owner's", func() error { return buyer.Unstake(ctx, 1) }, "NotBucketOwner"},
	})
	if e, err := n.Endorsement(ctx, 1); err != nil || e.Endorser != owner || e.Delegate != 1 {
		t.Errorf("the backing bucket's endorsement is %+v (%v)", e, err)
	}
	if d := n.mustDelegate(1); d.Owner != next || !d.Active || d.PendingOwner != (common.Address{}) {
		t.Errorf("delegate in other hands is %+v", d)
	}
}

func TestAnsweredAmountsAreOfTheContracts(t *testing.T) {
	n := newNetwork(t)
	fee, err := n.RegistrationFee(t.Context())
	if err != nil || fee.Cmp(units.IOTX(100)) != 0 {
		t.Errorf("the fee is %s (%v), want 100 IOTX", fee.IOTX(), err)
	}
}
