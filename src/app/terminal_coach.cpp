#include "app/terminal_coach.hpp"

#include "app/session_clock.hpp"

#include <iostream>
#include <thread>

namespace coach {

int coach_in_terminal(const Program&, std::shared_ptr<const Timeline> timeline,
                      const Script& script, const TerminalOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const SessionClock clock(start, options.speed.value_or(1));
  for (const Prompt& prompt : script.prompts) {
    const auto& steps = timeline->steps;
    const Millis step = prompt.step < std::ssize(steps) ? steps[prompt.step].at : timeline->total;
    std::this_thread::sleep_until(clock.when(step + prompt.offset));
    std::cout << prompt.text << std::endl;
  }
  return 0;
}

} // namespace coach
