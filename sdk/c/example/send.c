/* send: signs one reading with mbedTLS, and writes it to a file or sends it to a gateway over a plain socket.
 *
 *   cc -std=c99 -I../include send.c -lmbedcrypto -o send
 *   ./send device.key device.sequence 4690 1 network.trellis.air.v1 1790000000000 127.0.0.1:8090 pm25=12.5 count=-3
 *
 * The key file is what `trellis device new` writes. An outbox that survives a gateway's absence is the caller's: keep the bytes
 * until the answer is 200, and send them again.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#define _POSIX_C_SOURCE 200112L

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <mbedtls/ctr_drbg.h>
#include <mbedtls/entropy.h>

#include "trellis_mbedtls.h"

static int fail(const char *what) {
  fprintf(stderr, "send: %s\n", what);
  return 1;
}

/* The key file: trellis-key:es256k:64 hex digits. */
static int read_key(const char *path, trellis_algorithm *algorithm, uint8_t secret[32]) {
  static const char *const prefixes[] = {"trellis-key:es256:", "trellis-key:es256k:"};
  static const trellis_algorithm algorithms[] = {TRELLIS_ES256, TRELLIS_ES256K};
  char text[128] = {0};
  FILE *f = fopen(path, "r");
  if (f == NULL) return -1;
  char *line = fgets(text, sizeof text, f);
  fclose(f);
  for (size_t i = 0; line != NULL && i < 2; i++) {
    size_t n = strlen(prefixes[i]);
    if (strncmp(text, prefixes[i], n) != 0 || strlen(text) < n + 64) continue;
    *algorithm = algorithms[i];
    for (size_t at = 0; at < 32; at++) {
      unsigned byte;
      if (sscanf(text + n + 2 * at, "%2x", &byte) != 1) return -1;
      secret[at] = (uint8_t)byte;
    }
    return 0;
  }
  return -1;
}

/* Keeps the reserved number in a file: a new one, on disk, then in the old one's place. */
static int save_sequence(void *context, uint64_t reserved) {
  char next[1024];
  char text[24];
  int n = snprintf(text, sizeof text, "%" PRIu64 "\n", reserved);
  if (snprintf(next, sizeof next, "%s.tmp", (const char *)context) >= (int)sizeof next) return -1;
  int fd = open(next, O_CREAT | O_WRONLY | O_TRUNC, 0600);
  if (fd < 0) return -1;
  int bad = write(fd, text, (size_t)n) != n || fsync(fd) != 0;
  bad |= close(fd) != 0;
  return bad || rename(next, (const char *)context) != 0 ? -1 : 0;
}

/* A missing file is a new device; one that holds no number is an error, for a lower number would be refused for ever. */
static int load_sequence(const char *path, uint64_t *saved) {
  FILE *f = fopen(path, "r");
  *saved = 0;
  if (f == NULL) return errno == ENOENT ? 0 : -1;
  int got = fscanf(f, "%" SCNu64, saved);
  fclose(f);
  return got == 1 ? 0 : -1;
}

/* name=12.5 without a float in between: two machines would round it apart. */
static int parse_value(char *arg, trellis_value *v) {
  char *at = strchr(arg, '=');
  if (at == NULL) return -1;
  *at++ = 0;
  v->name = arg;
  v->coefficient = 0;
  v->scale = 0;
  int minus = *at == '-', digits = 0, point = 0;
  for (at += minus; *at != 0; at++) {
    if (*at == '.' && !point) {
      point = 1;
    } else if (*at >= '0' && *at <= '9' && v->coefficient <= (INT64_MAX - 9) / 10 && v->scale < TRELLIS_MAX_SCALE) {
      v->coefficient = v->coefficient * 10 + (*at - '0');
      v->scale = (uint8_t)(v->scale + point);
      digits++;
    } else {
      return -1;
    }
  }
  if (minus) v->coefficient = -v->coefficient;
  return digits > 0 ? 0 : -1;
}

static int write_all(int fd, const void *bytes, size_t n) {
  const char *at = bytes;
  while (n > 0) {
    ssize_t done = write(fd, at, n);
    if (done <= 0) return -1;
    at += done;
    n -= (size_t)done;
  }
  return 0;
}

static int dial(const char *host, const char *port) {
  struct addrinfo hints, *found, *a;
  int fd = -1;
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host, port, &hints, &found) != 0) return -1;
  for (a = found; a != NULL && fd < 0; a = a->ai_next) {
    fd = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
    if (fd >= 0 && connect(fd, a->ai_addr, a->ai_addrlen) != 0) {
      close(fd);
      fd = -1;
    }
  }
  freeaddrinfo(found);
  return fd;
}

