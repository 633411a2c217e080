#include "gallery.hpp"

#include "golden.hpp"

#include "app/languages.hpp"
#include "app/shelf.hpp"
#include "engine/compile.hpp"
#include "prompts/script.hpp"
#include "screens/figure_cache.hpp"
#include "screens/first_start_pages.hpp"
#include "screens/home_words.hpp"
#include "screens/pain_pages.hpp"
#include "screens/summary_layout.hpp"
#include "sdl/font_painter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <utility>

namespace coach::test {
namespace {

using namespace std::chrono_literals;

constexpr Area usual{1280, 720};
constexpr std::size_t most_states = 40;

const Languages& coach_languages() {
  static const Languages languages(languages_dir());
  return languages;
}

const std::vector<std::shared_ptr<const Program>>& programs() {
  static const Shelf shelf = read_shelf({source_dir() / "programs"}, "back-of-knee-daily");
  REQUIRE(shelf.programs.size() >= 9);
  return shelf.programs;
}

Surroundings surroundings(const Settings& settings) {
  Surroundings around;
  around.settings = settings;
  around.programs = programs();
  around.languages = coach_languages().names();
  around.today = {2026, 11, 21, 5};
  return around;
}

/// A session of this program that has just begun.
Playing begun(const std::shared_ptr<const Program>& program, const Language& language) {
  Playing playing;
  playing.program = program;
  playing.timeline = std::make_shared<const Timeline>(compile(*program, playing.choice));
  playing.script =
      std::make_shared<const Script>(write_script(*program, *playing.timeline, language));
  playing.view = Session(playing.timeline).view();
  return playing;
}

/// All states that `depth` presses reach from `shot`, itself included.
void explore(const Shot& shot, const Language& language, int depth, std::vector<Scene>& seen,
             std::vector<Shot>& shots) {
  const Drawn drawn = shot.draw(look_at(usual, shot.around.settings, language));
  if (std::find(seen.begin(), seen.end(), drawn.scene) != seen.end() || seen.size() >= most_states)
    return;
  seen.push_back(drawn.scene);
  shots.push_back(shot);
  shots.back().name += " " + std::to_string(seen.size());
  if (depth == 0)
    return;
  for (const Target& target : drawn.targets) {
    Shot next = shot;
    const Requests requests = std::visit(
        [&](auto& screen) {
          return screen.update(target.action, next.around, Nanos{10s} * (9 - depth));
        },
        next.screen);
    for (const Request& request : requests)
      if (const auto* change = std::get_if<ChangeSettings>(&request))
        next.around.settings = change->settings;
    explore(next, language, depth - 1, seen, shots);
  }
}

void add_near(std::string name, AnyScreen screen, const Surroundings& around,
              const Language& language, int depth, std::vector<Shot>& shots) {
  std::vector<Scene> seen;
  explore({std::move(name), around, std::move(screen), false}, language, depth, seen, shots);
}

/// The screen after these inputs.
template <class Screen>
Screen after(Screen screen, const Surroundings& around, std::initializer_list<Input> inputs) {
  Nanos now{};
  for (const Input& input : inputs)
    screen.update(input, around, now += 1s);
  return screen;
}

/// What pressing about cannot reach in a few steps.
void add_distant(const Surroundings& around, const Language& language, std::vector<Shot>& shots) {
  using First = FirstAction;
  const auto first = after(FirstStartScreen{}, around,
                           {action_id(First::go_on), action_id(First::none), action_id(First::none),
                            action_id(First::none), action_id(First::knee, 2),
                            action_id(First::floor, 0), action_id(First::go_on)});
  add_near("first start end", first, around, language, 1, shots);
  const auto leaving = after(HomeScreen{}, around, {KeyPress{Key::escape}});
  add_near("home quit", leaving, around, language, 0, shots);
}

/// The answers to much pain, and the summary of a session that ended early.
void add_after_pain(Surroundings during, const Language& language, std::vector<Shot>& shots) {
  const ActionId much = action_id(PainAction::number, 8);
  add_near("pain sharp", after(PainScreen{}, during, {much, action_id(PainAction::sharp)}), during,
           language, 0, shots);
  add_near("pain much", after(PainScreen{}, during, {much, action_id(PainAction::not_sharp)}),
           during, language, 0, shots);
  during.playing.ended_early = true;
  const ActionId still_much = action_id(SummaryAction::pain, 8);
  add_near("summary early " + during.playing.program->id,
           after(SummaryScreen{}, during, {still_much}), during, language, 0, shots);
}

/// A session that is paused with some repetitions done, for the screens that ask and sum up.
Playing half_way(const std::shared_ptr<const Program>& program, const Language& language) {
  Playing playing = begun(program, language);
  Session session(playing.timeline);
  for (int i = 0; i < 200 && session.view().total_left > Nanos{playing.timeline->total} / 2; ++i) {
    const auto change = session.next_change();
    if (change)
      session.advance(*change);
    else
      session.apply(Done{});
  }
  session.apply(Pause{});
  playing.view = session.view();
  playing.credits = session.credits();
  if (const Step* step = session.step())
    playing.sore = step->place;
  return playing;
}

/// Every moment of a session that looks different in kind.
void add_playing(const std::shared_ptr<const Program>& program, const Surroundings& home,
                 const Language& language, std::vector<Shot>& shots) {
  std::set<std::string> seen;
  Surroundings around = home;
  around.playing = begun(program, language);
  Session session(around.playing.timeline);
  const auto picture = [&](const char* how) {
    around.playing.view = session.view();
    around.playing.credits = session.credits();
    const PlayScreen screen;
    const Step* step = session.step();
    std::string name = "play " + screen.picture_name(around) + how;
    const std::string kind = name + (step ? std::to_string(step->entry) : "");
    if (seen.insert(kind).second)
      shots.push_back({program->id + " " + name, around, screen, true});
  };
  for (int i = 0; i < 10'000 && !session.finished(); ++i) {
    session.advance(min(Nanos{1200ms}, session.next_change().value_or(Nanos{1200ms}) / 2));
    picture("");
    Session paused = session;
    std::swap(paused, session);
    session.apply(Pause{});
    picture(" paused");
    std::swap(paused, session);
    if (session.step() != nullptr && session.step()->open())
      session.apply(Done{});
    else if (const auto change = session.next_change())
      session.advance(*change);
  }
}

/// A session that was stopped in its first step of this kind.
std::optional<Session> stopped_in(StepKind kind, const Playing& playing) {
  Session session(playing.timeline);
  for (int i = 0; i < 1'000 && !session.finished(); ++i) {
    if (session.step()->kind == kind)
      return session;
    if (const auto change = session.next_change())
      session.advance(*change);
    else
      session.apply(Done{});
  }
  return std::nullopt;
}

/// The question whether to end, and the way back into a repetition and to a place on the mat.
void add_interrupted(Surroundings around, const Language& language, std::vector<Shot>& shots) {
  const std::string name = around.programs.front()->id + " play ";
  around.playing = begun(around.programs.front(), language);
  for (const StepKind kind : {StepKind::movement, StepKind::hold}) {
    auto session = stopped_in(kind, around.playing);
    REQUIRE(session);
    session->advance(1s);
    session->apply(Pause{});
    session->advance(kind == StepKind::hold ? 60s : 1s);
    around.playing.view = session->view();
    if (kind == StepKind::movement)
      shots.push_back(
          {name + "question", around, after(PlayScreen{}, around, {KeyPress{Key::escape}}), true});
    session->apply(Resume{});
    session->advance(500ms);
    around.playing.view = session->view();
    const PlayScreen screen;
    shots.push_back({name + screen.picture_name(around), around, screen, true});
  }
}

/// Repetitions that the person counts: the first ones, and when there are enough.
void add_counted(Surroundings around, const Language& language, std::vector<Shot>& shots) {
  Program program = *around.programs.front();
  Item& item = program.phases.back().items.front();
  item.pace = Pace::tap;
  item.dose.reps = Reps{AsMany{8, 15}};
  around.playing = begun(std::make_shared<const Program>(program), language);
  auto session = stopped_in(StepKind::open, around.playing);
  REQUIRE(session);
  for (const auto& [reps, name] : {std::pair{3, " play counted"}, std::pair{6, " play enough"}}) {
    for (int i = 0; i < reps; ++i) {
      session->advance(4s);
      session->apply(Tap{});
    }
    around.playing.view = session->view();
    shots.push_back({program.id + name, around, PlayScreen{}, true});
  }
}

/// Every dose was made smaller after a report of pain.
void ease(Playing& playing) {
  for (const Entry& entry : playing.timeline->entries)
    playing.choice.items[entry.id].eased = {{Side::both, 1, 1, std::nullopt}};
}

void add_eased(Surroundings around, const Language& language, std::vector<Shot>& shots) {
  const std::string name = around.programs.front()->id + " play eased ";
  around.playing = begun(around.programs.front(), language);
  ease(around.playing);
  const auto picture = [&](const Session& session) {
    around.playing.view = session.view();
    const PlayScreen screen;
    shots.push_back({name + screen.picture_name(around), around, screen, true});
  };
  for (const StepKind kind : {StepKind::movement, StepKind::rest}) {
    auto session = stopped_in(kind, around.playing);
    REQUIRE(session);
    session->advance(1s);
    picture(*session);
  }
  auto session = stopped_in(StepKind::hold, around.playing);
  REQUIRE(session);
  session->advance(1s);
  session->apply(Pause{});
  session->advance(60s);
  session->apply(Resume{});
  session->advance(500ms);
  picture(*session);
}

} // namespace

Drawn Shot::draw(const Look& look) const {
  return std::visit([&](const auto& shown) { return shown.draw(around, look); }, screen);
}

std::vector<Shot> gallery(const Language& language, const Settings& settings) {
  const Surroundings around = surroundings(settings);
  std::vector<Shot> shots;
  add_near("first start", FirstStartScreen{}, around, language, 6, shots);
  add_distant(around, language, shots);
  add_near("home", HomeScreen{}, around, language, 2, shots);
  Surroundings empty = around;
  empty.programs.clear();
  add_near("home without programs", HomeScreen{}, empty, language, 1, shots);
  Surroundings noticed = around;
  noticed.notices = {notice_of({{"/home/me/my-knee.toml", 14, 1, 4},
                                Severity::error,
                                "unknown key \"rpes\"; did you mean \"reps\"?",
                                ""},
                               language)};
  add_near("home with a notice", HomeScreen{}, noticed, language, 1, shots);
  for (const auto& program : around.programs)
    add_near("overview " + program->id, OverviewScreen(program, Form::full), around, language,
             program == around.programs.front() ? 2 : 1, shots);
  for (const int page : {0, 1, 2}) {
    const auto screen = after(SettingsScreen{}, around, {action_id(SettingsAction::page, page)});
    add_near("settings page" + std::to_string(page), screen, around, language, 1, shots);
  }
  add_near("language", LanguageScreen{}, around, language, 1, shots);
  add_interrupted(around, language, shots);
  add_counted(around, language, shots);
  add_eased(around, language, shots);
  for (const auto& program : around.programs) {
    Surroundings during = around;
    during.playing = half_way(program, language);
    if (program == around.programs.front()) {
      add_near("pain", PainScreen{}, during, language, 1, shots);
      add_after_pain(during, language, shots);
    }
    add_near("summary " + program->id, SummaryScreen{}, during, language, 1, shots);
    Surroundings eased = during;
    ease(eased.playing);
    if (program == around.programs.front())
      add_near("summary eased", SummaryScreen{}, eased, language, 1, shots);
    add_playing(program, around, language, shots);
  }
  return shots;
}

std::vector<Shot> short_gallery(const Language& language, const Settings& settings) {
  std::vector<Shot> all = gallery(language, settings), shots;
  std::set<std::string> seen;
  for (Shot& shot : all) {
    const bool daily = shot.name.find("back-of-knee-daily") != std::string::npos;
    const bool first = !shot.from_afar && (shot.name.ends_with(" 1") || shot.name == "pain 5");
    const std::string kind = shot.name.substr(0, shot.name.find(' '));
    if ((shot.from_afar && daily && seen.insert(shot.name).second) ||
        (first && (daily || kind != "overview")))
      shots.push_back(std::move(shot));
  }
  return shots;
}

std::vector<Language> all_languages() {
  std::vector<Language> all;
  for (const LanguageName& name : coach_languages().names())
    all.push_back(coach_languages().find(name.tag));
  return all;
}

const Measure& font_measure() {
  static FontPainter& font = *new FontPainter(source_dir() / "assets/fonts");
  static const Measure measure = [](std::string_view text, Type type) {
    return font.width(text, type);
  };
  return measure;
}

Look look_at(Area area, const Settings& settings, const Language& language) {
  const Theme& theme = settings.appearance == Appearance::dark ? dark_theme() : light_theme();
  static FigureCache figures;
  return {area,
          theme,
          font_measure(),
          language,
          near_text(settings),
          needs_large(settings, area),
          std::nullopt,
          0,
          Nanos{10s},
          &figures};
}

} // namespace coach::test
