package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

func TestTimelineTellsWhoMayDoWhatNext(t *testing.T) {
	const day = 100
	times := chain.SlashTimes{Day: day, Accuse: 5 * day, Challenge: 2 * day, Window: 9 * day, Wait: 5 * day, Appeal: 5 * day, Escrow: 7 * day}
	accused := chain.Case{ID: 3, Lane: chain.Semi, State: chain.CaseAccused, Capture: 1000, OpenedAt: 1010, Since: 1010, DueAt: 1210, LapsesAt: 1900, Bond: units.IOTX(1)}
	trial := accused
	trial.State, trial.Since, trial.DueAt, trial.Trial = chain.CaseTrial, 1020, 1170, 5
	guilty := accused
	guilty.State, guilty.Since, guilty.DueAt, guilty.Left, guilty.LapsesAt = chain.CaseGuilty, 1210, 1300, 5e16, 2400
	taken := accused
	taken.State, taken.Since, taken.DueAt = chain.CaseTaken, 1220, 1720
	closed := chain.Case{ID: 4, Lane: chain.Objective, State: chain.CaseClosed, Outcome: chain.Slashed, Capture: 1000, OpenedAt: 1010, Since: 1010}
	entry := chain.Escrowed{ID: 9, State: chain.EntryOpen, OpenedAt: 1220, ReleaseAt: 1920}
	drawn := chain.Trial{Number: 5, CommitUntil: 1120, RevealUntil: 1170, Jurors: []report.Delegate{1, 2, 3}}
	undrawn := chain.Trial{Number: 5, DrawBlock: 77, CommitUntil: 1120, RevealUntil: 1170}
	told := drawn
	told.Guilty, told.Verdict = 2, chain.VerdictGuilty
	for name, c := range map[string]struct {
		file caseFile
		now  uint64
		want []string
	}{
		"accused": {caseFile{c: accused}, 1100, []string{
			"1210 last moment of a challenge | trellis slash challenge 3", "1210 the stake can be taken | trellis slash execute 3", "1900 the case lapses if nobody has executed it |",
		}},
		"accused, too late": {caseFile{c: accused}, 1210, []string{
			"1210 the stake can be taken | trellis slash execute 3", "1900 the case lapses if nobody has executed it |",
		}},
		"before the draw": {caseFile{c: trial, trial: &undrawn}, 1050, []string{
			"1050 jury 5 is drawn by block 77 | trellis jury draw 5", "1120 jury 5: last moment to commit to a vote | trellis jury commit 5 guilty|not-guilty",
			"1170 jury 5: 0 guilty, 0 not guilty of 0; last moment to tell one | trellis jury reveal 5", "1170 the jury's time is over | trellis slash execute 3",
		}},
		"the jury has told": {caseFile{c: trial, trial: &told}, 1150, []string{
			"1150 the verdict can be carried out: guilty | trellis slash execute 3",
		}},
		"waits for the meter": {caseFile{c: guilty}, 1250, []string{
			"1300 the next part can be taken; 5 % wait for the meter, and exits with them | trellis slash execute 3", "2400 what was not taken lapses |",
		}},
		"in escrow": {caseFile{c: taken, entries: []chain.Escrowed{entry}}, 1300, []string{
			"1720 last moment of an appeal | trellis slash appeal 3", "1720 the case can be closed and its bonds paid | trellis slash execute 3",
			"1920 the escrow can be divided | trellis slash release 3",
		}},
		"proven": {caseFile{c: closed, entries: []chain.Escrowed{entry}}, 1300, []string{"1920 the escrow can be divided | trellis slash release 4"}},
	} {
		c.file.times = times
		var got []string
		past := true
		for _, m := range c.file.timeline(c.now) {
			if m.Done && !past {
				t.Errorf("%s: %q happened and stands behind what is to come", name, m.What)
			}
			if past = m.Done; !past {
				got = append(got, strings.TrimSuffix(fmt.Sprintf("%d %s | %s", m.At, m.What, m.Do), " "))
			}
		}
		if diff := cmp.Diff(got, c.want); diff != "" {
			t.Errorf("%s (-got +want):\n%s", name, diff)
		}
	}
}

func TestAccusationIsReadOrRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "evidence")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	good := accuseFlags{1, 4, "B", "2.5", "2027-01-15T08:00:00Z", file, "ipfs://x"}
	got, err := good.parse(7)
	if err != nil {
		t.Fatal(err)
	}
	want := chain.Accusation{
		Lane: chain.Semi, Service: 1, Operator: 4, Capture: 1_800_000_000, Wad: 25e15, URI: "ipfs://x",
		Evidence: common.HexToHash("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"), // Keccak-256 of nothing
	}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("accusation (-got +want):\n%s", diff)
	}
	now := good
	now.at, now.lane = "", "c"
	if got, err := now.parse(7); err != nil || got.Capture != 7 || got.Lane != chain.Subjective {
		t.Errorf("accusation of now is %+v, %v", got, err)
	}
	for name, change := range map[string]func(*accuseFlags){
		"lane":     func(f *accuseFlags) { f.lane = "A" },
		"percent":  func(f *accuseFlags) { f.percent = "101" },
		"time":     func(f *accuseFlags) { f.at = "yesterday" },
		"evidence": func(f *accuseFlags) { f.evidence = file + ".gone" },
	} {
		bad := good
		change(&bad)
		if _, err := bad.parse(7); err == nil {
			t.Errorf("a wrong %s was taken", name)
		}
	}
}

func TestBallotsAreKeptBeforeTheyAreCommitted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "jury", "4690-5-2.json")
	if list, err := readBallots(file); err != nil || list != nil {
		t.Fatalf("a new home has ballots %v, %v", list, err)
	}
	first, second := ballot{true, strings.Repeat("ab", 32)}, ballot{false, strings.Repeat("cd", 32)}
	for _, b := range []ballot{first, second} {
		if err := keepBallot(file, b); err != nil {
			t.Fatal(err)
		}
	}
	// A crash in between leaves what was there.
	if err := os.WriteFile(file+".next", []byte("torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	list, err := readBallots(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(list, []ballot{first, second}); diff != "" {
		t.Errorf("ballots (-got +want):\n%s", diff)
	}
	if err := keepBallot(file, first); err != nil {
		t.Errorf("after a crash: %v", err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("file is %v, %v, want of mode 0600", info.Mode(), err)
	}
	if _, err := (ballot{Salt: "abcd"}).salt(); err == nil {
		t.Error("a short salt was taken")
	}
}
