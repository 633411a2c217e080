#include "screens/fitting.hpp"
#include "screens/pain_pages.hpp"
#include "screens/pain_words.hpp"
#include "screens/pain_zones.hpp"

#include <algorithm>

namespace coach {
namespace {

/// The two parts of the screen over its bar.
struct Frame {
  Rect words, paper;
};

Frame frame_of(const Pen& pen, double bar_top) {
  if (pen.portrait()) {
    const double top = pen.height() - 1082, bottom = std::min(bar_top - 24, top + 834);
    return {{48, 48, pen.width() - 96, top - 72}, {24, top, pen.width() - 48, bottom - top}};
  }
  const Rect paper{pen.width() - 736, 40, 712, bar_top - 24 - 40};
  return {{72, 48, paper.x - 44 - 72, bar_top - 24 - 48}, paper};
}

void draw_staircase(Pen& pen, const PainColumns& columns, double bottom, int pain) {
  constexpr double lowest = 24, rise = 20;
  for (int n = 0; n <= 10; ++n) {
    const double height = lowest + rise * n;
    pen.box({columns.left(n), bottom - height, columns.width, height},
            n == pain ? pen.theme().ink : pen.theme().press, 8);
  }
}

/// "You said 6" on the paper, where that lies on the scale, and in which of the author's zones.
void draw_number(const PainPage& page, const Rect& paper, int pain) {
  Pen& pen = page.pen;
  const Theme& theme = pen.theme();
  const Language& language = page.look.language;
  pen.box(paper, theme.paper, 40);
  const double inset = 44, middle = paper.centre().x;
  const double wide = std::min(paper.width - 2 * inset, 760.0);
  const PainColumns columns = pain_columns(middle - wide / 2, wide, 8);
  std::vector<ZoneRange> zones;
  if (page.playing.program != nullptr)
    zones = zones_of(page.playing.program->pain);
  const auto zone = page.playing.program != nullptr ? zone_of(page.playing.program->pain, pain)
                                                    : PainZone::unruled;
  ZoneBrackets brackets = lay_brackets(pen, zones, columns, {46, 40, 34}, language);
  if (!brackets.has_words())
    add_words_of(brackets, zone, pen, columns, language);
  const double stairs = paper.bottom() - 40 - brackets.height() - (brackets.empty() ? 0 : 16);
  draw_staircase(pen, columns, stairs, pain);
  draw_brackets(pen, brackets, columns, stairs + 16, zone);
  const Paragraph said =
      fitting(pen, language.say("pain.said", "You said"), {46, 40}, Weight::regular, wide, 60);
  const double below = draw(pen, said, {middle, paper.y + 52}, theme.ink, Align::centre);
  const double room = stairs - 224 - below;
  pen.text_in_row(std::to_string(pain), {middle, below + room / 2 + 8}, std::min(412.0, room),
                  Weight::bold, theme.ink, Align::centre);
}

/// What stands beside the number: a line of where it hurts, one of who speaks, the words, and one
/// more line under them.
struct Words {
  std::string who, words, more;
};

void draw_words(const PainPage& page, const Rect& place, const Words& words) {
  Pen& pen = page.pen;
  const Theme& theme = pen.theme();
  draw_eyebrow(pen, sore_place(page.playing, page.look.language), {place.x, place.y + 30},
               place.width);
  double y = place.y + 60 + 52;
  const Paragraph who = fitting(pen, words.who, {46, 40, 34}, Weight::regular, place.width, 120);
  const Paragraph more = paragraph(pen, words.more, 46, Weight::regular, place.width);
  y = draw(pen, who, {place.x, y}, theme.ink2);
  const double room = place.bottom() - y - more.height() - 24;
  y = draw(pen,
           fitting(pen, words.words, {92, 80, 76, 63, 54, 46, 40}, Weight::bold, place.width, room),
           {place.x, y}, theme.ink);
  draw(pen, more, {place.x, y + 24}, theme.ink2);
}

void draw_page(const PainPage& page, int pain, const Words& words, std::vector<BarButton> buttons) {
  const ButtonRows bar = lay_button_rows(page.pen, page.controls, std::move(buttons));
  const Frame frame = frame_of(page.pen, bar.top);
  draw_number(page, frame.paper, pain);
  draw_words(page, frame.words, words);
  draw(page.controls, bar, page.look);
}

BarButton change_button(const Language& language) {
  BarButton button{{Icon::undo, language.say("pain.change", "Change the number")},
                   action_id(PainAction::change)};
  button.icon_will_do = true;
  return button;
}

} // namespace

BarButton end_button(const PainPage& page, ActionId action) {
  const Language& language = page.look.language;
  BarButton button{{Icon::end, language.say("common.end", "End"), Role::long_press}, action, true};
  button.how = language.say("play.keep_pressing", "Keep pressing");
  button.says_how = page.says_how;
  return button;
}

std::vector<PainAnswer> shown_answers(const Playing& playing, int pain) {
  if (playing.program == nullptr || playing.timeline == nullptr)
    return {PainAnswer::go_on};
  auto answers = answers_to_pain(
      {*playing.program, playing.choice, *playing.timeline, playing.view, playing.sore}, pain);
  if (!item_follows(*playing.timeline, playing.view))
    std::erase(answers, PainAnswer::next_exercise);
  return answers;
}

void draw_pain_sharp(const PainPage& page, int pain) {
  const Language& language = page.look.language;
  ButtonFace yes{Icon::none, language.say("pain.sharp_button", "Yes, that happened"),
                 Role::primary_button};
  draw_page(
      page, pain,
      {"", language.say("pain.sharp", "Sharp pain, a pop, or the knee gives way?\nStop now."), ""},
      {{yes, action_id(PainAction::sharp), false},
       {{Icon::none, language.say("common.no", "No")}, action_id(PainAction::not_sharp), false},
       change_button(language)});
}

void draw_pain_clinician(const PainPage& page, int pain) {
  const Language& language = page.look.language;
  ButtonFace end = face_of(PainAnswer::end, language);
  end.role = Role::primary_button;
  draw_page(
      page, pain, {"", language.say("pain.clinician", "Ask your clinician before you go on."), ""},
      {{end, action_id(PainAction::answer, static_cast<int>(PainAnswer::end)), false},
       {{Icon::left, language.say("common.back", "Back")}, action_id(PainAction::back), false}});
}

void draw_pain_answers(const PainPage& page, int pain) {
  const Language& language = page.look.language;
  std::vector<BarButton> buttons;
  for (const PainAnswer answer : shown_answers(page.playing, pain)) {
    BarButton button{face_of(answer, language),
                     action_id(PainAction::answer, static_cast<int>(answer)), false};
    if (buttons.empty())
      button.face.role = Role::primary_button;
    buttons.push_back(button.face.role == Role::long_press ? end_button(page, button.action)
                                                           : button);
  }
  const auto end = std::ranges::find_if(buttons, &BarButton::at_end);
  buttons.insert(end, change_button(language));
  std::string advice;
  if (const auto& program = page.playing.program)
    advice = quoted_advice(program->pain, zone_of(program->pain, pain), language);
  Words words{author_says(language), advice, ""};
  if (advice.empty())
    words = {"", language.say("pain.how_on", "How do you want to go on?"), ""};
  if (buttons.front().action ==
      action_id(PainAction::answer, static_cast<int>(PainAnswer::next_exercise)))
    words.more = language.say("play.next", "Next: {name}",
                              {{"name", exercise_after(page.playing, language)}});
  draw_page(page, pain, words, std::move(buttons));
}

} // namespace coach
