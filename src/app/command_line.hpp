#pragma once

#include "app/languages.hpp"
#include "app/preview.hpp"
#include "app/terminal_coach.hpp"
#include "app/voices_command.hpp"
#include "engine/choice.hpp"
#include "scene/geometry.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace coach {

/// The shipped program for every day, by its id.
constexpr const char* todays_program = "back-of-knee-daily";

/// What to play: a file or the id of a program, and how.
struct WhatToPlay {
  std::string program;
  Form form = Form::full;
  std::vector<std::string> instead; ///< ids of exercises chosen in place of the written ones
  std::optional<Side> affected, first;
};

/// How the window is opened.
struct WindowFlags {
  std::string language; ///< BCP-47; empty: the settings'
  bool full_screen = false;
  bool dark = false;
  bool mute = false;
  std::optional<Area> size; ///< of the window; absent: the default
  double speed = 1;         ///< clock rate, for rehearsals
  std::string screenshots;  ///< folder for pictures of every state; empty: none
  bool exit_when_done = false;
  bool exit_after_first_frame = false; ///< to measure how long the start takes
};

/// The home screen.
struct HomeCommand {
  WindowFlags window;
};
struct PlayCommand {
  WhatToPlay what;
  WindowFlags window;
};
struct ListCommand {
  std::string language;   ///< BCP-47; empty: the settings'
  bool exercises = false; ///< instead of the programs
};
struct CheckCommand {
  std::vector<std::string> paths;
  std::string language; ///< whose words are to fit; empty: each program's own
};
struct ShowCommand {
  WhatToPlay what;
  std::string language; ///< BCP-47; empty: the settings'
  bool json = false;
};
struct TextCommand {
  WhatToPlay what;
  std::string language;        ///< BCP-47; empty: the settings'
  std::optional<double> speed; ///< rehearse so many times as fast, saying every prompt
  std::optional<TerminalSound> sound;
};
/// A session as a sound file.
struct AudioCommand {
  WhatToPlay what;
  std::string language; ///< BCP-47; empty: English
  std::string output;   ///< .ogg or .wav
  bool stems = false;   ///< also a file of only the voice and one of only the tones
  bool brief = false;   ///< as somebody hears it who knows the exercises
};
/// The command line was a question (--help, --version) or wrong; it has been answered.
struct Answered {
  int exit_code = 0;
};
using CommandLine =
    std::variant<HomeCommand, PlayCommand, CheckCommand, ListCommand, ShowCommand, TextCommand,
                 VoicesCommand, AudioCommand, PreviewCommand, Answered>;

/// Reads the command line; prints help, version and errors itself, also about a language that is
/// not among the `known`.
CommandLine read_command_line(int argc, const char* const* argv, const Languages& known);

} // namespace coach
