#include "app/window_signals.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <system_error>
#include <utility>

namespace coach {
namespace {

sigset_t watched() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    sigaddset(&set, signal);
  return set;
}

int checked(int file) {
  if (file < 0)
    throw std::system_error(errno, std::generic_category(), "cannot watch for signals");
  return file;
}

} // namespace

WindowSignals::WindowSignals(std::function<void()> ask_to_end) {
  const sigset_t set = watched();
  signals_ = checked(signalfd(-1, &set, SFD_CLOEXEC));
  stop_ = checked(eventfd(0, EFD_CLOEXEC));
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  thread_ = std::thread([this, ask = std::move(ask_to_end)] { listen(ask); });
}

WindowSignals::~WindowSignals() {
  const std::uint64_t one = 1;
  if (write(stop_, &one, sizeof one) == sizeof one)
    thread_.join();
  else
    thread_.detach();
  const sigset_t set = watched();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  close(signals_);
  close(stop_);
}

void WindowSignals::listen(const std::function<void()>& ask_to_end) {
  std::array<pollfd, 2> files{pollfd{signals_, POLLIN, 0}, pollfd{stop_, POLLIN, 0}};
  for (;;) {
    if (poll(files.data(), files.size(), -1) < 0 && errno != EINTR)
      return;
    if ((files[1].revents & POLLIN) != 0)
      return;
    signalfd_siginfo info{};
    if ((files[0].revents & POLLIN) == 0 || read(signals_, &info, sizeof info) != sizeof info)
      continue;
    received_ = static_cast<int>(info.ssi_signo);
    ask_to_end();
  }
}

} // namespace coach
