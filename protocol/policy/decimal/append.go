package decimal

import "strconv"

// AppendText implements encoding.TextAppender: it appends what String returns.
func (d Decimal) AppendText(b []byte) ([]byte, error) {
	a := d.Abs()
	if a.hi != 0 {
		return append(b, d.String()...), nil
	}
	if d.hi < 0 {
		b = append(b, '-')
	}
	b = strconv.AppendUint(b, a.lo/one, 10)
	fraction := a.lo % one
	if fraction == 0 {
		return b, nil
	}
	b = append(b, '.')
	for digit := uint64(one / 10); fraction > 0; digit /= 10 {
		b = append(b, '0'+byte(fraction/digit))
		fraction %= digit
	}
	return b, nil
}
