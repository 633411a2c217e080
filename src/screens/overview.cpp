#include "screens/overview.hpp"

#include "screens/dose_words.hpp"
#include "screens/figure_picture.hpp"
#include "screens/overview_facts.hpp"

#include <algorithm>

namespace coach {
namespace {

/// A button back and the title, whole.
void draw_title(Pen& pen, Controls& controls, const Look& look, const Program& program) {
  const double x = pen.portrait() ? 48 : 72;
  controls.icon_button({x, 40, 96, 96}, Icon::left, look.language.say("common.back", "Back"),
                       action_id(OverviewAction::back));
  const double left = x + 128;
  const double right = pen.portrait() ? pen.width() - 48 : overview_frame(pen).panel.x - 24;
  const Paragraph title =
      fitted_name(pen, look.language.of(program.title), 63, {50, 46, 40, 34}, right - left);
  draw(pen, title, {left, 88 - title.height() / 2}, pen.theme().ink);
}

} // namespace

Choice OverviewScreen::choice(const Surroundings& surroundings) const {
  Choice made = choice_for(surroundings.settings, form_);
  made.items = items_;
  return made;
}

const Outline& OverviewScreen::outline(const Surroundings& surroundings) const {
  return outlines_.of(program_, choice(surroundings));
}

std::optional<int> OverviewScreen::tuned_row(const Outline& outline) const {
  const auto found = std::ranges::find_if(
      outline.items, [&](const Outline::Item& item) { return tuned_ == item.entry.id; });
  if (found == outline.items.end())
    return std::nullopt;
  return static_cast<int>(found - outline.items.begin());
}

OverviewList OverviewScreen::list(const Pen& pen, const Look& look, const Outline& outline) const {
  return lay_overview_list(pen, look, outline, tuned_row(outline), forms_of(*program_).size() > 1,
                           list_turns_);
}

TuneFace OverviewScreen::tune_face(const Surroundings& surroundings,
                                   const Language& language) const {
  TuneFace face;
  const Outline& all = outline(surroundings);
  const auto row = tuned_row(all);
  if (!tuned_ || !row)
    return face;
  const Outline::Item& item = all.items[static_cast<std::size_t>(*row)];
  face.name = language.of(item.entry.exercise.name);
  face.length = exact_length(item.length, language);
  face.feel = language.of(item.entry.exercise.feel);
  const auto chosen = items_.find(*tuned_);
  face.changed = chosen != items_.end();
  face.choosing = choosing_;
  const ItemChoice mine = face.changed ? chosen->second : ItemChoice{};
  for (const Knob& knob : knobs_of(*program_, *tuned_, form_, mine))
    face.numbers.push_back({knob, knob_name(knob, language),
                            knob_note(knob, *program_, *tuned_, language),
                            knob_value(knob, language)});
  for (const Alternative& other : alternatives_of(*program_, *tuned_, form_, choice(surroundings)))
    face.others.push_back({language.of(other.exercise->name), why_in_words(other.why, language),
                           other.exercise->id == item.entry.exercise.id});
  return face;
}

Drawn OverviewScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  const OverviewFrame frame = overview_frame(pen);
  const Outline& all = outline(surroundings);
  const OverviewList rows = list(pen, look, all);
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().room);
  draw_title(pen, controls, look, *program_);
  draw_overview_list(pen, controls, look, rows, tuned_row(all));
  draw_overview_foot(pen, controls, look, rows, forms_of(*program_), form_);
  pen.box(frame.panel, pen.theme().paper, 40);
  if (tuned_row(all)) {
    draw_tune(pen, controls, look, tune_face(surroundings, look.language), panel_turns_);
    draw_figures(pen, look, figures(surroundings, look));
    return drawn;
  }
  const Rect place{frame.panel.x + 44, frame.panel.y + 28, frame.panel.width - 88,
                   frame.panel.height - 52};
  const double arrows = draw_panel_page(pen, controls, look,
                                        {place, panel_turns_, action_id(OverviewAction::panel_back),
                                         action_id(OverviewAction::panel_on),
                                         Spot{frame.bar.right(), frame.bar.centre().y}},
                                        overview_facts(pen, look, *program_, all, place));
  const double width = frame.bar.width - (arrows > 0 ? arrows + 24 : 0);
  controls.button(
      {frame.bar.x, frame.bar.y, width, frame.bar.height},
      {Icon::play, look.language.say("common.start", "Start"), Role::primary_button, 46},
      action_id(OverviewAction::start));
  draw_figures(pen, look, figures(surroundings, look));
  return drawn;
}

