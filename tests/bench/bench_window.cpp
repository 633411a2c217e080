#include "bench.hpp"
#include "bench_process.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>

namespace coach::bench {

using namespace std::chrono_literals;

namespace {

/// Seconds of processor time that a process has used.
double used_by(pid_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  std::getline(file, text);
  std::istringstream fields(text.substr(text.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i)
    fields >> skipped;
  double user = 0, system = 0;
  fields >> user >> system;
  return (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

const std::string coach_binary = COACH_BINARY_DIR "/rehab-coach";

/// Seconds until the program says that its first picture is shown; its end is not counted.
double time_to_first_picture(const std::vector<std::string>& words) {
  pid_t process = 0;
  const double time = time_of([&] { process = start_and_hear(words); });
  if (process != 0)
    wait_for(process);
  return time;
}

void measure_first_frame() {
  const std::vector<std::string> coach{coach_binary, "play", "back-of-knee-daily",
                                       "--exit-after-first-frame"};
  const std::vector<std::string> minimal{COACH_BINARY_DIR "/minimal_window"};
  if (run(coach) != 0 || run(minimal) != 0) {
    std::printf("first frame: the window could not be opened\n");
    return;
  }
  std::vector<double> ours, theirs;
  for (int i = 0; i < 15; ++i) {
    ours.push_back(time_to_first_picture(coach));
    theirs.push_back(time_to_first_picture(minimal));
  }
  std::printf(
      "first frame with the name, from the start of the process: %.0f ms, minimal program %.0f ms, "
      "ratio %.2f\n",
      median(ours) * 1e3, median(theirs) * 1e3, median(ours) / median(theirs));
}

void measure_paused() {
  constexpr auto watched = 20s;
  const pid_t process = start({coach_binary, "play", "hamstring-stretch"});
  std::this_thread::sleep_for(2s);
  run({"xdotool", "key", "space"});
  std::this_thread::sleep_for(3s);
  const double before = used_by(process);
  std::this_thread::sleep_for(watched);
  const double used = used_by(process) - before;
  std::printf("paused: %.2f %% of a core\n", used / Seconds(watched).count() * 100);
  stop(process);
}

/// Seconds of processor time in a second of a session at 1920x1080, and of painting alone what
/// changes in it.
struct Cost {
  double process = 0, rectangles = 0;
};

/// Measures both in the same seconds, so that what else the computer does weighs the same.
Cost cost_from(const std::string& program, std::chrono::seconds from) {
  constexpr auto watched = 10s;
  const pid_t process = start({coach_binary, "play", program, "--size", "1920x1080"});
  std::this_thread::sleep_for(from);
  Cost cost;
  const double before = used_by(process);
  const double time =
      time_of([&] { cost.rectangles = measure_rectangles(program, from, watched); });
  cost.process = (used_by(process) - before) / time;
  stop(process);
  return cost;
}

} // namespace

void measure_play(double picture) {
  if (!std::getenv("DISPLAY")) {
    std::printf("play: no display (run under xvfb-run)\n");
    return;
  }
  // The march after its set-up; the first hold of the stretch.
  const Cost moving = cost_from("before-a-run", 16s), holding = cost_from("hamstring-stretch", 42s);
  std::printf("play at 1920x1080: %.1f %% of a core while marching, %.2f times 30 figures; "
              "%.1f %% in a hold, %.2f of that\n",
              moving.process * 100, moving.process / (30 * picture), holding.process * 100,
              holding.process / moving.process);
  std::printf("play, whole process against the changed rectangles alone: %.2f marching, %.2f in a "
              "hold\n",
              moving.process / moving.rectangles, holding.process / holding.rectangles);
}

void measure_window() {
  if (!std::getenv("DISPLAY")) {
    std::printf("window: no display (run under xvfb-run)\n");
    return;
  }
  measure_first_frame();
  measure_paused();
}

} // namespace coach::bench
