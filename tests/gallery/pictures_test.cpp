// Golden pictures of every screen: small, in both themes, one language. A few pixels may differ
// from one version of the font library to the next; a shape that moved may not.
#include "gallery.hpp"

#include "golden.hpp"

#include "figure/figure.hpp"
#include "paint/frame.hpp"
#include "paint/paint.hpp"
#include "program/read.hpp"
#include "sdl/font_painter.hpp"

#include <cairo.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

using namespace coach;
using namespace coach::test;

namespace {

struct Destroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

std::string file_name(std::string name) {
  for (char& c : name)
    if (c == ' ')
      c = '-';
  return name + ".png";
}

int channel(const unsigned char* pixel, int i) { return pixel[i]; }

/// Parts of a thousand of the pixels that differ clearly; 1000 where the sizes differ.
double difference(const Frame& frame, const std::filesystem::path& golden) {
  const std::unique_ptr<cairo_surface_t, Destroy> picture(
      cairo_image_surface_create_from_png(golden.c_str()));
  const Area area = frame.area();
  if (cairo_surface_status(picture.get()) != CAIRO_STATUS_SUCCESS ||
      cairo_image_surface_get_width(picture.get()) != area.width ||
      cairo_image_surface_get_height(picture.get()) != area.height)
    return 1000;
  const auto* mine = reinterpret_cast<const unsigned char*>(frame.pixels().data());
  const unsigned char* theirs = cairo_image_surface_get_data(picture.get());
  const int stride = cairo_image_surface_get_stride(picture.get());
  int differing = 0;
  for (int y = 0; y < area.height; ++y)
    for (int x = 0; x < area.width; ++x) {
      int most = 0;
      for (int i = 0; i < 3; ++i)
        most = std::max(most,
                        std::abs(channel(mine + y * static_cast<int>(frame.stride()) + 4 * x, i) -
                                 channel(theirs + y * stride + 4 * x, i)));
      differing += most > 40;
    }
  return 1000.0 * differing / (static_cast<double>(area.width) * area.height);
}

/// Pictures for the tree: one leg, one pause, one summary are enough.
bool is_kept(const std::string& name) {
  const auto has = [&](const char* part) { return name.find(part) != std::string::npos; };
  if (has("paused"))
    return name.ends_with("paused-hold-right paused");
  if (has("-left") && !has("change-side"))
    return false;
  return !has("summary") || has("back-of-knee-daily");
}

/// Compares with the golden picture, or writes it.
void check_picture(Frame& frame, const std::filesystem::path& golden, const std::string& name) {
  const char* update = std::getenv("COACH_UPDATE_GOLDEN");
  if (update != nullptr && *update == '1') {
    std::filesystem::create_directories(golden.parent_path());
    frame.write_png(golden);
  }
  INFO(golden.string());
  const double differing = difference(frame, golden);
  CHECK(differing < 2);
  if (differing >= 2)
    frame.write_png(std::filesystem::temp_directory_path() / file_name("differs " + name));
}

Exercise shipped_exercise(const std::string& id) {
  const std::string file = "programs/exercises/" + id + ".toml";
  const auto read = read_exercise(read_file(source_dir() / file), file);
  REQUIRE(read.value);
  return *read.value;
}

void check_pictures(const std::string& folder, Area area, const Settings& settings) {
  static FontPainter& font = *new FontPainter(source_dir() / "assets/fonts");
  const auto dir = source_dir() / "tests/golden/pictures" / folder;
  const Language english;
  const Look look = look_at(area, settings, english);
  int pictures = 0;
  for (const Shot& shot : short_gallery(english, settings)) {
    if (!is_kept(shot.name))
      continue;
    Frame frame(area);
    paint(frame, shot.draw(look).scene, font);
    check_picture(frame, dir / file_name(shot.name), shot.name);
    ++pictures;
  }
  CHECK(pictures >= 15);
}

} // namespace

TEST_CASE("pictures of every screen, light") { check_pictures("light", {800, 450}, {}); }

TEST_CASE("pictures of every screen, dark and upright") {
  Settings settings;
  settings.appearance = Appearance::dark;
  check_pictures("dark-upright", {450, 800}, settings);
}

TEST_CASE("pictures of the figure: its three palettes, both sides, in the light and in the dark") {
  constexpr double cell = 160;
  const std::vector<std::string> ids{"hip-abductor-lift", "bridge",       "hamstring-stretch",
                                     "calf-raise",        "sit-to-stand", "quad-stretch"};
  FontPainter fonts(source_dir() / "assets/fonts");
  const Measure measure = [&](std::string_view words, Type type) {
    return fonts.width(words, type);
  };
  Scene scene;
  for (std::size_t row = 0; row < 3; ++row) {
    const Theme& theme = row == 2 ? dark_theme() : light_theme();
    const double y = cell * static_cast<double>(row), right = cell * 6;
    scene.add({Path{{MoveTo{{0, y}}, LineTo{{right, y}}, LineTo{{right, y + cell}},
                     LineTo{{0, y + cell}}, Close{}},
                    theme.room,
                    {}}},
              measure);
    const FigureStyle style{static_cast<FigurePalette>(row), row == 2, theme.room, theme.move,
                            false};
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const Figure figure(shipped_exercise(ids[i]), row == 1 ? Side::left : Side::right);
      const Rect room{cell * static_cast<double>(i), y, cell, cell};
      scene.add({figure.draw(figure.peak(), grown(room, -6), 1000, style)}, measure);
    }
  }
  Frame frame({static_cast<int>(cell * 6), static_cast<int>(cell * 3)});
  paint(frame, scene, fonts);
  check_picture(frame, source_dir() / "tests/golden/pictures/figures.png", "figures");
}
