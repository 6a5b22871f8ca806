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

// MARK: One column of a batch

// A column of scanned records. Of those that `is_unsure` marks nothing is looked at.
typedef struct {
  const uint8_t *text;
  const uint32_t *separators;
  const record_scan_record *records;
  const uint8_t *is_unsure;
  uint32_t count;
  uint32_t column;
  uint8_t quote;
  uint8_t has_quote;
  record_scan_kernel kernel; // which of the processor's instructions may be used
} record_scan_column;

// A text of up to 32 bytes and its number: the bytes in four words, with zeros behind them.
typedef struct {
  uint64_t key[4];
  uint32_t count;
  int32_t number; // -1 where the place is free
} record_scan_text;

// The longest text that is its own key.
#define RECORD_SCAN_KEY_LIMIT 32

// The place of a key among 2^n places in open addressing, before those are counted off: the two halves
// of a product of what the words have come to, as wyhash has it.
static inline uint64_t record_scan_place(const uint64_t key[4]) {
  uint64_t first = key[0] ^ (key[2] << 7) ^ (key[2] >> 57) ^ UINT64_C(0x9E3779B97F4A7C15);
  uint64_t second = key[1] ^ (key[3] << 7) ^ (key[3] >> 57) ^ UINT64_C(0xC2B2AE3D27D4EB4F);
  unsigned __int128 product = (unsigned __int128)first * second;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

// The key of a text of up to 32 bytes, behind which as many can be read.
static inline void record_scan_key(const uint8_t *text, size_t count, uint64_t key[4]) {
  for (size_t i = 0; i < 4; i++) {
    uint64_t word;
    __builtin_memcpy(&word, text + 8 * i, 8);
    size_t bytes = count < 8 * i ? 0 : count - 8 * i;
    key[i] = bytes >= 8 ? word : word & ((UINT64_C(1) << (8 * bytes)) - 1);
  }
}

// Which texts may stand for a missing value: by first byte, and by number of bytes.
typedef struct {
  uint64_t starts[4];
  uint64_t lengths;  // bit n: a word has n bytes, bit 63: or more
  size_t limit;      // none is longer, blanks and all
} record_scan_words;

// The following set, for every record of a column, `values` to the number of its text, or to 0 where
// that is empty, and give the records of which that can't be told here: their numbers go to `missed`,
// and how many they are is the result.

// Looks texts up among so many places, less one.
uint32_t record_scan_find_texts(
  const record_scan_column *column, const record_scan_text *places, uint64_t place_mask,
  int32_t *values, uint32_t *missed);

// Gives texts that begin with a letter that can be seen, and are ASCII, a number.
uint32_t record_scan_find_names(
  const record_scan_column *column, int32_t number, int32_t *values, uint32_t *missed);

// Gives plain domains a number, and where `hashes` is not null sets for each the XXH3, with a seed, of
// its host in lower case and a mark behind it; 1 where that is 0.
uint32_t record_scan_find_domains(
  const record_scan_column *column, const record_scan_words *words, int32_t number, uint64_t seed,
  uint64_t *hashes, int32_t *values, uint32_t *missed);

// Which bytes belong to a class, of ASCII alone: bit h of entry l tells of the byte 16 h + l.
typedef struct { uint8_t low[16]; } record_scan_class;

static inline void record_scan_add(record_scan_class *class, uint8_t byte) {
  if (byte < 0x80) class->low[byte & 15] |= (uint8_t)(1 << (byte >> 4));
}

// How the items that are looked for begin: which letters come first, and which second.
typedef struct {
  record_scan_class first;
  record_scan_class second;
} record_scan_letters;

// Adds an item's first two letters in lower case; a second one that is 0 may be any.
static inline void record_scan_add_letters(
  record_scan_letters *letters, uint8_t first, uint8_t second
) {
  record_scan_add(&letters->first, first);
  record_scan_add(&letters->first, (uint8_t)(first & ~0x20));
  for (int byte = 0; byte < 0x80; byte++) {
    if (!second || (byte | 0x20) == second) record_scan_add(&letters->second, (uint8_t)byte);
  }
}

// The number of a union of items.
typedef struct {
  uint64_t bits;
  int32_t number; // -1 where the place is free
} record_scan_result;

#define RECORD_SCAN_RESULTS 256
static inline uint64_t record_scan_result_place(uint64_t bits) {
  return bits * UINT64_C(0x9E3779B97F4A7C15) >> 56;
}

// What lists come to.
typedef struct {
  const record_scan_letters *letters;  // null where all items are looked for
  const record_scan_text *places;      // the items that are known
  uint64_t place_mask;
  const uint64_t *item_bits;           // by number of an item
  uint64_t plain_bits;                 // of any item that is not looked for
  const record_scan_result *results;   // RECORD_SCAN_RESULTS of them
} record_scan_lists;

// Gives lists the number of the union of their items. Semicolon, vertical bar and line end part items,
// or, where none of these is there, the comma.
uint32_t record_scan_find_lists(
  const record_scan_column *column, const record_scan_words *words,
  const record_scan_lists *lists, int32_t *values, uint32_t *missed);

// MARK: Kinds and rows

// What the hash of a row of kinds becomes with one more.
static inline uint64_t record_scan_row_hash(uint64_t hash, uint32_t kind) {
  return (hash ^ kind) * UINT64_C(0x9FB21C651E98DF25) + (hash >> 31);
}

// Sets the kinds of the numbers from `start` on. Returns where a number has no kind yet, or `count`.
uint32_t record_scan_find_kinds(
  const int32_t *numbers, uint32_t start, uint32_t count, const uint32_t *kinds,
  uint32_t kind_count, uint32_t *found);

// A row of kinds: packed into one word each, which is all ones where the place is free.
typedef struct {
  uint64_t key;
  uint32_t number;
  uint32_t is_open; // whether its records are not counted here
} record_scan_row;

// A row has one place, which it may lose to another one.
#define RECORD_SCAN_ROW_BITS 12
static inline uint64_t record_scan_row_place(uint64_t key) {
  return key * UINT64_C(0x9FB21C651E98DF25) >> (64 - RECORD_SCAN_ROW_BITS);
}

typedef struct {
  const record_scan_row *places;
  const uint8_t *shifts;  // by group: by how much its kinds are shifted in a key
  uint32_t width;         // how many groups there are
  int64_t *records;       // by number of a row: how many were counted
} record_scan_rows;

// Counts the records whose row is at its place and not open, and marks those of open rows as unsure.
// The others are missed. `kinds` holds those of the first group for all records, then of the next.
uint32_t record_scan_count_rows(
  const record_scan_rows *rows, const uint32_t *kinds, uint32_t count, uint8_t *is_unsure,
  uint32_t *numbers, uint32_t *missed);

// MARK: One text

// An item of a list of texts: offsets into the list.
typedef struct {
  uint16_t start;
  uint16_t end;
} record_scan_item;

// The longest list, and the most items, that `record_scan_items` takes.
#define RECORD_SCAN_LIST_LIMIT 256
#define RECORD_SCAN_ITEM_LIMIT 32

// Finds the items of a list that begin, blanks aside, as those that are looked for; some others may be
// found, too.
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

// The XXH3, with a seed, of a plain host in lower case and a mark behind it; 1 where that is 0.
uint64_t record_scan_host_hash(const uint8_t *host, size_t size, uint64_t seed);

// How many lines end in some bytes: at CR, LF and CRLF. `next` is the byte behind them.
size_t record_scan_lines(const uint8_t *text, size_t size, uint8_t next);

// Asks for memory that is needed soon.
static inline void record_scan_prefetch(const void *memory) { __builtin_prefetch(memory); }

#endif
