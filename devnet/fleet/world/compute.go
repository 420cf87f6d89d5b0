package world

import (
	"slices"
	"strconv"
	"time"
)

// ComputeType is what computing nodes send.
const ComputeType = "network.trellis.compute.v1"

// What a reading of a computing node is about.
const (
	Heartbeat = iota
	Task
	Benchmark
)

var computeKind = kind{
	name: "compute", typ: ComputeType, fields: []string{"kind", "task", "result", "units", "seconds"}, interval: 10 * time.Minute,
	faults: []share{{Outage, 50}, {Skew, 10}, {Firmware, 15}, {Duplicate, 10}, {Late, 10}, {Silent, 15}, {Gappy, 10}, {Wrong, 20}, {Slow, 30}},
	build:  newCompute,
}

const (
	workers   = 3         // nodes that get each task
	benchmark = 24 * hour // between benchmarks of a node
	idMask    = 1<<48 - 1 // of tasks and frames: exact in every JSON reader
	resultBit = 1<<63 - 1 // of hashes that are values
	unitTime  = 20 * 1000 // milliseconds for a unit of work at speed 1
	maxUnits  = 12        // of a task
	overdue   = 12 * hour // no task takes longer
)

// compute is a market of tasks: each goes to three nodes, which do it at their speed and say what came out.
type compute struct {
	f          *Fleet
	beats      *rounds // of nodes
	tasks      *rounds // as many as nodes, each a task in three intervals on average
	beat, task event
	done       delayHeap // tasks that are being done
}

// An event is the next of some rounds, if there is one.
type event struct {
	thing int32
	at    uint64
	ok    bool
}

func newCompute(f *Fleet) model {
	f.scales = []uint8{0, 0, 0, 0, 1}
	c := &compute{
		f: f, beats: newRounds(f.Len(), f.start, f.interval, f.phase, func(int) bool { return false }),
		tasks: newRounds(f.Len(), f.start, workers*f.interval, func(i int) uint64 { return hash3(f.key, streamTask, uint64(i)) }, func(int) bool { return false }),
	}
	c.advance()
	return c
}

func (c *compute) advance() {
	c.beat.thing, c.beat.at, c.beat.ok = c.beats.next()
	c.task.thing, c.task.at, c.task.ok = c.tasks.next()
}

func (c *compute) skipTo(ms uint64) {
	c.done = c.done[:0]
	c.beats.skipTo(ms)
	c.tasks.skipTo(ms - min(ms, overdue))
	c.advance()
	for c.task.ok && c.task.at < ms {
		c.handOut()
	}
	for len(c.done) > 0 && c.done[0].sent < ms {
		c.done.pop()
	}
}

// handOut gives the next task to three nodes.
func (c *compute) handOut() {
	id := hash4(c.f.key, streamTask, uint64(c.task.thing), c.task.at) & idMask
	n, given := c.f.Len(), []int{}
	for try := uint64(0); len(given) < min(workers, n); try++ {
		node := below(hash3(c.f.key, id, try), n)
		if slices.Contains(given, node) {
			continue
		}
		given = append(given, node)
		at := c.task.at + uint64(c.takes(node, id))
		c.done.push(held{at, draft{at: at, what: id<<2 | Task, device: int32(node)}})
	}
	c.task.thing, c.task.at, c.task.ok = c.tasks.next()
}

// takes returns the milliseconds that a task takes a node.
func (c *compute) takes(node int, id uint64) int64 {
	ms := workOf(id) * unitTime * one16 / c.speed(node)
	if c.f.faultOf(node) == Slow {
		ms *= 10
	}
	return min(ms, overdue)
}

func (c *compute) next() (draft, bool) {
	for c.task.ok && c.task.at <= c.beat.at && (len(c.done) == 0 || c.task.at <= c.done[0].sent) {
		c.handOut()
	}
	if len(c.done) > 0 && c.done[0].before(c.beat.at, c.beat.thing) {
		return c.done.pop().draft, true
	}
	d := draft{at: c.beat.at, what: Heartbeat, device: c.beat.thing}
	// The heartbeat nearest to a node's hour of the day is a benchmark.
	if (d.at+hash3(c.f.key, streamPhase, uint64(d.device)))%benchmark < c.f.interval {
		d.what = d.at/benchmark<<2 | Benchmark
	}
	c.beat.thing, c.beat.at, c.beat.ok = c.beats.next()
	return d, true
}

// workOf returns how much work a task is.
func workOf(id uint64) int64 { return 1 + int64(mix(id)%maxUnits) }

// classes are the sorts of node, with their speed in Q16.
var classes = []struct {
	model string
	speed int64
}{{"arm-4", one16 / 2}, {"cpu-8", one16}, {"cpu-32", 3 * one16}, {"gpu-24", 10 * one16}}

func (c *compute) class(node int) int {
	return []int{0, 0, 1, 1, 1, 1, 2, 2, 2, 3}[hash3(c.f.key, streamSensor, uint64(node))%10]
}

// speed is a node's, Q16: that of its class, ten percent more or less.
func (c *compute) speed(node int) int64 {
	return classes[c.class(node)].speed * (one16 + scaled(normal(hash3(c.f.key, streamSensor, uint64(node)<<1|1)), 3_000)) >> 16
}

func (c *compute) facts(device int, facts map[string]string) {
	facts["model"], facts["firmware"] = classes[c.class(device)].model, "0.9.3"
	facts["cores"] = strconv.Itoa([]int{4, 8, 32, 24}[c.class(device)])
	if c.f.faultOf(device) == Firmware {
		facts["firmware"] = "0.9.4"
	}
}

func (c *compute) measure(d draft, values []int64) uint64 {
	node, fault, what := int(d.device), c.f.faultOf(int(d.device)), d.what>>2
	noise := hash4(c.f.key, streamNoise, uint64(node), d.at)
	values[0] = int64(d.what & 3)
	switch values[0] {
	case Task:
		result := hash3(c.f.key, streamTask, what)
		if fault == Wrong && noise&1 == 0 || fault == Firmware && d.at > c.f.onset(node) && what&3 == 0 {
			result = mix(result ^ noise)
		}
		values[1], values[2], values[3] = int64(what), int64(result&resultBit), workOf(what)
		values[4] = c.takes(node, what) / 100
	case Benchmark:
		values[1], values[2], values[4] = int64(what), int64(hash3(c.f.key, streamTask, what)&resultBit), 600
		values[3] = 100 * c.speed(node) >> 16 * (one16 + scaled(normal(noise), 1_000)) >> 16
		if fault == Slow {
			values[3] /= 10
		}
	}
	return 1<<5 - 1
}
