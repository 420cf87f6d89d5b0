// Reads {contexts, now, items: [{suite, key: {secret, public}, document, ours, tampered, mandatory, selective}]} and answers for each:
// does @digitalbazaar/vc verify what we signed, and refuse the tampered; and what does it sign, or disclose, itself.
// With {nquads: [document]} it canonicalizes documents; with {presentation, challenge, domain} it verifies one.
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite as eddsa} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {cryptosuite as ecdsa} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as sd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import jsonld from 'jsonld';
import {text} from 'node:stream/consumers';

const q = JSON.parse(await text(process.stdin));
const multikey = 'https://w3id.org/security/multikey/v1';

const documentLoader = async url => {
  const document = q.contexts[url] ?? keyDocument(url);
  if(!document) {
    throw new Error(`not known: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document};
};

function keyDocument(url) {
  const [did, fragment] = url.split('#');
  if(!did.startsWith('did:key:')) {
    return null;
  }
  const name = did.slice('did:key:'.length);
  const key = {'@context': multikey, id: `${did}#${name}`, type: 'Multikey', controller: did, publicKeyMultibase: name};
  return fragment ? key :
    {'@context': ['https://www.w3.org/ns/did/v1', multikey], id: did, verificationMethod: [key], assertionMethod: [key.id], authentication: [key.id]};
}

const suites = {
  'eddsa-rdfc-2022': {sign: eddsa, verify: eddsa, keys: Ed25519Multikey},
  'ecdsa-rdfc-2019': {sign: ecdsa, verify: ecdsa, keys: EcdsaMultikey},
  'ecdsa-sd-2023': {keys: EcdsaMultikey, verify: sd.createVerifyCryptosuite()},
};

async function verify(suite, credential) {
  const proof = new DataIntegrityProof({cryptosuite: suites[suite].verify});
  const result = await vc.verifyCredential({credential, suite: proof, documentLoader, now: q.now, checkStatus: async () => ({verified: true})});
  return {verified: result.verified, error: result.verified ? '' : JSON.stringify(result.error?.errors?.map(e => e.message) ?? String(result.error))};
}

async function sign({suite, key, document, mandatory, selective}) {
  const {keys} = suites[suite];
  const did = `did:key:${key.public}`;
  const pair = await keys.from({'@context': multikey, id: `${did}#${key.public}`, type: 'Multikey', controller: did,
    publicKeyMultibase: key.public, secretKeyMultibase: key.secret});
  const cryptosuite = suites[suite].sign ?? sd.createSignCryptosuite({mandatoryPointers: mandatory});
  const proof = new DataIntegrityProof({signer: pair.signer(), date: q.now, cryptosuite});
  const signed = await vc.issue({credential: structuredClone(document), suite: proof, documentLoader, now: q.now});
  if(suite !== 'ecdsa-sd-2023') {
    return {signed};
  }
  const disclose = new DataIntegrityProof({cryptosuite: sd.createDiscloseCryptosuite({selectivePointers: selective})});
  const shown = await vc.derive({verifiableCredential: structuredClone(signed), suite: disclose, documentLoader});
  return {signed: shown, base: signed};
}

async function derive({base, selective}) {
  const disclose = new DataIntegrityProof({cryptosuite: sd.createDiscloseCryptosuite({selectivePointers: selective})});
  return vc.derive({verifiableCredential: base, suite: disclose, documentLoader});
}

const answer = {items: [], nquads: []};
for(const item of q.items ?? []) {
  answer.items.push({
    ours: await verify(item.suite, item.ours), tampered: await verify(item.suite, item.tampered),
    theirs: await sign(item), derived: item.base ? await derive(item) : undefined,
  });
}
for(const document of q.nquads ?? []) {
  answer.nquads.push(await jsonld.canonize(document, {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true, rdfDirection: 'i18n-datatype'}));
}
if(q.presentation) {
  const suite = [eddsa, ecdsa].map(cryptosuite => new DataIntegrityProof({cryptosuite}));
  const result = await vc.verify({presentation: q.presentation, challenge: q.challenge, domain: q.domain, suite, documentLoader, now: q.now});
  answer.presentation = {verified: result.verified, error: result.verified ? '' : JSON.stringify(result.error?.errors?.map(e => e.message) ?? String(result.error))};
}
console.log(JSON.stringify(answer));
