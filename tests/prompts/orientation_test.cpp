#include "prompts/orientation.hpp"
#include "prompts/plan.hpp"

#include "samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace std::chrono_literals;

namespace {

int work_at(const Timeline& timeline, Millis at) {
  for (std::size_t i = 0; i < timeline.steps.size(); ++i)
    if (timeline.steps[i].at + timeline.steps[i].length > at)
      return static_cast<int>(i);
  return 0;
}

} // namespace

TEST_CASE("an inserted count-in says how to get back and from where") {
  const auto daily = test::play(test::daily_program());
  struct Row {
    Millis at;
    Millis length;
    const char* wanted;
  };
  const Row rows[] = {
      {5min + 16s, 7s, "Hold the rail. From number four."},
      {5min + 16s, 3s, "Set two."},
      {7min + 15s, 12s, "Right leg on top. From number six."},
      {7min + 15s, 3s, "Right leg."},
      {10min + 12s, 8s, "Right leg. From number two."},
      {15min + 19s, 8s, "Back into the stretch. Right leg."},
      {15min + 19s, 3s, "Right leg, hold two."},
      {30s, 7s, "Go on, march."},
  };
  for (const Row& row : rows)
    CHECK(orientation(daily.timeline, work_at(daily.timeline, row.at), row.length, Language{}) ==
          row.wanted);
}

TEST_CASE("where am I names the exercise, the leg, what is next and what is left") {
  const auto daily = test::play(test::daily_program());
  View view;
  view.step = work_at(daily.timeline, 7min + 15s);
  view.total_left = 10min + 33s;
  CHECK(where_am_i(daily.timeline, view, Language{}) ==
        std::vector<std::string>{"Side leg lift", "Right leg, number 6 of 10", "Next: Quad set",
                                 "11 minutes left in all"});
  view.step = work_at(daily.timeline, 4min);
  view.state = SessionState::paused;
  CHECK(where_am_i(daily.timeline, view, Language{}) ==
        std::vector<std::string>{"Paused", "Resting. Coming next:", "Calf raise, set 2 of 2",
                                 "Number 1 of 10", "Next: Side leg lift",
                                 "11 minutes left in all"});
  view.state = SessionState::finished;
  CHECK(where_am_i(daily.timeline, view, Language{}) == std::vector<std::string>{"All done"});
}

TEST_CASE("an answer about pain is followed by its range and the author's words") {
  const Program daily = test::daily_program();
  const auto said = [&](int pain) { return pain_aloud(daily.pain, pain, Language{}); };
  CHECK(said(0) == "Up to three. Fine to go on.");
  CHECK(said(4) == "Four to five. Finish this set gently, then do less.");
  CHECK(said(10) == "Above five. Stop this exercise for today. "
                    "Sharp pain, a pop, or the knee gives way?");
  CHECK(pain_aloud(std::nullopt, 7, Language{}).empty());
}
