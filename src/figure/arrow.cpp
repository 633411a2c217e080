#include "figure/arrow.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double head_length = 0.088, half_width = 0.0125;
constexpr int steps = 24;

/// The length of a line of places.
double run(const std::vector<Vec>& line) {
  double sum = 0;
  for (std::size_t i = 1; i < line.size(); ++i)
    sum += length(line[i] - line[i - 1]);
  return sum;
}

/// The line without its last `cut` metres.
std::vector<Vec> cut_end(std::vector<Vec> line, double cut) {
  while (line.size() > 2) {
    const Vec last = line.back() - line[line.size() - 2];
    const double size = length(last);
    if (size > cut) {
      line.back() = line.back() - last * (cut / size);
      break;
    }
    cut -= size;
    line.pop_back();
  }
  return line;
}

/// A push shows a force: an arrow that ends at the point.
ArrowLine push_line(const ArrowSpec& arrow, Vec at) {
  const Vec way = unit({(*arrow.push)[0], (*arrow.push)[1], (*arrow.push)[2]});
  ArrowLine line;
  for (const double back : {0.20, 0.10, 0.0})
    line.through.push_back(at - way * (arrow.offset + back));
  return line;
}

/// Moves the line aside in the picture, always to the same side of the way there.
void offset(ArrowLine& line, const Camera& camera, double by) {
  const std::vector<Vec> way = line.through;
  const Vec right = camera.right(), up = camera.up();
  for (std::size_t i = 0; i < way.size(); ++i) {
    const Vec along = way[std::min(i + 1, way.size() - 1)] - way[i > 0 ? i - 1 : 0];
    const double x = dot(along, right), y = dot(along, up), size = std::hypot(x, y);
    if (size > 1e-9)
      line.through[i] = way[i] + (right * (y / size) - up * (x / size)) * by;
  }
}

void stroke(Brush& brush, const std::vector<Vec>& line, double from, double to, Colour colour,
            double grow, Solid head) {
  Hull balls;
  const double size = static_cast<double>(line.size() - 1);
  for (std::size_t i = 0; i < line.size(); ++i)
    balls.push_back({line[i], from + (to - from) * static_cast<double>(i) / size});
  Solid all = chain(balls);
  add(all, head);
  brush.flat(all, colour, grow);
}

/// The point of an arrow, in the plane of the picture.
Hull point_of(const Camera& camera, Vec tip, Vec from) {
  const Vec way = tip - from;
  const Vec along =
      unit(camera.right() * dot(way, camera.right()) + camera.up() * dot(way, camera.up()));
  const Vec aside =
      camera.right() * dot(along, camera.up()) - camera.up() * dot(along, camera.right());
  const double corner = 0.011;
  const Vec base = tip - along * head_length;
  return {{tip - along * corner, corner},
          {base + aside * (arrow_half - corner), corner},
          {base - aside * (arrow_half - corner), corner}};
}

/// True for a movement that goes back where an earlier one came from: its arrow lies on the same
/// side.
bool is_way_back(const FigureMotion& motion, int movement) {
  const Pose *from = &motion.begin(movement), *to = &motion.end(movement);
  for (int i = 0; i < movement; ++i)
    if (&motion.begin(i) != &motion.end(i) && &motion.begin(i) == to &&
        (&motion.end(i) == from || i == motion.first_move()))
      return true;
  return false;
}

/// A short way gets a tail, so that one sees an arrow and not only its point.
void lengthen(ArrowLine& line) {
  constexpr double least = 0.17;
  const double size = run(line.through);
  const Vec tail = unit(line.through[0] - line.through[2]);
  if (size < least && !line.both_ends)
    line.through.insert(line.through.begin(), line.through[0] + tail * (least - size));
}

} // namespace

std::optional<ArrowLine> arrow_line(const ArrowSpec& arrow, const FigureSpec& figure,
                                    const FigureMotion& motion, const Stage& stage,
                                    const Camera& camera, int movement) {
  const auto point = body_point(arrow.point);
  if (!point || movement < 0 || movement >= motion.movements())
    return {};
  const Pose *from = &motion.begin(movement), *to = &motion.end(movement);
  if (arrow.push) {
    if (std::max(to->limbs[working].effort, to->limbs[resting].effort) < 0.2)
      return {};
    return push_line(arrow, place_of(solve(stage, *to), *point));
  }
  const int first = pose_index(figure, arrow.from), last = pose_index(figure, arrow.to);
  const bool fixed = first >= 0 && last >= 0;
  if (fixed) {
    from = &motion.poses()[static_cast<std::size_t>(first)];
    to = &motion.poses()[static_cast<std::size_t>(last)];
  }
  if (from == to)
    return {};
  ArrowLine line;
  line.both_ends = arrow.both;
  for (int i = 0; i <= steps; ++i) {
    const double part = static_cast<double>(i) / steps;
    line.through.push_back(
        place_of(solve(stage, Blend{Share{from, 1 - part}, Share{to, part}}), *point));
  }
  offset(line, camera, !fixed && is_way_back(motion, movement) ? -arrow.offset : arrow.offset);
  if (run(line.through) < 0.02)
    return {};
  lengthen(line);
  return line;
}

void draw_arrow(Brush& brush, const Colours& colours, const ArrowLine& line) {
  const std::vector<Vec>& way = line.through;
  const double cut = std::min(head_length * 0.8, run(way) * 0.6);
  std::vector<Vec> body = cut_end(way, cut);
  Solid heads{point_of(brush.camera(), way.back(), body.back())};
  if (line.both_ends) {
    std::ranges::reverse(body);
    body = cut_end(body, cut);
    heads.push_back(point_of(brush.camera(), way.front(), body.back()));
    std::ranges::reverse(body);
  }
  const double thin = line.both_ends ? half_width : half_width * 0.45;
  stroke(brush, body, thin, half_width, colours.halo, 0.009, heads);
  stroke(brush, body, thin, half_width, colours.accent, 0, heads);
}

} // namespace coach
