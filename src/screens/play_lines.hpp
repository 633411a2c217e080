#pragma once

#include "screens/pen.hpp"

#include <span>
#include <string>
#include <vector>

namespace coach {

/// How large the lines that tell how to get into position are, in units.
struct LineSize {
  double text = 60, pitch = 76, sign = 64, indent = 92, above = 36, between = 20;
};

/// The words in lines no wider than `width`, each sentence on lines of its own, no word alone.
std::vector<std::string> sentence_lines(const Pen& pen, const std::string& words, double size,
                                        double width);

/// A size of words, from line to line, and how many lines of it there may be.
struct WordSize {
  double text = 60, pitch = 76;
  std::size_t most = 1;
};
/// Facts ("10 each side · 60 s rest") in at most so many lines, without the last of them where
/// there is no room for all; no line ends in a dot.
std::vector<std::string> fact_lines(const Pen& pen, std::string facts, double size, double width,
                                    std::size_t most);
/// The sizes with no more lines than there is room for in `height`, without those that have none.
std::vector<WordSize> sizes_in(double height, std::span<const WordSize> sizes);
/// Words in the lines and in the size in which they are shown.
struct SizedWords {
  WordSize size;
  std::vector<std::string> lines;
};
/// In the first of the sizes in which they need no more lines than there may be, sentences apart;
/// in the last one, without the last sentences or together and cut, where there is none.
SizedWords sized_words(const Pen& pen, const std::string& words, std::span<const WordSize> sizes,
                       double width);

/// Such lines, each broken into those of the screen.
using NumberedLines = std::vector<std::vector<std::string>>;

/// The lines broken so that they are no wider than `width`, numbers included; a single line has
/// none.
NumberedLines numbered_lines(const Pen& pen, const std::vector<std::string>& lines,
                             const LineSize& size, double width);
/// How high they are, without what is left free above them.
double height_of(const NumberedLines& lines, const LineSize& size);
/// Draws them with their numbers if there are several, the first one's upper left at `corner`.
void draw_lines(Pen& pen, const NumberedLines& lines, const LineSize& size, Spot corner);

} // namespace coach
