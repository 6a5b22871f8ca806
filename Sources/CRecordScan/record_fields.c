// What the fields of a column are: texts, names, domains and lists, a batch of them at a time.

#include "record_scan_private.h"

// Addresses are short, and a call would cost as much as their hash.
#define XXH_INLINE_ALL
#include <xxhash.h>

// MARK: Fields

// A field of a scanned record, without its quotes or the blanks around it; 0 where libcsv has to tell.
static inline int take_field(
  const record_scan_column *column, uint32_t number, const uint8_t **base, size_t *size
) {
  const record_scan_record *record = column->records + number;
  *base = column->text;
  *size = 0;
  if ((int32_t)column->column >= record->fields) return 1;
  const uint32_t *separator = column->separators + record->first + column->column;
  const uint8_t *start = column->text + (column->column == 0 ? record->start : separator[-1] + 1);
  const uint8_t *end = column->text + separator[0];
  if (start == end) return 1;
  if (*start == column->quote && column->has_quote) {
    start++;
    end--;
    for (const uint8_t *at = start; at < end; at++) {
      if (*at == column->quote) return 0;
    }
  } else if (*start <= 0x20 || end[-1] <= 0x20) {
    while (start < end && (*start == ' ' || *start == '\t')) start++;
    while (start < end && (end[-1] == ' ' || end[-1] == '\t')) end--;
  }
  *base = start;
  *size = (size_t)(end - start);
  return 1;
}

// MARK: Words for missing values

static inline int may_begin(const record_scan_words *words, uint8_t byte) {
  return (int)(words->starts[byte >> 6] >> (byte & 63)) & 1;
}

// Whether a text that is all ASCII, and has no blank, may be one of the words.
static inline int may_be_word(const record_scan_words *words, const uint8_t *text, size_t size) {
  return may_begin(words, *text) && (words->lengths >> (size < 63 ? size : 63) & 1);
}

// MARK: Lists

static inline int is_blank(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

// Where items begin, among 64 bytes: behind a mark and the blanks that follow it. `at_start` tells
// whether one may begin at the first byte, and is set for the next 64.
static inline uint64_t item_starts(uint64_t marks, uint64_t blank, uint64_t *at_start) {
  uint64_t start = (marks << 1) | *at_start;
  blank &= ~marks;
  // Added to the first of the blanks in a row, one carries over to what is behind them.
  uint64_t over = blank + (start & blank);
  *at_start = (marks >> 63) | (over < blank);
  return ((start & ~blank) | (over & ~blank)) & ~marks;
}

// MARK: Blocks of bytes

// Where `bytes + 32 - n` has n bytes of all ones, and zeros behind them.
static const uint8_t lowest_bytes[64] = {
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
};

// Letters and digits; then with points, hyphens and underscores.
static const record_scan_class word_class = {{
  0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x50,
}};
static const record_scan_class host_class = {{
  0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x54, 0x54, 0x70,
}};
// Semicolon, vertical bar, LF and CR.
static const record_scan_class mark_class = {{
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x08, 0x80, 0x01, 0, 0,
}};
// The blank, and what is from tab to CR.
static const record_scan_class blank_class = {{
  0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x01, 0x01, 0x01, 0x01, 0, 0,
}};

// MARK: Hosts

// Whether four bytes, letters among them in lower case, stand somewhere in any case.
static inline int stands(const uint8_t *text, size_t size, size_t at, const char wanted[4]) {
  if (at + 4 > size) return 0;
  uint32_t found, word;
  memcpy(&found, text + at, 4);
  memcpy(&word, wanted, 4);
  // Of what is looked for here, only letters have the bit 0x40.
  return (found | (word & UINT32_C(0x40404040)) >> 1) == word;
}

// MARK: With AVX2, and without

#if SCAN_X86

#define FIELD_NAME(name) name##_avx2
#define FIELD_TARGET __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
#define BYTES __m256i
#define BYTES_LOAD(bytes) _mm256_loadu_si256((const __m256i *)(bytes))
#define BYTES_STORE(bytes, a) _mm256_storeu_si256((__m256i *)(bytes), a)
#define BYTES_ALL(byte) _mm256_set1_epi8((char)(byte))
#define BYTES_EQUAL(a, b) _mm256_cmpeq_epi8(a, b)
#define BYTES_GREATER(a, b) _mm256_cmpgt_epi8(a, b)
#define BYTES_OR(a, b) _mm256_or_si256(a, b)
#define BYTES_AND(a, b) _mm256_and_si256(a, b)
#define BYTES_MASK(a) (uint32_t)_mm256_movemask_epi8(a)
// For `BYTES_IN`: bit h of a byte whose upper half is h, and 0 where it is not ASCII.
#define BYTES_ROW(a) \
  _mm256_shuffle_epi8( \
    _mm256_broadcastsi128_si256( \
      _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, (char)128, 0, 0, 0, 0, 0, 0, 0, 0)), \
    _mm256_and_si256(_mm256_srli_epi16(a, 4), _mm256_set1_epi8(0x0F)))
// Which bytes are of a class.
#define BYTES_IN(a, row, class) \
  ~BYTES_MASK(BYTES_EQUAL( \
    BYTES_AND( \
      _mm256_shuffle_epi8( \
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(class)->low)), a), \
      row), \
    _mm256_setzero_si256()))
#include "field_body.h"

#endif

// The same, byte by byte.
typedef struct { uint8_t byte[32]; } plain_bytes;

static inline plain_bytes load_plain(const void *bytes) {
  plain_bytes loaded;
  memcpy(&loaded, bytes, 32);
  return loaded;
}

#define EACH(type, result, value) \
  static inline type result { \
    type r; \
    for (int i = 0; i < 32; i++) r.byte[i] = (uint8_t)(value); \
    return r; \
  }
