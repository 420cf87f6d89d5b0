// Receipts of results of version 2 that the Go code made (sdk/js/test/testdata/receipts.json), as the explorer answers them: real
// signatures and proofs, for the page and the verifier in it.
import { readFile } from 'node:fs/promises';
import { leafHash } from '../../src/lib/proof/merklesum.js';

const hex = (text) => `0x${Buffer.from(text, 'base64url').toString('hex')}`;
const FILE = new URL('../../../sdk/js/test/testdata/receipts.json', import.meta.url);

/** What the explorer answers of the golden epoch: {epoch, device(name), receipt, document, logProof, call}. */
export async function golden() {
  const all = JSON.parse(await readFile(FILE, 'utf8')).filter((f) => f.name.startsWith('v2-fair'));
  const byDevice = new Map(all.map((f) => [f.document.leaf.device, f]));
  const { inputs, settlement } = all[0].document;

  function receipt(n, device) {
    const d = byDevice.get(device)?.document;
    if (!d || n !== inputs.epoch) return undefined;
    const { account, amount, evidence, firstIndex, lastIndex, points, readings, reason, owner, standing } = d.leaf;
    const leaf = { index: d.index, device, name: '', account, amount, points, reason, readings, firstIndex, lastIndex, evidence, claimed: false };
    const policy = JSON.parse(d.policy);
    return {
      project: 1, epoch: n, device, did: d.device, name: JSON.parse(d.registration.document).facts.name ?? '', state: 'settled', ...d.explained,
      policy: { hash: inputs.policyHash, name: policy.name, version: policy.version }, leaf: { ...leaf, hash: leafHash(leaf) }, proof: d.proof,
      root: settlement.root, total: settlement.total, leaves: settlement.leaves, standing: { owner, ...standing },
      log: { origin: 'golden', size: inputs.logEnd, root: inputs.logRoot, tx: null, block: null }, registration: { block: 4, tx: inputs.logRoot }, transactions: d.transactions, notes: [],
      appeal: { command: `trellis appeal open ${d.device} ${n} --project 1` }, document: `/api/v1/receipts/1/${n}/${device}?format=document`,
    };
  }

  return {
    epoch: inputs.epoch, leaf: (at) => `/receipts/1/${inputs.epoch}/${all.find((f) => f.name === `v2-fair leaf ${at}`).document.leaf.device}`,
    receipt, document: (n, device) => (n === inputs.epoch ? byDevice.get(device)?.document : undefined),
    logProof(index, size) {
      for (const { document: d } of all) {
        const e = d.entries.find((x) => x.index === index);
        const told = d.explained.readings.find((x) => x.index === index);
        if (e && size === inputs.logEnd) return { index, size, entry: hex(e.bytes), leafHash: told.leafHash, proof: e.proof, root: inputs.logRoot };
      }
      return undefined;
    },
    call: (data) => (all[0].call === data ? all[0].answer : undefined),
  };
}
