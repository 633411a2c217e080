#pragma once

#include "engine/choice.hpp"
#include "engine/pain_course.hpp"
#include "engine/session.hpp"
#include "prompts/script.hpp"
#include "scene/input.hpp"
#include "scene/target.hpp"
#include "screens/settings.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace coach {

// Every screen is a class with
//
//   Drawn draw(const Surroundings&, const Look&) const;
//   Requests update(const Input&, const Surroundings&, Nanos now);
//
// and knows no other screen: it answers with requests, and app/ makes what comes next.

/// A day as people write it, by the computer's calendar.
struct Date {
  int year = 0, month = 0, day = 0; ///< month and day from 1
  int weekday = 0;                  ///< 0 is Monday
  bool operator==(const Date&) const = default;
};

/// A language that the coach speaks, by its own name ("Deutsch").
struct LanguageName {
  std::string tag, name;
  bool operator==(const LanguageName&) const = default;
};

/// The session that is going on, or the last one until another begins.
struct Playing {
  std::shared_ptr<const Program> program;
  Choice choice;
  std::shared_ptr<const Timeline> timeline;
  std::shared_ptr<const Script> script;
  View view;
  std::map<Place, int> credits; ///< what was done so far
  std::optional<Place> sore;    ///< where the last report of pain was
  bool ended_early = false;
};

/// What screens may know; lives in app/ and outlives every screen.
struct Surroundings {
  Settings settings;
  std::vector<std::shared_ptr<const Program>> programs; ///< today's first
  std::vector<LanguageName> languages;
  Date today;
  std::vector<std::string> notices; ///< one sentence each, in the person's language
  bool sound = true;                ///< there is a device
  bool muted = false;
  bool full_screen = false;
  std::string sound_note; ///< about sound or voice; stands where a caption would
  Playing playing;        ///< no program: none yet
};

/// A press that was not aimed at anything.
struct AnyPress {};
/// A target for a long press was let go too early.
struct ShortPress {
  ActionId action{};
};
/// A key that did not move the focus or press what has it, a target that was pressed (a long-press
/// target: for 1.2 s), or a press beside all targets.
using Input = std::variant<KeyPress, ActionId, ShortPress, AnyPress>;

struct GoHome {
  bool operator==(const GoHome&) const = default;
};
/// To the screen before this one.
struct GoBack {
  bool operator==(const GoBack&) const = default;
};
struct ShowOverview {
  std::shared_ptr<const Program> program;
  Form form = Form::full;
};
struct ShowSettings {
  bool operator==(const ShowSettings&) const = default;
};
struct ShowLanguages {
  bool operator==(const ShowLanguages&) const = default;
};
/// "It hurts".
struct ShowPain {
  bool operator==(const ShowPain&) const = default;
};
/// The last report of pain was answered: for PainCourse::answer and what is due after it.
struct AnswerPain {
  PainAnswer answer{};
  bool operator==(const AnswerPain&) const = default;
};
struct ShowSummary {
  bool operator==(const ShowSummary&) const = default;
};
/// Plays the program from its start.
struct StartSession {
  std::shared_ptr<const Program> program;
  Choice choice;
};
struct ChangeSettings {
  Settings settings;
  bool operator==(const ChangeSettings&) const = default;
};
/// Plays a few tones, to set the volume by.
struct CheckSound {
  bool operator==(const CheckSound&) const = default;
};
struct ToggleSound {
  bool operator==(const ToggleSound&) const = default;
};
/// Louder (+1) or quieter (-1) by one step.
struct TurnVolume {
  int steps = 0;
  bool operator==(const TurnVolume&) const = default;
};
struct ToggleFullScreen {
  bool operator==(const ToggleFullScreen&) const = default;
};
/// The screen shows another page: nothing on it has the focus yet, or for whoever moves it by key
/// what is named.
struct TurnPage {
  std::optional<ActionId> go_on_at{};
  bool operator==(const TurnPage&) const = default;
};
struct Quit {
  bool operator==(const Quit&) const = default;
};

/// What a screen asks app/ to do, in order.
using Request = std::variant<Command, GoHome, GoBack, ShowOverview, ShowSettings, ShowLanguages,
                             ShowPain, AnswerPain, ShowSummary, StartSession, ChangeSettings,
                             CheckSound, ToggleSound, TurnVolume, ToggleFullScreen, TurnPage, Quit>;
using Requests = std::vector<Request>;

} // namespace coach
