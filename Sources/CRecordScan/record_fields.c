// What the fields of a column are: texts, names, domains and lists, a batch of them at a time.

#include "record_scan_private.h"

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

// The number of a text; -1 where it is not there.
static inline int32_t find_text(
  const record_scan_text *places, uint64_t place_mask, const uint64_t key[4], size_t size
) {
  for (uint64_t place = record_scan_place(key);; place++) {
    const record_scan_text *found = places + (place & place_mask);
    if (found->number < 0) return -1;
    uint64_t differs = (found->key[0] ^ key[0]) | (found->key[1] ^ key[1])
      | (found->key[2] ^ key[2]) | (found->key[3] ^ key[3]) | (found->count ^ size);
    if (!differs) return found->number;
  }
}

CLONES uint32_t record_scan_find_texts(
  const record_scan_column *column, const record_scan_text *places, uint64_t place_mask,
  int32_t *values, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t number = 0; number < column->count; number++) {
    values[number] = 0;
    const uint8_t *text;
    size_t size;
    if (column->is_unsure[number]) continue;
    if (!take_field(column, number, &text, &size) || size > RECORD_SCAN_KEY_LIMIT) {
      missed[misses++] = number;
      continue;
    }
    if (size == 0) continue;
    uint64_t key[4];
    record_scan_key(text, size, key);
    int32_t found = find_text(places, place_mask, key, size);
    if (found >= 0) {
      values[number] = found;
    } else {
      missed[misses++] = number;
    }
  }
  return misses;
}

// MARK: Names

static inline int is_ascii(const uint8_t *text, size_t size) {
  uint64_t high = 0;
  for (size_t at = 0; at < size; at += 8) {
    uint64_t word;
    memcpy(&word, text + at, 8);
    size_t left = size - at;
    if (left < 8) word &= (UINT64_C(1) << (8 * left)) - 1;
    high |= word;
  }
  return (high & UINT64_C(0x8080808080808080)) == 0;
}

CLONES uint32_t record_scan_find_names(
  const record_scan_column *column, int32_t number, int32_t *values, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column->count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column->is_unsure[record]) continue;
    if (!take_field(column, record, &text, &size)) {
      missed[misses++] = record;
    } else if (size > 0) {
      if (*text > 0x20 && *text < 0x7F && is_ascii(text, size)) {
        values[record] = number;
      } else {
        missed[misses++] = record;
      }
    }
  }
  return misses;
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

// What 64 bytes of a list are.
struct list_masks {
  uint64_t strong;  // semicolons, vertical bars and line ends
  uint64_t comma;
  uint64_t blank;
  uint64_t high;    // not ASCII
  uint64_t letter;  // of those that items are looked for by, case aside
};

