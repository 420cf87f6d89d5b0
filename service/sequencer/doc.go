// Package sequencer gives every accepted reading one place in the log and publishes a checkpoint at a steady pace.
//
// It takes a project's messages from the write-ahead stream in order, leaves out
// readings whose number is not above the device's last one, and appends the
// others to the log. Each round goes through the same steps, and a crash
// after any of them is made good by the next start:
//
//	bundles and tiles   written, each by rename, and fsynced with their directories
//	leaves              of the entries' Poseidon2 tree, if it is kept, as the bundles are
//	state               size, root, place in the stream, devices' numbers: one synced pebble batch
//	checkpoint          signed and put in place by rename, directory fsynced
//	release             the stream may remove what the state covers
//	clean               partial files that a full one replaces are removed
//
// Before the state is written, the next start takes the same messages again and
// writes the same bytes again: the order is the stream's, and no checkpoint
// speaks of them yet. After it, the next start signs the checkpoint of the
// state, whose bytes are determined by size and root. So an index that was
// published never changes (I1), and nothing is released before it is durable.
//
// State and files check each other at start. If they disagree, or a checkpoint
// is ahead of the state, or the stream was released beyond it, something was
// lost or replaced, and the sequencer does not start: going on could sign two
// histories.
package sequencer
