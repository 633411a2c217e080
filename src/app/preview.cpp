#include "app/preview.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "figure/check_figure.hpp"
#include "figure/figure.hpp"
#include "paint/paint.hpp"
#include "sdl/font_painter.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ostream>

namespace coach {

namespace fs = std::filesystem;

namespace {

constexpr double cell_width = 340, cell_height = 320, label_height = 34, gap = 12, margin = 28,
                 inset = 12;
constexpr double heading_height = 64;

struct Cell {
  FigureMoment moment;
  std::string label;
};

std::string seconds(double value) {
  const long tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) +
         (tenths % 10 != 0 ? "." + std::to_string(tenths % 10) : std::string()) + " s";
}

/// The moments of one repetition that are worth a picture.
std::vector<Cell> cells_of(const Exercise& exercise, const Figure& figure) {
  std::vector<Cell> cells{{{}, "start"}};
  for (std::size_t i = 0; i < exercise.movements.size(); ++i) {
    const Movement& movement = exercise.movements[i];
    const int index = static_cast<int>(i);
    if (figure.rests(index))
      continue;
    const double whole = static_cast<double>(movement.seconds.count()) / 1000;
    for (const double part : {0.5, 1.0})
      cells.push_back({{index, part, 0}, movement.name + ", " + seconds(whole * part)});
  }
  return cells;
}

/// Lays out sheets of pictures from top to bottom.
class SheetWriter {
 public:
  SheetWriter(const PreviewCommand& command, const Measure& measure)
      : theme_(command.dark ? dark_theme() : light_theme()), language_(command.language),
        measure_(measure) {}

  /// Every exercise in one picture, at its peak.
  void add_overview(std::span<const Exercise> exercises) {
    constexpr std::size_t columns = 6;
    y_ = margin;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
      const double x = margin + static_cast<double>(i % columns) * (cell_width + gap);
      const Figure figure(exercises[i], Side::right);
      const Rect room{x, y_, cell_width, cell_height};
      elements_.emplace_back().what = rectangle(room, theme_.room);
      elements_.emplace_back().what =
          figure.draw(figure.peak(), grown(room, -inset), 1000, style());
      text(exercises[i].name.in(language_), {20, Weight::regular}, theme_.ink,
           {room.centre().x, room.bottom() + 24}, Align::centre);
      width_ = std::max(width_, room.right() - margin);
      if (i % columns == columns - 1 || i + 1 == exercises.size())
        y_ += cell_height + label_height + gap;
    }
  }

  void add(const Exercise& exercise) {
    const std::string& name = exercise.name.in(language_);
    text(name, {30, Weight::bold}, theme_.ink, {margin, y_ + 40}, Align::left);
    text(exercise.id, {22, Weight::regular}, theme_.ink2,
         {margin + measure_(name, {30, Weight::bold}) + 18, y_ + 40}, Align::left);
    y_ += heading_height;
    if (exercise.sides == Sides::each)
      for (const Side side : {Side::right, Side::left})
        add_row(exercise, side);
    else
      add_row(exercise, Side::both);
    y_ += margin;
  }

  PreviewSheet take() {
    PreviewSheet sheet;
    sheet.area = {static_cast<int>(width_ + 2 * margin), static_cast<int>(y_)};
    sheet.scene.add({rectangle({0, 0, width_ + 2 * margin, y_}, theme_.paper)}, measure_);
    for (const Element& element : elements_)
      sheet.scene.add(element, measure_);
    return sheet;
  }

 private:
  void text(const std::string& words, Type type, Colour colour, Spot at, Align align) {
    elements_.emplace_back().what = TextRun{words, type, colour, align, at};
  }

  FigureStyle style() const {
    return {FigurePalette::first, theme_ == dark_theme(), theme_.room, theme_.move, false};
  }

