#include "bench.hpp"

#include "app/program_files.hpp"
#include "figure/figure.hpp"
#include "paint/paint.hpp"
#include "program/read.hpp"
#include "screens/figure_picture.hpp"
#include "screens/play.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>

namespace coach::bench {

namespace fs = std::filesystem;

namespace {

class NoText final : public TextPainter {
 public:
  const TextMask& mask(std::string_view, Type) override { return none_; }
  double width(std::string_view, Type) override { return 0; }

 private:
  TextMask none_;
};

constexpr int pictures = 120;
constexpr Area size{1000, 875};

/// Seconds that one picture takes, as large as screens draw it, all told: body, shapes and pixels;
/// the median of many moments.
/// `rest` is done before each.
template <class F>
double time_to_draw(const Exercise& exercise, F&& rest) {
  const Figure figure(exercise, Side::right);
  const Theme& theme = light_theme();
  const FigureStyle style{FigurePalette::first, false, theme.room, theme.move, false};
  const Rect place{0, 0, static_cast<double>(size.width), static_cast<double>(size.height)};
  std::chrono::duration<double> whole{};
  for (const Movement& movement : exercise.movements)
    whole += movement.seconds;
  Frame frame(size);
  NoText text;
  std::vector<double> times;
  for (int i = 0; i < pictures; ++i) {
    rest();
    times.push_back(processor_time_of([&] {
      Scene scene;
      const auto no_width = [](std::string_view, Type) { return 0.0; };
      const auto corner = [&](double x, double y) { return Spot{x * size.width, y * size.height}; };
      scene.add({Path{{MoveTo{corner(0, 0)}, LineTo{corner(1, 0)}, LineTo{corner(1, 1)},
                       LineTo{corner(0, 1)}, Close{}},
                      theme.room,
                      {}}},
                no_width);
      scene.add({figure.draw(moment_after(exercise, whole * ((i + 0.5) / pictures)), place,
                             most_figure, style)},
                no_width);
      paint(frame, scene, text);
    }));
  }
  return median(times);
}

} // namespace

double measure_figures() {
  constexpr int rounds = 5; // what others do to the computer's clock differs from round to round
  std::vector<Exercise> exercises;
  for (const auto& entry :
       fs::directory_iterator(fs::path(COACH_SOURCE_DIR) / "programs/exercises"))
    exercises.push_back(
        read_exercise(read_file(entry.path()).value(), entry.path().string()).value.value());
  std::ranges::sort(exercises, {}, &Exercise::id);
  std::vector<double> least(exercises.size(), 1e9);
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < exercises.size(); ++i)
      least[i] = std::min(least[i], time_to_draw(exercises[i], [] {}));
  for (std::size_t i = 0; i < exercises.size(); ++i)
    std::printf("figure of %dx%d: %.2f ms, %s\n", size.width, size.height, least[i] * 1e3,
                exercises[i].id.c_str());
  const auto march = std::ranges::find(exercises, "march", &Exercise::id) - exercises.begin();
  const auto worst = std::ranges::max_element(least) - least.begin();
  const double paced =
      time_to_draw(exercises[march], [rhythm = Rhythm()]() mutable { rhythm.wait(picture_time); });
  std::printf("figure: the dearest is %s, %.2f times the march; the march 30 times a second: "
              "%.2f ms\n",
              exercises[worst].id.c_str(), least[worst] / least[march], paced * 1e3);
  return paced;
}

} // namespace coach::bench
