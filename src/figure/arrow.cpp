#include "figure/arrow.hpp"

#include <algorithm>
#include <iterator>

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

/// To the right of a direction in the picture.
Vec aside_of(Vec along, const Camera& camera) {
  const Vec right = camera.right(), up = camera.up();
  const double x = dot(along, right), y = dot(along, up), size = std::hypot(x, y);
  return size > 1e-9 ? right * (y / size) - up * (x / size) : Vec{};
}

/// Moves the line aside in the picture, in its shape where it would shrink.
void offset(ArrowLine& line, const Camera& camera, double by) {
  const std::vector<Vec> way = line.through;
  for (std::size_t i = 0; i < way.size(); ++i) {
    const Vec along = way[std::min(i + 1, way.size() - 1)] - way[i > 0 ? i - 1 : 0];
    line.through[i] = way[i] + aside_of(along, camera) * by;
  }
  if (run(line.through) >= run(way))
    return;
  const Vec aside = aside_of(way.back() - way.front(), camera) * by;
  std::ranges::transform(way, line.through.begin(), [&](Vec at) { return at + aside; });
}

/// A line of growing width with its heads.
Solid stroke(const std::vector<Vec>& line, double from, double to, const Solid& heads) {
  Hull balls;
  const double size = static_cast<double>(line.size() - 1);
  for (std::size_t i = 0; i < line.size(); ++i)
    balls.push_back({line[i], from + (to - from) * static_cast<double>(i) / size});
  Solid all = chain(balls);
  add(all, heads);
  return all;
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

/// True for a movement that goes back where an earlier one came from: its arrow lies in the same
/// place.
bool is_way_back(const FigureMotion& motion, int movement) {
  const Pose *from = &motion.begin(movement), *to = &motion.end(movement);
  for (int i = 0; i < movement; ++i)
    if (&motion.begin(i) != &motion.end(i) && &motion.begin(i) == to &&
        (&motion.end(i) == from || i == motion.first_move()))
      return true;
  return false;
}

/// A part of the body as it is seen: a line between two places, so thick.
struct Limb {
  Vec from, to;
  double radius = 0;
};

/// What an arrow would hide, or be hidden by.
std::vector<Limb> limbs_of(const Skeleton& body) {
  std::vector<Limb> all{{body.pelvis, body.thorax, 0.10},
                        {body.thorax, body.neck, 0.09},
                        {body.neck, body.head, 0.05},
                        {body.head, body.head, 0.11}};
  for (const LegBones& leg : body.legs) {
    all.push_back({leg.hip, leg.knee, 0.065});
    all.push_back({leg.knee, leg.ankle, 0.045});
    all.push_back({leg.heel, leg.toe, 0.03});
  }
  for (const Arm& arm : body.arms) {
    all.push_back({arm.shoulder, arm.elbow, 0.04});
    all.push_back({arm.elbow, arm.hand, 0.03});
  }
  return all;
}

/// The end of the line, up to its last place that lies on the body or well under the floor.
std::vector<Vec> free_end(const std::vector<Vec>& line, const Camera& camera,
                          const std::vector<Limb>& limbs) {
  const auto flat = [&](Vec at) { return Vec{dot(at, camera.right()), dot(at, camera.up()), 0}; };
  const auto hits = [&](Vec at) {
    return at.y < -0.10 || std::ranges::any_of(limbs, [&](const Limb& limb) {
             const Vec from = flat(limb.from), way = flat(limb.to) - from;
             const double size = dot(way, way);
             const double part =
                 size > 1e-9 ? std::clamp(dot(flat(at) - from, way) / size, 0.0, 1.0) : 0;
             return length(flat(at) - from - way * part) < limb.radius + half_width + 0.01;
           });
  };
  const auto last = std::find_if(line.rbegin(), line.rend(), hits);
  return {last.base(), line.end()};
}

constexpr double least = 0.24; ///< the length of an arrow in metres

/// A short way gets a tail, so that one sees an arrow and not only its point.
void lengthen(ArrowLine& line) {
  const double size = run(line.through);
  const Vec tail = unit(line.through[0] - line.through[2]);
  if (size < least && !line.both_ends)
    line.through.insert(line.through.begin(), line.through[0] + tail * (least - size));
}

/// The way of a point, and where the body is meanwhile.
struct Way {
  ArrowLine line;
  std::vector<Limb> limbs;
};

/// Where an arrow may be: so far beside the way, or moved.
struct Place {
  double beside = 0;
  Vec moved;
};

/// The arrow `by` beside the way; where the body is in the way, on the other side, farther off,
/// without its beginning, before or behind it.
std::optional<ArrowLine> beside(const Way& way, const Camera& camera, double by) {
  if (run(way.line.through) < 0.02)
    return {};
  const auto placed = [&](const Place& place) {
    ArrowLine line = way.line;
    offset(line, camera, place.beside);
    for (Vec& at : line.through)
      at = at + place.moved;
    lengthen(line);
    return line;
  };
  const Vec whole = placed({}).through.back() - placed({}).through.front();
  const Vec along = unit(whole) * (length(whole) + 0.12);
  const std::vector<Place> near{{by, {}}, {-by, {}}, {1.6 * by, {}}, {-1.6 * by, {}}};
  if (way.line.both_ends)
    return placed(near.front());
  const auto free_part = [&](const ArrowLine& line) {
    return run(free_end(line.through, camera, way.limbs)) / run(line.through);
  };
  for (const double part : {0.9, 0.45})
    for (const Place& place : near) {
      ArrowLine line = placed(place);
      if (free_part(line) < part)
        continue;
      line.through = free_end(line.through, camera, way.limbs);
      if (run(line.through) > 0.8 * least)
        return line;
    }
  const ArrowLine ahead = placed({0, along}), behind = placed({0, -along});
  return free_part(ahead) >= free_part(behind) ? ahead : behind;
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
  if (fixed && motion.cyclic() && !motion.passes(movement, last))
    return {};
  if (fixed) {
    from = &motion.poses()[static_cast<std::size_t>(first)];
    to = &motion.poses()[static_cast<std::size_t>(last)];
  }
  if (from == to)
    return {};
  const bool back = !fixed && is_way_back(motion, movement);
  if (back)
    std::swap(from, to);
  Way way{{{}, arrow.both}, {}};
  for (int i = 0; i <= steps; ++i) {
    const double part = static_cast<double>(i) / steps;
    const Skeleton body = solve(stage, Blend{Share{from, 1 - part}, Share{to, part}});
    way.line.through.push_back(place_of(body, *point));
    if (i % (steps / 2) == 0)
      std::ranges::move(limbs_of(body), std::back_inserter(way.limbs));
  }
  std::optional<ArrowLine> line = beside(way, camera, arrow.offset);
  if (line && back)
    std::ranges::reverse(line->through);
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
  const Solid arrow = stroke(body, thin, half_width, heads);
  brush.faint(arrow, colours.halo, 0.009);
  brush.flat(arrow, colours.accent);
}

} // namespace coach
