#pragma once

#include "screens/pen.hpp"
#include "screens/play.hpp"

#include <set>
#include <vector>

namespace coach {

/// Measures of the play screen's bar, in units.
constexpr double button_gap = 16, bar_left = 72, bar_right = 24, icon_button = 128;

/// How wide buttons are and which of them show their words: alike in all bars that follow each
/// other by themselves, that is while the session runs, and in those of a pause.
class BarPlan {
 public:
  BarPlan(const Pen& pen, const PlayState& state, const Language& language);

  /// The bar with as many words as it has room for.
  std::vector<ButtonLook> fitted(std::vector<ButtonLook> bar) const;
  double width(const ButtonLook& button) const;
  /// While paused: the place of a button, the same in every pause.
  Rect slot(PlayAction action) const;
  /// Room in a portrait screen's first row, and in the second one, that no bar needs.
  double spare_above() const;
  double spare_below() const;

  static constexpr std::size_t row = 3; ///< buttons in a portrait screen's first row

 private:
  /// Takes words away until all bars fit.
  void shorten();
  /// The widest that stands at this place of a pause's bar.
  double slot_width(std::size_t i) const;
  double row_width() const { return pen_.width() - 2 * bar_right; }
  /// Of the buttons [first, last), with the gaps between them.
  double widths(const std::vector<ButtonLook>& bar, std::size_t first, std::size_t last) const;
  /// The widest such part of all bars.
  double most(std::size_t first, std::size_t last) const;
  double labelled_width(const ButtonLook& button) const;
  /// True if the row of button `i` fits.
  bool fits(const std::vector<ButtonLook>& bar, std::size_t i) const;
  /// True if every row that one of these is in fits.
  bool all_fit(const std::set<PlayAction>& actions) const;

  const Pen& pen_;
  std::vector<std::vector<ButtonLook>> bars_;
  bool paused_ = false;
  std::set<PlayAction> short_; ///< of those that stay
  double primary_ = 0;
};

} // namespace coach
