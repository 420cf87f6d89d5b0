/* trellis_mbedtls.h: the crypto backend of trellis.h on mbedTLS (2.28 and 3.x, classic API). Link with -lmbedcrypto.
 *
 * Signatures are deterministic (RFC 6979), so a device needs no good randomness to keep its key; rng only blinds the computation
 * against who measures power, and should still be a real one. mbedTLS takes big numbers from its own allocator: on a device without a
 * heap, give it a static buffer with mbedtls_memory_buffer_alloc_init (MBEDTLS_MEMORY_BUFFER_ALLOC_C).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TRELLIS_MBEDTLS_H
#define TRELLIS_MBEDTLS_H

#include <mbedtls/bignum.h>
#include <mbedtls/ecdsa.h>
#include <mbedtls/ecp.h>
#include <mbedtls/md.h>
#include <mbedtls/sha256.h>
#include <mbedtls/version.h>

#include "trellis.h"

#if !defined(MBEDTLS_ECDSA_DETERMINISTIC)
#error "build mbedTLS with MBEDTLS_ECDSA_DETERMINISTIC: a bad random number must not give the key away"
#endif

typedef struct {
  mbedtls_ecp_group group;
  mbedtls_mpi secret;
  uint8_t point[64]; /* x, y of the public key */
  int (*rng)(void *, unsigned char *, size_t);
  void *rng_context;
} trellis_mbedtls_key;

static inline void trellis_mbedtls_free(trellis_mbedtls_key *k) {
  mbedtls_mpi_free(&k->secret); /* wipes it */
  mbedtls_ecp_group_free(&k->group);
}

/* Loads a secret of 32 bytes and computes its public key. rng is such as mbedtls_ctr_drbg_random. Free it also after an error. */
static inline int trellis_mbedtls_load(trellis_mbedtls_key *k, trellis_algorithm a, const uint8_t secret[32],
                                       int (*rng)(void *, unsigned char *, size_t), void *rng_context) {
  mbedtls_ecp_group_id curve = a == TRELLIS_ES256 ? MBEDTLS_ECP_DP_SECP256R1 : MBEDTLS_ECP_DP_SECP256K1;
  mbedtls_ecp_point public_point;
  uint8_t encoded[65];
  size_t n = 0;
  int err;
  k->rng = rng;
  k->rng_context = rng_context;
  mbedtls_ecp_group_init(&k->group);
  mbedtls_mpi_init(&k->secret);
  if (trellis_order(a) == NULL) return TRELLIS_ERR_INPUT;
  mbedtls_ecp_point_init(&public_point);
  err = mbedtls_ecp_group_load(&k->group, curve);
  if (err == 0) err = mbedtls_mpi_read_binary(&k->secret, secret, 32);
  if (err == 0) err = mbedtls_ecp_check_privkey(&k->group, &k->secret);
  if (err == 0) err = mbedtls_ecp_mul(&k->group, &public_point, &k->secret, &k->group.G, rng, rng_context);
  if (err == 0) err = mbedtls_ecp_point_write_binary(&k->group, &public_point, MBEDTLS_ECP_PF_UNCOMPRESSED, &n, encoded, sizeof encoded);
  mbedtls_ecp_point_free(&public_point);
  if (err != 0 || n != sizeof encoded) return TRELLIS_ERR_CRYPTO;
  memcpy(k->point, encoded + 1, 64);
  return TRELLIS_OK;
}

static inline int trellis_mbedtls_sha256(void *context, const uint8_t *a, size_t a_bytes, const uint8_t *b, size_t b_bytes, uint8_t digest[32]) {
  mbedtls_sha256_context sha;
  int err;
  (void)context;
  mbedtls_sha256_init(&sha);
#if MBEDTLS_VERSION_MAJOR >= 3
  err = mbedtls_sha256_starts(&sha, 0);
  if (err == 0) err = mbedtls_sha256_update(&sha, a, a_bytes);
  if (err == 0) err = mbedtls_sha256_update(&sha, b, b_bytes);
  if (err == 0) err = mbedtls_sha256_finish(&sha, digest);
#else
  err = mbedtls_sha256_starts_ret(&sha, 0);
  if (err == 0) err = mbedtls_sha256_update_ret(&sha, a, a_bytes);
  if (err == 0) err = mbedtls_sha256_update_ret(&sha, b, b_bytes);
  if (err == 0) err = mbedtls_sha256_finish_ret(&sha, digest);
#endif
  mbedtls_sha256_free(&sha);
  return err;
}

static inline int trellis_mbedtls_sign(void *context, const uint8_t digest[32], uint8_t signature[64]) {
  trellis_mbedtls_key *k = (trellis_mbedtls_key *)context;
  mbedtls_mpi r, s;
  int err;
  mbedtls_mpi_init(&r);
  mbedtls_mpi_init(&s);
  err = mbedtls_ecdsa_sign_det_ext(&k->group, &r, &s, &k->secret, digest, 32, MBEDTLS_MD_SHA256, k->rng, k->rng_context);
  if (err == 0) err = mbedtls_mpi_write_binary(&r, signature, 32);
  if (err == 0) err = mbedtls_mpi_write_binary(&s, signature + 32, 32);
  mbedtls_mpi_free(&r);
  mbedtls_mpi_free(&s);
  return err;
}

/* What trellis_sign takes. k must outlive it. */
static inline trellis_signer trellis_mbedtls_signer(trellis_mbedtls_key *k) {
  trellis_signer s;
  s.algorithm = k->group.id == MBEDTLS_ECP_DP_SECP256R1 ? TRELLIS_ES256 : TRELLIS_ES256K;
  s.context = k;
  s.sha256 = trellis_mbedtls_sha256;
  s.sign = trellis_mbedtls_sign;
  return s;
}

#endif /* TRELLIS_MBEDTLS_H */
