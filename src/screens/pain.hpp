#pragma once

#include "screens/look.hpp"
#include "screens/screen.hpp"

#include <optional>

namespace coach {

/// "It hurts", while the session is paused: how much, what the author says to that, and how the
/// person goes on. A number is reported once; another one is another report.
class PainScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

 private:
  enum class Page : std::uint8_t { scale, sharp, clinician, answers };

  Requests press(ActionId action, const Surroundings& surroundings);
  Requests press_key(Key key, const Surroundings& surroundings);
  Requests report(int pain, const Surroundings& surroundings);
  Requests leave_scale(const Surroundings& surroundings);
  Page page_for(int pain, const Surroundings& surroundings) const;

  Page page_ = Page::scale;
  std::optional<int> pain_; ///< reported last
  bool one_typed_ = false;  ///< a 0 may follow
  bool not_sharp_ = false;  ///< the question after a high number was answered with no
  bool says_how_ = false;   ///< a button for a long press was let go too early
  std::optional<Nanos> last_press_;
};

} // namespace coach
