/* trellis.h: signs readings for Trellis on small devices (docs/spec/reading.md, version 1).
 *
 * C99, header only, no heap, no floats, no global state. The caller brings a crypto backend (trellis_mbedtls.h is one), a buffer, and
 * a place that keeps sequence numbers. All functions return TRELLIS_OK or a negative trellis_error. Not safe for two threads on
 * one object.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TRELLIS_H
#define TRELLIS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define TRELLIS_MAX_BYTES 4096    /* of a signed reading */
#define TRELLIS_MAX_FIELDS 32     /* of its data */
#define TRELLIS_MAX_SCALE 9       /* digits behind the point */
#define TRELLIS_SEQUENCE_BLOCK 64 /* numbers reserved by one write: flash wears out by writes */

#define TRELLIS_DID_BYTES 50 /* "did:io:0x", 40 hex digits, and the NUL */

typedef enum {
  TRELLIS_OK = 0,
  TRELLIS_ERR_SPACE = -1,    /* the buffer is too small, or the reading above TRELLIS_MAX_BYTES */
  TRELLIS_ERR_INPUT = -2,    /* a name, number or count that the format does not have */
  TRELLIS_ERR_CRYPTO = -3,   /* the backend did not hash or sign, or signed outside of the group */
  TRELLIS_ERR_SEQUENCE = -4, /* the sequence number could not be kept, so no reading was made */
} trellis_error;

/* The algorithms, by their COSE numbers. */
typedef enum {
  TRELLIS_ES256 = -7,   /* P-256, SHA-256 (RFC 9053) */
  TRELLIS_ES256K = -47, /* secp256k1, SHA-256 (RFC 8812) */
} trellis_algorithm;

/* One measured value: coefficient * 10^-scale. 12.5 is {"pm25", 125, 1}; 12.50 as {"pm25", 1250, 2} encodes alike. */
typedef struct {
  const char *name; /* [a-z][a-z0-9_]{0,31} */
  int64_t coefficient;
  uint8_t scale;
} trellis_value;

typedef struct {
  uint64_t chain_id, project_id;
  uint8_t device[20];        /* address of the device's first key; trellis_address gives it */
  const char *type;          /* [a-z0-9.-]{1,64}, such as network.trellis.air.v1 */
  uint64_t sequence;         /* 1 to 2^63-1, rising; trellis_sequence_next gives it */
  uint64_t time;             /* milliseconds since 1970, UTC, below 2^53 */
  const trellis_value *data; /* in any order */
  size_t count;
} trellis_reading;

/* What signs. The secret may lie in a secure element; only these two functions touch it. Both return 0 if they worked. */
typedef struct {
  trellis_algorithm algorithm;
  void *context;
  /* SHA-256 of a, then b. */
  int (*sha256)(void *context, const uint8_t *a, size_t a_bytes, const uint8_t *b, size_t b_bytes, uint8_t digest[32]);
  /* r and s, 32 bytes each, big-endian, of either s: trellis_sign makes it the low one. */
  int (*sign)(void *context, const uint8_t digest[32], uint8_t signature[64]);
} trellis_signer;

/* ---- CBOR, deterministic (RFC 8949 section 4.2.1) ---- */

typedef struct {
  uint8_t *at;
  size_t left;
  int full; /* sticky: nothing was written that did not fit */
} trellis_writer;

static inline void trellis_put(trellis_writer *w, const void *bytes, size_t n) {
  if (w->full || n > w->left) {
    w->full = 1;
    return;
  }
  if (n > 0) memcpy(w->at, bytes, n);
  w->at += n;
  w->left -= n;
}

