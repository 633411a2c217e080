#include "samples.hpp"
#include "screens/play_buttons.hpp"
#include "screens/play_panel.hpp"
#include "screens/play_room.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

const std::vector<Area> areas{{1280, 720}, {1920, 1080}, {1080, 1920}, {3840, 2160}, {800, 480},
                              {1366, 768}, {1024, 768},  {720, 1280},  {2560, 1080}};
const Language english;

/// What a text covers: its capitals and descenders, not the air around them.
Rect ink_of(const TextRun& run) {
  const double width = letters_width(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x, run.at.y - 0.72 * em, width, 0.72 * em};
}

std::vector<TextRun> texts_of(const Scene& scene) {
  std::vector<TextRun> texts;
  for (const Scene::Shape& shape : scene.shapes())
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      texts.push_back(*run);
  return texts;
}

bool inside(const Rect& rect, Area area) {
  return rect.x >= 0 && rect.y >= 0 && rect.right() <= area.width && rect.bottom() <= area.height;
}

void check_targets(const Targets& targets, Area area) {
  const double least = std::floor(84 * unit_of(area));
  CHECK_FALSE(targets.empty());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    INFO(targets[i].label);
    CHECK(inside(targets[i].rect, area));
    CHECK(targets[i].rect.width >= least);
    CHECK(targets[i].rect.height >= least);
    CHECK_FALSE(targets[i].label.empty());
    for (std::size_t j = i + 1; j < targets.size(); ++j)
      CHECK_FALSE(overlap(targets[i].rect, targets[j].rect));
  }
}

/// Checks that all texts and targets are on the screen and that none covers another.
void check_layout(const PlayState& state, const Look& look) {
  const Drawn drawn = draw(state, look);
  const auto texts = texts_of(drawn.scene);
  INFO(look.area.width, " x ", look.area.height, look.large_play ? " large" : "", "\n",
       to_text(state));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    INFO(texts[i].text);
    const Rect ink = ink_of(texts[i]);
    CHECK(inside(ink, look.area));
    for (std::size_t j = i + 1; j < texts.size() && !state.question; ++j) {
      INFO(texts[j].text);
      CHECK_FALSE(overlap(ink, ink_of(texts[j])));
    }
  }
  check_targets(drawn.targets, look.area);
}

/// Checks that what stands in the room leaves the panel and the figure alone.
void check_room(const PlayState& state, const Look& look) {
  Scene unused;
  const Pen pen(unused, look.area, look.theme, look.measure);
  const Rect panel = panel_place(pen), figure = plan_room(pen, state, look).figure;
  INFO(look.area.width, " x ", look.area.height, "\n", to_text(state));
  CHECK(figure.x >= 0);
  CHECK(figure.right() <= pen.width());
  CHECK_FALSE(overlap(figure, panel));
  for (const TextRun& run : texts_of(draw(state, look).scene)) {
    const Rect ink = ink_of(run), paper = pen.pixels(panel);
    INFO(run.text);
    CHECK((!overlap(ink, paper) || join(ink, paper) == paper)); // beside it or on it
    if (state.figure == FigureShape::wide && state.side == Side::both)
      CHECK_FALSE(overlap(ink, pen.pixels(figure)));
  }
}

std::vector<View> views_of(const Timeline& timeline) {
  std::vector<View> views;
  for (int step = 0; step <= static_cast<int>(timeline.steps.size()); ++step) {
    View view = view_at(timeline, step, 1s);
    views.push_back(view);
    if (view.state == SessionState::finished)
      continue;
    view.state = SessionState::paused;
    views.push_back(view);
    if (!timeline.steps[step].timed_work())
      continue;
    view.state = SessionState::counting_in;
    view.count_in = 12s;
    view.count_in_left = 9s;
    view.count_in_reason = CountInReason::set_up;
    views.push_back(view);
  }
  return views;
}

} // namespace

// Shipped programs in the languages there are are looked at in tests/gallery, on other screens.
TEST_CASE("on no screen is anything cut off or covered, in any state, in longer words") {
  const Sample sample = long_sample();
  for (const View& view : views_of(*sample.timeline)) {
    Surroundings around = sample.around(view);
    around.sound = false;
    const PlayState state = play_state(around, long_language());
    for (const Area area : {Area{1280, 720}, Area{1024, 768}, Area{720, 1280}, Area{2560, 1080}}) {
      Look look = look_of(area, long_language());
      check_layout(state, look);
      check_room(state, look);
      look.large_play = true;
      check_layout(state, look);
    }
  }
}

TEST_CASE("long names, three lines of them, and long captions keep to their place") {
  const Sample sample = test::sample();
  PlayState state = state_of(sample, view_at(*sample.timeline, 0));
  state.name = "Anspannen der Oberschenkelmuskulatur im Sitzen mit Handtuch";
  state.under = "Danach: Seitliches Beinheben in Seitenlage, jede Seite zweimal";
  state.caption = "Fingertips on the rail, balls of the feet on the step, heels free, and then "
                  "some more words that nobody can read in time";
  state.lines = {"Balls of the feet on the step, heels free", "Fingertips on the rail",
                 "Stand tall"};
  state.side = Side::right;
  for (const Area area : areas)
    for (const FigureShape shape : {FigureShape::wide, FigureShape::tall}) {
      state.figure = shape;
      check_layout(state, look_of(area, english));
      check_room(state, look_of(area, english));
    }
}

