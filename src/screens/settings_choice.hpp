#pragma once

#include "screens/controls.hpp"
#include "screens/settings_rows.hpp"

namespace coach {

/// A choice as wide as its place, in as few rows as the words of its options allow. For options
/// that do not fit beside a label.
class WideChoice {
 public:
  /// `choice` must outlive it.
  WideChoice(const Pen& pen, const Look& look, const SettingChoice& choice, double width);
  double height() const;
  void draw(Pen& pen, Targets& targets, const Look& look, Spot corner) const;

 private:
  bool fits(int columns) const;
  /// The options of a row from `first` on share its width beyond their words.
  double share(int first) const;
  /// How wide an option is: in several rows they stand below each other where they can.
  double width_of(int option) const;
  int end_of_row(int first) const;

  const SettingChoice& choice_;
  double width_, size_;
  std::vector<double> words_; ///< the widths that the options need
  int columns_ = 1;           ///< of every row but the last
  bool in_columns_ = false;   ///< all options are equally wide
};

} // namespace coach
