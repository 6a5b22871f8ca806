#include "libzip_functions.h"

#include <dlfcn.h>
#include <stdio.h>

int libzip_load(libzip_functions *functions, char *message, size_t size) {
  // The library stays loaded: it is as good as linked from here on.
  void *library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(message, size, "%s", dlerror());
    return -1;
  }
#define LIBZIP_FIND(function)                                                        \
  functions->function = (__typeof__(functions->function))dlsym(library, #function);  \
  if (!functions->function) {                                                        \
    snprintf(message, size, "libzip.so.4 has no function %s", #function);            \
    return -1;                                                                       \
  }
  LIBZIP_FUNCTIONS(LIBZIP_FIND)
  return 0;
}
