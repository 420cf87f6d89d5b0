package index

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/units"
)

// deviceEvent keeps a device as it is now, and that it changed.
func (b *batch) deviceEvent(e chain.Event) {
	var device common.Address
	switch what := e.What.(type) {
	case chain.DeviceRegistered:
		device = what.Device
		b.device(e.Place, what)
	case chain.DocumentUpdated:
		device = what.Device
		b.setDocument(device, what.DocumentHash, what.DocumentURI)
	case chain.KeyRotated:
		device = what.Device
		b.exec(`UPDATE devices SET signer = ?, key_type = ? WHERE address = ?`, what.Signer, keyType(chain.KeyAlgorithm(what.KeyType)), device)
		b.setDocument(device, what.DocumentHash, what.DocumentURI)
	case chain.DeviceRemoved:
		device = what.Device
		b.exec(`UPDATE devices SET removed = ? WHERE address = ?`, e.Block, device)
	case chain.DeviceTransferred:
		device = what.Device
		b.exec(`UPDATE devices SET owner = ? WHERE address = ?`, what.To, device)
	case chain.SerialAssigned:
		device = what.Device
		b.exec(`UPDATE devices SET v2 = ? WHERE address = ?`, what.V2, device)
	case chain.HardwareAttested:
		device = what.Device
		b.exec(`INSERT OR REPLACE INTO verdicts (device, signer, kind, verifier, result_hash, block, until) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			device, what.Signer, what.Kind, what.Verifier, what.ResultHash, e.Block, clamp(what.Until))
	case chain.HardwareRevoked:
		device = what.Device
		b.exec(`DELETE FROM verdicts WHERE device = ?`, device)
	case chain.BondChanged:
		device = what.Device
		b.exec(`UPDATE devices SET bond = ? WHERE address = ?`, what.Bond.String(), device)
	case chain.FindingFiled:
		device = what.Device
		b.exec(`INSERT INTO findings (id, project, device, filer, code, evidence, uri, contest_until, state, until, taken, block, tx, time)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', 0, '0', ?, ?, ?)`, int64(what.ID), what.Project, device, what.Filer, what.Code, what.Evidence,
			what.URI, 1000*what.ContestUntil, e.Block, e.Tx, 1000*e.Time)
	case chain.FindingStands:
		device = what.Device
		b.exec(`UPDATE findings SET state = 'stands', until = ?, taken = ? WHERE id = ?`, 1000*what.Until, what.Taken.String(), int64(what.ID))
	case chain.FindingDropped:
		device = what.Device
		b.exec(`UPDATE findings SET state = ? WHERE id = ?`, droppedState(what.Refuted), int64(what.ID))
	default:
		b.err = fmt.Errorf("no table for this event: the index and client/chain are of different versions")
		return
	}
	b.keepEvent(device, e)
}

func droppedState(refuted bool) string {
	if refuted {
		return "refuted"
	}
	return "undecided"
}

const emptyActivity = `INSERT INTO activity (device, project, readings, last_index, last_time, last_data, earned, claimed, paid_epoch,
	scored_epoch, reason) VALUES (?, ?, 0, -1, 0, '{}', '0', '0', 0, 0, '') ON CONFLICT (device) DO NOTHING`

func (b *batch) device(at chain.Place, d chain.DeviceRegistered) {
	b.exec(`INSERT INTO devices (address, project, owner, account, contract, token, document_hash, document_uri, name,
		search, model, exposure, lat, lon, key_type, signer, block, tx, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', '', ?, ?, ?, ?, ?)`,
		d.Device, d.Project, d.Owner, d.Account, d.DeviceContract, int64(d.TokenID), d.DocumentHash, d.DocumentURI,
		keyType(d.KeyType), d.Device, at.Block, at.Tx, 1000*at.Time)
	b.exec(emptyActivity, d.Device, d.Project)
	b.documentFromURI(d.Device, d.DocumentHash, d.DocumentURI)
}

// contractKey is the key type of a device that is a contract (ERC-1271).
const contractKey = "ERC-1271"

func keyType(a sig.Algorithm) string {
	if a == 0 {
		return contractKey
	}
	return a.String()
}

func (b *batch) setDocument(device common.Address, hash common.Hash, uri string) {
	b.exec(`UPDATE devices SET document_hash = ?, document_uri = ?, document = NULL WHERE address = ?`, hash, uri, device)
	b.documentFromURI(device, hash, uri)
}

// documentFromURI keeps a document that is on the chain itself and has the
// device's key, as only such a one counts in scoring. Any other leaves the
// device without facts: what an owner wrote MUST NOT stop the index.
func (b *batch) documentFromURI(device common.Address, hash common.Hash, uri string) {
	var signer common.Address
	var kind string
	if !b.get(`SELECT signer, key_type FROM devices WHERE address = ?`, []any{device}, &signer, &kind) {
		return
	}
	if kind == contractKey {
		signer = common.Address{}
	}
	if d, err := document.Registered(did.ID(device), signer, hash, uri); err == nil {
		b.document(d)
	}
}

func (b *batch) document(d document.Document) {
	name := d.Fact("name")
	b.exec(`UPDATE devices SET document = ?, name = ?, search = ?, model = ?, exposure = ?, lat = ?, lon = ?
		WHERE address = ? AND document_hash = ?`, d.Bytes(), name, strings.ToLower(name), d.Fact("model"), d.Fact("exposure"),
		coordinate(d.Fact("latitude"), 90), coordinate(d.Fact("longitude"), 180), d.ID().Address(), d.Hash())
}

// coordinate returns text if it is a JSON number of degrees within ±limit,
// else nothing: facts are whatever an owner wrote.
func coordinate(text string, limit int64) string {
	d, err := units.ParseDecimal(text)
	if err != nil {
		return ""
	}
	bound := big.NewInt(limit)
	bound.Mul(bound, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d.Scale())), nil))
	if new(big.Int).Abs(big.NewInt(d.Coefficient())).Cmp(bound) > 0 || !json.Valid([]byte(d.String())) {
		return ""
	}
	return d.String()
}
