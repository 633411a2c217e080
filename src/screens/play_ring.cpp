#include "screens/play_ring.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coach {
namespace {

/// Draws in the accent; as outlines where the ring stands still.
struct RingPen {
  Pen& pen;
  Spot centre;
  RingSize size;
  Colour accent;
  bool hollow = false;

  /// A length along the centreline as an angle in degrees.
  double turn(double along) const { return along / size.radius * 180 / std::numbers::pi; }
  double bead() const { return size.now / 2; }
  /// Lengths that were measured for a ring of the usual thickness.
  double scaled(double length) const { return length * size.now / 36; }
  /// An arc that grows or shrinks, in pieces that stay: only the last one is painted again. They
  /// are short only at the ends. Each reaches a little under the next, or a hair would be seen
  /// between them.
  void in_pieces(double from, double to, Colour colour, double width) const {
    constexpr double piece = 10, many = 6 * piece, overlap = 0.5;
    for (double begin = from; begin < to;) {
      const bool whole = std::fmod(begin, many) == 0 && begin + many <= to;
      const double end =
          whole ? begin + many : std::min(to, (std::floor(begin / piece) + 1) * piece);
      pen.arc(centre, size.radius, begin, std::min(to, end + overlap), colour, {width, Cap::butt});
      begin = end;
    }
  }
  void thick_arc(double from, double to) const {
    if (to <= from)
      return;
    if (!hollow)
      return in_pieces(from, to, accent, size.now);
    // A shape shorter than its own two outlines is only a line.
    if (to - from > 2 * turn(size.coming)) {
      const double inset = turn(size.coming) / 2;
      pen.hollow_arc({centre, size.radius, from + inset, to - inset}, size.now, accent,
                     size.coming);
    }
  }
  void done_arc(double from, double to) const { in_pieces(from, to, pen.theme().ink2, size.done); }
  void coming_arc(double from, double to) const {
    pen.arc(centre, size.radius, from, to, pen.theme().edge, {size.coming, Cap::butt});
  }
};

/// Where a part of the turn begins and ends, and where its head is, in degrees.
struct Span {
  double from = 0, to = 360;
  double inner_from = 0, inner_to = 360; ///< without the gaps to its neighbours
  double head = 0;
};

void draw_blocks(const RingPen& ring, const TurnPart& part, const Span& span) {
  constexpr double free_after_bead = 27, shortest = 12;
  const auto seconds = std::chrono::round<std::chrono::seconds>(part.length).count();
  const auto count = std::max<std::int64_t>(1, seconds > 60 ? seconds / 5 : seconds);
  const double block = (span.to - span.from) / static_cast<double>(count);
  const double cut = std::min(ring.turn(8), 0.22 * block);
  for (std::int64_t i = 0; i < count; ++i) {
    const double begin = span.from + block * static_cast<double>(i);
    double from = i == 0 ? span.inner_from : begin + cut / 2;
    const double to = i == count - 1 ? span.inner_to : begin + block - cut / 2;
    from = std::max(from, span.head + ring.turn(ring.scaled(free_after_bead)));
    if (to - from >= ring.turn(shortest))
      ring.thick_arc(from, to);
  }
}

void draw_now(const RingPen& ring, const TurnPart& part, const Span& span) {
  ring.done_arc(span.inner_from, span.head - ring.turn(ring.scaled(part.hold ? 24 : 20)));
  if (part.hold)
    draw_blocks(ring, part, span);
  else
    ring.thick_arc(span.head, span.inner_to);
  const Spot head = on_circle(ring.centre, ring.size.radius, span.head);
  if (!part.hold)
    ring.pen.disc(head, ring.scaled(26.5), ring.pen.theme().paper);
  ring.pen.disc(head, ring.bead(), ring.accent);
}

void draw_turn(const RingPen& ring, const TurnRing& look) {
  double total = 0;
  for (const TurnPart& part : look.parts)
    total += static_cast<double>(part.length.count());
  if (total <= 0)
    return;
  const double gap = look.parts.size() > 1 ? ring.turn(16) : 0;
  double from = 0;
  for (int i = 0; i < static_cast<int>(look.parts.size()); ++i) {
    const TurnPart& part = look.parts[i];
    Span span;
    span.from = from;
    span.to = from + 360 * static_cast<double>(part.length.count()) / total;
    span.inner_from = span.from + gap / 2;
    span.inner_to = span.to - gap / 2;
    span.head = std::clamp(span.from + (span.to - span.from) * look.progress, span.inner_from,
                           std::max(span.inner_from, span.inner_to));
    if (i < look.now)
      ring.done_arc(span.inner_from, span.inner_to);
    else if (i > look.now)
      ring.coming_arc(span.inner_from, span.inner_to);
    else
      draw_now(ring, part, span);
    from = span.to;
  }
}

int seconds_per_pill(int seconds) {
  return seconds <= 60 ? 1 : seconds <= 120 ? 2 : seconds <= 300 ? 5 : 10;
}

void draw_pills(const RingPen& ring, const PillRing& look) {
  const int each = seconds_per_pill(look.seconds);
  const int count = std::max(1, (look.seconds + each - 1) / each);
  const int left = (look.left + each - 1) / each;
  const double space = 2 * std::numbers::pi * ring.size.radius / count;
  const double width = std::min(ring.scaled(24), 0.62 * space);
  const double half = ring.turn(std::max(0.0, 0.58 * space - width)) / 2;
  for (int i = 0; i < count; ++i) {
    const double middle = 360.0 * (i + 0.5) / count;
    const Spot spot = on_circle(ring.centre, ring.size.radius, middle);
    const bool gone = i < count - left;
    if (gone && count <= 20) {
      const double reach = half + ring.turn(width / 2);
      ring.pen.arc(ring.centre, ring.size.radius, middle - reach, middle + reach,
                   ring.pen.theme().edge, {ring.size.coming, Cap::round});
    } else if (gone) {
      ring.pen.disc(spot, ring.scaled(3.5), ring.pen.theme().edge);
    } else if (half < 0.15) {
      ring.pen.disc(spot, width / 2, ring.accent);
    } else {
      ring.pen.arc(ring.centre, ring.size.radius, middle - half, middle + half, ring.accent,
                   {width, Cap::round});
    }
    // A pill that stands still shows the paper inside.
    const double inside = width - 2 * ring.size.coming;
    if (gone || !ring.hollow || inside < 2)
      continue;
    ring.pen.arc(ring.centre, ring.size.radius, middle - std::max(half, 0.05),
                 middle + std::max(half, 0.05), ring.pen.theme().paper, {inside, Cap::round});
  }
}

} // namespace

