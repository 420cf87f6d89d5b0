package reward

// A Runner does tasks 0 to n−1, at the same time if it likes, and returns when
// all are done. No task depends on another, so that the bytes of a result do
// not depend on the runner. This package starts no goroutines: whoever has
// processors to give passes a runner that does.
type Runner func(n int, do func(task int))

// inOrder is the runner of one goroutine.
func inOrder(n int, do func(task int)) {
	for task := range n {
		do(task)
	}
}

// chunks is into how many tasks work on all devices is cut: enough to keep
// processors busy to the end, few enough that a task's evaluator costs nothing.
const chunks = 64

// eachChunk cuts 0 to n−1 into ranges and has the runner do them.
func eachChunk(run Runner, n int, do func(from, to int)) {
	size := (n + chunks - 1) / chunks
	if size == 0 {
		return
	}
	run((n+size-1)/size, func(task int) { do(task*size, min(n, (task+1)*size)) })
}

// tryChunks is eachChunk of tasks that may fail. It returns the error of the first that did, by its place, not by time.
func tryChunks(run Runner, n int, do func(from, to int) error) error {
	var errs [chunks]error
	eachChunk(run, n, func(from, to int) { errs[from*chunks/max(n, 1)] = do(from, to) })
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