/* POST /v1/readings (docs/spec/reading.md section 5). Prints the answer; 0 when the gateway keeps the reading. */
static int post(const char *gateway, const uint8_t *reading, size_t bytes) {
  char host[256], head[512], answer[4096];
  const char *colon = strrchr(gateway, ':');
  if (colon == NULL || (size_t)(colon - gateway) >= sizeof host) return -1;
  memcpy(host, gateway, (size_t)(colon - gateway));
  host[colon - gateway] = 0;
  int fd = dial(host, colon + 1);
  if (fd < 0) return -1;
  int n = snprintf(head, sizeof head,
                   "POST /v1/readings HTTP/1.0\r\nHost: %s\r\nContent-Type: application/cbor-seq\r\nContent-Length: %zu\r\n\r\n", gateway, bytes);
  size_t got = 0;
  if (write_all(fd, head, (size_t)n) == 0 && write_all(fd, reading, bytes) == 0) {
    ssize_t more;
    while (got < sizeof answer - 1 && (more = read(fd, answer + got, sizeof answer - 1 - got)) > 0) got += (size_t)more;
  }
  close(fd);
  answer[got] = 0;
  const char *body = strstr(answer, "\r\n\r\n");
  puts(body == NULL ? answer : body + 4);
  return strncmp(answer, "HTTP/1.", 7) == 0 && strncmp(answer + 8, " 200", 4) == 0 &&
                 (strstr(answer, "\"accepted\":1") != NULL || strstr(answer, "\"duplicate\":1") != NULL)
             ? 0
             : -1;
}

int main(int argc, char **argv) {
  mbedtls_entropy_context entropy;
  mbedtls_ctr_drbg_context random;
  trellis_mbedtls_key key;
  trellis_value values[TRELLIS_MAX_FIELDS];
  trellis_sequence sequence;
  trellis_reading reading;
  uint8_t secret[32], out[TRELLIS_MAX_BYTES];
  uint64_t saved;
  size_t bytes;
  trellis_algorithm algorithm = TRELLIS_ES256K;
  if (argc < 9 || argc > 8 + TRELLIS_MAX_FIELDS) {
    return fail("usage: send KEY-FILE SEQUENCE-FILE CHAIN-ID PROJECT TYPE UNIX-MILLISECONDS OUT-FILE|HOST:PORT FIELD=VALUE...");
  }
  memset(&reading, 0, sizeof reading);
  reading.chain_id = strtoull(argv[3], NULL, 10);
  reading.project_id = strtoull(argv[4], NULL, 10);
  reading.type = argv[5];
  reading.time = strtoull(argv[6], NULL, 10);
  reading.data = values;
  for (int i = 8; i < argc; i++) {
    if (parse_value(argv[i], &values[reading.count++]) != 0) return fail("a value is not FIELD=DECIMAL, such as pm25=12.5");
  }
  if (read_key(argv[1], &algorithm, secret) != 0) return fail("the key file holds no key; make one with: trellis device new");
  if (load_sequence(argv[2], &saved) != 0) return fail("the sequence file holds no number");

  mbedtls_entropy_init(&entropy);
  mbedtls_ctr_drbg_init(&random);
  int status = 1;
  if (mbedtls_ctr_drbg_seed(&random, mbedtls_entropy_func, &entropy, NULL, 0) != 0) {
    fail("no randomness");
  } else if (trellis_mbedtls_load(&key, algorithm, secret, mbedtls_ctr_drbg_random, &random) != TRELLIS_OK) {
    fail("the key is not a secret of its curve");
    trellis_mbedtls_free(&key);
  } else {
    trellis_signer signer = trellis_mbedtls_signer(&key);
    trellis_address(key.point, reading.device);
    trellis_sequence_init(&sequence, saved, save_sequence, argv[2]);
    int err = trellis_sequence_next(&sequence, &reading.sequence);
    if (err == TRELLIS_OK) err = trellis_sign(&reading, &signer, out, sizeof out, &bytes);
    trellis_mbedtls_free(&key);
    if (err != TRELLIS_OK) {
      fprintf(stderr, "send: no reading was made: error %d\n", err);
    } else if (strchr(argv[7], ':') != NULL) {
      status = post(argv[7], out, bytes) == 0 ? 0 : fail("the gateway did not take the reading");
    } else {
      FILE *f = fopen(argv[7], "wb");
      int bad = f == NULL || fwrite(out, 1, bytes, f) != bytes;
      if (f != NULL) bad |= fclose(f) != 0;
      status = bad ? fail("the file was not written") : 0;
    }
  }
  mbedtls_ctr_drbg_free(&random);
  mbedtls_entropy_free(&entropy);
  memset(secret, 0, sizeof secret);
  return status;
}
