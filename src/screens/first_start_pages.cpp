#include "screens/first_start_pages.hpp"

#include "screens/first_start_parts.hpp"
#include "screens/fitting.hpp"
#include "screens/settings_rows.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double edge = 24, gap = 16;

/// Signs with a dash before each, in the first size in which all of them have room.
struct DashList {
  std::vector<Paragraph> items;
  double between = 0;
  double height() const {
    double sum = between * (static_cast<double>(items.size()) - 1);
    for (const Paragraph& item : items)
      sum += item.height();
    return sum;
  }
};

constexpr double dash_room = 60;

DashList lay_list(const Pen& pen, const std::vector<std::string>& words, double width,
                  double height) {
  DashList list;
  for (const double size : {60, 54, 46, 40, 34}) {
    list = {{}, size * 0.45};
    bool fit = true;
    for (const std::string& item : words) {
      list.items.push_back(paragraph(pen, item, size, Weight::regular, width - dash_room));
      fit = fit && words_fit(pen, item, size, Weight::regular, width - dash_room);
    }
    if (fit && list.height() <= height)
      break;
  }
  return list;
}

void draw_list(Pen& pen, const DashList& list, Spot top) {
  for (const Paragraph& item : list.items) {
    pen.box({top.x, top.y + item.pitch / 2 - 3, 28, 6}, pen.theme().edge, 3);
    top.y = draw(pen, item, {top.x + dash_room, top.y}, pen.theme().ink) + list.between;
  }
}

/// Two answers of the same weight along the lower edge; gives the y of their top.
double draw_answers(const FirstView& view, const Options& options) {
  const Pen& pen = view.pen;
  const double left = pen.portrait() ? edge : margin_of(pen);
  const double high = answer_height(pen), y = pen.height() - edge - high;
  draw_options(view, options, {left, y, pen.width() - 2 * left, high});
  return y;
}

Options answers_to_signs(const Language& language) {
  return {{language.say("common.yes_or_not_sure", "Yes, or not sure"),
           language.say("common.no_none", "No, none of these")},
          {action_id(FirstAction::yes), action_id(FirstAction::none)},
          std::nullopt};
}

/// The languages on paper, the chosen one dark.
void draw_languages(const FirstView& view, const Rect& paper, int columns) {
  constexpr double inset = 32, highest = 112;
  Pen& pen = view.pen;
  const Theme& theme = pen.theme();
  const auto& languages = view.surroundings.languages;
  const int count = static_cast<int>(languages.size());
  const int rows = (count + columns - 1) / columns;
  const double width = (paper.width - 2 * inset - gap * (columns - 1)) / columns;
  const double height = std::min(highest, (paper.height - 2 * inset + gap) / rows - gap);
  const Rect used{paper.x, paper.y, paper.width, 2 * inset + (height + gap) * rows - gap};
  pen.box(used, theme.paper, 40);
  for (int i = 0; i < count; ++i) {
    const LanguageName& language = languages[static_cast<std::size_t>(i)];
    const int column = i % columns, row = i / columns;
    draw_options(view,
                 {{language.name},
                  {action_id(FirstAction::language, i)},
                  language.tag == view.look.language.tag() ? std::optional(0) : std::nullopt},
                 {used.x + inset + (width + gap) * column, used.y + inset + (height + gap) * row,
                  width, height});
  }
}

/// What the coach is, below each other.
void draw_sentences(const FirstView& view, const Rect& place) {
  Pen& pen = view.pen;
  const Language& language = view.look.language;
  const std::string title = language.say("first.welcome.title", "Your exercise coach");
  const double y = draw(pen, fitting(pen, title, {92, 80, 76, 63}, Weight::bold, place.width, 220),
                        {place.x, place.y}, pen.theme().ink) +
                   40;
  const std::vector<std::string> sentences{
      language.say("first.welcome.does",
                   "It shows, times and counts the exercises you were given."),
      language.say("first.welcome.does_not", "It cannot examine you or say what is wrong."),
      language.say("first.welcome.clinician", "What your clinician told you comes first.")};
  double below = y;
  for (const Paragraph& sentence : lay_list(pen, sentences, place.width, place.bottom() - y).items)
    below = draw(pen, sentence, {place.x, below}, pen.theme().ink) + 28;
}

