// The shapes of docs/spec/api.md, version 1.

export type Hex = string;
export type Wei = string;
export type DeviceState = 'earning' | 'reporting' | 'silent';
export type EpochState = 'pinned' | 'posted' | 'contested' | 'settled' | 'void';
export type ReadingState = 'accepted' | 'sequenced' | 'scored' | 'settled' | 'paid';

export interface Status {
  network: { chainId: number; name: string; genesis: Hex; version: string; rpc: string };
  chain: { height: number; hash: Hex; time: number; intervalMs: number };
  clock: { now: number; speed: number };
  counts: Record<'devices' | 'reporting' | 'accepted' | 'refused' | 'sequenced' | 'scored' | 'settled' | 'paid', number>;
  paid: Wei;
  contracts: Record<'projectRegistry' | 'deviceRegistry' | 'deviceClaims' | 'deviceTrust' | 'deviceStore' | 'dataLog' | 'settlement', Hex>;
  projects: { id: number; name: string }[];
}

export interface Field { name: string; unit: string; label: string }

export interface Project {
  id: number; name: string; owner: Hex; token: string; symbol: string; pool: Wei; paid: Wei; devices: number; latestEpoch: number;
  policy: { hash: Hex; name: string; version: number; summary: string; uri: string; codes: { code: string; text: string }[]; fields: Field[] };
  log: { origin: string; size: number; root: Hex };
}

export interface MapData { columns: string[]; rows: (string | number | null)[][] }

export interface Station { device: Hex; name: string; lat: number; lon: number; state: DeviceState; exposure: string; value: string | null; reason: string }

export interface DeviceEntry {
  device: Hex; did: string; name: string; state: DeviceState; exposure: string; lat: number | null; lon: number | null; readings: number;
  lastTime: number | null; lastValue: string | null; earned: Wei; reason: string;
}

export interface DeviceEpoch { epoch: number; state: EpochState; amount: Wei; points: number; reason: string; readings: number; claimed: boolean; tx: Hex | null }

export interface Device {
  device: Hex; did: string; project: number; name: string; model: string; exposure: string; lat: number | null; lon: number | null; owner: Hex; account: Hex;
  identityId: string; signer: Hex; keyType: string; removed: boolean; v2: string | null; hardware: Hardware | null;
  documentHash: Hex; document: Record<string, any> | null;
  registered: { block: number; tx: Hex; time: number };
  state: DeviceState; readings: number; lastTime: number | null; last: Record<string, string> | null; earned: Wei; claimed: Wei; epochs: DeviceEpoch[];
  changes: Change[];
}

/** What a verifier found of a device's hardware, as long as it counts. */
export interface Hardware { kind: string; verifier: Hex; resultHash: Hex; block: number; untilBlock: number }

export interface Change {
  kind: 'registered' | 'document' | 'key' | 'owner' | 'serial' | 'attested' | 'revoked' | 'removed'; block: number; tx: Hex; time: number;
  owner?: Hex; from?: Hex; to?: Hex; signer?: Hex; firstSequence?: number; documentHash?: Hex; v2?: string; hardware?: string; verifier?: Hex; untilBlock?: number;
}

export interface Reading {
  index: number; sequence: number; time: number; values: Record<string, string>; epoch: number | null; state: ReadingState; verdict?: string;
}

export interface EpochEntry {
  project: number; epoch: number; state: EpochState; windowStart: number; windowEnd: number; readings: number; devices: number; paidDevices: number;
  budget: Wei; total: Wei; residual: Wei; claimed: Wei; error?: string;
}

export interface Epoch extends EpochEntry {
  inputs: {
    logStart: number; logEnd: number; logRoot: Hex; windowStart: number; windowEnd: number; policyHash: Hex; registryBlock: number; budget: Wei;
    paid?: Wei; burned?: Wei; corrections?: Wei;
  };
  result: { root: Hex; total: Wei; residual: Wei; leaves: number; resultHash: Hex } | null;
  reasons: { code: string; text: string; devices: number; readings: number; amount: Wei }[];
  transactions: { pin: Hex | null; post: Hex | null; finalize: Hex | null };
  challengeEnds: number | null;
}

