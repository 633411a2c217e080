#include "screens/language_screen.hpp"

#include "screens/controls.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

enum class LanguageAction : std::uint8_t { back, choose };

constexpr double name_size = 63, gap = 24, highest = 260, around_name = 24;

/// How many papers stand beside each other: so many that every name fits, but not one.
int columns_for(const Pen& pen, const std::vector<LanguageName>& languages, double room) {
  double widest = 0;
  for (const LanguageName& language : languages)
    widest = std::max(widest, pen.text_width(language.name, name_size, Weight::bold));
  int columns = pen.portrait() ? 2 : 4;
  while (columns > 2 && (room - gap * (columns - 1)) / columns < widest + 2 * around_name)
    --columns;
  return columns;
}

/// A name that is too wide for its paper is made smaller.
double size_of(const Pen& pen, const std::string& name, double room) {
  const double width = pen.text_width(name, name_size, Weight::bold);
  return width <= room ? name_size : std::floor(name_size * room / width);
}

} // namespace

Drawn LanguageScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  const Theme& theme = pen.theme();
  pen.box({0, 0, pen.width(), pen.height()}, theme.room);
  const double top =
      controls.head(look.language.say("settings.language", "Language"),
                    look.language.say("common.back", "Back"), action_id(LanguageAction::back)) +
      24;
  const auto& languages = surroundings.languages;
  const double left = pen.portrait() ? 48 : 72, room = pen.width() - 2 * left;
  const int columns = columns_for(pen, languages, room);
  const int count = static_cast<int>(languages.size());
  const int rows = std::max(1, (count + columns - 1) / columns);
  const double width = (room - gap * (columns - 1)) / columns;
  const double height = std::min(highest, (pen.height() - top - gap) / rows - gap);
  for (int i = 0; i < count; ++i) {
    const LanguageName& language = languages[static_cast<std::size_t>(i)];
    const Rect place{left + (width + gap) * (i % columns), top + (height + gap) * (i / columns),
                     width, height};
    controls.card(place, language.name, action_id(LanguageAction::choose, i), theme.paper);
    if (language.tag == look.language.tag()) {
      constexpr double sign = 44, edge = 20;
      pen.outline(place, theme.ink, 6, 40);
      pen.icon(Icon::check, {place.right() - sign - edge, place.y + edge}, sign, theme.ink);
    }
    const double size = size_of(pen, language.name, width - 2 * around_name);
    pen.text_in_row(language.name, place.centre(), size, Weight::bold, theme.ink, Align::centre);
  }
  return drawn;
}

Requests LanguageScreen::update(const Input& input, const Surroundings& surroundings, Nanos) {
  if (const auto* key = std::get_if<KeyPress>(&input))
    return key->key == Key::escape ? Requests{GoBack{}} : Requests{};
  const auto* action = std::get_if<ActionId>(&input);
  if (action == nullptr)
    return {};
  if (action_of<LanguageAction>(*action) == LanguageAction::back)
    return {GoBack{}};
  Settings settings = surroundings.settings;
  settings.language = surroundings.languages.at(static_cast<std::size_t>(item_of(*action))).tag;
  return {ChangeSettings{settings}, GoBack{}};
}

} // namespace coach
