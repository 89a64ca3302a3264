#include "gnuplot_session.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include <gnuplot-iostream.h>

extern char **environ;

namespace {

// A write to a process that has ended raises SIGPIPE, which by default would end a training as well. It is held back
// in this thread for the length of one call, and thrown away if this call caused it.
class PipeSignalHeldBack {
public:
  PipeSignalHeldBack() {
    sigset_t pending;
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    sigpending(&pending);
    was_pending_ = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }

  ~PipeSignalHeldBack() {
    sigset_t pending;
    sigpending(&pending);
    if (!was_pending_ && sigismember(&pending, SIGPIPE) == 1) {
      int caught;
      sigwait(&pipe_, &caught);
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

private:
  sigset_t pipe_, before_;
  bool was_pending_;
};

// Neither end may leak into another gnuplot started meanwhile: it would keep this one waiting for the end of its input.
bool open_pipe(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC) == 0;
#else
  if (pipe(ends) != 0) return false;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return true;
#endif
}

std::string contents(std::FILE *file, size_t limit) {
  std::string text;
  char buffer[4096];
  std::rewind(file);
  for (size_t count; text.size() < limit && (count = std::fread(buffer, 1, sizeof buffer, file)) > 0;) {
    text.append(buffer, std::min(count, limit - text.size()));
  }
  return text;
}

bool exceeds(std::FILE *file, size_t limit) {
  struct stat state;
  return fstat(fileno(file), &state) == 0 && static_cast<size_t>(state.st_size) > limit;
}

struct FileCloser {
  void operator()(std::FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

}  // namespace

// A thread ends the process at its limits: the one that feeds it may be waiting for it to read.
class Watch {
public:
  void begin(pid_t process, std::FILE *messages, std::FILE *printed, gnuplot_limits limits) {
    auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(limits.seconds);
    thread_ = std::thread([this, process, messages, printed, limits, end] {
      std::unique_lock lock(mutex_);
      for (;;) {
        if (ended_.wait_for(lock, std::chrono::milliseconds(20), [this] { return is_over_; })) return;
        if (exceeds(messages, limits.messages)) reached_ = gnuplot_limit_messages;
        else if (exceeds(printed, limits.printed)) reached_ = gnuplot_limit_printed;
        else if (std::chrono::steady_clock::now() > end) reached_ = gnuplot_limit_seconds;
        else continue;
        kill(process, SIGKILL);
        return;
      }
    });
  }

  // To be called before the process is reaped, after which its id may be another's.
  void end() {
    if (!thread_.joinable()) return;
    {
      std::lock_guard lock(mutex_);
      is_over_ = true;
    }
    ended_.notify_all();
    thread_.join();
  }

  gnuplot_limit reached() const { return reached_; }

  ~Watch() { end(); }

private:
  std::thread thread_;
  std::mutex mutex_;
  std::condition_variable ended_;
  bool is_over_ = false;
  gnuplot_limit reached_ = gnuplot_limit_none;
};

struct gnuplot_session {
  File messages_file, printed_file;
  std::unique_ptr<Gnuplot> stream;
  pid_t process = -1;
  int status = -1;
  std::string messages, printed;
  gnuplot_limits limits;
  Watch watch;
};

namespace {

// No shell takes part, so the executable's name may hold any character.
int spawn(gnuplot_session &session, const char *executable, const char *directory, int input) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_addchdir_np(&actions, directory);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fileno(session.printed_file.get()), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, fileno(session.messages_file.get()), STDERR_FILENO);
  sigset_t defaults, none;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGTERM);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  // A user's ~/.gnuplot must not change a published picture.
  std::string name = executable, option = "--default-settings";
  char *arguments[] = {name.data(), option.data(), nullptr};
  int error = posix_spawnp(&session.process, executable, &actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int open_session(gnuplot_session &session, const char *executable, const char *directory) {
  session.messages_file.reset(std::tmpfile());
  session.printed_file.reset(std::tmpfile());
  int ends[2];
  if (!session.messages_file || !session.printed_file || !open_pipe(ends)) return errno;
  fcntl(fileno(session.messages_file.get()), F_SETFD, FD_CLOEXEC);
  fcntl(fileno(session.printed_file.get()), F_SETFD, FD_CLOEXEC);
  int error = spawn(session, executable, directory, ends[0]);
  close(ends[0]);
  File input(error == 0 ? fdopen(ends[1], "w") : nullptr);
  if (!input) {
    close(ends[1]);
    return error == 0 ? errno : error;
  }
  session.stream = std::make_unique<Gnuplot>(input.get());
  input.release();  // the stream closes it
  session.watch.begin(
      session.process, session.messages_file.get(), session.printed_file.get(), session.limits);
  return 0;
}

void close_session(gnuplot_session &session) {
  {
    PipeSignalHeldBack held_back;
    session.stream.reset();
  }
  siginfo_t information;
  while (waitid(P_PID, session.process, &information, WEXITED | WNOWAIT) == -1 && errno == EINTR) {}
  session.watch.end();
  int status = 0;
  pid_t ended;
  do {
    ended = waitpid(session.process, &status, 0);
  } while (ended == -1 && errno == EINTR);
  session.process = -1;
  if (ended == -1) return;
  session.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  session.messages = contents(session.messages_file.get(), session.limits.messages);
  session.printed = contents(session.printed_file.get(), session.limits.printed);
}

}  // namespace

extern "C" gnuplot_session *gnuplot_session_open(
    const char *executable, const char *directory, gnuplot_limits limits, int *error) {
  try {
    auto session = std::make_unique<gnuplot_session>();
    session->limits = limits;
    *error = open_session(*session, executable, directory);
    return *error == 0 ? session.release() : nullptr;
  } catch (...) {
    *error = ENOMEM;
    return nullptr;
  }
}

extern "C" bool gnuplot_session_send(gnuplot_session *session, const char *text, size_t length) {
  if (!session->stream) return false;
  PipeSignalHeldBack held_back;
  try {
    session->stream->write(text, static_cast<std::streamsize>(length));
    session->stream->flush();
    return session->stream->good();
  } catch (...) {
    return false;
  }
}

extern "C" int gnuplot_session_process(const gnuplot_session *session) { return session->process; }

extern "C" int gnuplot_session_close(gnuplot_session *session) {
  try {
    if (session->process != -1) close_session(*session);
  } catch (...) {
    session->status = -1;
  }
  return session->status;
}

extern "C" gnuplot_limit gnuplot_session_reached(const gnuplot_session *session) { return session->watch.reached(); }

extern "C" const char *gnuplot_session_messages(const gnuplot_session *session) { return session->messages.c_str(); }

extern "C" const char *gnuplot_session_printed(const gnuplot_session *session) { return session->printed.c_str(); }

extern "C" void gnuplot_session_free(gnuplot_session *session) {
  gnuplot_session_close(session);
  delete session;
}