export interface Leaf {
  index: number; device: Hex; name: string; account: Hex; amount: Wei; points: number; reason: string; readings: number; firstIndex: number;
  lastIndex: number; evidence: Hex; hash: Hex; claimed: boolean;
}

export interface ReceiptReading { index: number; sequence: number; time: number; values: Record<string, string>; verdict: string; text?: string; leafHash: Hex }

export interface Receipt {
  project: number; epoch: number; device: Hex; did: string; name: string; state: EpochState; amount: Wei; points: number; reason: string;
  explanation: string; policy: { hash: Hex; name: string; version: number }; readings: ReceiptReading[]; evidence: Hex;
  features: { name: string; value: string; text: string }[];
  rules: { code: string; passed: boolean; state?: 'passed' | 'failed' | 'not_reached'; text: string }[];
  notes?: string[] | null;
  allocation: { points: number; allPoints: number; budget: Wei; amount: Wei };
  // Of results of version 2 alone:
  base?: number; groups?: GroupPlace[]; pools?: PoolShare[]; cuts?: Cut[]; memory?: { name: string; label: string; before: string; after: string }[];
  corrections?: { epoch: number; amount: Wei; text: string }[];
  standing?: { owner: Hex; hardware: string; age: number; bond: string; stake: string; findings: number };
  appeal?: { command: string }; document?: string;
  leaf: Leaf; proof: { hash: Hex; sum: Wei }[]; root: Hex; total: Wei; leaves: number;
  log: { origin: string; size: number; root: Hex; tx: Hex | null; block: number | null };
  registration: { block: number; tx: Hex };
  transactions: { pin: Hex | null; post: Hex | null; finalize: Hex | null; claim: Hex | null };
}

export interface GroupPlace {
  name: string; label: string; key: string; size: number; rank: number; kept: number; points: number; before: number; keptPoints: number; own: number; text: string;
}

export interface PoolShare { name: string; label: string; budget: Wei; points: number; allPoints: number; amount: Wei; text: string }

/** before and after are points, in stages of pools wei. */
export interface Cut { stage: string; code: string; before: string; after: string; of: string; text: string }

export interface Concentration { receivers: number; paid: number; gini: string; top10: string; topTenth: string }

/** What an epoch cost and what the network got for it. */
export interface Economics {
  budget: Wei; paid: Wei; residual: Wei; used: Wei; burned: Wei; earned: Wei; subsidy: Wei; byUse: string; readings: number; useful: number; perUseful: Wei;
  devices: number; active: number; byDevice: Concentration; byOwner: Concentration;
  coverage: { cells: number; compared: boolean; before: number; gained: number; lost: number; perCell: Wei; unplaced: number };
}

export interface Said { expression: string; words: string }
export interface PolicyRule { code: string; require: string; text: string; words: string }

/** A policy in words. */
export interface PolicyPage {
  name: string; version: number; format: string; hash: Hex; summary: string; type: string; fields: (Field & { optional?: boolean })[]; interval: string; grace: string;
  parameters?: { name: string; value: string }[]; checks: PolicyRule[] | null; features?: { name: string; label: string; words: string }[]; peers?: { name: string; label: string; words: string }[];
  eligibility: PolicyRule[] | null; points: string; pointsWords: string; program?: { hash: Hex; fuel: number };
  groups?: { name: string; label: string; key: Said; rank?: Said[]; rules?: PolicyRule[]; factor?: Said; code?: string; text?: string }[]; budget?: Said;
  pools: { name: string; label: string; method: string; share: Said; points: Said; price?: Said; floor?: Said; cap?: Said; spill?: string; quotas?: { code: string; text: string; key: Said; most: Said }[] }[];
  memory?: { name: string; label: string; value: Said }[]; reasons: { code: string; stage: string; text: string }[] | null;
}

