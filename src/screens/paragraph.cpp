#include "screens/paragraph.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

constexpr double label = 46;

/// How much of the widest line the last one fills: lines of a title are equally long, sentences one
/// below the other have about the same right edge.
constexpr double even = 1, calm = 0.5;

/// Names stand closer than sentences, large type closer than small type.
double pitch_of(double size, Weight weight) {
  return std::round(size * (size >= 60 || weight == Weight::bold ? 1.175 : 1.26));
}

} // namespace

double near_size(const Look& look, double size) {
  return size < label ? std::min(label, size * look.near_text) : size;
}

Paragraph paragraph(const Pen& pen, const std::string& words, double size, Weight weight,
                    double width) {
  const double last = weight == Weight::bold ? even : calm;
  return {pen.even_lines(words, size, weight, width, last), size, pitch_of(size, weight), weight};
}

Paragraph fitted(const Pen& pen, const std::string& words, std::initializer_list<double> sizes,
                 Weight weight, double width, int most) {
  Paragraph made;
  for (const double size : sizes) {
    made = paragraph(pen, words, size, weight, width);
    if (std::ssize(made.lines) <= most && width_of(pen, made) <= width)
      return made;
  }
  made.lines = pen.lines(words, made.size, weight, width);
  if (std::ssize(made.lines) > most) {
    std::string rest;
    for (auto line = made.lines.begin() + most - 1; line != made.lines.end(); ++line)
      rest += (rest.empty() ? "" : " ") + *line;
    made.lines.resize(static_cast<std::size_t>(most));
    made.lines.back() = rest;
  }
  for (std::string& line : made.lines)
    line = pen.cut(line, made.size, weight, width);
  return made;
}

Paragraph fitted_name(const Pen& pen, const std::string& words, double large,
                      std::initializer_list<double> small, double width) {
  if (pen.text_width(words, large, Weight::bold) <= width)
    return paragraph(pen, words, large, Weight::bold, width);
  return fitted(pen, words, small, Weight::bold, width, 2);
}

double width_of(const Pen& pen, const Paragraph& paragraph) {
  double width = 0;
  for (const std::string& line : paragraph.lines)
    width = std::max(width, pen.text_width(line, paragraph.size, paragraph.weight));
  return width;
}

double draw(Pen& pen, const Paragraph& paragraph, Spot top, Colour colour, Align align) {
  for (const std::string& line : paragraph.lines) {
    pen.text_in_row(line, {top.x, top.y + paragraph.pitch / 2}, paragraph.size, paragraph.weight,
                    colour, align);
    top.y += paragraph.pitch;
  }
  return top.y;
}

} // namespace coach
