#include "app/window_sound.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

using namespace coach;
using namespace std::chrono_literals;

namespace {

/// SDL's sound driver that writes a file.
struct Recorder {
  std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("rehab-coach-" + std::to_string(getpid()) + ".raw");
  std::string driver; ///< that was set before
  Recorder() {
    if (const char* set = std::getenv("SDL_AUDIODRIVER"))
      driver = set;
    setenv("SDL_AUDIODRIVER", "disk", 1);
    setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
  }
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  ~Recorder() {
    if (driver.empty())
      unsetenv("SDL_AUDIODRIVER");
    else
      setenv("SDL_AUDIODRIVER", driver.c_str(), 1);
    unsetenv("SDL_DISKAUDIOFILE");
    std::error_code none;
    std::filesystem::remove(file, none);
  }
  bool silent() const {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    REQUIRE(bytes.size() > 10'000);
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
  }
};

/// An open step, a movement of 20 s, the end.
Timeline timeline() {
  Timeline made;
  made.steps.resize(2);
  made.steps[0].kind = StepKind::open;
  made.steps[0].open_kind = OpenKind::goal;
  made.steps[1].kind = StepKind::movement;
  made.steps[1].length = 20s;
  return made;
}

View at(int step, Nanos in_step) {
  View view;
  view.step = step;
  view.in_step = in_step;
  view.state = step == 2 ? SessionState::finished : SessionState::running;
  return view;
}

Events events(const std::vector<Event::What>& what) {
  Events made;
  for (const Event::What& each : what)
    made.push_back({0ns, each});
  return made;
}

} // namespace

TEST_CASE("what a session does is heard at the moment it does it") {
  const StepEnded answered{0, {}, 5s, Ending::done};
  const StepEnded skipped{1, {}, 5s, Ending::left};
  struct Case {
    const char* name;
    Events events;
    View view;
    bool silent;
  };
  const std::vector<Case> cases{
      {"nothing happens", {}, at(0, 5s), true},
      {"the first tone of a step that an answer began", events({answered}), at(1, 0s), false},
      {"of a step that began by itself a moment ago", events({answered}), at(1, 30ms), false},
      {"of one that is left behind", events({answered}), at(1, 400ms), true},
      {"a person who goes elsewhere hears only what is to come", events({skipped}), at(1, 30ms),
       true},
      {"skipping the last step completes", events({skipped, Finished{Finish::completed}}),
       at(2, 0s), false},
      {"stopping early does not", events({skipped, Finished{Finish::ended}}), at(2, 0s), true},
  };
  Script script;
  script.tones = {{1, 0ms, Tone::go}, {2, 0ms, Tone::all_done}};
  for (const Case& test : cases) {
    CAPTURE(test.name);
    const Recorder recorder;
    {
      WindowSound sound(WindowSound::Rate::as_planned);
      sound.open();
      REQUIRE(sound.is_open());
      std::this_thread::sleep_for(100ms);
      const auto now = std::chrono::steady_clock::now();
      sound.order_ahead(script, timeline(), at(0, 5s), now);
      sound.hear(test.events, timeline(), now);
      sound.order_ahead(script, timeline(), test.view, now);
      std::this_thread::sleep_for(400ms);
    }
    CHECK(recorder.silent() == test.silent);
  }
}
