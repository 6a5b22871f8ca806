#include <xxhash.h>
#if defined(__x86_64__) && __has_include(<xxh_x86dispatch.h>)
// The same hashes, by the widest instructions that the processor has.
#include <xxh_x86dispatch.h>
#endif

static inline XXH64_hash_t xxh3_hash(const void *bytes, size_t size, XXH64_hash_t seed) {
  return XXH3_64bits_withSeed(bytes, size, seed);
}
