#include "record_scan.h"

#include <string.h>

#include "record_scan_private.h"

// Which bytes of a block of 64 are what.
struct masks {
  uint64_t delimiter;
  uint64_t line_feed;
  uint64_t carriage_return;
  uint64_t quote;
};

CLONES size_t record_scan_lines(const uint8_t *text, size_t size, uint8_t next) {
  if (size == 0) return 0;
  size_t lines = 0;
  for (size_t at = 0; at + 1 < size; at++) {
    lines += (text[at] == '\n') | ((text[at] == '\r') & (text[at + 1] != '\n'));
  }
  uint8_t last = text[size - 1];
  return lines + (last == '\n' || (last == '\r' && next != '\n'));
}

// Whether there are but blanks between two offsets.
static inline int is_blank_line(const uint8_t *text, uint32_t start, uint32_t end) {
  while (start < end && (text[start] == ' ' || text[start] == '\t')) start++;
  return start == end;
}

// How many bytes are scanned before their records are made, while they are still at hand.
#ifndef STRIPE
#define STRIPE 8192
#endif

// How far records have been made of separators.
struct progress {
  record_scan_record *record; // where the next one goes
  uint32_t next;              // where it begins
  uint32_t first;             // the number of its first separator
  uint32_t line_start;        // where the last line that ended began
  uint32_t lines;             // how many have ended
  uint32_t line_ends;         // how many were found that are not within quotes
};

// Makes records of the separators up to those that end records, by number.
static inline void make_records(
  const record_scan *scan, struct progress *progress, const uint32_t *ends, uint32_t end_count
) {
  const uint8_t *text = scan->text;
  const uint32_t *separators = scan->separators;
  struct progress at = *progress;
  at.line_ends += end_count;
  for (uint32_t i = 0; i < end_count && at.next <= scan->limit; i++) {
    uint32_t last = ends[i];
    uint32_t position = separators[last];
    uint32_t end = position + 1;
    if (text[position] == '\r' && end < scan->size && text[end] == '\n') end++;
    if (last != at.first || !is_blank_line(text, at.next, position)) {
      at.record->start = at.next;
      at.record->end = end;
      at.record->first = at.first;
      at.record->fields = (int32_t)(last - at.first + 1);
      at.record++;
    }
    at.first = last + 1;
    at.line_start = at.next;
    at.next = end;
    at.lines++;
  }
  *progress = at;
}

// Makes the last record, and tells how far the scan has come.
static void finish_scan(
  record_scan *scan, struct progress at, uint32_t separator_count, uint32_t end, int is_irregular,
  int ends_quoted, uint32_t inner_lines
) {
  const uint8_t *text = scan->text;
  const uint32_t size = scan->size;
  scan->is_irregular = is_irregular && at.next <= scan->limit;
  if (scan->is_last && !is_irregular && !ends_quoted && at.next < size && at.next <= scan->limit) {
    // No line end closes the last record.
    if (separator_count > at.first || !is_blank_line(text, at.next, size)) {
      scan->separators[separator_count] = size;
      at.record->start = at.next;
      at.record->end = size;
      at.record->first = at.first;
      at.record->fields = (int32_t)(separator_count - at.first + 1);
      at.record++;
    }
    at.first = separator_count + 1;
    at.next = size;
  } else if (!scan->is_last && at.lines > 0 && at.next == size && text[size - 1] == '\r') {
    // A line feed may follow, so the last line is left for the next text.
    if (at.record > scan->records && (at.record - 1)->start == at.line_start) {
      at.record--;
      at.first = at.record->first;
    }
    at.next = at.line_start;
    at.lines--;
  }
  // What was found of a record that is not whole goes.
  scan->separator_count = at.first;
  scan->record_count = (uint32_t)(at.record - scan->records);
  if (inner_lines > 0) {
    // Those behind the last record do not count yet. A carriage return at the end was found to end a
    // line, whatever follows it.
    uint32_t behind = 0;
    if (at.next < end) behind = (uint32_t)record_scan_lines(text + at.next, end - at.next, 0);
    at.lines += inner_lines - (behind - (at.line_ends - at.lines));
  }
  scan->next = at.next;
  scan->lines += at.lines;
}

