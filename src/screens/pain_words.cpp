#include "screens/pain_words.hpp"

#include "screens/dose_words.hpp"

#include <algorithm>

namespace coach {
namespace {

/// The work that is running, or was before the gap that is running; null before any.
const Step* last_worked(const Playing& playing) {
  const auto& timeline = playing.timeline;
  if (timeline == nullptr || playing.view.step >= std::ssize(timeline->steps))
    return nullptr;
  const Step& step = timeline->steps[static_cast<std::size_t>(playing.view.step)];
  if (step.in_bout)
    return &step;
  if (step.bout == 0)
    return nullptr;
  return &timeline->steps[static_cast<std::size_t>(timeline->first_of(step.bout) - 1)];
}

std::string leg_words(Side side, const Language& language) {
  switch (side) {
  case Side::both:
    return {};
  case Side::left:
    return language.say("common.left_leg", "Left leg");
  case Side::right:
    return language.say("common.right_leg", "Right leg");
  }
  return {};
}

} // namespace

std::string sore_place(const Playing& playing, const Language& language) {
  const Step* step = last_worked(playing);
  if (step == nullptr)
    return {};
  const Entry& entry = playing.timeline->entry(*step);
  const std::string set =
      entry.sets < 2
          ? std::string()
          : language.say("play.set", "Set {n} of {m}", {{"n", step->place.set}, {"m", entry.sets}});
  return facts({language.of(entry.exercise.title()), set, leg_words(step->place.side, language)});
}

std::string exercise_after(const Playing& playing, const Language& language) {
  const auto& timeline = playing.timeline;
  if (timeline == nullptr || !item_follows(*timeline, playing.view))
    return {};
  const auto here = timeline->steps.begin() + playing.view.step;
  const auto next = std::find_if(here, timeline->steps.end(), [&](const Step& step) {
    return !same_item(step.place, here->place);
  });
  return language.of(timeline->entry(*next).exercise.title());
}

std::string zone_words(PainZone zone, const Language& language) {
  switch (zone) {
  case PainZone::unruled:
    return {};
  case PainZone::go_on:
    return language.say("common.go_on", "Go on");
  case PainZone::ease:
    return language.say("pain.zone.ease", "Do less");
  case PainZone::stop:
    return language.say("pain.zone.stop", "Stop this exercise");
  }
  return {};
}

std::string no_pain_words(const Language& language) {
  return language.say("pain.scale.0", "0 = no pain");
}

std::string worst_pain_words(const Language& language) {
  return language.say("pain.scale.10", "10 = the worst pain you can think of");
}

std::string author_says(const Language& language) {
  return language.say("pain.author_says", "The author of this program says");
}

std::string quoted_advice(const std::optional<PainRule>& rule, PainZone zone,
                          const Language& language) {
  const Text advice = advice_in(rule, zone);
  if (advice.empty())
    return {};
  return language.say("common.quoted", "“{words}”", {{"words", language.of(advice)}});
}

ButtonFace face_of(PainAnswer answer, const Language& language) {
  switch (answer) {
  case PainAnswer::go_on:
    return {Icon::play, language.say("common.go_on", "Go on")};
  case PainAnswer::go_on_gently:
    return {Icon::play, language.say("pain.go_on_gently", "Go on gently")};
  case PainAnswer::easier:
    return {Icon::down, language.say("pain.easier", "Easier version")};
  case PainAnswer::next_exercise:
    return {Icon::skip, language.say("pain.next_exercise", "Next exercise")};
  case PainAnswer::end:
    return {Icon::end, language.say("common.end", "End"), Role::long_press};
  }
  return {};
}

} // namespace coach
