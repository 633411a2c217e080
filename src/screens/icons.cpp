#include "screens/icons.hpp"

#include "scene/svg_path.hpp"

#include <string_view>

namespace coach {
namespace {

constexpr double thin = 2.4, thick = 3.2;

/// A part of an icon on a grid of 24: an SVG path, filled if it has no stroke.
struct Part {
  double stroke = 0;
  std::string_view data;
};

// Rectangles with round corners and circles are written as paths.
constexpr std::string_view speaker =
    "M3 9.4v5.2a1 1 0 0 0 1 1h3.2l4.9 4a.9.9 0 0 0 1.4-.7V5.1a.9.9 0 0 0-1.4-.7l-4.9 4H4a1 1 0 0 "
    "0-1 1z";

/// The parts of an icon, a row for each.
std::vector<Part> parts(Icon which) {
  switch (which) {
  case Icon::none:
    return {};
  case Icon::play:
    return {{0, "M7 4.6v14.8a1 1 0 0 0 1.5.86l12-7.4a1 1 0 0 0 0-1.72l-12-7.4A1 1 0 0 0 7 4.6z"}};
  case Icon::begin:
    return {
        {thin, "M12 2.4a9.6 9.6 0 0 1 0 19.2a9.6 9.6 0 0 1 0-19.2z"},
        {0, "M9.6 7.9v8.2a.8.8 0 0 0 1.2.7l6.6-4.1a.8.8 0 0 0 0-1.4l-6.6-4.1a.8.8 0 0 0-1.2.7z"}};
  case Icon::pause:
    return {{0, "M6.6 4h1.8a1.6 1.6 0 0 1 1.6 1.6v12.8a1.6 1.6 0 0 1-1.6 1.6h-1.8a1.6 1.6 0 0 "
                "1-1.6-1.6v-12.8a1.6 1.6 0 0 1 1.6-1.6z"},
            {0, "M15.6 4h1.8a1.6 1.6 0 0 1 1.6 1.6v12.8a1.6 1.6 0 0 1-1.6 1.6h-1.8a1.6 1.6 0 0 "
                "1-1.6-1.6v-12.8a1.6 1.6 0 0 1 1.6-1.6z"}};
  case Icon::back:
    return {{0, "M19.5 5.2v13.6a1 1 0 0 1-1.55.83L8 12.83a1 1 0 0 1 0-1.66l9.95-6.8a1 1 0 0 1 "
                "1.55.83z"},
            {0, "M4.9 4.4h.2a1.4 1.4 0 0 1 1.4 1.4v12.4a1.4 1.4 0 0 1-1.4 1.4h-.2a1.4 1.4 0 0 "
                "1-1.4-1.4v-12.4a1.4 1.4 0 0 1 1.4-1.4z"}};
  case Icon::skip:
    return {{0, "M4.5 5.2v13.6a1 1 0 0 0 1.55.83L16 12.83a1 1 0 0 0 0-1.66L6.05 4.37A1 1 0 0 0 4.5 "
                "5.2z"},
            {0, "M18.9 4.4h.2a1.4 1.4 0 0 1 1.4 1.4v12.4a1.4 1.4 0 0 1-1.4 1.4h-.2a1.4 1.4 0 0 "
                "1-1.4-1.4v-12.4a1.4 1.4 0 0 1 1.4-1.4z"}};
  case Icon::end:
    return {{thin, "M12 2.4a9.6 9.6 0 0 1 0 19.2a9.6 9.6 0 0 1 0-19.2z"},
            {0, "M9.6 8h4.8a1.6 1.6 0 0 1 1.6 1.6v4.8a1.6 1.6 0 0 1-1.6 1.6h-4.8a1.6 1.6 0 0 "
                "1-1.6-1.6v-4.8a1.6 1.6 0 0 1 1.6-1.6z"}};
  case Icon::up:
    return {{thick, "M12 20.5V4.8M5 11.2 12 4.2l7 7"}};
  case Icon::down:
    return {{thick, "M12 3.5v15.7M5 12.8l7 7 7-7"}};
  case Icon::cycle:
    return {{thick, "M4.6 10.2A7.8 7.8 0 0 1 18.4 7.6M19.4 13.8A7.8 7.8 0 0 1 5.6 16.4"},
            {thin, "M19.2 2.8v5.4h-5.4M4.8 21.2v-5.4h5.4"}};
  case Icon::level:
    return {{thick, "M4.5 8.6h15M4.5 15.4h15"}};
  case Icon::dot:
    return {{0, "M12 7.8a4.2 4.2 0 0 1 0 8.4a4.2 4.2 0 0 1 0-8.4z"}};
  case Icon::wave:
    return {{thick, "M2.6 12C5 5.4 8.6 5.4 12 12C15.4 18.6 19 18.6 21.4 12"}};
  case Icon::touch:
    return {{thin, "M9.2 12.6V5.4a2 2 0 0 1 4 0v6l4.9 1.1a2.4 2.4 0 0 1 1.8 2.8l-.8 3.6a3 3 0 0 "
                   "1-2.9 2.3h-4.1a3 3 0 0 1-2.5-1.3l-3.8-5.6a1.7 1.7 0 0 1 2.5-2.3z"}};
  case Icon::swap:
    return {{thick, "M3.5 8h16M15 3.6 19.8 8M20.5 16h-16M9 20.4 4.2 16"}};
  case Icon::dots:
    return {{0, "M4.6 9.3a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4z"},
            {0, "M12 9.3a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4z"},
            {0, "M19.4 9.3a2.7 2.7 0 0 1 0 5.4a2.7 2.7 0 0 1 0-5.4z"}};
  case Icon::check:
    return {{thick, "M4.5 12.8 9.8 18 19.5 6.6"}};
  case Icon::sound:
    return {{0, speaker}, {thin, "M16.6 8.8a4.4 4.4 0 0 1 0 6.4M19.4 6a8.4 8.4 0 0 1 0 12"}};
  case Icon::mute:
    return {{0, speaker}, {thin, "M16.6 9.4l5.2 5.2M21.8 9.4l-5.2 5.2"}};
  case Icon::redo:
    return {{thin, "M19.5 12a7.5 7.5 0 1 1-2.3-5.4"}, {0, "M19.9 3.2v5.2a.8.8 0 0 1-.8.8h-5.2z"}};
  case Icon::undo:
    return {{thin, "M4 9.4h10.4a5.4 5.4 0 0 1 0 10.8H8.6M8.4 4.8 3.8 9.4l4.6 4.6"}};
  case Icon::hurt:
    return {{0, "M9 9.8a5.2 5.2 0 0 1 0 10.4a5.2 5.2 0 0 1 0-10.4z"},
            {thin, "M13.6 10.2 17.6 3.6M15.6 13.2 21.4 9.6M10.4 7.2 10.8 2.8"}};
  case Icon::right:
    return {{thin, "m9 4.5 7.5 7.5L9 19.5"}};
  case Icon::left:
    return {{thin, "M15 4.5 7.5 12l7.5 7.5"}};
  case Icon::plus:
    return {{thick, "M12 4.5v15M4.5 12h15"}};
  case Icon::minus:
    return {{thick, "M4.5 12h15"}};
  case Icon::close:
    return {{thin, "M5.5 5.5l13 13M18.5 5.5l-13 13"}};
  case Icon::sliders:
    return {{thin, "M3 7h8.2M17.2 7H21M3 17h3.2M12.2 17H21"},
            {thin, "M14.2 4.2a2.8 2.8 0 0 1 0 5.6a2.8 2.8 0 0 1 0-5.6z"},
            {thin, "M9.2 14.2a2.8 2.8 0 0 1 0 5.6a2.8 2.8 0 0 1 0-5.6z"}};
  case Icon::clock:
    return {{thin, "M12 3.2a8.8 8.8 0 0 1 0 17.6a8.8 8.8 0 0 1 0-17.6z"},
            {thin, "M12 6.8V12l3.6 2.4"}};
  case Icon::list:
    return {{thin, "M9 6h12M9 12h12M9 18h12"},
            {0, "M4.4 4.5a1.5 1.5 0 0 1 0 3a1.5 1.5 0 0 1 0-3z"},
            {0, "M4.4 10.5a1.5 1.5 0 0 1 0 3a1.5 1.5 0 0 1 0-3z"},
            {0, "M4.4 16.5a1.5 1.5 0 0 1 0 3a1.5 1.5 0 0 1 0-3z"}};
  case Icon::mat:
    return {{thin, "M7.2 7.6h14l-4.6 9H2.6z"}};
  case Icon::step:
    return {{thin, "M2.6 19.4v-6h6.6V7.6h12.2v11.8z"}};
  case Icon::rail:
    return {{thin, "M2.6 6.6h18.8M6 6.6v14M18 6.6v14"}};
  case Icon::chair:
    return {{thin, "M6.4 3.4v17.2M6.4 12.4h11.2v8.2"}};
  case Icon::towel:
    return {
        {thin,
         "M4 9.6a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v4.8a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3zM8.4 6.6v10.8"}};
  case Icon::wall:
    return {{thin, "M3 5h18v14H3zM3 9.7h18M3 14.3h18M9.6 5v4.7M15 9.7v4.6M9.6 14.3V19"}};
  case Icon::ice:
    return {{thin, "M12 2.6v18.8M3.9 7.3l16.2 9.4M20.1 7.3 3.9 16.7M9.2 4 12 6.6 14.8 4M9.2 20 12 "
                   "17.4 14.8 20"}};
  case Icon::pillow:
    return {{thin,
             "M3.6 6.6c5.6 1.6 11.2 1.6 16.8 0c-1.2 3.6-1.2 7.2 0 10.8c-5.6-1.6-11.2-1.6-16.8 "
             "0c1.2-3.6 1.2-7.2 0-10.8z"}};
  case Icon::info:
    return {{thin, "M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0-18z"},
            {thin, "M12 11.2v5.4"},
            {0, "M12 6.1a1.3 1.3 0 0 1 0 2.6a1.3 1.3 0 0 1 0-2.6z"}};
  case Icon::globe:
    return {{thin, "M12 3a9 9 0 0 1 0 18a9 9 0 0 1 0-18z"},
            {thin, "M3 12h18M12 3c3.4 3.4 3.4 14.6 0 18M12 3c-3.4 3.4-3.4 14.6 0 18"}};
  }
  return {};
}

Path on_grid(const Part& part) {
  Path path{svg_path(part.data), {}, std::nullopt};
  if (part.stroke > 0)
    path.stroke = Stroke{part.stroke, Cap::round};
  return path;
}

/// Every icon as paths, in the order of Icon; read once.
const std::vector<std::vector<Path>>& icons_on_grid() {
  static const auto icons = [] {
    std::vector<std::vector<Path>> all(static_cast<std::size_t>(Icon::globe) + 1);
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const Part& part : parts(static_cast<Icon>(i)))
        all[i].push_back(on_grid(part));
    return all;
  }();
  return icons;
}

Path placed(const Path& path, Spot corner, double scale, Colour colour) {
  Path moved{placed(path.parts, corner, scale), colour, path.stroke};
  if (moved.stroke)
    moved.stroke->width *= scale;
  return moved;
}

constexpr double leg_grid = 19.2, leg_wide = 13.4, legs_gap = 2.6;

} // namespace

std::vector<Path> icon(Icon which, Spot corner, double size, Colour colour) {
  std::vector<Path> paths;
  for (const Path& path : icons_on_grid()[static_cast<std::size_t>(which)])
    paths.push_back(placed(path, corner, size / 24, colour));
  return paths;
}

std::vector<Path> legs(Leg working, Spot corner, double height, Colour colour) {
  const double scale = height / leg_grid;
  const auto one = [&](std::string_view data, double x, bool works) {
    const Spot origin{corner.x + (x * scale), corner.y - 2.4 * scale};
    return placed(on_grid({works ? 0 : 1.6, data}), origin, scale,
                  works ? colour : faded(colour, 0.75));
  };
  return {one("M14.8 3.2H9.6v12.6H5.2a2.6 2.6 0 0 0-2.6 2.6v2.4h12.2z", -2, working == Leg::left),
          one("M9.2 3.2h5.2v12.6h4.4a2.6 2.6 0 0 1 2.6 2.6v2.4H9.2z", leg_wide + legs_gap - 8.6,
              working == Leg::right)};
}

double legs_width(double height) { return height / leg_grid * (2 * leg_wide + legs_gap); }

} // namespace coach
