package dcap

import "encoding/binary"

// An SGXReport is a report body of SGXBodyBytes (Intel SDM, REPORT).
type SGXReport []byte

// Flags of the attributes.
const (
	SGXInit         = 1 << 0
	SGXDebug        = 1 << 1
	SGXProvisionKey = 1 << 4
)

func (r SGXReport) MiscSelect() [4]byte  { return [4]byte(r[16:20]) }
func (r SGXReport) Attributes() [16]byte { return [16]byte(r[48:64]) }
func (r SGXReport) Flags() uint64        { return binary.LittleEndian.Uint64(r[48:]) }
func (r SGXReport) MREnclave() []byte    { return r[64:96] }
func (r SGXReport) MRSigner() []byte     { return r[128:160] }
func (r SGXReport) ProductID() uint16    { return binary.LittleEndian.Uint16(r[256:]) }
func (r SGXReport) SVN() uint16          { return binary.LittleEndian.Uint16(r[258:]) }
func (r SGXReport) ReportData() []byte   { return r[320:384] }

// A TDReport is a body of TD10BodyBytes or TD15BodyBytes (Intel TDX DCAP Quoting Library API, A.3.2).
type TDReport []byte

func (r TDReport) TeeTCBSVN() [16]byte     { return [16]byte(r[0:16]) }
func (r TDReport) MRSeam() []byte          { return r[16:64] }
func (r TDReport) MRSignerSeam() []byte    { return r[64:112] }
func (r TDReport) SeamAttributes() [8]byte { return [8]byte(r[112:120]) }
func (r TDReport) Attributes() uint64      { return binary.LittleEndian.Uint64(r[120:]) }
func (r TDReport) XFAM() uint64            { return binary.LittleEndian.Uint64(r[128:]) }
func (r TDReport) MRTD() []byte            { return r[136:184] }
func (r TDReport) MRConfigID() []byte      { return r[184:232] }
func (r TDReport) MROwner() []byte         { return r[232:280] }
func (r TDReport) MROwnerConfig() []byte   { return r[280:328] }
func (r TDReport) RTMR(i int) []byte       { return r[328+48*i : 376+48*i] }
func (r TDReport) ReportData() []byte      { return r[520:584] }

// MRServiceTD is nil before TDX 1.5.
func (r TDReport) MRServiceTD() []byte {
	if len(r) < TD15BodyBytes {
		return nil
	}
	return r[600:648]
}
