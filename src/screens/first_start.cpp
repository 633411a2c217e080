#include "screens/first_start.hpp"

#include "screens/first_start_pages.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

constexpr int pages = 6;
constexpr double metres[] = {1, 2, 3};
/// Nobody reads a list of signs so fast: a second press meant the page before.
constexpr auto time_to_see = std::chrono::milliseconds(400);

/// Filled is done, thick is now, hollow is to come.
void draw_dots(Pen& pen, FirstPage now) {
  constexpr double pitch = 44, y = 88;
  const Theme& theme = pen.theme();
  double x = pen.width() - (pen.portrait() ? 48 : 72) - 16 - pitch * (pages - 1);
  for (int i = 0; i < pages; ++i, x += pitch) {
    if (i < static_cast<int>(now))
      pen.disc({x, y}, 10, theme.ink2);
    else if (i == static_cast<int>(now))
      pen.disc({x, y}, 16, theme.ink);
    else
      pen.circle({x, y}, 9, theme.edge, 4);
  }
}

FirstPage page_after(FirstPage page, int by) {
  return static_cast<FirstPage>(std::clamp(static_cast<int>(page) + by, 0, pages - 1));
}

bool asks_for_signs(FirstPage page) {
  return page == FirstPage::signs_now || page == FirstPage::signs_today ||
         page == FirstPage::talk_first;
}

} // namespace

double metres_of(int distance) { return metres[distance]; }

int distance_of(double wanted) {
  int nearest = 0;
  for (int i = 0; i < std::ssize(metres); ++i)
    if (std::abs(metres[i] - wanted) < std::abs(metres[nearest] - wanted))
      nearest = i;
  return nearest;
}

bool may_go_on(const FirstAnswers& answers) {
  return answers.page != FirstPage::knee || (answers.knee != Knee::unsaid && answers.chair);
}

Drawn FirstStartScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  const FirstView view{pen, controls, drawn.targets, surroundings, look};
  const FirstPage page = answers_.page;
  pen.box({0, 0, pen.width(), pen.height()}, look.theme.room);
  if (answers_.told) {
    draw_told(view, page);
    return drawn;
  }
  draw_dots(pen, page);
  if (page != FirstPage::welcome)
    controls.icon_button({pen.portrait() ? 48.0 : 72.0, 40, 96, 96}, Icon::left,
                         look.language.say("common.back", "Back"), action_id(FirstAction::back));
  switch (page) {
  case FirstPage::welcome:
    draw_welcome(view);
    break;
  case FirstPage::signs_now:
  case FirstPage::signs_today:
  case FirstPage::talk_first:
    draw_signs(view, page);
    break;
  case FirstPage::knee:
    draw_knee(view, answers_);
    break;
  case FirstPage::distance:
    draw_distance(view, answers_);
    break;
  }
  return drawn;
}

Requests FirstStartScreen::update(const Input& input, const Surroundings& surroundings, Nanos now) {
  if (asks_for_signs(answers_.page) && now - shown_at_ < time_to_see)
    return {};
  const FirstAnswers before = answers_;
  Requests requests = answer(input, surroundings);
  if (answers_.page != before.page || answers_.told != before.told) {
    shown_at_ = now;
    requests.push_back(TurnPage{});
  }
  return requests;
}

Requests FirstStartScreen::answer(const Input& input, const Surroundings& surroundings) {
  if (const auto* action = std::get_if<ActionId>(&input))
    return press(*action, surroundings);
  const auto* key = std::get_if<KeyPress>(&input);
  if (key == nullptr)
    return {};
  if (key->key == Key::escape)
    back();
  if (asks_for_signs(answers_.page) && !answers_.told) {
    if (key->key == Key::y)
      return press(action_id(FirstAction::yes), surroundings);
    if (key->key == Key::n)
      return press(action_id(FirstAction::none), surroundings);
  }
  return {};
}

Requests FirstStartScreen::press(ActionId action, const Surroundings& surroundings) {
  const int item = item_of(action);
  switch (action_of<FirstAction>(action)) {
  case FirstAction::back:
    back();
    break;
  case FirstAction::go_on:
  case FirstAction::none:
  case FirstAction::agreed:
    return go_on(surroundings);
  case FirstAction::yes:
    answers_.told = true;
    break;
  case FirstAction::language: {
    Settings settings = surroundings.settings;
    settings.language = surroundings.languages.at(static_cast<std::size_t>(item)).tag;
    return {ChangeSettings{settings}};
  }
  case FirstAction::knee:
    answers_.knee = static_cast<Knee>(item);
    break;
  case FirstAction::floor:
    answers_.chair = item == 1;
    break;
  case FirstAction::distance:
    answers_.distance = item;
    break;
  case FirstAction::quieter:
    return {TurnVolume{-1}, CheckSound{}};
  case FirstAction::louder:
    return {TurnVolume{1}, CheckSound{}};
  case FirstAction::try_sound:
    return {CheckSound{}};
  }
  return {};
}

void FirstStartScreen::back() {
  if (!answers_.told)
    answers_.page = page_after(answers_.page, -1);
  answers_.told = false;
}

Requests FirstStartScreen::go_on(const Surroundings& surroundings) {
  if (!may_go_on(answers_))
    return {};
  answers_.told = false;
  if (answers_.page != FirstPage::distance) {
    answers_.page = page_after(answers_.page, 1);
    return {};
  }
  Settings settings = surroundings.settings;
  settings.knee = answers_.knee;
  settings.chair = answers_.chair.value_or(false);
  if (answers_.distance)
    settings.distance_m = metres_of(*answers_.distance);
  settings.started_before = true;
  return {ChangeSettings{settings}, GoHome{}};
}

} // namespace coach
