#include "app/settings_file.hpp"

#include "app/settings_text.hpp"
#include "golden.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace coach;
namespace fs = std::filesystem;

namespace {

const Language english;

/// A folder of its own for one test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "coach-settings-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  fs::path operator/(const char* name) const { return path_ / name; }
  const fs::path& path() const { return path_; }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_))
      names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }

 private:
  fs::path path_;
};

void put(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }
std::string text_of(const fs::path& path) { return test::read_file(path); }

Settings with_volume(int volume) {
  Settings settings;
  settings.volume = volume;
  return settings;
}

template <class T>
T any_of(std::mt19937& random, std::initializer_list<T> values) {
  return *(values.begin() +
           std::uniform_int_distribution<std::ptrdiff_t>(0, std::ssize(values) - 1)(random));
}

Settings any_settings(std::mt19937& random) {
  const auto whole = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  const auto number = [&](int low, int high) { return whole(low, high) / 1000.0; };
  const auto flip = [&] { return whole(0, 1) == 1; };
  Settings s;
  s.language = any_of<std::string>(random, {"", "en", "de", "de-CH", "es-419", "zh-Hans-CN"});
  s.volume = whole(0, 100);
  s.cue_level = static_cast<CueLevel>(whole(0, 4));
  s.captions = flip();
  s.sound_late_ms = whole(0, 500);
  s.appearance = static_cast<Appearance>(whole(0, 1));
  s.text_size = static_cast<TextSize>(whole(0, 1));
  s.motion = static_cast<Motion>(whole(0, 1));
  s.screen_inches = flip() ? number(7000, 100'000) : any_of(random, {7.0, 15.6, 32.0, 100.0});
  s.distance_m = flip() ? number(500, 6000) : any_of(random, {0.5, 2.0, 6.0});
  s.figure = whole(0, 2);
  s.knee = static_cast<Knee>(whole(0, 3));
  if (flip())
    s.first = flip() ? Side::left : Side::right;
  s.chair = flip();
  s.change_time = static_cast<ChangeTime>(whole(0, 2));
  s.controller = flip();
  s.ask_pain = flip();
  s.full_screen = flip();
  s.started_before = flip();
  return s;
}

/// Limits the size of written files, as a full disk would.
class NoSpace {
 public:
  NoSpace() {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{100, before_.rlim_max};
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  NoSpace(const NoSpace&) = delete;
  NoSpace& operator=(const NoSpace&) = delete;
  ~NoSpace() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int) = nullptr;
};

} // namespace

TEST_CASE("the text of the settings explains itself") {
  test::check_golden("app/settings.toml", settings_text({}));
}

TEST_CASE("settings are read as they were written") {
  std::mt19937 random(1);
  for (int i = 0; i < 200; ++i) {
    const Settings settings = any_settings(random);
    const auto read = read_settings(settings_text(settings), "settings.toml");
    INFO(settings_text(settings));
    CHECK(read.settings == settings);
    CHECK(read.diagnostics.empty());
  }
}

TEST_CASE("every key that is missing is as at the first start") {
  CHECK(read_settings("", "settings.toml").settings == Settings{});
  const auto read = read_settings("volume = 40\n", "settings.toml");
  CHECK(read.settings == with_volume(40));
  CHECK(read.diagnostics.empty());
}

