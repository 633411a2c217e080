#include "app/terminal_coach.hpp"

#include "app/session_clock.hpp"
#include "app/terminal_tty.hpp"
#include "app/terminal_voice.hpp"
#include "app/text_coach.hpp"
#include "app/text_keys.hpp"
#include "prompts/terminal_words.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The longest wait; nothing needs it shorter.
constexpr auto patience = 1h;
constexpr auto a_moment = 100ms;

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
      : keys_(terminal_.active()), language_(options.language), voice_(heard(options)),
        mode_(mode(options)),
        coach_(program, std::move(timeline), options.choice, options.language, mode_,
               keys_ && !options.speed ? Waiting::for_keys : Waiting::answered_by_itself),
        clock_(Clock::now(), options.speed.value_or(1)) {
    if (options.sound && *options.sound != TerminalSound::off && !options.speed)
      tell_what_is_missing(*options.sound);
    if (voice_)
      voice_->begin(coach_,
                    mode_ == TextMode::spoken ? talk_of(options.settings.cue_level) : Talk::tones);
    // Time begins when the first words are there.
    clock_ = SessionClock(Clock::now(), options.speed.value_or(1));
  }

  /// Returns the signal that ended it, or 0.
  int run() {
    print(coach_.start());
    follow();
    auto planned = Clock::now();
    while (signal_ == 0 && (!coach_.over() || speaks_to_the_end())) {
      const auto due = coach_.next_due();
      planned = Clock::now() + patience;
      if (due)
        planned = std::min(planned, clock_.when(*due));
      if (voice_)
        planned = std::min(planned, coach_.over() ? Clock::now() + a_moment : voice_->next());
      const auto woken = wait(planned);
      // A key may come before the plan; the time until then has passed as well.
      pass_time(std::min(planned, Clock::now()));
      if (woken.signal)
        take_signals();
      if (woken.key)
        read_keys();
      follow();
    }
    return signal_;
  }

 private:
  struct Woken {
    bool key = false, signal = false;
  };

  /// Nothing where nothing is to be heard.
  static std::unique_ptr<TerminalVoice> heard(const TerminalOptions& options) {
    if (options.speed || options.sound == TerminalSound::off)
      return nullptr;
    return std::make_unique<TerminalVoice>(options.settings, options.language);
  }

  TextMode mode(const TerminalOptions& options) const {
    if (options.speed)
      return TextMode::rehearsal;
    const CueLevel level = options.settings.cue_level;
    const bool spoken = voice_ && voice_->can_speak() && level != CueLevel::tones &&
                        level != CueLevel::off && options.sound != TerminalSound::reader;
    return spoken ? TextMode::spoken : TextMode::reader;
  }

  void tell_what_is_missing(TerminalSound wanted) {
    if (!voice_->has_device())
      say(no_sound());
    else if (wanted == TerminalSound::coach && mode_ != TextMode::spoken)
      say(language_.say("notice.no_voice", "No voice for this language was found. Read along, and "
                                           "listen for tones."));
  }

  std::string no_sound() const {
    return language_.say("text.no_sound", "No sound device was found. Read along.");
  }

  void say(const std::string& text) {
    Lines lines;
    add_text(lines, text);
    print(lines);
  }

  bool speaks_to_the_end() {
    return voice_ && !pressed_at_end_ && voice_->speaks(coach_, Clock::now());
  }

  /// Has what happened heard.
  void follow() {
    if (!voice_)
      return;
    voice_->follow(coach_, Clock::now());
    if (const auto notice = voice_->take_notice())
      say(*notice);
    const bool has_device = voice_->has_device();
    if (had_device_ && !has_device) {
      say(no_sound());
      print(coach_.read_along());
    }
    had_device_ = has_device;
  }

  Woken wait(Clock::time_point until) const {
    std::array<pollfd, 3> files{{{signals_.file(), POLLIN, 0},
                                 {keys_ ? STDIN_FILENO : -1, POLLIN, 0},
                                 {voice_ ? voice_->file() : -1, POLLIN, 0}}};
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
    pressed_at_end_ = coach_.over();
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
  std::unique_ptr<TerminalVoice> voice_;
  TextMode mode_;
  TextCoach coach_;
  SessionClock clock_;
  int signal_ = 0;
  bool pressed_at_end_ = false;
  bool had_device_ = false;
};

} // namespace

int coach_in_terminal(const Program& program, std::shared_ptr<const Timeline> timeline,
                      const TerminalOptions& options) {
  const int signal = TerminalLoop(program, std::move(timeline), options).run();
  return signal == 0 ? 0 : 128 + signal;
}

} // namespace coach
