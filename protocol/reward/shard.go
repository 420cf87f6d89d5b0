package reward

import (
	"fmt"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/protocol/policy"
)

// A Shard counts the entries of a part of the epoch's devices. Every shard is
// given every entry, in log order, and takes up its own: so nothing has to be
// handed from one to another, and shards work at the same time.
type Shard struct {
	scorer       *Scorer
	from, to     int    // its devices, by index
	next         uint64 // log index of the entry to come
	summaries    []*summary
	verdicts     map[policy.Code]uint64
	unattributed []VerdictCount // in the order in which verdicts are tried; counted by the first shard alone
	samples      []peerSamples  // one for each comparison
	judge        judge
}

// unattributable are the verdicts of entries that prove nothing about any device.
var unattributable = []policy.Code{policy.Malformed, policy.WrongSource, policy.Unregistered, policy.BadSignature}

// Split cuts the epoch's devices into n shards, to which the caller then gives
// the entries instead of to Add. It MUST come before the first entry.
func (s *Scorer) Split(n int) ([]*Shard, error) {
	for _, shard := range s.shards {
		if shard.next != s.inputs.LogStart {
			return nil, fmt.Errorf("%w: entries were added before the epoch was split", ErrOrder)
		}
	}
	s.shards = s.split(max(1, n))
	return slices.Clone(s.shards), nil
}

func (s *Scorer) split(n int) []*Shard {
	shards := make([]*Shard, n)
	for i := range shards {
		from, to := i*len(s.given)/n, (i+1)*len(s.given)/n
		shards[i] = &Shard{
			scorer: s, from: from, to: to, next: s.inputs.LogStart, summaries: make([]*summary, to-from),
			verdicts: map[policy.Code]uint64{}, samples: make([]peerSamples, len(s.peers)), judge: newJudge(s),
		}
	}
	for _, code := range unattributable {
		shards[0].unattributed = append(shards[0].unattributed, VerdictCount{Verdict: code})
	}
	return shards
}

// Add counts those of a batch of entries, the first at a log index, that are of
// the shard's devices. After an error the shard is of no use.
func (sh *Shard) Add(index uint64, batch []Checked) error {
	for i := range batch {
		if err := sh.add(index+uint64(i), &batch[i]); err != nil {
			return err
		}
	}
	return nil
}

// add leaves the shard as it was after an error.
func (sh *Shard) add(index uint64, c *Checked) error {
	switch {
	case c.scorer != sh.scorer:
		return fmt.Errorf("entry %d: checked for another epoch", index)
	case index != sh.next:
		return fmt.Errorf("%w: got index %d, want %d", ErrOrder, index, sh.next)
	case index >= sh.scorer.inputs.LogEnd:
		return fmt.Errorf("%w: got index %d, the epoch ends before %d", ErrOrder, index, sh.scorer.inputs.LogEnd)
	}
	sh.next++
	sh.count(index, c)
	return nil
}

// count attributes an entry and returns its final verdict, which with
// RuleError comes with words for people.
func (sh *Shard) count(index uint64, c *Checked) (policy.Code, string) {
	switch {
	case c.device < 0:
		for i := range sh.unattributed {
			if sh.unattributed[i].Verdict == c.verdict {
				sh.unattributed[i].Readings++
			}
		}
		return c.verdict, ""
	case c.device < sh.from || c.device >= sh.to:
		return c.verdict, ""
	}
	at := c.device - sh.from
	if sh.summaries[at] == nil {
		sh.summaries[at] = newSummary(sh.scorer.clock, len(sh.scorer.fields), len(sh.scorer.own))
	}
	verdict, detail := sh.take(sh.summaries[at], index, c)
	sh.verdicts[verdict]++
	return verdict, detail
}

// take adds an entry to the summary of its device.
func (sh *Shard) take(m *summary, index uint64, c *Checked) (policy.Code, string) {
	if !m.enter(index, c) {
		return policy.OldSequence, ""
	}
	switch c.verdict {
	case policy.Late:
		m.late++
		return c.verdict, ""
	case policy.Valid:
	default:
		return c.verdict, ""
	}
	verdict, detail := sh.judge.ask(sh.scorer, m, c)
	if verdict != policy.Valid {
		return verdict, detail
	}
	for i, sample := range sh.judge.own {
		if err := m.own[i].fits(sh.scorer.own[i].Over, sample.Value); sample.Use && err != nil {
			return policy.RuleError, sh.scorer.own[i].Name + ": " + err.Error()
		}
	}
	m.count(sh.scorer.clock, c)
	for i, sample := range sh.judge.own {
		if sample.Use {
			m.own[i].add(sh.scorer.own[i].Over, sample.Value)
		}
	}
	for i, sample := range sh.judge.peers {
		if sample.Use {
			sh.samples[i].add(peerSample{sample.Value, sample.Key, sh.scorer.peerSlot(i, c.time), uint32(c.device)})
		}
	}
	if sh.judge.keeps {
		m.keep(c)
	}
	return policy.Valid, ""
}

// peerSlot returns in which slot of a comparison a reading counts.
func (s *Scorer) peerSlot(comparison int, time uint64) uint32 {
	slot := int64(s.peers[comparison].Slot) * 1000
	if slot == 0 {
		return 0
	}
	return uint32((int64(time) - s.clock.base) / slot)
}

// A judge asks the policy about one reading after another.
type judge struct {
	evaluator *policy.Evaluator
	facts     trusted
	own       []policy.Sample
	peers     []policy.PeerSample
	keeps     bool // whether it looks at the reading before
}

func newJudge(s *Scorer) judge {
	return judge{
		evaluator: s.policy.Evaluator(), own: make([]policy.Sample, len(s.own)), peers: make([]policy.PeerSample, len(s.peers)),
		keeps: asksBefore(s.policy),
	}
}

// asksBefore tells whether any expression about readings names the one before;
// most policies need none kept.
func asksBefore(p *policy.Policy) bool {
	var texts []string
	for _, c := range p.Checks() {
		texts = append(texts, c.Require)
	}
	for _, f := range p.OwnFeatures() {
		texts = append(texts, f.Of, f.When)
	}
	for _, f := range p.Peers() {
		texts = append(texts, f.Key, f.Value, f.When)
	}
	return p.Format() != policy.Format && strings.Contains(strings.Join(texts, "\n"), "previous")
}

func (j *judge) ask(s *Scorer, m *summary, c *Checked) (policy.Code, string) {
	j.facts = trusted{s.device(c.device), c.trust}
	clear(j.own)
	clear(j.peers)
	r := policy.Reading{Time: c.time, Sequence: c.sequence, Values: c.values, Has: c.has}
	return j.evaluator.Judge(&j.facts, r, m.previous, j.own, j.peers)
}
