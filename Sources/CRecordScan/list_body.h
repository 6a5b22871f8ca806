// The look at lists, once for every width of vectors: included with LIST_NAME, LIST_TARGET and, where
// there are vectors, LIST_WIDTH and what is done with them set.

LIST_TARGET
static inline void LIST_NAME(list_masks)(
  const uint8_t *block, size_t size, const record_scan_letters *letters, struct list_masks *masks
) {
  memset(masks, 0, sizeof *masks);
#ifdef LIST_WIDTH
  for (int at = 0; (size_t)at < size && at < 64; at += LIST_WIDTH) {
    LIST_VECTOR bytes = LIST_LOAD(block + at);
    LIST_VECTOR strong = LIST_OR(
      LIST_OR(LIST_EQUAL(bytes, LIST_ALL(';')), LIST_EQUAL(bytes, LIST_ALL('|'))),
      LIST_OR(LIST_EQUAL(bytes, LIST_ALL('\n')), LIST_EQUAL(bytes, LIST_ALL('\r'))));
    LIST_VECTOR control = LIST_AND(
      LIST_GREATER(bytes, LIST_ALL('\t' - 1)), LIST_GREATER(LIST_ALL('\r' + 1), bytes));
    LIST_VECTOR blank = LIST_OR(control, LIST_EQUAL(bytes, LIST_ALL(' ')));
    LIST_VECTOR lower = LIST_OR(bytes, LIST_ALL(0x20));
    LIST_VECTOR next = LIST_OR(LIST_LOAD(block + at + 1), LIST_ALL(0x20));
    LIST_VECTOR letter = LIST_AND(bytes, LIST_ALL(0));
    for (int j = 0; j < letters->count; j++) {
      LIST_VECTOR found = LIST_EQUAL(lower, LIST_ALL(letters->first[j]));
      if (letters->second[j]) {
        found = LIST_AND(found, LIST_EQUAL(next, LIST_ALL(letters->second[j])));
      }
      letter = LIST_OR(letter, found);
    }
    masks->strong |= LIST_MASK(strong) << at;
    masks->comma |= LIST_MASK(LIST_EQUAL(bytes, LIST_ALL(','))) << at;
    masks->blank |= LIST_MASK(blank) << at;
    masks->high |= LIST_MASK(bytes) << at;
    masks->letter |= LIST_MASK(letter) << at;
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

LIST_TARGET
static inline int LIST_NAME(list_items)(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items
) {
  if (size > RECORD_SCAN_LIST_LIMIT) return -1;
  struct list_masks masks[RECORD_SCAN_LIST_LIMIT / 64];
  uint64_t any = 0;
  int words = (int)((size + 63) / 64);
  for (int i = 0; i < words; i++) {
    uint64_t valid = lowest_bits(size - 64 * (size_t)i);
    LIST_NAME(list_masks)(text + 64 * i, size - 64 * (size_t)i, letters, &masks[i]);
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

// The number of a list by the items that are looked for; -1 where a closer look is needed.
LIST_TARGET
static inline int32_t LIST_NAME(list_number)(
  const uint8_t *text, size_t size, const record_scan_lists *lists
) {
  record_scan_item items[RECORD_SCAN_ITEM_LIMIT];
  int has_items;
  int count = LIST_NAME(list_items)(text, size, lists->letters, items, &has_items);
  if (count < 0 || !has_items) return -1;
  uint64_t bits = lists->plain_bits;
  for (int i = 0; i < count; i++) {
    size_t length = (size_t)(items[i].end - items[i].start);
    if (length > RECORD_SCAN_KEY_LIMIT) return -1;
    uint64_t key[4];
    record_scan_key(text + items[i].start, length, key);
    int32_t number = find_text(lists->places, lists->place_mask, key, length);
    if (number < 0) return -1;
    bits |= lists->item_bits[number];
  }
  const record_scan_result *result = lists->results + record_scan_result_place(bits);
  return result->bits == bits ? result->number : -1;
}

LIST_TARGET
static uint32_t LIST_NAME(find_lists)(
  const record_scan_column *column, const record_scan_words *words,
  const record_scan_lists *lists, int32_t *values, uint32_t *missed
) {
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column->count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size;
    if (column->is_unsure[record]) continue;
    int32_t number = -1;
    if (take_field(column, record, &text, &size)) {
      if (size == 0) continue;
      int is_word = size <= words->limit && may_begin(words, *text);
      if (lists->letters && !is_word) number = LIST_NAME(list_number)(text, size, lists);
    }
    if (number >= 0) {
      values[record] = number;
    } else {
      missed[misses++] = record;
    }
  }
  return misses;
}

#undef LIST_NAME
#undef LIST_TARGET
#undef LIST_WIDTH
#undef LIST_VECTOR
#undef LIST_LOAD
#undef LIST_ALL
#undef LIST_EQUAL
#undef LIST_GREATER
#undef LIST_OR
#undef LIST_AND
#undef LIST_MASK
