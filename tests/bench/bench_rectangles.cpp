#include "bench.hpp"

#include "app/program_files.hpp"
#include "engine/compile.hpp"
#include "engine/session.hpp"
#include "paint/frame.hpp"
#include "paint/paint.hpp"
#include "program/read.hpp"
#include "prompts/script.hpp"
#include "screens/figure_cache.hpp"
#include "screens/play_screen.hpp"
#include "sdl/font_painter.hpp"

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>

namespace coach::bench {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr Area size{1920, 1080};

/// What the window would show of a program's first seconds.
class Pictures {
 public:
  explicit Pictures(const std::string& program)
      : font_(fs::path(COACH_SOURCE_DIR) / "assets/fonts"),
        measure_([this](std::string_view words, Type type) { return font_.width(words, type); }) {
    const fs::path programs = fs::path(COACH_SOURCE_DIR) / "programs";
    const fs::path file = programs / (program + ".toml");
    Playing& playing = around_.playing;
    playing.program = std::make_shared<const Program>(
        read_program_file(file, read_file(file).value(), {programs}).value.value());
    playing.timeline = std::make_shared<const Timeline>(compile(*playing.program, {}));
    playing.script =
        std::make_shared<const Script>(write_script(*playing.program, *playing.timeline, english_));
    session_.emplace(playing.timeline);
  }

  void pass(Nanos time) { session_->advance(time); }
  /// Until the next picture.
  Nanos next_look() const {
    const Playing& playing = around_.playing;
    return coach::next_look(session_->view(), *playing.timeline, *playing.script, picture_time)
        .value();
  }
  Scene next() {
    around_.playing.view = session_->view();
    const bool large = needs_large(around_.settings, size);
    const Look look{size,  light_theme(), measure_, english_, 1,
                    large, std::nullopt,  0,        Nanos{},  &figures_};
    return PlayScreen().draw(around_, look).scene;
  }
  void paint_changes(const Scene& before, const Scene& after) {
    paint(frame_, after, changed(before, after), font_);
  }

 private:
  FontPainter font_;
  Measure measure_;
  Language english_;
  Surroundings around_;
  FigureCache figures_;
  std::optional<Session> session_;
  Frame frame_{size};
};

} // namespace

double measure_rectangles(const std::string& program, std::chrono::seconds from,
                          std::chrono::seconds watched) {
  Pictures pictures(program);
  pictures.pass(from);
  Scene before = pictures.next();
  pictures.paint_changes(Scene{}, before);
  double drawing = 0, painting = 0;
  Rhythm rhythm;
  for (Nanos passed{}; passed < watched;) {
    const Nanos wait = pictures.next_look();
    rhythm.wait(wait);
    pictures.pass(wait);
    passed += wait;
    Scene after;
    drawing += processor_time_of([&] { after = pictures.next(); });
    painting += processor_time_of([&] { pictures.paint_changes(before, after); });
    before = std::move(after);
  }
  const double seconds = static_cast<double>(watched.count());
  std::printf("%s, without a window: %.1f %% of a core to think of the pictures, %.1f %% to paint "
              "what changed\n",
              program.c_str(), drawing / seconds * 100, painting / seconds * 100);
  return painting / seconds;
}

} // namespace coach::bench