/// How loud it is, to be tried; that there is no sound where there is none.
void draw_volume(const FirstView& view, const Rect& place) {
  const Language& language = view.look.language;
  double y =
      draw_heading(view, language.say("first.sound.title", "Can you hear it well?"), place) + 28;
  if (!view.surroundings.sound) {
    draw(view.pen,
         fitting(view.pen, language.say("notice.no_sound", "No sound found. Watch the screen."),
                 {60, 54, 46}, Weight::regular, place.width, 160),
         {place.x, y}, view.pen.theme().ink);
    return;
  }
  const int volume = view.surroundings.settings.volume;
  const double wide = Controls::stepper_width();
  view.controls.stepper({place.x + wide, y + 64},
                        {std::to_string(volume), language.say("first.sound.quieter", "Quieter"),
                         language.say("first.voice.louder", "Louder"), volume > 0, volume < 100},
                        action_id(FirstAction::quieter), action_id(FirstAction::louder));
  const ButtonFace face{Icon::sound, language.say("first.sound.try", "Play a sound")};
  const double room = place.width - wide - 40;
  view.controls.button(
      {place.x + wide + 40, y + 16, std::min(room, view.controls.button_width(face)), 96}, face,
      action_id(FirstAction::try_sound));
}

} // namespace

void draw_welcome(const FirstView& view) {
  Pen& pen = view.pen;
  const bool choice = view.surroundings.languages.size() > 1;
  const double bottom = go_on_top(pen) - 32;
  Rect words = page_place(pen, bottom);
  if (choice && pen.portrait()) {
    constexpr int columns = 3;
    const int count = static_cast<int>(view.surroundings.languages.size());
    const double height = std::min(620, 64 - 16 + 128 * ((count + columns - 1) / columns));
    draw_languages(view, {edge, bottom - height, pen.width() - 2 * edge, height},
                   std::min(columns, count));
    words.height -= height + 32;
  } else if (choice) {
    const Rect paper{pen.width() - 736, words.y, 712, pen.height() - edge - words.y};
    draw_languages(view, paper, view.surroundings.languages.size() > 6 ? 2 : 1);
    words.width = paper.x - 44 - words.x;
  }
  draw_sentences(view, words);
  draw_go_on(view, view.look.language.say("common.go_on", "Go on"), Ready::yes);
}

void draw_signs(const FirstView& view, FirstPage page) {
  Pen& pen = view.pen;
  const SignsWords words = signs_words(page, view.look.language);
  const double bottom = draw_answers(view, answers_to_signs(view.look.language)) - 32;
  const Rect place = page_place(pen, bottom);
  const double y =
      draw(pen, fitting(pen, words.title, {92, 80, 76, 63}, Weight::bold, place.width, 220),
           {place.x, place.y}, pen.theme().ink) +
      36;
  draw_list(pen, lay_list(pen, words.signs, place.width, bottom - y), {place.x, y});
}

void draw_told(const FirstView& view, FirstPage page) {
  Pen& pen = view.pen;
  const Theme& theme = pen.theme();
  const Language& language = view.look.language;
  const SignsWords words = signs_words(page, language);
  Options answers{{language.say("common.back", "Back")}, {action_id(FirstAction::back)}, {}};
  if (page == FirstPage::talk_first) {
    answers.words.push_back(language.say("first.signs_first.agreed", "My clinician says yes"));
    answers.actions.push_back(action_id(FirstAction::agreed));
  }
  const double bottom = draw_answers(view, answers) - 32;
  const Rect place = page_place(pen, bottom);
  constexpr double plate = 112;
  pen.box({place.x, place.y + 8, plate, plate}, theme.ink, 28);
  pen.icon(Icon::info, {place.x + plate * 0.19, place.y + 8 + plate * 0.19}, plate * 0.62,
           theme.room);
  const double top = place.y + plate + 56;
  const Paragraph more = paragraph(pen, words.more, 60, Weight::regular, place.width);
  const double y = draw(pen,
                        fitting(pen, words.told, {120, 92, 80, 76, 63}, Weight::bold, place.width,
                                bottom - top - more.height() - 40),
                        {place.x, top}, theme.ink);
  draw(pen, more, {place.x, y + 28}, theme.ink);
}

