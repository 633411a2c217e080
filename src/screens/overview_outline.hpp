#pragma once

#include "engine/choice.hpp"
#include "engine/timeline.hpp"
#include "prompts/language.hpp"
#include "screens/settings.hpp"

#include <list>
#include <memory>
#include <string>
#include <vector>

namespace coach {

/// What a program comes to for one choice: its exercises with today's doses and lengths.
struct Outline {
  struct Item {
    Entry entry;
    Millis length{}; ///< with getting ready and rests; all items together are the total
  };
  std::vector<Item> items; ///< in playing order
  int exercises = 0;       ///< as the coach counts them: without the warm-up
  Millis total{};
  bool about = false; ///< some steps wait for the person

  /// The first exercise of the main part, else the first of all; null where there is none.
  const Exercise* main_exercise() const;
};

Outline outline(const Program& program, const Choice& choice);

/// What a person with these settings plays of a day in that form.
Choice choice_for(const Settings& settings, Form form);

/// The forms in which a day of this program can be played, the full one first.
std::vector<Form> forms_of(const Program& program);

/// What to have ready, in the order in which it is needed, each thing once.
std::vector<std::string> things_of(const Outline& outline, const Language& language);
/// Where it is done: "standing, floor".
std::string places_of(const Outline& outline, const Language& language);
/// "18 min", "About 3 min".
std::string short_total(const Outline& outline, const Language& language);
/// "18 minutes", "About 3 minutes".
std::string total_in_words(const Outline& outline, const Language& language);

/// Outlines that were asked for lately, so that a screen need not compile a program for each
/// picture.
class OutlineCache {
 public:
  /// Valid until the cache has been asked for 32 others.
  const Outline& of(const std::shared_ptr<const Program>& program, const Choice& choice);
  /// How many programs were compiled so far.
  int compiled() const { return compiled_; }

 private:
  struct Kept {
    std::shared_ptr<const Program> program;
    Choice choice;
    Outline outline;
  };
  std::list<Kept> kept_; ///< the one asked for last is first
  int compiled_ = 0;
};

} // namespace coach
