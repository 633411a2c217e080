#include "figure/room.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr Vec axes[3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

Vec vec(const Point& point) { return {point[0], point[1], point[2]}; }

/// A rounded box.
struct Box {
  Vec centre, half;
};

std::array<Ball, 8> balls_of(const Box& box, double corner) {
  std::array<Ball, 8> balls;
  const Vec inner{std::max(0.0, box.half.x - corner), std::max(0.0, box.half.y - corner),
                  std::max(0.0, box.half.z - corner)};
  for (std::size_t i = 0; i < 8; ++i)
    balls[i] = {box.centre + Vec{(i & 1U) != 0 ? inner.x : -inner.x,
                                 (i & 2U) != 0 ? inner.y : -inner.y,
                                 (i & 4U) != 0 ? inner.z : -inner.z},
                corner};
  return balls;
}

/// Boxes that do not hide each other, with light tops and dark sides. The faces that are seen
/// cover all of a box.
void draw_boxes(Brush& brush, std::span<const Box> boxes, double corner, const Shaded& tone,
                Edge edge = Edge::fine) {
  for (const Vec axis : axes)
    for (const double side : {-1.0, 1.0}) {
      const Vec normal = axis * side;
      const double seen = brush.camera().towards(normal);
      if (seen < 0.001)
        continue;
      Solid faces;
      for (const Box& box : boxes) {
        Hull face;
        for (const Ball& ball : balls_of(box, corner))
          if (dot(ball.at - box.centre, normal) >= 0)
            face.push_back(ball);
        faces.emplace_back(std::move(face));
      }
      const Colour colour = axis.y > 0   ? mixed(tone.light, rgb(0xFFFFFF), 0.14)
                            : seen > 0.6 ? tone.light
                                         : mixed(tone.light, tone.shade, 0.55);
      if (edge == Edge::coarse)
        brush.faint(faces, colour);
      else
        brush.flat(faces, colour);
    }
}

void draw_box(Brush& brush, Vec centre, Vec half, double corner, const Shaded& tone) {
  const Box box{centre, half};
  draw_boxes(brush, std::span(&box, 1), corner, tone);
}

void draw_post(Brush& brush, Vec foot, double height, double radius, const Shaded& tone) {
  brush.round({{{foot + Vec{0, radius, 0}, radius}, {foot + Vec{0, height, 0}, radius}}}, tone,
              0.72);
}

/// A chair: `back` is -1 if its back is behind the one who sits, 1 if it stands the other way.
void draw_chair(Brush& brush, const Colours& colours, Vec at, Vec size, double back) {
  const double deep = size.x / 2 - 0.02, wide = size.z / 2 - 0.02, seat = size.y;
  const double near = brush.camera().towards({0, 0, 1}) >= 0 ? 1 : -1;
  const bool facing_away = brush.camera().towards({back, 0, 0}) < 0;
  const auto leg = [&](double forward, double out, double top) {
    return Box{{at.x + forward, at.y + top / 2, at.z + out}, {0.017, top / 2, 0.017}};
  };
  // Coarse edges do not show where they are upright.
  const auto legs = [&](double out) {
    const std::array both{leg(back * deep, out, 0.92), leg(-back * deep, out, seat - 0.02)};
    draw_boxes(brush, both, 0.009, colours.wood, Edge::coarse);
  };
  const auto rest = [&] {
    std::array<Box, 2> slats;
    for (const std::size_t i : {0U, 1U})
      slats[i] = {{at.x + back * deep, at.y + (i == 0 ? 0.86 : 0.72), at.z}, {0.012, 0.042, wide}};
    draw_boxes(brush, slats, 0.009, colours.wood);
  };
  if (facing_away)
    rest();
  legs(-near * wide);
  legs(near * wide);
  draw_box(brush, {at.x, at.y + seat - 0.022, at.z}, {deep + 0.025, 0.022, wide + 0.025}, 0.018,
           colours.seat);
  if (!facing_away)
    rest();
}

/// A bar on two posts, along `along`.
void draw_rail(Brush& brush, const Colours& colours, Vec at, double height, double half,
               Vec along) {
  const double radius = 0.019;
  const Vec top = at + Vec{0, height - radius, 0};
  const bool far_first = brush.camera().towards(along) > 0;
  const Vec far = along * (far_first ? -1 : 1);
  draw_post(brush, at + far * (half - 0.03), height - radius, radius, colours.metal);
  brush.round({{{top - along * half, radius}, {top + along * half, radius}}}, colours.metal, 0.72);
  draw_post(brush, at - far * (half - 0.03), height - radius, radius, colours.metal);
}