void draw_knee(const FirstView& view, const FirstAnswers& answers) {
  const Pen& pen = view.pen;
  const Language& language = view.look.language;
  Rect place = page_place(pen, go_on_top(pen) - 32);
  const double high = answer_height(pen);
  double y = draw_heading(view, language.say("first.knee.title", "Which knee is it?"), place) + 28;
  const auto knee = [](Knee which) {
    return action_id(FirstAction::knee, static_cast<int>(which));
  };
  Options knees{{language.say("first.knee.left", "Left knee"),
                 language.say("first.knee.right", "Right knee"),
                 language.say("first.knee.both", "Both")},
                {knee(Knee::left), knee(Knee::right), knee(Knee::both)},
                std::nullopt};
  if (answers.knee != Knee::unsaid)
    knees.chosen = static_cast<int>(answers.knee) - static_cast<int>(Knee::left);
  draw_options(view, knees, {place.x, y, place.width, high});
  place.y = y + high + 64;
  y = draw_heading(view,
                   language.say("first.floor.title", "Can you get down to the floor and up again?"),
                   place) +
      28;
  Options floor{{language.say("first.floor.yes", "Yes"),
                 language.say("first.floor.chair", "No, use a chair")},
                {action_id(FirstAction::floor, 0), action_id(FirstAction::floor, 1)},
                std::nullopt};
  if (answers.chair)
    floor.chosen = *answers.chair ? 1 : 0;
  draw_options(view, floor, {place.x, y, place.width, high});
  draw_go_on(view, language.say("common.go_on", "Go on"),
             may_go_on(answers) ? Ready::yes : Ready::not_yet);
}

namespace {

/// Gives the y below it.
double draw_distance_note(const FirstView& view, const DistanceNote& note, const Rect& place) {
  const Theme& theme = view.pen.theme();
  const double size = near_size(view.look, 34), indent = note.too_far ? 1.5 * size : 0;
  const Paragraph words =
      paragraph(view.pen, note.words, size, note.too_far ? Weight::bold : Weight::regular,
                place.width - indent);
  if (note.too_far)
    view.pen.icon(Icon::info, {place.x, place.y + (words.pitch - 1.2 * size) / 2}, 1.2 * size,
                  theme.ink);
  return draw(view.pen, words, {place.x + indent, place.y}, note.too_far ? theme.ink : theme.ink2);
}

} // namespace

void draw_distance(const FirstView& view, const FirstAnswers& answers) {
  Pen& pen = view.pen;
  const Language& language = view.look.language;
  Rect place = page_place(pen, go_on_top(pen) - 32);
  const double high = answer_height(pen);
  double y = draw_heading(view,
                          language.say("first.distance.title",
                                       "How far away is the screen when you exercise?"),
                          place) +
             28;
  const int chosen = answers.distance.value_or(distance_of(view.surroundings.settings.distance_m));
  draw_options(view,
               {{language.say("first.distance.near", "Close, 1 m"),
                 language.say("first.distance.mid", "2 m"),
                 language.say("first.distance.far", "3 m or more")},
                {action_id(FirstAction::distance, 0), action_id(FirstAction::distance, 1),
                 action_id(FirstAction::distance, 2)},
                chosen},
               {place.x, y, place.width, high});
  Settings settings = view.surroundings.settings;
  settings.distance_m = metres_of(chosen);
  y = draw_distance_note(view, distance_note(settings, view.look.area, language),
                         {place.x, y + high + 16, place.width, 0});
  place.y = y + 40;
  draw_volume(view, place);
  draw_go_on(view, language.say("common.done", "Done"), Ready::yes);
}

} // namespace coach
