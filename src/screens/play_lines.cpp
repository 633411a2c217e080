#include "screens/play_lines.hpp"

namespace coach {

std::vector<std::string> sentence_lines(const Pen& pen, const std::string& words, double size,
                                        double width) {
  std::string sentences = words;
  for (auto at = sentences.find(". "); at != std::string::npos; at = sentences.find(". ", at))
    sentences[at + 1] = '\n';
  auto together = pen.lines(words, size, Weight::regular, width);
  auto apart = pen.lines(sentences, size, Weight::regular, width);
  return apart.size() > together.size() ? together : apart;
}

NumberedLines numbered_lines(const Pen& pen, const std::vector<std::string>& lines,
                             const LineSize& size, double width) {
  NumberedLines broken;
  for (const std::string& line : lines)
    broken.push_back(sentence_lines(pen, line, size.text, width - size.indent));
  return broken;
}

double height_of(const NumberedLines& lines, const LineSize& size) {
  double height = lines.empty() ? 0 : -size.between;
  for (const std::vector<std::string>& line : lines)
    height += size.pitch * static_cast<double>(line.size()) + size.between;
  return height;
}

void draw_lines(Pen& pen, const NumberedLines& lines, const LineSize& size, Spot corner) {
  double y = corner.y;
  int number = 0;
  for (const std::vector<std::string>& line : lines) {
    const Rect sign{corner.x, y + (size.pitch - size.sign) / 2, size.sign, size.sign};
    pen.outline(sign, pen.theme().ink, 4, size.sign / 2);
    pen.text_in_row(std::to_string(++number), sign.centre(), 0.72 * size.sign, Weight::bold,
                    pen.theme().ink, Align::centre);
    for (const std::string& part : line) {
      pen.text_in_row(part, {corner.x + size.indent, y + size.pitch / 2}, size.text,
                      Weight::regular, pen.theme().ink);
      y += size.pitch;
    }
    y += size.between;
  }
}

} // namespace coach
