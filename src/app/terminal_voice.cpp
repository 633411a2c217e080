#include "app/terminal_voice.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace coach {
namespace {

using Clock = std::chrono::steady_clock;

} // namespace

TerminalVoice::Wake::Wake() : file_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
  if (file_ < 0)
    throw std::system_error(errno, std::generic_category(), "eventfd");
}

TerminalVoice::Wake::~Wake() { close(file_); }

void TerminalVoice::Wake::set() const { eventfd_write(file_, 1); }

void TerminalVoice::Wake::forget() const {
  eventfd_t count = 0;
  eventfd_read(file_, &count);
}

TerminalVoice::TerminalVoice(const Settings& settings, Language language)
    : language_(std::move(language)), worker_(voice_folders(), [this] { woken_.set(); }),
      voice_(sound_.player(), worker_) {
  worker_.begin();
  sound_.set_volume(settings.volume);
  sound_.set_late(std::chrono::milliseconds(settings.sound_late_ms), Clock::now());
  sound_.open();
}

bool TerminalVoice::can_speak() const {
  return sound_.is_open() && coach::can_speak(set_up_voice(language_.tag(), voice_folders()).voice);
}

void TerminalVoice::begin(const TextCoach& coach, Talk talk) {
  talk_ = talk;
  wish(coach, Clock::now());
  const auto until = Clock::now() + LiveVoice::longest_wait;
  while (!voice_.is_ready() && Clock::now() < until) {
    pollfd woken{woken_.file(), POLLIN, 0};
    poll(&woken, 1, 50);
    woken_.forget();
  }
}

void TerminalVoice::wish(const TextCoach& coach, Time now) {
  plan_ = coach.plan();
  VoiceWish wish;
  wish.timeline = plan_;
  wish.script = coach.script();
  wish.language = language_;
  wish.talk.assign(plan_->entries.size(), talk_);
  voice_.speak(std::move(wish), LiveVoice::Rate::as_planned, now);
}

void TerminalVoice::follow(TextCoach& coach, Time now) {
  woken_.forget();
  sound_.look_for_changes();
  sound_.try_again(now);
  if (plan_ != coach.plan())
    wish(coach, now);
  voice_.hear(coach.take_events(), coach.session(), now);
}

} // namespace coach