static inline int is_blank(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

// Where items begin, among 64 bytes: behind a mark and the blanks that follow it. `at_start` tells
// whether one may begin at the first byte, and is set for the next 64.
static inline uint64_t item_starts(uint64_t marks, uint64_t blank, uint64_t *at_start) {
  uint64_t start = (marks << 1) | *at_start;
  uint64_t over;
  blank &= ~marks;
  *at_start = marks >> 63;
  while ((over = start & blank)) {
    start = (start & ~blank) | (over << 1);
    *at_start |= over >> 63;
  }
  return start & ~marks;
}

#if SCAN_X86

#define LIST_NAME(name) name##_sse2
#define LIST_TARGET
#define LIST_WIDTH 16
#define LIST_VECTOR __m128i
#define LIST_LOAD(bytes) _mm_loadu_si128((const __m128i *)(bytes))
#define LIST_ALL(byte) _mm_set1_epi8((char)(byte))
#define LIST_EQUAL(a, b) _mm_cmpeq_epi8(a, b)
#define LIST_GREATER(a, b) _mm_cmpgt_epi8(a, b)
#define LIST_OR(a, b) _mm_or_si128(a, b)
#define LIST_AND(a, b) _mm_and_si128(a, b)
#define LIST_MASK(a) (uint64_t)(uint16_t)_mm_movemask_epi8(a)
#include "list_body.h"

#define LIST_NAME(name) name##_avx2
#define LIST_TARGET __attribute__((target("avx2,bmi,popcnt")))
#define LIST_WIDTH 32
#define LIST_VECTOR __m256i
#define LIST_LOAD(bytes) _mm256_loadu_si256((const __m256i *)(bytes))
#define LIST_ALL(byte) _mm256_set1_epi8((char)(byte))
#define LIST_EQUAL(a, b) _mm256_cmpeq_epi8(a, b)
#define LIST_GREATER(a, b) _mm256_cmpgt_epi8(a, b)
#define LIST_OR(a, b) _mm256_or_si256(a, b)
#define LIST_AND(a, b) _mm256_and_si256(a, b)
#define LIST_MASK(a) (uint64_t)(uint32_t)_mm256_movemask_epi8(a)
#include "list_body.h"

#define LIST_CALL(name, ...) \
  (record_scan_has(record_scan_avx2) ? name##_avx2(__VA_ARGS__) : name##_sse2(__VA_ARGS__))

#else

#define LIST_NAME(name) name##_bytes
#define LIST_TARGET
#include "list_body.h"
#define LIST_CALL(name, ...) name##_bytes(__VA_ARGS__)

#endif

int record_scan_items(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items
) {
  return LIST_CALL(list_items, text, size, letters, items, has_items);
}

uint32_t record_scan_find_lists(
  const record_scan_column *column, const record_scan_words *words,
  const record_scan_lists *lists, int32_t *values, uint32_t *missed
) {
  return LIST_CALL(find_lists, column, words, lists, values, missed);
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

static inline int plain_host(const uint8_t *text, size_t size, size_t *host_start, size_t *host_end) {
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

CLONES int record_scan_host(
  const uint8_t *text, size_t size, size_t *host_start, size_t *host_end
) {
  return plain_host(text, size, host_start, host_end);
}

// Eight ASCII letters in lower case.
static inline uint64_t lowercased(uint64_t word) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t low = word & (ones * 0x7F);
  uint64_t is_from_a = low + ones * (0x80 - 'A');
  uint64_t is_behind_z = low + ones * (0x7F - 'Z');
  uint64_t is_upper = (is_from_a ^ is_behind_z) & (ones * 0x80) & ~word;
  return word | is_upper >> 2;
}

uint64_t record_scan_host_hash(const uint8_t *host, size_t size, uint64_t seed) {
  uint64_t letters[RECORD_SCAN_HOST_LIMIT / 8 + 1];
  for (size_t i = 0; 8 * i < size; i++) {
    uint64_t word;
    memcpy(&word, host + 8 * i, 8);
    letters[i] = lowercased(word);
  }
  ((uint8_t *)letters)[size] = 0x1F;
  uint64_t hash = XXH3_64bits_withSeed(letters, size + 1, seed);
  return hash ? hash : 1;
}

CLONES uint32_t record_scan_find_domains(
  const record_scan_column *column, const record_scan_words *words, int32_t number, uint64_t seed,
  uint64_t *hashes, int32_t *values, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column->count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size, start, end;
    if (column->is_unsure[record]) continue;
    if (!take_field(column, record, &text, &size)) {
      missed[misses++] = record;
      continue;
    }
    if (size == 0) continue;
    if (!plain_host(text, size, &start, &end) || may_be_word(words, text, size)) {
      missed[misses++] = record;
      continue;
    }
    values[record] = number;
    if (hashes) hashes[record] = record_scan_host_hash(text + start, end - start, seed);
  }
  return misses;
}

// MARK: Kinds and rows

CLONES uint32_t record_scan_add_kinds(
  const int32_t *numbers, uint32_t start, uint32_t count, const uint32_t *kinds,
  uint32_t kind_count, uint32_t *found, uint64_t *hashes
) {
  for (uint32_t record = start; record < count; record++) {
    uint32_t number = (uint32_t)numbers[record];
    if (number >= kind_count) return record;
    found[record] = kinds[number];
    hashes[record] = record_scan_row_hash(hashes[record], kinds[number]);
  }
  return count;
}

uint32_t record_scan_count_rows(
  const record_scan_rows *rows, const uint32_t *kinds, const uint64_t *hashes, uint32_t count,
  uint8_t *is_unsure, uint32_t *numbers, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t record = 0; record < count; record++) {
    if (is_unsure[record]) continue;
    uint64_t hash = hashes[record];
    const uint32_t *row = NULL;
    uint32_t number = 0;
    for (uint64_t place = hash >> 20;; place++) {
      uint64_t found = rows->places[place & rows->place_mask];
      if (!found) break;
      if ((found ^ hash) >> 32) continue;
      number = (uint32_t)found - 1;
      row = rows->rows + (size_t)number * rows->width;
      uint32_t differs = 0;
      for (uint32_t i = 0; i < rows->width; i++) differs |= row[i] ^ kinds[i * (size_t)count + record];
      if (!differs) break;
      row = NULL;
    }
    if (!row) {
      missed[misses++] = record;
    } else if (rows->is_open[number]) {
      is_unsure[record] = 1;
    } else {
      rows->records[number]++;
      numbers[record] = number;
    }
  }
  return misses;
}
