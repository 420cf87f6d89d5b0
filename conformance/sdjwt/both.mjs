// Reads {ours: SD-JWT+KB, issuer, holder (private JWKs on P-256), nonce, now, claims, kid}: verifies ours with @sd-jwt/sd-jwt-vc,
// and issues, presents and binds one of its own; prints {payload, theirs, full}.
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {ES256, digest, generateSalt} from '@sd-jwt/crypto-nodejs';
import {text} from 'node:stream/consumers';

const q = JSON.parse(await text(process.stdin));
const open = ({d, ...key}) => key;
const instance = new SDJwtVcInstance({
  signer: await ES256.getSigner(q.issuer), verifier: await ES256.getVerifier(open(q.issuer)), signAlg: 'ES256',
  hasher: digest, hashAlg: 'sha-256', saltGenerator: generateSalt,
  kbSigner: await ES256.getSigner(q.holder), kbSignAlg: 'ES256',
  kbVerifier: async (data, signature) => (await ES256.getVerifier(open(q.holder)))(data, signature),
});
const {payload} = await instance.verify(q.ours, {keyBindingNonce: q.nonce, currentDate: q.now});
const frame = {_sd: ['model', 'place'], _sd_decoy: 2, tags: {_sd: [0, 2]}, place: {_sd: ['lat']}};
const full = await instance.issue({...q.claims, cnf: {jwk: open(q.holder)}}, frame, {header: {kid: q.kid}});
const theirs = await instance.present(full, {model: true, tags: {0: true}}, {
  kb: {payload: {iat: q.now, aud: 'https://verifier.example', nonce: q.nonce}},
});
console.log(JSON.stringify({payload, theirs, full}));
