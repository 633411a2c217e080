// Golden pictures of every screen: small, in both themes, one language. A few pixels may differ
// from one version of the font library to the next; a shape that moved may not.
#include "gallery.hpp"

#include "golden.hpp"

#include "paint/frame.hpp"
#include "paint/paint.hpp"
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

void check_pictures(const std::string& folder, Area area, const Settings& settings) {
  static FontPainter& font = *new FontPainter(source_dir() / "assets/fonts");
  const char* update = std::getenv("COACH_UPDATE_GOLDEN");
  const auto dir = source_dir() / "tests/golden/pictures" / folder;
  const Language english;
  const Look look = look_at(area, settings, english);
  int pictures = 0;
  for (const Shot& shot : short_gallery(english, settings)) {
    if (!is_kept(shot.name))
      continue;
    Frame frame(area);
    paint(frame, shot.draw(look).scene, font);
    const auto golden = dir / file_name(shot.name);
    if (update != nullptr && *update == '1') {
      std::filesystem::create_directories(dir);
      frame.write_png(golden);
    }
    INFO(golden.string());
    const double differing = difference(frame, golden);
    CHECK(differing < 2);
    if (differing >= 2)
      frame.write_png(std::filesystem::temp_directory_path() / file_name("differs " + shot.name));
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
