package clock

import (
	"testing"
	"testing/synctest"
	"time"
)

var start = time.Date(2017, 12, 31, 20, 0, 0, 0, time.UTC)

func TestClockRunsAtItsSpeedFromItsStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New(start, 240)
		time.Sleep(10 * time.Second)
		if got, want := c.Now(), start.Add(40*time.Minute); !got.Equal(want) {
			t.Errorf("after ten seconds it is %s, want %s", got, want)
		}
		if got, want := c.Millis(), uint64(start.Add(40*time.Minute).UnixMilli()); got != want {
			t.Errorf("%d ms, want %d", got, want)
		}
		c.Rewind()
		if got := c.Now(); !got.Equal(start) {
			t.Errorf("rewound to %s, want %s", got, start)
		}
	})
}

func TestClockDoesNotStandStillOrRunBackwards(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, speed := range []int{0, -5} {
			c := New(start, speed)
			time.Sleep(time.Second)
			if got, want := c.Now(), start.Add(time.Second); !got.Equal(want) || c.Speed() != 1 {
				t.Errorf("speed %d: %s at speed %d, want %s at 1", speed, got, c.Speed(), want)
			}
		}
	})
}

// It fell behind by what passed before Rewind, and by every sleep of the
// machine.
func TestWallClockIsNeverRewound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := Wall()
		time.Sleep(time.Hour)
		c.Rewind()
		if got, want := c.Now(), time.Now(); !got.Equal(want) {
			t.Errorf("the wall clock shows %s, want %s", got, want)
		}
	})
}
