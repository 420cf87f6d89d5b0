// Package detect finds what honest devices do not do in the readings of an epoch, the same on every machine, with the entries that show it.
//
// A detector is a pure function of an Epoch and of parameters that are whole
// numbers. A Finding accuses one device and names every log entry that it
// rests on; the law that all detectors keep (TestFindingStandsAlone) is that
// the detector, run on those entries and devices alone, gives the finding
// again. So a Bundle convinces whoever has only the bundle.
package detect
