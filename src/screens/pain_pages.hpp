#pragma once

#include "screens/button_rows.hpp"
#include "screens/screen.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace coach {

/// What the buttons of the pain screen do.
enum class PainAction : std::uint8_t {
  number, ///< 0-10
  no_answer,
  end, ///< of the session, without a number
  change,
  sharp,
  not_sharp,
  back,
  answer ///< a PainAnswer
};

/// What a page of the pain screen is drawn with.
struct PainPage {
  Pen& pen;
  Controls& controls;
  Targets& targets;
  const Playing& playing;
  const Look& look;
  bool says_how = false; ///< the long press was let go too early
};

/// Ends the session with a long press.
BarButton end_button(const PainPage& page, ActionId action);

struct PainQuestion {
  std::optional<int> pain; ///< reported before
  bool one_typed = false;  ///< a 1, which may become 10
};
/// The question: eleven numbers, and the author's limits.
void draw_pain_question(const PainPage& page, const PainQuestion& question);

/// "Sharp pain, a pop, or the knee gives way?"
void draw_pain_sharp(const PainPage& page, int pain);
/// What follows a yes to that.
void draw_pain_clinician(const PainPage& page, int pain);
/// The author's words and the answers that they allow.
void draw_pain_answers(const PainPage& page, int pain);

/// The answers that stand on the screen; without the next exercise where there is none.
std::vector<PainAnswer> shown_answers(const Playing& playing, int pain);

} // namespace coach
