// libxml2 without its ICU: Debian builds libxml2 with ICU, and those headers clash with the ICU inside Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to touch from concurrent code.
static inline void jobcarve_xmlFree(void *pointer) { xmlFree(pointer); }

// A schema that judges while a document is read puts itself between parser and reader. In libxml2 up to 2.11 it then
// drops every error of the parser and prints "Unimplemented block" by way of the thread's generic error function. This
// reads one node with a generic error function that passes the error on instead, and prints nothing.
typedef void (*jobcarve_ErrorListener)(void *context, const xmlError *error);
struct jobcarve_Listener {
  jobcarve_ErrorListener note;
  void *context;
};

static void jobcarve_passOn(void *context, const char *message, ...) {
  struct jobcarve_Listener *listener = (struct jobcarve_Listener *)context;
  const xmlError *error = xmlGetLastError();
  (void)message;
  if (error != NULL) listener->note(listener->context, error);
}

static inline int jobcarve_readListening(xmlTextReaderPtr reader, jobcarve_ErrorListener note, void *context) {
  struct jobcarve_Listener listener = {note, context};
  xmlGenericErrorFunc function = xmlGenericError;
  void *functionContext = xmlGenericErrorContext;
  xmlResetLastError();
  xmlSetGenericErrorFunc(&listener, jobcarve_passOn);
  int result = xmlTextReaderRead(reader);
  xmlSetGenericErrorFunc(functionContext, function);
  return result;
}

// Errors of character conversion reach no handler of a parser either, and the parser may go on as if the document ended
// there. They are passed on in the same way.
static inline int jobcarve_parseListening(xmlParserCtxtPtr parser, jobcarve_ErrorListener note, void *context) {
  struct jobcarve_Listener listener = {note, context};
  xmlGenericErrorFunc function = xmlGenericError;
  void *functionContext = xmlGenericErrorContext;
  xmlResetLastError();
  xmlSetGenericErrorFunc(&listener, jobcarve_passOn);
  int result = xmlParseDocument(parser);
  xmlSetGenericErrorFunc(functionContext, function);
  return result;
}
