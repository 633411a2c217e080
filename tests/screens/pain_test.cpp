#include "builders.hpp"
#include "hand.hpp"

#include "screens/pain.hpp"

using namespace coach;
using namespace coach::test;

namespace {

/// 0-3 go on, 4-5 ease, from 6 stop.
PainRule rule(OnEase on_ease = OnEase::nothing, OnStop on_stop = OnStop::skip) {
  PainRule made;
  made.continue_up_to = 3;
  made.ease_up_to = 5;
  made.on_ease = on_ease;
  made.on_stop = on_stop;
  made.advice_continue.plain = "Fine to go on.";
  made.advice_ease.plain = "Finish this set gently, then do less.";
  made.advice_stop.plain = "Stop this exercise for today.";
  return made;
}

/// Calf raise 2 x 4 (an easier form is "dig"), then a hip lift 3 with each leg.
Program two_exercises(std::optional<PainRule> pain) {
  auto program = program_of({ItemOf("calf").sets(2).reps(4).rest_set(10).setup(10),
                             ItemOf("hip").reps(3).each().setup(10)});
  for (Exercise& exercise : program.exercises) {
    if (exercise.id == "calf") {
      exercise.name.plain = "Calf raise";
      exercise.easier = "dig";
    }
    if (exercise.id == "hip")
      exercise.name.plain = "Side-lying leg lift";
  }
  program.pain = std::move(pain);
  return program;
}

/// A session that is paused `seconds` after its start, and the pain screen over it. What it reports
/// is told to the session, as the app does.
class Patient {
 public:
  Patient(std::optional<PainRule> pain, double seconds) : hand_(paused(std::move(pain), seconds)) {}

  std::string press(const std::string& script) {
    std::string last;
    for (std::size_t at = 0; at < script.size();) {
      const std::size_t end = std::min(script.find(", ", at), script.size());
      const Requests requests = hand_.press(script.substr(at, end - at));
      for (const Request& request : requests)
        if (const auto* command = std::get_if<Command>(&request))
          hear(session_->apply(*command));
      last = to_text(requests);
      at = end + 2;
    }
    return last;
  }
  const Hand<PainScreen>& screen() const { return hand_; }

 private:
  Surroundings paused(std::optional<PainRule> pain, double seconds) {
    Surroundings surroundings;
    Playing& playing = surroundings.playing;
    playing.program = std::make_shared<const Program>(two_exercises(std::move(pain)));
    playing.timeline = timeline_of(*playing.program);
    session_.emplace(playing.timeline);
    session_->advance(s(seconds));
    session_->apply(Pause{});
    playing.view = session_->view();
    return surroundings;
  }
  void hear(const Events& events) {
    for (const Event& event : events)
      if (const auto* reported = std::get_if<PainReported>(&event.what))
        hand_.surroundings.playing.sore = reported->place;
  }

  std::optional<Session> session_;
  Hand<PainScreen> hand_;
};

constexpr double in_calf = 18, in_hip = 110;

} // namespace

TEST_CASE("pain screen: what every press asks for") {
  struct Row {
    const char* presses;
    const char* requests;
  };
  const Row rows[] = {
      // A number is reported once.
      {"0", "report 0"},
      {"10", "report 10"},
      {"4", "report 4"},
      {"<7>", "report 7"},
      {"<1>", ""},
      {"<1>, <0>", "report 10"},
      {"<1>, <enter>", "report 1"},
      {"<1>, <space>", "report 1"},
      {"<1>, <5>", "report 5"},
      {"<1>, <escape>", ""},
      {"<1>, <escape>, <0>", "report 0"},
      {"<1>, <beside>, 5", "report 5"},
      {"4, Change the number, 4", ""},
      {"4, Change the number, 5", "report 5"},
      {"7, No, Change the number, 7", ""},
      // No answer leaves everything as it was.
      {"Back to the exercise", "back"},
      {"<escape>", "back"},
      {"<enter>", ""},
      {"<y>", ""},
      {"<beside>", ""},
      // Answers.
      {"2, Go on", "answer go on; back"},
      {"4, Go on gently", "answer gently; back"},
      {"4, Easier version", "answer easier; back"},
      {"4, Next exercise", "answer next; back"},
      {"End", "command; summary"},
      {"4, End", "answer end; summary"},
      {"7, No, Next exercise", "answer next; back"},
      {"7, No, End", "answer end; summary"},
      {"7, <y>, End", "answer end; summary"},
      {"7, <n>, <enter>", "answer next; back"},
      {"2, <space>", "answer go on; back"},
      // After a report nobody slips out without an answer.
      {"7, <escape>", ""},
      {"7, <escape>, <escape>", ""},
      {"7, <n>, <escape>, Back", ""},
      {"7, <beside>", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.presses);
    CHECK(Patient(rule(), in_calf).press(row.presses) == row.requests);
  }
}

