#include "screens/overview_facts.hpp"

#include "screens/dose_words.hpp"
#include "screens/paragraph.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace coach {
namespace {

constexpr double body = 34, note = 28;

/// The known things by a word of their English names.
Icon icon_of(const std::string& english) {
  constexpr std::array<std::pair<std::string_view, Icon>, 10> icons{{{"chair", Icon::chair},
                                                                     {"step", Icon::step},
                                                                     {"stair", Icon::step},
                                                                     {"rail", Icon::rail},
                                                                     {"towel", Icon::towel},
                                                                     {"cloth", Icon::towel},
                                                                     {"mat", Icon::mat},
                                                                     {"wall", Icon::wall},
                                                                     {"ice", Icon::ice},
                                                                     {"pillow", Icon::pillow}}};
  for (const auto& [word, icon] : icons)
    if (english.find(word) != std::string::npos)
      return icon;
  return Icon::dot;
}

/// Makes the pieces of one panel.
class Facts {
 public:
  Facts(Pen& pen, const Look& look, const Rect& place) : pen_(pen), look_(look), place_(place) {}

  void add_total(const Program& program, const Outline& outline);
  void add_things(const Outline& outline);
  void add_pain(const PainRule& rule);
  void add_list(const std::string& head, const std::vector<std::string>& sentences);
  void add_words(const std::string& head, const std::vector<std::string>& lines, double size);

  std::vector<PanelPiece> pieces;

 private:
  Paragraph sized(const std::string& words, double size, double width,
                  Weight weight = Weight::regular) const {
    return fitted(pen_, words, {near_size(look_, size), size, 28}, weight, width, 99);
  }
  void add_head(const std::string& words);
  /// A sentence with what stands before it.
  void add_row(const std::string& mark, double indent, const std::string& words);

