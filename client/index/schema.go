package index

import (
	"database/sql"
	"fmt"
)

// Amounts are decimal text, as they exceed 64 bits; hashes and addresses are
// 20 and 32 bytes, all zero when not known; times are milliseconds since the
// Unix epoch; states are those of types/epoch.
//
// What only grows slowly (projects, policies, devices, epochs) is kept for
// ever; Config bounds the rest.
var migrations = []string{
	1: `
CREATE TABLE cursors (
	name TEXT PRIMARY KEY,       -- "chain", or "log/" and the project
	position BIGINT NOT NULL     -- the next block or log index to read
);
CREATE TABLE projects (
	id BIGINT PRIMARY KEY,
	name TEXT NOT NULL,
	owner BLOB NOT NULL,
	pool TEXT NOT NULL,          -- wei that no epoch has reserved
	paid TEXT NOT NULL,          -- wei claimed
	policy_hash BLOB NOT NULL,
	policy_version BIGINT NOT NULL,
	policy_uri TEXT NOT NULL,
	size BIGINT NOT NULL,        -- of the newest checkpoint on chain
	root BLOB NOT NULL,
	newest_epoch BIGINT NOT NULL,
	newest_start BIGINT NOT NULL, -- log index at which the newest epoch starts
	settled_epoch BIGINT NOT NULL -- newest one that is settled and whose leaves are here
);
CREATE TABLE policies (
	project BIGINT NOT NULL,
	version BIGINT NOT NULL,
	hash BLOB NOT NULL,
	uri TEXT NOT NULL,
	block BIGINT NOT NULL,
	tx BLOB NOT NULL,
	PRIMARY KEY (project, version)
);
CREATE TABLE checkpoints (
	project BIGINT NOT NULL,
	size BIGINT NOT NULL,
	root BLOB NOT NULL,
	block BIGINT NOT NULL,
	tx BLOB NOT NULL,
	PRIMARY KEY (project, size)
);
CREATE TABLE devices (
	address BLOB PRIMARY KEY,
	project BIGINT NOT NULL,
	owner BLOB NOT NULL,
	account BLOB NOT NULL,
	contract BLOB NOT NULL,
	token BIGINT NOT NULL,
	document_hash BLOB NOT NULL,
	document_uri TEXT NOT NULL,
	document BLOB,               -- null when its bytes are not on the chain
	name TEXT NOT NULL,
	search TEXT NOT NULL,        -- name in lower case
	model TEXT NOT NULL,
	exposure TEXT NOT NULL,
	lat TEXT NOT NULL,
	lon TEXT NOT NULL,
	key_type TEXT NOT NULL,
	block BIGINT NOT NULL,
	tx BLOB NOT NULL,
	time BIGINT NOT NULL
);
CREATE TABLE documents (         -- each that stands on the chain itself, as epochs look back
	device BLOB NOT NULL,
	block BIGINT NOT NULL,       -- from which on it counts
	document BLOB NOT NULL,
	PRIMARY KEY (device, block)
);
CREATE INDEX devices_by_project ON devices (project, address);
CREATE TABLE activity (          -- what changes of a device, apart so that its row may come later
	device BLOB PRIMARY KEY,
	project BIGINT NOT NULL,
	readings BIGINT NOT NULL,
	last_index BIGINT NOT NULL,  -- -1 before the first reading
	last_time BIGINT NOT NULL,
	last_data TEXT NOT NULL,     -- JSON object
	earned TEXT NOT NULL,
	claimed TEXT NOT NULL,
	paid_epoch BIGINT NOT NULL,  -- newest settled epoch that paid it
	scored_epoch BIGINT NOT NULL,
	reason TEXT NOT NULL         -- in scored_epoch
);
CREATE INDEX activity_by_project ON activity (project, last_index);
CREATE TABLE readings (
	project BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	device BLOB NOT NULL,
	sequence BIGINT NOT NULL,
	time BIGINT NOT NULL,
	data TEXT NOT NULL,          -- JSON object
	PRIMARY KEY (project, idx)
) WITHOUT ROWID;
CREATE INDEX readings_by_device ON readings (device, idx);
CREATE TABLE epochs (
	project BIGINT NOT NULL,
	number BIGINT NOT NULL,
	state INTEGER NOT NULL,
	log_start BIGINT NOT NULL,
	log_end BIGINT NOT NULL,
	log_root BLOB NOT NULL,
	window_start BIGINT NOT NULL,
	window_end BIGINT NOT NULL,
	policy_hash BLOB NOT NULL,
	registry_block BIGINT NOT NULL,
	budget TEXT NOT NULL,
	source TEXT NOT NULL,
	anchor_block BIGINT NOT NULL, -- where log_root was published
	anchor_tx BLOB NOT NULL,
	root BLOB NOT NULL,
	total TEXT NOT NULL,
	leaves BIGINT NOT NULL,
	result_hash BLOB NOT NULL,
	residual TEXT NOT NULL,
	claimed TEXT NOT NULL,
	paid_devices BIGINT NOT NULL,
	paid_readings BIGINT NOT NULL,
	challenge_ends BIGINT NOT NULL,
	pin_tx BLOB NOT NULL,
	post_tx BLOB NOT NULL,
	finalize_tx BLOB NOT NULL,
	applied BLOB NOT NULL,       -- result_hash of the leaves that are here
	credited INTEGER NOT NULL,   -- 1 when they count in activity.earned
	fault TEXT NOT NULL,         -- why the published result is not trusted
	void_reason TEXT NOT NULL,
	PRIMARY KEY (project, number)
);
CREATE INDEX epochs_by_range ON epochs (project, log_end);
CREATE TABLE reasons (
	project BIGINT NOT NULL,
	epoch BIGINT NOT NULL,
	code TEXT NOT NULL,
	devices BIGINT NOT NULL,
	readings BIGINT NOT NULL,
	amount TEXT NOT NULL,
	PRIMARY KEY (project, epoch, code)
);
CREATE TABLE leaves (
	project BIGINT NOT NULL,
	epoch BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	device BLOB NOT NULL,
	account BLOB NOT NULL,
	amount TEXT NOT NULL,
	points BIGINT NOT NULL,
	reason TEXT NOT NULL,
	readings BIGINT NOT NULL,
	first_index BIGINT NOT NULL,
	last_index BIGINT NOT NULL,
	evidence BLOB NOT NULL,
	hash BLOB NOT NULL,
	PRIMARY KEY (project, epoch, idx)
) WITHOUT ROWID;
CREATE INDEX leaves_by_device ON leaves (device, epoch);
CREATE TABLE claims (            -- apart from leaves, as either may come first
	project BIGINT NOT NULL,
	epoch BIGINT NOT NULL,
	leaf BIGINT NOT NULL,
	tx BLOB NOT NULL,
	block BIGINT NOT NULL,
	PRIMARY KEY (project, epoch, leaf)
);`,
	2: `
ALTER TABLE devices ADD COLUMN removed BIGINT NOT NULL DEFAULT 0; -- block, 0 while it is not
DROP TABLE documents;
CREATE TABLE device_events (     -- what a device's history is made of, as epochs look back
	device BLOB NOT NULL,
	block BIGINT NOT NULL,
	position BIGINT NOT NULL,    -- within the block
	kind TEXT NOT NULL,
	event BLOB NOT NULL,         -- JSON
	PRIMARY KEY (device, block, position)
);`,
	3: `
ALTER TABLE devices ADD COLUMN signer BLOB NOT NULL DEFAULT x''; -- address of the key that signs now
ALTER TABLE devices ADD COLUMN v2 BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';
CREATE TABLE verdicts (          -- the newest about each device's hardware
	device BLOB PRIMARY KEY,
	signer BLOB NOT NULL,        -- the key that it is about
	kind TEXT NOT NULL,          -- '' when it is no word
	verifier BLOB NOT NULL,
	result_hash BLOB NOT NULL,
	block BIGINT NOT NULL,
	until BIGINT NOT NULL        -- block, inclusive
);
ALTER TABLE device_events ADD COLUMN tx BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';
ALTER TABLE device_events ADD COLUMN time BIGINT NOT NULL DEFAULT 0;` + again,
	4: `
CREATE TABLE IF NOT EXISTS supply (            -- one row: the ledger of all coins up to the newest block that was read
	id INTEGER PRIMARY KEY CHECK (id = 0),
	genesis BLOB NOT NULL,       -- hash of the chain's block 0
	ledger TEXT NOT NULL         -- JSON of chain.Supply
);
CREATE TABLE IF NOT EXISTS supply_points (     -- the ledger at the end of each period
	by TEXT NOT NULL,            -- minute, hour or day
	period BIGINT NOT NULL,      -- since the Unix epoch
	ledger TEXT NOT NULL,
	staked TEXT NOT NULL,        -- wei; empty when the node had no such state any more
	PRIMARY KEY (by, period)
) WITHOUT ROWID;`,
	5: `
ALTER TABLE policies ADD COLUMN start BIGINT NOT NULL DEFAULT 0; -- when it comes into force, milliseconds
ALTER TABLE policies ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0; -- 1 when it never did
ALTER TABLE projects ADD COLUMN notice BIGINT NOT NULL DEFAULT 0; -- seconds that a change of policy takes, as set last
ALTER TABLE projects ADD COLUMN notice_start BIGINT NOT NULL DEFAULT 0; -- when that counts, milliseconds
ALTER TABLE epochs ADD COLUMN prior BIGINT NOT NULL DEFAULT 0;
ALTER TABLE epochs ADD COLUMN prior_hash BLOB NOT NULL DEFAULT x'0000000000000000000000000000000000000000000000000000000000000000';
ALTER TABLE epochs ADD COLUMN paid TEXT NOT NULL DEFAULT '0';
ALTER TABLE epochs ADD COLUMN burned TEXT NOT NULL DEFAULT '0';
ALTER TABLE epochs ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]'; -- JSON of epoch.Correction, in order
CREATE TABLE corrections (       -- found by appeals, in the order of the chain
	project BIGINT NOT NULL,
	block BIGINT NOT NULL,
	position BIGINT NOT NULL,    -- within the block
	epoch BIGINT NOT NULL,       -- the one it corrects
	device BLOB NOT NULL,
	amount TEXT NOT NULL,
	tx BLOB NOT NULL,
	PRIMARY KEY (project, block, position)
);`,
	6: `
ALTER TABLE devices ADD COLUMN bond TEXT NOT NULL DEFAULT '0'; -- wei that count now
CREATE TABLE findings (          -- of fraud
	id BIGINT PRIMARY KEY,
	project BIGINT NOT NULL,
	device BLOB NOT NULL,
	filer BLOB NOT NULL,
	code TEXT NOT NULL,
	evidence BLOB NOT NULL,      -- SHA-256 of the bundle
	uri TEXT NOT NULL,
	contest_until BIGINT NOT NULL,
	state TEXT NOT NULL,         -- open, stands, refuted, undecided
	until BIGINT NOT NULL,       -- when it expires, if it stands
	taken TEXT NOT NULL,         -- wei of the device's bond
	block BIGINT NOT NULL,
	tx BLOB NOT NULL,
	time BIGINT NOT NULL
);
CREATE INDEX findings_by_device ON findings (device, id);`,
	7: `
CREATE TABLE tasks (             -- of the market of compute
	id BLOB PRIMARY KEY,
	number BIGINT NOT NULL UNIQUE, -- in the order of the chain
	project BIGINT NOT NULL,
	task TEXT NOT NULL,          -- JSON of compute.Task
	terms TEXT NOT NULL,         -- JSON of chain.TaskTerms
	manifest BLOB NOT NULL,
	state INTEGER NOT NULL,      -- of chain.TaskState
	prover BLOB NOT NULL,
	price TEXT NOT NULL,         -- of whom holds it or brought its result
	output BLOB,                 -- null while there is no result
	block BIGINT NOT NULL,
	tx BLOB NOT NULL,
	time BIGINT NOT NULL,
	done_block BIGINT NOT NULL,  -- 0 while there is no result
	done_tx BLOB NOT NULL,
	done_time BIGINT NOT NULL
);
CREATE INDEX tasks_by_project ON tasks (project, number);
CREATE TABLE task_events (
	task BLOB NOT NULL,
	block BIGINT NOT NULL,
	position BIGINT NOT NULL,    -- within the block
	kind TEXT NOT NULL,
	prover BLOB NOT NULL,
	amount TEXT NOT NULL,
	tx BLOB NOT NULL,
	time BIGINT NOT NULL,
	PRIMARY KEY (task, block, position)
);`,
}

