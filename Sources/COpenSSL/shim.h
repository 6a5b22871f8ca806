// SHA-256 by itself: the newer EVP functions look for a provider and read openssl.cnf first, and need
// the whole library, which takes as long to load as the rest of a start.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
