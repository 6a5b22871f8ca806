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

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "words are read as little-endian");

// Which bytes of a block of 64 are what.
struct masks {
  uint64_t delimiter;
  uint64_t line_feed;
  uint64_t carriage_return;
  uint64_t quote;
};

// The list's last record, which no line end closes; none if it is blank.
static record_scan_record *scan_last_record(
  const uint8_t *text, uint32_t start, uint32_t size, uint32_t *separators, uint32_t first,
  uint32_t separator_count, record_scan_record *record
) {
  uint32_t at = start;
  while (at < size && (text[at] == ' ' || text[at] == '\t')) at++;
  if (separator_count == first && at == size) return record;
  separators[separator_count] = size;
  record->start = start;
  record->end = size;
  record->first = first;
  record->fields = (int32_t)(separator_count - first + 1);
  return record + 1;
}

// How many lines end between two offsets; the second is behind a line end.
static uint32_t scan_line_ends(const uint8_t *text, uint32_t start, uint32_t end) {
  uint32_t lines = 0;
  for (uint32_t at = start; at < end; at++) {
    if (text[at] == '\n' || (text[at] == '\r' && text[at + 1] != '\n')) lines++;
  }
  return lines;
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

// MARK: Lists of texts

#define LIST_WORDS (RECORD_SCAN_LIST_LIMIT / 64)

static inline int is_blank(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

// What 64 bytes hold of the marks between items; whether all are ASCII.
static inline int list_masks(const uint8_t *block, uint64_t valid, uint64_t *strong, uint64_t *comma) {
#if SCAN_X86
  __m128i bytes[4];
  uint64_t high = 0;
  for (int i = 0; i < 4; i++) {
    bytes[i] = _mm_loadu_si128((const __m128i *)(block + 16 * i));
    high |= (uint64_t)(uint16_t)_mm_movemask_epi8(bytes[i]) << (16 * i);
  }
  *strong = sse2_mask(bytes, _mm_set1_epi8(';')) | sse2_mask(bytes, _mm_set1_epi8('|'))
    | sse2_mask(bytes, _mm_set1_epi8('\n')) | sse2_mask(bytes, _mm_set1_epi8('\r'));
  *comma = sse2_mask(bytes, _mm_set1_epi8(','));
#else
  uint64_t high = 0;
  *strong = 0;
  *comma = 0;
  for (int i = 0; i < 64; i++) {
    uint64_t bit = UINT64_C(1) << i;
    uint8_t byte = block[i];
    if (byte == ';' || byte == '|' || byte == '\n' || byte == '\r') *strong |= bit;
    if (byte == ',') *comma |= bit;
    if (byte >= 0x80) high |= bit;
  }
#endif
  *strong &= valid;
  *comma &= valid;
  return (high & valid) == 0;
}

int record_scan_items(
  const uint8_t *text, size_t size, const uint8_t interest[256], record_scan_item *items,
  int *has_items
) {
  if (size > RECORD_SCAN_LIST_LIMIT) return -1;
  uint64_t strong[LIST_WORDS + 1], comma[LIST_WORDS + 1];
  uint64_t any = 0;
  int words = (int)((size + 63) / 64);
  for (int i = 0; i < words; i++) {
    size_t left = size - 64 * (size_t)i;
    uint64_t valid = left < 64 ? (UINT64_C(1) << left) - 1 : ~UINT64_C(0);
    if (!list_masks(text + 64 * i, valid, &strong[i], &comma[i])) return -1;
    any |= strong[i];
  }
  const uint64_t *marks = any ? strong : comma;
  int count = 0;
  size_t start = 0;
  *has_items = 0;
  for (int i = 0; i <= words; i++) {
    // Behind the last word stands a mark that ends the last item.
    uint64_t word = i < words ? marks[i] : 1;
    while (word) {
      size_t end = i < words ? 64 * (size_t)i + (size_t)__builtin_ctzll(word) : size;
      word &= word - 1;
      while (start < end && is_blank(text[start])) start++;
      if (start < end) {
        *has_items = 1;
        if (interest[text[start]]) {
          if (count == RECORD_SCAN_ITEM_LIMIT) return -1;
          size_t last = end;
          while (is_blank(text[last - 1])) last--;
          items[count].start = (uint16_t)start;
          items[count].end = (uint16_t)last;
          count++;
        }
      }
      start = end + 1;
    }
  }
  return count;
}
