/* encode: for the Go test. Reads readings, one a line, and writes for each the bytes that trellis_payload and trellis_sign make
 * with a signature that a test knows, or the error. No secret, no mbedTLS: the core alone.
 *
 *   CHAIN PROJECT DEVICE-HEX TYPE SEQUENCE TIME ALG COUNT (NAME COEFFICIENT SCALE)...
 */
#define _POSIX_C_SOURCE 200112L

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "trellis.h"

/* The digest that is asked for stands in the signature, twice, so that the test sees it; its first byte is kept in the group. */
static int echo(void *context, const uint8_t digest[32], uint8_t signature[64]) {
  (void)context;
  memcpy(signature, digest, 32);
  memcpy(signature + 32, digest, 32);
  signature[0] &= 0x3f;
  signature[32] &= 0x3f;
  return 0;
}

/* Not a hash: the test looks at payloads, and mbedTLS hashes in the example. */
static int fold(void *context, const uint8_t *a, size_t a_bytes, const uint8_t *b, size_t b_bytes, uint8_t digest[32]) {
  (void)context;
  memset(digest, 1, 32);
  for (size_t i = 0; i < a_bytes; i++) digest[i % 32] ^= a[i];
  for (size_t i = 0; i < b_bytes; i++) digest[(a_bytes + i) % 32] ^= b[i];
  return 0;
}

static void print(const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++) printf("%02x", bytes[i]);
}

int main(void) {
  static char names[TRELLIS_MAX_FIELDS + 1][64], type[128], device[41];
  trellis_value values[TRELLIS_MAX_FIELDS + 1];
  trellis_reading r;
  int algorithm;
  unsigned count;
  unsigned long line = 0;
  while (scanf("%" SCNu64 " %" SCNu64 " %40s %127s %" SCNu64 " %" SCNu64 " %d %u", &r.chain_id, &r.project_id, device, type, &r.sequence, &r.time,
               &algorithm, &count) == 8) {
    uint8_t out[TRELLIS_MAX_BYTES], payload[TRELLIS_MAX_BYTES];
    size_t bytes = 0, payload_bytes = 0;
    trellis_signer signer = {(trellis_algorithm)algorithm, NULL, fold, echo};
    if (count > TRELLIS_MAX_FIELDS + 1) return 2;
    for (unsigned i = 0; i < count; i++) {
      unsigned scale;
      if (scanf("%63s %" SCNd64 " %u", names[i], &values[i].coefficient, &scale) != 3) return 2;
      values[i].name = names[i];
      values[i].scale = (uint8_t)scale;
    }
    for (unsigned i = 0; i < 20; i++) {
      unsigned byte;
      if (sscanf(device + 2 * i, "%2x", &byte) != 1) return 2;
      r.device[i] = (uint8_t)byte;
    }
    r.type = type;
    r.data = values;
    r.count = count;
    int err = trellis_payload(&r, payload, sizeof payload, &payload_bytes);
    if (err != TRELLIS_OK) {
      printf("error %d\n", err);
      continue;
    }
    if (trellis_sign(&r, &signer, out, sizeof out, &bytes) != TRELLIS_OK) return 3;
    for (size_t room = line++ % 100 == 0 ? 0 : bytes; room < bytes; room++) { /* every buffer that is too small says so, and nothing is written behind it */
      uint8_t small[TRELLIS_MAX_BYTES];
      size_t n;
      memset(small, 0xa5, sizeof small);
      if (trellis_sign(&r, &signer, small, room, &n) != TRELLIS_ERR_SPACE) return 4;
      for (size_t i = room; i < sizeof small; i++) {
        if (small[i] != 0xa5) return 5;
      }
    }
    print(payload, payload_bytes);
    printf(" ");
    print(out, bytes);
    printf("\n");
  }
  return 0;
}
