#pragma once

#include "app/command_line.hpp"
#include "engine/timeline.hpp"
#include "program/program.hpp"

#include <memory>
#include <string>
#include <variant>

namespace coach {

/// A program that is ready to be played.
struct Loaded {
  Program program;
  Choice choice;
  std::shared_ptr<const Timeline> timeline;
  std::string warnings; ///< for people, may be empty
};

/// Why it is not: the text to print and the exit code (1 errors in the file, 2 cannot be read).
struct NotLoaded {
  std::string text;
  int exit_code = 1;
};

/// Finds, reads and compiles what the command line names.
std::variant<Loaded, NotLoaded> load(const WhatToPlay& what);

} // namespace coach
