//go:build unix

package localnet

import (
	"os/exec"
	"syscall"
)

// detach gives a process a group of its own.
func detach(c *exec.Cmd) { c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} }
