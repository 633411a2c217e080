#include "../support/golden.hpp"
#include "coverage.hpp"
#include "files.hpp"

#include "program/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <locale>
#include <set>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

Exercise good(const std::string& id) {
  const auto text = read_file(source_dir() / ("tests/program/good/exercises/" + id + ".toml"));
  auto read = read_exercise(text, id + ".toml");
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  CHECK(to_string(read.diagnostics).empty());
  return std::move(*read.value);
}

Program good_program() {
  const auto text = read_file(source_dir() / "tests/program/good/every-program-key.toml");
  auto read = read_program(text, "folder/every-program-key.toml", good_exercise);
  REQUIRE_MESSAGE(read.value, to_string(read.diagnostics));
  CHECK(to_string(read.diagnostics).empty());
  return std::move(*read.value);
}

/// Decimal comma, thousands point: what std::locale::global(std::locale("de_DE")) brings.
class GermanNumbers : public std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

/// Sets the global C++ locale for its life.
class GlobalLocale {
 public:
  explicit GlobalLocale(const std::locale& locale) : before_(std::locale::global(locale)) {}
  ~GlobalLocale() { std::locale::global(before_); }
  GlobalLocale(const GlobalLocale&) = delete;
  GlobalLocale& operator=(const GlobalLocale&) = delete;

 private:
  std::locale before_;
};

std::vector<std::filesystem::path> all_good_files() {
  std::vector<std::filesystem::path> out;
  for (const char* folder :
       {"programs", "programs/exercises", "tests/program/good", "tests/program/good/exercises"})
    for (auto& path : toml_files(folder))
      out.push_back(path);
  return out;
}

} // namespace

TEST_CASE("every shipped and good file reads without a word") {
  for (const auto& path : all_good_files()) {
    INFO(path.string());
    CHECK(to_string(diagnose(path, read_file(path))) == "");
  }
}

TEST_CASE("the good files use every key there is") {
  std::set<const KeyRow*> used;
  for (const auto& path : all_good_files()) {
    const auto text = read_file(path);
    const Source source(text, path.string());
    Report report(source);
    const auto tree = parse_tree(report);
    REQUIRE(tree);
    visit_keys(*tree, is_exercise(path) ? table::exercise_file : table::program_file,
               [&](const Node&, const KeyRow& row) { used.insert(&row); });
  }
  for (const auto& row : key_rows())
    CHECK_MESSAGE(used.count(&row) == 1, "no good file uses ", std::string(row.key), " of row ",
                  &row - key_rows().data());
}

