#include "app/command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <sstream>

namespace coach {

namespace {

const char* const about = R"(Guided rehab exercises: shows, times and counts what your program says.
For people who do not see the screen:  rehab-coach text)";

const char* const footer = R"(Examples:
  rehab-coach                              open the coach
  rehab-coach list                         the programs there are
  rehab-coach play back-of-knee-daily      start this one at once
  rehab-coach text back-of-knee-daily      the same in the terminal, for screen readers
  rehab-coach play my-knee.toml            play a file of your own
  rehab-coach play calf-raises --instead calf-raise-floor
  rehab-coach check my-knee.toml           find mistakes, with line and column
  rehab-coach show back-of-knee-daily --form short
  rehab-coach text quad-sets --speed 600   rehearse: every prompt, in seconds
  rehab-coach preview my-exercise.toml -o sheet.png   how its figure moves
  rehab-coach audio -o today.ogg           the session as a sound file, for a phone

Exit codes:
  0  done, or nothing wrong
  1  the program file has errors
  2  a file cannot be read, or there is no such program
  3  the window or the terminal failed
  100 and more: the command line was not understood)";

const std::map<std::string, Form> forms{
    {"full", Form::full}, {"light", Form::light}, {"short", Form::short_form}};
const std::map<std::string, Side> legs{{"left", Side::left}, {"right", Side::right}};
const std::map<std::string, TerminalSound> heard{{"coach", TerminalSound::coach},
                                                 {"reader", TerminalSound::reader},
                                                 {"off", TerminalSound::off}};

/// An option that takes one of some words.
template <class Value, class To>
CLI::Option* add_choice(CLI::App& app, const std::string& name, To& to,
                        const std::map<std::string, Value>& words, const std::string& help) {
  return app.add_option_function<std::string>(
      name,
      [&to, &words, name](const std::string& word) {
        const auto found = words.find(word);
        if (found == words.end()) {
          std::string expected;
          for (const auto& [known, value] : words)
            expected += (expected.empty() ? "" : ", ") + known;
          throw CLI::ValidationError(name, "expected one of " + expected + "; found " + word);
        }
        to = found->second;
      },
      help);
}

void add_playing(CLI::App& app, WhatToPlay& what, const std::string& fallback) {
  what.program = fallback;
  auto* program = app.add_option("PROGRAM", what.program, "A program file, or a program's id");
  if (fallback.empty())
    program->required();
  add_choice(app, "--form", what.form, forms, "full, light (what is due every day) or short")
      ->type_name("FORM")
      ->default_str("full");
  app.add_option("--instead", what.instead,
                 "An exercise in place of the written one, by id, where the program offers it")
      ->type_name("ID");
  add_choice(app, "--affected", what.affected, legs, "Your sore leg: left or right")
      ->type_name("LEG");
  add_choice(app, "--first", what.first, legs, "The leg to begin with: left or right")
      ->type_name("LEG");
}

/// How many times as fast as the clock; throws CLI::ValidationError for what is no such number.
double read_speed(const std::string& text) {
  constexpr double fastest = 10'000;
  std::istringstream in(text);
  double speed = 0;
  if (!(in >> speed) || !in.eof() || !(speed >= 1 && speed <= fastest))
    throw CLI::ValidationError("--speed", "expected a number from 1 to 10000, found " + text);
  return speed;
}

/// "1280x720"; throws CLI::ValidationError for anything else.
Area read_size(const std::string& text) {
  std::istringstream in(text);
  Area size{};
  char by = 0;
  const bool whole = in >> size.width >> by >> size.height && by == 'x' && in.eof();
  if (!whole || size.width < 320 || size.height < 240)
    throw CLI::ValidationError("--size", "expected WIDTHxHEIGHT from 320x240 on, found " + text);
  return size;
}

void add_language(CLI::App& app, std::string& language, const Languages& known) {
  app.add_option_function<std::string>(
         "--language",
         [&language, &known](const std::string& tag) {
           if (!known.speaks(tag)) {
             std::string tags;
             for (const LanguageName& each : known.names())
               tags += (tags.empty() ? "" : ", ") + each.tag;
             throw CLI::ValidationError("--language",
                                        "no language \"" + tag + "\"; there are " + tags);
           }
           language = tag;
         },
         "en, de, es, ...; without it your settings or computer say")
      ->type_name("TAG");
}

void add_window(CLI::App& app, WindowFlags& play) {
  app.add_flag("--full-screen", play.full_screen, "Fill the screen (F in the window)");
  app.add_flag("--dark", play.dark, "Light letters on a dark ground");
  app.add_flag("--mute", play.mute, "No sound");
  app.add_option_function<std::string>(
         "--size", [&play](const std::string& text) { play.size = read_size(text); },
         "Size of the window")
      ->type_name("WIDTHxHEIGHT");
  app.add_option_function<std::string>(
         "--speed", [&play](const std::string& text) { play.speed = read_speed(text); },
         "Rehearse so many times as fast")
      ->type_name("N");
  app.add_option("--screenshots", play.screenshots, "Save a picture of every state in this folder")
      ->type_name("DIR");
  app.add_flag("--exit-when-done", play.exit_when_done, "Close the window at the end");
  app.add_flag("--exit-after-first-frame", play.exit_after_first_frame,
               "Close it after the first picture, to measure the start");
}

