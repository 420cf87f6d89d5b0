package main

import (
	"errors"
	"fmt"
	"os"
	"sync"

	"golang.org/x/term"

	"github.com/trellis-network/trellis/node/keys"
)

const (
	envPassword    = "TRELLIS_PASSWORD"
	envNewPassword = "TRELLIS_NEW_PASSWORD"
)

var errNoTerminal = errors.New("no passphrase is given, and there is no terminal to ask on")

// passphrase returns the source of a passphrase: a file, else an environment variable, else the terminal, asked once. It is
// nil if there is none of them.
func passphrase(file, env, question string, twice bool) keys.Passphrase {
	if file != "" {
		return keys.PasswordFile(file)
	}
	if value := os.Getenv(env); value != "" {
		return func() (string, error) { return value, nil }
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return nil
	}
	return sync.OnceValues(func() (string, error) {
		answer, err := ask(question + ": ")
		if err != nil || !twice {
			return answer, err
		}
		again, err := ask("The same again: ")
		if err == nil && again != answer {
			err = errors.New("the two passphrases differ")
		}
		return answer, err
	})
}

// nodePassphrase is the source of the passphrase that opens a node's encrypted keys.
func nodePassphrase(file string) keys.Passphrase {
	return passphrase(file, envPassword, "Passphrase of the node's keys", false)
}

func ask(question string) (string, error) {
	fmt.Fprint(os.Stderr, question)
	answer, err := term.ReadPassword(int(os.Stdin.Fd()))
	fmt.Fprintln(os.Stderr)
	return string(answer), err
}
