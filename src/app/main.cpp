#include "app/check.hpp"
#include "app/command_line.hpp"
#include "app/list.hpp"
#include "app/load.hpp"
#include "app/paths.hpp"
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
  options.appearance = flags.dark ? Appearance::dark : Appearance::light;
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

int play_in_terminal(const Loaded& loaded, std::optional<double> speed) {
  TerminalOptions options;
  options.choice = loaded.choice;
  options.speed = speed;
  return coach_in_terminal(loaded.program, loaded.timeline, options);
}

int play(const Loaded& loaded, const PlayCommand& command) {
  if (display_available())
    return coach_in_window(loaded.timeline,
                           write_script(loaded.program, *loaded.timeline, Language{}),
                           window_options(command.window));
  if (has_terminal()) {
    std::cout << "No display: coaching in the terminal.\n" << std::flush;
    return play_in_terminal(loaded, std::nullopt);
  }
  std::cout << show_plan(loaded.program, *loaded.timeline);
  return 0;
}

int run(const Loaded& loaded, const TextCommand& command) {
  return play_in_terminal(loaded, command.speed);
}

int run(const Loaded& loaded, const ShowCommand& command) {
  std::cout << (command.json ? show_json(*loaded.timeline)
                             : show_plan(loaded.program, *loaded.timeline));
  return 0;
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
int run(const Command& command) {
  return with_loaded(load(command.what),
                     [&](const Loaded& loaded) { return run(loaded, command); });
}

int run(const PlayCommand& command) {
  // Reading the program and connecting to the screen take about as long as each other.
  auto reading = std::async(std::launch::async, [&] { return load(command.what); });
  display_available();
  return with_loaded(reading.get(), [&](const Loaded& loaded) { return play(loaded, command); });
}

int run(const CheckCommand& command) {
  const auto result = check(command.paths, program_dirs());
  std::cout << result.text;
  return result.exit_code;
}

int run(const HomeCommand& command) {
  PlayCommand play;
  play.what.program = todays_program;
  play.window = command.window;
  return run(play);
}

int run(const ListCommand&) {
  const Shelf shelf = read_shelf(program_dirs(), todays_program);
  std::cerr << to_string(shelf.errors);
  std::cout << list_programs(shelf);
  return shelf.errors.empty() ? 0 : 1;
}

int run(const Answered& answered) { return answered.exit_code; }

} // namespace

} // namespace coach

int main(int argc, char** argv) {
  try {
    return std::visit([](const auto& command) { return coach::run(command); },
                      coach::read_command_line(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "rehab-coach: %s\n", error.what());
    return coach::environment_failed;
  }
}