FigurePlaces OverviewScreen::figures(const Surroundings& surroundings, const Look& look) const {
  Scene none;
  const Pen pen(none, look.area, look.theme, look.measure);
  const Outline& all = outline(surroundings);
  const auto exercise = [&](int row) {
    return &all.items[static_cast<std::size_t>(row)].entry.exercise;
  };
  FigurePlaces places;
  for (const OverviewList::Row& row : list(pen, look, all).rows)
    places.push_back({exercise(row.item), row.picture});
  if (const auto row = tuned_row(all))
    places.push_back({exercise(*row), tune_picture(pen)});
  return places;
}

Requests OverviewScreen::update(const Input& input, const Surroundings& surroundings, Nanos) {
  if (const auto* action = std::get_if<ActionId>(&input))
    return press(*action, surroundings);
  const auto* pressed = std::get_if<KeyPress>(&input);
  if (pressed == nullptr || pressed->key != Key::escape)
    return {};
  if (!tuned_)
    return {GoBack{}};
  if (!choosing_)
    return leave_tuning(surroundings);
  choosing_ = false;
  return {TurnPage{action_id(OverviewAction::exercises)}};
}

Requests OverviewScreen::press(ActionId action, const Surroundings& surroundings) {
  const int item = item_of(action);
  switch (action_of<OverviewAction>(action)) {
  case OverviewAction::back:
    return {GoBack{}};
  case OverviewAction::start:
    return {StartSession{program_, choice(surroundings)}};
  case OverviewAction::row:
    choose_row(item, outline(surroundings));
    break;
  case OverviewAction::list_back:
    --list_turns_;
    break;
  case OverviewAction::list_on:
    ++list_turns_;
    break;
  case OverviewAction::panel_back:
    --panel_turns_;
    break;
  case OverviewAction::panel_on:
    ++panel_turns_;
    break;
  case OverviewAction::form:
    stop_tuning();
    list_turns_ = 0;
    if (const auto forms = forms_of(*program_); item < std::ssize(forms))
      form_ = forms[static_cast<std::size_t>(item)];
    break;
  case OverviewAction::less:
    turn(item, -1);
    break;
  case OverviewAction::more:
    turn(item, 1);
    break;
  case OverviewAction::exercises:
    choosing_ = true;
    panel_turns_ = 0;
    return {TurnPage{action_id(OverviewAction::alternative)}};
  case OverviewAction::alternative:
    take(item, surroundings);
    return tuned_ ? Requests{TurnPage{action_id(OverviewAction::exercises)}} : Requests{};
  case OverviewAction::authors_dose:
    items_.erase(tuned_.value_or(ItemId{}));
    break;
  case OverviewAction::done:
    return leave_tuning(surroundings);
  }
  return {};
}

void OverviewScreen::choose_row(int row, const Outline& outline) {
  if (row >= std::ssize(outline.items))
    return;
  const ItemId id = outline.items[static_cast<std::size_t>(row)].entry.id;
  const bool again = tuned_ == id;
  stop_tuning();
  if (!again)
    tuned_ = id;
}

void OverviewScreen::turn(int knob, int by) {
  if (!tuned_)
    return;
  const auto found = items_.find(*tuned_);
  const ItemChoice mine = found == items_.end() ? ItemChoice{} : found->second;
  const auto knobs = knobs_of(*program_, *tuned_, form_, mine);
  if (knob < std::ssize(knobs))
    keep(turned(mine, knobs[static_cast<std::size_t>(knob)], by));
}

void OverviewScreen::take(int alternative, const Surroundings& surroundings) {
  choosing_ = false;
  panel_turns_ = 0;
  if (!tuned_)
    return;
  const auto others = alternatives_of(*program_, *tuned_, form_, choice(surroundings));
  if (alternative >= std::ssize(others))
    return;
  const Alternative& other = others[static_cast<std::size_t>(alternative)];
  ItemChoice mine = items_[*tuned_];
  mine.exercise = other.exercise->id;
  if (other.why == Alternative::Why::author)
    mine.exercise.reset();
  keep(mine);
}

void OverviewScreen::keep(const ItemChoice& chosen) {
  if (chosen == ItemChoice{})
    items_.erase(*tuned_);
  else
    items_[*tuned_] = chosen;
}

Requests OverviewScreen::leave_tuning(const Surroundings& surroundings) {
  const auto row = tuned_row(outline(surroundings));
  stop_tuning();
  return row ? Requests{TurnPage{action_id(OverviewAction::row, *row)}} : Requests{};
}

void OverviewScreen::stop_tuning() {
  tuned_.reset();
  choosing_ = false;
  panel_turns_ = 0;
}

} // namespace coach
