#include "screens/play_lines.hpp"

#include <algorithm>
#include <utility>

namespace coach {

namespace {

/// How much of the widest line the last one fills at least.
constexpr double calm = 0.5;

/// Lines as running text.
std::string run_together(const std::string& words) {
  std::string together;
  for (const char c : words)
    if (c != '\n')
      together += c;
    else
      together += together.ends_with('.') ? " " : " · ";
  return together;
}

double indent_of(std::size_t lines, const LineSize& size) { return lines > 1 ? size.indent : 0; }

} // namespace

std::vector<std::string> sentence_lines(const Pen& pen, const std::string& words, double size,
                                        double width) {
  std::string sentences = words;
  for (auto at = sentences.find(". "); at != std::string::npos; at = sentences.find(". ", at))
    sentences[at + 1] = '\n';
  return pen.even_lines(sentences, size, Weight::regular, width, calm);
}

std::vector<std::string> fact_lines(const Pen& pen, std::string facts, double size, double width,
                                    std::size_t most) {
  const auto broken = [&] { return pen.even_lines(facts, size, Weight::regular, width, 0.5); };
  std::vector<std::string> lines = broken();
  for (auto last = facts.rfind(" · "); last != std::string::npos && lines.size() > most;
       last = facts.rfind(" · ")) {
    facts.erase(last);
    lines = broken();
  }
  if (lines.size() > most) {
    lines = pen.lines(facts, size, Weight::regular, width);
    lines.resize(most);
    lines.back() = pen.cut(lines.back() + "…", size, Weight::regular, width);
  }
  for (std::string& line : lines)
    if (line.ends_with(" ·"))
      line.erase(line.rfind(" ·"));
  return lines;
}

std::vector<WordSize> sizes_in(double height, std::span<const WordSize> sizes) {
  std::vector<WordSize> fitting;
  for (WordSize size : sizes) {
    size.most = std::min(size.most, static_cast<std::size_t>(std::max(0.0, height / size.pitch)));
    if (size.most > 0)
      fitting.push_back(size);
  }
  return fitting;
}

SizedWords sized_words(const Pen& pen, const std::string& words, std::span<const WordSize> sizes,
                       double width) {
  SizedWords sized;
  for (const WordSize& size : sizes) {
    sized = {size, sentence_lines(pen, words, size.text, width)};
    if (sized.lines.size() <= size.most)
      return sized;
  }
  const std::string together = run_together(words);
  auto& [size, lines] = sized;
  lines = pen.even_lines(together, size.text, Weight::regular, width, calm);
  if (lines.size() <= size.most)
    return sized;
  const std::size_t most = std::max<std::size_t>(1, size.most);
  lines = sentence_lines(pen, words, size.text, width);
  lines.resize(most);
  if (lines.back().ends_with('.')) // rather whole sentences than all that there is room for
    return sized;
  lines = pen.lines(together, size.text, Weight::regular, width);
  lines.resize(most);
  lines.back() = pen.cut(lines.back() + "…", size.text, Weight::regular, width);
  return sized;
}

NumberedLines numbered_lines(const Pen& pen, const std::vector<std::string>& lines,
                             const LineSize& size, double width) {
  const double room = width - indent_of(lines.size(), size);
  NumberedLines broken;
  for (const std::string& line : lines) {
    auto apart = sentence_lines(pen, line, size.text, room);
    auto together = pen.even_lines(line, size.text, Weight::regular, room, calm);
    broken.push_back(apart.size() > together.size() ? std::move(together) : std::move(apart));
  }
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
  const double indent = indent_of(lines.size(), size);
  for (const std::vector<std::string>& line : lines) {
    const Rect sign{corner.x, y + (size.pitch - size.sign) / 2, size.sign, size.sign};
    if (lines.size() > 1) {
      pen.outline(sign, pen.theme().ink, 4, size.sign / 2);
      pen.text_in_row(std::to_string(++number), sign.centre(), 0.72 * size.sign, Weight::bold,
                      pen.theme().ink, Align::centre);
    }
    for (const std::string& part : line) {
      pen.text_in_row(part, {corner.x + indent, y + size.pitch / 2}, size.text, Weight::regular,
                      pen.theme().ink);
      y += size.pitch;
    }
    y += size.between;
  }
}

} // namespace coach