static inline uint64_t prefix_xor(uint64_t word) {
  word ^= word << 1;
  word ^= word << 2;
  word ^= word << 4;
  word ^= word << 8;
  word ^= word << 16;
  word ^= word << 32;
  return word;
}

// MARK: SWAR, eight bytes in a word

// Bit i tells whether byte i of the word is 0.
static inline uint64_t swar_zeros(uint64_t word) {
  const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F);
  uint64_t zeros = ~(((word & low) + low) | word | low);
  return (zeros >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline void swar_masks(
  const uint8_t *block, uint8_t delimiter, uint8_t quote, struct masks *masks
) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  memset(masks, 0, sizeof *masks);
  for (int i = 0; i < 8; i++) {
    uint64_t word;
    memcpy(&word, block + 8 * i, 8);
    masks->delimiter |= swar_zeros(word ^ (ones * delimiter)) << (8 * i);
    masks->line_feed |= swar_zeros(word ^ (ones * '\n')) << (8 * i);
    masks->carriage_return |= swar_zeros(word ^ (ones * '\r')) << (8 * i);
    masks->quote |= swar_zeros(word ^ (ones * quote)) << (8 * i);
  }
}

#define SCAN_NAME scan_swar
#define SCAN_TARGET
#define SCAN_MASKS(block, delimiter, quote, masks) swar_masks(block, delimiter, quote, &masks)
#define SCAN_PREFIX_XOR(word) prefix_xor(word)
#include "scan_body.h"

// MARK: x86

#if SCAN_X86

static inline uint64_t sse2_mask(const __m128i bytes[4], __m128i byte) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    uint64_t part = (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes[i], byte));
    mask |= part << (16 * i);
  }
  return mask;
}

static inline void sse2_masks(
  const uint8_t *block, uint8_t delimiter, uint8_t quote, struct masks *masks
) {
  __m128i bytes[4];
  for (int i = 0; i < 4; i++) bytes[i] = _mm_loadu_si128((const __m128i *)(block + 16 * i));
  masks->delimiter = sse2_mask(bytes, _mm_set1_epi8((char)delimiter));
  masks->line_feed = sse2_mask(bytes, _mm_set1_epi8('\n'));
  masks->carriage_return = sse2_mask(bytes, _mm_set1_epi8('\r'));
  masks->quote = sse2_mask(bytes, _mm_set1_epi8((char)quote));
}

#define SCAN_NAME scan_sse2
#define SCAN_TARGET
#define SCAN_MASKS(block, delimiter, quote, masks) sse2_masks(block, delimiter, quote, &masks)
#define SCAN_PREFIX_XOR(word) prefix_xor(word)
#include "scan_body.h"

#define AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt,pclmul")))

AVX2 static inline uint64_t clmul_prefix_xor(uint64_t word) {
  return (uint64_t)_mm_cvtsi128_si64(
    _mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)word), _mm_set1_epi8((char)0xFF), 0));
}

AVX2 static inline uint64_t avx2_mask(__m256i low, __m256i high, __m256i byte) {
  uint32_t first = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, byte));
  uint32_t second = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, byte));
  return first | (uint64_t)second << 32;
}

AVX2 static inline void avx2_masks(
  const uint8_t *block, uint8_t delimiter, uint8_t quote, struct masks *masks
) {
  __m256i low = _mm256_loadu_si256((const __m256i *)block);
  __m256i high = _mm256_loadu_si256((const __m256i *)(block + 32));
  masks->delimiter = avx2_mask(low, high, _mm256_set1_epi8((char)delimiter));
  masks->line_feed = avx2_mask(low, high, _mm256_set1_epi8('\n'));
  masks->carriage_return = avx2_mask(low, high, _mm256_set1_epi8('\r'));
  masks->quote = avx2_mask(low, high, _mm256_set1_epi8((char)quote));
}

