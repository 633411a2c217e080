#pragma once

#include "app/audio_command.hpp"
#include "app/load.hpp"

#include <string>

namespace coach::test {

/// A shipped program with its plan.
Loaded loaded(const std::string& program, Form form = Form::full);
/// The English voice of this tree.
Voice shipped_voice();
/// What was read from the shipped voice: that takes long, so once for all tests.
Clips& known();
/// A shipped program, spoken by the shipped voice.
Audible audible_of(const std::string& program, Talk talk = Talk::full);

} // namespace coach::test
