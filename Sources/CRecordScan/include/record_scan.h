// Finds where the fields and records of delimited text end, by the rules that libcsv parses by, as
// long as every quote stands where a writer of CSV puts it.

#ifndef RECORD_SCAN_H
#define RECORD_SCAN_H

#include <stddef.h>
#include <stdint.h>

// Readable bytes that have to follow the text that is scanned.
#define RECORD_SCAN_SLACK 64

// One record: offsets into the text, and its part of the separators.
typedef struct {
  uint32_t start;   // its first byte
  uint32_t end;     // behind its line end
  uint32_t first;   // the number of the separator that ends its first field
  int32_t fields;   // how many fields, and so separators, it has
} record_scan_record;

// What is looked for, and where the findings go.
typedef struct {
  const uint8_t *text;
  uint32_t size;
  uint32_t start;       // where a record begins
  uint32_t limit;       // records that begin behind this offset are left alone
  uint8_t delimiter;
  uint8_t quote;
  uint8_t has_quote;    // 0 where nothing quotes
  uint8_t is_last;      // whether the list ends where the text does

  uint32_t *separators; // offsets of the bytes that end fields; room for `size` + 64 more
  uint32_t separator_count;
  record_scan_record *records; // room for `size` + 1 more
  uint32_t record_count;

  uint32_t next;        // behind the last record that was found whole
  uint32_t lines;       // added to: how many lines end from `start` to `next`
  uint8_t is_irregular; // whether the record at `next` has a quote that needs a closer look
} record_scan;

// The ways of scanning, slowest first. Which there are depends on how and where this was compiled;
// which can be used, on the processor.
typedef enum {
  record_scan_swar = 0,
  record_scan_sse2 = 1,
  record_scan_neon = 2,
  record_scan_avx2 = 3,
  record_scan_avx512 = 4,
} record_scan_kernel;

// Whether a kernel can be used here.
int record_scan_has(record_scan_kernel kernel);

// The fastest kernel that can be used here.
record_scan_kernel record_scan_best(void);

// Scans from `start` to the end of the text, or up to a quote that needs a closer look, and adds to
// the separators and records. Blank lines are no records. CR, LF and CRLF end a record.
void record_scan_run(record_scan *scan, record_scan_kernel kernel);

// An item of a list of texts: offsets into the list.
typedef struct {
  uint16_t start;
  uint16_t end;
} record_scan_item;

// The longest list, and the most items, that `record_scan_items` takes.
#define RECORD_SCAN_LIST_LIMIT 256
#define RECORD_SCAN_ITEM_LIMIT 32

// The first letters of the items that are looked for, in lower case.
#define RECORD_SCAN_LETTER_LIMIT 16
typedef struct {
  int count;
  uint8_t letters[RECORD_SCAN_LETTER_LIMIT];
} record_scan_letters;

// Finds the items of a list that begin, blanks aside, with one of some letters in either case; some
// others may be found, too. Semicolon, vertical bar and line end part items, or, where none of these is
// there, the comma.
//
// `text` has RECORD_SCAN_SLACK readable bytes behind it. Returns how many there are, or -1 for a list
// that has to be looked at more closely: one that is too long, or not all ASCII. `has_items` tells
// whether anything but blanks was there.
int record_scan_items(
  const uint8_t *text, size_t size, const record_scan_letters *letters, record_scan_item *items,
  int *has_items);

// The longest address that `record_scan_host` takes.
#define RECORD_SCAN_HOST_LIMIT 64

// Finds the host in a plain domain or web address: `[http[s]://][www.]host[/...]` in ASCII letters,
// digits, points, hyphens and underscores. Returns 0 for everything else, which says nothing of
// whether it is a domain.
//
// `text` has RECORD_SCAN_SLACK readable bytes behind it.
int record_scan_host(const uint8_t *text, size_t size, size_t *start, size_t *end);

// How many lines end in some bytes: at CR, LF and CRLF. `next` is the byte behind them.
size_t record_scan_lines(const uint8_t *text, size_t size, uint8_t next);

// Asks for memory that is needed soon.
static inline void record_scan_prefetch(const void *memory) { __builtin_prefetch(memory); }

#endif
