#pragma once

#include "scene/element.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace coach {

/// How much of each pixel a line of text covers, 0-255, row by row.
struct TextMask {
  int width = 0, height = 0;
  int stride = 0; ///< bytes from one row to the next, a multiple of 4
  int left = 0;   ///< columns before the pen's start
  int ascent = 0; ///< rows above the baseline
  std::vector<std::uint8_t> coverage;
};

/// Turns text into pixels; one for the screen, others for tests and print.
class TextPainter {
 public:
  TextPainter() = default;
  TextPainter(const TextPainter&) = delete;
  TextPainter& operator=(const TextPainter&) = delete;
  virtual ~TextPainter() = default;

  /// The line's pixels; the reference is valid until the next call.
  virtual const TextMask& mask(std::string_view text, Type type) = 0;
  /// The line's advance width in pixels.
  virtual double width(std::string_view text, Type type) = 0;
};

} // namespace coach
