#include "figure/figure.hpp"

#include "figure/preset.hpp"
#include "figure/sketch.hpp"
#include "figure/transition.hpp"

#include <algorithm>
#include <cmath>

namespace coach {
namespace {

/// Grows to hold everything that is put into it.
struct Extent {
  double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;

  void add(Spot at, double radius) {
    left = std::min(left, at.x - radius);
    right = std::max(right, at.x + radius);
    top = std::min(top, at.y - radius);
    bottom = std::max(bottom, at.y + radius);
  }
};

/// The balls that hold the body roughly: enough to know how much room it needs.
std::vector<Ball> rough(const Skeleton& body) {
  std::vector<Ball> balls{{body.pelvis, 0.13},
                          {body.thorax, 0.11},
                          {body.neck, 0.06},
                          {body.head, 0.115},
                          {place_of(body, {Joint::crown, 0}), 0.012}};
  for (const LegBones& leg : body.legs)
    for (const Ball& ball : {Ball{leg.hip, 0.09},
                             {leg.knee, 0.055},
                             {leg.ankle, 0.04},
                             {leg.heel, 0.03},
                             {leg.ball, 0.03},
                             {leg.toe, 0.03}})
      balls.push_back(ball);
  for (const Arm& arm : body.arms)
    for (const Ball& ball :
         {Ball{arm.shoulder, 0.06}, {arm.elbow, 0.04}, {arm.wrist, 0.03}, {arm.hand, 0.07}})
      balls.push_back(ball);
  return balls;
}

FigureSpec shown(const Exercise& exercise) {
  return exercise.figure.poses.empty() ? resting_figure(exercise.position) : exercise.figure;
}

bool lies_flat(const PropSpec& prop) { return prop.kind == "mat" || prop.kind == "step"; }

bool stands_aside(const PropSpec& prop) { return !worn(prop) && std::abs(prop.at[2]) > 0.02; }

constexpr double margin = 0.03;

Rect box_of(const Extent& extent) {
  return grown({extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top},
               margin);
}

double part_between(double a, double b, double part) { return a + (b - a) * part; }

/// Round the figure to the side from which it is seen at last, through its front or its back,
/// whichever is nearer.
double turned_yaw(double yaw, double part) {
  const double far = std::abs(yaw) <= 90 ? -yaw : std::copysign(360 - std::abs(yaw), yaw);
  return part_between(far, yaw, part);
}

/// Draws a thing of the room, covering only `alpha` of what is behind it.
void draw_faintly(Brush& brush, const Colours& colours, const PropSpec& prop, const Skeleton& body,
                  double alpha) {
  if (alpha >= 1)
    return draw_prop(brush, colours, prop, body, PropLayer::behind);
  Brush faint(brush.camera());
  draw_prop(faint, colours, prop, body, PropLayer::behind);
  if (alpha > 0)
    brush.add(faint.take(), alpha);
}

bool on_floor(Position position) {
  return position != Position::standing && position != Position::sitting_chair;
}

ArrowLine mirrored(ArrowLine line) {
  for (Vec& at : line.through)
    at.z = -at.z;
  return line;
}

} // namespace

FigureMoment moment_after(const Exercise& exercise, std::chrono::duration<double> since) {
  std::chrono::duration<double> whole{};
  for (const Movement& movement : exercise.movements)
    whole += movement.seconds;
  if (whole.count() <= 0)
    return {};
  std::chrono::duration<double> left{std::fmod(since.count(), whole.count())};
  for (std::size_t i = 0; i < exercise.movements.size(); ++i) {
    const std::chrono::duration<double> length = exercise.movements[i].seconds;
    if (left < length)
      return {static_cast<int>(i), left / length, 0};
    left -= length;
  }
  return {};
}

Stage stage_of(const Exercise& exercise, const FigureSpec& figure) {
  Stage stage;
  stage.posture = posture(exercise.position);
  stage.anchor = body_point(figure.anchor.point).value_or(BodyPoint{});
  stage.at = {figure.anchor.at[0], figure.anchor.at[1], figure.anchor.at[2]};
  stage.props = figure.props;
  return stage;
}

Figure::Figure(const Exercise& exercise, Side side)
    : spec_(shown(exercise)), side_(side), position_(exercise.position),
      in_turn_(side == Side::both && exercise.sides == Sides::each),
      stage_(stage_of(exercise, spec_)), motion_(exercise, spec_) {
  fit();
}

/// Looks at everything that is ever seen: the body at many moments, the things and the arrows.
void Figure::fit() {
  const Camera unit(spec_.view, side_);
  Extent seen, floor;
  const auto add = [&](Vec at, double radius, bool on_floor) {
    seen.add(unit.spot(at), radius);
    if (on_floor)
      floor.add({at.x, at.z}, radius * 0.6);
  };
  const auto add_body = [&](const Skeleton& body) {
    for (const Ball& ball : rough(body)) {
      add(ball.at, ball.radius, true);
      if (in_turn_)
        add({ball.at.x, ball.at.y, -ball.at.z}, ball.radius, true);
    }
  };
  add_body(solve(stage_, motion_.at(-1, 0)));
  for (int movement = 0; movement < motion_.movements(); ++movement) {
    const int steps = &motion_.begin(movement) == &motion_.end(movement) ? 1 : 8;
    for (int i = 1; i <= steps; ++i)
      add_body(solve(stage_, motion_.at(movement, static_cast<double>(i) / steps)));
    arrows_.emplace_back();
    for (const ArrowSpec& arrow : spec_.arrows)
      if (const auto line = arrow_line(arrow, spec_, motion_, stage_, unit, movement)) {
        arrows_.back().push_back(*line);
        for (const Vec at : line->through)
          add(at, arrow_half + 0.01, false);
      }
  }
  for (const PropSpec& prop : spec_.props)
    for (const Vec corner : corners(prop))
      if (!worn(prop))
        add(corner, 0.01, prop.kind != "wall");
  ground_.centre = {(floor.left + floor.right) / 2, 0, (floor.top + floor.bottom) / 2};
  ground_.forward = std::max(0.48, (floor.right - floor.left) / 2 * 1.05 + 0.08);
  ground_.out = std::max(0.44, (floor.bottom - floor.top) / 2 * 1.05 + 0.10);
  for (const Vec at : edge_of(ground_))
    add(at, 0, false);
  box_ = box_of(seen);
}

Camera Figure::camera(const Seen& seen, const Rect& place, double most_per_metre) const {
  const Rect& box = seen.box;
  const double scale = std::max(
      1e-3, std::min({place.width / box.width, place.height / box.height, most_per_metre}));
  const Spot origin{place.centre().x - box.centre().x * scale,
                    place.bottom() - box.bottom() * scale};
  return Camera(seen.view, side_, scale, origin);
}

/// Only on the way into position and while it turns over the figure may need more room. Who lies
/// on the back is seen from above while turning, not along the body.
Figure::Seen Figure::seen(const FigureMoment& moment) const {
  Seen now{body(moment), spec_.view, box_, ground_};
  if (moment.turned >= 1 && moment.settled >= 1)
    return now;
  const double part = minimum_jerk(moment.turned);
  now.view.yaw = turned_yaw(spec_.view.yaw, part);
  if (position_ == Position::lying_back || position_ == Position::lying_front)
    now.view.pitch += (72 - now.view.pitch) * 4 * part * (1 - part);
  now.ground.centre.z = part_between(-ground_.centre.z, ground_.centre.z, part);
  const double left = part_between(-box_.right(), box_.x, part);
  const Camera unit(now.view, side_);
  Extent extent{left + margin, box_.y + margin, left + box_.width - margin, box_.bottom() - margin};
  for (const Ball& ball : rough(now.body))
    extent.add(unit.spot(ball.at), ball.radius);
  for (const PropSpec& prop : stage_.props)
    for (const Vec corner : corners(prop))
      if (lies_flat(prop))
        extent.add(unit.spot(corner), 0.01);
  for (const Vec at : edge_of(now.ground))
    extent.add(unit.spot(at), 0);
  now.box = box_of(extent);
  return now;
}

FigureMoment Figure::peak() const {
  FigureMoment moment;
  moment.movement = target();
  // A cycle is back where it began at the end of its first movement.
  moment.progress = motion_.cyclic() ? 0.5 : 1;
  return moment;
}

bool Figure::rests(int movement) const {
  return !motion_.cyclic() && &motion_.begin(movement) == &motion_.end(movement);
}

Skeleton Figure::body(const FigureMoment& moment) const {
  const Pose& start = motion_.start();
  if (moment.turned < 1) {
    Stage stage = stage_;
    if (moment.turned < 0.5)
      stage.props = mirrored(stage.props);
    return Transition(stage, keys_of_turn(stage_, start, position_)).at(moment.turned);
  }
  if (moment.settled < 1)
    return Transition(stage_,
                      keys_into_start(stage_, start, moment.from, position_, spec_.view.yaw))
        .at(moment.settled);
  const Skeleton body = solve(stage_, motion_.at(moment.movement, moment.progress), moment.breath);
  return moment.limb == working ? body : mirrored(body);
}

/// What stands at one side of the body comes to the other one as the body turns over; what it
/// would lie in comes as it gets up.
void Figure::draw_prop_at(Brush& brush, const Colours& colours, PropSpec prop,
                          const FigureMoment& moment, const Skeleton& body) const {
  const double part = minimum_jerk(moment.turned);
  double alpha = 1;
  if (part < 1 && stands_aside(prop)) {
    alpha = std::abs(2 * part - 1);
    if (part < 0.5)
      prop.at[2] = -prop.at[2];
  }
  if (moment.settled < 1 && on_floor(moment.from) && !on_floor(position_) && prop.kind != "mat")
    alpha = minimum_jerk((moment.settled - 0.68) / 0.2);
  draw_faintly(brush, colours, prop, body, alpha);
}

Group Figure::draw(const FigureMoment& moment, const Rect& place, double most_per_metre,
                   const FigureStyle& style) const {
  const Seen now = seen(moment);
  const Camera camera = this->camera(now, place, most_per_metre);
  Brush brush(camera);
  const Colours colours = colours_of(style.palette, style.dark, style.room, style.accent);
  Working muscles = working_muscles(spec_.muscles);
  if (moment.limb == resting)
    for (auto& limbs : muscles)
      std::swap(limbs[working], limbs[resting]);
  draw_ground(brush, colours, now.ground);
  for (const PropSpec& prop : spec_.props)
    if (lies_flat(prop))
      draw_prop_at(brush, colours, prop, moment, now.body);
  draw_shadows(brush, colours, now.body, stage_);
  for (const PropSpec& prop : spec_.props)
    if (!lies_flat(prop))
      draw_prop_at(brush, colours, prop, moment, now.body);
  draw_person({brush, colours, now.body, muscles});
  for (const PropSpec& prop : spec_.props)
    draw_prop(brush, colours, prop, now.body, PropLayer::before);
  if (!style.still && moment.movement >= 0)
    for (const ArrowLine& line : arrows_[static_cast<std::size_t>(moment.movement)])
      draw_arrow(brush, colours, moment.limb == working ? line : mirrored(line));
  return brush.take();
}

Group Figure::ghost(const Rect& place, double most_per_metre, const FigureStyle& style) const {
  const Skeleton body = solve(stage_, motion_.end(target()));
  const Camera camera = this->camera({body, spec_.view, box_, ground_}, place, most_per_metre);
  Brush brush(camera);
  const Colours colours = colours_of(style.palette, style.dark, style.room, style.accent);
  const Working muscles = working_muscles({});
  Sketch sketch{brush, colours, body, muscles};
  sketch.has_face = false; // two of them in one picture would look at the person
  draw_person(sketch);
  Group group = brush.take();
  group.alpha = 0.16;
  return group;
}

} // namespace coach
