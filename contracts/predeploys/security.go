package predeploys

func securityContracts() []Contract { return slashingContracts() }

func security(c Config) []creation { return slashing(c) }
