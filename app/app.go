// Package app wires the roles of a network together; it is the only place that sees them all.
package app
