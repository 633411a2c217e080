#include "screens/pain.hpp"

#include "screens/pain_pages.hpp"

namespace coach {
namespace {

using namespace std::chrono_literals;

/// Presses closer than this count once.
constexpr Nanos too_soon = 150ms;

std::optional<int> digit_of(Key key) {
  if (key < Key::digit0 || key > Key::digit9)
    return std::nullopt;
  return static_cast<int>(key) - static_cast<int>(Key::digit0);
}

} // namespace

Drawn PainScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  pen.box({0, 0, pen.width(), pen.height()}, look.theme.room);
  const PainPage page{pen, controls, drawn.targets, surroundings.playing, look, says_how_};
  switch (page_) {
  case Page::scale:
    draw_pain_question(page, {pain_, one_typed_});
    break;
  case Page::sharp:
    draw_pain_sharp(page, pain_.value_or(0));
    break;
  case Page::clinician:
    draw_pain_clinician(page, pain_.value_or(0));
    break;
  case Page::answers:
    draw_pain_answers(page, pain_.value_or(0));
    break;
  }
  return drawn;
}

Requests PainScreen::update(const Input& input, const Surroundings& surroundings, Nanos now) {
  says_how_ = std::holds_alternative<ShortPress>(input);
  if (const auto* key = std::get_if<KeyPress>(&input))
    return press_key(key->key, surroundings);
  one_typed_ = false;
  const auto* action = std::get_if<ActionId>(&input);
  if (action == nullptr || (last_press_ && now - *last_press_ < too_soon))
    return {};
  last_press_ = now;
  return press(*action, surroundings);
}

Requests PainScreen::press(ActionId action, const Surroundings& surroundings) {
  switch (action_of<PainAction>(action)) {
  case PainAction::number:
    return report(item_of(action), surroundings);
  case PainAction::no_answer:
    return leave_scale(surroundings);
  case PainAction::end:
    return {Command{End{}}, ShowSummary{}};
  case PainAction::change:
    page_ = Page::scale;
    return {};
  case PainAction::sharp:
    page_ = Page::clinician;
    return {};
  case PainAction::not_sharp:
    not_sharp_ = true;
    page_ = Page::answers;
    return {};
  case PainAction::back:
    page_ = Page::sharp;
    return {};
  case PainAction::answer:
    break;
  }
  const auto answer = static_cast<PainAnswer>(item_of(action));
  if (answer == PainAnswer::end)
    return {AnswerPain{answer}, ShowSummary{}};
  return {AnswerPain{answer}, GoBack{}};
}

Requests PainScreen::press_key(Key key, const Surroundings& surroundings) {
  const bool one_typed = one_typed_;
  one_typed_ = false;
  if (page_ == Page::scale) {
    const auto digit = digit_of(key);
    if (one_typed && (key == Key::enter || key == Key::space))
      return report(1, surroundings);
    if (one_typed && digit == 0)
      return report(10, surroundings);
    if (digit == 1)
      one_typed_ = true;
    else if (digit)
      return report(*digit, surroundings);
    else if (key == Key::escape && !one_typed)
      return leave_scale(surroundings);
    return {};
  }
  if (page_ == Page::sharp && (key == Key::y || key == Key::n))
    return press(action_id(key == Key::y ? PainAction::sharp : PainAction::not_sharp),
                 surroundings);
  if (key == Key::escape)
    page_ = page_ == Page::clinician ? Page::sharp : Page::scale;
  return {};
}

Requests PainScreen::report(int pain, const Surroundings& surroundings) {
  const bool again = pain_ == pain;
  not_sharp_ = again && not_sharp_;
  pain_ = pain;
  page_ = page_for(pain, surroundings);
  if (again)
    return {};
  return {Command{ReportPain{pain}}};
}

/// Once a number was said it stands: back to its answers. Without one the session stays paused.
Requests PainScreen::leave_scale(const Surroundings& surroundings) {
  if (!pain_)
    return {GoBack{}};
  page_ = page_for(*pain_, surroundings);
  return {};
}

PainScreen::Page PainScreen::page_for(int pain, const Surroundings& surroundings) const {
  const auto& program = surroundings.playing.program;
  const bool stop = program != nullptr && zone_of(program->pain, pain) == PainZone::stop;
  return stop && !not_sharp_ ? Page::sharp : Page::answers;
}

} // namespace coach
