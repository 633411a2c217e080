// Laws that hold for any program, any split of time and any commands.
#include "builders.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <set>

using namespace coach;
using namespace coach::test;

namespace {

#ifdef COACH_SANITIZED
constexpr int cases = 6'000;
#else
constexpr int cases = 10'000;
#endif
/// How often every command meets every kind of step and every state, at least.
constexpr int meetings = cases / 100;

/// Random numbers that are the same on every machine (std::uniform_int_distribution is not).
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int below(int n) { return static_cast<int>(engine_() % static_cast<unsigned>(n)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  T of(std::initializer_list<T> values) {
    return *(values.begin() + below(static_cast<int>(values.size())));
  }

 private:
  std::mt19937 engine_;
};

Rest random_rest(Random& random) {
  if (random.chance(15))
    return UntilReady{};
  return one(s(random.of({0., 2., 5., 20.})));
}

ItemOf random_item(Random& random) {
  ItemOf item(random.of({"hamstring", "calf", "quad", "hip", "dig", "plank"}));
  const bool has_hold = *item.dose.use != "dig";
  item.sets(random.between(1, 3));
  if (random.chance(15))
    item.dose.setup = Setup{UntilReady{}};
  else
    item.setup(random.of({0., 4., 10.}));
  item.on(random.of({Sides::both, Sides::each, Sides::each, Sides::left, Sides::affected}));
  item.switch_sides = random.of({Switch::rep, Switch::set, Switch::all});
  switch (random.below(8)) {
  case 0:
    item.time(random.of({10., 12.5}));
    break;
  case 1:
    item.reps(Reps{AsMany{}}).at_pace(random.of({Pace::coach, Pace::tap}));
    break;
  case 2:
    item.reps(Reps{AsMany{1, 3}}).at_pace(random.of({Pace::coach, Pace::tap}));
    break;
  case 3:
    item.reps(random.between(1, 3));
    item.dose.goal = Text{"10 steps", {}};
    break;
  case 4:
    item = ItemOf("dig").reps(random.between(1, 7)).time(random.between(3, 9));
    break;
  case 5:
    item.reps(2).at_pace(random.of({Pace::tap, Pace::done}));
    break;
  default:
    item.reps(random.between(1, 3));
    if (has_hold)
      item.hold(random.of({0., 4., 16., 30.}));
    if (has_hold && *item.dose.use == "plank")
      item.hold(30);
  }
  Rests rests;
  for (auto* rest : {&rests.rep, &rests.set, &rests.side, &rests.after})
    if (random.chance(50))
      *rest = random_rest(random);
  if (item.dose.time)
    rests.rep.reset();
  item.dose.rest = rests;
  return item;
}

Program random_program(Random& random) {
  std::vector<Item> items;
  for (int i = random.between(1, 3); i > 0; --i)
    items.push_back(random_item(random));
  auto program = program_of(std::move(items));
  program.count_in = s(random.of({0., 3., 3., 3., 5.}));
  program.phases.front().rounds = one(random.between(1, 2));
  if (random.chance(30))
    program.phases.front().rest_round = one(s(20));
  return program;
}

struct Move {
  Millis wait{};
  std::optional<Command> command;
};

constexpr int kinds = static_cast<int>(std::variant_size_v<Command>);
const char* const command_names[kinds] = {"pause", "resume", "skip",   "back", "redo",
                                          "undo",  "jump",   "tap",    "done", "correct",
                                          "pain",  "ease",   "extend", "end"};

Command random_command(Random& random, const std::shared_ptr<const Timeline>& eased) {
  switch (random.below(kinds + 1)) {
  case 0:
    return Pause{};
  case 1:
  case 2:
    return Resume{};
  case 3:
    return Skip{};
  case 4:
    return Back{};
  case 5:
    return RedoSet{};
  case 6:
    return UndoRep{};
  case 7:
    return JumpTo{0, random.below(4)};
  case 8:
    return Tap{};
  case 9:
    return Done{};
  case 10:
    return Correct{random.of({-1, 1})};
  case 11:
    return ReportPain{random.below(11)};
  case 12:
    return Ease{eased};
  case 13:
    return Extend{Millis{random.of({-1, 1, 15'000, 200'000})}};
  default:
    return random.chance(60) ? Command{End{}} : Command{Pause{}};
  }
}

std::vector<Move> random_script(Random& random, const std::shared_ptr<const Timeline>& eased) {
  std::vector<Move> script;
  for (int i = random.between(5, 60); i > 0; --i) {
    Move move;
    if (random.chance(50))
      move.wait = Millis{random.of({1, 16, 999, 5000, 40000})};
    else
      move.command = random_command(random, eased);
    script.push_back(std::move(move));
  }
  return script;
}

/// What a session must be at any moment.
void check_valid(const Session& session) {
  const View view = session.view();
  const int size = static_cast<int>(session.timeline().steps.size());
  if (view.state == SessionState::finished) {
    CHECK(view.step == size);
    return;
  }
  REQUIRE(view.step >= 0);
  REQUIRE(view.step < size);
  const Step& step = session.timeline().steps[static_cast<std::size_t>(view.step)];
  CHECK(view.in_step >= Nanos{0});
  if (!step.open())
    CHECK(view.in_step < step.length + Millis{1});
  CHECK(view.left >= Nanos{0});
  CHECK(view.added_left >= Nanos{0});
  CHECK(view.added_left <= view.added);
  CHECK(view.added <= longest_extension);
  CHECK(view.total_left >= Nanos{0});
  if (view.state == SessionState::counting_in) {
    CHECK((step.timed_work() || step.open_kind == OpenKind::as_many));
    CHECK(view.count_in_left > Nanos{0});
  }
}

void append(Events& to, const Events& from) { to.insert(to.end(), from.begin(), from.end()); }

/// Lets time pass in random pieces.
Events in_pieces(Session& session, Nanos time, Random& random) {
  Events events;
  while (time > Nanos{0}) {
    const Nanos piece = random.chance(30) ? Nanos{1 + random.below(1'000'000)}
                                          : Nanos{Millis{1 + random.below(20'000)}};
    const Nanos step = std::min(piece, time);
    append(events, session.advance(step));
    time -= step;
  }
  return events;
}

/// Every repetition begins and ends in turn, and time never runs backwards.
void check_events(const Events& events) {
  Nanos at{};
  int running = -1;
  for (const auto& event : events) {
    CHECK(event.at >= at);
    at = event.at;
    if (const auto* began = std::get_if<StepBegan>(&event.what)) {
      CHECK((running == -1 || running == began->step));
      running = began->step;
    } else if (const auto* ended = std::get_if<StepEnded>(&event.what)) {
      CHECK(running == ended->step);
      running = -1;
    } else if (const auto* anew = std::get_if<Replanned>(&event.what)) {
      if (running >= 0)
        running = anew->step;
    }
  }
}

/// How often each command met each kind of step and each state.
struct Coverage {
  std::array<std::array<int, 8>, kinds> step_kind{};
  std::array<std::array<int, 4>, kinds> state{};

  void note(const Command& command, const Session& session) {
    const auto c = command.index();
    ++state[c][static_cast<std::size_t>(session.view().state)];
    if (const Step* step = session.step())
      ++step_kind[c][static_cast<std::size_t>(step->kind)];
  }

  void print_and_check() const {
    static const char* const steps[] = {"setup", "count-in", "movement", "hold",
                                        "timed", "open",     "rest",     "change"};
    static const char* const states[] = {"running", "counting", "paused", "finished"};
    std::printf("%-8s", "");
    for (const auto* name : steps)
      std::printf("%9s", name);
    for (const auto* name : states)
      std::printf("%9s", name);
    std::printf("\n");
    for (std::size_t c = 0; c < kinds; ++c) {
      std::printf("%-8s", command_names[c]);
      for (const int n : step_kind[c])
        std::printf("%9d", n);
      for (const int n : state[c])
        std::printf("%9d", n);
      std::printf("\n");
      const std::string command = command_names[c];
      CAPTURE(command);
      for (const int n : step_kind[c])
        CHECK(n >= meetings);
      for (const int n : state[c])
        CHECK(n >= meetings);
    }
  }
};

} // namespace

TEST_CASE("property: any split of time gives the same events, no command breaks a session") {
  Random random(7);
  Coverage coverage;
  for (int n = 0; n < cases; ++n) {
    CAPTURE(n);
    const auto program = random_program(random);
    Choice choice;
    if (random.chance(50))
      choice.affected = Side::left;
    const auto timeline = timeline_of(program, choice);
    REQUIRE(!timeline->steps.empty());
    const auto& middle = timeline->steps[timeline->steps.size() / 2].place;
    const auto eased = timeline_of(program, ease_half(*timeline, choice, middle));
    Session whole(timeline), split(timeline);
    Events events = whole.started(), pieces = split.started();
    for (const auto& move : random_script(random, eased)) {
      if (move.command) {
        coverage.note(*move.command, whole);
        append(events, whole.apply(*move.command));
        append(pieces, split.apply(*move.command));
      } else {
        append(events, whole.advance(move.wait));
        append(pieces, in_pieces(split, move.wait, random));
      }
      check_valid(whole);
    }
    REQUIRE(events == pieces);
    REQUIRE(whole.view() == split.view());
    check_events(events);

    // Whatever happened, it can be played to its end.
    whole.apply(Resume{});
    for (int i = 0; i < 5000 && !whole.finished(); ++i) {
      whole.advance(Millis{60'000});
      whole.apply(Done{});
      whole.apply(Resume{});
    }
    REQUIRE(whole.finished());
  }
  coverage.print_and_check();
}

TEST_CASE("property: a session that runs through takes exactly its total and credits all of it") {
  Random random(11);
  for (int n = 0; n < 1'000; ++n) {
    CAPTURE(n);
    const auto timeline = timeline_of(random_program(random));
    std::set<Place> planned;
    for (const auto& step : timeline->steps)
      if (step.credits)
        planned.insert(step.place);
    Session session(timeline);
    Events events = session.started();
    Nanos open{};
    while (!session.finished()) {
      const Step step = *session.step();
      if (session.view().state == SessionState::running && step.open()) {
        const Nanos wait{step.length};
        append(events, session.advance(wait));
        append(events, session.apply(Done{}));
        open += wait;
      } else {
        append(events, session.advance(*session.next_change()));
      }
    }
    std::set<Place> done;
    for (const auto& event : events)
      if (const auto* credit = std::get_if<Credited>(&event.what))
        done.insert(credit->place);
    CHECK(done == planned);
    const bool counts_in = !timeline->steps.front().open() && timeline->steps.front().work();
    // A set of "as many" with a most may end before its estimate.
    const bool exact = std::ranges::none_of(
        timeline->steps, [](const Step& step) { return step.open_kind == OpenKind::as_many; });
    if (exact)
      CHECK(events.back().at == timeline->total + (counts_in ? timeline->count_in : Millis{0}));
  }
}