TEST_CASE("what is wrong in a settings file is told with its place, and the rest is kept") {
  struct Row {
    std::string text;
    const char* told; ///< without the source line
  };
  // The third line is right in each of them.
  const Row rows[] = {
      {"volumee = 20", ":2:1: error: unknown key \"volumee\"; did you mean \"volume\"?"},
      {"brightness = 3", ":2:1: error: unknown key \"brightness\""},
      {"volume = 101", ":2:10: error: volume: found 101, expected a whole number 0-100"},
      {"volume = -10", ":2:10: error: volume: found -10, expected a whole number 0-100"},
      {"volume = 70.5", ":2:10: error: volume: found 70.5, expected a whole number 0-100"},
      {"volume = \"70\"",
       ":2:10: error: volume: found the text \"70\", expected a whole number 0-100"},
      {"voice = \"shrot\"", ":2:9: error: voice: found the text \"shrot\", expected \"by-itself\", "
                            "\"full\", \"short\", \"tones\" or \"off\"; did you mean \"short\"?"},
      {"voice = 1", ":2:9: error: voice: found 1, expected \"by-itself\", \"full\", \"short\", "
                    "\"tones\" or \"off\""},
      {"captions = \"on\"",
       ":2:12: error: captions: found the text \"on\", expected true or false"},
      {"distance_m = 0.4", ":2:14: error: distance_m: found 0.4, expected a number 0.5-6"},
      {"screen_inches = 6", ":2:17: error: screen_inches: found 6, expected a number 7-100"},
      {"sound_late_ms = 600",
       ":2:17: error: sound_late_ms: found 600, expected a whole number 0-500"},
      {"figure = 0", ":2:10: error: figure: found 0, expected a whole number 1-3"},
      {"language = \"Deutsch, bitte\"",
       ":2:12: error: language: found the text \"Deutsch, bitte\", expected a language tag like "
       "\"en\" or \"de-CH\", or \"\""},
      {"knee = [\"left\"]", ":2:8: error: knee: found [\"left\"], expected \"not-said\", \"left\", "
                            "\"right\" or \"both\""},
      {"first_leg = \"rigth\"",
       ":2:13: error: first_leg: found the text \"rigth\", expected \"as-written\", \"left\" or "
       "\"right\"; did you mean \"right\"?"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const auto read = read_settings("chair = true\n" + row.text + "\ncontroller = true\n", "s");
    REQUIRE(read.diagnostics.size() == 1);
    const std::string told = to_string(read.diagnostics);
    CHECK(told.substr(0, told.find('\n')) == std::string("s") + row.told);
    Settings kept;
    kept.chair = kept.controller = true;
    CHECK(read.settings == kept);
  }
}

TEST_CASE("a line that is no TOML does not take the others with it") {
  const auto read = read_settings("volume = 40\n"
                                  "captions = no\n"
                                  "colours = dark\n"
                                  "knee \"left\"\n"
                                  "volume = 50\n"
                                  "chair = true\n",
                                  "settings.toml");
  test::check_golden("app/settings_broken.txt", to_string(read.diagnostics));
  Settings kept = with_volume(40);
  kept.chair = true;
  CHECK(read.settings == kept);
}

TEST_CASE("any text can be read") {
  const std::string good = settings_text({});
  for (std::size_t length = 0; length < good.size(); length += 7) {
    const auto read = read_settings(good.substr(0, length), "s");
    CHECK(read.settings == Settings{});
  }
  std::mt19937 random(2);
  for (int i = 0; i < 100; ++i) {
    std::string text = good;
    for (int n = 0; n < 5; ++n)
      text[random() % text.size()] = static_cast<char>(random());
    const auto read = read_settings(text, "s");
    CHECK(read.settings.volume >= 0);
    CHECK(read.settings.volume <= 100);
    for (const auto& diagnostic : read.diagnostics)
      CHECK_FALSE(diagnostic.message.empty());
  }
  for (const std::string& text :
       {std::string(100'000, '\n'), std::string(100'000, '['), std::string(100'000, '\0'),
        std::string("\"\"\""), std::string("\xEF\xBB\xBFvolume = ")}) {
    const auto read = read_settings(text, "s");
    CHECK(read.settings == Settings{});
    CHECK(read.diagnostics.size() == 1);
  }
}

TEST_CASE("a missing file is no error") {
  const Folder folder;
  SettingsFile file(folder / "settings.toml");
  CHECK(file.read() == Settings{});
  CHECK(file.diagnostics().empty());
  CHECK_FALSE(file.notice(english));
}

TEST_CASE("the file and its folder are for their owner only, however often it is written") {
  const Folder folder;
  const fs::path path = folder / "new/rehab-coach/settings.toml";
  for (const int volume : {10, 20, 30}) {
    SettingsFile file(path);
    file.read();
    CHECK_FALSE(file.write(with_volume(volume + 1), english));
    CHECK_FALSE(file.write(with_volume(volume), english));
    CHECK(SettingsFile(path).read() == with_volume(volume));
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(path.parent_path()).permissions() == fs::perms::owner_all);
    CHECK(std::distance(fs::directory_iterator(path.parent_path()), {}) == 1);
  }
}

TEST_CASE("a broken file gets another name before the first write, and no older one is lost") {
  const Folder folder;
  const fs::path path = folder / "settings.toml";
  for (int n = 1; n <= 3; ++n) {
    const std::string broken = "volume = 30\nvoise = \"off\" # " + std::to_string(n) + "\n";
    put(path, broken);
    SettingsFile file(path);
    CHECK(file.read() == with_volume(30));
    const std::string name = "settings.toml.broken-" + std::to_string(n);
    CHECK(file.notice(english) ==
          "Some settings could not be read; the old file is kept as " + name + ".");
    CHECK(to_string(file.diagnostics()) ==
          path.string() +
              ":2:1: error: unknown key \"voise\"; did you mean \"voice\"?\n"
              "  2 | voise = \"off\" # " +
              std::to_string(n) + "\n    | ^~~~~\n");
    CHECK(text_of(path) == broken);
    CHECK_FALSE(file.write(with_volume(40), english));
    CHECK_FALSE(file.write(with_volume(50), english));
    CHECK(text_of(folder / name.c_str()) == broken);
    CHECK(text_of(path) == settings_text(with_volume(50)));
    CHECK(folder.files().size() == static_cast<std::size_t>(n) + 1);
  }
}

TEST_CASE("a name that somebody took meanwhile is not overwritten") {
  const Folder folder;
  put(folder / "settings.toml", "volume = x\n");
  SettingsFile file(folder / "settings.toml");
  file.read();
  put(folder / "settings.toml.broken-1", "mine");
  CHECK_FALSE(file.write({}, english));
  CHECK(text_of(folder / "settings.toml.broken-1") == "mine");
  CHECK(text_of(folder / "settings.toml.broken-2") == "volume = x\n");
}

TEST_CASE("a broken file that was taken away does not stop the next write") {
  const Folder folder;
  put(folder / "settings.toml", "volume = x\n");
  SettingsFile file(folder / "settings.toml");
  file.read();
  fs::remove(folder / "settings.toml");
  CHECK_FALSE(file.write(with_volume(10), english));
  CHECK(folder.files() == std::vector<std::string>{"settings.toml"});
}

TEST_CASE("the file of another version: its unknown keys are kept aside, what is known is read") {
  const Folder folder;
  const std::string newer = "volume = 20\nhaptics = \"strong\"\n";
  put(folder / "settings.toml", newer);
  SettingsFile file(folder / "settings.toml");
  CHECK(file.read() == with_volume(20));
  CHECK_FALSE(file.write(with_volume(30), english));
  CHECK(text_of(folder / "settings.toml.broken-1") == newer);
}

TEST_CASE("a symbolic link stays one, and what it names is written") {
  const Folder folder;
  fs::create_directory(folder / "dotfiles");
  put(folder / "dotfiles/mine.toml", "volume = 30\n");
  fs::create_symlink("dotfiles/mine.toml", folder / "settings.toml");
  SettingsFile file(folder / "settings.toml");
  CHECK(file.read() == with_volume(30));
  CHECK_FALSE(file.write(with_volume(90), english));
  CHECK(fs::is_symlink(folder / "settings.toml"));
  CHECK(text_of(folder / "dotfiles/mine.toml") == settings_text(with_volume(90)));
}

TEST_CASE("what is no file is told, kept aside and replaced") {
  const Folder folder;
  const fs::path path = folder / "settings.toml";
  SUBCASE("a folder") { fs::create_directory(path); }
  SUBCASE("a pipe") { REQUIRE(::mkfifo(path.c_str(), 0600) == 0); }
  SettingsFile file(path);
  CHECK(file.read() == Settings{});
  CHECK(to_string(file.diagnostics()) == path.string() + ":1:1: error: this file cannot be read\n");
  CHECK_FALSE(file.write(with_volume(10), english));
  CHECK(SettingsFile(path).read() == with_volume(10));
  CHECK(fs::exists(folder / "settings.toml.broken-1"));
}

TEST_CASE("where nothing can be written there is a notice, and what was there stays") {
  const Folder folder;
  SUBCASE("the folder is a file") {
    put(folder / "file", "");
    CHECK(SettingsFile(folder / "file/settings.toml").write({}, english) ==
          (folder / "file").string() + " cannot be written; your settings are not saved.");
  }
  SUBCASE("no home") {
    CHECK(SettingsFile({}).read() == Settings{});
    CHECK(SettingsFile({}).write({}, english) ==
          "~/.config cannot be written; your settings are not saved.");
  }
  SUBCASE("a folder that may not be written") {
    put(folder / "settings.toml", "volume = x\n");
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const bool root = ::geteuid() == 0;
    if (root)
      REQUIRE((::chown(folder.path().c_str(), 65534, 65534) == 0 && ::seteuid(65534) == 0));
    SettingsFile file(folder / "settings.toml");
    file.read();
    const auto told = file.write({}, english);
    if (root)
      REQUIRE(::seteuid(0) == 0);
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK(told == folder.path().string() + " cannot be written; your settings are not saved.");
    CHECK(text_of(folder / "settings.toml") == "volume = x\n");
    CHECK(folder.files().size() == 1);
  }
  SUBCASE("no space left") {
    put(folder / "settings.toml", "volume = x\n");
    SettingsFile file(folder / "settings.toml");
    file.read();
    std::optional<std::string> told;
    {
      const NoSpace full;
      told = file.write({}, english);
    }
    CHECK(told);
    CHECK(text_of(folder / "settings.toml") == "volume = x\n");
    CHECK(folder.files() == std::vector<std::string>{"settings.toml"});
    CHECK_FALSE(file.write({}, english)); // when there is space again
    CHECK(folder.files() == std::vector<std::string>{"settings.toml", "settings.toml.broken-1"});
  }
}

TEST_CASE("where the settings are kept") {
  struct Row {
    const char *config, *home, *path;
  };
  const Row rows[] = {
      {"/c", "/home/me", "/c/rehab-coach/settings.toml"},
      {"", "/home/me", "/home/me/.config/rehab-coach/settings.toml"},
      {"relative", "/home/me", "/home/me/.config/rehab-coach/settings.toml"},
      {"", "", ""},
  };
  const char* config = std::getenv("XDG_CONFIG_HOME");
  const char* home = std::getenv("HOME");
  const std::string config_before = config ? config : "", home_before = home ? home : "";
  for (const Row& row : rows) {
    ::setenv("XDG_CONFIG_HOME", row.config, 1);
    ::setenv("HOME", row.home, 1);
    CHECK(settings_path() == row.path);
  }
  ::setenv("XDG_CONFIG_HOME", config_before.c_str(), 1);
  ::setenv("HOME", home_before.c_str(), 1);
}
