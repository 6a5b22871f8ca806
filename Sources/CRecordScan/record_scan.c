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

// Compiled twice, and chosen when the program is loaded.
#if SCAN_X86 && defined(__ELF__)
#define CLONES __attribute__((target_clones("avx2", "default")))
#else
#define CLONES
#endif

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "words are read as little-endian");

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

// The lowest so many bits, at most 64.
static inline uint64_t lowest_bits(size_t count) {
  return count < 64 ? (UINT64_C(1) << count) - 1 : ~UINT64_C(0);
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

// MARK: Lists of texts

#define LIST_WORDS (RECORD_SCAN_LIST_LIMIT / 64)

// What 64 bytes of a list are.
struct list_masks {
  uint64_t strong;  // semicolons, vertical bars and line ends
  uint64_t comma;
  uint64_t blank;
  uint64_t high;    // not ASCII
  uint64_t letter;  // of those that are looked for, case aside
};

static inline void list_masks(
  const uint8_t *block, size_t size, const record_scan_letters *letters, struct list_masks *masks
) {
  memset(masks, 0, sizeof *masks);
#if SCAN_X86
  for (int i = 0; 16 * (size_t)i < size && i < 4; i++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(block + 16 * i));
    __m128i strong = _mm_or_si128(
      _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8(';')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('|'))),
      _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r'))));
    __m128i control = _mm_and_si128(
      _mm_cmpgt_epi8(bytes, _mm_set1_epi8('\t' - 1)), _mm_cmpgt_epi8(_mm_set1_epi8('\r' + 1), bytes));
    __m128i blank = _mm_or_si128(control, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')));
    __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    __m128i letter = _mm_setzero_si128();
    for (int j = 0; j < letters->count; j++) {
      letter = _mm_or_si128(
        letter, _mm_cmpeq_epi8(lower, _mm_set1_epi8((char)letters->letters[j])));
    }
    masks->strong |= (uint64_t)(uint16_t)_mm_movemask_epi8(strong) << (16 * i);
    masks->comma |= (uint64_t)(uint16_t)_mm_movemask_epi8(
      _mm_cmpeq_epi8(bytes, _mm_set1_epi8(','))) << (16 * i);
    masks->blank |= (uint64_t)(uint16_t)_mm_movemask_epi8(blank) << (16 * i);
    masks->high |= (uint64_t)(uint16_t)_mm_movemask_epi8(bytes) << (16 * i);
    masks->letter |= (uint64_t)(uint16_t)_mm_movemask_epi8(letter) << (16 * i);
  }
#else
  for (int i = 0; (size_t)i < size && i < 64; i++) {
    uint64_t bit = UINT64_C(1) << i;
    uint8_t byte = block[i];
    if (byte == ';' || byte == '|' || byte == '\n' || byte == '\r') masks->strong |= bit;
    if (byte == ',') masks->comma |= bit;
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) masks->blank |= bit;
    if (byte >= 0x80) masks->high |= bit;
    for (int j = 0; j < letters->count; j++) {
      if ((byte | 0x20) == letters->letters[j]) masks->letter |= bit;
    }
  }
#endif
}

