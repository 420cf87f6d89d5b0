package gateway

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/types/epoch"
)

// The test binary runs itself again as a gateway that kills itself with SIGKILL
// at a step, with the stream on disk.
const (
	childDir   = "TRELLIS_GATEWAY_CHILD_DIR"
	childStep  = "TRELLIS_GATEWAY_CHILD_STEP"
	childAfter = "TRELLIS_GATEWAY_CHILD_AFTER" // so many passes of the step are survived
)

// purging plays a sequencer that is always done at once, so that the stream
// holds as little as it ever may.
type purging struct{ *stream.Stream }

func (p purging) Release(ctx context.Context, project epoch.Project, reader stream.Reader, upTo stream.Seq) error {
	if err := p.Stream.Release(ctx, project, stream.Sequencer, upTo); err != nil {
		return err
	}
	return p.Stream.Release(ctx, project, reader, upTo)
}

func runChild() {
	logger := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	s, err := stream.Open(context.Background(), stream.Config{Dir: os.Getenv(childDir) + "/stream"}, logger)
	if err != nil {
		panic(err)
	}
	cfg := Config{Addr: "127.0.0.1:0", Dir: os.Getenv(childDir), Source: source, SaveInterval: time.Millisecond}
	t := &testing.T{} // key and document of the registry do not fail
	g := New(cfg, newRegistry(t, 9), purging{s}, func() time.Time { return now }, logger)
	after, _ := strconv.Atoi(os.Getenv(childAfter))
	g.step = func(name string) {
		if name != os.Getenv(childStep) {
			return
		}
		if after--; after < 0 {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // nothing may happen until the signal arrives
		}
	}
	go func() {
		<-g.Ready()
		fmt.Println(g.Addr())
	}()
	panic(g.Run(context.Background()))
}

func startChild(t *testing.T, dir, step string, after int) (addr string, child *exec.Cmd) {
	t.Helper()
	child = exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir, childStep+"="+step, childAfter+"="+strconv.Itoa(after))
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { child.Process.Kill(); child.Wait() })
	addr, err = bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("gateway did not start: %v", err)
	}
	return addr[:len(addr)-1], child
}

// Whatever the moment of a kill, a reading that was answered accepted is never
// accepted again, and one that was not answered can be sent again.
func TestKilledGatewayRemembersWhatItAnswered(t *testing.T) {
	dir := t.TempDir()
	numbers, answered := map[byte]uint64{1: 0, 2: 0, 3: 0}, map[byte]uint64{}
	for _, step := range []string{"appended", "committed", "saved", "released"} {
		for _, after := range []int{0, 3} {
			addr, child := startChild(t, dir, step, after)
			for i := 0; ; i++ {
				device := byte(1 + i%3)
				number := numbers[device] + 1
				numbers[device] = number
				body := append(sign(t, device, number, 7), sign(t, device, number, 8)...) // the second always conflicts
				response, err := http.Post("http://"+addr+"/v1/readings", contentType, bytes.NewReader(body))
				if err != nil {
					break // killed
				}
				raw, err := io.ReadAll(response.Body)
				response.Body.Close()
				if err != nil {
					break
				}
				got := words(t, raw)
				wantWords(t, got, "accepted", fmt.Sprintf("sequence_conflict last=%d", number))
				answered[device] = number
				if i > 5000 {
					t.Fatalf("%s: the gateway was never killed", step)
				}
			}
			child.Wait()
		}
	}
	addr, _ := startChild(t, dir, "never", 0)
	for device, number := range answered {
		_, raw := post(t, addr, bytes.Join([][]byte{
			sign(t, device, number, 8), sign(t, device, number-1, 7), sign(t, device, numbers[device]+1, 7), sign(t, device, number, 7),
		}, nil))
		got := words(t, raw)
		t.Logf("device %d, answered up to %d, sent up to %d: %q", device, number, numbers[device], got)
		if got[0] == "accepted" || got[1] == "accepted" || got[2] != "accepted" || got[3] == "accepted" {
			t.Errorf("device %d after the kills: %q", device, got)
		}
	}
}
