// The scan itself, once for every kernel: included with SCAN_NAME, SCAN_TARGET and SCAN_MASKS set.
//
// SCAN_MASKS(block, delimiter, quote, masks) sets four words of 64 bits: bit i tells whether byte i is
// the delimiter, LF, CR or the quote. SCAN_PREFIX_XOR(word) sets bit i to the parity of bits 0 ... i.

SCAN_TARGET
static void SCAN_NAME(record_scan *scan) {
  const uint8_t *text = scan->text;
  const uint32_t size = scan->size;
  uint32_t *separators = scan->separators;
  uint32_t ends[STRIPE / 64 + 128];
  uint32_t separator_count = scan->separator_count;
  uint32_t end_count = 0;
  const uint64_t quotes = scan->has_quote ? ~UINT64_C(0) : 0;

  uint64_t inside = 0;          // all ones while the block before ended within quotes
  uint64_t after_return = 0;    // 1 if the byte before was a CR
  uint64_t may_open = 1;        // 1 if a field may begin with a quote at the first byte
  uint64_t has_closed = 0;      // 1 if the byte before was a closing quote
  uint32_t inner_lines = 0;     // how many lines end within quotes
  uint64_t wrong = 0;           // not 0 where a quote needs a closer look
  struct progress progress = {
    scan->records + scan->record_count, scan->start, scan->separator_count, scan->start, 0, 0,
  };

  uint32_t block = scan->start;
  uint32_t end = 0;             // how far was scanned
  for (; block < size; block += 64) {
    struct masks masks;
    SCAN_MASKS(text + block, scan->delimiter, scan->quote, masks);
    if (size - block < 64) {
      uint64_t valid = lowest_bits(size - block);
      masks.delimiter &= valid;
      masks.line_feed &= valid;
      masks.carriage_return &= valid;
      masks.quote &= valid;
    }
    uint64_t returns = masks.carriage_return;
    uint64_t line_ends = (masks.line_feed & ~((returns << 1) | after_return)) | returns;
    after_return = returns >> 63;
    uint64_t any = masks.delimiter | masks.line_feed | returns;
    uint64_t quote = masks.quote & quotes;
    uint64_t found = masks.delimiter | line_ends;

    if (quote | inside | has_closed) {
      uint64_t within = SCAN_PREFIX_XOR(quote) ^ inside;
      uint64_t opening = quote & within;
      uint64_t closing = quote & ~within;
      wrong = (opening & ~(((any | quote) << 1) | may_open))
        | (((closing << 1) | has_closed) & ~(any | quote));
      if (size - block < 64) wrong &= lowest_bits(size - block);
      has_closed = closing >> 63;
      inside = (uint64_t)((int64_t)within >> 63);
      uint64_t inner = line_ends & within;
      found &= ~within;
      line_ends &= ~within;
      if (wrong) {
        uint64_t before = (wrong & -wrong) - 1;
        found &= before;
        line_ends &= before;
        inner &= before;
        end = block + (uint32_t)__builtin_ctzll(wrong);
      }
      if (inner) inner_lines += (uint32_t)__builtin_popcountll(inner);
    }
    may_open = (any | quote) >> 63;

    // The numbers among the separators of those that end records, most often none or one.
    for (uint64_t rest = line_ends, is_first = 1; is_first | rest; is_first = 0) {
      uint64_t lowest = rest & -rest;
      ends[end_count] = separator_count + (uint32_t)__builtin_popcountll(found & (lowest - 1));
      end_count += rest != 0;
      rest ^= lowest;
    }
    uint32_t *out = separators + separator_count;
    separator_count += (uint32_t)__builtin_popcountll(found);
    do {
      // Behind the last one what is written is never read.
      for (int i = 0; i < 8; i++) {
        out[i] = block + (uint32_t)__builtin_ctzll(found);
        found &= found - 1;
      }
      out += 8;
    } while (found);
    if (end_count >= STRIPE / 64 || ((block - scan->start) & (STRIPE - 1)) == STRIPE - 64) {
      make_records(scan, &progress, ends, end_count);
      end_count = 0;
    }
    if (wrong || progress.next > scan->limit) break;
  }
  if (!wrong) end = block < size ? block + 64 : size;
  if (end > size) end = size;
  make_records(scan, &progress, ends, end_count);
  finish_scan(scan, progress, separator_count, end, wrong != 0, inside != 0, inner_lines);
}

#undef SCAN_NAME
#undef SCAN_TARGET
#undef SCAN_MASKS
#undef SCAN_PREFIX_XOR
