#include "text_samples.hpp"

#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace coach::test {

namespace fs = std::filesystem;

namespace {

void append(Lines& all, const Lines& more) { all.insert(all.end(), more.begin(), more.end()); }

fs::path programs() { return source_dir() / "programs"; }

Program read(const fs::path& path, const std::string& text) {
  auto result = read_program_file(path, text, {programs()});
  REQUIRE_MESSAGE(result.value, to_string(result.diagnostics));
  return std::move(*result.value);
}

} // namespace

Program shipped(const std::string& id) {
  static std::map<std::string, Program> known; // they take long to read
  const fs::path path = programs() / (id + ".toml");
  if (!known.contains(id))
    known.emplace(id, read(path, read_file(path)));
  return known.at(id);
}

std::vector<std::string> shipped_ids() {
  std::vector<std::string> ids;
  for (const auto& entry : fs::directory_iterator(programs()))
    if (entry.path().extension() == ".toml")
      ids.push_back(entry.path().stem().string());
  std::sort(ids.begin(), ids.end());
  return ids;
}

Program written(const std::string& before_phase, const std::string& exercises) {
  return read(programs() / "test.toml",
              "format = 1\nid = \"test\"\ntitle = \"Test\"\nsources = [\"not stated\"]\n" +
                  before_phase + "\n[[phase]]\nname = \"main\"\n" + exercises);
}

Desk::Desk(Program program, TextMode mode, Waiting waiting, Choice choice, const Language& language)
    : program_(std::make_unique<Program>(std::move(program))) {
  auto timeline = std::make_shared<const Timeline>(compile(*program_, choice));
  coach_ = std::make_unique<TextCoach>(*program_, std::move(timeline), std::move(choice), language,
                                       mode, waiting);
  first_ = coach_->start();
}

Lines Desk::wait(Millis time, Nanos piece) {
  Lines lines;
  for (Nanos left = time; left > Nanos{0};) {
    const Nanos now = std::min(left, piece);
    append(lines, coach_->advance(now));
    left -= now;
  }
  return lines;
}

Lines Desk::wait_for(StepKind kind, int set, Side side, int rep) {
  Lines lines;
  while (true) {
    const Step& now = step();
    if (view().state == SessionState::running && now.kind == kind && now.place.set == set &&
        now.place.side == side && now.place.rep == rep)
      return lines;
    const auto due = coach_->next_due();
    REQUIRE(due);
    append(lines, coach_->advance(*due));
    REQUIRE_FALSE(coach_->session().finished());
  }
}

Lines Desk::press(const std::string& keys) {
  Lines lines;
  for (const char key : keys)
    append(lines, coach_->press(key));
  return lines;
}

Lines Desk::finish() {
  Lines lines;
  while (const auto due = coach_->next_due())
    append(lines, coach_->advance(*due));
  CHECK(coach_->over());
  return lines;
}

} // namespace coach::test
