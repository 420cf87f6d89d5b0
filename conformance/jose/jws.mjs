// Reads [{alg, key, compact}], verifies each compact with jose and signs "theirs" with the same key; prints [{payload, compact}].
import {CompactSign, compactVerify, importJWK} from 'jose';
import {text} from 'node:stream/consumers';

const answers = [];
for (const {alg, key, compact} of JSON.parse(await text(process.stdin))) {
  const {d, ...open} = key;
  const {payload} = await compactVerify(compact, await importJWK(open, alg), {algorithms: [alg]});
  const signed = await new CompactSign(new TextEncoder().encode('theirs'))
    .setProtectedHeader({alg}).sign(await importJWK(key, alg));
  answers.push({payload: new TextDecoder().decode(payload), compact: signed});
}
console.log(JSON.stringify(answers));
