#include "app/show.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <optional>

namespace coach {

using namespace std::chrono_literals;

const char* name(Form form) {
  switch (form) {
  case Form::full:
    return "full";
  case Form::light:
    return "light";
  case Form::short_form:
    return "short";
  }
  return "";
}

std::string clock_time(Millis time) {
  const auto total = std::chrono::round<std::chrono::seconds>(time).count();
  std::array<char, 48> text{};
  if (total >= 3600)
    std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld",
                  static_cast<long long>(total / 3600), static_cast<long long>(total / 60 % 60),
                  static_cast<long long>(total % 60));
  else
    std::snprintf(text.data(), text.size(), "%lld:%02lld", static_cast<long long>(total / 60),
                  static_cast<long long>(total % 60));
  return text.data();
}

namespace {

std::string seconds(Millis time) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%g s", static_cast<double>(time.count()) / 1000);
  return text.data();
}

std::string counted(int n, const std::string& one, const std::string& many) {
  return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string sides_in_words(const Entry& entry) {
  switch (entry.sides) {
  case Sides::both:
    return "";
  case Sides::each:
    return entry.affected_unknown ? "both legs: affected leg not set" : "each leg";
  case Sides::alternate:
    return "legs take turns";
  case Sides::left:
    return "left leg";
  case Sides::right:
    return "right leg";
  case Sides::affected:
    return "";
  }
  return "";
}

/// The length of the hold where a set is one repetition of it.
std::optional<Millis> single_hold(const Entry& entry) {
  const Dose& dose = entry.dose;
  const int hold = entry.exercise.hold_index();
  const bool one = std::ranges::all_of(entry.reps, [](int reps) { return reps == 1; });
  if (!one || hold < 0 || dose.time || dose.goal || entry.pace == Pace::done)
    return std::nullopt;
  return dose.hold ? dose.hold->min
                   : entry.exercise.movements[static_cast<std::size_t>(hold)].seconds;
}

std::string reps_in_words(const Entry& entry) {
  const bool same = std::ranges::adjacent_find(entry.reps, std::not_equal_to{}) == entry.reps.end();
  const auto word = [](int reps) {
    return reps == 0 ? "as many as you like" : std::to_string(reps);
  };
  if (!same) {
    std::string words;
    for (const int reps : entry.reps)
      words += (words.empty() ? "" : ", ") + word(reps);
    return "sets of " + words;
  }
  const int reps = entry.reps.front();
  if (entry.sets > 1)
    return std::to_string(entry.sets) + " sets of " + word(reps);
  return reps == 0 ? word(reps) : counted(reps, "time", "times");
}

std::string measure_in_words(const Entry& entry, const Language& language) {
  const Dose& dose = entry.dose;
  const std::string sets = entry.sets > 1 ? std::to_string(entry.sets) + " x " : "";
  const int reps = entry.reps.front();
  if (dose.goal)
    return sets + (reps > 1 ? std::to_string(reps) + " x " : "") + language.of(*dose.goal);
  if (dose.time && dose.reps)
    return sets + std::to_string(reps) + " in " + seconds(dose.time->min);
  if (dose.time)
    return sets + seconds(dose.time->min);
  if (const auto hold = single_hold(entry))
    return counted(entry.sets, "hold of ", "holds of ") + seconds(*hold);
  std::string words = reps_in_words(entry);
  if (dose.hold)
    words += ", hold " + seconds(dose.hold->min);
  return words;
}

std::string dose_in_words(const Entry& entry, const Language& language) {
  std::string words = measure_in_words(entry, language);
  if (const auto sides = sides_in_words(entry); !sides.empty())
    words += ", " + sides;
  if (entry.dose.load)
    for (const auto& load : entry.dose.load->per_set)
      words += ", " + load;
  if (entry.dose.note && !entry.dose.note->empty())
    words += " (" + language.of(*entry.dose.note) + ")";
  return words;
}

/// "set 2, left leg": what a bout is, where the dose makes it worth saying.
std::string bout_in_words(const Timeline& timeline, const Step& step) {
  const Entry& entry = timeline.entry(step);
  std::string words;
  const auto add = [&](const std::string& word) { words += (words.empty() ? "" : ", ") + word; };
  if (step.place.round > 1 || entry.rounds > 1)
    add("round " + std::to_string(step.place.round));
  if (entry.sets > 1)
    add("set " + std::to_string(step.place.set));
  const bool legs_in_turn = entry.sides == Sides::alternate ||
                            (entry.sides == Sides::each && entry.switch_sides == Switch::rep);
  if (step.place.side != Side::both && !legs_in_turn)
    add(step.place.side == Side::left ? "left leg" : "right leg");
  return words.empty() ? "go" : words;
}

/// True if legs change between two sets, with a rest that the author wrote.
bool rest_while_changing(const Timeline& timeline, int bout) {
  const Step& work = timeline.steps[static_cast<std::size_t>(timeline.first_work(bout))];
  const Dose& dose = timeline.entry(work).dose;
  if (bout == 0 || !dose.rest || !dose.rest->set)
    return false;
  const Step& before = timeline.steps[static_cast<std::size_t>(timeline.first_work(bout - 1))];
  return before.entry == work.entry && before.place.set != work.place.set;
}

std::string gap_in_words(const Timeline& timeline, int bout) {
  Millis rest{}, setup{}, change{};
  bool wait = false;
  for (int i = timeline.first_of(bout); i < timeline.first_work(bout); ++i) {
    const Step& step = timeline.steps[static_cast<std::size_t>(i)];
    if (step.open())
      wait = true;
    auto& part = step.kind == StepKind::rest          ? rest
                 : step.kind == StepKind::change_side ? change
                 : step.kind == StepKind::setup       ? setup
                 : setup > 0ms                        ? setup
                 : change > 0ms                       ? change
                                                      : rest;
    part += step.length;
  }
  std::string words;
  const auto add = [&](const char* word, Millis length) {
    if (length > 0ms)
      words += (words.empty() ? "" : ", ") + std::string(word) + seconds(length);
  };
  if (wait)
    return "wait until ready";
  add("rest ", rest);
  add("get ready ", setup);
  add(rest_while_changing(timeline, bout) ? "rest and change legs " : "change legs ", change);
  return words;
}

void add_line(std::string& out, Millis at, const std::string& words) {
  std::array<char, 24> time{};
  std::snprintf(time.data(), time.size(), "%8s  ", clock_time(at).c_str());
  out += time.data() + words + "\n";
}

std::string estimate(const Timeline& timeline) {
  const bool open = timeline.least != timeline.total;
  return (open ? "about " : "") + clock_time(timeline.total);
}

} // namespace