void add_voices(CLI::App& app, VoicesCommand& voices) {
  app.add_option("--language", voices.language, "The language spoken: en, de, es, ...")
      ->type_name("TAG")
      ->capture_default_str();
  auto* output = app.add_option("-o,--output", voices.output, "The file to write, .ogg or .wav")
                     ->type_name("FILE");
  app.add_option("--say", voices.say, "Speak this text into a file")
      ->type_name("TEXT")
      ->needs(output);
  app.add_flag("--rebuild", voices.rebuild, "Forget what engines have spoken so far");
  auto* programs =
      app.add_option("--programs", voices.programs, "The programs of a pack")->type_name("DIR");
  app.add_option("--make-pack", voices.pack, "Speak every sentence of some programs into a folder")
      ->type_name("DIR")
      ->needs(programs);
}

void add_preview(CLI::App& app, PreviewCommand& preview) {
  app.add_option("EXERCISE", preview.names, "Ids of exercises, or files of exercises or programs")
      ->required();
  auto* output = app.add_option("-o,--output", preview.output, "The picture to write, .png")
                     ->type_name("FILE");
  auto* watch =
      app.add_flag("--watch")->description("Play it in a window, and again when its file changes");
  output->excludes(watch);
  app.add_flag_callback(
      "--overview", [&preview] { preview.kind = PreviewKind::overview; },
      "One picture of each exercise, side by side");
  app.add_flag("--dark", preview.dark, "As in a dark room");
}

void add_audio(CLI::App& app, AudioCommand& audio) {
  add_playing(app, audio.what, todays_program);
  app.add_option("-o,--output", audio.output, "The file to write, .ogg or .wav")
      ->type_name("FILE")
      ->required();
  app.add_flag("--brief", audio.brief, "Say less, for somebody who knows the exercises");
  app.add_flag("--stems", audio.stems, "Also write the voice and the tones each alone");
}

} // namespace

CommandLine read_command_line(int argc, const char* const* argv, const Languages& known) {
  CLI::App app(about, "rehab-coach");
  app.footer(footer);
  app.set_version_flag("--version", std::string("rehab-coach ") + COACH_VERSION);
  app.require_subcommand(0, 1);

  HomeCommand home;
  PlayCommand play;
  CheckCommand check;
  ShowCommand show;
  TextCommand text;
  VoicesCommand voices;
  AudioCommand audio;
  PreviewCommand preview;
  ListCommand list;
  auto* text_app = app.add_subcommand(
      "text", "Coach in the terminal, in short lines, for people who do not see the screen");
  auto* play_app = app.add_subcommand("play", "Start a program in a window");
  auto* check_app = app.add_subcommand("check", "Find mistakes in program and exercise files");
  auto* audio_app =
      app.add_subcommand("audio", "Write a session as a sound file, to be listened to anywhere");
  add_audio(*audio_app, audio);
  auto* voices_app =
      app.add_subcommand("voices", "List what the coach speaks with, or have it speak");
  add_voices(*voices_app, voices);
  auto* preview_app =
      app.add_subcommand("preview", "Draw the figure of an exercise, movement by movement");
  add_preview(*preview_app, preview);
  auto* show_app = app.add_subcommand("show", "Print the plan of a program with its times");
  auto* list_app = app.add_subcommand("list", "List the programs, or the exercises");
  list_app->add_flag("--exercises", list.exercises, "The exercises that programs may use");
  add_window(app, home.window);
  add_playing(*play_app, play.what, "");
  add_window(*play_app, play.window);
  check_app->add_option("PATH", check.paths, "Files, or folders with .toml files")->required();
  add_playing(*show_app, show.what, "");
  show_app->add_flag("--json", show.json, "As JSON, for other programs");
  add_playing(*text_app, text.what, todays_program);
  text_app
      ->add_option_function<std::string>(
          "--speed", [&text](const std::string& word) { text.speed = read_speed(word); },
          "Rehearse so many times as fast; prints every prompt, also those that a voice has no "
          "time for (check tells them)")
      ->type_name("N");
  add_choice(*text_app, "--voice", text.sound, heard,
             "coach: it speaks, and prints little (where there is a voice, this is usual); reader: "
             "tones, and every line for a screen reader; off: every line, no sound")
      ->type_name("WHAT");

  // Before the subcommand or behind it.
  std::string language;
  for (CLI::App* each :
       {&app, text_app, play_app, show_app, list_app, audio_app, check_app, preview_app})
    add_language(*each, language, known);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return Answered{app.exit(error)};
  }
  for (std::string* to :
       {&home.window.language, &play.window.language, &show.language, &text.language,
        &audio.language, &list.language, &check.language, &preview.language})
    *to = language;
  if (voices_app->count("--language") == 0 && !language.empty())
    voices.language = language;
  if (*check_app)
    return check;
  if (*show_app)
    return show;
  if (*text_app)
    return text;
  if (*audio_app)
    return audio;
  if (*preview_app) {
    if (preview.output.empty() && preview_app->count("--watch") == 0)
      return Answered{preview_app->exit(CLI::RequiredError("--output or --watch"))};
    return preview;
  }
  if (*voices_app)
    return voices;
  if (*list_app)
    return list;
  if (*play_app)
    return play;
  return home;
}

} // namespace coach
