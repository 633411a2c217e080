#pragma once

#include "engine/choice.hpp"
#include "program/side.hpp"
#include "scene/geometry.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace coach {

/// How much the coach says: `by_itself` everything, as long as it keeps no history to learn from.
enum class CueLevel : std::uint8_t { by_itself, full, brief, tones, off };
enum class Appearance : std::uint8_t { light, dark };
enum class TextSize : std::uint8_t { normal, large };
enum class Motion : std::uint8_t { full, less };
/// Which knee; `unsaid` until somebody answers.
enum class Knee : std::uint8_t { unsaid, left, right, both };

/// What one person, or one household, set once. Kept in a file by `app/`.
struct Settings {
  std::string language; ///< BCP-47; empty: the computer's
  int volume = 70;      ///< 0-100 in steps of 10
  CueLevel cue_level = CueLevel::by_itself;
  bool captions = true;
  int sound_late_ms = 0; ///< 0-500: how late loudspeakers play (Bluetooth), in steps of 20
  Appearance appearance = Appearance::light;
  TextSize text_size = TextSize::normal;
  Motion motion = Motion::full;
  double screen_inches = 15.6; ///< diagonal, 7-100
  double distance_m = 2;       ///< of the eyes from the screen while exercising, 0.5-6
  int figure = 0;              ///< palette of the figure, 0-2
  Knee knee = Knee::unsaid;
  std::optional<Side> first; ///< the leg to begin with; absent: the author's
  bool chair = false;        ///< the path for those who do not get down to the floor
  ChangeTime change_time = ChangeTime::normal;
  bool controller = false;     ///< a game controller may be used
  bool ask_pain = true;        ///< at the end of a session
  bool full_screen = false;    ///< the window fills the screen
  bool started_before = false; ///< the first-start path has been seen
  bool operator==(const Settings&) const = default;
};

/// What the settings mean for every program.
Choice choice_from(const Settings& settings);

/// How large the capitals of a text of `size` units are seen while exercising, in minutes of arc;
/// `area` is that of the whole screen in pixels.
double arc_minutes(double size, const Settings& settings, Area area);
/// True where the play screen's Large layout is to be used: it was asked for, or the name of an
/// exercise could not be read from so far away. Screens that are too narrow for it never do.
bool needs_large(const Settings& settings, Area area);
/// How far away the screen can be read, whatever layout it uses, in metres.
double readable_up_to_m(const Settings& settings, Area area);
/// True if the person is farther away than that.
bool come_closer(const Settings& settings, Area area);
/// Times the usual size of text on near screens.
double near_text(const Settings& settings);

} // namespace coach