TEST_CASE("pain screen: the answers by the author's rule, the wish of the author first") {
  struct Row {
    std::optional<PainRule> rule;
    double at;
    const char* presses;
    const char* labels;
  };
  const Row rows[] = {
      {rule(), in_calf, "3", "Go on, Change the number"},
      {rule(), in_calf, "4", "Go on gently, Easier version, Next exercise, Change the number, End"},
      {rule(OnEase::easier), in_calf, "5",
       "Easier version, Go on gently, Next exercise, Change the number, End"},
      {rule(), in_hip, "5", "Go on gently, Change the number, End"},
      {rule(), in_calf, "6", "Yes, that happened, No, Change the number"},
      {rule(), in_calf, "6, No", "Next exercise, Change the number, End"},
      {rule(OnEase::nothing, OnStop::end), in_calf, "6, No",
       "End, Next exercise, Change the number"},
      {rule(), in_hip, "6, No", "End, Change the number"},
      {rule(), in_calf, "6, <y>", "End, Back"},
      {std::nullopt, in_calf, "9", "Go on, Next exercise, Change the number, End"},
      {PainRule{}, in_calf, "9", "Go on, Next exercise, Change the number, End"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.presses);
    Patient patient(row.rule, row.at);
    patient.press(row.presses);
    CHECK(patient.screen().labels() == row.labels);
    const Targets targets = patient.screen().draw().targets;
    CHECK(std::ranges::count(targets, Role::primary_button, &Target::role) == 1);
    CHECK(targets.front().role == Role::primary_button);
  }
}

TEST_CASE("pain screen: the author's words are quoted, and there are none without the author's") {
  Patient patient(rule(), in_calf);
  CHECK(patient.screen().shows("Calf raise · Set 1 of 2"));
  patient.press("5");
  CHECK(patient.screen().shows("The author of this program says"));
  CHECK(patient.screen().shows("“Finish this set gently, then do less.”"));
  patient.press("Change the number, 8, No");
  CHECK(patient.screen().shows("“Stop this exercise for today.”"));
  CHECK(patient.screen().shows("Next: Side-lying leg lift"));

  Patient unruled(std::nullopt, in_calf);
  CHECK_FALSE(unruled.screen().shows("Stop this exercise"));
  unruled.press("9");
  CHECK_FALSE(unruled.screen().shows("says"));
  CHECK_FALSE(unruled.screen().shows("“"));
  CHECK(unruled.screen().shows("How do you want to go on?"));
}

TEST_CASE("pain screen: every high number is asked about, a sharp pain ends the day") {
  Patient patient(rule(), in_calf);
  patient.press("8");
  CHECK(patient.screen().shows("Sharp pain, a pop"));
  patient.press("No, Change the number, 9");
  CHECK(patient.screen().shows("Sharp pain, a pop"));
  patient.press("<y>");
  CHECK(patient.screen().shows("Ask your clinician before you go on."));
  patient.press("<escape>");
  CHECK(patient.screen().shows("Sharp pain, a pop"));
}

TEST_CASE("pain screen: while a 1 may become 10, Enter means 1 whatever has the focus") {
  Patient patient(rule(), in_calf);
  CHECK(patient.press("<right>, <right>, <right>, <1>, <enter>") == "report 1");
}

TEST_CASE("pain screen: presses that follow too soon count once") {
  Patient patient(rule(), in_calf);
  PainScreen screen;
  const Surroundings& surroundings = patient.screen().surroundings;
  const ActionId four = patient.screen().draw().targets.at(4).action;
  using namespace std::chrono_literals;
  CHECK(to_text(screen.update(four, surroundings, 1s)) == "report 4");
  CHECK(to_text(screen.update(four, surroundings, 1100ms)) == "");
}

TEST_CASE("pain screen: the end of the day wants a long press, and a short one says so") {
  Patient patient(rule(), in_calf);
  patient.press("4");
  const Targets targets = patient.screen().draw().targets;
  CHECK(targets.back().role == Role::long_press);
  PainScreen screen = patient.screen().screen;
  const Surroundings& surroundings = patient.screen().surroundings;
  const NearLook near;
  CHECK(to_text(screen.update(ShortPress{targets.back().action}, surroundings, {})) == "");
  CHECK(words_on(screen.draw(surroundings, near.look())).find("Keep pressing") !=
        std::string::npos);
  CHECK(screen.draw(surroundings, near.look()).targets.back().rect == targets.back().rect);
  screen.update(AnyPress{}, surroundings, {});
  CHECK(words_on(screen.draw(surroundings, near.look())).find("Keep pressing") ==
        std::string::npos);
}

TEST_CASE("pain screen: all of it by keyboard alone") {
  Patient patient(rule(), in_calf);
  CHECK(patient.press("<tab>, <right>, <right>, <right>, <right>, <enter>") == "report 4");
  CHECK(patient.press("<right>, <right>, <enter>") == "answer easier; back");
}

TEST_CASE("pain screen: on no page is anything cut off, covered or too small to be hit") {
  PainRule narrow = rule(OnEase::easier, OnStop::end);
  narrow.continue_up_to = 4;
  narrow.advice_stop.plain =
      "Stop everything for today, put the leg up, and ring the practice if it "
      "is not clearly better in the morning, or if the knee is thick or hot.";
  const std::optional<PainRule> rules[] = {rule(), narrow, std::nullopt};
  for (const auto& pain : rules)
    for (const double at : {5.0, in_calf, in_hip})
      for (const char* presses : {"", "<1>", "2", "5", "7", "7, <n>", "10, <y>"}) {
        if (!pain && std::string(presses).size() > 2)
          continue;
        Patient patient(pain, at);
        patient.press(presses);
        CAPTURE(presses);
        on_every_screen([&](const NearLook& near) {
          CHECK(wrong_page(patient.screen().draw(near), near) == "");
        });
      }
}