  void add_row(const Exercise& exercise, Side side) {
    const Figure figure(exercise, side);
    const double high = std::min(
        cell_height, (cell_width - 2 * inset) * figure.height() / figure.width() + 2 * inset);
    double x = margin;
    for (const Cell& cell : cells_of(exercise, figure)) {
      const Rect room{x, y_, cell_width, high};
      elements_.emplace_back().what = rectangle(room, theme_.room);
      elements_.emplace_back().what = figure.draw(cell.moment, grown(room, -inset), 1000, style());
      text(side == Side::both ? cell.label : std::string(name(side)) + ": " + cell.label,
           {20, Weight::regular}, theme_.ink2, {x + cell_width / 2, room.bottom() + 24},
           Align::centre);
      x += cell_width + gap;
    }
    width_ = std::max(width_, x - gap - margin);
    y_ += high + label_height;
  }

  const Theme& theme_;
  const std::string& language_;
  const Measure& measure_;
  std::vector<Element> elements_;
  double width_ = 0, y_ = 0;
};

} // namespace

Path rectangle(const Rect& rect, Colour colour) {
  return {{MoveTo{{rect.x, rect.y}}, LineTo{{rect.right(), rect.y}},
           LineTo{{rect.right(), rect.bottom()}}, LineTo{{rect.x, rect.bottom()}}, Close{}},
          colour,
          {}};
}

std::optional<fs::path> find_preview_file(const std::string& name,
                                          const std::vector<fs::path>& dirs) {
  std::error_code none;
  for (const fs::path& dir : dirs)
    if (fs::path file = dir / "exercises" / (name + ".toml"); fs::is_regular_file(file, none))
      return file;
  return find_program(name, dirs);
}

PreviewFile read_preview_file(const fs::path& path, const std::vector<fs::path>& dirs) {
  PreviewFile shown;
  const auto found = read_file(path);
  if (!found)
    return shown;
  const std::string& text = *found;
  if (is_exercise_file(path, text)) {
    auto read = read_exercise(text, path.string());
    shown.diagnostics = std::move(read.diagnostics);
    if (read.value)
      shown.exercises.push_back(std::move(*read.value));
  } else {
    auto read = read_program_file(path, text, dirs);
    shown.diagnostics = std::move(read.diagnostics);
    if (read.value)
      shown.exercises = std::move(read.value->exercises);
  }
  const Diagnostics figures = check_figures(text, path.string(), shown.exercises);
  shown.diagnostics.insert(shown.diagnostics.end(), figures.begin(), figures.end());
  sort(shown.diagnostics);
  return shown;
}

PreviewSheet preview_sheet(std::span<const Exercise> exercises, const PreviewCommand& command,
                           const Measure& measure) {
  SheetWriter writer(command, measure);
  if (command.kind == PreviewKind::overview)
    writer.add_overview(exercises);
  else
    for (const Exercise& exercise : exercises)
      writer.add(exercise);
  return writer.take();
}

int write_preview(const PreviewCommand& command, const std::vector<fs::path>& dirs,
                  std::ostream& out) {
  std::vector<Exercise> exercises;
  bool broken = false;
  for (const std::string& name : command.names) {
    const auto path = find_preview_file(name, dirs);
    if (std::error_code none; !path || !fs::is_regular_file(*path, none)) {
      out << "error: no exercise or program \"" << name << "\"\n";
      return 2;
    }
    PreviewFile shown = read_preview_file(*path, dirs);
    out << to_string(shown.diagnostics);
    broken = broken || shown.exercises.empty();
    std::ranges::move(shown.exercises, std::back_inserter(exercises));
  }
  if (broken)
    return 1;
  FontPainter fonts(data_dir() / "assets/fonts");
  const Measure measure = [&](std::string_view words, Type type) {
    return fonts.width(words, type);
  };
  const PreviewSheet sheet = preview_sheet(exercises, command, measure);
  Frame frame(sheet.area);
  paint(frame, sheet.scene, fonts);
  frame.write_png(command.output);
  return 0;
}

} // namespace coach
