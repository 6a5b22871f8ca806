// What the parts of the scanner share.

#ifndef RECORD_SCAN_PRIVATE_H
#define RECORD_SCAN_PRIVATE_H

#include "record_scan.h"

#include <string.h>

#if defined(__x86_64__) || defined(_M_X64)
#define SCAN_X86 1
#include <immintrin.h>
#endif
#if defined(__aarch64__)
#define SCAN_NEON 1
#include <arm_neon.h>
#endif

// Compiled twice, and chosen when the program is loaded: too early for the thread sanitizer.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SCAN_ONCE 1
#endif
#endif
#if SCAN_X86 && defined(__ELF__) && !SCAN_ONCE
#define CLONES __attribute__((target_clones("avx2", "default")))
#else
#define CLONES
#endif

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "words are read as little-endian");

// The lowest so many bits, at most 64.
static inline uint64_t lowest_bits(size_t count) {
  return count < 64 ? (UINT64_C(1) << count) - 1 : ~UINT64_C(0);
}

#endif
