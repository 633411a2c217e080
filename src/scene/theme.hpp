#pragma once

#include <cstdint>

namespace coach {

/// A colour of the screen, not premultiplied; alpha 255 covers.
struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  bool operator==(const Colour&) const = default;
};

/// 0xRRGGBB as an opaque colour.
constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
          static_cast<std::uint8_t>(hex)};
}

/// `colour` covering only `alpha` (0-1) of what lies under it.
constexpr Colour faded(Colour colour, double alpha) {
  colour.alpha = static_cast<std::uint8_t>(colour.alpha * alpha + 0.5);
  return colour;
}

/// The colours by what they mean. Text is ink or ink2, never one of the accents.
struct Theme {
  Colour room, room_paused; ///< what the figure stands in; calmer while paused
  Colour paper;             ///< panels, text on ink
  Colour ink, ink2;         ///< text, "now"; second text, "done"
  Colour edge;              ///< "to come", outlines
  Colour tint, press;       ///< button; button under a finger
  Colour line, ground;      ///< dividers; the ellipse under the figure
  Colour move, hold, rest;  ///< accents, one at a time
  Colour on_accent;         ///< icon on a plate
  Colour scrim;             ///< behind a question
  bool operator==(const Theme&) const = default;
};

/// The theme for a bright room.
const Theme& light_theme();
/// The theme for a dark room.
const Theme& dark_theme();

} // namespace coach
