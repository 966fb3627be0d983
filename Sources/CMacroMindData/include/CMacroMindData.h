#ifndef CMACROMINDDATA_H
#define CMACROMINDDATA_H

#include <stddef.h>

/// A text that is part of the binary.
typedef struct {
    const unsigned char *start;
    size_t count;
} macromind_text;

macromind_text macromind_foods(void);
macromind_text macromind_nutrients(void);
macromind_text macromind_portions(void);
macromind_text macromind_purchases(void);
macromind_text macromind_recipes(void);

#endif
