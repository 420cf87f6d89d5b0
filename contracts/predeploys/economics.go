package predeploys

import "slices"

func economicsContracts() []Contract {
	return slices.Concat(grantsContracts())
}

func economics(c Config) []creation {
	return slices.Concat(grants(c))
}
