#include "screens/overview_layout.hpp"

#include "screens/dose_words.hpp"
#include "screens/pager.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double head_pitch = 54, row_height = 128, row_gap = 8, phase_gap = 6;
constexpr double picture_width = 172, text_gap = 32, time_gap = 26, sliders = 44;
constexpr double foot_height = 96 + 16;

/// A phase and the rows of it, before they have a place.
struct PhaseRows {
  Paragraph head; ///< may be empty
  std::vector<OverviewList::Row> rows;

  double head_height() const { return head.empty() ? 0 : std::max(head_pitch, head.pitch); }
  double height() const {
    double all = head_height() + phase_gap;
    for (const OverviewList::Row& row : rows)
      all += row.card.height + row_gap;
    return all;
  }
};

std::string known_phase(PhaseKind kind, const Language& language) {
  switch (kind) {
  case PhaseKind::warm_up:
    return language.say("overview.warm_up", "Warm-up");
  case PhaseKind::cool_down:
    return language.say("overview.cool_down", "Cool-down");
  case PhaseKind::main:
    break;
  }
  return language.say("overview.main", "Exercises");
}

bool is_kind_name(const std::string& name) {
  return name == "main" || name == "warm-up" || name == "cool-down";
}

std::string phase_words(const Entry& entry, bool only_phase, const Language& language) {
  std::string rounds;
  if (entry.rounds > 1)
    rounds = language.count("overview.rounds", "{n} round", "{n} rounds", entry.rounds);
  if (!entry.phase_title.empty())
    return facts({language.of(entry.phase_title), rounds});
  if (!is_kind_name(entry.phase_name))
    return facts({entry.phase_name, rounds});
  return facts({only_phase ? "" : known_phase(entry.phase_kind, language), rounds});
}

OverviewList::Row make_row(const Pen& pen, const Look& look, const Outline::Item& item,
                           double width) {
  OverviewList::Row row;
  row.length = about_length(item.length, look.language);
  const double time = pen.text_width(row.length, near_size(look, 40), Weight::regular);
  const double room = width - picture_width - text_gap - 3 * time_gap - sliders - time;
  row.name = fitted_name(pen, look.language.of(item.entry.exercise.name), 46, {40, 34}, room);
  row.dose = fitted(pen, dose_line(item.entry, look.language), {near_size(look, 34)},
                    Weight::regular, room, 2);
  row.card = {0, 0, width, std::max(row_height, row.name.height() + row.dose.height() + 20)};
  return row;
}

std::vector<PhaseRows> groups_of(const Pen& pen, const Look& look, const Outline& outline,
                                 double width) {
  std::vector<PhaseRows> groups;
  const bool only = outline.items.empty() || outline.items.back().entry.phase == 0;
  int phase = -1;
  for (int i = 0; i < std::ssize(outline.items); ++i) {
    const Outline::Item& item = outline.items[static_cast<std::size_t>(i)];
    if (item.entry.phase != phase) {
      const std::string words = phase_words(item.entry, only, look.language);
      groups.push_back({fitted(pen, words, {near_size(look, 32)}, Weight::bold, width, 1), {}});
      phase = item.entry.phase;
    }
    groups.back().rows.push_back(make_row(pen, look, item, width));
    groups.back().rows.back().item = i;
  }
  return groups;
}

/// Fills pages with groups; every page that continues one repeats its head.
class Pages {
 public:
  Pages(const Rect& place, int wanted) : place_(place), wanted_(wanted) {}

  void add(const PhaseRows& group) {
    bool headed = false;
    for (OverviewList::Row row : group.rows) {
      const double head = headed ? 0 : group.head_height();
      if (used_ > 0 && used_ + head + row.card.height > place_.height) {
        turn();
        headed = false;
      }
      if (!headed)
        add_head(group);
      headed = true;
      row.card.x = place_.x;
      row.card.y = place_.y + used_;
      used_ += row.card.height + row_gap;
      if (page_ == wanted_)
        list.rows.push_back(std::move(row));
    }
    used_ += phase_gap;
  }
  int pages() const { return page_ + 1; }

  OverviewList list;

 private:
  void turn() {
    ++page_;
    used_ = 0;
  }
  void add_head(const PhaseRows& group) {
    if (page_ == wanted_ && !group.head.empty())
      list.heads.push_back({group.head, place_.y + used_});
    used_ += group.head_height();
  }

  Rect place_;
  int wanted_, page_ = 0;
  double used_ = 0;
};

std::string form_name(Form form, const Language& language) {
  switch (form) {
  case Form::full:
    return language.say("overview.form_full", "Full");
  case Form::light:
    return language.say("overview.form_light", "Light");
  case Form::short_form:
    break;
  }
  return language.say("overview.form_short", "Short");
}

} // namespace

