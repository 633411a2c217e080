#include "overview_visit.hpp"
#include "screens/dose_words.hpp"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

constexpr int most_pages = 12;

/// Checks what is drawn and every page that can be turned to from there.
void check_pages(Visit& visit) {
  for (int page = 0; page < most_pages; ++page) {
    const Drawn drawn = visit.drawn();
    INFO("page ", page);
    CHECK(wrong_with(drawn, visit.near) == "");
    if (has_target(drawn, OverviewAction::list_on))
      visit.act(OverviewAction::list_on);
    if (has_target(drawn, OverviewAction::panel_on))
      visit.act(OverviewAction::panel_on);
    else if (!has_target(drawn, OverviewAction::list_on))
      return;
  }
}

} // namespace

// The words of the languages there are are looked at in tests/gallery.
TEST_CASE("nothing in any program's overview is cut off or covered on any page, in longer words") {
  for (const Area area : near_areas())
    for (const ProgramPtr& program : shipped_programs()) {
      INFO(area.width, " x ", area.height, " ", program->id);
      Visit visit(program->id);
      visit.near = {area, long_language("de"), 1.2};
      check_pages(visit);
    }
}

TEST_CASE("nor is anything while an exercise is being changed") {
  for (const Area area : near_areas())
    for (const ProgramPtr& program : shipped_programs())
      for (int row = 0; row < static_cast<int>(outline(*program, {}).items.size()); ++row) {
        INFO(area.width, " x ", area.height, " ", program->id, " row ", row);
        Visit visit(program->id);
        visit.near = {area, long_language("de"), 1.2};
        visit.act(OverviewAction::row, row);
        visit.act(OverviewAction::more, 1); // the author's dose can be had back
        check_pages(visit);
        visit.act(OverviewAction::exercises);
        check_pages(visit);
      }
}

TEST_CASE("the author's words on pain and safety are whole on some page") {
  for (const Area area : {Area{1920, 1080}, Area{800, 480}, Area{1080, 1920}})
    for (const ProgramPtr& program : shipped_programs()) {
      Visit visit(program->id);
      visit.near = {area, {}, 1.2};
      std::string words;
      for (int page = 0; page < most_pages; ++page) {
        const Drawn drawn = visit.drawn();
        CHECK(cut_texts(drawn).empty());
        words += words_on(drawn);
        visit.act(OverviewAction::panel_on);
      }
      std::ranges::replace(words, '\n', ' ');
      const auto check_whole = [&](const Text& text) {
        INFO(area.width, " ", program->id);
        CHECK_MESSAGE(words.find(text.plain) != std::string::npos, text.plain);
      };
      for (const Text& text : program->safety)
        check_whole(text);
      check_whole(program->about);
      if (program->pain)
        for (const Text& text : {program->pain->advice_continue, program->pain->advice_stop})
          check_whole(text);
      for (const Outline::Item& item : outline(*program, {}).items)
        for (const Text& sign : item.entry.exercise.stop_if)
          check_whole(sign);
    }
}

TEST_CASE("when to get help stands on the first page") {
  for (const Area area : {Area{1280, 720}, Area{1080, 1920}})
    for (const ProgramPtr& program : shipped_programs()) {
      Visit visit(program->id);
      visit.near.area = area;
      std::string words = visit.words();
      std::ranges::replace(words, '\n', ' ');
      INFO(area.width, " ", program->id);
      for (std::size_t i = 0; i < std::min<std::size_t>(2, program->safety.size()); ++i)
        CHECK_MESSAGE(words.find(program->safety[i].plain) != std::string::npos,
                      program->safety[i].plain);
    }
}

TEST_CASE("every exercise stands in the list, in order, with its phase") {
  Visit visit("back-of-knee-daily");
  std::string words;
  for (int page = 0; page < 2; ++page) {
    words += visit.words();
    visit.act(OverviewAction::list_on);
  }
  std::size_t at = 0;
  for (const char* name : {"Warm-up", "Exercises", // the heads of page 1
                           "March on the spot", "1 minute", "Heel digs",
                           "30 times · legs take turns", "Small knee bends", "8 times", //
                           "Calf raise on a step", "2 sets of 10 · rest 60 s",          //
                           "Side leg lift, lying", "10 times · each leg",               //
                           "Exercises", "Cool-down", // and of page 2
                           "Quad set (thigh squeeze)", "10 times · hold 5 s · each leg", //
                           "Hamstring stretch, sitting", "3 holds of 30 s · each leg"}) {
    const std::size_t found = words.find(name, at);
    CHECK_MESSAGE(found != std::string::npos, name);
    at = found == std::string::npos ? at : found;
  }
}

