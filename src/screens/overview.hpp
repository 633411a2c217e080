#pragma once

#include "screens/figure_place.hpp"
#include "screens/overview_layout.hpp"
#include "screens/overview_tune_panel.hpp"
#include "screens/screen.hpp"

#include <map>
#include <memory>
#include <optional>

namespace coach {

/// One program before it is started: every exercise, what it needs, the author's rules; and the
/// place where its numbers are changed.
class OverviewScreen {
 public:
  explicit OverviewScreen(std::shared_ptr<const Program> program, Form form = Form::full)
      : program_(std::move(program)), form_(form) {}

  Drawn draw(const Surroundings& surroundings, const Look& look) const;
  Requests update(const Input& input, const Surroundings& surroundings, Nanos now);

  /// Where pictures of exercises belong.
  FigurePlaces figures(const Surroundings& surroundings, const Look& look) const;

 private:
  Choice choice(const Surroundings& surroundings) const;
  const Outline& outline(const Surroundings& surroundings) const;
  /// The row that is being changed.
  std::optional<int> tuned_row(const Outline& outline) const;
  OverviewList list(const Pen& pen, const Look& look, const Outline& outline) const;
  TuneFace tune_face(const Surroundings& surroundings, const Language& language) const;

  Requests press(ActionId action, const Surroundings& surroundings);
  void choose_row(int row, const Outline& outline);
  void turn(int knob, int by);
  void take(int alternative, const Surroundings& surroundings);
  /// What is chosen for `tuned_`.
  void keep(const ItemChoice& chosen);
  void stop_tuning();
  /// The focus goes back to the row.
  Requests leave_tuning(const Surroundings& surroundings);

  std::shared_ptr<const Program> program_;
  Form form_;
  std::map<ItemId, ItemChoice> items_;
  std::optional<ItemId> tuned_;
  bool choosing_ = false; ///< of another exercise for `tuned_`
  int list_turns_ = 0, panel_turns_ = 0;
  mutable OutlineCache outlines_;
};

} // namespace coach
