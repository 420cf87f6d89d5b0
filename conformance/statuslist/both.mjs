// Reads {credential, list, token, ones}: looks the credential's status up in our list with @digitalbazaar/vc-bitstring-status-list
// and the same bits in our token list with @sd-jwt/jwt-status-list; prints {verified, revoked, tokens, theirs, theirToken}, the last
// two being lists of theirs with ones set.
import {BitstringStatusList, checkStatus, createCredential} from '@digitalbazaar/vc-bitstring-status-list';
import {StatusList} from '@sd-jwt/jwt-status-list';
import {text} from 'node:stream/consumers';

const q = JSON.parse(await text(process.stdin));
const {verified} = await checkStatus({
  credential: q.credential, verifyBitstringStatusListCredential: false, verifyMatchingIssuers: true,
  documentLoader: async () => ({document: q.list}),
});
const bits = await BitstringStatusList.decode({encodedList: q.list.credentialSubject.encodedList});
const revoked = [];
for(let i = 0; i < bits.length; i++) {
  if(bits.getStatus(i)) {
    revoked.push(i);
  }
}
const ours = StatusList.decompressStatusList(q.token, 2);
const tokens = ours.statusList.map((s, i) => [i, s]).filter(([, s]) => s);
const list = new BitstringStatusList({length: 131072});
const numbers = new Array(1024).fill(0);
for(const i of q.ones) {
  list.setStatus(i, true);
  numbers[i % 1024] = 2;
}
const theirs = await createCredential({id: q.list.id, list, statusPurpose: 'revocation'});
console.log(JSON.stringify({
  verified, revoked, tokens, theirs, theirToken: new StatusList(numbers, 2).compressStatusList(),
}));