TEST_CASE("doses in words") {
  struct Case {
    const char *program, *exercise, *words;
  };
  for (const Case& c :
       {Case{"seated-3-minutes", "march-seated", "30 seconds"},
        {"seated-3-minutes", "calf-raise-seated", "10 times"},
        {"seated-3-minutes", "thigh-squeeze-chair", "3 times · hold 5 s · each leg"},
        {"seated-3-minutes", "hamstring-stretch-chair", "1 hold of 15 s · each leg"},
        {"before-a-run", "leg-swing-side", "10 times · each leg"},
        {"ice-15-minutes", "ice", "3 holds of 5 min"}}) {
    const Outline all = outline(*shipped(c.program), {});
    const auto item = std::ranges::find_if(
        all.items, [&](const Outline::Item& each) { return each.entry.exercise.id == c.exercise; });
    REQUIRE(item != all.items.end());
    CHECK(dose_line(item->entry, {}) == c.words);
  }
}

TEST_CASE("lengths in words") {
  struct Case {
    Millis length;
    const char *about, *exact, *minutes;
  };
  for (const Case& c : {Case{30s, "30 s", "30 s", "1 minute"},
                        {59s, "59 s", "59 s", "1 minute"},
                        {60s, "1 min", "1 min", "1 minute"},
                        {89s, "1 min", "1 min 29 s", "1 minute"},
                        {90s, "2 min", "1 min 30 s", "2 minutes"},
                        {17min + 48s, "18 min", "17 min 48 s", "18 minutes"}}) {
    CHECK(about_length(c.length, {}) == c.about);
    CHECK(exact_length(c.length, {}) == c.exact);
    CHECK(minutes(c.length, {}) == c.minutes);
  }
}

TEST_CASE("the lengths of all exercises are the length of the program") {
  for (const ProgramPtr& program : shipped_programs()) {
    const Outline all = outline(*program, {});
    Millis sum{};
    for (const Outline::Item& item : all.items)
      sum += item.length;
    CHECK(sum == all.total);
  }
}

TEST_CASE("what each button of the overview asks for") {
  Visit visit("back-of-knee-daily");
  CHECK(std::holds_alternative<GoBack>(visit.press("Back").at(0)));
  CHECK(std::holds_alternative<GoBack>(visit.escape().at(0)));
  const Requests start = visit.press("Start");
  REQUIRE(start.size() == 1);
  CHECK(std::get<StartSession>(start.front()).program == shipped("back-of-knee-daily"));
  CHECK(std::get<StartSession>(start.front()).choice == choice_from(visit.surroundings.settings));
  CHECK(target_named(visit.drawn(), "Start").role == Role::primary_button);
  CHECK(visit.screen.update(AnyPress{}, visit.surroundings, Nanos{}).empty());
}

TEST_CASE("the forms of a day change length, list and what is started") {
  Visit visit("back-of-knee-daily");
  CHECK(visit.shows("18 min"));
  visit.press("Light");
  CHECK(visit.shows("9 min"));
  CHECK(visit.shows("2 exercises"));
  CHECK(visit.choice().form == Form::light);
  visit.press("Short");
  CHECK(visit.shows("8 min"));
  CHECK(visit.choice().form == Form::short_form);
  visit.press("Full");
  CHECK(visit.choice().form == Form::full);
  CHECK(Visit("back-of-knee-daily", Form::light).shows("9 min"));
}

TEST_CASE("which forms a program has") {
  using Forms = std::vector<Form>;
  CHECK(forms_of(*shipped("back-of-knee-daily")) ==
        Forms{Form::full, Form::light, Form::short_form});
  CHECK(forms_of(*shipped("calf-raises")) == Forms{Form::full, Form::short_form});
  CHECK(forms_of(*shipped("before-a-run")) == Forms{Form::full});
  CHECK_FALSE(Visit("before-a-run").shows("Full"));
}

TEST_CASE("pictures stand in the rows and beside the name that is changed") {
  Visit visit("before-a-run");
  const Outline all = outline(*shipped("before-a-run"), {});
  const Look look = visit.near.look();
  CHECK(visit.screen.figures(visit.surroundings, look).size() == 6);
  visit.act(OverviewAction::row, 0);
  const FigurePlaces places = visit.screen.figures(visit.surroundings, look);
  CHECK(places.size() == 7);
  CHECK(places.front().exercise->id == all.items.front().entry.exercise.id);
  CHECK(places.back().exercise->id == places.front().exercise->id);
}

TEST_CASE("the author's pain rule is never torn apart") {
  for (const Area area : near_areas())
    for (const ProgramPtr& program : shipped_programs()) {
      if (!program->pain)
        continue;
      Visit visit(program->id);
      visit.near = {area, long_language("de"), 1.2};
      int pages = 0;
      for (int page = 0; page < most_pages; ++page) {
        pages += visit.shows("Pain rule of your") && visit.shows("0–3");
        CHECK(visit.shows("0–3") == visit.shows("–10"));
        visit.act(OverviewAction::panel_on);
      }
      INFO(area.width, " ", program->id);
      CHECK(pages > 0);
    }
}