/* An item's head in its shortest form. */
static inline void trellis_head(trellis_writer *w, unsigned major, uint64_t n) {
  uint8_t head[9];
  unsigned bytes = n < 24 ? 0 : n <= 0xff ? 1 : n <= 0xffff ? 2 : n <= 0xffffffffu ? 4 : 8;
  head[0] = (uint8_t)(major << 5 | (bytes == 0 ? (unsigned)n : bytes == 1 ? 24u : bytes == 2 ? 25u : bytes == 4 ? 26u : 27u));
  for (unsigned i = 0; i < bytes; i++) head[1 + i] = (uint8_t)(n >> (8 * (bytes - 1 - i)));
  trellis_put(w, head, 1 + bytes);
}

static inline void trellis_text(trellis_writer *w, const char *text, size_t n) {
  trellis_head(w, 3, n);
  trellis_put(w, text, n);
}

static inline void trellis_int(trellis_writer *w, int64_t n) {
  if (n >= 0) {
    trellis_head(w, 0, (uint64_t)n);
  } else {
    trellis_head(w, 1, (uint64_t)(-(n + 1)));
  }
}

/* An integer, or tag 4 with [-scale, coefficient], in the one spelling that a number has. */
static inline void trellis_number(trellis_writer *w, int64_t coefficient, unsigned scale) {
  while (scale > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    scale--;
  }
  if (scale > 0) {
    trellis_head(w, 6, 4);
    trellis_head(w, 4, 2);
    trellis_int(w, -(int64_t)scale);
  }
  trellis_int(w, coefficient);
}

/* ---- checks ---- */

static inline size_t trellis_length(const char *text, size_t most) {
  size_t n = 0;
  if (text != NULL) {
    while (n <= most && text[n] != 0) n++;
  }
  return n; /* most + 1 for what is longer */
}

static inline int trellis_is_field(const char *name) {
  size_t n = trellis_length(name, 32);
  if (n == 0 || n > 32 || name[0] < 'a' || name[0] > 'z') return 0;
  for (size_t i = 1; i < n; i++) {
    char c = name[i];
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return 0;
  }
  return 1;
}

static inline int trellis_is_type(const char *type) {
  size_t n = trellis_length(type, 64);
  if (n == 0 || n > 64) return 0;
  for (size_t i = 0; i < n; i++) {
    char c = type[i];
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')) return 0;
  }
  return 1;
}

/* Order of map keys: by their encoding, so by length first. */
static inline int trellis_compare(const char *a, const char *b) {
  size_t m = trellis_length(a, 32), n = trellis_length(b, 32);
  if (m != n) return m < n ? -1 : 1;
  return memcmp(a, b, m);
}

static inline int trellis_check(const trellis_reading *r) {
  if (r->sequence == 0 || r->sequence > INT64_MAX || r->time > ((uint64_t)1 << 53) - 1) return TRELLIS_ERR_INPUT;
  if (!trellis_is_type(r->type) || r->data == NULL || r->count == 0 || r->count > TRELLIS_MAX_FIELDS) return TRELLIS_ERR_INPUT;
  for (size_t i = 0; i < r->count; i++) {
    const trellis_value *v = &r->data[i];
    if (!trellis_is_field(v->name) || v->coefficient == INT64_MIN || v->scale > TRELLIS_MAX_SCALE) return TRELLIS_ERR_INPUT;
    for (size_t j = 0; j < i; j++) {
      if (trellis_compare(v->name, r->data[j].name) == 0) return TRELLIS_ERR_INPUT;
    }
  }
  return TRELLIS_OK;
}

/* ---- a reading ---- */

static inline size_t trellis_decimal(char *out, uint64_t n) {
  char digits[20];
  size_t count = 0;
  do {
    digits[count++] = (char)('0' + n % 10);
    n /= 10;
  } while (n > 0);
  for (size_t i = 0; i < count; i++) out[i] = digits[count - 1 - i];
  return count;
}

/* The DID of a device, with its NUL. */
static inline void trellis_did(const uint8_t device[20], char out[TRELLIS_DID_BYTES]) {
  static const char hex[] = "0123456789abcdef";
  memcpy(out, "did:io:0x", 9);
  for (size_t i = 0; i < 20; i++) {
    out[9 + 2 * i] = hex[device[i] >> 4];
    out[10 + 2 * i] = hex[device[i] & 15];
  }
  out[TRELLIS_DID_BYTES - 1] = 0;
}

