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
    for (uint64_t place = record_scan_place(key);; place++) {
      const record_scan_text *found = places + (place & place_mask);
      if (found->number < 0) {
        missed[misses++] = number;
        break;
      }
      uint64_t differs = (found->key[0] ^ key[0]) | (found->key[1] ^ key[1])
        | (found->key[2] ^ key[2]) | (found->key[3] ^ key[3]) | (found->count ^ size);
      if (!differs) {
        values[number] = found->number;
        break;
      }
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
    __m128i next = _mm_or_si128(
      _mm_loadu_si128((const __m128i *)(block + 16 * i + 1)), _mm_set1_epi8(0x20));
    __m128i letter = _mm_setzero_si128();
    for (int j = 0; j < letters->count; j++) {
      __m128i first = _mm_cmpeq_epi8(lower, _mm_set1_epi8((char)letters->first[j]));
      if (letters->second[j]) {
        __m128i second = _mm_cmpeq_epi8(next, _mm_set1_epi8((char)letters->second[j]));
        first = _mm_and_si128(first, second);
      }
      letter = _mm_or_si128(letter, first);
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
    if (is_blank(byte)) masks->blank |= bit;
    if (byte >= 0x80) masks->high |= bit;
    for (int j = 0; j < letters->count; j++) {
      int is_second = !letters->second[j] || (block[i + 1] | 0x20) == letters->second[j];
      if ((byte | 0x20) == letters->first[j] && is_second) masks->letter |= bit;
    }
  }
#endif
}

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
    uint64_t start = item_starts(marks, masks[i].blank, &at_start);
    start &= lowest_bits(size - 64 * (size_t)i);
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

// Whether a list of at most 64 bytes has items, none of which is looked for; 0 where a closer look is
// needed.
static inline int is_plain_list(
  const uint8_t *text, size_t size, const record_scan_letters *letters
) {
  struct list_masks masks;
  list_masks(text, size, letters, &masks);
  uint64_t valid = lowest_bits(size);
  if (masks.high & valid) return 0;
  uint64_t marks = masks.strong & valid;
  if (!marks) marks = masks.comma & valid;
  uint64_t at_start = 1;
  uint64_t start = item_starts(marks, masks.blank, &at_start) & valid;
  return start && !(start & masks.letter);
}

CLONES uint32_t record_scan_find_lists(
  const record_scan_column *column, const record_scan_words *words,
  const record_scan_letters *letters, int32_t number, int32_t *values, uint32_t *missed
) {
  uint32_t misses = 0;
  record_scan_item items[RECORD_SCAN_ITEM_LIMIT];
  for (uint32_t record = 0; record < column->count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column->is_unsure[record]) continue;
    if (!take_field(column, record, &text, &size)) {
      missed[misses++] = record;
      continue;
    }
    if (size == 0) continue;
    int is_word = size <= words->limit && may_begin(words, *text);
    int is_plain = 0;
    if (!is_word && number >= 0) {
      int has_items = 0;
      is_plain = size <= 64
        ? is_plain_list(text, size, letters)
        : record_scan_items(text, size, letters, items, &has_items) == 0 && has_items;
    }
    if (is_plain) {
      values[record] = number;
    } else {
      missed[misses++] = record;
    }
  }
  return misses;
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
