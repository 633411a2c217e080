#pragma once

#include "paint/frame.hpp"
#include "paint/text_painter.hpp"
#include "scene/scene.hpp"

#include <span>

namespace coach {

/// Paints the scene anew inside each of these rectangles of the frame and nowhere else.
void paint(Frame& frame, const Scene& scene, std::span<const Rect> where, TextPainter& text);
/// Paints the whole frame.
void paint(Frame& frame, const Scene& scene, TextPainter& text);

} // namespace coach