// again empties every table: what a version newly keeps of the past is on the
// chain, in the logs and in the mirrors, and is read from there.
const again = `
DELETE FROM cursors; DELETE FROM projects; DELETE FROM policies; DELETE FROM checkpoints; DELETE FROM devices;
DELETE FROM device_events; DELETE FROM activity; DELETE FROM readings; DELETE FROM epochs; DELETE FROM reasons;
DELETE FROM leaves; DELETE FROM claims;`

// migrate runs what the file has not seen, each version in its own
// transaction, and refuses a file of a newer program.
func migrate(db *sql.DB) error {
	if _, err := db.Exec(`CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)`); err != nil {
		return err
	}
	var version int
	if err := db.QueryRow(`SELECT COALESCE(MAX(version), 0) FROM schema_version`).Scan(&version); err != nil {
		return err
	}
	if newest := len(migrations) - 1; version > newest {
		return fmt.Errorf("its tables are of version %d, this program knows up to %d: use a newer program, or delete the file and index again", version, newest)
	}
	for next := version + 1; next < len(migrations); next++ {
		tx, err := db.Begin()
		if err != nil {
			return err
		}
		_, err = tx.Exec(migrations[next])
		if err == nil {
			_, err = tx.Exec(`INSERT INTO schema_version (version) VALUES (?)`, next)
		}
		if err == nil {
			err = tx.Commit()
		}
		if err != nil {
			_ = tx.Rollback() // the first error tells more
			return fmt.Errorf("migrate to version %d: %w", next, err)
		}
	}
	return nil
}
