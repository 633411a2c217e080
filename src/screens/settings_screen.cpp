#include "screens/settings_screen.hpp"

#include "screens/settings_choice.hpp"
#include "screens/settings_papers.hpp"

namespace coach {
namespace {

constexpr double column_gap = 24;

double margin(const Pen& pen) { return pen.portrait() ? 48 : 72; }

/// The title and the names of the pages, beside it where there is room; gives the y below.
double draw_head(Pen& pen, Controls& controls, Targets& targets, const Look& look,
                 SettingsPage page) {
  const std::string title = look.language.say("home.settings", "Settings");
  double y = controls.head(title, look.language.say("common.back", "Back"),
                           action_id(SettingsAction::back));
  const SettingChoice pages{settings_page_names(look.language), static_cast<int>(page),
                            action_id(SettingsAction::page)};
  const double left = margin(pen), size = 34 * look.near_text;
  const double title_end = left + 128 + pen.text_width(title, 63, Weight::bold);
  const double right = pen.width() - left;
  if (title_end + 48 + controls.choice_width(pages.options, size) <= right) {
    controls.choice({right, 88}, pages.options, pages.chosen, pages.first, size);
    return y;
  }
  const WideChoice choice(pen, look, pages, right - left);
  choice.draw(pen, targets, look, {left, y});
  return y + choice.height() + 24;
}

} // namespace

Drawn SettingsScreen::draw(const Surroundings& surroundings, const Look& look) const {
  Drawn drawn;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  Controls controls(pen, drawn.targets, look);
  pen.box({0, 0, pen.width(), pen.height()}, pen.theme().room);
  const double top = draw_head(pen, controls, drawn.targets, look, page_);
  const SettingsColumns columns = settings_page(page_, surroundings, look);
  const double left = margin(pen), all = pen.width() - 2 * left;
  const double width = pen.portrait() ? all : (all - column_gap) / 2;
  const double below =
      draw_papers(pen, controls, drawn.targets, look, columns[0], {left, top}, width);
  const Spot second = pen.portrait() ? Spot{left, below} : Spot{left + width + column_gap, top};
  draw_papers(pen, controls, drawn.targets, look, columns[1], second, width);
  return drawn;
}

Requests SettingsScreen::update(const Input& input, const Surroundings& surroundings, Nanos) {
  if (const auto* key = std::get_if<KeyPress>(&input))
    return key->key == Key::escape ? Requests{GoBack{}} : Requests{};
  const auto* action = std::get_if<ActionId>(&input);
  if (action == nullptr)
    return {};
  switch (action_of<SettingsAction>(*action)) {
  case SettingsAction::back:
    return {GoBack{}};
  case SettingsAction::page:
    page_ = static_cast<SettingsPage>(item_of(*action));
    return {};
  case SettingsAction::language:
    return {ShowLanguages{}};
  case SettingsAction::sound_check:
    return {CheckSound{}};
  case SettingsAction::full_screen:
    return {ToggleFullScreen{}};
  default:
    break;
  }
  const Settings settings = changed(surroundings.settings, *action);
  return settings == surroundings.settings ? Requests{} : Requests{ChangeSettings{settings}};
}

} // namespace coach
