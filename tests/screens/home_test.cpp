#include "near_samples.hpp"
#include "screens/home.hpp"
#include "screens/overview_outline.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace coach;
using namespace coach::test;

namespace {

Requests press(HomeScreen& home, const Surroundings& surroundings, const std::string& label) {
  const NearLook near;
  const Drawn drawn = home.draw(surroundings, near.look());
  return home.update(target_named(drawn, label).action, surroundings, Nanos{});
}

Requests key(HomeScreen& home, Key key) {
  return home.update(KeyPress{key}, near_surroundings(), Nanos{});
}

std::string words_of(const HomeScreen& home, const Surroundings& surroundings) {
  const NearLook near;
  return words_on(home.draw(surroundings, near.look()));
}

template <class T>
const T& only(const Requests& requests) {
  REQUIRE(requests.size() == 1);
  REQUIRE(std::holds_alternative<T>(requests.front()));
  return std::get<T>(requests.front());
}

} // namespace

// The words of the languages there are, and the daily program's, are looked at in tests/gallery.
TEST_CASE("nothing on home is cut off, covered or too small, for any program, in longer words") {
  for (const Area area : near_areas())
    for (std::size_t first = 0; first < shipped_programs().size(); ++first) {
      Surroundings surroundings = near_surroundings();
      std::swap(surroundings.programs.front(), surroundings.programs[first]);
      surroundings.notices = {"No sound found. Look at the screen.",
                              "knee.toml, line 14: unknown key “rpes”. The last good "
                              "version of it is used."};
      const NearLook near{area, long_language("de"), 1.2};
      const HomeScreen home;
      INFO(area.width, " x ", area.height, " ", surroundings.programs.front()->id);
      CHECK(wrong_with(home.draw(surroundings, near.look()), near) == "");
    }
}

TEST_CASE("all other programs are on some page") {
  for (const Area area : near_areas()) {
    const NearLook near{area, {}, 1.2};
    HomeScreen home;
    std::string words;
    for (int page = 0; page < 8; ++page) {
      const Drawn drawn = home.draw(near_surroundings(), near.look());
      for (const Target& target : drawn.targets)
        words += target.label + '\n';
      const auto on = std::ranges::find(drawn.targets, "Next page", &Target::label);
      if (on == drawn.targets.end())
        break;
      home.update(on->action, near_surroundings(), Nanos{});
    }
    for (std::size_t i = 1; i < shipped_programs().size(); ++i)
      CHECK_MESSAGE(words.find(shipped_programs()[i]->title.plain) != std::string::npos,
                    shipped_programs()[i]->title.plain);
  }
}

TEST_CASE("in English nothing on home ends in an ellipsis") {
  for (const Area area : near_areas()) {
    const NearLook near{area, {}, 1};
    CHECK(cut_texts(HomeScreen().draw(near_surroundings(), near.look())).empty());
  }
}

TEST_CASE("pictures stand where no words are") {
  for (const Area area : near_areas())
    for (const Language& language : {Language(), long_language("de")}) {
      const NearLook near{area, language, 1.2};
      const Surroundings surroundings = near_surroundings();
      const HomeScreen home;
      const Drawn drawn = home.draw(surroundings, near.look());
      Scene none;
      const Look look = near.look();
      const Pen pen(none, look.area, look.theme, look.measure);
      const FigurePlaces places = home.figures(surroundings, look);
      REQUIRE(places.size() >= 3);
      CHECK(places.front().place.width > 300);
      CHECK(places.front().place.height > 300);
      CHECK(places.front().exercise->id == "calf-raise");
      for (const FigurePlace& figure : places)
        for (const Scene::Shape& shape : drawn.scene.shapes())
          if (const auto* run = std::get_if<TextRun>(&shape.element.what)) {
            INFO(area.width, " x ", area.height, " ", run->text);
            CHECK_FALSE(pen.pixels(figure.place).contains(run->at));
          }
    }
}

