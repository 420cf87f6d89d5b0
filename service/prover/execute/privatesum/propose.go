package privatesum

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/did"
)

// A Proposal is what a requester puts into a task, and what was found on the way.
type Proposal struct {
	Params  rules.Params
	Devices int
	// Liars are aggregators that complained about good shares, with what is wrong.
	Liars map[string]error
	// Silent are aggregators that did not answer.
	Silent map[string]error
}

// Propose makes the parameters of a task for a round: it asks the aggregators for complaints, judges them, and makes the list of the
// others. The task needs its project, log range, window and roots; in is what the log holds for it. As many aggregators have to answer as
// open a sum. A device whose share to one of the silent was not good then stays, and costs that one's partial sum alone.
func (e *Executor) Propose(ctx context.Context, d *rules.Document, t compute.Task, in execute.Input, mask, budget *big.Int) (Proposal, error) {
	contributions, err := collect(e.cfg.ChainID, e.cfg.KeyOf, d, t, in)
	if err != nil {
		return Proposal{}, err
	}
	out := Proposal{Params: rules.Params{Mask: mask, Budget: budget}, Liars: map[string]error{}, Silent: map[string]error{}}
	first := map[did.ID]rules.Valid{}
	for _, v := range contributions {
		if _, ok := first[v.Device()]; !ok {
			first[v.Device()] = v
		}
	}
	slots := rules.SlotsOf(in.Keys)
	ctx, cancel := context.WithTimeout(ctx, e.cfg.Timeout)
	defer cancel()
	t.Params = out.Params.Bytes()
	for i, answer := range e.allComplaints(ctx, d, t) {
		name := d.Members[i].Name
		if answer.err != nil {
			out.Silent[name] = answer.err
			continue
		}
		for _, c := range answer.complaints {
			v, ok := first[c.Device]
			if !ok {
				out.Liars[name] = fmt.Errorf("%w: about %s, which contributed nothing", rules.ErrComplaint, c.Device)
				break
			}
			if err := c.Judge(d, v); err != nil {
				out.Liars[name] = err
				break
			}
			slot, ok := slots[c.Device]
			if ok && mask.Bit(int(slot)) == 1 && !complainedOf(out.Params.Complaints, c.Device) {
				out.Params.Complaints = append(out.Params.Complaints, c)
			}
		}
	}
	if answered := len(d.Members) - len(out.Silent); answered < d.Threshold {
		return out, fmt.Errorf("%w: %d of %d aggregators answer, want %d: %v", rules.ErrTooFew, answered, len(d.Members), d.Threshold, out.Silent)
	}
	return out, out.list(d, contributions, slots)
}

// list completes the parameters. What is above the complaints that a task takes is left out by the mask.
func (p *Proposal) list(d *rules.Document, contributions []rules.Valid, slots map[did.ID]uint32) error {
	if over := len(p.Params.Complaints) - rules.MaxComplaints; over > 0 {
		p.Params.Mask = new(big.Int).Set(p.Params.Mask)
		for _, c := range p.Params.Complaints[rules.MaxComplaints:] {
			p.Params.Mask.SetBit(p.Params.Mask, int(slots[c.Device]), 0)
		}
		p.Params.Complaints = p.Params.Complaints[:rules.MaxComplaints]
	}
	list, err := rules.NewList(d, contributions, rules.Rules{Mask: p.Params.Mask, Complaints: p.Params.Complaints, Slots: slots})
	if err != nil {
		return err
	}
	p.Params.List, p.Devices = list.Hash(), len(list.Slots())
	return nil
}

type complaintsAnswer struct {
	complaints []rules.Complaint
	err        error
}

// allComplaints asks all members at once; the answers are in their order.
func (e *Executor) allComplaints(ctx context.Context, d *rules.Document, t compute.Task) []complaintsAnswer {
	out := make([]complaintsAnswer, len(d.Members))
	var asked sync.WaitGroup
	for i, m := range d.Members {
		asked.Go(func() {
			out[i].complaints, out[i].err = e.askComplaints(ctx, m, Question{e.cfg.ChainID, d, t})
		})
	}
	asked.Wait()
	return out
}

func (e *Executor) askComplaints(ctx context.Context, m rules.Member, q Question) ([]rules.Complaint, error) {
	if e.cfg.Own != nil && e.cfg.Own.key.Public() == m.Key {
		return e.cfg.Own.Complaints(ctx, q)
	}
	return askComplaints(ctx, e.cfg.HTTPClient, m, q)
}

func complainedOf(cs []rules.Complaint, device did.ID) bool {
	for _, c := range cs {
		if c.Device == device {
			return true
		}
	}
	return false
}
