#include "screens/settings_papers.hpp"

#include "screens/paragraph.hpp"
#include "screens/settings_choice.hpp"
#include "screens/settings_people.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double paper_inset = 44, paper_padding = 12, paper_gap = 24;
constexpr double row_height = 106, control_height = 84;
/// Between a text and its control, beside or below.
constexpr double beside = 32, below = 12;
/// Above and below what stands in a row.
constexpr double air = 16;

/// Where the parts of a row go, in units; it is `height` high.
struct RowPlan {
  Paragraph label, note;
  double indent = 0;       ///< of the note, after an icon
  bool under = false;      ///< the control stands under the text
  bool note_below = false; ///< the note stands under label and control
  double control = 0;      ///< its height
  double height = row_height;
};

struct ControlWidth {
  const Pen& pen;
  const Controls& controls;
  const Look& look;

  double operator()(const SettingStepper&) const { return Controls::stepper_width(); }
  double operator()(const SettingChoice& row) const {
    return controls.choice_width(row.options, 34 * look.near_text);
  }
  double operator()(const SettingPerson& row) const { return width_of_people(row); }
  double operator()(const SettingToggle& row) const {
    return 132 + 20 + pen.text_width(row.word, 32 * look.near_text, Weight::regular);
  }
  double operator()(const SettingButton& row) const { return controls.button_width(row.face); }
};

void set_note(RowPlan& plan, const Pen& pen, const Look& look, const SettingsRow& row,
              double width) {
  const Weight weight = row.warning ? Weight::bold : Weight::regular;
  const double size = near_size(look, 30);
  plan.indent = row.warning ? 1.5 * size : 0;
  plan.note = paragraph(pen, row.note, size, weight, width - plan.indent);
}

/// Breaks the row's texts into lines; false if that takes too many, or a word is too wide.
bool set_texts(RowPlan& plan, const Pen& pen, const Look& look, const SettingsRow& row,
               double width) {
  const bool choice = std::holds_alternative<SettingChoice>(row.control);
  plan.label = paragraph(pen, row.label, near_size(look, 40), Weight::regular, width);
  set_note(plan, pen, look, row, width);
  return std::ssize(plan.label.lines) <= (choice ? 1 : 3) && width_of(pen, plan.label) <= width &&
         width_of(pen, plan.note) + plan.indent <= width;
}

RowPlan plan_row(const Pen& pen, const Controls& controls, const Look& look, const SettingsRow& row,
                 double width) {
  RowPlan plan;
  const double control = std::visit(ControlWidth{pen, controls, look}, row.control);
  plan.under = !set_texts(plan, pen, look, row, width - control - beside);
  plan.control = control_height;
  if (!plan.under && plan.note.lines.size() > 1) {
    plan.note_below = true;
    set_note(plan, pen, look, row, width);
    plan.height = std::max(plan.label.height(), control_height) + plan.note.height() + 2 * air;
    return plan;
  }
  if (plan.under) {
    set_texts(plan, pen, look, row, width);
    if (const auto* choice = std::get_if<SettingChoice>(&row.control))
      plan.control = WideChoice(pen, look, *choice, width).height();
  }
  const double texts = plan.label.height() + plan.note.height();
  plan.height =
      std::max(row_height, plan.under ? texts + below + plan.control + 2 * air : texts + 2 * air);
  return plan;
}

double paper_height(const std::vector<RowPlan>& rows) {
  double height = 2 * paper_padding;
  for (const RowPlan& row : rows)
    height += row.height;
  return height;
}

std::vector<RowPlan> plan_paper(const Pen& pen, const Controls& controls, const Look& look,
                                const SettingsPaper& paper, double width) {
  std::vector<RowPlan> rows;
  for (const SettingsRow& row : paper)
    rows.push_back(plan_row(pen, controls, look, row, width - 2 * paper_inset));
  return rows;
}

/// Draws the control that ends at `right_middle`.
struct DrawControl {
  Pen& pen;
  Controls& controls;
  Targets& targets;
  const Look& look;
  const std::string& label;
  Spot right_middle;

  void operator()(const SettingStepper& row) const {
    controls.stepper(right_middle, row.face, row.less, row.more);
  }
  void operator()(const SettingChoice& row) const {
    controls.choice(right_middle, row.options, row.chosen, row.first, 34 * look.near_text);
  }
  void operator()(const SettingPerson& row) const {
    draw_people(pen, targets, look, row, right_middle);
  }
  void operator()(const SettingToggle& row) const {
    controls.toggle(right_middle, row.on, row.word, label, row.action);
  }
  void operator()(const SettingButton& row) const {
    const double width = controls.button_width(row.face);
    controls.button(
        {right_middle.x - width, right_middle.y - control_height / 2, width, control_height},
        row.face, row.action);
  }
};

void draw_row(Pen& pen, Controls& controls, Targets& targets, const Look& look,
              const SettingsRow& row, const RowPlan& plan, const Rect& place) {
  const Theme& theme = pen.theme();
  const double texts = plan.label.height() + plan.note.height();
  const double head = std::max(plan.label.height(), control_height); // of a row with a note below
  double y = plan.under        ? place.y + air
             : plan.note_below ? place.y + air + (head - plan.label.height()) / 2
                               : place.centre().y - texts / 2;
  y = draw(pen, plan.label, {place.x, y}, theme.ink);
  if (plan.note_below)
    y = place.y + air + head;
  if (row.warning && !plan.note.empty())
    pen.icon(Icon::info, {place.x, y + (plan.note.pitch - 1.2 * plan.note.size) / 2},
             1.2 * plan.note.size, theme.ink);
  y = draw(pen, plan.note, {place.x + plan.indent, y}, row.warning ? theme.ink : theme.ink2);
  const auto* choice = std::get_if<SettingChoice>(&row.control);
  if (plan.under && choice != nullptr)
    return WideChoice(pen, look, *choice, place.width)
        .draw(pen, targets, look, {place.x, y + below});
  const double middle = plan.under        ? y + below + control_height / 2
                        : plan.note_below ? place.y + air + head / 2
                                          : place.centre().y;
  std::visit(DrawControl{pen, controls, targets, look, row.label, {place.right(), middle}},
             row.control);
}

} // namespace

double draw_papers(Pen& pen, Controls& controls, Targets& targets, const Look& look,
                   const std::vector<SettingsPaper>& papers, Spot corner, double width) {
  for (const SettingsPaper& paper : papers) {
    const auto plans = plan_paper(pen, controls, look, paper, width);
    const double height = paper_height(plans);
    pen.box({corner.x, corner.y, width, height}, pen.theme().paper, 40);
    double y = corner.y + paper_padding;
    for (std::size_t i = 0; i < paper.size(); ++i) {
      const Rect place{corner.x + paper_inset, y, width - 2 * paper_inset, plans[i].height};
      if (i > 0)
        pen.box({place.x, y - 1, place.width, 2}, pen.theme().line);
      draw_row(pen, controls, targets, look, paper[i], plans[i], place);
      y += plans[i].height;
    }
    corner.y += height + paper_gap;
  }
  return corner.y;
}

} // namespace coach
