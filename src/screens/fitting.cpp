#include "screens/fitting.hpp"

#include "screens/wrap.hpp"

#include <algorithm>
#include <sstream>

namespace coach {
namespace {

/// The line ends of the text where all of its lines have room, else words that flow.
Paragraph laid(const Pen& pen, const std::string& words, double size, Weight weight, double width) {
  Paragraph made = paragraph(pen, words, size, weight, width);
  if (std::ssize(made.lines) == 1 + std::ranges::count(words, '\n'))
    return made;
  std::string flowing = words;
  std::ranges::replace(flowing, '\n', ' ');
  return paragraph(pen, flowing, size, weight, width);
}

} // namespace

bool words_fit(const Pen& pen, const std::string& words, double size, Weight weight, double width) {
  std::istringstream stream(words);
  for (std::string word; stream >> word;)
    if (pen.text_width(without_soft_hyphens(word), size, weight) > width)
      return false;
  return true;
}

Paragraph fitting(const Pen& pen, const std::string& words, std::initializer_list<double> sizes,
                  Weight weight, double width, double height) {
  Paragraph made;
  for (const double size : sizes) {
    made = laid(pen, words, size, weight, width);
    if (made.height() <= height && words_fit(pen, words, size, weight, width))
      break;
  }
  return made;
}

void draw_eyebrow(Pen& pen, const std::string& words, Spot left_middle, double width) {
  constexpr double smallest = 34;
  double size = 46;
  while (size > smallest && pen.text_width(words, size, Weight::regular) > width)
    size -= 6;
  pen.text_in_row(pen.cut(words, size, Weight::regular, width), left_middle, size, Weight::regular,
                  pen.theme().ink2);
}

} // namespace coach
