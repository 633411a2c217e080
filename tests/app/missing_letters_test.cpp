#include "app/languages.hpp"
#include "app/missing_letters.hpp"
#include "golden.hpp"
#include "sdl/font_painter.hpp"
#include "text_samples.hpp"

using namespace coach;

namespace {

/// Fonts for the letters of western Europe.
bool western(std::uint32_t code) { return code < 0x180; }

CanShow shipped_fonts(FontPainter& painter) {
  return [&painter](std::uint32_t code) { return painter.can_show(code); };
}

} // namespace

TEST_CASE("each letter that cannot be shown is named once") {
  using Letters = std::vector<std::string>;
  const std::pair<const char*, Letters> rows[] = {
      {"", {}},
      {"Größe ¿qué?", {}},
      {"漢字漢", {"漢", "字"}},
      {"Step\n\tup", {}},
      {"soft\u00ADhyphen \u200Dmark", {}},
      {"broken \xff byte", {}},
  };
  for (const auto& [text, wanted] : rows)
    CHECK(missing_letters(text, western) == wanted);
}

TEST_CASE("a file's letters are found where they stand, but not in its comments") {
  const std::string file =
      "# 漢 in a comment\nname = \"a 字\" # 字\nb = \"# \\\" 漢\"\nc = '\\' # 語\n"
      "d = \"字\"\n";
  CHECK(to_string(check_letters("f.toml", file, western)) ==
        "f.toml:2:11: warning: there is no letter for \"字\" (U+5B57), the screen would show an "
        "empty box\n"
        "  2 | name = \"a 字\" # 字\n"
        "    |           ^\n"
        "f.toml:3:11: warning: there is no letter for \"漢\" (U+6F22), the screen would show an "
        "empty box\n"
        "  3 | b = \"# \\\" 漢\"\n"
        "    |           ^\n");
  CHECK(check_letters("f.toml", "name = \"Ferse hoch\"", western).empty());
}

TEST_CASE("a file in another script does not fill the screen with warnings") {
  std::string text = "name = \"";
  for (char last = '\x80'; last < '\xa0'; ++last)
    text += std::string("\xe4\xb8") + last;
  CHECK(check_letters("f.toml", text + "\"", western).size() == 12);
}

TEST_CASE("the notice names the language and the letters") {
  CHECK(notice_of_missing_letters("漢", Language(), western) ==
        "Language en: no letter for U+6F22.");
  CHECK(notice_of_missing_letters("abc", Language(), western).empty());
}

TEST_CASE("the fonts have every letter of the shipped languages and programs") {
  FontPainter painter(test::source_dir() / "assets/fonts");
  const Languages languages(languages_dir());
  for (const LanguageName& name : languages.names()) {
    const Language language = languages.find(name.tag);
    CHECK(languages.texts(name.tag).empty() == (name.tag == "en"));
    CHECK(notice_of_missing_letters(name.name + languages.texts(name.tag), language,
                                    shipped_fonts(painter)) == "");
    for (const std::string& id : test::shipped_ids()) {
      const std::string texts = shown_texts(test::shipped(id), language);
      CHECK(texts.size() > 200);
      CHECK(notice_of_missing_letters(texts, language, shipped_fonts(painter)) == "");
    }
  }
}

TEST_CASE("a letter that the fonts do not have is found in any text of a program") {
  Program program = test::shipped("calf-raises");
  const auto found = [&] {
    return missing_letters(shown_texts(program, Language()), western).size();
  };
  CHECK(found() == 0);
  program.exercises[0].cues[0].text.plain = "漢";
  CHECK(found() == 1);
  program.safety.push_back({"字", {}});
  CHECK(found() == 2);
  program.phases[0].items[0].dose.note = Text{"語", {}};
  CHECK(found() == 3);
}