EACH(plain_bytes, plain_all(uint8_t byte), byte)
EACH(plain_bytes, plain_equal(plain_bytes a, plain_bytes b), a.byte[i] == b.byte[i] ? 255 : 0)
EACH(
  plain_bytes, plain_greater(plain_bytes a, plain_bytes b),
  (int8_t)a.byte[i] > (int8_t)b.byte[i] ? 255 : 0)
EACH(plain_bytes, plain_or(plain_bytes a, plain_bytes b), a.byte[i] | b.byte[i])
EACH(plain_bytes, plain_and(plain_bytes a, plain_bytes b), a.byte[i] & b.byte[i])
EACH(plain_bytes, plain_row(plain_bytes a), a.byte[i] < 0x80 ? 1 << (a.byte[i] >> 4) : 0)
#undef EACH

static inline uint32_t plain_mask(plain_bytes a) {
  uint32_t mask = 0;
  for (int i = 0; i < 32; i++) mask |= (uint32_t)(a.byte[i] >> 7) << i;
  return mask;
}

static inline uint32_t plain_in(plain_bytes a, plain_bytes row, const uint8_t *low) {
  uint32_t mask = 0;
  for (int i = 0; i < 32; i++) {
    mask |= (uint32_t)((low[a.byte[i] & 15] & row.byte[i]) != 0) << i;
  }
  return mask;
}

#define FIELD_NAME(name) name##_plain
#define FIELD_TARGET
#define BYTES plain_bytes
#define BYTES_LOAD(bytes) load_plain(bytes)
#define BYTES_STORE(bytes, a) memcpy(bytes, &(a), 32)
#define BYTES_ALL(byte) plain_all(byte)
#define BYTES_EQUAL(a, b) plain_equal(a, b)
#define BYTES_GREATER(a, b) plain_greater(a, b)
#define BYTES_OR(a, b) plain_or(a, b)
#define BYTES_AND(a, b) plain_and(a, b)
#define BYTES_MASK(a) plain_mask(a)
#define BYTES_ROW(a) plain_row(a)
#define BYTES_IN(a, row, class) plain_in(a, row, (class)->low)
#include "field_body.h"

// MARK: Choosing

#if SCAN_X86
#define CALL(kernel, name, ...) \
  ((kernel) >= record_scan_avx2 ? name##_avx2(__VA_ARGS__) : name##_plain(__VA_ARGS__))
#else
#define CALL(kernel, name, ...) name##_plain(__VA_ARGS__)
#endif

uint32_t record_scan_find_texts(
  const record_scan_column *column, const record_scan_text *places, uint64_t place_mask,
  int32_t *values, uint32_t *missed
) {
  return CALL(column->kernel, find_texts, column, places, place_mask, values, missed);
}

uint32_t record_scan_find_names(
  const record_scan_column *column, int32_t number, int32_t *values, uint32_t *missed
) {
  return CALL(column->kernel, find_names, column, number, values, missed);
}

uint32_t record_scan_find_domains(
  const record_scan_column *column, const record_scan_words *words, int32_t number, uint64_t seed,
  uint64_t *hashes, int32_t *values, uint32_t *missed
) {
  return CALL(column->kernel, find_domains, column, words, number, seed, hashes, values, missed);
}

uint32_t record_scan_find_lists(
  const record_scan_column *column, const record_scan_words *words,
  const record_scan_lists *lists, int32_t *values, uint32_t *missed
) {
  return CALL(column->kernel, find_lists, column, words, lists, values, missed);
}

int record_scan_items(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items
) {
  return CALL(record_scan_best(), list_items, text, size, letters, items, has_items);
}

int record_scan_host(const uint8_t *text, size_t size, size_t *start, size_t *end) {
  return CALL(record_scan_best(), plain_host, text, size, start, end);
}

uint64_t record_scan_host_hash(const uint8_t *host, size_t size, uint64_t seed) {
  return CALL(record_scan_best(), host_hash, host, size, seed);
}

// MARK: Kinds and rows

CLONES uint32_t record_scan_find_kinds(
  const int32_t *numbers, uint32_t start, uint32_t count, const uint32_t *kinds,
  uint32_t kind_count, uint32_t *found
) {
  for (uint32_t record = start; record < count; record++) {
    uint32_t number = (uint32_t)numbers[record];
    if (number >= kind_count) return record;
    found[record] = kinds[number];
  }
  return count;
}

// So many keys are made at a time.
#define KEY_BLOCK 64

CLONES uint32_t record_scan_count_rows(
  const record_scan_rows *rows, const uint32_t *kinds, uint32_t count, uint8_t *is_unsure,
  uint32_t *numbers, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t start = 0; start < count; start += KEY_BLOCK) {
    uint64_t keys[KEY_BLOCK] = {0};
    uint32_t block = count - start < KEY_BLOCK ? count - start : KEY_BLOCK;
    for (uint32_t group = 0; group < rows->width; group++) {
      const uint32_t *own = kinds + (size_t)group * count + start;
      uint64_t shift = rows->shifts[group];
      for (uint32_t i = 0; i < block; i++) keys[i] |= (uint64_t)own[i] << shift;
    }
    for (uint32_t i = 0; i < block; i++) {
      uint32_t record = start + i;
      if (is_unsure[record]) continue;
      const record_scan_row *row = rows->places + record_scan_row_place(keys[i]);
      if (row->key != keys[i]) {
        missed[misses++] = record;
      } else if (row->is_open) {
        is_unsure[record] = 1;
      } else {
        rows->records[row->number]++;
        numbers[record] = row->number;
      }
    }
  }
  return misses;
}
