#include "app/languages.hpp"

#include "app/catalog.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <clocale>
#include <cstdlib>
#include <fstream>
#include <map>
#include <thread>
#include <unistd.h>

using namespace coach;
namespace fs = std::filesystem;

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
      text += word + " ";
    return text.c_str();
  }
};
} // namespace doctest

namespace {

const Languages& shipped() {
  static const Languages languages(languages_dir());
  return languages;
}

std::string pause_words(const Language& language) { return language.say("rest.title", "Rest"); }

std::string minutes(const Language& language, int n) {
  return language.count("common.minutes", "{n} minute", "{n} minutes", n);
}

std::string catalog_bytes() { return test::read_file(languages_dir() / "all/LC_MESSAGES/de.mo"); }

/// A folder of catalogues that is removed again.
class Folder {
 public:
  Folder() : dir_(fs::temp_directory_path() / ("coach-languages-" + std::to_string(getpid()))) {
    fs::create_directories(dir_ / "all/LC_MESSAGES");
  }
  ~Folder() { fs::remove_all(dir_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const fs::path& dir() const { return dir_; }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(dir_ / "all/LC_MESSAGES" / name, std::ios::binary) << bytes;
  }

 private:
  fs::path dir_;
};

} // namespace

TEST_CASE("the coach speaks English, German and Spanish") {
  CHECK(shipped().names() ==
        std::vector<LanguageName>{{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}});
}

TEST_CASE("a language that is not there falls back to the next one") {
  struct Row {
    const char* tag;
    const char* gives;
    const char* rest;
  };
  const Row rows[] = {
      {"de", "de", "Pause"},
      {"es", "es", "Descanso"},
      {"es-MX", "es-MX", "Descanso"},
      {"de_AT.UTF-8", "de-AT", "Pause"},
      {"DE", "de", "Pause"},
      {"en", "en", "Rest"},
      {"en-GB", "en", "Rest"},
      {"fr", "en", "Rest"},
      {"", "en", "Rest"},
      {"desk", "en", "Rest"},
      {"-", "en", "Rest"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.tag);
    CHECK(shipped().find(row.tag).tag() == row.gives);
    CHECK(pause_words(shipped().find(row.tag)) == row.rest);
  }
}

TEST_CASE("each language has its own forms for one and for many") {
  const std::map<std::string, std::pair<const char*, const char*>> rows{
      {"en", {"1 minute", "0 minutes"}},
      {"de", {"1 Minute", "0 Minuten"}},
      {"es", {"1 minuto", "0 minutos"}},
  };
  for (const auto& [tag, wanted] : rows) {
    CHECK(minutes(shipped().find(tag), 1) == wanted.first);
    CHECK(minutes(shipped().find(tag), 0) == wanted.second);
  }
}

TEST_CASE("languages are used side by side, from several threads") {
  const auto read = [](const Language& language, const std::string& rest) {
    for (int i = 0; i < 2000; ++i)
      if (pause_words(language) != rest)
        return false;
    return true;
  };
  bool german = false;
  std::thread other([&] { german = read(shipped().find("de"), "Pause"); });
  CHECK(read(shipped().find("es"), "Descanso"));
  other.join();
  CHECK(german);
}

TEST_CASE("a text without a translation stays English") {
  CHECK(shipped().find("de").say("no.such.key", "Keep {n}", {{"n", 3}}) == "Keep 3");
  CHECK(shipped().find("de").count("no.such.key", "{n} pear", "{n} pears", 2) == "2 pears");
}

TEST_CASE("numbers are written as before") {
  CHECK(shipped().names().size() == 3);
  CHECK(std::string(std::setlocale(LC_NUMERIC, nullptr)) == "C");
}

TEST_CASE("the system's wishes are read in their order") {
  using Tags = std::vector<std::string>;
  struct Row {
    LocaleVariables variables;
    Tags wanted;
  };
  const Row rows[] = {
      {{"", "", "", ""}, {}},
      {{"", "", "C.UTF-8", "de"}, {}},
      {{"POSIX", "", "de_DE.UTF-8", ""}, {}},
      {{"", "", "de_DE.UTF-8", ""}, {"de-DE"}},
      {{"", "es_MX.UTF-8", "de_DE.UTF-8", ""}, {"es-MX"}},
      {{"fr_FR@euro", "es_MX.UTF-8", "de_DE.UTF-8", ""}, {"fr-FR"}},
      {{"", "", "en_US.UTF-8", "fr:de_AT::es"}, {"fr", "de-AT", "es", "en-US"}},
  };
  for (const Row& row : rows)
    CHECK(wanted_languages(row.variables) == row.wanted);
}

TEST_CASE("the coach begins in the first language that the system asks for and the coach speaks") {
  const std::pair<const char*, const char*> rows[] = {
      {"fr:es_MX", "es-MX"}, {"fr", "de-AT"}, {"en:de", "en"}, {"", "de-AT"}};
  for (const auto& [language, wanted] : rows) {
    setenv("LC_ALL", "de_AT.UTF-8", 1);
    setenv("LANGUAGE", language, 1);
    CHECK(Languages(languages_dir()).system_language() == wanted);
  }
  setenv("LC_ALL", "C", 1);
  CHECK(Languages(languages_dir()).system_language() == "en");
  unsetenv("LC_ALL");
}

TEST_CASE("a catalogue that is cut off anywhere is no catalogue") {
  const std::string whole = catalog_bytes();
  CHECK(is_whole_catalog(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    REQUIRE_FALSE(is_whole_catalog(std::string_view(whole).substr(0, size)));
  }
}

TEST_CASE("damaged catalogues are left out") {
  const std::string whole = catalog_bytes();
  std::string wild = whole;
  wild[35] = '\x7f'; // the place of a text is far outside
  std::string swapped = whole;
  std::swap(swapped[0], swapped[3]);
  const Folder folder;
  folder.write("aa.mo", whole.substr(0, whole.size() / 2));
  folder.write("ab.mo", "");
  folder.write("ac.mo", std::string(5000, 'x'));
  folder.write("ad.mo", wild);
  folder.write("ae.mo", swapped);
  folder.write("notes.txt", "x");
  CHECK(Languages(folder.dir()).names() == std::vector<LanguageName>{{"en", "English"}});
  folder.write("af.mo", whole);
  CHECK(Languages(folder.dir()).names() ==
        std::vector<LanguageName>{{"en", "English"}, {"af", "Deutsch"}});
  CHECK(pause_words(Languages(folder.dir()).find("af")) == "Pause");
}

TEST_CASE("without a folder there is English") {
  CHECK(Languages("/no/such/folder").names() == std::vector<LanguageName>{{"en", "English"}});
}