std::string show_plan(const Program& program, const Timeline& timeline, const Language& language) {
  std::string out = language.of(program.title) + "\n";
  if (!program.about.empty())
    out += language.of(program.about) + "\n";
  out += std::string("Form: ") + name(timeline.form) + ". Total: " + estimate(timeline) + ".\n";
  for (const auto& line : program.safety)
    out += "- " + language.of(line) + "\n";
  int entry = -1;
  std::string phase;
  for (int bout = 0; bout < timeline.bouts(); ++bout) {
    const Step& gap = timeline.steps[static_cast<std::size_t>(timeline.first_of(bout))];
    const Step& work = timeline.steps[static_cast<std::size_t>(timeline.first_work(bout))];
    const Entry& now = timeline.entry(work);
    if (now.phase_name != phase) {
      phase = now.phase_name;
      out += "\n" + (now.phase_title.empty() ? phase : language.of(now.phase_title)) + "\n";
    }
    if (work.entry != entry) {
      entry = work.entry;
      add_line(out, gap.at, language.of(now.exercise.name) + ": " + dose_in_words(now, language));
    }
    if (const auto words = gap_in_words(timeline, bout); !words.empty())
      add_line(out, gap.at, "  " + words);
    add_line(out, work.at, "  " + bout_in_words(timeline, work));
  }
  if (timeline.steps.empty())
    out += "\nNothing is due in this form.\n";
  out += "\n";
  add_line(out, timeline.total, "done");
  return out;
}

} // namespace coach
