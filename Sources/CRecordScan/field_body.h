// The look at the fields of a column, once for every kind of processor: included with FIELD_NAME,
// FIELD_TARGET and BYTES, a block of 32 bytes and what is done with it, set.
//
// Two blocks are always looked at, whether a text reaches into the second or not: whether it does
// can't be foreseen by the processor, and 64 bytes behind every text can be read.

// MARK: Texts

// The number of a text of up to 32 bytes; -1 where it is not there.
FIELD_TARGET
static inline int32_t FIELD_NAME(find_text)(
  const record_scan_text *places, uint64_t place_mask, const uint8_t *text, size_t size
) {
  BYTES key = BYTES_AND(BYTES_LOAD(text), BYTES_LOAD(lowest_bytes + 32 - size));
  uint64_t words[4];
  BYTES_STORE(words, key);
  for (uint64_t place = record_scan_place(words);; place++) {
    const record_scan_text *found = places + (place & place_mask);
    uint32_t same = BYTES_MASK(BYTES_EQUAL(key, BYTES_LOAD(found->key)));
    // A free place has no bytes, and no text that is looked up is empty.
    if (same == UINT32_MAX && found->count == size) return found->number;
    if (found->number < 0) return -1;
  }
}

FIELD_TARGET
static uint32_t FIELD_NAME(find_texts)(
  const record_scan_column *given, const record_scan_text *places, uint64_t place_mask,
  int32_t *values, uint32_t *missed
) {
  // What is written can't change a copy of this.
  const record_scan_column column = *given;
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column.count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column.is_unsure[record]) continue;
    if (!take_field(&column, record, &text, &size) || size > RECORD_SCAN_KEY_LIMIT) {
      missed[misses++] = record;
      continue;
    }
    if (size == 0) continue;
    int32_t found = FIELD_NAME(find_text)(places, place_mask, text, size);
    if (found >= 0) {
      values[record] = found;
    } else {
      missed[misses++] = record;
    }
  }
  return misses;
}

// MARK: Names

FIELD_TARGET
static inline int FIELD_NAME(is_ascii)(const uint8_t *text, size_t size) {
  uint32_t high = 0;
  size_t at = 0;
  for (; size - at > 32; at += 32) high |= BYTES_MASK(BYTES_LOAD(text + at));
  return !(high | (BYTES_MASK(BYTES_LOAD(text + at)) & lowest_bits(size - at)));
}

FIELD_TARGET
static uint32_t FIELD_NAME(find_names)(
  const record_scan_column *given, int32_t number, int32_t *values, uint32_t *missed
) {
  // What is written can't change a copy of this.
  const record_scan_column column = *given;
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column.count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column.is_unsure[record]) continue;
    if (!take_field(&column, record, &text, &size)) {
      missed[misses++] = record;
    } else if (size > 0) {
      if (*text > 0x20 && *text < 0x7F && FIELD_NAME(is_ascii)(text, size)) {
        values[record] = number;
      } else {
        missed[misses++] = record;
      }
    }
  }
  return misses;
}

// MARK: Lists

// What 64 bytes of a list are.
struct FIELD_NAME(list_masks) {
  uint64_t strong;  // semicolons, vertical bars and line ends
  uint64_t comma;
  uint64_t blank;
  uint64_t high;    // not ASCII
  uint64_t letter;  // of those that items are looked for by
};

FIELD_TARGET
static inline void FIELD_NAME(list_masks)(
  const uint8_t *text, const record_scan_letters *letters, struct FIELD_NAME(list_masks) *masks
) {
  memset(masks, 0, sizeof *masks);
  for (int at = 0; at < 64; at += 32) {
    BYTES bytes = BYTES_LOAD(text + at);
    BYTES next = BYTES_LOAD(text + at + 1);
    BYTES row = BYTES_ROW(bytes);
    uint32_t first = BYTES_IN(bytes, row, &letters->first);
    uint32_t second = BYTES_IN(next, BYTES_ROW(next), &letters->second);
    masks->strong |= (uint64_t)BYTES_IN(bytes, row, &mark_class) << at;
    masks->comma |= (uint64_t)BYTES_MASK(BYTES_EQUAL(bytes, BYTES_ALL(','))) << at;
    masks->blank |= (uint64_t)BYTES_IN(bytes, row, &blank_class) << at;
    masks->high |= (uint64_t)BYTES_MASK(bytes) << at;
    // What is not ASCII stands behind a list at most.
    masks->letter |= (uint64_t)(first & (second | BYTES_MASK(next))) << at;
  }
}