/// A rolled towel lies across under a knee.
void draw_roll(Brush& brush, const Shaded& tone, Vec at, Vec size) {
  const double radius = size.y / 2;
  const Vec half{0, 0, std::max(0.0, size.z / 2 - 0.01)}, centre = at + Vec{0, radius, 0};
  brush.round({{{centre - half, radius}, {centre + half, radius}}}, tone, 0.86);
  const Vec end = centre + half * (brush.camera().towards({0, 0, 1}) >= 0 ? 1.0 : -1.0);
  brush.flat({{{end, radius * 0.55}}}, mixed(tone.light, tone.shade, 0.6));
  brush.flat({{{end, radius * 0.38}}}, tone.light);
}

/// A cuff around the working ankle.
void draw_weight(Brush& brush, const LegBones& leg) {
  const Vec high = leg.ankle + leg.shin * Vec{0, 0.105, 0};
  const Vec low = leg.ankle + leg.shin * Vec{0, 0.040, 0};
  brush.round({{{high, 0.045}, {low, 0.045}}}, {rgb(0x5B6B7A), rgb(0x44525F)});
}

/// A loop around both thighs above the knees.
void draw_band(Brush& brush, const Colours& colours, const Skeleton& body) {
  Hull around;
  for (const LegBones& leg : body.legs)
    for (const double down : {0.80, 0.88})
      around.push_back({leg.hip + leg.thigh * Vec{0, -body::thigh * down, 0}, 0.0625});
  brush.round({around}, colours.band, 0.94);
}

/// Ice in a cloth, over the working knee and beside it, or in the hand that is near the knee.
void draw_ice(Brush& brush, const Colours& colours, const Skeleton& body) {
  const LegBones& leg = body.legs[working];
  const Arm& arm = body.arms[working];
  const double held = std::clamp((0.45 - length(arm.hand - leg.knee)) / 0.1, 0.0, 1.0);
  const Vec middle =
      between(leg.knee, arm.hand + arm.palm * Vec{0, -0.11, 0} - leg.thigh * Vec{0.06, 0, 0}, held);
  const auto at = [&](double front, double along, double out) {
    return middle + leg.thigh * Vec{front, along, out};
  };
  const auto pack = [&](double half, double thick) {
    Hull hull;
    for (const double along : {-half, half})
      for (const double out : {-0.3, 1.0})
        hull.push_back({at(out < 0 ? 0.045 : 0.012, along, 0.055 * out), thick});
    return hull;
  };
  brush.round({pack(0.085, 0.030)}, colours.cloth, 0.94);
  brush.round({pack(0.050, 0.028)}, colours.ice, 0.92);
}

void draw_worn(Brush& brush, const Colours& colours, const PropSpec& prop, const Skeleton& body) {
  if (prop.kind == "weight")
    draw_weight(brush, body.legs[working]);
  else if (prop.kind == "ice")
    draw_ice(brush, colours, body);
  else
    draw_band(brush, colours, body);
}

} // namespace

bool worn(const PropSpec& prop) {
  return prop.kind == "weight" || prop.kind == "band" || prop.kind == "ice";
}

Vec usual_size(const PropSpec& prop) {
  Vec size = vec(prop.size);
  const auto usual = [&](double forward, double up, double out) {
    size = {size.x != 0 ? size.x : forward, size.y != 0 ? size.y : up, size.z != 0 ? size.z : out};
  };
  if (prop.kind == "mat")
    usual(1.8, 0.012, 0.64);
  else if (prop.kind == "step")
    usual(0.32, 0.16, 0.52);
  else if (prop.kind.starts_with("chair"))
    usual(0.42, 0.44, 0.42);
  else if (prop.kind == "rail")
    usual(0.04, 1.0, 0.68);
  else if (prop.kind == "rail-side")
    usual(0.84, 0.95, 0.04);
  else if (prop.kind == "wall")
    usual(0.06, 1.8, 0.9);
  else if (prop.kind == "pillow")
    usual(0.26, 0.10, 0.36);
  else if (prop.kind == "roll" || prop.kind == "towel")
    usual(0.09, 0.09, 0.26);
  else
    usual(0.1, 0.1, 0.1);
  return size;
}

std::array<Vec, 8> corners(const PropSpec& prop) {
  const Vec size = usual_size(prop), at = vec(prop.at);
  const bool chair = prop.kind.starts_with("chair");
  std::array<Vec, 8> all;
  for (std::size_t i = 0; i < 8; ++i)
    all[i] = at + Vec{(i & 1U) != 0 ? size.x / 2 : -size.x / 2,
                      (i & 2U) != 0 ? (chair ? 0.92 : size.y) : 0,
                      (i & 4U) != 0 ? size.z / 2 : -size.z / 2};
  return all;
}