#define SCAN_NAME scan_avx2
#define SCAN_TARGET AVX2
#define SCAN_MASKS(block, delimiter, quote, masks) avx2_masks(block, delimiter, quote, &masks)
#define SCAN_PREFIX_XOR(word) clmul_prefix_xor(word)
#include "scan_body.h"

#define AVX512 __attribute__((target("avx512f,avx512bw,avx2,bmi,bmi2,lzcnt,popcnt,pclmul")))

AVX512 static inline void avx512_masks(
  const uint8_t *block, uint8_t delimiter, uint8_t quote, struct masks *masks
) {
  __m512i bytes = _mm512_loadu_si512(block);
  masks->delimiter = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)delimiter));
  masks->line_feed = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\n'));
  masks->carriage_return = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\r'));
  masks->quote = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)quote));
}

#define SCAN_NAME scan_avx512
#define SCAN_TARGET AVX512
#define SCAN_MASKS(block, delimiter, quote, masks) avx512_masks(block, delimiter, quote, &masks)
#define SCAN_PREFIX_XOR(word) clmul_prefix_xor(word)
#include "scan_body.h"

#endif

// MARK: ARM

#if SCAN_NEON

static inline uint64_t neon_mask(const uint8x16_t bytes[4], uint8_t byte) {
  const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t found[4];
  for (int i = 0; i < 4; i++) found[i] = vandq_u8(vceqq_u8(bytes[i], vdupq_n_u8(byte)), weights);
  uint8x16_t pairs = vpaddq_u8(vpaddq_u8(found[0], found[1]), vpaddq_u8(found[2], found[3]));
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(pairs, pairs)), 0);
}

static inline void neon_masks(
  const uint8_t *block, uint8_t delimiter, uint8_t quote, struct masks *masks
) {
  uint8x16_t bytes[4];
  for (int i = 0; i < 4; i++) bytes[i] = vld1q_u8(block + 16 * i);
  masks->delimiter = neon_mask(bytes, delimiter);
  masks->line_feed = neon_mask(bytes, '\n');
  masks->carriage_return = neon_mask(bytes, '\r');
  masks->quote = neon_mask(bytes, quote);
}

#define SCAN_NAME scan_neon
#define SCAN_TARGET
#define SCAN_MASKS(block, delimiter, quote, masks) neon_masks(block, delimiter, quote, &masks)
#define SCAN_PREFIX_XOR(word) prefix_xor(word)
#include "scan_body.h"

#endif

// MARK: Choosing

int record_scan_has(record_scan_kernel kernel) {
  switch (kernel) {
  case record_scan_swar: return 1;
#if SCAN_X86
  case record_scan_sse2: return 1;
  case record_scan_avx2:
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")
      && __builtin_cpu_supports("pclmul");
  case record_scan_avx512:
    return record_scan_has(record_scan_avx2) && __builtin_cpu_supports("avx512f")
      && __builtin_cpu_supports("avx512bw");
#endif
#if SCAN_NEON
  case record_scan_neon: return 1;
#endif
  default: return 0;
  }
}

record_scan_kernel record_scan_best(void) {
  for (int kernel = record_scan_avx512; kernel > record_scan_swar; kernel--) {
    if (record_scan_has((record_scan_kernel)kernel)) return (record_scan_kernel)kernel;
  }
  return record_scan_swar;
}

void record_scan_run(record_scan *scan, record_scan_kernel kernel) {
  switch (kernel) {
#if SCAN_X86
  case record_scan_avx512: scan_avx512(scan); break;
  case record_scan_avx2: scan_avx2(scan); break;
  case record_scan_sse2: scan_sse2(scan); break;
#endif
#if SCAN_NEON
  case record_scan_neon: scan_neon(scan); break;
#endif
  default: scan_swar(scan);
  }
}
