package nettest

import (
	"net"
	"sync"
)

// A link forwards TCP connections to a target that may change, and can be cut or stalled.
type link struct {
	listener net.Listener

	mu      sync.Mutex
	changed *sync.Cond // of stalled and closed
	target  string     // empty: nobody is there
	cut     bool
	stalled bool
	conns   map[net.Conn]bool
	running sync.WaitGroup
}

func newLink() (*link, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	l := &link{listener: listener, conns: make(map[net.Conn]bool)}
	l.changed = sync.NewCond(&l.mu)
	l.running.Go(l.accept)
	return l, nil
}

func (l *link) address() string { return l.listener.Addr().String() }

// connect names who is at the other end; an empty target breaks all connections.
func (l *link) connect(target string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.target = target
	if target == "" {
		l.hangUp()
	}
}

// setCut breaks all connections and lets no new one through, or ends that.
func (l *link) setCut(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut = cut; cut {
		l.hangUp()
	}
}

// drop breaks all connections; new ones may come.
func (l *link) drop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.hangUp()
}

// setStalled holds all bytes back, as a network does that loses every packet for a while, or ends that.
func (l *link) setStalled(stalled bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.stalled = stalled
	l.changed.Broadcast()
}

func (l *link) close() {
	l.listener.Close()
	l.mu.Lock()
	l.cut, l.stalled = true, false
	l.hangUp()
	l.changed.Broadcast()
	l.mu.Unlock()
	l.running.Wait()
}

// hangUp is called with mu held.
func (l *link) hangUp() {
	for c := range l.conns {
		c.Close()
	}
}

func (l *link) accept() {
	for {
		from, err := l.listener.Accept()
		if err != nil {
			return
		}
		l.running.Go(func() { l.forward(from) })
	}
}

func (l *link) forward(from net.Conn) {
	defer from.Close()
	l.mu.Lock()
	target, cut := l.target, l.cut
	l.mu.Unlock()
	if cut || target == "" {
		return
	}
	to, err := net.Dial("tcp", target)
	if err != nil {
		return
	}
	defer to.Close()
	if !l.enter(from, to, target) {
		return
	}
	defer l.leave(from, to)
	var back sync.WaitGroup
	back.Go(func() { l.copy(from, to) })
	l.copy(to, from)
	back.Wait()
}

// enter notes a connection, unless the link was cut meanwhile.
func (l *link) enter(from, to net.Conn, target string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.cut || l.target != target {
		return false
	}
	l.conns[from], l.conns[to] = true, true
	return true
}

func (l *link) leave(from, to net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.conns, from)
	delete(l.conns, to)
}

// copy moves bytes until one side is closed, and then closes the other.
func (l *link) copy(to, from net.Conn) {
	defer to.Close()
	defer from.Close()
	buffer := make([]byte, 64<<10)
	for {
		k, err := from.Read(buffer)
		l.mu.Lock()
		for l.stalled {
			l.changed.Wait()
		}
		l.mu.Unlock()
		if k > 0 {
			if _, err := to.Write(buffer[:k]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}
