#include "app/audio_command.hpp"
#include "app/check.hpp"
#include "app/command_line.hpp"
#include "app/languages.hpp"
#include "app/list.hpp"
#include "app/load.hpp"
#include "app/paths.hpp"
#include "app/preview.hpp"
#include "app/preview_window.hpp"
#include "app/settings_file.hpp"
#include "app/show.hpp"
#include "app/terminal_coach.hpp"
#include "app/window_coach.hpp"

#include <cstdio>
#include <exception>
#include <future>
#include <iostream>
#include <unistd.h>

namespace coach {

namespace {

constexpr int environment_failed = 3;

WindowOptions window_options(const WindowFlags& flags) {
  WindowOptions options;
  options.fonts = data_dir() / "assets/fonts";
  options.settings_file = settings_path();
  options.language = flags.language;
  if (flags.dark)
    options.appearance = Appearance::dark;
  options.mode = flags.full_screen ? WindowMode::full_screen : WindowMode::windowed;
  options.muted = flags.mute;
  options.speed = flags.speed;
  options.screenshots = flags.screenshots;
  options.exit_when_done = flags.exit_when_done;
  options.exit_after_first_frame = flags.exit_after_first_frame;
  if (flags.size)
    options.size = *flags.size;
  return options;
}

bool has_terminal() { return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1; }

/// The language that was asked for, else the one of the settings, else the system's.
Language language_for(const std::string& asked, const Languages& languages) {
  std::string tag = asked;
  if (tag.empty())
    tag = SettingsFile(settings_path()).read().language;
  return languages.find(tag.empty() ? languages.system_language() : tag);
}

int play_in_terminal(const Loaded& loaded, const TextCommand& command, const Language& language) {
  TerminalOptions options;
  options.choice = loaded.choice;
  options.language = language;
  options.settings = SettingsFile(settings_path()).read();
  options.speed = command.speed;
  options.sound = command.sound;
  return coach_in_terminal(loaded.program, loaded.timeline, options);
}

Shelf read_own_shelf() { return read_shelf(program_dirs(), todays_program); }

/// Where there is no screen: in the terminal, and where there is none either, the plan.
int play_without_window(const Loaded& loaded, const Language& language) {
  if (has_terminal()) {
    std::cout << language.say("error.no_display",
                              "No screen found. The coach works in this terminal.")
              << '\n'
              << std::flush;
    return play_in_terminal(loaded, {}, language);
  }
  std::cout << show_plan(loaded.program, *loaded.timeline);
  return 0;
}

int run(const Loaded& loaded, const TextCommand& command, const Languages& languages) {
  return play_in_terminal(loaded, command, language_for(command.language, languages));
}

int run(const Loaded& loaded, const ShowCommand& command, const Languages& languages) {
  std::cout << (command.json ? show_json(*loaded.timeline)
                             : show_plan(loaded.program, *loaded.timeline,
                                         language_for(command.language, languages)));
  return 0;
}

int run(const Loaded& loaded, const AudioCommand& command, const Languages& languages) {
  return write_audio(loaded, command, languages.find(command.language), voice_folders(), std::cerr);
}

/// Tells what is wrong and gives the exit code, or hands what was loaded to `use`.
template <class Use>
int with_loaded(const std::variant<Loaded, NotLoaded>& result, const Use& use) {
  if (const auto* failed = std::get_if<NotLoaded>(&result)) {
    std::cerr << failed->text;
    return failed->exit_code;
  }
  const auto& loaded = std::get<Loaded>(result);
  std::cerr << loaded.warnings;
  return use(loaded);
}

template <class Command>
int run(const Command& command, const Languages& languages) {
  return with_loaded(load(command.what),
                     [&](const Loaded& loaded) { return run(loaded, command, languages); });
}

int run(const PlayCommand& command, const Languages& languages) {
  // Reading a program and connecting to the screen take about as long as each other.
  auto reading = std::async(std::launch::async, [&] { return load(command.what); });
  const bool display = display_available();
  return with_loaded(reading.get(), [&](const Loaded& loaded) {
    if (!display)
      return play_without_window(loaded, language_for(command.window.language, languages));
    const FirstSession first{std::make_shared<const Program>(loaded.program), loaded.choice};
    return coach_in_window(read_own_shelf, first, languages, window_options(command.window));
  });
}

int run(const HomeCommand& command, const Languages& languages) {
  if (!display_available()) {
    WhatToPlay today;
    today.program = todays_program;
    return with_loaded(load(today), [&](const Loaded& loaded) {
      return play_without_window(loaded, language_for(command.window.language, languages));
    });
  }
  return coach_in_window(read_own_shelf, std::nullopt, languages, window_options(command.window));
}

int run(const CheckCommand& command, const Languages& languages) {
  const auto result = check(command.paths, program_dirs(), {languages, command.language});
  std::cout << result.text;
  return result.exit_code;
}

int run(const ListCommand& command, const Languages& languages) {
  if (command.exercises) {
    const ExerciseList list =
        list_exercises(program_dirs(), language_for(command.language, languages));
    std::cerr << to_string(list.errors);
    std::cout << list.text;
    return list.errors.empty() ? 0 : 1;
  }
  const Shelf shelf = read_own_shelf();
  std::cerr << to_string(shelf.errors);
  std::cout << list_programs(shelf, language_for(command.language, languages));
  return shelf.errors.empty() ? 0 : 1;
}

int run(const VoicesCommand& command, const Languages&) {
  return run_voices(command, voice_folders(), std::cout);
}

int run(const PreviewCommand& asked, const Languages& languages) {
  PreviewCommand command = asked;
  command.language = language_for(asked.language, languages).tag();
  return command.output.empty() ? watch_preview(command, program_dirs(), std::cerr)
                                : write_preview(command, program_dirs(), std::cerr);
}

int run(const Answered& answered, const Languages&) { return answered.exit_code; }

} // namespace

} // namespace coach

int main(int argc, char** argv) {
  try {
    // Before any other thread begins.
    const coach::Languages languages(coach::languages_dir());
    const auto command_line = coach::read_command_line(argc, argv, languages);
    return std::visit([&](const auto& command) { return coach::run(command, languages); },
                      command_line);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rehab-coach: %s\n", error.what());
    return coach::environment_failed;
  }
}
