#include "screens/settings_rows.hpp"

#include <cmath>

namespace coach {
namespace {

/// A number with at most one decimal.
std::string decimal(const Language& language, double number) {
  const long tenths = std::lround(number * 10);
  std::string out = std::to_string(tenths / 10);
  if (tenths % 10 != 0)
    out += language.say("common.decimal_point", ".") + std::to_string(tenths % 10);
  return out;
}

/// A number and its unit, which stay in one line.
std::string together(std::string words) {
  for (auto at = words.find(' '); at != words.npos; at = words.find(' '))
    words.replace(at, 1, "\u202f");
  return words;
}

std::string metres(const Language& language, double n) {
  return together(language.say("settings.metres", "{n} m", {{"n", decimal(language, n)}}));
}

/// Makes the rows of a page.
class Rows {
 public:
  Rows(const Surroundings& surroundings, const Look& look)
      : surroundings_(surroundings), settings_(surroundings.settings), look_(look),
        language_(look.language) {}

  SettingsColumns sound() const {
    return {{{{language()}, {voice(), captions()}}, {{volume(), sound_check(), sound_late()}}}};
  }
  SettingsColumns screen() const {
    return {{{{appearance(), text_size(), motion()}, {full_screen()}},
             {{inches(), distance()}, {figure()}}}};
  }
  SettingsColumns exercise() const {
    return {{{{knee(), first_leg(), chair()}}, {{change_time(), ask_pain(), controller()}}}};
  }

 private:
  static constexpr double value_size = 46;

  std::string say(const char* context, const char* english, Blanks blanks = {}) const {
    return language_.say(context, english, blanks);
  }

  SettingsRow stepper(const std::string& label, std::string value, const Steps& steps, double now,
                      SettingsAction less, SettingsAction more) const {
    StepperFace face;
    face.value = std::move(value);
    face.less = say("settings.less", "{what}: less", {{"what", label}});
    face.more = say("settings.more", "{what}: more", {{"what", label}});
    face.can_less = steps.below(now) != now;
    face.can_more = steps.above(now) != now;
    face.size = value_size;
    return {label, "", SettingStepper{std::move(face), action_id(less), action_id(more)}};
  }

  template <class Enum>
  SettingsRow choice(std::string label, SettingsAction action, std::vector<std::string> options,
                     Enum chosen) const {
    return {std::move(label), "",
            SettingChoice{std::move(options), static_cast<int>(chosen), action_id(action)}};
  }

  SettingsRow toggle(std::string label, SettingsAction action, bool on) const {
    return {std::move(label), "",
            SettingToggle{on, on ? say("common.on", "On") : say("common.off", "Off"),
                          action_id(action)}};
  }

  SettingsRow button(std::string label, SettingsAction action, Icon icon, std::string words) const {
    const double size = 34 * look_.near_text;
    return {std::move(label), "",
            SettingButton{{icon, std::move(words), Role::button, size}, action_id(action)}};
  }

  SettingsRow language() const {
    std::string name = language_.tag();
    for (const LanguageName& known : surroundings_.languages)
      if (known.tag == language_.tag())
        name = known.name;
    return button(say("settings.language", "Language"), SettingsAction::language, Icon::globe,
                  name);
  }

  SettingsRow voice() const {
    SettingsRow row =
        choice(say("settings.voice", "Coach voice"), SettingsAction::cue_level,
               {say("settings.voice.by_itself", "By itself"), say("settings.voice.full", "Full"),
                say("settings.voice.short", "Short"), say("settings.voice.tones", "Tones only"),
                say("settings.voice.off", "Off")},
               settings_.cue_level);
    row.note = say("settings.voice.by_itself_note", "By itself: all of it, for now");
    return row;
  }

  SettingsRow captions() const {
    return toggle(say("settings.captions", "Show spoken words"), SettingsAction::captions,
                  settings_.captions);
  }

  SettingsRow volume() const {
    SettingsRow row =
        stepper(say("settings.volume", "Volume"), std::to_string(settings_.volume), volume_steps(),
                settings_.volume, SettingsAction::volume_less, SettingsAction::volume_more);
    row.warning = !surroundings_.sound || surroundings_.muted;
    if (!surroundings_.sound)
      row.note = say("notice.no_sound", "No sound found. Watch the screen.");
    else if (surroundings_.muted)
      row.note = say("settings.muted", "Muted with the M key");
    return row;
  }

  SettingsRow sound_check() const {
    return button(say("settings.sound_check", "Sound check"), SettingsAction::sound_check,
                  Icon::sound, say("settings.sound_check.play", "Play"));
  }

  SettingsRow sound_late() const {
    const int hundredths = settings_.sound_late_ms / 10;
    const std::string value =
        hundredths == 0 ? "0"
                        : std::to_string(hundredths / 100) + say("common.decimal_point", ".") +
                              (hundredths % 100 < 10 ? "0" : "") + std::to_string(hundredths % 100);
    return stepper(say("settings.sound_late", "Sound comes late (Bluetooth)"),
                   together(say("settings.seconds", "{n} s", {{"n", value}})), late_steps(),
                   settings_.sound_late_ms, SettingsAction::late_less, SettingsAction::late_more);
  }

