package predeploys_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
)

// keys are those that a name makes.
func keys(t testing.TB, name string) (*ecdsa.PrivateKey, bls.SecretKey) {
	t.Helper()
	consensus, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	randomness, err := bls.NewSecretKey(crypto.Keccak256([]byte(name)))
	if err != nil {
		t.Fatal(err)
	}
	return consensus, randomness
}

// told puts what happened since it was last asked into words.
func (s *story) told() string {
	names := []string{"EpochClosed", "Elected", "CommitteeStays", "Suspended", "ProductivitySlash", "DoubleSign", "StepFailed",
		"DelegateDeactivated", "DelegateReleased", "ExitRequested"}
	if s.money {
		names = append(names, "EpochRewarded", "DelegateRewarded", "BlockRewarded", "Credited")
	}
	var lines []string
	for _, e := range s.news(names...) {
		lines = append(lines, s.words(e))
	}
	if len(lines) == 0 {
		return "nothing"
	}
	return strings.Join(lines, "\n")
}

func (s *story) words(e event) string {
	wei := func(field string) string { return inIOTX(e.fields[field].(*big.Int)) }
	who := func() string { return s.names[uint32(e.fields["delegate"].(*big.Int).Uint64())] }
	switch e.name {
	case "EpochClosed":
		return fmt.Sprintf("epoch %d ends after %d counted commits of %d seats", e.fields["epoch"], e.fields["counted"], e.fields["seats"])
	case "Elected":
		var names []string
		for _, d := range e.fields["delegates"].([]uint32) {
			names = append(names, s.names[d])
		}
		return fmt.Sprintf("epoch %d: %s", e.fields["epoch"], strings.Join(names, " "))
	case "CommitteeStays":
		return fmt.Sprintf("epoch %d: the committee stays", e.fields["epoch"])
	case "Suspended":
		return fmt.Sprintf("%s is on probation until epoch %d", who(), e.fields["until"])
	case "DelegateReleased":
		return fmt.Sprintf("the probation of %s ends", who())
	case "ProductivitySlash":
		return fmt.Sprintf("%s missed %d of %d and loses %s", who(), e.fields["missed"], e.fields["counted"], wei("taken"))
	case "DoubleSign":
		return fmt.Sprintf("%s signed twice and loses %s", who(), wei("taken"))
	case "EpochRewarded":
		return fmt.Sprintf("of a pool of %s, %s are given away", wei("pool"), wei("given"))
	case "DelegateRewarded":
		return fmt.Sprintf("  %s: commission %s, voters %s", who(), wei("commission"), wei("voters"))
	case "BlockRewarded":
		return fmt.Sprintf("producer %s: tips %s, emission %s", who(), wei("tips"), wei("topUp"))
	case "Credited":
		account := common.BigToAddress(e.fields["account"].(*big.Int))
		return fmt.Sprintf("bucket %d: %s to %s", e.fields["bucket"], wei("amount"), s.people[account])
	case "DelegateDeactivated":
		return fmt.Sprintf("%s is no longer active: %s", who(),
			[]string{"", "it exited", "too little stake", "endorsement revoked", "removed"}[e.fields["reason"].(uint8)])
	case "ExitRequested":
		return fmt.Sprintf("%s may leave in %d seconds", who(), e.fields["slot"].(*big.Int).Uint64()-s.time)
	}
	return fmt.Sprint(e.name, e.fields)
}