TEST_CASE("what home says of the day") {
  Surroundings surroundings = near_surroundings();
  const Outline all = outline(*surroundings.programs.front(), {});
  HomeWords words = home_words(surroundings, all, {});
  CHECK(words.date == "Thursday 14 May");
  CHECK(words.title == "Back of the knee, every day");
  CHECK(words.minutes == "18 minutes");
  CHECK(words.exercises == "4 exercises");
  CHECK(words.have_ready == "Have ready: step with rail, mat, small towel");
  CHECK(words.pain_rule == "Above 5: “Stop this exercise for today.”");
  CHECK(words.chair == "");

  surroundings.settings.chair = true;
  const Choice seated = choice_for(surroundings.settings, Form::full);
  words = home_words(surroundings, outline(*surroundings.programs.front(), seated), {});
  CHECK(words.chair == "On a chair");
  CHECK(words.have_ready.find("step") == std::string::npos);

  surroundings.programs = {shipped("seated-3-minutes")};
  words = home_words(surroundings, outline(*surroundings.programs.front(), {}), {});
  CHECK(words.minutes == "About 3 minutes");
  CHECK(words.have_ready == "Have ready: firm chair");
  CHECK(words.pain_rule == "Above 3: “Stop this exercise. Tell the staff if it stays.”");
}

TEST_CASE("the author's words are in the person's language") {
  Surroundings surroundings = near_surroundings();
  const Language german("de", {}, {});
  const HomeWords words =
      home_words(surroundings, outline(*surroundings.programs.front(), {}), german);
  CHECK(words.title == "Kniekehle, jeden Tag");
  CHECK(words.have_ready == "Have ready: Stufe mit Geländer, Matte, kleines Handtuch");
  CHECK(words.pain_rule == "Above 5: “Diese Übung für heute beenden.”");
}

TEST_CASE("dates as people write them") {
  struct Case {
    Date date;
    const char* words;
  };
  for (const Case& c : {Case{{2026, 1, 1, 3}, "Thursday 1 January"},
                        {{2026, 2, 28, 5}, "Saturday 28 February"},
                        {{2026, 3, 2, 0}, "Monday 2 March"},
                        {{2026, 4, 7, 1}, "Tuesday 7 April"},
                        {{2026, 5, 6, 2}, "Wednesday 6 May"},
                        {{2026, 6, 5, 4}, "Friday 5 June"},
                        {{2026, 7, 5, 6}, "Sunday 5 July"},
                        {{2026, 8, 31, 0}, "Monday 31 August"},
                        {{2026, 9, 9, 2}, "Wednesday 9 September"},
                        {{2026, 10, 10, 5}, "Saturday 10 October"},
                        {{2026, 11, 11, 2}, "Wednesday 11 November"},
                        {{2026, 12, 31, 3}, "Thursday 31 December"},
                        {Date{}, ""}})
    CHECK(date_line(c.date, {}) == c.words);
  const Language german("de",
                        [](const char* key, const char*) {
                          return std::string(key) == "home.date" ? "{weekday}, {day}. {month}" : "";
                        },
                        {});
  CHECK(date_line({2026, 5, 14, 3}, german) == "Thursday, 14. May");
}

TEST_CASE("what each button of home asks for") {
  HomeScreen home;
  const Surroundings surroundings = near_surroundings();
  const auto& programs = surroundings.programs;

  const auto start = only<StartSession>(press(home, surroundings, "Start"));
  CHECK(start.program == programs[0]);
  CHECK(start.choice == choice_for(surroundings.settings, Form::full));

  const auto brief = only<StartSession>(press(home, surroundings, "Short on time? 8 minutes"));
  CHECK(brief.program == programs[0]);
  CHECK(brief.choice == choice_for(surroundings.settings, Form::short_form));

  CHECK(only<ShowOverview>(press(home, surroundings, "Look through")).program == programs[0]);
  CHECK(only<ShowOverview>(press(home, surroundings, programs[2]->title.plain)).program ==
        programs[2]);
  only<ShowSettings>(press(home, surroundings, "Settings"));

  CHECK(words_of(home, surroundings).find("1 of 2") != std::string::npos);
  CHECK(press(home, surroundings, "Next page").empty());
  CHECK(words_of(home, surroundings).find("2 of 2") != std::string::npos);
  CHECK(press(home, surroundings, "Page back").empty());
  CHECK(words_of(home, surroundings).find("1 of 2") != std::string::npos);
  CHECK(home.update(AnyPress{}, surroundings, Nanos{}).empty());
}

