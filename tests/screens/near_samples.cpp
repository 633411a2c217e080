#include "near_samples.hpp"

#include "program/read.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace coach::test {
namespace {

namespace fs = std::filesystem;

const fs::path programs_dir = fs::path(COACH_SOURCE_DIR) / "programs";

std::string text_of(const fs::path& file) {
  std::ifstream in(file);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::map<std::string, Exercise, std::less<>> read_exercises() {
  std::map<std::string, Exercise, std::less<>> exercises;
  for (const auto& file : fs::directory_iterator(programs_dir / "exercises"))
    if (auto read = read_exercise(text_of(file.path()), file.path().string()).value)
      exercises.emplace(read->id, *read);
  return exercises;
}

std::vector<ProgramPtr> read_programs() {
  const auto exercises = read_exercises();
  const Library library = [&](std::string_view id) -> const Exercise* {
    const auto found = exercises.find(id);
    return found == exercises.end() ? nullptr : &found->second;
  };
  std::vector<ProgramPtr> programs;
  for (const auto& file : fs::directory_iterator(programs_dir))
    if (file.path().extension() == ".toml") {
      const auto read = read_program(text_of(file.path()), file.path().string(), library);
      REQUIRE(read.value);
      programs.push_back(std::make_shared<const Program>(*read.value));
    }
  std::ranges::sort(programs, {}, [](const ProgramPtr& program) {
    return std::pair(program->id != "back-of-knee-daily", program->id);
  });
  return programs;
}

/// Two fifths more letters, not counting the blanks ("{n}").
std::string longer(const std::string& words) {
  std::size_t letters = 0;
  bool blank = false;
  for (const char c : words) {
    blank = (blank || c == '{') && c != '}';
    letters += blank || c == '}' ? 0 : 1;
  }
  std::string more;
  for (std::size_t i = 0; i < letters * 2 / 5; ++i)
    more += i % 8 == 0 ? ' ' : 'n';
  return words + more;
}

double average_width(std::string_view text, Type type) {
  double letters = 0;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      letters += c == ' ' ? 0.5 : 1;
  return letters * type.size * (type.weight == Weight::bold ? 0.6 : 0.56);
}
const Measure measure = average_width;

struct Ink {
  std::string text;
  Rect rect;
};

/// What the texts cover: their capitals and descenders, not the air around them.
std::vector<Ink> ink_on(const Scene& scene) {
  std::vector<Ink> all;
  for (const Scene::Shape& shape : scene.shapes())
    if (const auto* run = std::get_if<TextRun>(&shape.element.what)) {
      const double width = average_width(run->text, run->type), em = run->type.size;
      const double x = run->align == Align::left     ? run->at.x
                       : run->align == Align::centre ? run->at.x - width / 2
                                                     : run->at.x - width;
      all.push_back({run->text, {x, run->at.y - 0.72 * em, width, 0.9 * em}});
    }
  return all;
}

bool inside(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

std::string wrong_texts(const Drawn& drawn, const Rect& screen) {
  const auto texts = ink_on(drawn.scene);
  std::string wrong = texts.empty() ? "no text; " : "";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string name = '"' + texts[i].text + "\" ";
    if (!inside(texts[i].rect, screen))
      wrong += name + "leaves the screen; ";
    for (std::size_t j = i + 1; j < texts.size(); ++j)
      if (overlap(texts[i].rect, texts[j].rect))
        wrong += name + "covers \"" + texts[j].text + "\"; ";
    for (const Target& target : drawn.targets)
      if (overlap(texts[i].rect, target.rect) && !inside(texts[i].rect, grown(target.rect, 2)))
        wrong += name + "sticks out of \"" + target.label + "\"; ";
  }
  return wrong;
}

/// Texts that begin beside the paper and end on it, or leave it again.
std::string wrong_beside_paper(const Drawn& drawn, const Pen& pen) {
  if (pen.portrait())
    return {};
  const double edge = pen.pixels(pen.width() - 736 - 8);
  std::string wrong;
  for (const Ink& text : ink_on(drawn.scene))
    if (text.rect.x < edge && text.rect.right() > edge)
      wrong += '"' + text.text + "\" reaches into the paper; ";
  return wrong;
}

std::string wrong_targets(const Targets& targets, const Rect& screen, double least) {
  std::string wrong = targets.empty() ? "nothing to press; " : "";
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const std::string name = "target \"" + targets[i].label + "\" ";
    if (targets[i].label.empty())
      wrong += "a target without a label; ";
    if (!inside(targets[i].rect, screen))
      wrong += name + "leaves the screen; ";
    if (targets[i].rect.width < least || targets[i].rect.height < least)
      wrong += name + "is small; ";
    for (std::size_t j = i + 1; j < targets.size(); ++j) {
      if (overlap(targets[i].rect, targets[j].rect))
        wrong += name + "covers \"" + targets[j].label + "\"; ";
      if (targets[i].action == targets[j].action)
        wrong += name + "does the same as \"" + targets[j].label + "\"; ";
    }
  }
  return wrong;
}

} // namespace

const std::vector<ProgramPtr>& shipped_programs() {
  static const std::vector<ProgramPtr> programs = read_programs();
  return programs;
}

ProgramPtr shipped(const std::string& id) {
  for (const ProgramPtr& program : shipped_programs())
    if (program->id == id)
      return program;
  FAIL("no program ", id);
  return {};
}

Surroundings near_surroundings() {
  Surroundings surroundings;
  surroundings.programs = shipped_programs();
  surroundings.today = {2026, 5, 14, 3};
  return surroundings;
}

Language long_language(const std::string& tag) {
  return {tag, [](const char*, const char* english) { return longer(english); },
          [](const char*, const char* one, const char* other, int n) {
            return longer(n == 1 ? one : other);
          }};
}

const std::vector<Area>& near_areas() {
  static const std::vector<Area> areas{{1280, 720}, {1920, 1080}, {3840, 2160},
                                       {800, 480},  {1366, 768},  {1080, 1920}};
  return areas;
}

Look NearLook::look() const {
  return {.area = area,
          .theme = light_theme(),
          .measure = measure,
          .language = language,
          .near_text = near_text,
          .large_play = false,
          .held = std::nullopt,
          .held_part = 0};
}

std::string wrong_layout(const Drawn& drawn, const NearLook& near) {
  const Rect screen{0, 0, static_cast<double>(near.area.width),
                    static_cast<double>(near.area.height)};
  return wrong_texts(drawn, screen) +
         wrong_targets(drawn.targets, screen, 84 * unit_of(near.area) - 1);
}

std::string wrong_with(const Drawn& drawn, const NearLook& near) {
  Scene none;
  const Look look = near.look();
  const Pen pen(none, look.area, look.theme, look.measure);
  return wrong_layout(drawn, near) + wrong_beside_paper(drawn, pen);
}

std::vector<std::string> cut_texts(const Drawn& drawn) {
  std::vector<std::string> cut;
  for (const Ink& text : ink_on(drawn.scene))
    if (text.text.find("…") != std::string::npos)
      cut.push_back(text.text);
  return cut;
}

std::string words_on(const Drawn& drawn) {
  std::string words;
  for (const Ink& text : ink_on(drawn.scene))
    words += text.text + '\n';
  return words;
}

const Target& target_named(const Drawn& drawn, const std::string& label) {
  for (const Target& target : drawn.targets)
    if (target.label.starts_with(label))
      return target;
  FAIL("nothing to press called ", label);
  return drawn.targets.front();
}

} // namespace coach::test
