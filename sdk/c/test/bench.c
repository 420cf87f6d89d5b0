/* bench: for the Go benchmark. Signs n readings and prints the nanoseconds of processor time that it took. */
#define _POSIX_C_SOURCE 200112L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <mbedtls/ctr_drbg.h>
#include <mbedtls/entropy.h>

#include "trellis_mbedtls.h"

int main(int argc, char **argv) {
  static const uint8_t secret[32] = {7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7};
  const trellis_value values[] = {{"pm25", 125, 1}, {"count", -3, 0}};
  mbedtls_entropy_context entropy;
  mbedtls_ctr_drbg_context random;
  trellis_mbedtls_key key;
  trellis_signer signer;
  trellis_reading r = {4690, 1, {0}, "network.trellis.air.v1", 0, UINT64_C(1514750400000), values, 2};
  uint8_t out[640];
  size_t bytes;
  struct timespec before, after;
  if (argc != 3) return 2;
  mbedtls_entropy_init(&entropy);
  mbedtls_ctr_drbg_init(&random);
  if (mbedtls_ctr_drbg_seed(&random, mbedtls_entropy_func, &entropy, NULL, 0) != 0) return 3;
  if (trellis_mbedtls_load(&key, (trellis_algorithm)atoi(argv[1]), secret, mbedtls_ctr_drbg_random, &random) != TRELLIS_OK) return 4;
  signer = trellis_mbedtls_signer(&key);
  trellis_address(key.point, r.device);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
  for (long i = 0; i < atol(argv[2]); i++) {
    r.sequence++;
    if (trellis_sign(&r, &signer, out, sizeof out, &bytes) != TRELLIS_OK) return 5;
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
  printf("%lld\n", (long long)(after.tv_sec - before.tv_sec) * 1000000000 + (after.tv_nsec - before.tv_nsec));
  trellis_mbedtls_free(&key);
  mbedtls_ctr_drbg_free(&random);
  mbedtls_entropy_free(&entropy);
  return 0;
}