TEST_CASE("the settings are in what is started") {
  Surroundings surroundings = near_surroundings();
  surroundings.settings.knee = Knee::left;
  surroundings.settings.chair = true;
  HomeScreen home;
  const auto start = only<StartSession>(press(home, surroundings, "Start"));
  CHECK(start.choice.affected == Side::left);
  CHECK(start.choice.chair);
}

TEST_CASE("start is what Enter and Space mean on home") {
  const NearLook near;
  const Drawn drawn = HomeScreen().draw(near_surroundings(), near.look());
  int primary = 0;
  for (const Target& target : drawn.targets)
    primary += target.role == Role::primary_button;
  CHECK(primary == 1);
  CHECK(target_named(drawn, "Start").role == Role::primary_button);
}

TEST_CASE("Escape asks before it closes, and Escape again means no") {
  const Surroundings surroundings = near_surroundings();
  HomeScreen home;
  CHECK(key(home, Key::escape).empty());
  const NearLook near;
  const Drawn asked = home.draw(surroundings, near.look());
  REQUIRE(asked.targets.size() == 2);
  CHECK(target_named(asked, "No, stay").role == Role::primary_button);
  only<Quit>(press(home, surroundings, "Close"));

  CHECK(key(home, Key::escape).empty());
  CHECK(home.draw(surroundings, near.look()).targets.size() > 2);

  CHECK(key(home, Key::escape).empty());
  CHECK(press(home, surroundings, "No, stay").empty());
  CHECK(home.draw(surroundings, near.look()).targets.size() > 2);
}

TEST_CASE("without a program home says so, looks again and leads to the settings") {
  Surroundings surroundings = near_surroundings();
  surroundings.programs.clear();
  HomeScreen home;
  for (const Area area : near_areas()) {
    const NearLook near{area, long_language("en"), 1.2};
    CHECK(wrong_layout(home.draw(surroundings, near.look()), near) == "");
    CHECK(home.figures(surroundings, near.look()).empty());
  }
  const NearLook near;
  CHECK(home.draw(surroundings, near.look()).targets.size() == 2);
  CHECK(words_of(home, surroundings).find("No program yet.") != std::string::npos);
  only<GoHome>(press(home, surroundings, "Look again")); // which reads the shelf anew
  only<ShowSettings>(press(home, surroundings, "Settings"));
}

TEST_CASE("with a single program there is no paper beside it") {
  Surroundings surroundings = near_surroundings();
  surroundings.programs.resize(1);
  CHECK(words_of(HomeScreen(), surroundings).find("Other programs") == std::string::npos);
}

TEST_CASE("programs are compiled once, not for each picture") {
  Surroundings surroundings = near_surroundings();
  const NearLook near;
  HomeScreen home;
  home.draw(surroundings, near.look());
  const int once = home.outlines().compiled();
  CHECK(once == 6); // today's in two forms and the four rows of the first page
  for (int i = 0; i < 5; ++i)
    home.draw(surroundings, near.look());
  CHECK(home.outlines().compiled() == once);

  surroundings.settings.change_time = ChangeTime::twice;
  home.draw(surroundings, near.look());
  CHECK(home.outlines().compiled() == 2 * once);
  CHECK(words_of(home, surroundings).find("18 minutes") == std::string::npos);
}

TEST_CASE("without other programs the picture has the paper's place") {
  Surroundings surroundings = near_surroundings();
  const NearLook near;
  const HomeScreen home;
  const Rect beside = home.figures(surroundings, near.look()).front().place;
  surroundings.programs.resize(1);
  const Rect alone = home.figures(surroundings, near.look()).front().place;
  CHECK(beside.right() < 1920 - 736);
  CHECK(alone.right() > 1800);
  CHECK(alone.x == beside.x);
}
