#include "builders.hpp"

#include "engine/pain_course.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace coach;
using namespace coach::test;

namespace {

constexpr PainAnswer all_answers[] = {PainAnswer::go_on, PainAnswer::go_on_gently,
                                      PainAnswer::easier, PainAnswer::next_exercise,
                                      PainAnswer::end};
const char* const answer_names[] = {"go-on", "gently", "easier", "next", "end"};

/// 0-3 go on, 4-5 ease, from 6 stop.
PainRule rule(OnEase on_ease = OnEase::nothing, OnStop on_stop = OnStop::skip) {
  PainRule made;
  made.continue_up_to = 3;
  made.ease_up_to = 5;
  made.on_ease = on_ease;
  made.on_stop = on_stop;
  return made;
}

/// Calf 2 x 4 (its easier form is "dig"), quad 3, march 10 s; set-ups of 10 s, 10 s between sets.
Program three_exercises(std::optional<PainRule> pain = rule()) {
  auto program = program_of({ItemOf("calf").sets(2).reps(4).rest_set(10).setup(10),
                             ItemOf("quad").reps(3).setup(10), ItemOf("march").time(10).setup(10)});
  for (Exercise& exercise : program.exercises)
    if (exercise.id == "calf")
      exercise.easier = "dig";
  program.pain = std::move(pain);
  return program;
}

/// A coach as any screen or terminal has to be: tells the course everything, asks what is due.
class Coached {
 public:
  explicit Coached(Program program)
      : program_(std::move(program)), session_(timeline_of(program_)), course_(program_) {}

  /// A number lets seconds pass, "pain7" reports, an answer's name answers, the rest are commands.
  Coached& play(const std::string& script) {
    std::istringstream words(script);
    for (std::string word; words >> word;)
      one(word);
    return *this;
  }

  /// "calf 1#2 movement paused".
  std::string where() const {
    const Step* step = session_.step();
    if (step == nullptr)
      return "over";
    std::string text = session_.timeline().entry(*step).exercise.id;
    text += " " + std::to_string(step->place.set) + "#" + std::to_string(step->place.rep);
    text += step->in_bout ? "" : " gap";
    return text + (session_.view().state == SessionState::paused ? " paused" : "");
  }
  std::string answers(int pain) const {
    std::string text;
    const View view = session_.view();
    for (const PainAnswer answer :
         answers_to_pain({program_, choice_, session_.timeline(), view, course_.sore()}, pain))
      text += (text.empty() ? "" : " ") + std::string(answer_names[static_cast<int>(answer)]);
    return text;
  }
  int reps_of(int bout) const { return session_.timeline().reps_of(bout, Side::both); }

 private:
  void one(const std::string& word) {
    for (const PainAnswer answer : all_answers)
      if (word == answer_names[static_cast<int>(answer)]) {
        respond(answer);
        return follow();
      }
    if (word.starts_with("pain"))
      course_.hear(session_.apply(ReportPain{std::stoi(word.substr(4))}));
    else if (word == "resume")
      course_.hear(session_.apply(Resume{}));
    else if (word == "back")
      course_.hear(session_.apply(Back{}));
    else if (word == "skip")
      course_.hear(session_.apply(Skip{}));
    else if (word == "jump0")
      course_.hear(session_.apply(JumpTo{0, 0}));
    else
      return wait(std::stod(word));
    follow();
  }

  /// Time passes piece by piece, as in a coach's loop.
  void wait(double seconds) {
    for (Nanos left = s(seconds); left > Nanos{0} && !session_.finished();) {
      const Nanos piece = std::min(left, session_.next_change().value_or(left));
      left -= piece;
      course_.hear(session_.advance(piece));
      follow();
    }
  }

  void respond(PainAnswer answer) {
    const View view = session_.view();
    auto choice = course_.answer(answer, session_.timeline(), view, choice_);
    if (!choice)
      return;
    choice_ = *choice;
    course_.hear(session_.apply(Ease{timeline_of(program_, choice_)}));
  }

  void follow() {
    while (const auto command = course_.due(session_.timeline(), session_.view()))
      course_.hear(session_.apply(*command));
  }

  Program program_;
  Choice choice_;
  Session session_;
  PainCourse course_;
};

} // namespace

TEST_CASE("pain: zones by the author's limits") {
  const auto limits = [](std::optional<int> go_on, std::optional<int> ease) {
    PainRule made;
    made.continue_up_to = go_on;
    made.ease_up_to = ease;
    return std::optional(made);
  };
  using enum PainZone;
  CHECK(zones_of(std::nullopt).empty());
  CHECK(zones_of(limits({}, {})).empty());
  CHECK(zones_of(limits(3, 5)) ==
        std::vector<ZoneRange>{{go_on, 0, 3}, {ease, 4, 5}, {stop, 6, 10}});
  CHECK(zones_of(limits(3, {})) == std::vector<ZoneRange>{{go_on, 0, 3}, {stop, 4, 10}});
  CHECK(zones_of(limits({}, 5)) == std::vector<ZoneRange>{{ease, 0, 5}, {stop, 6, 10}});
  CHECK(zones_of(limits(0, 0)) == std::vector<ZoneRange>{{go_on, 0, 0}, {stop, 1, 10}});
  CHECK(zones_of(limits(5, 10)) == std::vector<ZoneRange>{{go_on, 0, 5}, {ease, 6, 10}});
  CHECK(zone_of(limits({}, {}), 10) == unruled);
}

