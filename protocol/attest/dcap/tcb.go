package dcap

import (
	"bytes"
	"fmt"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Statuses of a TCB level (PCS API v4, "TCB Status").
const (
	UpToDate                          = "UpToDate"
	SWHardeningNeeded                 = "SWHardeningNeeded"
	ConfigurationNeeded               = "ConfigurationNeeded"
	ConfigurationAndSWHardeningNeeded = "ConfigurationAndSWHardeningNeeded"
	OutOfDate                         = "OutOfDate"
	OutOfDateConfigurationNeeded      = "OutOfDateConfigurationNeeded"
	Revoked                           = "Revoked"
)

// A Standing is what Intel says about a platform and its quoting enclave.
type Standing struct {
	Status     string
	Advisories []string
	Evaluation uint32 // tcbEvaluationDataNumber of the TCB info
}

// CheckEvaluation refuses TCB info of an evaluation before least: what Intel learned later is not in it.
func (s Standing) CheckEvaluation(least uint32) error {
	if s.Evaluation < least {
		return attest.Refuse(attest.CollateralExpired, "TCB info of evaluation %d, the policy wants %d", s.Evaluation, least)
	}
	return nil
}

// matchPlatform finds the first level that the platform reaches ("Get TCB Info v4", steps 1 to 3). The list is sorted, best
// first. tee is nil for SGX.
func (t tcbInfo) matchPlatform(p Platform, tee *[16]byte) (level, error) {
	for _, l := range t.Levels {
		if len(l.TCB.SGX) != 16 || tee != nil && len(l.TCB.TDX) != 16 {
			return level{}, attest.Refuse(attest.CollateralInvalid, "a TCB level without 16 components")
		}
		if reaches(p.Components[:], l.TCB.SGX) && p.PCESVN >= l.TCB.PCESVN && (tee == nil || reachesTDX(*tee, l.TCB.TDX)) {
			return l, nil
		}
	}
	return level{}, attest.Refuse(attest.TCB, "the platform is below every level that Intel lists")
}

func reaches(have []uint8, want []component) bool {
	for i := range want {
		if have[i] < want[i].SVN {
			return false
		}
	}
	return true
}

// reachesTDX leaves the first two out when the second is not 0: they are the module's version, which has an identity of its own.
func reachesTDX(have [16]byte, want []component) bool {
	if have[1] > 0 {
		return reaches(have[2:], want[2:])
	}
	return reaches(have[:], want)
}

// matchModule checks who signed the TDX module, and finds its level (step 5 of the same page). Before module version 1 there
// is no level.
func (t tcbInfo) matchModule(report TDReport) (*level, error) {
	svn := report.TeeTCBSVN()
	if svn[1] == 0 {
		if t.Module == nil {
			return nil, attest.Refuse(attest.CollateralInvalid, "TCB info names no TDX module")
		}
		return nil, t.Module.check(report)
	}
	id := fmt.Sprintf("TDX_%02X", svn[1])
	for _, module := range t.Modules {
		if module.ID != id {
			continue
		}
		if err := module.check(report); err != nil {
			return nil, err
		}
		for _, l := range module.Levels {
			if uint16(svn[0]) >= l.TCB.ISVSVN {
				return &l, nil
			}
		}
		return nil, attest.Refuse(attest.TCB, "TDX module %s is below every level that Intel lists", id)
	}
	return nil, attest.Refuse(attest.Identity, "Intel lists no TDX module %s", id)
}

func (m tdxModule) check(report TDReport) error {
	attributes := report.SeamAttributes()
	if !bytes.Equal(m.MRSigner, report.MRSignerSeam()) || !masked(attributes[:], m.Mask, m.Attributes) {
		return attest.Refuse(attest.Identity, "the TDX module's signer or attributes are not those that Intel lists")
	}
	return nil
}

// match checks the quoting enclave's report against its identity and finds its level ("Get Quoting Enclave Identity v4").
func (q qeIdentity) match(report SGXReport) (level, error) {
	misc, attributes := report.MiscSelect(), report.Attributes()
	// On the wire MISCSELECT is little-endian, in the document it is a big-endian number.
	bigEndian := []byte{misc[3], misc[2], misc[1], misc[0]}
	switch {
	case !masked(bigEndian, q.MiscSelectMask, q.MiscSelect), !masked(attributes[:], q.AttributesMask, q.Attributes):
		return level{}, attest.Refuse(attest.Identity, "the quoting enclave's attributes are not those that Intel lists")
	case !bytes.Equal(report.MRSigner(), q.MRSigner), report.ProductID() != q.ProductID:
		return level{}, attest.Refuse(attest.Identity, "the quoting enclave's signer or product are not those that Intel lists")
	}
	for _, l := range q.Levels {
		if report.SVN() >= l.TCB.ISVSVN {
			return l, nil
		}
	}
	return level{}, attest.Refuse(attest.TCB, "the quoting enclave is below every level that Intel lists")
}

// masked tells whether value & mask == want. Other lengths never match.
func masked(value, mask, want []byte) bool {
	if len(value) != len(mask) || len(value) != len(want) {
		return false
	}
	for i := range value {
		if value[i]&mask[i] != want[i] {
			return false
		}
	}
	return true
}

// converge joins the platform's status with that of a part it rests on, as Intel's quote verification library does: a part that
// is out of date makes all of it so, one that is revoked revokes it. Any other status of a part but UpToDate stands for itself.
func converge(platform, part string) string {
	switch part {
	case UpToDate:
		return platform
	case Revoked:
		return Revoked
	case OutOfDate:
		switch platform {
		case UpToDate, SWHardeningNeeded:
			return OutOfDate
		case ConfigurationNeeded, ConfigurationAndSWHardeningNeeded:
			return OutOfDateConfigurationNeeded
		}
		return platform
	}
	if platform == UpToDate {
		return part
	}
	return platform
}
