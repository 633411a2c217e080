#pragma once

#include "engine/choice.hpp"
#include "program/program.hpp"
#include "prompts/language.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace coach {

/// One number of an exercise's dose that a person may change inside the author's range.
struct Knob {
  enum class Kind : std::uint8_t { rung, sets, reps, time, hold };
  Kind kind{};
  int now = 0;             ///< seconds for time and hold
  int least = 0, most = 0; ///< the author's range; both the same where nothing can be changed
  int author = 0;          ///< what the author starts with
  int step = 1;

  bool fixed() const { return least == most; }
  bool operator==(const Knob&) const = default;
};

/// What the author's dose lets a person change of this item, in the order in which it is shown.
std::vector<Knob> knobs_of(const Program& program, ItemId id, Form form, const ItemChoice& chosen);
/// The choice after the knob was turned up (+1) or down (-1) by one step. What is the author's
/// number again is not chosen any more.
ItemChoice turned(ItemChoice chosen, const Knob& knob, int by);

/// Another exercise for the same item.
struct Alternative {
  enum class Why : std::uint8_t { author, instead, easier, harder };
  const Exercise* exercise = nullptr; ///< of the program
  Why why{};
  bool operator==(const Alternative&) const = default;
};
/// The author's exercise, then what may be done instead of it; one where there is no other.
std::vector<Alternative> alternatives_of(const Program& program, ItemId id, Form form,
                                         const Choice& choice);

/// "Sets", "Hold".
std::string knob_name(const Knob& knob, const Language& language);
/// "3", "30 s", "5 min", "2:05".
std::string knob_value(const Knob& knob, const Language& language);
/// "Author: 10 to 15", "Changed from 10"; for a rung its title.
std::string knob_note(const Knob& knob, const Program& program, ItemId id,
                      const Language& language);
/// "Easier", "The author’s exercise".
std::string why_in_words(Alternative::Why why, const Language& language);

} // namespace coach
