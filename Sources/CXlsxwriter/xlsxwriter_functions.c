#define _GNU_SOURCE
#include "xlsxwriter_functions.h"

#include <dlfcn.h>
#include <stdio.h>
#include <sys/mman.h>

int xlsxwriter_load(xlsxwriter_functions *functions, char *message, size_t size) {
  // The library stays loaded: it is as good as linked from here on.
  void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    snprintf(message, size, "%s", dlerror());
    return -1;
  }
#define XLSXWRITER_FIND(function)                                                    \
  functions->function = (__typeof__(functions->function))dlsym(library, #function);  \
  if (!functions->function) {                                                        \
    snprintf(message, size, "libxlsxwriter.so.4 has no function %s", #function);     \
    return -1;                                                                       \
  }
  XLSXWRITER_FUNCTIONS(XLSXWRITER_FIND)
  return 0;
}

int xlsxwriter_memory_file(void) { return memfd_create("workbook", MFD_CLOEXEC); }
