// A wallet made of @openid4vc's clients, over HTTP on this machine. Reads {offer, txCode, configurations, holder (private JWK on
// P-256), kid, now, request, issuer (public JWK), issuerKid, disclose}: takes the offer and gets a credential in each configuration; then,
// when there is a request, presents the first, an SD-JWT VC. Prints {credentials, response}.
import {clientAuthenticationNone, setGlobalConfig} from '@openid4vc/oauth2';
import {Openid4vciClient} from '@openid4vc/openid4vci';
import {Openid4vpClient} from '@openid4vc/openid4vp';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {ES256, digest, generateSalt} from '@sd-jwt/crypto-nodejs';
import {SignJWT, importJWK, compactVerify} from 'jose';
import {createHash, randomBytes} from 'node:crypto';
import {text} from 'node:stream/consumers';
import {mock} from 'node:test';

setGlobalConfig({allowInsecureUrls: true});
const q = JSON.parse(await text(process.stdin));
mock.timers.enable({apis: ['Date'], now: q.now * 1000}); // the request ends by the asker's clock, and the client takes none
const {d, ...publicJwk} = q.holder ?? {};
const callbacks = {
  fetch, hash: (data, alg) => createHash(alg.replace('-', '')).update(data).digest(),
  generateRandom: n => randomBytes(n), clientAuthentication: clientAuthenticationNone({clientId: 'wallet'}),
  signJwt: async (signer, {header, payload}) => ({
    jwt: await new SignJWT(payload).setProtectedHeader(header).sign(await importJWK(q.holder, 'ES256')), signerJwk: publicJwk,
  }),
  verifyJwt: async (signer, {compact}) => {
    if(signer.method !== 'did' || signer.didUrl !== q.issuerKid) {
      return {verified: false};
    }
    await compactVerify(compact, await importJWK(q.issuer, 'ES256'));
    return {verified: true, signerJwk: q.issuer};
  },
  decryptJwe: () => { throw new Error('nothing is encrypted'); },
  encryptJwe: () => { throw new Error('nothing is encrypted'); },
};

const client = new Openid4vciClient({callbacks});
const credentialOffer = await client.resolveCredentialOffer(q.offer);
const issuerMetadata = await client.resolveIssuerMetadata(credentialOffer.credential_issuer);
const {accessTokenResponse} = await client.retrievePreAuthorizedCodeAccessTokenFromOffer({
  credentialOffer, issuerMetadata, txCode: q.txCode,
});
const credentials = [];
for(const credentialConfigurationId of credentialOffer.credential_configuration_ids) {
  const {c_nonce: nonce} = await client.requestNonce({issuerMetadata});
  const {jwt} = await client.createCredentialRequestJwtProof({
    issuerMetadata, credentialConfigurationId, nonce, issuedAt: new Date(q.now * 1000),
    signer: q.kid ? {method: 'did', didUrl: q.kid, alg: 'ES256'} : {method: 'jwk', publicJwk, alg: 'ES256'},
  });
  const {credentialResponse} = await client.retrieveCredentials({
    issuerMetadata, credentialConfigurationId, accessToken: accessTokenResponse.access_token, proofs: {jwt: [jwt]},
  });
  credentials.push(credentialResponse.credentials[0].credential);
}

let response;
if(q.request) {
  const wallet = new Openid4vpClient({callbacks});
  const parsed = wallet.parseOpenid4vpAuthorizationRequest({authorizationRequest: q.request});
  const {authorizationRequestPayload: payload, dcql, client: verifier} = await wallet.resolveOpenId4vpAuthorizationRequest({
    authorizationRequestPayload: parsed.params,
  });
  const sdjwt = new SDJwtVcInstance({
    hasher: digest, hashAlg: 'sha-256', saltGenerator: generateSalt, kbSigner: await ES256.getSigner(q.holder), kbSignAlg: 'ES256',
  });
  const presentation = await sdjwt.present(credentials[0], q.disclose, {
    kb: {payload: {iat: q.now, aud: payload.client_id, nonce: payload.nonce}},
  });
  const id = dcql.query.credentials[0].id;
  const made = await wallet.createOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: payload, authorizationResponsePayload: {vp_token: {[id]: [presentation]}},
  });
  const sent = await wallet.submitOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: payload, authorizationResponsePayload: made.authorizationResponsePayload,
  });
  response = {status: sent.response.status, prefix: verifier.prefix, body: await sent.response.text()};
}
console.log(JSON.stringify({credentials, response}));