static inline void trellis_put_payload(trellis_writer *w, const trellis_reading *r) {
  char source[12 + 20 + 1 + 20] = "urn:trellis:";
  char did[TRELLIS_DID_BYTES];
  size_t n = 12;
  const char *last = NULL;
  trellis_head(w, 5, 6);
  trellis_text(w, "data", 4);
  trellis_head(w, 5, r->count);
  for (size_t done = 0; done < r->count; done++) { /* the smallest name above the last, each time: no room to sort is needed */
    const trellis_value *next = NULL;
    for (size_t i = 0; i < r->count; i++) {
      const trellis_value *v = &r->data[i];
      if ((last == NULL || trellis_compare(v->name, last) > 0) && (next == NULL || trellis_compare(v->name, next->name) < 0)) next = v;
    }
    trellis_text(w, next->name, trellis_length(next->name, 32));
    trellis_number(w, next->coefficient, next->scale);
    last = next->name;
  }
  trellis_text(w, "time", 4);
  trellis_head(w, 0, r->time);
  trellis_text(w, "type", 4);
  trellis_text(w, r->type, trellis_length(r->type, 64));
  n += trellis_decimal(source + n, r->chain_id);
  source[n++] = ':';
  n += trellis_decimal(source + n, r->project_id);
  trellis_text(w, "source", 6);
  trellis_text(w, source, n);
  trellis_did(r->device, did);
  trellis_text(w, "subject", 7);
  trellis_text(w, did, TRELLIS_DID_BYTES - 1);
  trellis_text(w, "sequence", 8);
  trellis_head(w, 0, r->sequence);
}

/* Writes what is signed, the payload, to out. */
static inline int trellis_payload(const trellis_reading *r, uint8_t *out, size_t capacity, size_t *bytes) {
  trellis_writer w = {out, capacity, 0};
  int err = trellis_check(r);
  if (err != TRELLIS_OK) return err;
  trellis_put_payload(&w, r);
  *bytes = capacity - w.left;
  return w.full ? TRELLIS_ERR_SPACE : TRELLIS_OK;
}

/* ---- low s ---- */

/* The orders of the groups (SEC 2 sections 2.4.1 and 2.4.2). */
static inline const uint8_t *trellis_order(trellis_algorithm a) {
  static const uint8_t p256[32] = {0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                   0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51};
  static const uint8_t k256[32] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe,
                                   0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41};
  return a == TRELLIS_ES256 ? p256 : a == TRELLIS_ES256K ? k256 : NULL;
}

/* out = a - b, where a >= b. A signature is public, so this need not take the same time for all. */
static inline void trellis_subtract(const uint8_t *a, const uint8_t *b, uint8_t out[32]) {
  unsigned borrow = 0;
  for (size_t i = 32; i-- > 0;) {
    unsigned d = 256u + a[i] - b[i] - borrow;
    out[i] = (uint8_t)d;
    borrow = d < 256u;
  }
}

/* Makes s the low one of its two values (s <= n/2). Refuses r and s outside of the group. */
static inline int trellis_low_s(trellis_algorithm a, uint8_t signature[64]) {
  static const uint8_t zero[32] = {0};
  const uint8_t *order = trellis_order(a);
  uint8_t other[32];
  if (order == NULL) return TRELLIS_ERR_INPUT;
  for (size_t i = 0; i < 64; i += 32) {
    if (memcmp(signature + i, zero, 32) == 0 || memcmp(signature + i, order, 32) >= 0) return TRELLIS_ERR_CRYPTO;
  }
  trellis_subtract(order, signature + 32, other);
  if (memcmp(signature + 32, other, 32) > 0) memcpy(signature + 32, other, 32); /* s > n-s, as n is odd */
  return TRELLIS_OK;
}

/* ---- signing ---- */

