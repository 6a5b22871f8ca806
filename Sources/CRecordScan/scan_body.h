// The scan itself, once for every kernel: included with SCAN_NAME, SCAN_TARGET and SCAN_MASKS set.
//
// SCAN_MASKS(block, delimiter, quote, masks) sets four words of 64 bits: bit i tells whether byte i is
// the delimiter, LF, CR or the quote. SCAN_PREFIX_XOR(word) sets bit i to the parity of bits 0 ... i.

SCAN_TARGET
static void SCAN_NAME(record_scan *scan) {
  const uint8_t *text = scan->text;
  const uint32_t size = scan->size;
  const uint32_t limit = scan->limit;
  uint32_t *separators = scan->separators;
  uint32_t separator_count = scan->separator_count;
  record_scan_record *record = scan->records + scan->record_count;
  uint32_t next = scan->start;
  uint32_t first = separator_count;
  const uint64_t quotes = scan->has_quote ? ~UINT64_C(0) : 0;

  uint64_t inside = 0;          // all ones while the block before ended within quotes
  uint64_t after_return = 0;    // 1 if the byte before was a CR
  uint64_t may_open = 1;        // 1 if a field may begin with a quote at the first byte
  uint64_t has_closed = 0;      // 1 if the byte before was a closing quote
  uint32_t line_start = next;   // where the last line that ended began, and what was counted before it
  uint32_t lines = 0;
  uint32_t open_lines = 0;      // line ends within quotes, behind the last record
  scan->is_irregular = 0;

  for (uint32_t block = scan->start; block < size; block += 64) {
    struct masks masks;
    SCAN_MASKS(text + block, scan->delimiter, scan->quote, masks);
    uint64_t valid = ~UINT64_C(0);
    if (size - block < 64) valid = (UINT64_C(1) << (size - block)) - 1;
    uint64_t returns = masks.carriage_return & valid;
    uint64_t ends = (masks.line_feed & ~((returns << 1) | after_return)) | returns;
    after_return = returns >> 63;
    uint64_t both = (masks.delimiter | masks.line_feed | returns) & valid;
    uint64_t quote = masks.quote & quotes & valid;
    uint64_t found = (masks.delimiter | ends) & valid;
    ends &= valid;

    if (quote | inside | has_closed) {
      uint64_t within = SCAN_PREFIX_XOR(quote) ^ inside;
      uint64_t opening = quote & within;
      uint64_t closing = quote & ~within;
      uint64_t wrong = (opening & ~(((both | quote) << 1) | may_open))
        | (((closing << 1) | has_closed) & ~(both | quote) & valid);
      has_closed = closing >> 63;
      inside = (uint64_t)((int64_t)within >> 63);
      uint64_t inner = ends & within;
      found &= ~within;
      ends &= ~within;
      if (wrong) {
        uint64_t before = (wrong & -wrong) - 1;
        found &= before;
        ends &= before;
        scan->is_irregular = 1;
      }
      if (ends) {
        uint64_t whole = ~UINT64_C(0) >> __builtin_clzll(ends);
        lines += open_lines + (uint32_t)__builtin_popcountll(inner & whole);
        open_lines = (uint32_t)__builtin_popcountll(inner & ~whole);
      } else {
        open_lines += (uint32_t)__builtin_popcountll(inner);
      }
    } else if (ends) {
      lines += open_lines;
      open_lines = 0;
    }
    may_open = (both | quote) >> 63;

    uint32_t *out = separators + separator_count;
    uint64_t rest = found;
    int count = __builtin_popcountll(found);
    for (int written = 0; written < count; written += 4) {
      // Behind the last one what is written is never read.
      for (int i = 0; i < 4; i++) {
        out[written + i] = block + (uint32_t)__builtin_ctzll(rest);
        rest &= rest - 1;
      }
    }
    while (ends) {
      uint64_t bit = ends & -ends;
      uint32_t position = block + (uint32_t)__builtin_ctzll(ends);
      uint32_t number = separator_count + (uint32_t)__builtin_popcountll(found & (bit - 1));
      ends ^= bit;
      uint32_t end = position + 1;
      if (text[position] == '\r' && end < size && text[end] == '\n') end++;
      int is_blank = 0;
      if (number == first) {
        uint32_t at = next;
        while (at < position && (text[at] == ' ' || text[at] == '\t')) at++;
        is_blank = at == position;
      }
      if (!is_blank) {
        record->start = next;
        record->end = end;
        record->first = first;
        record->fields = (int32_t)(number - first + 1);
        record++;
      }
      first = number + 1;
      line_start = next;
      next = end;
      lines++;
      if (next > limit) goto done;
    }
    separator_count += (uint32_t)count;
    if (scan->is_irregular) goto done;
  }
  if (scan->is_last && !scan->is_irregular && !inside && next < size) {
    record = scan_last_record(text, next, size, separators, first, separator_count, record);
    first = separator_count + 1;
    next = size;
  } else if (!scan->is_last && next == size && next > line_start && text[size - 1] == '\r') {
    // A line feed may follow, so the last line is left for the next text.
    if (record > scan->records && (record - 1)->start == line_start && (record - 1)->end == size) {
      record--;
      first = record->first;
    }
    next = line_start;
    lines = scan_line_ends(text, scan->start, next);
  }
done:
  // What was found of a record that is not whole goes.
  scan->separator_count = first;
  scan->record_count = (uint32_t)(record - scan->records);
  scan->next = next;
  scan->lines += lines;
}

#undef SCAN_NAME
#undef SCAN_TARGET
#undef SCAN_MASKS
#undef SCAN_PREFIX_XOR