void draw_prop(Brush& brush, const Colours& colours, const PropSpec& prop, const Skeleton& body,
               PropLayer layer) {
  if (worn(prop) != (layer == PropLayer::before))
    return;
  const Vec at = vec(prop.at), size = usual_size(prop), half = size * 0.5;
  if (worn(prop))
    draw_worn(brush, colours, prop, body);
  else if (prop.kind == "mat")
    draw_box(brush, {at.x, at.y - 0.010, at.z}, {half.x, 0.012, half.z}, 0.010, colours.mat);
  else if (prop.kind == "step")
    draw_box(brush, {at.x, at.y + half.y, at.z}, half, 0.012, colours.wood);
  else if (prop.kind == "chair")
    draw_chair(brush, colours, at, size, -1);
  else if (prop.kind == "chair-facing")
    draw_chair(brush, colours, at, size, 1);
  else if (prop.kind == "rail")
    draw_rail(brush, colours, at, size.y, half.z, {0, 0, 1});
  else if (prop.kind == "rail-side")
    draw_rail(brush, colours, at, size.y, half.x, {1, 0, 0});
  else if (prop.kind == "wall")
    draw_box(brush, {at.x + (at.x >= 0 ? half.x : -half.x), at.y + half.y, at.z}, half, 0.006,
             colours.wall);
  else if (prop.kind == "pillow")
    draw_box(brush, {at.x, at.y + half.y, at.z}, half, half.y * 0.9, colours.cloth);
  else
    draw_roll(brush, colours.cloth, at, size);
}

std::vector<Vec> edge_of(const Ground& ground) {
  constexpr int corners = 72;
  std::vector<Vec> edge;
  edge.reserve(corners);
  for (int i = 0; i < corners; ++i) {
    const double angle = radians(i * 360.0 / corners);
    edge.push_back(ground.centre +
                   Vec{std::cos(angle) * ground.forward, 0, std::sin(angle) * ground.out});
  }
  return edge;
}

void draw_ground(Brush& brush, const Colours& colours, const Ground& ground) {
  brush.surface(edge_of(ground), colours.ground);
}

namespace {

/// The top of the step under a place, or the floor.
double support(const Stage& stage, Vec at) {
  for (const PropSpec& prop : stage.props)
    if (prop.kind == "step" && std::abs(at.x - prop.at[0]) < usual_size(prop).x / 2)
      return usual_size(prop).y;
  return 0;
}

/// Where balls near what lies under them darken it, smaller the higher they are. A step hides the
/// floor.
Piece shadow_of(const Stage& stage, Hull balls) {
  double top = 0, low = 1e9;
  for (const Ball& ball : balls)
    top = std::max(top, support(stage, ball.at));
  std::erase_if(balls, [&](const Ball& ball) { return support(stage, ball.at) < top; });
  for (const Ball& ball : balls)
    low = std::min(low, ball.at.y - ball.radius);
  const double near = std::clamp(1 - (low - top) / 0.12, 0.0, 1.0);
  Hull spread;
  spread.reserve(balls.size() * 6);
  for (const Ball& ball : balls)
    for (int i = 0; near > 0.02 && i < 6; ++i) {
      const double angle = radians(i * 60.0);
      spread.push_back(
          {Vec{ball.at.x, top + 0.003, ball.at.z} +
               Vec{std::cos(angle), 0, std::sin(angle)} * (ball.radius * (0.4 + 0.6 * near)),
           0});
    }
  return spread;
}

} // namespace

void draw_shadows(Brush& brush, const Colours& colours, const Skeleton& body, const Stage& stage) {
  Solid all{shadow_of(stage, {{body.pelvis, 0.12}, {body.thorax, 0.12}}),
            shadow_of(stage, {{body.head, 0.1}})};
  for (const LegBones& leg : body.legs) {
    all.push_back(shadow_of(stage, {{leg.heel, 0.035}, {leg.ball, 0.042}, {leg.toe, 0.030}}));
    all.push_back(shadow_of(stage, {{leg.hip, 0.080}, {leg.knee, 0.055}}));
    all.push_back(shadow_of(stage, {{leg.knee, 0.055}, {leg.ankle, 0.035}}));
  }
  for (const double grow : {0.020, 0.008})
    brush.faint(all, faded(colours.shadow, 0.6), grow);
}

} // namespace coach
