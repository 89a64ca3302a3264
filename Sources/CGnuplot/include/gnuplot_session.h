// A gnuplot process fed through gnuplot-iostream, behind a C interface that Swift imports without C++ interoperability.
#ifndef CGNUPLOT_GNUPLOT_SESSION_H
#define CGNUPLOT_GNUPLOT_SESSION_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One gnuplot process. Functions may be called from any thread, one at a time for each session.
typedef struct gnuplot_session gnuplot_session;

/// How far a process may go before it is ended.
typedef struct {
  double seconds;    ///< from its start
  size_t messages;   ///< bytes on standard error
  size_t printed;    ///< bytes on standard output
} gnuplot_limits;

/// The limit that ended a process.
typedef enum { gnuplot_limit_none, gnuplot_limit_seconds, gnuplot_limit_messages, gnuplot_limit_printed } gnuplot_limit;

/// Starts `executable` (looked up in PATH unless it holds a slash) in the folder `directory`.
/// Returns NULL and an errno value in `error` when the process could not be started.
gnuplot_session *gnuplot_session_open(
    const char *executable, const char *directory, gnuplot_limits limits, int *error);

/// Sends commands. Returns false once the process no longer reads them; its own message says why.
bool gnuplot_session_send(gnuplot_session *session, const char *text, size_t length);

/// The process's id, or -1 once it has ended.
int gnuplot_session_process(const gnuplot_session *session);

/// Ends the input and waits for the process. Returns its exit status, or 128 plus the signal that ended it.
int gnuplot_session_close(gnuplot_session *session);

/// The limit that the process reached and was ended at; valid from close to free.
gnuplot_limit gnuplot_session_reached(const gnuplot_session *session);

/// What the process wrote to standard error; valid from close to free.
const char *gnuplot_session_messages(const gnuplot_session *session);

/// What the process wrote to standard output; valid from close to free.
const char *gnuplot_session_printed(const gnuplot_session *session);

/// Releases a session, closing it first if that was not done.
void gnuplot_session_free(gnuplot_session *session);

#ifdef __cplusplus
}
#endif

#endif
