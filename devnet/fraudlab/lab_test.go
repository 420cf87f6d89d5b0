package fraudlab

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

func TestTune(t *testing.T) {
	for _, kind := range strings.Fields(os.Getenv("KINDS")) {
		p, err := Template(kind)
		if err != nil {
			t.Fatal(err)
		}
		n, _ := strconv.Atoi(os.Getenv("N"))
		card, err := Run(context.Background(), Config{Kind: kind, Devices: n, Seeds: []uint64{1}, Hours: 24, Attackers: 50, Policy: p})
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
			if r.Income != nil {
				fmt.Printf("%+v\n", *r.Income)
			}
			fmt.Printf("%-30s found %v sure %v prec %v sound %v faulty %v %v\n", r.Attack, r.Found, r.Sure, r.Accused, r.Sound, r.Faulty, r.By)
		}
	}
}