// As `record_scan_items`, of a list of so many times 64 bytes or less.
FIELD_TARGET
static inline __attribute__((always_inline)) int FIELD_NAME(find_items)(
  const uint8_t *text, size_t size, int words, const record_scan_letters *letters,
  record_scan_item *items, int *has_items
) {
  struct FIELD_NAME(list_masks) masks[RECORD_SCAN_LIST_LIMIT / 64];
  uint64_t any = 0;
  for (int i = 0; i < words; i++) {
    uint64_t valid = lowest_bits(size - 64 * (size_t)i);
    FIELD_NAME(list_masks)(text + 64 * i, letters, &masks[i]);
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

FIELD_TARGET
static inline int FIELD_NAME(list_items)(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items
) {
  // The look at next bytes would reach one further than what is readable behind nothing.
  if (size == 0) {
    *has_items = 0;
    return 0;
  }
  if (size <= 64) return FIELD_NAME(find_items)(text, size, 1, letters, items, has_items);
  if (size > RECORD_SCAN_LIST_LIMIT) return -1;
  int words = (int)((size + 63) / 64);
  return FIELD_NAME(find_items)(text, size, words, letters, items, has_items);
}

// The number of a list by the items that are looked for; -1 where a closer look is needed.
FIELD_TARGET
static inline int32_t FIELD_NAME(list_number)(
  const uint8_t *text, size_t size, const record_scan_lists *lists
) {
  record_scan_item items[RECORD_SCAN_ITEM_LIMIT];
  int has_items;
  int count = FIELD_NAME(list_items)(text, size, lists->letters, items, &has_items);
  if (count < 0 || !has_items) return -1;
  uint64_t bits = lists->plain_bits;
  for (int i = 0; i < count; i++) {
    size_t length = (size_t)(items[i].end - items[i].start);
    if (length > RECORD_SCAN_KEY_LIMIT) return -1;
    const uint8_t *item = text + items[i].start;
    int32_t number = FIELD_NAME(find_text)(lists->places, lists->place_mask, item, length);
    if (number < 0) return -1;
    bits |= lists->item_bits[number];
  }
  const record_scan_result *result = lists->results + record_scan_result_place(bits);
  return result->bits == bits ? result->number : -1;
}

FIELD_TARGET
static uint32_t FIELD_NAME(find_lists)(
  const record_scan_column *given, const record_scan_words *words,
  const record_scan_lists *lists, int32_t *values, uint32_t *missed
) {
  // What is written can't change a copy of this.
  const record_scan_column column = *given;
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column.count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column.is_unsure[record]) continue;
    int32_t number = -1;
    if (take_field(&column, record, &text, &size)) {
      if (size == 0) continue;
      int is_word = size <= words->limit && may_begin(words, *text);
      if (lists->letters && !is_word) number = FIELD_NAME(list_number)(text, size, lists);
    }
    if (number >= 0) {
      values[record] = number;
    } else {
      missed[misses++] = record;
    }
  }
  return misses;
}

#include "host_body.h"

#undef FIELD_NAME
#undef FIELD_TARGET
#undef BYTES
#undef BYTES_LOAD
#undef BYTES_STORE
#undef BYTES_ALL
#undef BYTES_EQUAL
#undef BYTES_GREATER
#undef BYTES_OR
#undef BYTES_AND
#undef BYTES_MASK
#undef BYTES_ROW
#undef BYTES_IN
