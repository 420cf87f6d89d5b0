package predeploys

func computeContracts() []Contract {
	return verifierContracts()
}

func compute(c Config) []creation {
	return verifiers(c)
}
