#pragma once

#include "program/diagnostic.hpp"
#include "sound/pcm.hpp"
#include "voice/spoken_text.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

/// A program that turns a sentence into a sound file.
struct Engine {
  std::string id;
  /// The program and its arguments; no shell reads them. {text}, {wav} and {language} are filled
  /// in. Without {text} the sentence comes from standard input.
  std::vector<std::string> command;
  std::vector<std::string> languages; ///< that it speaks ("en"); empty: any
  Letters letters = Letters::any;
  std::chrono::milliseconds limit{10'000}; ///< after which it is ended
  bool operator==(const Engine&) const = default;

  bool speaks(std::string_view language) const;
};

/// What is tried where the person has set up nothing: flite, espeak-ng, festival.
std::vector<Engine> usual_engines();

/// Reads the person's own list, which stands before the usual ones:
///
///     [[engine]]
///     id        = "piper"
///     command   = ["piper", "--model", "/path/voice.onnx", "--output_file", "{wav}"]
///     languages = ["de"]
///
/// `seconds` (1-60, 10) is how long it may take for one sentence.
struct EngineFile {
  std::vector<Engine> engines;
  Diagnostics diagnostics;
};
EngineFile read_engines(std::string_view text, std::string_view file);

/// Where the engine's program is; nothing if it is not installed.
std::optional<std::filesystem::path> find_program(const Engine& engine);

/// Has the engine speak one sentence, as it is. `folder` is private and may be written to. Nothing
/// if the engine fails in any way: is missing, hangs, crashes, writes rubbish or hardly anything.
std::optional<Pcm> run_engine(const Engine& engine, std::string_view text,
                              std::string_view language, const std::filesystem::path& folder);

} // namespace coach
