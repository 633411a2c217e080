#include "samples.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

const std::vector<Area> areas{{1280, 720}, {1920, 1080}, {1080, 1920}, {800, 480},
                              {1024, 768}, {3840, 2160}, {720, 1280},  {2560, 1080}};

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

/// Checks that all texts and targets are on the screen and that none covers another.
void check_layout(const PlayState& state, Area area) {
  const Drawn drawn = draw(state, area, light_theme(), letters_width);
  const Rect screen{0, 0, static_cast<double>(area.width), static_cast<double>(area.height)};
  const auto inside = [&](const Rect& rect) {
    return rect.x >= 0 && rect.y >= 0 && rect.right() <= screen.width &&
           rect.bottom() <= screen.height;
  };
  const auto texts = texts_of(drawn.scene);
  INFO(area.width, " x ", area.height, "\n", to_text(state));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    INFO(texts[i].text);
    CHECK(inside(ink_of(texts[i])));
    for (std::size_t j = i + 1; j < texts.size() && !state.question; ++j) {
      INFO(texts[j].text);
      CHECK_FALSE(overlap(ink_of(texts[i]), ink_of(texts[j])));
    }
  }
  const auto& targets = drawn.targets;
  CHECK_FALSE(targets.empty());
  for (std::size_t i = 0; i < targets.size(); ++i) {
    CHECK(inside(targets[i].rect));
    for (std::size_t j = i + 1; j < targets.size(); ++j)
      CHECK_FALSE(overlap(targets[i].rect, targets[j].rect));
  }
}

} // namespace

TEST_CASE("on no screen is anything cut off or covered, in any step") {
  const Sample sample = test::sample();
  for (const Area area : areas)
    for (int step = 0; step <= static_cast<int>(sample.timeline->steps.size()); ++step)
      for (const SessionState running : {SessionState::running, SessionState::paused}) {
        View view = view_at(*sample.timeline, step, 1s);
        if (view.state != SessionState::finished)
          view.state = running;
        check_layout(play_state(view, *sample.timeline, sample.script, {.no_sound = true}), area);
      }
}

TEST_CASE("long names, three lines of them, and long captions keep to their place") {
  const Sample sample = test::sample();
  PlayState state = play_state(view_at(*sample.timeline, 0), *sample.timeline, sample.script, {});
  state.name = "Anspannen der Oberschenkelmuskulatur im Sitzen mit Handtuch";
  state.under = "Danach: Seitliches Beinheben in Seitenlage, jede Seite zweimal";
  state.caption = "Fingertips on the rail, balls of the feet on the step, heels free, and then "
                  "some more words that nobody can read in time";
  state.lines = {"Balls of the feet on the step, heels free", "Fingertips on the rail",
                 "Stand tall"};
  state.side = Side::right;
  for (const Area area : areas)
    check_layout(state, area);
}

TEST_CASE("the question lets only its two answers be pressed") {
  const Sample sample = test::sample();
  PlayState state = play_state(view_at(*sample.timeline, 0), *sample.timeline, sample.script, {});
  state.question = true;
  state.focus = PlayAction::end_no;
  for (const Area area : areas) {
    check_layout(state, area);
    CHECK(draw(state, area, light_theme(), letters_width).targets.size() == 2);
  }
}

TEST_CASE("buttons are large enough to be hit") {
  const Sample sample = test::sample();
  const PlayState state =
      play_state(view_at(*sample.timeline, 0), *sample.timeline, sample.script, {});
  for (const Target& target : draw(state, {1920, 1080}, light_theme(), letters_width).targets) {
    CHECK(target.rect.height >= 96);
    CHECK(target.rect.width >= 96);
  }
}

TEST_CASE("while a second passes in a rest, one pill and the number change, nothing else") {
  const Sample sample = test::sample();
  const int rest = first_step(*sample.timeline, StepKind::rest);
  const auto scene = [&](Nanos in_step) {
    const View view = view_at(*sample.timeline, rest, in_step);
    return draw(play_state(view, *sample.timeline, sample.script, {}), {1920, 1080}, light_theme(),
                letters_width)
        .scene;
  };
  CHECK(changed(scene(8100ms), scene(8900ms)).size() <= 1); // at most the track along the edge
  double pixels = 0;
  for (const Rect& rect : changed(scene(8900ms), scene(9100ms)))
    pixels += rect.width * rect.height;
  CHECK(pixels < 0.25 * 1920 * 1080);
}