TEST_CASE("an exercise is read key by key") {
  const auto e = good("every-key");
  CHECK(e.id == "every-key");
  CHECK(e.sources == std::vector<std::string>{"not stated", "A second source"});
  CHECK(e.edition == "2nd");
  CHECK(e.reviewer == "A. Physio");
  CHECK(e.name.in("es") == "Todas las claves");
  CHECK(e.title().plain == "Every key\nthere is");
  CHECK(e.position == Position::lying_side);
  CHECK(e.equipment[1].in("es-MX") == "almohada");
  CHECK(e.get_ready_seconds == 20'500ms);
  CHECK(e.change_seconds == 8s);
  CHECK(e.sides == Sides::each);
  CHECK(e.mistakes[0].fix.in("es") == "Caderas en línea");
  CHECK(e.usual.reps == Range<int>{6, 15});
  CHECK(e.usual.hold == Range<Millis>{0s, 5s});
  CHECK(e.easier == "plain");
  CHECK(e.harder == "steady");
  CHECK(e.chair == "seated");
  CHECK(e.describe.size() == 2);
  REQUIRE(e.movements.size() == 3);
  CHECK(e.movements[0].seconds == 1'250ms);
  CHECK(e.movements[0].legs == Legs::work);
  CHECK(e.movements[2].seconds == 200ms);
  CHECK(e.hold_index() == 1);
  CHECK(e.movements[1].say->in("es") == "Aguante ahí");
  CHECK(!e.movements[0].say);
}

TEST_CASE("phrases have words for each leg and each posture before") {
  const auto e = good("every-key");
  const auto& turn = e.get_ready[0];
  CHECK(turn.words(Side::right, Position::sitting_floor).plain == "Turn onto your side");
  CHECK(turn.words(Side::right, Position::lying_back).in("es") == "Dése la vuelta");
  CHECK(turn.text.plain == "Lie down on your side");
  CHECK(turn.text.in("es") == "Acuéstese de lado");
  CHECK(e.change[0].words(Side::left, Position::standing).plain == "Left leg on top");
  CHECK(e.change[0].names_a_leg());
  // One translated text stands for all variants.
  CHECK(e.cues[1].words(Side::left, Position::standing).in("es") == "Guíe el talón");
}

TEST_CASE("a figure is read key by key") {
  const auto figure = good("every-key").figure;
  CHECK(figure.view == ViewSpec{-12.5, 16});
  CHECK(figure.anchor == AnchorSpec{"sole.other", {0.1, 0, -0.09}});
  CHECK(figure.cycle == std::vector<std::string>{"down", "up"});
  CHECK(figure.props[0] == PropSpec{"mat", {0, 0, 0}, {0.6, 0, 1.9}});
  CHECK(figure.arrows[0].both);
  CHECK(figure.arrows[1].push == Point{0, -1, 0});
  REQUIRE(figure.poses.size() == 2);
  const auto& down = figure.poses[0];
  CHECK(down.from == "std/side_lying");
  CHECK(down.effort == 0.25);
  CHECK(down.trunk[static_cast<std::size_t>(Angle::bend)] == 3.5);
  CHECK(down.trunk[static_cast<std::size_t>(Angle::turn)] == -1);
  CHECK(down.head[static_cast<std::size_t>(Angle::tilt)] == 8);
  CHECK(down.both.angles[static_cast<std::size_t>(Angle::palm)] == -2);
  CHECK(!down.work.angles[static_cast<std::size_t>(Angle::hip)]);
  CHECK(down.other.foot == Point{0.2, 0, 0.1});
  CHECK(down.other.foot_tilt == -20);
  CHECK(down.work.hand == Contact{BodyPlace{"thigh.other", 0.8}});
  CHECK(figure.poses[1].work.hand == Contact{Point{0.26, 0.03, -0.34}});
}

TEST_CASE("a program is read key by key") {
  const auto p = good_program();
  CHECK(p.title.in("de") == "Jeder Schlüssel");
  CHECK(p.count_in == 2'500ms);
  CHECK(p.status == Status::unverified);
  CHECK(p.schedule.frequency.weeks == Range<int>{6, 12});
  CHECK(p.schedule.rotate == std::vector<std::string>{"high", "low"});
  REQUIRE(p.pain);
  CHECK(p.pain->ease_up_to == 5);
  CHECK(p.pain->on_ease == OnEase::half);
  CHECK(p.pain->on_stop == OnStop::end);
  CHECK(p.pain->advice_stop.in("de") == "Aufhören.");
  CHECK(p.clinic.phone == "01234 567890");
  CHECK(p.stages[1].gate->clean == 3);
  CHECK(p.stages[1].gate->ask->in("de") == "Bereit für mehr?");
  CHECK(p.stages[1].frequency.every_hours == Range<int>{2, 3});
  CHECK(p.sessions[0].phases == std::vector<std::string>{"warm-up", "main", "warm-up"});
  CHECK(p.phases[0].rounds == Range<int>{1, 12});
  CHECK(p.phases[0].rounds_written);
  CHECK(p.phases[0].rest_round == Rest{Range<Millis>{30s, 60s}});
  CHECK(p.phases[2].stop_after == 1200s);
  std::string ids;
  for (const auto& exercise : p.exercises)
    ids += exercise.id + " ";
  CHECK(ids == "every-key mailed plain seated steady ");
  CHECK(p.exercise("mailed")->name.in("de") == "Mitgeschickt");
}

TEST_CASE("a dose is read key by key") {
  const auto p = good_program();
  const auto& item = p.phases[1].items[0];
  CHECK(item.dose.sets == Range<int>{2, 3});
  CHECK(item.dose.reps == Reps{Range<int>{10, 15}});
  CHECK(item.dose.hold == Range<Millis>{5s, 45s});
  CHECK(item.dose.tempo->at(1) == std::pair<std::string, Millis>{"lower", 0s});
  CHECK(item.dose.rest->after == Rest{Range<Millis>{30'500ms, 30'500ms}});
  CHECK(item.dose.rest->side == Rest{UntilReady{}});
  CHECK(item.dose.effort->in("de") == "5 von 10");
  CHECK(item.dose.setup_at == std::vector<Millis>{1500ms, 5s});
  CHECK(item.dose.change_at == std::vector<Millis>{500ms});
  CHECK(item.first == First::affected);
  CHECK(item.switch_sides == Switch::all);
  CHECK(item.pace == Pace::tap);
  CHECK(item.brief->hold == Range<Millis>{10s, 10s});
  CHECK(item.unstated == std::vector<std::string>{"rest", "load"});
  const auto& ladder = p.phases[1].items[1];
  CHECK(ladder.at == 2);
  REQUIRE(ladder.ladder.size() == 4);
  CHECK(ladder.ladder[1].dose.reps == Reps{AsMany{10, 15}});
  CHECK(ladder.ladder[1].title.in("de") == "Auf der Stufe");
  CHECK(ladder.ladder[1].gate->ask->in("de") == "War es leicht?");
  CHECK(ladder.after_max[1].say.in("de") == "Mehr Last");
  const PerSet sets{{Range<int>{10, 10}, Range<int>{5, 6}, AsMany{}}};
  CHECK(ladder.dose.reps == Reps{sets});
  CHECK(ladder.dose.load->per_set.size() == 3);
  const auto& warm_up = p.phases[0].items;
  CHECK(warm_up[2].dose.setup == Setup{UntilReady{}});
  CHECK(warm_up[2].dose.goal->in("de") == "10 Schritte");
  CHECK(warm_up[2].days == Days{Weekdays{true, false, false, true, false, false, false}});
  CHECK(warm_up[1].days == Days{EverySecondDay{}});
}

TEST_CASE("every file reads the same under a German global locale") {
  for (const auto& path : all_good_files()) {
    INFO(path.string());
    const auto text = read_file(path);
    const auto file = path.filename().string();
    if (is_exercise(path)) {
      const auto before = read_exercise(text, file).value;
      const GlobalLocale german(std::locale(std::locale(), new GermanNumbers));
      const auto after = read_exercise(text, file).value;
      CHECK(after == before);
    } else {
      const auto before = read_program(text, file, good_exercise).value;
      const GlobalLocale german(std::locale(std::locale(), new GermanNumbers));
      const auto after = read_program(text, file, good_exercise).value;
      CHECK(after == before);
    }
  }
  const GlobalLocale german(std::locale(std::locale(), new GermanNumbers));
  CHECK(good("every-key").get_ready_seconds == 20'500ms);
  CHECK(to_string(diagnose("exercise-x.toml", "get_ready_seconds = 1200"))
            .find("found 1200, expected seconds 0-120") != std::string::npos);
}

TEST_CASE("a byte order mark and Windows line ends change nothing") {
  const auto text = read_file(source_dir() / "tests/program/good/exercises/every-key.toml");
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : text) {
    if (c == '\n')
      windows += '\r';
    windows += c;
  }
  CHECK(read_exercise(windows, "every-key.toml").value ==
        read_exercise(text, "every-key.toml").value);
}
