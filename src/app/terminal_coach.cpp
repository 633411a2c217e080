#include "app/terminal_coach.hpp"

#include "app/session_clock.hpp"
#include "app/terminal_tty.hpp"
#include "app/text_coach.hpp"
#include "app/text_keys.hpp"
#include "prompts/terminal_words.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The longest wait; nothing needs it shorter.
constexpr auto patience = 1h;

timespec to_timespec(std::chrono::nanoseconds length) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(length);
  timespec out{};
  out.tv_sec = static_cast<time_t>(seconds.count());
  out.tv_nsec = static_cast<long>((length - seconds).count());
  return out;
}

/// One session at standard input and output: lets time pass, prints, and waits for what comes next.
class TerminalLoop {
 public:
  TerminalLoop(const Program& program, std::shared_ptr<const Timeline> timeline,
               const TerminalOptions& options)
      : keys_(terminal_.active()), language_(options.language),
        coach_(program, std::move(timeline), options.choice, options.language,
               options.speed ? TextMode::rehearsal : TextMode::reader,
               keys_ && !options.speed ? Waiting::for_keys : Waiting::answered_by_itself),
        clock_(Clock::now(), options.speed.value_or(1)) {}

  /// Returns the signal that ended it, or 0.
  int run() {
    print(coach_.start());
    auto planned = Clock::now();
    while (!coach_.over() && signal_ == 0) {
      const auto due = coach_.next_due();
      planned = Clock::now() + patience;
      if (due)
        planned = std::min(planned, clock_.when(*due));
      const auto woken = wait(planned);
      // A key may come before the plan; the time until then has passed as well.
      pass_time(std::min(planned, Clock::now()));
      if (woken.signal)
        take_signals();
      if (woken.key)
        read_keys();
    }
    return signal_;
  }

 private:
  struct Woken {
    bool key = false, signal = false;
  };

  Woken wait(Clock::time_point until) const {
    std::array<pollfd, 2> files{
        {{signals_.file(), POLLIN, 0}, {keys_ ? STDIN_FILENO : -1, POLLIN, 0}}};
    const timespec time =
        to_timespec(std::max<std::chrono::nanoseconds>(until - Clock::now(), 0ns));
    if (ppoll(files.data(), files.size(), &time, nullptr) <= 0)
      return {};
    return {files[1].revents != 0, files[0].revents != 0};
  }

  void pass_time(Clock::time_point planned) {
    const auto passed = clock_.pass(Clock::now(), planned, time_asleep());
    const bool was_paused = coach_.session().view().state == SessionState::paused;
    if (passed.in_time || was_paused)
      return print(coach_.advance(passed.session));
    print({words::was_asleep(language_)});
    if (keys_)
      print(coach_.pause());
  }

  void take_signals() {
    while (const int signal = signals_.next()) {
      if (signal != SIGTSTP) {
        signal_ = signal;
        return;
      }
      if (keys_)
        print(coach_.pause());
      terminal_.stop_program();
    }
  }

  void read_keys() {
    std::array<char, 256> bytes{};
    const ssize_t size = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
      return;
    if (size <= 0) {
      keys_ = false;
      return print(coach_.lose_keys());
    }
    for (const char key : keys_of({bytes.data(), static_cast<std::size_t>(size)}))
      print(coach_.press(key));
  }

  void print(const Lines& lines) {
    for (const std::string& line : lines) {
      std::fputs((line + "\n").c_str(), stdout);
      if (std::fflush(stdout) != 0 && signal_ == 0)
        signal_ = SIGPIPE;
    }
  }

  TerminalSignals signals_;
  RawTerminal terminal_;
  bool keys_;
  Language language_;
  TextCoach coach_;
  SessionClock clock_;
  int signal_ = 0;
};

} // namespace

int coach_in_terminal(const Program& program, std::shared_ptr<const Timeline> timeline,
                      const TerminalOptions& options) {
  const int signal = TerminalLoop(program, std::move(timeline), options).run();
  return signal == 0 ? 0 : 128 + signal;
}

} // namespace coach
