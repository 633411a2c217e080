#pragma once

#include "scene/theme.hpp"

#include <cstdint>

namespace coach {

/// Skin, hair and clothes of the person.
enum class FigurePalette : std::uint8_t { first, second, third };

enum class Hair : std::uint8_t { short_cut, bun, cropped };

/// A colour in the light and in the shade.
struct Shaded {
  Colour light, shade;
  bool operator==(const Shaded&) const = default;
};

/// The colours of the person and the things, for a bright or a dark room.
struct Colours {
  Shaded skin, shirt, tights, hair, shoe;
  Colour sole, eye, lips, cheek;
  Shaded wood, seat, metal, mat, wall, cloth, ice, band;
  Colour muscle, muscle_light;
  Colour room, ground, shadow, accent, halo;
  Hair style = Hair::short_cut;
};

/// `a` moved towards `b` by `part`, 0-1.
Colour mixed(Colour a, Colour b, double part);
/// How the person is dressed in a bright or a dark room.
Colours colours_of(FigurePalette palette, bool dark, Colour room, Colour accent);

} // namespace coach
