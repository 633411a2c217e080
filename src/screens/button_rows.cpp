#include "screens/button_rows.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace coach {
namespace {

constexpr double height = 96, gap = 16, edge = 24, icon_width = 120;

/// Whether buttons whose icon will do have words too.
enum class Words : std::uint8_t { all, some };

/// The size of the words and how many rows they may take.
struct Style {
  double size = 46;
  std::size_t rows = 1;
  Words words = Words::all;
};
/// A second row costs what is above it more than smaller words cost the buttons.
constexpr Style wide_styles[] = {{46, 1},
                                 {40, 1},
                                 {36, 1},
                                 {34, 1},
                                 {46, 1, Words::some},
                                 {40, 1, Words::some},
                                 {34, 1, Words::some},
                                 {46, 2},
                                 {40, 2},
                                 {34, 2},
                                 {28, 2}};
constexpr Style tall_styles[] = {
    {46, 2}, {46, 2, Words::some}, {40, 2, Words::some}, {46, 3}, {40, 3}, {34, 3}, {28, 3}};

using Row = std::vector<BarButton>;

double width_of(const Controls& controls, const BarButton& button) {
  return button.only_icon ? icon_width : std::max(200.0, controls.button_width(button.face));
}

double width_of(const Controls& controls, const Row& row) {
  double width = gap * (static_cast<double>(row.size()) - 1);
  for (const BarButton& button : row)
    width += width_of(controls, button);
  return width;
}

std::vector<Row> rows_of(const Controls& controls, const std::vector<BarButton>& buttons,
                         double room) {
  std::vector<Row> rows(1);
  for (const BarButton& button : buttons) {
    Row longer = rows.back();
    longer.push_back(button);
    if (longer.size() > 1 && width_of(controls, longer) > room)
      rows.push_back({button});
    else
      rows.back() = std::move(longer);
  }
  return rows;
}

bool fits(const Controls& controls, const std::vector<Row>& rows, double room) {
  return std::ranges::all_of(rows, [&](const Row& row) { return width_of(controls, row) <= room; });
}

/// Those at the end from the right, the others from the left.
void place_apart(const Controls& controls, const Row& row, double left, double right, double y,
                 ButtonRows& out) {
  double end =
      right - gap * static_cast<double>(std::ranges::count_if(row, &BarButton::at_end)) + gap;
  for (const BarButton& button : row)
    end -= button.at_end ? width_of(controls, button) : 0;
  for (const BarButton& button : row) {
    const double width = width_of(controls, button);
    double& x = button.at_end ? end : left;
    out.buttons.push_back({button, {x, y, width, height}});
    x += width + gap;
  }
}

void place_shared(const Controls& controls, const Row& row, double left, double right, double y,
                  ButtonRows& out) {
  const double spare = right - left - width_of(controls, row);
  for (const BarButton& button : row) {
    const double width = width_of(controls, button) + spare / static_cast<double>(row.size());
    out.buttons.push_back({button, {left, y, width, height}});
    left += width + gap;
  }
}

} // namespace

ButtonRows lay_button_rows(const Pen& pen, const Controls& controls,
                           std::vector<BarButton> buttons) {
  ButtonRows out;
  out.top = pen.height();
  if (buttons.empty())
    return out;
  const double left = pen.portrait() ? edge : 72, right = pen.width() - edge;
  std::vector<Row> rows;
  for (const Style& style : pen.portrait() ? std::span<const Style>(tall_styles) : wide_styles) {
    for (BarButton& button : buttons) {
      button.face.size = style.size;
      button.only_icon = button.icon_will_do && style.words == Words::some;
    }
    rows = rows_of(controls, buttons, right - left);
    if (rows.size() <= style.rows && fits(controls, rows, right - left))
      break;
  }
  out.top = pen.height() - edge - static_cast<double>(rows.size()) * (height + gap) + gap;
  double y = out.top;
  for (const Row& row : rows) {
    if (pen.portrait())
      place_shared(controls, row, left, right, y, out);
    else
      place_apart(controls, row, left, right, y, out);
    y += height + gap;
  }
  return out;
}

void draw(Controls& controls, const ButtonRows& rows, const Look& look) {
  constexpr double smallest = 28;
  for (const auto& [button, place] : rows.buttons) {
    ButtonFace face = button.face;
    if (button.only_icon) {
      controls.icon_button(place, face.icon, face.words, button.action);
      continue;
    }
    if (!button.how.empty() && (button.says_how || look.held == button.action)) {
      face.words = button.how;
      while (face.size > smallest && controls.button_width(face) > place.width)
        face.size -= 2;
    }
    controls.button(place, face, button.action);
  }
}

} // namespace coach
