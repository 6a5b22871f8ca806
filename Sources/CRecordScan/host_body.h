// The look at web addresses, a part of field_body.h.

// What 64 bytes of an address are.
struct FIELD_NAME(address_masks) {
  uint64_t word;    // letters and digits
  uint64_t host;    // these, points, hyphens and underscores
  uint64_t point;
  uint64_t slash;
  uint64_t wrong;   // blanks, controls and what is not ASCII
};

FIELD_TARGET
static inline void FIELD_NAME(address_masks)(
  const uint8_t *text, struct FIELD_NAME(address_masks) *masks
) {
  memset(masks, 0, sizeof *masks);
  for (int at = 0; at < 64; at += 32) {
    BYTES bytes = BYTES_LOAD(text + at);
    BYTES row = BYTES_ROW(bytes);
    // Bytes from 0x80 on are negative, and so below the first that can be seen.
    BYTES wrong = BYTES_OR(
      BYTES_GREATER(BYTES_ALL(0x21), bytes), BYTES_EQUAL(bytes, BYTES_ALL(0x7F)));
    masks->word |= (uint64_t)BYTES_IN(bytes, row, &word_class) << at;
    masks->host |= (uint64_t)BYTES_IN(bytes, row, &host_class) << at;
    masks->point |= (uint64_t)BYTES_MASK(BYTES_EQUAL(bytes, BYTES_ALL('.'))) << at;
    masks->slash |= (uint64_t)BYTES_MASK(BYTES_EQUAL(bytes, BYTES_ALL('/'))) << at;
    masks->wrong |= (uint64_t)BYTES_MASK(wrong) << at;
  }
}

FIELD_TARGET
static inline int FIELD_NAME(plain_host)(
  const uint8_t *text, size_t size, size_t *host_start, size_t *host_end
) {
  if (size == 0 || size > RECORD_SCAN_HOST_LIMIT) return 0;
  size_t start = 0;
  if (stands(text, size, 0, "http")) {
    size_t mark = 4;
    if (mark < size && (text[mark] | 0x20) == 's') mark++;
    if (text[mark] != ':' || text[mark + 1] != '/' || text[mark + 2] != '/') return 0;
    start = mark + 3;
    // A second scheme is a slip that the full reader mends.
    if (start >= size || stands(text, size, start, "http")) return 0;
  }
  struct FIELD_NAME(address_masks) masks;
  FIELD_NAME(address_masks)(text, &masks);
  uint64_t all = lowest_bits(size);
  uint64_t behind = masks.slash & all & ~lowest_bits(start);
  size_t end = behind ? (size_t)__builtin_ctzll(behind) : size;
  if (end == start) return 0;
  uint64_t host = lowest_bits(end) & ~lowest_bits(start);
  if ((host & ~masks.host) || !(host & masks.word)) return 0;
  if (text[start] == '.' || text[end - 1] == '.') return 0;
  // What comes behind the host may still hold a blank, and then it is no address.
  if (masks.wrong & all & ~lowest_bits(end)) return 0;
  uint64_t points = masks.point & host;
  if ((points & (points - 1)) && stands(text, size, start, "www.")) start += 4;
  if (start >= end || text[start] == '.' || !(masks.word & host & ~lowest_bits(start))) return 0;
  *host_start = start;
  *host_end = end;
  return 1;
}

FIELD_TARGET
static inline uint64_t FIELD_NAME(host_hash)(const uint8_t *host, size_t size, uint64_t seed) {
  uint8_t letters[RECORD_SCAN_HOST_LIMIT + 1];
  for (int at = 0; at < 64; at += 32) {
    BYTES bytes = BYTES_LOAD(host + at);
    BYTES upper = BYTES_AND(
      BYTES_GREATER(bytes, BYTES_ALL('A' - 1)), BYTES_GREATER(BYTES_ALL('Z' + 1), bytes));
    BYTES lower = BYTES_OR(bytes, BYTES_AND(upper, BYTES_ALL(0x20)));
    BYTES_STORE(letters + at, lower);
  }
  letters[size] = 0x1F;
  uint64_t hash = XXH3_64bits_withSeed(letters, size + 1, seed);
  return hash ? hash : 1;
}

FIELD_TARGET
static uint32_t FIELD_NAME(find_domains)(
  const record_scan_column *given, const record_scan_words *words, int32_t number, uint64_t seed,
  uint64_t *hashes, int32_t *values, uint32_t *missed
) {
  // What is written can't change a copy of this.
  const record_scan_column column = *given;
  uint32_t misses = 0;
  for (uint32_t record = 0; record < column.count; record++) {
    values[record] = 0;
    const uint8_t *text;
    size_t size, start, end;
    if (column.is_unsure[record]) continue;
    if (!take_field(&column, record, &text, &size)) {
      missed[misses++] = record;
      continue;
    }
    if (size == 0) continue;
    if (!FIELD_NAME(plain_host)(text, size, &start, &end) || may_be_word(words, text, size)) {
      missed[misses++] = record;
      continue;
    }
    values[record] = number;
    if (hashes) hashes[record] = FIELD_NAME(host_hash)(text + start, end - start, seed);
  }
  return misses;
}
