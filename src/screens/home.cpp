#include "screens/home.hpp"

#include "screens/dose_words.hpp"
#include "screens/figure_picture.hpp"
#include "screens/quit_question.hpp"

#include <algorithm>

namespace coach {
namespace {

bool has_short_form(const Program& program) {
  return std::ranges::count(forms_of(program), Form::short_form) > 0;
}

} // namespace

HomeScreen::Laid HomeScreen::lay(const Pen& pen, const Surroundings& surroundings,
                                 const Look& look) const {
  const auto& programs = surroundings.programs;
  const auto outline_of = [&](std::size_t i, Form form) -> const Outline& {
    return outlines_.of(programs[i], choice_for(surroundings.settings, form));
  };
  const int others = std::max(0, static_cast<int>(programs.size()) - 1);
  Laid laid;
  laid.frame = home_frame(pen, others > 0);
  if (!programs.empty()) {
    laid.words = home_words(surroundings, outline_of(0, Form::full), look.language);
    if (has_short_form(*programs.front()))
      laid.short_form = look.language.count("home.short", "Short on time? {n} minute",
                                            "Short on time? {n} minutes",
                                            whole_minutes(outline_of(0, Form::short_form).total));
  } else {
    laid.words = home_words(surroundings, {}, look.language);
  }
  laid.room = lay_home_room(pen, look, laid.words, laid.frame);
  const auto row_of = [&](int other) -> HomeRow {
    const int i = other + 1;
    const Outline& outline = outline_of(static_cast<std::size_t>(i), Form::full);
    return {i, look.language.of(programs[static_cast<std::size_t>(i)]->title),
            facts({short_total(outline, look.language), places_of(outline, look.language)})};
  };
  laid.panel = lay_home_panel(pen, look, laid.frame.panel, {others, row_of}, turns_);
  if (!programs.empty())
    laid.figures.push_back({outline_of(0, Form::full).main_exercise(), laid.room.figure});
  for (const HomePanel::Row& row : laid.panel.rows)
    laid.figures.push_back(
        {outline_of(static_cast<std::size_t>(row.program), Form::full).main_exercise(),
         row.thumbnail});
  return laid;
}

Drawn HomeScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  const Laid laid = lay(pen, surroundings, look);
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().room);
  draw_home_room(pen, laid.words, laid.room, laid.frame);
  if (surroundings.programs.empty())
    draw_home_search(pen, controls, look, laid.frame);
  else
    draw_home_bar(pen, controls, look, laid.frame, laid.short_form);
  draw_home_panel(pen, controls, look, laid.panel);
  draw_home_settings(pen, controls, look);
  draw_figures(pen, look, laid.figures);
  if (asks_to_quit_)
    draw_quit_question(drawn, look, action_id(HomeAction::stay), action_id(HomeAction::leave));
  return drawn;
}

FigurePlaces HomeScreen::figures(const Surroundings& surroundings, const Look& look) const {
  Scene none;
  return lay(Pen(none, look.area, look.theme, look.measure), surroundings, look).figures;
}

Requests HomeScreen::update(const Input& input, const Surroundings& surroundings, Nanos) {
  if (const auto* action = std::get_if<ActionId>(&input))
    return press(*action, surroundings);
  if (const auto* pressed = std::get_if<KeyPress>(&input))
    return key(pressed->key);
  return {};
}

Requests HomeScreen::key(Key key) {
  if (key == Key::escape)
    asks_to_quit_ = !asks_to_quit_;
  return {};
}

Requests HomeScreen::press(ActionId action, const Surroundings& surroundings) {
  const auto& programs = surroundings.programs;
  const auto start = [&](Form form) -> Requests {
    if (programs.empty())
      return {};
    return {StartSession{programs.front(), choice_for(surroundings.settings, form)}};
  };
  const auto open = [&](int program) -> Requests {
    if (program >= static_cast<int>(programs.size()))
      return {};
    return {ShowOverview{programs[static_cast<std::size_t>(program)], Form::full}};
  };
  switch (action_of<HomeAction>(action)) {
  case HomeAction::start:
    return start(Form::full);
  case HomeAction::short_form:
    return start(Form::short_form);
  case HomeAction::look_through:
    return open(0);
  case HomeAction::open:
    return open(item_of(action));
  case HomeAction::settings:
    return {ShowSettings{}};
  case HomeAction::page_back:
    --turns_;
    return {};
  case HomeAction::page_on:
    ++turns_;
    return {};
  case HomeAction::stay:
    asks_to_quit_ = false;
    return {};
  case HomeAction::leave:
    return {Quit{}};
  case HomeAction::look_again:
    return {GoHome{}};
  }
  return {};
}

} // namespace coach