static inline int is_blank(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

CLONES int record_scan_items(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items
) {
  if (size > RECORD_SCAN_LIST_LIMIT) return -1;
  struct list_masks masks[RECORD_SCAN_LIST_LIMIT / 64];
  uint64_t any = 0;
  int words = (int)((size + 63) / 64);
  for (int i = 0; i < words; i++) {
    uint64_t valid = lowest_bits(size - 64 * (size_t)i);
    list_masks(text + 64 * i, size - 64 * (size_t)i, letters, &masks[i]);
    masks[i].strong &= valid;
    masks[i].comma &= valid;
    if (masks[i].high & valid) return -1;
    any |= masks[i].strong;
  }
  int count = 0;
  uint64_t at_start = 1;
  *has_items = 0;
  for (int i = 0; i < words; i++) {
    uint64_t marks = any ? masks[i].strong : masks[i].comma;
    uint64_t blank = masks[i].blank & ~marks;
    // An item begins behind a mark and the blanks that follow it.
    uint64_t start = (marks << 1) | at_start;
    uint64_t over;
    at_start = marks >> 63;
    while ((over = start & blank)) {
      start = (start & ~blank) | (over << 1);
      at_start |= over >> 63;
    }
    start &= ~marks & lowest_bits(size - 64 * (size_t)i);
    *has_items |= start != 0;
    for (uint64_t rest = start & masks[i].letter; rest; rest &= rest - 1) {
      if (count == RECORD_SCAN_ITEM_LIMIT) return -1;
      size_t first = 64 * (size_t)i + (size_t)__builtin_ctzll(rest);
      size_t end = size;
      uint64_t behind = marks & ~(rest ^ (rest - 1));
      for (int j = i; j < words; j++) {
        if (j > i) behind = any ? masks[j].strong : masks[j].comma;
        if (behind) {
          end = 64 * (size_t)j + (size_t)__builtin_ctzll(behind);
          break;
        }
      }
      while (is_blank(text[end - 1])) end--;
      items[count].start = (uint16_t)first;
      items[count].end = (uint16_t)end;
      count++;
    }
  }
  return count;
}

// MARK: Hosts

// What 64 bytes of an address are.
struct address_masks {
  uint64_t word;    // letters and digits
  uint64_t joint;   // points, hyphens and underscores
  uint64_t point;
  uint64_t slash;
  uint64_t wrong;   // blanks, controls and what is not ASCII
};

static inline void address_masks(const uint8_t *text, size_t size, struct address_masks *masks) {
  memset(masks, 0, sizeof *masks);
#if SCAN_X86
  for (size_t at = 0; at < size; at += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(text + at));
    __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    // Bytes from 0x80 on are negative, and so below all of these.
    __m128i letter = _mm_and_si128(
      _mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)), _mm_cmpgt_epi8(_mm_set1_epi8('z' + 1), lower));
    __m128i digit = _mm_and_si128(
      _mm_cmpgt_epi8(bytes, _mm_set1_epi8('0' - 1)), _mm_cmpgt_epi8(_mm_set1_epi8('9' + 1), bytes));
    __m128i point = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('.'));
    __m128i joint = _mm_or_si128(
      point, _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_'))));
    __m128i wrong = _mm_or_si128(
      _mm_cmpgt_epi8(_mm_set1_epi8(0x21), bytes), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7F)));
    masks->word |= (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_or_si128(letter, digit)) << at;
    masks->joint |= (uint64_t)(uint16_t)_mm_movemask_epi8(joint) << at;
    masks->point |= (uint64_t)(uint16_t)_mm_movemask_epi8(point) << at;
    masks->slash |=
      (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('/'))) << at;
    masks->wrong |= (uint64_t)(uint16_t)_mm_movemask_epi8(wrong) << at;
  }
#else
  for (size_t at = 0; at < size; at++) {
    uint64_t bit = UINT64_C(1) << at;
    uint8_t byte = text[at];
    uint8_t lower = byte | 0x20;
    if ((byte < 0x80 && lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9')) {
      masks->word |= bit;
    }
    if (byte == '.') masks->point |= bit;
    if (byte == '.' || byte == '-' || byte == '_') masks->joint |= bit;
    if (byte == '/') masks->slash |= bit;
    if (byte <= 0x20 || byte >= 0x7F) masks->wrong |= bit;
  }
#endif
}

// Whether a word in lower case stands somewhere, in any case; what is behind the text is no letter of it.
static inline int stands(const uint8_t *text, size_t size, size_t at, const char *word, size_t count) {
  if (at + count > size) return 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t byte = text[at + i];
    if (byte >= 'A' && byte <= 'Z') byte |= 0x20;
    if (byte != (uint8_t)word[i]) return 0;
  }
  return 1;
}

CLONES int record_scan_host(const uint8_t *text, size_t size, size_t *host_start, size_t *host_end) {
  if (size == 0 || size > RECORD_SCAN_HOST_LIMIT) return 0;
  size_t start = 0;
  if (stands(text, size, 0, "http", 4)) {
    size_t mark = 4;
    if (mark < size && (text[mark] | 0x20) == 's') mark++;
    if (!stands(text, size, mark, "://", 3)) return 0;
    start = mark + 3;
    // A second scheme is a slip that the full reader mends.
    if (start >= size || stands(text, size, start, "http", 4)) return 0;
  }
  struct address_masks masks;
  address_masks(text, size, &masks);
  uint64_t all = lowest_bits(size);
  uint64_t behind = masks.slash & all & ~lowest_bits(start);
  size_t end = behind ? (size_t)__builtin_ctzll(behind) : size;
  if (end == start) return 0;
  uint64_t host = lowest_bits(end) & ~lowest_bits(start);
  if ((host & ~(masks.word | masks.joint)) || !(host & masks.word)) return 0;
  if (text[start] == '.' || text[end - 1] == '.') return 0;
  // What comes behind the host may still hold a blank, and then it is no address.
  if (masks.wrong & all & ~lowest_bits(end)) return 0;
  uint64_t points = masks.point & host;
  if ((points & (points - 1)) && stands(text, size, start, "www.", 4)) start += 4;
  if (start >= end || text[start] == '.' || !(masks.word & host & ~lowest_bits(start))) return 0;
  *host_start = start;
  *host_end = end;
  return 1;
}
