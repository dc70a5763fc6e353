// libxml2 without its ICU: Debian builds libxml2 with ICU, and those headers clash with the ICU inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to touch from concurrent code.
static inline void jobcarve_xmlFree(void *pointer) { xmlFree(pointer); }