Colour colour_of(const Theme& theme, Accent accent) {
  switch (accent) {
  case Accent::move:
    return theme.move;
  case Accent::hold:
    return theme.hold;
  case Accent::rest:
    return theme.rest;
  case Accent::ink:
    return theme.ink;
  case Accent::ink2:
    return theme.ink2;
  }
  return theme.ink;
}

void draw_ring(Pen& pen, Spot centre, const RingSize& size, const PlayState& state) {
  RingPen ring{pen, centre, size, colour_of(pen.theme(), state.plate.accent)};
  if (const auto* turning = std::get_if<TurnRing>(&state.ring)) {
    ring.hollow = turning->hollow;
    draw_turn(ring, *turning);
  } else if (const auto* pills = std::get_if<PillRing>(&state.ring)) {
    ring.hollow = pills->hollow;
    draw_pills(ring, *pills);
  } else if (const auto* open = std::get_if<OpenRing>(&state.ring)) {
    if (open->enough)
      pen.circle(centre, size.radius, pen.theme().ink2, size.done);
    else
      pen.circle(centre, size.radius, pen.theme().edge, size.coming);
  } else {
    pen.circle(centre, size.radius, ring.accent, size.now);
    const double check = size.radius;
    pen.icon(Icon::check, {centre.x - check / 2, centre.y - check / 2}, check, pen.theme().ink);
  }
}

} // namespace coach