export interface LogProof { index: number; size: number; entry: Hex; leafHash: Hex; proof: Hex[]; root: Hex }

/** One cause or one place of a book; out is taken off. */
export interface BookLine { name: string; amount: Wei; out?: boolean }

/** A sum that is compared with what the chain says. */
export interface Book { name: string; lines: BookLine[]; sum: Wei; is: Wei; checked: boolean; difference: string }

export interface Supply {
  block: number; hash: Hex; time: number; total: Wei; circulating: Wei; staked: Wei; restaked: Wei; books: Book[]; reconciled: boolean;
  checked: { block: number; root: Hex; accounts: number; sum: Wei; supply: Wei; difference: string } | null;
}

export type Period = 'minute' | 'hour' | 'day';

/** All coins at the end of a period; sums since genesis. */
export interface SupplyPoint {
  time: number; block: number; genesis: Wei; emitted: Wei; baseFees: Wei; returnedTreasury: Wei; returnedPool: Wei; identities: Wei; slashes: Wei;
  credits: Wei; bonds: Wei; gifts: Wei; total: Wei; staked: Wei | null;
}

export interface Rate { from: number; block: Wei; epoch: Wei; perYear: Wei }

export interface Emission {
  block: number; time: number; emitted: Wei; rates: Rate[]; current: Rate; next: Rate | null; max: Wei; notice: number;
  feeShares: { burn: number; dao: number; pool: number };
}

export interface BlockEntry { number: number; hash: Hex; time: number; transactions: number; gasUsed: number; gasLimit: number; proposer: Hex; delegate: { number: number; name: string } | null }

export interface TransactionEntry { hash: Hex; from: Hex; to: Hex | null; value: Wei; gasUsed: number | null; ok: boolean | null; method: string }

export interface Block extends BlockEntry {
  parent: Hex; stateRoot: Hex; withdrawals: { address: Hex; amount: Wei }[]; transactionList: TransactionEntry[];
}

export interface Transaction extends TransactionEntry {
  block: number | null; time: number | null; nonce: number; gasPrice: Wei; input: Hex; events: { contract: Hex; name: string; args: Record<string, unknown> }[];
}

/** Where something stands on the chain. */
export interface Place { block: number; tx: Hex; time: number }

/** A 32-byte word of parameters or of an output, by the name that the program's manifest gives it; value is decimal. */
export interface Word { name: string; text: string; value: string; hex: Hex }

/** A kind of evidence: what one has to believe of its results, and who learns the readings. */
export interface ProofKind { route: string; title: string; trust: string; sees: string }

export interface TaskEntry {
  task: Hex; project: number; version: number; program: string; route: string; kind: string; mode: string; state: string;
  logStart: number; logEnd: number; maxPrice: Wei; price: Wei | null; prover: Hex | null; simulated: boolean; requested: Place; done: Place | null;
}

export interface TaskStep { what: string; text: string; prover: Hex | null; amount: Wei | null; at: Place }

export interface TaskPage extends TaskEntry {
  summary: string; programKind: string; manifest: Hex; code: Hex; key: Hex; proof: ProofKind;
  params: Word[] | null; rawParams: Hex; output: Word[] | null; rawOutput: Hex | null;
  windowStart: number; windowEnd: number; logRoot: Hex; fieldRoot: Hex | null; keysRoot: Hex | null;
  requester: Hex; consumer: Hex | null; minPrice: Wei; collateral: Wei; deadline: number; size: number; threshold: number; members: TaskMember[];
  steps: TaskStep[]; notes: string[]; verify: string;
}

/** Who computes a task of a quorum. */
export interface TaskMember { prover: Hex; committed: boolean; told: Hex | null; agrees: boolean | null }

export interface ProverEntry {
  prover: Hex; operator: number; routes: string[]; capacity: number; open: number; fulfilled: number; missed: number; wrong: number; silent: number;
  declined: number; earned: Wei; uri: string;
}
