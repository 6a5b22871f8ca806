#pragma once

#include <zip.h>

// The functions of libzip that are called, as it is loaded while the program runs: linked in the usual
// way, it and the libraries that it needs cost every start of the program 1.4 ms.
#define LIBZIP_FUNCTIONS(F)          \
  F(zip_close)                       \
  F(zip_discard)                     \
  F(zip_error_fini)                  \
  F(zip_error_init)                  \
  F(zip_error_strerror)              \
  F(zip_file_add)                    \
  F(zip_file_set_dostime)            \
  F(zip_file_set_external_attributes) \
  F(zip_open_from_source)            \
  F(zip_set_file_compression)        \
  F(zip_source_buffer)               \
  F(zip_source_buffer_create)        \
  F(zip_source_close)                \
  F(zip_source_free)                 \
  F(zip_source_keep)                 \
  F(zip_source_open)                 \
  F(zip_source_read)                 \
  F(zip_source_stat)                 \
  F(zip_stat_init)                   \
  F(zip_strerror)

#define LIBZIP_POINTER(function) __typeof__(function) *function;

// A pointer to each of the functions.
typedef struct {
  LIBZIP_FUNCTIONS(LIBZIP_POINTER)
} libzip_functions;

// Loads the library and finds the functions: 0 if all are there; else the loader's words are in
// `message`, which has room for `size` bytes.
int libzip_load(libzip_functions *functions, char *message, size_t size);
