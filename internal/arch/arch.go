// Package arch keeps the shape of the house: its tests read the floor table in ARCHITECTURE.md and fail where the code leaves it.
package arch