/* Signs r and writes the COSE_Sign1 to out, which wants up to TRELLIS_MAX_BYTES; 640 do for ten fields. Tells its length. */
static inline int trellis_sign(const trellis_reading *r, const trellis_signer *signer, uint8_t *out, size_t capacity, size_t *bytes) {
  static const char context[] = "Signature1", aad[] = "trellis.reading.v1";
  uint8_t protected_header[4], before[64], digest[32], signature[64];
  trellis_writer count = {protected_header, sizeof protected_header, 0}, sig = {before, sizeof before, 0}, w = {out, capacity, 0};
  size_t protected_bytes, payload_bytes, sig_bytes;
  uint8_t *payload;
  int err = trellis_check(r);
  if (err != TRELLIS_OK) return err;
  if (trellis_order(signer->algorithm) == NULL) return TRELLIS_ERR_INPUT;

  trellis_head(&count, 5, 1); /* {1: alg} */
  trellis_int(&count, 1);
  trellis_int(&count, signer->algorithm);
  protected_bytes = sizeof protected_header - count.left;

  trellis_head(&w, 6, 18);
  trellis_head(&w, 4, 4);
  trellis_head(&w, 2, protected_bytes);
  trellis_put(&w, protected_header, protected_bytes);
  trellis_head(&w, 5, 0);
  /* The payload goes behind the longest head that its length can have, and moves up when the length is known. */
  if (w.full || w.left < 3) return TRELLIS_ERR_SPACE;
  payload = w.at + 3;
  err = trellis_payload(r, payload, w.left - 3, &payload_bytes);
  if (err != TRELLIS_OK) return err;
  trellis_head(&w, 2, payload_bytes);
  memmove(w.at, payload, payload_bytes);
  payload = w.at;
  w.at += payload_bytes;
  w.left -= payload_bytes;

  trellis_head(&sig, 4, 4); /* Sig_structure (RFC 9052 section 4.4) up to the payload itself */
  trellis_text(&sig, context, sizeof context - 1);
  trellis_head(&sig, 2, protected_bytes);
  trellis_put(&sig, protected_header, protected_bytes);
  trellis_head(&sig, 2, sizeof aad - 1);
  trellis_put(&sig, aad, sizeof aad - 1);
  trellis_head(&sig, 2, payload_bytes);
  sig_bytes = sizeof before - sig.left;
  if (sig.full || signer->sha256(signer->context, before, sig_bytes, payload, payload_bytes, digest) != 0) return TRELLIS_ERR_CRYPTO;
  if (signer->sign(signer->context, digest, signature) != 0) return TRELLIS_ERR_CRYPTO;
  err = trellis_low_s(signer->algorithm, signature);
  if (err != TRELLIS_OK) return err;

  trellis_head(&w, 2, sizeof signature);
  trellis_put(&w, signature, sizeof signature);
  *bytes = capacity - w.left;
  return w.full || *bytes > TRELLIS_MAX_BYTES ? TRELLIS_ERR_SPACE : TRELLIS_OK;
}

/* ---- sequence numbers ---- */

/* Gives numbers that no crash makes it give again. save must return 0 only after the number is in memory that survives; it is called
 * once for TRELLIS_SEQUENCE_BLOCK readings. After a crash at most so many numbers are skipped, which the format allows. */
typedef struct {
  uint64_t next, reserved;
  void *context;
  int (*save)(void *context, uint64_t reserved);
} trellis_sequence;

/* Starts behind saved, what save was called with last, or 0 on a new device. */
static inline void trellis_sequence_init(trellis_sequence *s, uint64_t saved, int (*save)(void *, uint64_t), void *context) {
  s->next = saved + 1;
  s->reserved = saved;
  s->save = save;
  s->context = context;
}

