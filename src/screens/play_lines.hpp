#pragma once

#include "screens/pen.hpp"

#include <string>
#include <vector>

namespace coach {

/// How large the lines that tell how to get into position are, in units.
struct LineSize {
  double text = 60, pitch = 76, sign = 64, indent = 92, above = 36, between = 20;
};

/// The words in lines no wider than `width`, each sentence on its own if that takes no more lines.
std::vector<std::string> sentence_lines(const Pen& pen, const std::string& words, double size,
                                        double width);

/// Such lines, each broken into those of the screen.
using NumberedLines = std::vector<std::vector<std::string>>;

/// The lines broken so that they are no wider than `width`, numbers included.
NumberedLines numbered_lines(const Pen& pen, const std::vector<std::string>& lines,
                             const LineSize& size, double width);
/// How high they are, without what is left free above them.
double height_of(const NumberedLines& lines, const LineSize& size);
/// Draws them with their numbers, the first one's upper left at `corner`.
void draw_lines(Pen& pen, const NumberedLines& lines, const LineSize& size, Spot corner);

} // namespace coach
