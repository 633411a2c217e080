#include "app/settings_text.hpp"

#include "program/exercise_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace coach {

namespace {

std::vector<std::string_view> words_of(const KeyRow& row) {
  std::vector<std::string_view> words;
  std::string_view rest = row.words;
  for (auto bar = rest.find('|'); bar != rest.npos; bar = rest.find('|')) {
    words.push_back(rest.substr(0, bar));
    rest.remove_prefix(bar + 1);
  }
  words.push_back(rest);
  return words;
}

/// The index of the word in its row.
std::optional<int> word_index(const Node& value, const KeyRow& row) {
  const auto words = words_of(row);
  const auto known = std::ranges::find(words, value.text);
  if (value.kind != NodeKind::text || known == words.end())
    return {};
  return static_cast<int>(known - words.begin());
}

std::string quoted(std::string_view words) { return "\"" + std::string(words) + "\""; }

std::string word_at(const KeyRow& row, int index) {
  return quoted(words_of(row).at(static_cast<std::size_t>(index)));
}

/// A number with at most 3 decimals, whatever the locale.
std::string decimals(double number) {
  std::array<char, 400> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                 std::chars_format::fixed, 3);
  std::string out(digits.data(), end.ptr);
  out.erase(out.find_last_not_of('0') + 1);
  return out.ends_with('.') ? out.substr(0, out.size() - 1) : out;
}

template <auto member>
using Kind = std::remove_cvref_t<decltype(Settings{}.*member)>;

// How the values of keys are read and written. read() gives false where the value is not legal.

/// One of the words of a row, which stand in the order of the enumeration.
template <auto member>
struct Word {
  static bool read(const Node& value, const KeyRow& row, Settings& out) {
    const auto index = word_index(value, row);
    if (index)
      out.*member = static_cast<Kind<member>>(*index);
    return index.has_value();
  }
  static std::string write(const KeyRow& row, const Settings& settings) {
    return word_at(row, static_cast<int>(settings.*member));
  }
};

/// true or false; also of an enumeration with two values, of which the second is true.
template <auto member>
struct Flag {
  static bool read(const Node& value, const KeyRow&, Settings& out) {
    if (value.kind == NodeKind::flag)
      out.*member = static_cast<Kind<member>>(value.flag);
    return value.kind == NodeKind::flag;
  }
  static std::string write(const KeyRow&, const Settings& settings) {
    return static_cast<bool>(settings.*member) ? "true" : "false";
  }
};

/// A whole number, which counts from `first` in the file.
template <auto member, int first = 0>
struct Whole {
  static bool read(const Node& value, const KeyRow& row, Settings& out) {
    const auto number = read_whole(value, row.low, row.high);
    if (number)
      out.*member = *number - first;
    return number.has_value();
  }
  static std::string write(const KeyRow&, const Settings& settings) {
    return std::to_string(settings.*member + first);
  }
};

template <auto member>
struct Number {
  static bool read(const Node& value, const KeyRow& row, Settings& out) {
    const auto number = read_number(value, row.low, row.high);
    if (number)
      out.*member = *number;
    return number.has_value();
  }
  static std::string write(const KeyRow&, const Settings& settings) {
    return decimals(settings.*member);
  }
};

struct LanguageTag {
  static bool read(const Node& value, const KeyRow&, Settings& out) {
    if (value.kind != NodeKind::text || (!value.text.empty() && !is_language_tag(value.text)))
      return false;
    out.language = value.text;
    return true;
  }
  static std::string write(const KeyRow&, const Settings& settings) {
    return quoted(settings.language);
  }
};

struct FirstLeg {
  static bool read(const Node& value, const KeyRow& row, Settings& out) {
    const auto index = word_index(value, row);
    if (index)
      out.first = *index == 0 ? std::nullopt : std::optional(static_cast<Side>(*index));
    return index.has_value();
  }
  static std::string write(const KeyRow& row, const Settings& settings) {
    return word_at(row, static_cast<int>(settings.first.value_or(Side::both)));
  }
};

struct Key {
  KeyRow row;
  bool (*read)(const Node& value, const KeyRow& row, Settings& out);
  std::string (*write)(const KeyRow& row, const Settings& settings);
};

template <class Values>
constexpr Key key(const char* name, KeyRow row, const char* meaning) {
  row.key = name;
  row.meaning = meaning;
  return {row, Values::read, Values::write};
}

constexpr KeyRow words(const char* all) {
  return {.key = "", .in = 0, .shape = Shape::word, .words = all};
}
constexpr KeyRow special(const char* words) {
  return {.key = "", .in = 0, .shape = Shape::special, .words = words};
}
constexpr KeyRow yes_or_no{.key = "", .in = 0, .shape = Shape::flag};
constexpr KeyRow whole(int low, int high) {
  return {.key = "", .in = 0, .shape = Shape::whole, .low = 1.0 * low, .high = 1.0 * high};
}
constexpr KeyRow number(double low, double high) {
  return {.key = "", .in = 0, .shape = Shape::number, .low = low, .high = high};
}