TEST_CASE("a name is never cut at 28 letters, and breaks at soft hyphens") {
  const Sample sample = test::sample();
  PlayState state = state_of(sample, view_at(*sample.timeline, 0));
  state.figure = FigureShape::tall;
  const auto shown = [&](const std::string& name) {
    state.name = name;
    std::string all;
    for (const TextRun& run : texts_of(draw(state, look_of({1920, 1080}, english)).scene))
      if (run.type == Type{92, Weight::bold})
        all += run.text + "|";
    return all;
  };
  CHECK(shown("Hamstring stretch, sitting") == "Hamstring|stretch,|sitting|Get ready|");
  CHECK(shown("Ober\u00ADschenkel\u00ADdehnung") == "Ober-|schenkel-|dehnung|Get ready|");
  CHECK(shown("Oberschenkeldehnung") == "Oberschenkeldehnung|Get ready|"); // rather a wide column
  CHECK(shown("Oberschenkelinnenseitendehnung") == "Oberschenkelinnense-|itendehnung|Get ready|");
}

TEST_CASE("where one is stands on a card, whole, on every screen") {
  const Sample sample = long_sample();
  const Surroundings around = sample.around(view_at(*sample.timeline, 8));
  for (const Area area : areas)
    for (const bool large : {false, true}) {
      PlayScreen screen;
      screen.update(KeyPress{Key::question}, around, 1s);
      Look look = look_of(area, long_language());
      look.large_play = large;
      look.now = 1s;
      const PlayState state = screen.state(around, look);
      REQUIRE(state.card.size() >= 4);
      INFO(area.width, " x ", area.height);
      for (const TextRun& run : texts_of(draw(state, look).scene))
        CHECK(inside(ink_of(run), area));
    }
}

TEST_CASE("the question lets only its two answers be pressed") {
  const Sample sample = test::sample();
  PlayState state = state_of(sample, view_at(*sample.timeline, 0));
  state.question = true;
  state.focus = PlayAction::end_no;
  for (const Area area : areas)
    for (const Language* language : {&english, &long_language()}) {
      check_layout(state, look_of(area, *language));
      CHECK(draw(state, look_of(area, *language)).targets.size() == 2);
    }
}

TEST_CASE("what comes by itself never puts another button under a finger") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  for (const Area area : areas)
    for (const Language* language : {&english, &long_language()}) {
      const auto targets = [&](int step) {
        const auto state = play_state(sample.around(view_at(timeline, step)), *language);
        return draw(state, look_of(area, *language)).targets;
      };
      for (int step = 1; step < static_cast<int>(timeline.steps.size()); ++step) {
        const Targets before = targets(step - 1), after = targets(step);
        // The first place changes between Pause, I'm ready and Done: see the test of presses.
        CHECK(before.front().rect == after.front().rect);
        for (std::size_t i = 1; i < after.size(); ++i)
          for (std::size_t j = 1; j < before.size(); ++j) {
            INFO(area.width, " x ", area.height, ": ", before[j].label, " -> ", after[i].label);
            if (before[j].action == after[i].action)
              CHECK(before[j].rect == after[i].rect);
            else
              CHECK_FALSE(overlap(before[j].rect, after[i].rect));
          }
      }
    }
}

TEST_CASE("in all pauses a button stands at the same place, and no other is near it") {
  const Sample sample = test::sample();
  const Timeline& timeline = *sample.timeline;
  for (const Area area : areas)
    for (const Language* language : {&english, &long_language()}) {
      std::map<ActionId, Rect> places;
      for (int step = 0; step < static_cast<int>(timeline.steps.size()); ++step) {
        View view = view_at(timeline, step);
        view.state = SessionState::paused;
        const auto state = play_state(sample.around(view), *language);
        for (const Target& target : draw(state, look_of(area, *language)).targets) {
          INFO(area.width, " x ", area.height, ": ", target.label);
          CHECK(places.try_emplace(target.action, target.rect).first->second == target.rect);
        }
      }
      CHECK(places.size() == 10);
    }
}

TEST_CASE("End shows how it is pressed without moving what can be pressed") {
  const Sample sample = test::sample();
  const PlayState state = state_of(sample, view_at(*sample.timeline, 5, 1s));
  for (const Area area : areas)
    for (const bool large : {false, true}) {
      Look look = look_of(area, english);
      look.large_play = large;
      const Drawn idle = draw(state, look);
      look.held = action_id(PlayAction::end);
      look.held_part = 0.4;
      const Drawn held = draw(state, look);
      CHECK(idle.targets == held.targets);
      CHECK(idle.scene != held.scene);
      CHECK(texts_of(idle.scene).back().text != "Keep pressing");
      CHECK(texts_of(held.scene).back().text == "Keep pressing");
      look.held.reset();
      PlayState told = state;
      told.keep_pressing = true;
      CHECK(texts_of(draw(told, look).scene).back().text == "Keep pressing");
    }
}

TEST_CASE("while a second passes in a rest, one pill and the number change, nothing else") {
  const Sample sample = test::sample();
  const int rest = first_step(*sample.timeline, StepKind::rest);
  const auto scene = [&](Nanos in_step) {
    const View view = view_at(*sample.timeline, rest, in_step);
    return draw(state_of(sample, view), look_of({1920, 1080}, english)).scene;
  };
  CHECK(changed(scene(8100ms), scene(8900ms)).size() <= 1); // at most the track along the edge
  double pixels = 0;
  for (const Rect& rect : changed(scene(8900ms), scene(9100ms)))
    pixels += rect.width * rect.height;
  CHECK(pixels < 0.25 * 1920 * 1080);
}
