#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace coach {

/// While it exists, SIGINT, SIGTERM and SIGHUP do not kill the program but call `ask_to_end`, from
/// a thread of its own. Must be made before other threads are.
class WindowSignals {
 public:
  explicit WindowSignals(std::function<void()> ask_to_end);
  WindowSignals(const WindowSignals&) = delete;
  WindowSignals& operator=(const WindowSignals&) = delete;
  ~WindowSignals();

  /// The signal that came, or 0.
  int received() const { return received_; }

 private:
  void listen(const std::function<void()>& ask_to_end);

  int signals_ = -1; ///< file that becomes readable when a signal comes
  int stop_ = -1;    ///< file that becomes readable when it is over
  std::atomic<int> received_{0};
  std::thread thread_;
};

} // namespace coach