  Pen& pen_;
  const Look& look_;
  Rect place_;
};

std::string how_often(const Frequency& frequency, const Language& language) {
  if (!frequency.days_per_week)
    return {};
  const Range<int> days = *frequency.days_per_week;
  if (days.min >= 7)
    return language.say("overview.every_day", "every day");
  if (days.single())
    return language.count("overview.days_a_week", "{n} day a week", "{n} days a week", days.min);
  return language.say("overview.days_range", "{from} to {to} days a week",
                      {{"from", days.min}, {"to", days.max}});
}

std::string status_words(Status status, const Language& language) {
  switch (status) {
  case Status::complete:
    return {};
  case Status::incomplete:
    return language.say("overview.incomplete", "Not complete");
  case Status::unverified:
    break;
  }
  return language.say("overview.unverified", "Not checked");
}

void Facts::add_total(const Program& program, const Outline& outline) {
  const Language& language = look_.language;
  std::vector<std::string> notes{
      language.count("common.exercises", "{n} exercise", "{n} exercises", outline.exercises),
      how_often(program.schedule.frequency, language), status_words(program.status, language)};
  if (outline.about)
    notes.push_back(language.say("overview.some_wait", "Some steps wait for you."));
  std::string lines;
  for (const std::string& words : notes)
    if (!words.empty())
      lines += (lines.empty() ? "" : "\n") + words;
  const Paragraph total = fitted(pen_, short_total(outline, language), {92, 76, 63, 50},
                                 Weight::bold, place_.width * 0.6, 1);
  const double beside = width_of(pen_, total) + 32;
  const Paragraph words = sized(lines, body, place_.width - beside);
  const double height = std::max(104.0, words.height());
  const double x = place_.x;
  pieces.push_back(
      {height,
       [this_pen = &pen_, total, words, height, beside, x](double y) {
         draw(*this_pen, total, {x, y + (height - total.height()) / 2}, this_pen->theme().ink);
         draw(*this_pen, words, {x + beside, y + (height - words.height()) / 2},
              this_pen->theme().ink2);
       },
       true});
}

void Facts::add_head(const std::string& words) {
  const Paragraph head = sized(words, body, place_.width, Weight::bold);
  const double x = place_.x;
  pieces.push_back({head.height() + 6,
                    [this_pen = &pen_, head, x](double y) {
                      draw(*this_pen, head, {x, y}, this_pen->theme().ink);
                    },
                    true});
}

/// Icon and word side by side, as many in a line as fit.
void Facts::add_things(const Outline& outline) {
  struct Thing {
    Icon icon = Icon::dot;
    Paragraph words;
    double x = 0, y = 0;
  };
  constexpr double icon = 52, gap = 14, between = 28, pitch = 58;
  std::vector<Thing> things;
  double x = 0, y = 0;
  std::vector<std::string> known;
  for (const Outline::Item& item : outline.items)
    for (const Text& thing : item.entry.exercise.equipment) {
      const std::string& words = look_.language.of(thing);
      if (std::ranges::find(known, words) != known.end())
        continue;
      known.push_back(words);
      Thing made{icon_of(thing.in("en")), {}, 0, 0};
      made.words = fitted(pen_, words, {near_size(look_, body), body, 28}, Weight::regular,
                          place_.width - icon - gap, 1);
      const double width = icon + gap + width_of(pen_, made.words);
      if (x > 0 && x + width > place_.width) {
        x = 0;
        y += pitch;
      }
      made.x = place_.x + x;
      made.y = y;
      x += width + between;
      things.push_back(made);
    }
  if (things.empty())
    return;
  add_head(look_.language.say("overview.needs", "You need"));
  pieces.push_back(
      {y + pitch,
       [this_pen = &pen_, things](double top) {
         for (const Thing& thing : things) {
           const double line = top + thing.y;
           this_pen->icon(thing.icon, {thing.x, line + 2}, icon, this_pen->theme().ink);
           draw(*this_pen, thing.words, {thing.x + icon + gap, line + 28 - thing.words.pitch / 2},
                this_pen->theme().ink);
         }
       },
       false});
}

void Facts::add_row(const std::string& mark, double indent, const std::string& words) {
  const Paragraph text = sized(words, body, place_.width - indent);
  const double x = place_.x;
  pieces.push_back({text.height() + 2,
                    [this_pen = &pen_, text, mark, indent, x](double y) {
                      this_pen->text_in_row(mark, {x, y + text.pitch / 2}, text.size, Weight::bold,
                                            this_pen->theme().ink);
                      draw(*this_pen, text, {x + indent, y}, this_pen->theme().ink);
                    },
                    false});
}

void Facts::add_pain(const PainRule& rule) {
  const Language& language = look_.language;
  const auto range = [](int from, int to) {
    return from == to ? std::to_string(from) : std::to_string(from) + "–" + std::to_string(to);
  };
  struct Zone {
    int from = 0, to = 0;
    const Text* words = nullptr;
  };
  std::vector<Zone> zones;
  int from = 0;
  if (rule.continue_up_to) {
    zones.push_back({from, *rule.continue_up_to, &rule.advice_continue});
    from = *rule.continue_up_to + 1;
  }
  if (rule.ease_up_to && *rule.ease_up_to >= from) {
    zones.push_back({from, *rule.ease_up_to, &rule.advice_ease});
    from = *rule.ease_up_to + 1;
  }
  if (from <= 10)
    zones.push_back({from, 10, &rule.advice_stop});
  std::erase_if(zones, [](const Zone& zone) { return zone.words->empty(); });
  if (zones.empty())
    return;
  add_head(language.say("overview.pain_rule", "Pain rule of your program"));
  pieces.back().whole = true;
  const double indent = pen_.text_width("6–10", near_size(look_, body), Weight::bold) + 16;
  for (const Zone& zone : zones)
    add_row(range(zone.from, zone.to), indent, language.of(*zone.words));
}

void Facts::add_list(const std::string& head, const std::vector<std::string>& sentences) {
  if (sentences.empty())
    return;
  add_head(head);
  for (const std::string& sentence : sentences)
    add_row("–", 36, sentence);
}

void Facts::add_words(const std::string& head, const std::vector<std::string>& lines, double size) {
  std::vector<std::string> said = lines;
  std::erase(said, std::string());
  if (said.empty())
    return;
  add_head(head);
  for (const std::string& line : said) {
    const Paragraph text = sized(line, size, place_.width);
    const double x = place_.x;
    pieces.push_back({text.height() + 4,
                      [this_pen = &pen_, text, x](double y) {
                        draw(*this_pen, text, {x, y}, this_pen->theme().ink2);
                      },
                      false});
  }
}

std::vector<std::string> stop_signs(const Outline& outline, const Language& language) {
  std::vector<std::string> signs;
  for (const Outline::Item& item : outline.items)
    for (const Text& sign : item.entry.exercise.stop_if)
      if (std::ranges::find(signs, language.of(sign)) == signs.end())
        signs.push_back(language.of(sign));
  return signs;
}

} // namespace

std::vector<PanelPiece> overview_facts(Pen& pen, const Look& look, const Program& program,
                                       const Outline& outline, const Rect& place) {
  const Language& language = look.language;
  Facts made(pen, look, place);
  made.add_total(program, outline);
  made.add_things(outline);
  std::vector<std::string> safety;
  for (const Text& text : program.safety)
    safety.push_back(language.of(text));
  // Before what is asked again when it hurts: nobody turns a page for it.
  made.add_list(language.say("overview.safety", "Safety"), safety);
  if (program.pain)
    made.add_pain(*program.pain);
  made.add_list(language.say("overview.stop_if", "Stop if you feel"),
                stop_signs(outline, language));
  made.add_words(language.say("overview.about_program", "About this program"),
                 {language.of(program.about)}, body);
  std::vector<std::string> sources;
  if (!program.edition.empty())
    sources.push_back(
        language.say("overview.edition", "Edition {edition}", {{"edition", program.edition}}));
  const std::string& reviewer =
      program.reviewer.empty() ? program.clinic.reviewed_by : program.reviewer;
  if (!reviewer.empty())
    sources.push_back(language.say("overview.reviewer", "Checked by {name}", {{"name", reviewer}}));
  sources.insert(sources.end(), program.sources.begin(), program.sources.end());
  made.add_words(language.say("overview.sources", "Sources"), sources, note);
  return std::move(made.pieces);
}

} // namespace coach
