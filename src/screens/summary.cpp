#include "screens/summary.hpp"

#include "screens/fitting.hpp"
#include "screens/pager.hpp"
#include "screens/summary_layout.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double edge = 24, button = 96, gap = 16;

SummaryFrame frame_of(const SummaryPage& page) {
  const Pen& pen = page.pen;
  const double width = pen.width(), height = pen.height();
  const bool asks = page.surroundings.settings.ask_pain;
  SummaryFrame frame;
  if (pen.portrait()) {
    frame.close = {edge, height - edge - button, width - 2 * edge, button};
    frame.below = {edge, frame.close.y - gap - button, width - 2 * edge, button};
    double bottom = frame.below.y - gap;
    if (asks) {
      const double high = pain_paper_height(page, width - 2 * edge);
      frame.paper = {edge, bottom - high, width - 2 * edge, high};
      bottom = frame.paper.y - gap;
    }
    frame.words = {48, 48, width - 96, bottom - 48};
    return frame;
  }
  const double top = 40, paper = 712, bar = height - edge - button;
  frame.close = {width - edge - paper, bar, paper, button};
  frame.below = {72, bar, frame.close.x - 72 - 44, button};
  if (asks)
    frame.paper = {frame.close.x, top, paper, bar - edge - top};
  const double right = asks ? frame.paper.x - 44 : width - 72;
  frame.words = {72, 48, right - 72, bar - edge - 48};
  return frame;
}

/// True where less was done than planned.
bool is_missing(const ItemDone& item) {
  return std::ranges::any_of(item.sides,
                             [](const SideDone& side) { return side.done() < side.planned(); });
}

/// What was played and how it ended; gives the y below.
double draw_title(const SummaryPage& page, const Rect& place) {
  constexpr double one_line = 110;
  Pen& pen = page.pen;
  const Language& language = page.look.language;
  const Playing& playing = page.surroundings.playing;
  const std::string program =
      playing.timeline != nullptr ? language.of(playing.timeline->title) : std::string();
  draw_eyebrow(pen, program, {place.x, place.y + 30}, place.width);
  std::string title = language.say("summary.today", "Done for today");
  if (playing.ended_early)
    title = language.say("summary.partial", "Stopped early. What you did counts.");
  else if (std::ranges::none_of(page.items, is_missing))
    title = language.say("summary.title", "All done");
  Paragraph words = fitting(pen, title, {92, 80, 76}, Weight::bold, place.width, one_line);
  if (words.height() > one_line) {
    if (const auto end = title.find(". "); end != std::string::npos)
      title[end + 1] = '\n'; // rather between its sentences than inside one
    words = fitting(pen, title, {76, 63, 54, 46}, Weight::bold, place.width, 180);
  }
  return draw(pen, words, {place.x, place.y + 64}, pen.theme().ink);
}

/// The button that opens or closes the numbers.
ButtonFace correct_face(SummaryRows rows, const Language& language) {
  if (rows == SummaryRows::to_correct)
    return {Icon::check, language.say("common.done", "Done")};
  return {Icon::none, language.say("summary.correct", "Not right? Change the numbers")};
}

/// Draws it no wider than `room`.
void draw_correct(const SummaryPage& page, const Rect& room, SummaryRows rows) {
  ButtonFace face = correct_face(rows, page.look.language);
  for (const double size : {46, 40, 34, 30, 28}) {
    face.size = size;
    if (page.controls.button_width(face) <= room.width)
      break;
  }
  const double width =
      page.pen.portrait() ? room.width : std::min(room.width, page.controls.button_width(face));
  page.controls.button({room.x, room.y, width, room.height}, face,
                       action_id(rows == SummaryRows::to_correct ? SummaryAction::corrected
                                                                 : SummaryAction::correct));
}

/// Where rows, arrows and the button under them stand.
struct RowsPlace {
  Rect rows, button;
  Spot arrows; ///< the middle of their right end
  int pages = 1;
};

