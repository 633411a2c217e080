#include "samples.hpp"

#include "builders.hpp"

#include <array>
#include <sstream>
#include <utility>

namespace coach::test {
namespace {

Phrase phrase(std::string words) {
  Phrase made;
  made.text.plain = std::move(words);
  return made;
}

struct RingText {
  std::string operator()(const TurnRing& ring) const {
    std::string text = ring.hollow ? "hollow turn" : "turn";
    for (int i = 0; i < static_cast<int>(ring.parts.size()); ++i)
      text += (i == ring.now ? " *" : " ") + std::to_string(ring.parts[i].length.count()) +
              (ring.parts[i].hold ? "h" : "");
    return text + " at " + std::to_string(static_cast<int>(ring.progress * 100)) + " %";
  }
  std::string operator()(const PillRing& ring) const {
    return std::string(ring.hollow ? "hollow " : "") + std::to_string(ring.left) + " of " +
           std::to_string(ring.seconds) + " pills";
  }
  std::string operator()(const OpenRing& ring) const {
    return ring.enough ? "open, enough" : "open";
  }
  std::string operator()(const FullRing&) const { return "full"; }
};

} // namespace

namespace {

Program program() {
  auto stretch = ItemOf("hamstring").sets(1).hold(20).each().setup(9);
  auto most = ItemOf("calf").sets(1).reps(Reps{AsMany{3, 6}}).setup(5);
  Program program = program_of({ItemOf("march").time(12).setup(6),
                                ItemOf("calf").sets(2).reps(3).setup(8).rest_set(20), most,
                                ItemOf("hip").sets(1).reps(2).each().setup(10), stretch});
  for (Exercise& exercise : program.exercises) {
    exercise.get_ready = {phrase("Balls of the feet on the step"),
                          phrase("Fingertips on the rail")};
    exercise.change = {phrase("Turn over")};
    exercise.cues = {phrase("Big toe down")};
  }
  return program;
}

Sample sample_of(const Program& program, const Language& language) {
  const auto timeline = timeline_of(program);
  return {timeline, std::make_shared<const Script>(write_script(program, *timeline, language))};
}

/// Every word with 40 % more letters; blanks stay.
std::string longer(std::string_view text) {
  std::string out, word;
  const auto end_word = [&] {
    if (word.find('{') == std::string::npos)
      word.append((word.size() * 2 + 4) / 5, 'n');
    out += std::exchange(word, {});
  };
  for (const char c : text)
    if (c == ' ') {
      end_word();
      out += c;
    } else {
      word += c;
    }
  end_word();
  return out;
}

} // namespace

Sample sample() { return sample_of(program(), Language{}); }

Sample long_sample() {
  Program longest = program();
  for (Exercise& exercise : longest.exercises) {
    exercise.name.plain = longer("Standing on tiptoe, slowly");
    exercise.get_ready = {phrase(longer("Balls of the feet on the step")),
                          phrase(longer("Fingertips on the rail, stand tall")),
                          phrase(longer("Heels free, weight in front"))};
    exercise.change = {phrase(longer("Turn over, towel under the knee"))};
    exercise.cues = {phrase(longer("Keep your breath slow and easy"))};
  }
  return sample_of(longest, long_language());
}

const Language& long_language() {
  static const Language language(
      "en", [](const char*, const char* english) { return longer(english); },
      [](const char*, const char* one, const char* other, int n) {
        return longer(n == 1 ? one : other);
      });
  return language;
}

Surroundings Sample::around(const View& view) const {
  Surroundings around;
  around.playing.timeline = timeline;
  around.playing.script = script;
  around.playing.view = view;
  return around;
}

PlayState state_of(const Sample& sample, const View& view) {
  return play_state(sample.around(view), Language{});
}

Look look_of(Area area, const Language& language) {
  static const Measure measure = letters_width;
  return {area, light_theme(), measure, language};
}

int first_step(const Timeline& timeline, StepKind kind, int from) {
  int step = from;
  while (timeline.steps.at(static_cast<std::size_t>(step)).kind != kind)
    ++step;
  return step;
}

View view_at(const Timeline& timeline, int step, Nanos in_step) {
  View view;
  view.step = step;
  if (step >= static_cast<int>(timeline.steps.size())) {
    view.state = SessionState::finished;
    return view;
  }
  const Step& now = timeline.steps[step];
  view.in_step = in_step;
  if (!now.open())
    view.left = Nanos{now.length} - in_step;
  view.total_left = Nanos{timeline.total - now.at} - in_step;
  return view;
}

std::string to_text(const PlayState& state) {
  std::ostringstream out;
  out << state.eyebrow << " | " << state.name << " | " << state.under;
  if (!state.paused_where.empty())
    out << " | " << state.paused_where;
  out << '\n';
  for (const std::string& line : state.lines)
    out << "    - " << line << '\n';
  out << "  " << state.word << (state.paused ? " (paused)" : "") << " [" << state.digits << "] "
      << std::visit(RingText{}, state.ring);
  if (state.side != Side::both)
    out << ", " << name(state.side);
  if (state.side_before != Side::both)
    out << " after " << name(state.side_before);
  out << '\n';
  for (const CountOf& count : state.counts)
    out << "  " << count.label << ' ' << count.n << " of " << count.of;
  if (!state.words.empty())
    out << "  " << state.words;
  if (state.track.of > 0)
    out << "  track " << state.track.now << '/' << state.track.of;
  out << "\n  ";
  if (!state.card.empty())
    out << "[card] ";
  for (const ButtonLook& button : state.buttons)
    out << (button.action == PlayAction::end ? "... " : "") << button.label
        << (&button == &state.buttons.back() ? "" : ", ");
  out << '\n';
  if (!state.caption.empty())
    out << "  \"" << state.caption << "\"\n";
  return out.str();
}

double letters_width(std::string_view text, Type type) {
  std::size_t letters = 0;
  for (const char c : text)
    letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return 0.56 * static_cast<double>(letters) * type.size;
}

} // namespace coach::test
