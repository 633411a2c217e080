// Engines are programs of others: whatever they do, the coach goes on.
#include "folder.hpp"

#include "golden.hpp"
#include "voice/cache.hpp"
#include "voice/sound_writer.hpp"
#include "voice/voice.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cmath>
#include <thread>

using namespace coach;
using namespace std::chrono_literals;

namespace {

/// A second of sound for engines to hand out.
std::string some_speech(const test::Folder& folder) {
  const auto file = folder.path() / "speech.wav";
  std::vector<float> samples(16'000);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = 0.2F * std::sin(0.2F * static_cast<float>(i));
  SoundWriter writer(file, SoundFormat::wav, 1, 16'000);
  writer.write(samples);
  writer.finish();
  return file.string();
}

Engine engine(std::string id, std::vector<std::string> command) {
  Engine made;
  made.id = std::move(id);
  made.command = std::move(command);
  made.limit = 2s;
  return made;
}

Voice voice_of(std::vector<Engine> engines, std::filesystem::path cache = {}) {
  return {"en", {}, std::move(engines), std::move(cache)};
}

} // namespace

TEST_CASE("an engine's speech is polished, and kept for the next time") {
  const test::Folder folder, cache;
  const std::string speech = some_speech(folder);
  const auto count = (folder.path() / "count").string();
  const Engine works =
      engine("works", {folder.program("works", "echo x >>" + count + "; cp " + speech + " \"$2\""),
                       "{text}", "{wav}"});
  for (int turn = 0; turn < 2; ++turn) {
    const Spoken spoken = speak(voice_of({works}, cache.path()), {"Hold it there."});
    REQUIRE(spoken.clips.contains("Hold it there."));
    CHECK(spoken.clips.at("Hold it there.")->length() > 900ms);
    CHECK(spoken.missing.empty());
    CHECK(spoken.failed_engines.empty());
  }
  CHECK(test::read_file(count) == "x\n");
  CHECK(size_of_cache(cache.path()).files == 1);
  clear_cache(cache.path());
  CHECK(size_of_cache(cache.path()).files == 0);
}

TEST_CASE("what was not heard for the longest time makes room in the cache") {
  const test::Folder cache;
  const auto file = [&](const char* name) { return cache.path() / (std::string(name) + ".wav"); };
  for (const char* name : {"oldest", "heard-again", "newest"})
    keep({8'000, std::vector<float>(8'000, 0.1F)}, file(name));
  const auto now = std::filesystem::file_time_type::clock::now();
  for (const char* name : {"oldest", "heard-again"})
    std::filesystem::last_write_time(file(name), now - std::chrono::hours(1));
  REQUIRE(read_kept(file("heard-again")));
  const auto all = size_of_cache(cache.path());
  CHECK(all.files == 3);
  limit_cache(cache.path(), all.bytes);
  CHECK(size_of_cache(cache.path()).files == 3);
  limit_cache(cache.path(), all.bytes - 1);
  CHECK(size_of_cache(cache.path()).files == 2);
  CHECK_FALSE(std::filesystem::exists(file("oldest")));
}

TEST_CASE("an engine that fails costs one notice, and the next one speaks") {
  const test::Folder folder;
  const std::string speech = some_speech(folder);
  const Engine works =
      engine("works", {folder.program("works", "cp " + speech + " \"$1\""), "{wav}"});
  struct Case {
    const char* name;
    std::string does;
  };
  const Case cases[] = {
      {"fails", "exit 1"},
      {"crashes", "kill -SEGV $$"},
      {"writes nothing", "exit 0"},
      {"writes rubbish", "head -c 5000 /dev/urandom >\"$1\""},
      {"writes a header only", "head -c 44 " + speech + " >\"$1\""},
      {"writes silence", "head -c 44 " + speech + " >\"$1\"; head -c 32000 /dev/zero >>\"$1\""},
      {"removes its folder", "rm -rf \"$(dirname \"$1\")\""},
  };
  for (const Case& test : cases) {
    CAPTURE(test.name);
    const Engine broken = engine("broken", {folder.program("broken", test.does), "{wav}"});
    const Spoken spoken = speak(voice_of({broken, works}), {"One.", "Two.", "Three."});
    CHECK(spoken.clips.size() == 3);
    CHECK(spoken.failed_engines == std::vector<std::string>{"broken"});
    const Spoken alone = speak(voice_of({broken}), {"One.", "Two.", "Three."});
    CHECK(alone.clips.empty());
    CHECK(alone.missing.size() == 3);
  }
}

TEST_CASE("an engine that hangs is ended with what it started, and asked twice at most") {
  const test::Folder folder;
  const auto alive = (folder.path() / "alive").string();
  Engine hangs = engine(
      "hangs", {folder.program("hangs", "(sleep 3; touch " + alive + ") & sleep 60"), "{wav}"});
  hangs.limit = 200ms;
  const auto begin = std::chrono::steady_clock::now();
  const Spoken spoken = speak(voice_of({hangs}), {"One.", "Two.", "Three.", "Four."});
  CHECK(std::chrono::steady_clock::now() - begin < 2s);
  CHECK(spoken.missing.size() == 4);
  std::this_thread::sleep_for(3s);
  CHECK_FALSE(std::filesystem::exists(alive));
}

TEST_CASE("an engine that is not installed is passed over in silence") {
  const Spoken spoken = speak(voice_of({engine("absent", {"no-such-program", "{wav}"})}), {"One."});
  CHECK(spoken.missing == std::vector<std::string>{"One."});
  CHECK(spoken.failed_engines.empty());
}

TEST_CASE("whatever a text says, nothing is run and nothing breaks") {
  const test::Folder folder;
  const std::string speech = some_speech(folder);
  const auto heard = (folder.path() / "heard").string();
  const Engine argument =
      engine("argument", {folder.program("argument", "printf '%s\\n' \"$1\" >>" + heard + "; cp " +
                                                         speech + " \"$2\""),
                          "{text}", "{wav}"});
  const Engine input = engine(
      "input", {folder.program("input", "cat >>" + heard + "; cp " + speech + " \"$1\""), "{wav}"});
  const int before = folder.files();
  const std::vector<std::string> hostile{"$(touch pwned)",
                                         "`touch pwned`",
                                         "a; touch pwned",
                                         "\"; touch pwned; \"",
                                         "'; touch pwned; '",
                                         "-o evil.wav",
                                         "--help",
                                         "| touch pwned",
                                         "{wav}",
                                         "{text} {language}",
                                         "../../evil",
                                         "line\nbreak",
                                         std::string("zero\0byte", 9),
                                         "\x1b[2J",
                                         "\xff\xfe broken",
                                         std::string(10'000, 'x'),
                                         "\u4F60\u597D",
                                         "",
                                         "   ",
                                         "%s%n%s",
                                         "NUL",
                                         "~/x",
                                         "*"};
  for (const Engine& each : {argument, input}) {
    CAPTURE(each.id);
    std::filesystem::remove(heard);
    const Spoken spoken = speak(voice_of({each}), hostile);
    CHECK(spoken.clips.size() + spoken.missing.size() == hostile.size());
    CHECK(spoken.failed_engines.empty());
    CHECK(folder.files() == before + 1); // what was heard
    CHECK_FALSE(std::filesystem::exists("pwned"));
    const std::string said = test::read_file(heard);
    CHECK(said.find("touch pwned)") != std::string::npos);
    CHECK(said.find("line break") != std::string::npos);
    CHECK(said.find("/spoken.wav") == std::string::npos);
  }
}

TEST_CASE("an engine is asked only for its languages and its letters") {
  const test::Folder folder;
  const std::string speech = some_speech(folder);
  Engine english = engine("english", {folder.program("e", "cp " + speech + " \"$1\""), "{wav}"});
  english.languages = {"en"};
  english.letters = Letters::ascii;
  CHECK(english.speaks("en"));
  CHECK(english.speaks("en-GB"));
  CHECK_FALSE(english.speaks("enx"));
  Voice german = voice_of({english});
  german.language = "de";
  CHECK(speak(german, {"Halten."}).clips.empty());
  CHECK(speak(voice_of({english}), {"\u4F60\u597D", "Hold."}).clips.size() == 1);
}

TEST_CASE("the person's own engines are read strictly") {
  const EngineFile good = read_engines(R"([[engine]]
id = "piper"
command = ["piper", "--model", "/x.onnx", "--output_file", "{wav}"]
languages = ["de", "es"]
seconds = 20
)",
                                       "voices.toml");
  REQUIRE(good.engines.size() == 1);
  CHECK(good.diagnostics.empty());
  CHECK(good.engines[0].id == "piper");
  CHECK(good.engines[0].command.size() == 5);
  CHECK(good.engines[0].languages == std::vector<std::string>{"de", "es"});
  CHECK(good.engines[0].limit == 20s);
  for (const char* bad :
       {"x", "engine = 1", "[[engine]]\nid = \"a\"", "[[engine]]\nid = \"a\"\ncommand = \"sh\"",
        "[[engine]]\nid = \"a\"\ncommand = [\"x\"]\nshell = true",
        "[[engine]]\nid = \"a\"\ncommand = [1]",
        "[[engine]]\nid = \"a\"\ncommand = [\"x\"]\nseconds = 900"}) {
    CAPTURE(bad);
    const EngineFile file = read_engines(bad, "voices.toml");
    CHECK(file.engines.empty());
    CHECK(has_errors(file.diagnostics));
  }
}

TEST_CASE("work can be followed and ended") {
  const test::Folder folder;
  const Engine works =
      engine("works", {folder.program("works", "cp " + some_speech(folder) + " \"$1\""), "{wav}"});
  std::vector<int> done;
  const Spoken spoken = speak(voice_of({works}), {"One.", "Two.", "Three."}, {},
                              [&](int n, int of, const Clips& so_far) {
                                CHECK(std::ssize(so_far) == n);
                                CHECK(of == 3);
                                done.push_back(n);
                                return n < 2;
                              });
  CHECK(done == std::vector<int>{1, 2});
  CHECK(spoken.clips.size() == 2);
}