/// The arrows stand beside the button, or under the rows where both have no room in one line.
RowsPlace place_rows(const SummaryPage& page, const SummaryFrame& frame, double top,
                     SummaryRows shown) {
  constexpr double arrows_width = 400, smallest = 34;
  const Rect& below = frame.below;
  RowsPlace place{{frame.words.x, top, frame.words.width, frame.words.bottom() - top},
                  below,
                  {below.right(), below.centre().y}};
  place.pages = pages_of_rows(page, shown, place.rows);
  if (place.pages < 2)
    return place;
  ButtonFace face = correct_face(shown, page.look.language);
  face.size = smallest;
  if (page.controls.button_width(face) <= below.width - arrows_width) {
    place.button.width -= arrows_width;
    return place;
  }
  place.rows.height -= pager_height;
  place.arrows = {place.rows.right(), frame.words.bottom() - (pager_height - gap) / 2};
  place.pages = pages_of_rows(page, shown, place.rows);
  return place;
}

} // namespace

Drawn SummaryScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  pen.box({0, 0, pen.width(), pen.height()}, look.theme.room);
  const auto items = corrected(surroundings.playing, corrections_);
  const SummaryPage page{pen, controls, surroundings, look, items};
  const SummaryFrame frame = frame_of(page);
  const SummaryRows shown = correcting_ ? SummaryRows::to_correct : SummaryRows::done;
  const double top = draw_title(page, frame.words) + gap;
  const RowsPlace place = place_rows(page, frame, top, shown);
  const int number = page_after(turns_, place.pages);
  draw_rows(page, shown, place.rows, number);
  if (place.pages > 1)
    draw_pager(pen, controls, look, place.arrows, number, place.pages,
               action_id(SummaryAction::page_back), action_id(SummaryAction::page_on));
  if (!items.empty())
    draw_correct(page, place.button, shown);
  if (!frame.paper.empty())
    draw_pain_paper(page, frame.paper, pain_);
  controls.button(frame.close,
                  {Icon::check, look.language.say("common.close", "Close"), Role::primary_button},
                  action_id(SummaryAction::close));
  return drawn;
}

Requests SummaryScreen::update(const Input& input, const Surroundings& surroundings, Nanos) {
  if (const auto* key = std::get_if<KeyPress>(&input))
    return press_key(key->key, surroundings);
  if (const auto* action = std::get_if<ActionId>(&input))
    return press(*action, surroundings);
  return {};
}

Requests SummaryScreen::press(ActionId action, const Surroundings& surroundings) {
  const auto what = action_of<SummaryAction>(action);
  switch (what) {
  case SummaryAction::pain:
    pain_ = item_of(action);
    break;
  case SummaryAction::correct:
  case SummaryAction::corrected:
    correcting_ = what == SummaryAction::correct;
    turns_ = 0;
    return {TurnPage{}};
  case SummaryAction::less:
  case SummaryAction::more: {
    const auto items = corrected(surroundings.playing, corrections_);
    const auto [item, side] = sides_of(items).at(static_cast<std::size_t>(item_of(action)));
    corrections_[{item, side}] = changed_number(items[static_cast<std::size_t>(item)], side,
                                                what == SummaryAction::more ? 1 : -1);
    break;
  }
  case SummaryAction::page_back:
    --turns_;
    break;
  case SummaryAction::page_on:
    ++turns_;
    break;
  case SummaryAction::close:
    return {GoHome{}};
  }
  return {};
}

Requests SummaryScreen::press_key(Key key, const Surroundings& surroundings) {
  const bool one_typed = one_typed_;
  one_typed_ = false;
  if (key == Key::escape && !correcting_)
    return {GoHome{}};
  if (key == Key::escape)
    return press(action_id(SummaryAction::corrected), surroundings);
  if (!surroundings.settings.ask_pain || key < Key::digit0 || key > Key::digit9)
    return {};
  const int digit = static_cast<int>(key) - static_cast<int>(Key::digit0);
  pain_ = one_typed && digit == 0 ? 10 : digit;
  one_typed_ = digit == 1;
  return {};
}

} // namespace coach
