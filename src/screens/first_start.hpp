#pragma once

#include "screens/look.hpp"
#include "screens/screen.hpp"

#include <cstdint>
#include <optional>

namespace coach {

/// The pages of the first start, in order.
enum class FirstPage : std::uint8_t { welcome, signs_now, signs_today, talk_first, knee, distance };

/// What the person answered so far.
struct FirstAnswers {
  FirstPage page = FirstPage::welcome;
  bool told = false; ///< a yes to the signs of this page: what to do instead of exercising
  Knee knee = Knee::unsaid;
  std::optional<bool> chair;
  std::optional<int> distance; ///< 0 close, 1 middle, 2 far
  bool operator==(const FirstAnswers&) const = default;
};

/// Shown once, before the first session: what the coach is, three short lists of signs that ask for
/// other help, which knee, floor or chair, how far away, how loud.
class FirstStartScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  /// `now` is any steady clock. A second press right after a list of signs came is none.
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

 private:
  Requests answer(const Input& input, const Surroundings& surroundings);
  Requests press(ActionId action, const Surroundings& surroundings);
  void back();
  Requests go_on(const Surroundings& surroundings);

  FirstAnswers answers_;
  Nanos shown_at_{}; ///< since when the page is shown
};

} // namespace coach
