/* parts: for the Go test. Each argument list calls one function of trellis.h and prints what it gives. */
#define _POSIX_C_SOURCE 200112L

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "trellis.h"

static void read_hex(const char *text, uint8_t *out, size_t n) {
  for (size_t i = 0; i < n; i++) {
    unsigned byte = 0;
    if (sscanf(text + 2 * i, "%2x", &byte) != 1) exit(2);
    out[i] = (uint8_t)byte;
  }
}

static void print_hex(const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++) printf("%02x", bytes[i]);
  printf("\n");
}

static uint64_t saved;
static int saves, broken;

static int save(void *context, uint64_t reserved) {
  (void)context;
  if (broken) return -1;
  saved = reserved;
  saves++;
  return 0;
}

/* Ten lives of a device that dies at any time: no number comes twice, and one write serves a block. */
static int sequences(void) {
  trellis_sequence s;
  uint64_t last = 0, number, given = 0;
  for (unsigned life = 0; life < 10; life++) {
    trellis_sequence_init(&s, saved, save, NULL);
    for (unsigned i = 0; i < life * 30; i++, given++) {
      if (trellis_sequence_next(&s, &number) != TRELLIS_OK || number <= last || number > saved) return 1;
      last = number;
    }
  }
  if (saves > (int)(given / TRELLIS_SEQUENCE_BLOCK) + 10) return 2;
  if (trellis_sequence_skip(&s, 1000000) != TRELLIS_OK || trellis_sequence_next(&s, &number) != TRELLIS_OK || number != 1000001) return 3;
  if (trellis_sequence_skip(&s, 5) != TRELLIS_OK || trellis_sequence_next(&s, &number) != TRELLIS_OK || number != 1000002) return 4;
  broken = 1; /* memory that does not keep: no number, rather than one that may come again */
  for (unsigned i = 0; i < 2 * TRELLIS_SEQUENCE_BLOCK; i++) {
    if (trellis_sequence_next(&s, &number) != TRELLIS_OK) return number <= saved ? 0 : 5;
  }
  return 6;
}

int main(int argc, char **argv) {
  uint8_t bytes[64], device[20];
  if (argc == 2 && strcmp(argv[1], "sequences") == 0) return sequences();
  if (argc == 3 && strcmp(argv[1], "address") == 0) {
    read_hex(argv[2], bytes, 64);
    trellis_address(bytes, device);
    print_hex(device, 20);
    return 0;
  }
  if (argc == 4 && strcmp(argv[1], "low_s") == 0) {
    read_hex(argv[3], bytes, 64);
    int err = trellis_low_s((trellis_algorithm)atoi(argv[2]), bytes);
    if (err != TRELLIS_OK) {
      printf("error %d\n", err);
      return 0;
    }
    print_hex(bytes, 64);
    return 0;
  }
  return 2;
}
