package fraudlab

import (
	"context"
	"fmt"
	"testing"
)

func TestTune(t *testing.T) {
	for _, kind := range []string{"weather"} {
		card, err := Run(context.Background(), Config{Kind: kind, Devices: 400, Seeds: []uint64{1, 2}, Hours: 24, Attackers: 50})
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range card.Honest {
			if c.Of > 0 {
				fmt.Println("honest", name, c, c.Share())
			}
		}
		for name, c := range card.Faults {
			fmt.Println("fault", name, c)
		}
		for _, r := range card.Rows {
			fmt.Printf("%-30s found %v sure %v prec %v sound %v faulty %v %v\n", r.Attack, r.Found, r.Sure, r.Accused, r.Sound, r.Faulty, r.By)
		}
	}
}
