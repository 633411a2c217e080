#pragma once

#include "screens/look.hpp"
#include "screens/screen.hpp"
#include "screens/summary_rows.hpp"

#include <optional>

namespace coach {

/// After a session: what was done of what was planned, leg by leg, and how much it hurts now. The
/// numbers may be corrected.
class SummaryScreen {
 public:
  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

 private:
  Requests press(ActionId action, const Surroundings& surroundings);
  Requests press_key(Key key, const Surroundings& surroundings);

  bool correcting_ = false;
  int turns_ = 0; ///< of the pages with rows
  std::optional<int> pain_;
  bool one_typed_ = false; ///< a 0 makes it 10
  Corrections corrections_;
};

} // namespace coach
