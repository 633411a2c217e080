#pragma once

#include <termios.h>

#include <csignal>
#include <optional>

namespace coach {

/// While it exists, keys of the terminal at standard input come one by one and are not shown.
/// Where standard input is no terminal it does nothing.
class RawTerminal {
 public:
  RawTerminal();
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;
  ~RawTerminal();

  /// There is a terminal.
  bool active() const { return before_.has_value(); }
  /// Gives the terminal back as it was found, stops this program, and goes on when it is continued.
  void stop_program();

 private:
  void set_raw() const;
  void restore() const;

  std::optional<termios> before_;
};

/// While it exists, the signals that end or stop a program are read from a file instead.
class TerminalSignals {
 public:
  /// Throws std::system_error if the system has no file to give.
  TerminalSignals();
  TerminalSignals(const TerminalSignals&) = delete;
  TerminalSignals& operator=(const TerminalSignals&) = delete;
  ~TerminalSignals();

  /// Becomes readable when a signal has come.
  int file() const { return file_; }
  /// The next signal that has come, or 0.
  int next() const;

 private:
  int file_ = -1;
  sigset_t before_{};
};

} // namespace coach