  SettingsRow appearance() const {
    return choice(say("settings.theme", "Light or dark"), SettingsAction::appearance,
                  {say("settings.theme.light", "Light"), say("settings.theme.dark", "Dark")},
                  settings_.appearance);
  }

  SettingsRow text_size() const {
    return choice(
        say("settings.text_size", "Text size"), SettingsAction::text_size,
        {say("settings.text_size.normal", "Normal"), say("settings.text_size.large", "Large")},
        settings_.text_size);
  }

  SettingsRow motion() const {
    return toggle(say("settings.motion", "Less movement on the screen"), SettingsAction::motion,
                  settings_.motion == Motion::less);
  }

  SettingsRow figure() const {
    std::vector<std::string> names;
    for (int i = 1; i <= 3; ++i)
      names.push_back(say("settings.figure.person", "Person {n}", {{"n", i}}));
    return {say("settings.figure", "Who shows the exercises"), "",
            SettingPerson{std::move(names), settings_.figure, action_id(SettingsAction::figure)}};
  }

  SettingsRow full_screen() const {
    SettingsRow row = toggle(say("settings.full_screen", "Full screen"),
                             SettingsAction::full_screen, surroundings_.full_screen);
    row.note = say("settings.full_screen.key", "Or press F");
    return row;
  }

  SettingsRow inches() const {
    SettingsRow row =
        stepper(say("settings.screen_size", "Screen size"),
                decimal(language_, settings_.screen_inches) + "″", inch_steps(),
                settings_.screen_inches, SettingsAction::inches_less, SettingsAction::inches_more);
    row.note = say("settings.screen_size.diagonal", "Diagonal in inches");
    return row;
  }

  SettingsRow distance() const {
    SettingsRow row =
        stepper(say("settings.distance", "Distance"), metres(language_, settings_.distance_m),
                distance_steps(), settings_.distance_m, SettingsAction::distance_less,
                SettingsAction::distance_more);
    const DistanceNote note = distance_note(settings_, look_.area, language_);
    row.warning = note.too_far;
    row.note = note.words;
    return row;
  }

  SettingsRow knee() const {
    return choice(say("settings.knee", "Which knee"), SettingsAction::knee,
                  {say("settings.knee.none", "None"), say("settings.knee.left", "Left"),
                   say("settings.knee.right", "Right"), say("first.knee.both", "Both")},
                  settings_.knee);
  }

  SettingsRow first_leg() const {
    return choice(say("settings.first_leg", "Leg to begin with"), SettingsAction::first_leg,
                  {say("settings.first_leg.planned", "As planned"),
                   say("settings.first_leg.left", "Left"),
                   say("settings.first_leg.right", "Right")},
                  settings_.first.value_or(Side::both));
  }

  SettingsRow chair() const {
    return choice(say("settings.chair", "Floor or chair"), SettingsAction::chair,
                  {say("settings.chair.floor", "Floor"), say("settings.chair.chair", "Chair")},
                  settings_.chair);
  }

  SettingsRow change_time() const {
    return choice(say("settings.move_time", "Time to change position"), SettingsAction::change_time,
                  {say("settings.move_time.normal", "Normal"),
                   say("settings.move_time.more", "Double"),
                   say("settings.move_time.wait", "Wait for me")},
                  settings_.change_time);
  }

  SettingsRow ask_pain() const {
    SettingsRow row = toggle(say("settings.ask_pain", "Ask about pain"), SettingsAction::ask_pain,
                             settings_.ask_pain);
    row.note = say("settings.ask_pain.when", "At the end of a session");
    return row;
  }

  SettingsRow controller() const {
    return toggle(say("settings.controller", "Game controller"), SettingsAction::controller,
                  settings_.controller);
  }

  const Surroundings& surroundings_;
  const Settings& settings_;
  const Look& look_;
  const Language& language_;
};

} // namespace

DistanceNote distance_note(const Settings& settings, Area area, const Language& language) {
  const std::string most = metres(language, std::floor(readable_up_to_m(settings, area) * 10) / 10);
  if (come_closer(settings, area))
    return {language.say("settings.come_closer", "Come closer: at most {far}", {{"far", most}}),
            true};
  return {language.say("settings.readable", "Good up to {far}", {{"far", most}}), false};
}

std::vector<std::string> settings_page_names(const Language& language) {
  return {language.say("settings.page.sound", "Sound"),
          language.say("settings.page.screen", "Screen"),
          language.say("settings.page.exercise", "Exercise")};
}

SettingsColumns settings_page(SettingsPage page, const Surroundings& surroundings,
                              const Look& look) {
  const Rows rows(surroundings, look);
  switch (page) {
  case SettingsPage::sound:
    return rows.sound();
  case SettingsPage::screen:
    return rows.screen();
  case SettingsPage::exercise:
    return rows.exercise();
  }
  return {};
}

} // namespace coach