// clang-format off
constexpr auto keys = std::to_array<Key>({
  key<LanguageTag>("language", special("a language tag like \"en\" or \"de-CH\", or \"\""), "The language, empty for the computer's"),
  key<Whole<&Settings::volume>>("volume", whole(0, 100), "How loud the coach is"),
  key<Word<&Settings::cue_level>>("voice", words("by-itself|full|short|tones|off"), "How much the coach says; by-itself is less with every time an exercise is played"),
  key<Flag<&Settings::captions>>("captions", yes_or_no, "What is said is also shown"),
  key<Whole<&Settings::sound_late_ms>>("sound_late_ms", whole(0, 500), "How late the loudspeakers play, in milliseconds (Bluetooth)"),
  key<Word<&Settings::appearance>>("colours", words("light|dark"), "The colours of the screen"),
  key<Word<&Settings::text_size>>("text_size", words("normal|large"), "How large the text is"),
  key<Flag<&Settings::motion>>("less_motion", yes_or_no, "Cuts instead of slides, end poses instead of a moving figure"),
  key<Number<&Settings::screen_inches>>("screen_inches", number(7, 100), "The screen's diagonal in inches"),
  key<Number<&Settings::distance_m>>("distance_m", number(0.5, 6), "How far the eyes are from the screen while exercising, in metres"),
  key<Whole<&Settings::figure, 1>>("figure", whole(1, 3), "Which figure shows the exercises"),
  key<Word<&Settings::knee>>("knee", words("not-said|left|right|both"), "The knee that is exercised for"),
  key<FirstLeg>("first_leg", words("as-written|left|right"), "The leg to begin with; as-written is by the program"),
  key<Flag<&Settings::chair>>("chair", yes_or_no, "On a chair where an exercise can be done on one, not on the floor"),
  key<Word<&Settings::change_time>>("change_time", words("normal|double|wait"), "Time to change position; wait is until a press"),
  key<Flag<&Settings::controller>>("controller", yes_or_no, "A game controller may be used"),
  key<Flag<&Settings::ask_pain>>("ask_pain", yes_or_no, "Pain is asked for at the end of a session"),
  key<Flag<&Settings::full_screen>>("full_screen", yes_or_no, "The coach's window fills the screen"),
  key<Flag<&Settings::started_before>>("started_before", yes_or_no, "The questions of the first start have been answered"),
});
// clang-format on

const Key* find_key(std::string_view name) {
  const auto found =
      std::ranges::find_if(keys, [&](const Key& key) { return name == key.row.key; });
  return found == keys.end() ? nullptr : &*found;
}

std::string did_you_mean(std::string_view near) {
  return near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?";
}

std::string unknown_key(std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& key : keys)
    names.emplace_back(key.row.key);
  return "unknown key \"" + std::string(name) + "\"" + did_you_mean(nearest(names, name));
}

std::string not_expected(const KeyRow& row, const Node& value) {
  const bool may_mean_word = row.shape == Shape::word && value.kind == NodeKind::text;
  const auto near = may_mean_word ? nearest(words_of(row), value.text) : std::string_view{};
  return std::string(row.key) + ": found " + found(value) + ", expected " + expected(row) +
         did_you_mean(near);
}

void take_values(const Node& file, Settings& settings, Report& report) {
  for (const auto& value : file.children) {
    const Key* key = find_key(value.key);
    if (key == nullptr)
      report.error(value.key_span, unknown_key(value.key));
    else if (!key->read(value, key->row, settings))
      report.error(value.span, not_expected(key->row, value));
  }
}

/// Puts spaces in place of a line; false if nothing stood there.
bool blank_line(std::string& text, int number) {
  std::size_t at = 0;
  for (int line = 1; line < number && at != text.npos; ++line) {
    at = text.find('\n', at);
    if (at != text.npos)
      ++at;
  }
  if (at == text.npos)
    return false;
  bool blanked = false;
  for (; at < text.size() && text[at] != '\n'; ++at) {
    blanked = blanked || text[at] != ' ';
    text[at] = ' ';
  }
  return blanked;
}

/// So many lines that are no TOML may stand in a file whose other lines are still read.
constexpr int most_faults = 20;

} // namespace

SettingsRead read_settings(std::string_view text, std::string_view file) {
  SettingsRead out;
  std::string rest(text);
  for (int faults = 0; faults < most_faults; ++faults) {
    const Source source(rest, file);
    Report report(source);
    const auto tree = parse_tree(report);
    if (tree)
      take_values(*tree, out.settings, report);
    const auto found = report.take();
    // A key stands in one line: the others can be read without the line that cannot.
    const bool again = !tree && blank_line(rest, found.front().where.line);
    if (tree || again || faults == 0)
      out.diagnostics.insert(out.diagnostics.end(), found.begin(), found.end());
    if (!again)
      break;
  }
  sort(out.diagnostics);
  return out;
}

std::string settings_text(const Settings& settings) {
  std::string out =
      "# Settings of rehab-coach. The coach writes this file anew with each change.\n";
  for (const auto& [row, read, write] : keys)
    out += "\n# " + std::string(row.meaning) + ".\n# Expected: " + expected(row) + ".\n" + row.key +
           " = " + write(row, settings) + "\n";
  return out;
}

} // namespace coach
