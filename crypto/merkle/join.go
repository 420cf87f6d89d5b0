package merkle

// Join returns the node above left and right; ErrOverflow when the sum needs more than 256 bits.
func Join(left, right Node) (Node, error) {
	n, ok := parent(&left, &right)
	if !ok {
		return Node{}, ErrOverflow
	}
	return n, nil
}

// Fold returns the node that a run of nodes of one level becomes: pairs are joined, and an odd last one rises, until one is
// left. For a run of 2^k nodes that begins at a multiple of 2^k, or the last, shorter one, it is the tree's node k levels above.
// The run MUST NOT be empty, and is overwritten.
func Fold(run []Node) (Node, error) {
	for len(run) > 1 {
		half := 0
		for i := 0; i < len(run); i += 2 {
			if i+1 == len(run) {
				run[half] = run[i]
			} else {
				n, err := Join(run[i], run[i+1])
				if err != nil {
					return Node{}, err
				}
				run[half] = n
			}
			half++
		}
		run = run[:half]
	}
	return run[0], nil
}
