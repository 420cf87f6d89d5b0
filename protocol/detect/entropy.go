package detect

import "slices"

// entropy finds values that no sensor gives.
var entropy = Detector{
	Name: "entropy", Version: 1, Sure: true,
	Summary: "The values are smoother than a sensor can be, more random than weather is, or end in the same digits.",
	Needs:   "temperature, humidity, pressure or pm25",
	Bound:   "time O(n), memory O(d)",
	Misses:  "A model of weather with a model of noise: it looks like a sensor.",
	Parameters: []Parameter{
		{"least", 72, "values that are judged at least"},
		{"most", 512, "first values of a field that are judged"},
		{"smooth_permille", 120, "of a change, by which it changes itself: below it no noise is left"},
		{"smooth_quanta", 3, "steps of the sensor that a usual change must span, or rounding decides"},
		{"random_permille", 150, "correlation of a value with the one before, below which nothing is remembered"},
		{"random_swing_milli", 500, "how far values spread at least before that counts"},
		{"random_seconds", 1_200, "time between values, above which weather forgets"},
		{"digits", 16, "different values that are needed before last digits are compared"},
	},
	run: func(s *search) {
		for _, field := range []string{"temperature", "humidity", "pressure", "pm25"} {
			column, ok := s.column(field)
			if !ok {
				continue
			}
			for d := range s.devices {
				s.entropyOf(field, d, column)
			}
		}
	},
}

func (s *search) entropyOf(field string, d, column int) {
	var values, gaps []int64
	var rows []int32
	for _, row := range s.of[d] {
		r := &s.rows[row]
		value, ok := r.milli(column)
		if !ok || !s.within(r) {
			continue
		}
		if n := len(rows); n > 0 {
			gaps = append(gaps, int64(r.Time-s.rows[rows[n-1]].Time)/1000)
		}
		if values, rows = append(values, value), append(rows, row); int64(len(rows)) == s.p("most") {
			break
		}
	}
	if int64(len(values)) < s.p("least") {
		return
	}
	s.tooSmooth(field, d, values, rows)
	if median(gaps) <= s.p("random_seconds") && field != "pm25" {
		s.tooRandom(field, d, values, rows)
	}
	s.sameDigits(field, d, values, rows)
}

// tooSmooth compares how much changes change with how large they are. Noise
// of a sensor makes the former the larger; a formula makes it vanish.
func (s *search) tooSmooth(field string, d int, values []int64, rows []int32) {
	first := changes(values)
	second := changes(first)
	for i := range first {
		first[i] = abs(first[i])
	}
	for i := range second {
		second[i] = abs(second[i])
	}
	step, bend := median(first), median(second)
	if step < s.p("smooth_quanta")*quantum(values) || step == 0 {
		return
	}
	if ratio := bend * 1000 / step; ratio < s.p("smooth_permille") {
		s.accuse(d, exceeds(s.p("smooth_permille"), ratio), rows, nil,
			"Its %s is a smooth curve: over %d values a change differs from the one before by %s of its size, and a sensor's by more than %s.",
			field, len(values), thousandths(ratio), thousandths(s.p("smooth_permille")))
	}
}

// quantum returns the step of the sensor: the greatest common divisor of the
// values' differences, in thousandths.
func quantum(values []int64) int64 {
	q := int64(0)
	for _, x := range values {
		for a := abs(x - values[0]); a != 0; {
			q, a = a, q%a
		}
	}
	return max(q, 1)
}

func (s *search) tooRandom(field string, d int, values []int64, rows []int32) {
	wide := spread(values)
	if wide < s.p("random_swing_milli") {
		return
	}
	if r := correlation(values[1:], values[:len(values)-1]); r < s.p("random_permille") {
		s.accuse(d, 500+(s.p("random_permille")-max(r, -1000))/3, rows, nil,
			"Its %s jumps about by %s without memory: over %d values the correlation of one with the next is %s.", field, thousandths(wide), len(values), thousandths(r))
	}
}

// sameDigits finds values whose last digits never change though they have
// some: a base value to which whole steps are added.
func (s *search) sameDigits(field string, d int, values []int64, rows []int32) {
	kinds := slices.Clone(values)
	slices.Sort(kinds)
	kinds = slices.Compact(kinds)
	q := quantum(values)
	if int64(len(kinds)) < s.p("digits") || q < 100 {
		return
	}
	if rest := abs(values[0]) % q; rest != 0 && q%10 == 0 && rest%(q/10) != 0 {
		s.accuse(d, 600, rows, nil, "Its %s takes %d values that all end in the same digits: %s above a multiple of %s.", field, len(kinds), thousandths(rest), thousandths(q))
	}
}
