#include "builders.hpp"

#include <doctest/doctest.h>

#include <cctype>
#include <cstdio>
#include <sstream>

namespace coach::test {

namespace {
Movement movement(std::string name, double seconds, bool hold = false) {
  Movement m;
  m.name = std::move(name);
  m.seconds = s(seconds);
  m.hold = hold;
  return m;
}

Exercise exercise(std::string id, std::vector<Movement> movements, double change = 5,
                  Position position = Position::standing) {
  Exercise e;
  e.id = id;
  e.name.plain = id;
  e.sources = {"not stated"};
  e.movements = std::move(movements);
  e.change_seconds = s(change);
  e.position = position;
  return e;
}

Rest number(double seconds) { return one(s(seconds)); }
} // namespace

std::vector<Exercise> library() {
  return {
      exercise("calf", {movement("lift", 2), movement("hold", 1, true), movement("lower", 3),
                        movement("pause", 1)}),
      exercise("dig", {movement("dig", .5), movement("return", .5)}),
      exercise("hamstring",
               {movement("ease-in", 3), movement("hold", 30, true), movement("ease-out", 2)}, 5,
               Position::sitting_floor),
      exercise("hip",
               {movement("lift", 2), movement("hold", 2, true), movement("lower", 3),
                movement("relax", 1)},
               15, Position::lying_side),
      exercise("march", {movement("step", .5), movement("step2", .5)}),
      exercise("plank", {movement("hold", 30, true)}, 5, Position::lying_front),
      exercise("quad",
               {movement("tighten", 1), movement("hold", 5, true), movement("release", 1),
                movement("relax", 3)},
               10, Position::sitting_floor),
      exercise("run", {movement("run", 1)}),
      exercise("walk", {movement("walk", 1)}),
  };
}

ItemOf::ItemOf(std::string exercise) {
  dose.use = std::move(exercise);
  dose.setup = Setup{Millis{0}};
}
ItemOf& ItemOf::sets(int n) { return dose.sets = one(n), *this; }
ItemOf& ItemOf::reps(int n) { return dose.reps = Reps{one(n)}, *this; }
ItemOf& ItemOf::reps(Reps n) { return dose.reps = std::move(n), *this; }
ItemOf& ItemOf::time(double seconds) { return dose.time = one(s(seconds)), *this; }
ItemOf& ItemOf::hold(double seconds) { return dose.hold = one(s(seconds)), *this; }
ItemOf& ItemOf::each(Switch by) { return sides = Sides::each, switch_sides = by, *this; }
ItemOf& ItemOf::on(Sides which) { return sides = which, *this; }
ItemOf& ItemOf::at_pace(Pace own) { return pace = own, *this; }
ItemOf& ItemOf::setup(double seconds) { return dose.setup = Setup{s(seconds)}, *this; }

namespace {
Rests& rests(Item& item) {
  if (!item.dose.rest)
    item.dose.rest = Rests{};
  return *item.dose.rest;
}
} // namespace
ItemOf& ItemOf::rest_rep(double seconds) { return rests(*this).rep = number(seconds), *this; }
ItemOf& ItemOf::rest_set(double seconds) { return rests(*this).set = number(seconds), *this; }
ItemOf& ItemOf::rest_side(double seconds) { return rests(*this).side = number(seconds), *this; }
ItemOf& ItemOf::rest_after(double seconds) { return rests(*this).after = number(seconds), *this; }

Program program_of(std::vector<Item> items) {
  Program program;
  program.id = "case";
  program.title.plain = "Case";
  program.exercises = library();
  Phase phase;
  phase.name = "main";
  phase.items = std::move(items);
  program.phases.push_back(std::move(phase));
  return program;
}

Program in_phase(std::vector<Item> items, const std::function<void(Phase&)>& change) {
  auto program = program_of(std::move(items));
  change(program.phases.front());
  return program;
}

Reps per_set(std::vector<int> numbers) {
  PerSet list;
  for (const int n : numbers)
    list.sets.push_back(one(n));
  return list;
}

std::shared_ptr<const Timeline> timeline_of(const Program& program, const Choice& choice) {
  return std::make_shared<const Timeline>(compile(program, choice));
}
std::shared_ptr<const Timeline> timeline_of(const Item& item) {
  return timeline_of(program_of({item}));
}

namespace {
const char* letter(StepKind kind) {
  switch (kind) {
  case StepKind::setup:
    return "s";
  case StepKind::count_in:
    return "c";
  case StepKind::movement:
    return "m";
  case StepKind::hold:
    return "H";
  case StepKind::timed:
    return "T";
  case StepKind::open:
    return "o";
  case StepKind::rest:
    return "r";
  case StepKind::change_side:
    return "x";
  }
  return "?";
}

std::string seconds(Millis length) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", static_cast<double>(length.count()) / 1000);
  return text;
}
} // namespace

std::string steps_of(const Timeline& timeline) {
  std::string out;
  for (const auto& step : timeline.steps)
    out += (out.empty() ? "" : " ") + std::string(letter(step.kind)) + seconds(step.length);
  return out;
}

