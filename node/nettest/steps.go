package nettest

import (
	"strings"
	"sync"

	"github.com/trellis-network/trellis/node"
)

// Kill ends nodes at once. In processes of their own that is SIGKILL; in this process the node is cut off from all others
// first and then stopped, for a part of a process cannot be killed.
func (n *Network) Kill(who ...int) {
	n.tb.Helper()
	for _, i := range who {
		if !n.cfg.Processes {
			n.disconnect(i)
		}
		if err := n.down(i, runner.kill); err != nil {
			n.tb.Fatalf("kill node %d: %v", i, err)
		}
		n.disconnect(i)
	}
}

// Stop ends nodes as an operator would.
func (n *Network) Stop(who ...int) {
	n.tb.Helper()
	for _, i := range who {
		if err := n.down(i, runner.stop); err != nil {
			n.tb.Fatalf("stop node %d: %v", i, err)
		}
		n.disconnect(i)
	}
}

func (n *Network) down(i int, end func(runner) error) error {
	n.mu.Lock()
	r := n.nodes[i].runner
	n.nodes[i].runner = nil
	n.mu.Unlock()
	if r == nil {
		return nil
	}
	return end(r)
}

// Restart starts nodes that are down, all at once, and returns when they are ready; they may still have to catch up.
func (n *Network) Restart(who ...int) {
	n.tb.Helper()
	var starting sync.WaitGroup
	for _, i := range who {
		cfg := n.nodeConfig(i)
		starting.Go(func() {
			r, err := n.start(cfg)
			if err != nil {
				n.tb.Errorf("start node %d: %v", i, err)
				return
			}
			n.connect(i, r.endpoint())
			n.mu.Lock()
			n.nodes[i].runner = r
			n.mu.Unlock()
		})
	}
	starting.Wait()
	if n.tb.Failed() {
		n.tb.FailNow()
	}
}

func (n *Network) start(cfg node.Config) (runner, error) {
	if n.cfg.Processes {
		return startProcess(n.tb, cfg)
	}
	return startInside(n.tb, cfg)
}

// connect tells the links to node i where it is.
func (n *Network) connect(i int, at node.Endpoint) {
	_, consensus, _ := strings.Cut(at.P2P, "@")
	_, execution, _ := strings.Cut(at.Enode, "@")
	execution, _, _ = strings.Cut(execution, "?")
	for way, p := range n.links {
		if way[1] == i {
			p.consensus.connect(consensus)
			p.execution.connect(execution)
		}
	}
}

// disconnect breaks all connections of node i.
func (n *Network) disconnect(i int) {
	n.connect(i, node.Endpoint{})
	for way, p := range n.links {
		if way[0] == i {
			p.consensus.drop()
			p.execution.drop()
		}
	}
}

// Partition breaks all connections between nodes of different groups and lets no new one come about. A node in no group is
// alone.
func (n *Network) Partition(groups ...[]int) {
	n.between(groups, func(l *link, apart bool) { l.setCut(apart) })
}

// Stall holds back all that nodes of different groups send each other. The connections stay.
func (n *Network) Stall(groups ...[]int) {
	n.between(groups, func(l *link, apart bool) { l.setStalled(apart) })
}

// Heal ends Partition and Stall.
func (n *Network) Heal() {
	for _, p := range n.links {
		for _, l := range []*link{p.consensus, p.execution} {
			l.setCut(false)
			l.setStalled(false)
		}
	}
}

func (n *Network) between(groups [][]int, set func(l *link, apart bool)) {
	group := make(map[int]int)
	for g, members := range groups {
		for _, i := range members {
			group[i] = g + 1
		}
	}
	for way, p := range n.links {
		apart := group[way[0]] != group[way[1]] || group[way[0]] == 0
		set(p.consensus, apart)
		set(p.execution, apart)
	}
}
