#include "screens/panel_pages.hpp"

#include "screens/pager.hpp"

#include <cstddef>
#include <optional>

namespace coach {
namespace {

constexpr double before_divider = 14, after_divider = 14;

/// How much room a piece takes on a page where `first` is the first.
double height_of(const PanelPiece& piece, bool first) {
  return piece.height + (piece.begins && !first ? before_divider + after_divider : 0);
}

/// What must stand on the page where block `i` begins: its head and one piece, or all of it.
double height_together(const std::vector<PanelPiece>& pieces, std::size_t i, double room) {
  double together = pieces[i].height, block = pieces[i].height;
  for (std::size_t next = i + 1; next < pieces.size() && !pieces[next].begins; ++next) {
    block += pieces[next].height;
    if (next == i + 1)
      together = block;
  }
  return pieces[i].whole && block <= room ? block : together;
}

/// The head of the block that a page starts in the middle of.
std::optional<std::size_t> head_above(const std::vector<PanelPiece>& pieces, std::size_t start) {
  if (pieces[start].begins)
    return std::nullopt;
  for (std::size_t i = start; i-- > 0;)
    if (pieces[i].begins)
      return i;
  return std::nullopt;
}

/// The index of the first piece of each page.
std::vector<std::size_t> page_starts(const std::vector<PanelPiece>& pieces, double room) {
  std::vector<std::size_t> starts{0};
  double used = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool first = i == starts.back();
    double wanted = height_of(pieces[i], first);
    if (pieces[i].begins)
      wanted += height_together(pieces, i, room) - pieces[i].height;
    if (!first && used + wanted > room) {
      starts.push_back(i);
      const auto head = head_above(pieces, i);
      used = head ? pieces[*head].height : 0;
    }
    used += height_of(pieces[i], i == starts.back());
  }
  return starts;
}

} // namespace

double draw_panel_page(Pen& pen, Controls& controls, const Look& look, const PanelPages& pages,
                       const std::vector<PanelPiece>& pieces) {
  if (pieces.empty())
    return 0;
  std::vector<std::size_t> starts = page_starts(pieces, pages.place.height);
  if (starts.size() > 1 && !pages.arrows)
    starts = page_starts(pieces, pages.place.height - pager_height);
  const int count = static_cast<int>(starts.size()), page = page_after(pages.turns, count);
  starts.push_back(pieces.size());
  const auto begin = starts.begin() + page;
  const std::size_t first = *begin, end = *(begin + 1);
  double y = pages.place.y;
  if (const auto head = head_above(pieces, first)) {
    pieces[*head].draw(y);
    y += pieces[*head].height;
  }
  for (std::size_t i = first; i < end; ++i) {
    if (pieces[i].begins && i > first) {
      pen.box({pages.place.x, y + before_divider, pages.place.width, 2}, pen.theme().line);
      y += before_divider + after_divider;
    }
    pieces[i].draw(y);
    y += pieces[i].height;
  }
  if (count < 2)
    return 0;
  const double width = pager_width(pen, look, page, count);
  const Spot below{pages.place.right(), pages.place.bottom() - 42};
  draw_pager(pen, controls, look, pages.arrows.value_or(below), page, count, pages.back, pages.on);
  return width;
}

} // namespace coach