double total_of(const Timeline& timeline) {
  return static_cast<double>(timeline.total.count()) / 1000;
}

namespace {
std::string place(const Place& p) {
  std::string out = std::to_string(p.item) + ":";
  if (p.round > 1)
    out += "round" + std::to_string(p.round) + ":";
  out += p.side == Side::both ? "B" : p.side == Side::left ? "L" : "R";
  return out + std::to_string(p.set) + (p.rep ? "#" + std::to_string(p.rep) : "");
}

std::string exact(Nanos time) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", static_cast<double>(time.count()) / 1e9);
  return text;
}

std::string words(const Timeline& t, int step) {
  if (step >= static_cast<int>(t.steps.size()))
    return "end";
  const Step& at = t.steps[static_cast<std::size_t>(step)];
  return letter(at.kind) + seconds(at.length) + " " + place(at.place);
}

struct Say {
  const Timeline& t;
  std::string operator()(const StepBegan& e) const {
    return "began " + words(t, e.step) + (e.from > Nanos{0} ? " from " + exact(e.from) : "");
  }
  std::string operator()(const StepEnded& e) const {
    return "ended " + words(t, e.step) + " " + exact(e.held) +
           (e.ending == Ending::left ? " left" : "");
  }
  std::string operator()(const Credited& e) const {
    return "credited " + place(e.place) + (e.count == 1 ? "" : " x" + std::to_string(e.count));
  }
  std::string operator()(const Withdrawn& e) const { return "withdrawn " + place(e.place); }
  std::string operator()(const CountInBegan& e) const {
    static const char* const reasons[] = {"start", "moved", "back", "set-up"};
    return "count-in " + exact(e.length) + " " + reasons[static_cast<int>(e.reason)] + " before " +
           words(t, e.step);
  }
  std::string operator()(const Paused&) const { return "paused"; }
  std::string operator()(const Resumed& e) const { return "resumed after " + exact(e.paused_for); }
  std::string operator()(const Moved& e) const { return "moved to " + words(t, e.step); }
  std::string operator()(const Counted& e) const { return "counted " + std::to_string(e.count); }
  std::string operator()(const Enough& e) const { return "enough at " + std::to_string(e.count); }
  std::string operator()(const PainReported& e) const {
    return "pain " + std::to_string(e.pain) + " at " + (e.place ? place(*e.place) : "before");
  }
  std::string operator()(const Replanned& e) const { return "replanned to " + words(t, e.step); }
  std::string operator()(const Extended& e) const {
    return words(t, e.step) + " longer by " + exact(e.by);
  }
  std::string operator()(const Finished& e) const {
    return e.how == Finish::completed ? "finished" : "finished early";
  }
};
} // namespace

std::string to_text(const Timeline& timeline, const Events& events) {
  std::string out;
  for (const auto& event : events)
    out += exact(event.at) + " " + std::visit(Say{timeline}, event.what) + "\n";
  return out;
}

/// Plays a script: a number lets seconds pass, a word is a command. Returns the events as text.
std::string play(Session& session, const std::string& script) {
  Events all;
  std::istringstream words(script);
  for (std::string word; words >> word;) {
    const auto add = [&](const Events& events) {
      all.insert(all.end(), events.begin(), events.end());
    };
    if (std::isdigit(static_cast<unsigned char>(word[0])))
      add(session.advance(s(std::stod(word))));
    else if (word == "pause")
      add(session.apply(Pause{}));
    else if (word == "resume")
      add(session.apply(Resume{}));
    else if (word == "skip")
      add(session.apply(Skip{}));
    else if (word == "back")
      add(session.apply(Back{}));
    else if (word == "redo")
      add(session.apply(RedoSet{}));
    else if (word == "undo")
      add(session.apply(UndoRep{}));
    else if (word == "tap")
      add(session.apply(Tap{}));
    else if (word == "done")
      add(session.apply(Done{}));
    else if (word == "less")
      add(session.apply(Correct{-1}));
    else if (word == "more")
      add(session.apply(Correct{1}));
    else if (word == "pain4")
      add(session.apply(ReportPain{4}));
    else if (word == "longer")
      add(session.apply(Extend{Millis{15'000}}));
    else if (word == "end")
      add(session.apply(End{}));
    else if (word == "jump0")
      add(session.apply(JumpTo{0, 0}));
    else if (word == "jump1")
      add(session.apply(JumpTo{0, 1}));
    else
      FAIL("no such word: ", word);
  }
  return to_text(session.timeline(), all);
}

std::string play(const Item& item, const std::string& script) {
  Session session(timeline_of(item));
  const std::string started = to_text(session.timeline(), session.started());
  return started + play(session, script);
}

/// Only the last `n` lines.
std::string last(const std::string& text, int n) {
  std::size_t from = text.size();
  for (; n >= 0 && from != std::string::npos && from > 0; --n)
    from = text.rfind('\n', from - 1);
  return from == std::string::npos || from == 0 ? text : text.substr(from + 1);
}

} // namespace coach::test
