#include "crash_report.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof *crashes, LONGEST = 4000 };

// What the process did before: the handler of a sanitizer, or of Swift's own backtraces, still has its turn.
static struct sigaction previous[CRASHES];

static char text[2][LONGEST + 1];
static char *volatile current;

// Everything called here is safe in a handler of signals (POSIX.1-2017, 2.4.3).
static void report(int number, siginfo_t *information, void *context) {
  (void)context;
  int saved = errno;
  for (size_t rest = strlen(current), done = 0; rest > 0;) {
    ssize_t count = write(STDERR_FILENO, current + done, rest);
    if (count <= 0) break;
    done += (size_t)count;
    rest -= (size_t)count;
  }
  for (size_t i = 0; i < CRASHES; i++) sigaction(crashes[i], &previous[i], NULL);
  errno = saved;
  // A fault of the processor comes again, with its place, when the instruction is repeated. What a process sent does not,
  // nor does a trap, after which the program would go on.
  if (information->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void install(void) {
  // A handler on an overflown stack needs another.
  static char stack[1 << 16];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  stack_t existing;
  if (sigaltstack(NULL, &existing) == 0 && (existing.ss_flags & SS_DISABLE)) sigaltstack(&alternative, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = report;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &previous[i]);
}

void crash_report(const char *sentence) {
  char *next = current == text[0] ? text[1] : text[0];
  strncpy(next, sentence, LONGEST);
  int is_first = current == NULL;
  current = next;
  if (is_first) install();
}