OverviewFrame overview_frame(const Pen& pen) {
  OverviewFrame frame;
  const double top = 150, bar_y = pen.height() - 120;
  if (pen.portrait()) {
    const double panel_y = std::max(pen.height() - 842, 860.0);
    frame.panel = {24, panel_y, pen.width() - 48, bar_y - 16 - panel_y};
    frame.bar = {24, bar_y, pen.width() - 48, 96};
    frame.list = {48, top, pen.width() - 96, panel_y - 24 - top};
    frame.foot = {48, panel_y - 16 - 96, pen.width() - 96, 96};
    return frame;
  }
  frame.panel = {pen.width() - 736, 40, 712, pen.height() - 184};
  frame.bar = {frame.panel.x, bar_y, frame.panel.width, 96};
  const double width = frame.panel.x - 24 - 72;
  frame.list = {72, top, width, pen.height() - 24 - top};
  frame.foot = {72, bar_y, width, 96};
  return frame;
}

OverviewList lay_overview_list(const Pen& pen, const Look& look, const Outline& outline,
                               std::optional<int> selected, bool has_forms, int turns) {
  Rect place = overview_frame(pen).list;
  const std::vector<PhaseRows> groups = groups_of(pen, look, outline, place.width);
  double all = -row_gap - phase_gap;
  for (const PhaseRows& group : groups)
    all += group.height();
  if (has_forms || all > place.height)
    place.height -= foot_height;
  const auto on_pages = [&](int wanted) {
    Pages pages(place, wanted);
    for (const PhaseRows& group : groups)
      pages.add(group);
    return pages;
  };
  const int pages = on_pages(0).pages();
  const int page = page_after(turns, pages);
  OverviewList list = on_pages(page).list;
  list.page = page;
  list.pages = pages;
  for (OverviewList::Row& row : list.rows) {
    row.picture = {row.card.x, row.card.y + (row.card.height - row_height) / 2, picture_width,
                   row_height};
    if (row.item == selected)
      row.picture = {row.card.x + 12, row.card.centre().y - 52, 148, 104};
  }
  return list;
}

void draw_overview_list(Pen& pen, Controls& controls, const Look& look, const OverviewList& list,
                        std::optional<int> selected) {
  const Theme& theme = pen.theme();
  for (const OverviewList::Head& head : list.heads)
    draw(pen, head.words, {overview_frame(pen).list.x, head.y + (44 - head.words.pitch) / 2},
         theme.ink2);
  for (const OverviewList::Row& row : list.rows) {
    const bool on = row.item == selected;
    std::string label;
    for (const std::string& line : row.name.lines)
      label += (label.empty() ? "" : " ") + line;
    controls.card(row.card, label, action_id(OverviewAction::row, row.item),
                  on ? theme.paper : theme.room, 28);
    if (on) {
      pen.outline(row.card, theme.ink, 6, 28);
      pen.box(row.picture, theme.room, 18);
    }
    const double x = row.card.x + picture_width + text_gap, middle = row.card.centre().y;
    const double y =
        draw(pen, row.name, {x, middle - (row.name.height() + row.dose.height()) / 2}, theme.ink);
    draw(pen, row.dose, {x, y}, theme.ink2);
    const double icon_x = row.card.right() - time_gap - sliders;
    pen.icon(Icon::sliders, {icon_x, middle - sliders / 2}, sliders, theme.ink2);
    pen.text_in_row(row.length, {icon_x - time_gap, middle}, near_size(look, 40), Weight::regular,
                    theme.ink, Align::right);
  }
}

void draw_overview_foot(Pen& pen, Controls& controls, const Look& look, const OverviewList& list,
                        const std::vector<Form>& forms, Form form) {
  const Rect foot = overview_frame(pen).foot;
  double pager_x = foot.right();
  if (list.pages > 1) {
    draw_pager(pen, controls, look, {foot.right(), foot.centre().y}, list.page, list.pages,
               action_id(OverviewAction::list_back), action_id(OverviewAction::list_on));
    pager_x -= pager_width(pen, look, list.page, list.pages) + 24;
  }
  if (forms.size() < 2)
    return;
  std::vector<std::string> names;
  names.reserve(forms.size());
  for (const Form each : forms)
    names.push_back(form_name(each, look.language));
  const int chosen = static_cast<int>(std::ranges::find(forms, form) - forms.begin());
  double size = near_size(look, 34);
  while (size > 28 && controls.choice_width(names, size) > pager_x - foot.x)
    size -= 2;
  controls.choice({foot.x + controls.choice_width(names, size), foot.centre().y}, names, chosen,
                  action_id(OverviewAction::form), size);
}

} // namespace coach
