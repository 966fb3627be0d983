#ifndef CMACROMINDWEB_H
#define CMACROMINDWEB_H

#include <stddef.h>

/// A file of the web client that is part of the binary.
typedef struct {
    const char *name;
    const unsigned char *start;
    size_t count;
} macromind_web_file;

/// How many files there are.
size_t macromind_web_count(void);

/// The file at an index below the count; a file without a name for any other index.
macromind_web_file macromind_web_file_at(size_t index);

#endif