TEST_CASE("pain: the author's words for each zone") {
  PainRule said = rule();
  said.advice_continue.plain = "Fine.";
  said.advice_ease.plain = "Ease off.";
  said.advice_stop.plain = "Stop.";
  CHECK(advice_in(said, PainZone::go_on).plain == "Fine.");
  CHECK(advice_in(said, PainZone::ease).plain == "Ease off.");
  CHECK(advice_in(said, PainZone::stop).plain == "Stop.");
  CHECK(advice_in(said, PainZone::unruled).empty());
  CHECK(advice_in(std::nullopt, PainZone::stop).empty());
}

TEST_CASE("pain: what may be answered, the author's wish first") {
  struct Row {
    std::optional<PainRule> rule;
    int pain;
    const char* answers;
  };
  const Row rows[] = {
      {std::nullopt, 9, "go-on next end"},
      {PainRule{}, 9, "go-on next end"},
      {rule(), 3, "go-on"},
      {rule(), 4, "gently easier next end"},
      {rule(OnEase::half), 5, "gently easier next end"},
      {rule(OnEase::easier), 5, "easier gently next end"},
      {rule(), 6, "next end"},
      {rule(OnEase::nothing, OnStop::end), 10, "end next"},
  };
  for (const Row& row : rows) {
    Coached coached(three_exercises(row.rule));
    coached.play("10 8 pain" + std::to_string(row.pain));
    CAPTURE(row.pain);
    CHECK(coached.answers(row.pain) == row.answers);
  }
  // No easier form before any work, none once another exercise is due, none if there is none.
  CHECK(Coached(three_exercises()).play("5 pain4").answers(4) == "gently next end");
  CHECK(Coached(three_exercises()).play("10 28 10 28 pain4").answers(4) == "gently next end");
  CHECK(Coached(three_exercises()).play("10 28 10 28 10 8 pain4").answers(4) == "gently next end");
}

TEST_CASE("pain: what an answer leads to") {
  struct Row {
    const char* about;
    PainRule rule;
    const char* script;
    const char* where;
  };
  const Row rows[] = {
      {"going on repeats what was broken off", rule(), "10 8 pain2 go-on 3", "calf 1#2"},
      {"gently, without more of a rule, is going on", rule(), "10 8 pain4 gently 3", "calf 1#2"},
      {"the easier form waits for the person", rule(), "10 8 pain4 easier 60", "dig 1#2 paused"},
      {"next: to the set-up of what follows", rule(), "10 8 pain7 next", "quad 1#0 gap"},
      {"next, in a rest inside the exercise", rule(), "10 28 5 pain7 next", "quad 1#0 gap"},
      {"next, while the next set-up runs already: on with it", rule(), "10 28 10 28 4 pain7 next 2",
       "quad 1#0 gap"},
      {"next, before any work", rule(), "5 pain7 next", "quad 1#0 gap"},
      {"next, in the last exercise", rule(), "10 28 10 28 10 30 10 5 pain7 next", "over"},
      {"the end", rule(), "10 8 pain7 end", "over"},
      {"finish the set: it goes on", rule(OnEase::finish_set), "10 8 pain4 gently 3", "calf 1#2"},
      {"finish the set: then the next exercise", rule(OnEase::finish_set), "10 8 pain4 gently 3 21",
       "quad 1#0 gap"},
      {"finish the set, said in the rest behind it", rule(OnEase::finish_set),
       "10 28 5 pain4 gently", "quad 1#0 gap"},
      {"finish the set, but the person goes back", rule(OnEase::finish_set),
       "10 28 10 1 pain4 gently 3 3 back 3 back 3 28 10", "calf 2#1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.about);
    CHECK(Coached(three_exercises(row.rule)).play(row.script).where() == row.where);
  }
}

TEST_CASE("pain: half of what follows, applied before going on") {
  Coached coached(three_exercises(rule(OnEase::half)));
  coached.play("10 8 pain4 gently");
  CHECK(coached.reps_of(0) == 4);
  CHECK(coached.reps_of(1) == 2);
  CHECK(coached.where() == "calf 1#2");
  // The report in the set-up behind the exercise halves nothing.
  Coached behind(three_exercises(rule(OnEase::half)));
  behind.play("10 28 10 28 4 pain4 gently");
  CHECK(behind.reps_of(2) == 3);
}

TEST_CASE("pain: what was stopped is not entered again") {
  struct Row {
    const char* about;
    const char* script;
    const char* where;
  };
  const Row rows[] = {
      {"by going back", "10 8 pain7 next 1 back", "quad 1#0 gap"},
      {"by going back while paused and then on", "10 8 pain7 next 1 pain0 back resume",
       "quad 1#0 gap"},
      {"by a jump", "10 8 pain7 next 1 jump0", "quad 1#0 gap"},
      {"after 5 of 10 it may be", "10 8 pain5 next 1 back", "calf 2#1"},
      {"without answers too: where it stands it may be left", "10 8 pain7 resume 3", "calf 1#2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.about);
    CHECK(Coached(three_exercises()).play(row.script).where() == row.where);
  }
}

TEST_CASE("pain: a stopped exercise is left out of the rounds to come; none left is the end") {
  auto program = in_phase({ItemOf("calf").reps(2).setup(5), ItemOf("march").time(10).setup(5)},
                          [](Phase& phase) { phase.rounds = one(2); });
  program.pain = rule();
  CHECK(Coached(program).play("5 8 pain7 next 5 10").where() == "march 1#0 gap");
  CHECK(Coached(program).play("5 8 pain7 next 5 5 pain8 next").where() == "over");
}
