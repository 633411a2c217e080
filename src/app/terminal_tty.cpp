#include "app/terminal_tty.hpp"

#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace coach {

RawTerminal::RawTerminal() {
  termios found{};
  if (isatty(STDIN_FILENO) != 1 || tcgetattr(STDIN_FILENO, &found) != 0)
    return;
  before_ = found;
  set_raw();
}

RawTerminal::~RawTerminal() { restore(); }

void RawTerminal::set_raw() const {
  if (!before_)
    return;
  termios raw = *before_;
  // Signal keys and the ends of lines stay as they are.
  raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &raw);
}

void RawTerminal::restore() const {
  if (before_)
    tcsetattr(STDIN_FILENO, TCSANOW, &*before_);
}

void RawTerminal::stop_program() {
  restore();
  raise(SIGSTOP);
  set_raw();
}

TerminalSignals::TerminalSignals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP})
    sigaddset(&set, signal);
  file_ = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  if (file_ < 0)
    throw std::system_error(errno, std::generic_category(), "cannot watch for signals");
  pthread_sigmask(SIG_BLOCK, &set, &before_);
}

TerminalSignals::~TerminalSignals() {
  while (next() != 0) {
  }
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  close(file_);
}

int TerminalSignals::next() const {
  signalfd_siginfo info{};
  if (read(file_, &info, sizeof info) != static_cast<ssize_t>(sizeof info))
    return 0;
  return static_cast<int>(info.ssi_signo);
}

} // namespace coach
