package fraudlab

type RealRow struct{}