static inline int trellis_sequence_next(trellis_sequence *s, uint64_t *number) {
  if (s->next == 0 || s->next > (uint64_t)INT64_MAX - TRELLIS_SEQUENCE_BLOCK) return TRELLIS_ERR_SEQUENCE;
  if (s->next > s->reserved) {
    uint64_t upto = s->next + TRELLIS_SEQUENCE_BLOCK - 1;
    if (s->save == NULL || s->save(s->context, upto) != 0) return TRELLIS_ERR_SEQUENCE;
    s->reserved = upto;
  }
  *number = s->next++;
  return TRELLIS_OK;
}

/* Continues above last, the number that a gateway answers with old_sequence, for a device that lost its memory. */
static inline int trellis_sequence_skip(trellis_sequence *s, uint64_t last) {
  if (last < s->next) return TRELLIS_OK;
  if (last > INT64_MAX || s->save == NULL || s->save(s->context, last) != 0) return TRELLIS_ERR_SEQUENCE;
  s->reserved = last;
  s->next = last + 1;
  return TRELLIS_OK;
}

/* ---- the device's address ---- */

/* Keccak-f[1600] (FIPS 202 section 3.3). mbedTLS 2.28 has no Keccak-256, which differs from SHA3-256 in one byte of padding. */
static inline void trellis_keccak_f(uint64_t a[25]) {
  static const uint8_t rotation[24] = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
  static const uint8_t lane[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
  static const uint64_t round[24] = {
      UINT64_C(0x0000000000000001), UINT64_C(0x0000000000008082), UINT64_C(0x800000000000808a), UINT64_C(0x8000000080008000),
      UINT64_C(0x000000000000808b), UINT64_C(0x0000000080000001), UINT64_C(0x8000000080008081), UINT64_C(0x8000000000008009),
      UINT64_C(0x000000000000008a), UINT64_C(0x0000000000000088), UINT64_C(0x0000000080008009), UINT64_C(0x000000008000000a),
      UINT64_C(0x000000008000808b), UINT64_C(0x800000000000008b), UINT64_C(0x8000000000008089), UINT64_C(0x8000000000008003),
      UINT64_C(0x8000000000008002), UINT64_C(0x8000000000000080), UINT64_C(0x000000000000800a), UINT64_C(0x800000008000000a),
      UINT64_C(0x8000000080008081), UINT64_C(0x8000000000008080), UINT64_C(0x0000000080000001), UINT64_C(0x8000000080008008)};
  for (size_t r = 0; r < 24; r++) {
    uint64_t c[5], t;
    for (size_t x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (size_t x = 0; x < 5; x++) {
      t = c[(x + 4) % 5] ^ (c[(x + 1) % 5] << 1 | c[(x + 1) % 5] >> 63);
      for (size_t y = 0; y < 25; y += 5) a[x + y] ^= t;
    }
    t = a[1];
    for (size_t i = 0; i < 24; i++) {
      uint64_t next = a[lane[i]];
      a[lane[i]] = t << rotation[i] | t >> (64 - rotation[i]);
      t = next;
    }
    for (size_t y = 0; y < 25; y += 5) {
      for (size_t x = 0; x < 5; x++) c[x] = a[y + x];
      for (size_t x = 0; x < 5; x++) a[y + x] = c[x] ^ (~c[(x + 1) % 5] & c[(x + 2) % 5]);
    }
    a[0] ^= round[r];
  }
}

/* The address of a public key x, y: the last 20 bytes of Keccak-256 of its 64 bytes, for both curves. */
static inline void trellis_address(const uint8_t point[64], uint8_t device[20]) {
  uint64_t a[25] = {0};
  for (size_t i = 0; i < 64; i++) a[i / 8] |= (uint64_t)point[i] << (8 * (i % 8));
  a[8] ^= 0x01;                           /* padding: 64 bytes of a block of 136 */
  a[16] ^= UINT64_C(0x8000000000000000);
  trellis_keccak_f(a);
  for (size_t i = 0; i < 20; i++) device[i] = (uint8_t)(a[(12 + i) / 8] >> (8 * ((12 + i) % 8)));
}

#endif /* TRELLIS_H */
