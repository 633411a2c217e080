#include "figure/transition.hpp"

#include "figure/motion.hpp"
#include "figure/preset.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;

/// For one way from key to key.
constexpr auto key_time = 2000ms;

/// What the body passes through: the positions, and what lies between them.
enum class Stop : std::uint8_t {
  standing,
  chair,
  squat,
  seat, ///< on the floor with bent knees
  long_seat,
  back,
  side_bent,
  side,
  half_kneeling,
  kneeling,
  front
};

Stop stop_of(Position position) {
  switch (position) {
  case Position::standing:
    return Stop::standing;
  case Position::sitting_chair:
    return Stop::chair;
  case Position::sitting_floor:
    return Stop::long_seat;
  case Position::lying_back:
    return Stop::back;
  case Position::lying_front:
    return Stop::front;
  case Position::lying_side:
    return Stop::side;
  case Position::kneeling:
    return Stop::kneeling;
  case Position::half_kneeling:
    return Stop::half_kneeling;
  }
  return Stop::standing;
}

/// What one gets there from.
Stop before(Stop stop) {
  switch (stop) {
  case Stop::side:
    return Stop::side_bent;
  case Stop::side_bent:
  case Stop::back:
  case Stop::long_seat:
    return Stop::seat;
  case Stop::seat:
    return Stop::squat;
  case Stop::front:
    return Stop::kneeling;
  case Stop::kneeling:
    return Stop::half_kneeling;
  default:
    return Stop::standing;
  }
}

/// From standing to the stop, both included.
std::vector<Stop> way_down(Stop stop) {
  std::vector<Stop> way{stop};
  while (way.back() != Stop::standing)
    way.push_back(before(way.back()));
  std::ranges::reverse(way);
  return way;
}

/// From one position up to what both come from and down to the other.
std::vector<Stop> way_between(Position from, Position to) {
  if (from == Position::sitting_chair && to != from)
    from = Position::standing;
  const std::vector<Stop> up = way_down(stop_of(from)), down = way_down(stop_of(to));
  const auto [a, b] = std::ranges::mismatch(up, down);
  std::vector<Stop> way(std::prev(a), up.end());
  std::ranges::reverse(way);
  way.insert(way.end(), b, down.end());
  return way;
}

PoseSpec in_squat() {
  PoseSpec pose;
  const auto set = [](Angles& angles, Angle angle, double degrees) {
    angles[static_cast<std::size_t>(angle)] = degrees;
  };
  set(pose.trunk, Angle::lean, 45);
  set(pose.head, Angle::nod, -15);
  set(pose.both.angles, Angle::hip, 105);
  set(pose.both.angles, Angle::knee, 115);
  set(pose.both.angles, Angle::ankle, 10);
  set(pose.both.angles, Angle::shoulder, 60);
  return pose;
}

PoseSpec on_seat() {
  PoseSpec pose;
  const auto set = [](Angles& angles, Angle angle, double degrees) {
    angles[static_cast<std::size_t>(angle)] = degrees;
  };
  set(pose.trunk, Angle::lean, -12);
  set(pose.trunk, Angle::bend, 10);
  set(pose.both.angles, Angle::hip, 130);
  set(pose.both.angles, Angle::knee, 85);
  set(pose.both.angles, Angle::ankle, -45);
  set(pose.both.angles, Angle::shoulder, -20);
  set(pose.both.angles, Angle::shoulder_out, 14);
  return pose;
}

FigureSpec resting_at(Stop stop) {
  FigureSpec figure = resting_figure(Position::standing);
  switch (stop) {
  case Stop::squat:
    figure.poses.front() = in_squat();
    break;
  case Stop::seat:
    figure.poses.front() = on_seat();
    break;
  case Stop::side_bent:
    figure = resting_figure(Position::lying_side);
    for (LimbSpec* limb : {&figure.poses.front().work, &figure.poses.front().other}) {
      limb->angles[static_cast<std::size_t>(Angle::hip)] = 80;
      limb->angles[static_cast<std::size_t>(Angle::knee)] = 90;
    }
    break;
  default:
    for (int i = 0; i <= static_cast<int>(Position::half_kneeling); ++i)
      if (stop_of(static_cast<Position>(i)) == stop)
        figure = resting_figure(static_cast<Position>(i));
  }
  return figure;
}

void turn_to(BodyKey& key, Stop stop) {
  key.about_out = stop == Stop::back ? 90 : stop == Stop::front ? -90 : 0;
  key.about_front = stop == Stop::side || stop == Stop::side_bent ? -90 : 0;
}

bool lies(Stop stop) {
  return stop == Stop::back || stop == Stop::front || stop == Stop::side || stop == Stop::side_bent;
}

/// How far in front of its last place the pelvis is at a stop: one sits down behind one's feet.
double in_front(Stop stop, Position to) {
  const bool down =
      to == Position::sitting_floor || to == Position::lying_back || to == Position::lying_side;
  if (stop == Stop::squat)
    return down ? 0.275 : 0;
  if (stop == Stop::standing)
    return down ? 0.61 : to == Position::sitting_chair ? 0.40 : 0;
  return 0;
}

Stage turned(const Stage& stage, const BodyKey& key) {
  Stage now = stage;
  now.posture = turn_y(key.about_up) * turn_z(key.about_out) * turn_x(key.about_front);
  // Toes that come onto a step must not snap to it.
  std::erase_if(now.props, [](const PropSpec& prop) { return prop.kind == "step"; });
  now.anchor = {};
  now.at = key.at;
  return now;
}

BodyKey rest_at(Stop stop) {
  BodyKey key;
  key.pose = poses_of(resting_at(stop)).front();
  // Feet and hands go where the body brings them, wherever it is.
  for (LimbPose& limb : key.pose.limbs) {
    limb.foot.reset();
    if (limb.hand && std::holds_alternative<Point>(*limb.hand))
      limb.hand.reset();
  }
  turn_to(key, stop);
  return key;
}

/// The start position, resting so that it is where its anchor holds it.
BodyKey start_key(const Stage& stage, const Pose& start, Position position) {
  BodyKey key;
  key.pose = start;
  turn_to(key, stop_of(position));
  key.at = solve(stage, start).pelvis - solve(turned(stage, key), start).pelvis;
  return key;
}

double mixed(double a, double b, double part) { return a + (b - a) * part; }

std::string other_side(std::string part) {
  for (const auto& [from, to] : {std::pair{".work", ".other"}, {".other", ".work"}})
    if (const auto dot = part.find(from); dot != part.npos)
      return part.replace(dot, std::string_view(from).size(), to);
  return part;
}

void mirror(Vec& at) { at.z = -at.z; }

void mirror(Basis& basis) {
  mirror(basis.x);
  mirror(basis.y);
  basis.z = {-basis.z.x, -basis.z.y, basis.z.z};
}

} // namespace

Pose mirrored(const Pose& pose) {
  Pose other = pose;
  const auto turn = [](auto& angles, Angle angle) {
    double& value = angles[static_cast<std::size_t>(angle)];
    value = -value;
  };
  for (const Angle angle : {Angle::side, Angle::turn, Angle::tilt}) {
    turn(other.trunk, angle);
    turn(other.head, angle);
  }
  std::swap(other.limbs[working], other.limbs[resting]);
  for (LimbPose& limb : other.limbs) {
    if (limb.foot)
      mirror(limb.foot->at);
    if (auto* place = limb.hand ? std::get_if<Point>(&*limb.hand) : nullptr; place != nullptr)
      (*place)[2] = -(*place)[2];
    if (auto* place = limb.hand ? std::get_if<BodyPlace>(&*limb.hand) : nullptr; place != nullptr)
      place->part = other_side(place->part);
  }
  return other;
}

Skeleton mirrored(const Skeleton& body) {
  Skeleton other = body;
  for (Vec* at : {&other.pelvis, &other.lumbar, &other.thorax, &other.neck, &other.head})
    mirror(*at);
  for (Basis* basis : {&other.hips, &other.waist, &other.chest, &other.face})
    mirror(*basis);
  std::swap(other.legs[working], other.legs[resting]);
  std::swap(other.arms[working], other.arms[resting]);
  for (LegBones& leg : other.legs) {
    for (Vec* at : {&leg.hip, &leg.knee, &leg.ankle, &leg.heel, &leg.ball, &leg.toe})
      mirror(*at);
    for (Basis* basis : {&leg.thigh, &leg.shin, &leg.foot, &leg.toes})
      mirror(*basis);
  }
  for (Arm& arm : other.arms) {
    for (Vec* at : {&arm.shoulder, &arm.elbow, &arm.wrist, &arm.hand})
      mirror(*at);
    for (Basis* basis : {&arm.upper, &arm.fore, &arm.palm})
      mirror(*basis);
    if (arm.leg)
      arm.leg = 1 - *arm.leg;
  }
  return other;
}

std::vector<PropSpec> mirrored(std::vector<PropSpec> props) {
  for (PropSpec& prop : props)
    prop.at[2] = -prop.at[2];
  return props;
}

std::vector<BodyKey> keys_into_start(const Stage& stage, const Pose& start, Position from,
                                     Position to, double yaw) {
  const double turned = std::remainder(resting_figure(from).view.yaw - yaw, 360);
  const BodyKey last = start_key(stage, start, to);
  std::vector<BodyKey> keys;
  bool across = from != to && std::abs(turned) > 40;
  for (const Stop stop : way_between(from, to)) {
    keys.push_back(rest_at(stop));
    keys.back().at = {last.at.x + in_front(stop, to), 0, last.at.z};
    across = across && lies(stop);
    keys.back().about_up = across ? turned : 0;
  }
  // Who stands, stands before the hands go where they belong; all others come straight into it.
  if (keys.size() == 1)
    keys.back().at = last.at;
  else if (to != Position::standing)
    keys.pop_back();
  keys.push_back(last);
  return keys;
}

std::vector<BodyKey> keys_of_turn(const Stage& stage, const Pose& start, Position position) {
  const BodyKey last = start_key(stage, start, position);
  std::vector<BodyKey> keys{last};
  if (position == Position::lying_side)
    keys.push_back(rest_at(Stop::side_bent));
  for (BodyKey& key : keys)
    key.at = last.at;
  for (BodyKey mirror_key : std::vector(keys.rbegin(), keys.rend())) {
    mirror_key.pose = mirrored(mirror_key.pose);
    mirror_key.about_front = -mirror_key.about_front;
    mirror(mirror_key.at);
    keys.push_back(mirror_key);
  }
  const bool floor = position == Position::lying_side || position == Position::sitting_floor;
  BodyKey middle = rest_at(floor ? Stop::seat : stop_of(position));
  middle.at = {last.at.x, floor ? 0 : last.at.y, 0};
  keys.insert(keys.begin() + std::ssize(keys) / 2, middle);
  std::ranges::reverse(keys);
  return keys;
}

namespace {

/// How far the part that moves most is from where it was.
double farthest(const Skeleton& a, const Skeleton& b) {
  double far = std::max(length(a.pelvis - b.pelvis), length(a.head - b.head));
  for (const std::size_t limb : {working, resting})
    far = std::max({far, length(a.arms[limb].hand - b.arms[limb].hand),
                    length(a.arms[limb].elbow - b.arms[limb].elbow),
                    length(a.legs[limb].knee - b.legs[limb].knee),
                    length(a.legs[limb].toe - b.legs[limb].toe)});
  return far;
}

Skeleton on_the_way(const Stage& stage, const BodyKey& a, const BodyKey& b, double moved) {
  BodyKey now;
  now.about_out = mixed(a.about_out, b.about_out, moved);
  now.about_front = mixed(a.about_front, b.about_front, moved);
  now.about_up = mixed(a.about_up, b.about_up, moved);
  now.at = between(a.at, b.at, moved);
  return solve(turned(stage, now), Blend{Share{&a.pose, 1 - moved}, Share{&b.pose, moved}});
}

} // namespace

Transition::Transition(const Stage& stage, std::vector<BodyKey> keys)
    : stage_(stage), keys_(std::move(keys)) {
  for (std::size_t i = 0; i + 1 < keys_.size(); ++i) {
    Way way{};
    Skeleton before = on_the_way(stage_, keys_[i], keys_[i + 1], 0);
    for (std::size_t look = 1; look < way.size(); ++look) {
      const double part = static_cast<double>(look) / static_cast<double>(way.size() - 1);
      const Skeleton body = on_the_way(stage_, keys_[i], keys_[i + 1], part);
      // A little even where nothing moves, so that there is a way.
      way[look] = way[look - 1] + farthest(before, body) + 0.02;
      before = body;
    }
    whole_ += way.back();
    ways_.push_back(way);
  }
}

double Transition::place_on(const Way& way, double far) {
  std::size_t look = 1;
  while (look + 1 < way.size() && way[look] < far)
    ++look;
  const double part = (far - way[look - 1]) / (way[look] - way[look - 1]);
  return (static_cast<double>(look - 1) + part) / static_cast<double>(way.size() - 1);
}

Skeleton Transition::at(double part) const {
  if (part >= 1)
    return on_the_way(stage_, keys_[keys_.size() - 2], keys_.back(), 1);
  double since = std::max(part, 0.0) * whole_;
  std::size_t i = 0;
  for (; i + 1 < ways_.size() && since >= ways_[i].back(); ++i)
    since -= ways_[i].back();
  const double length = ways_[i].back();
  return on_the_way(stage_, keys_[i], keys_[i + 1],
                    place_on(ways_[i], length * minimum_jerk(since / length)));
}

std::chrono::milliseconds time_to_settle(Position from, Position to) {
  const int stops = static_cast<int>(way_between(from, to).size());
  return key_time * (to == Position::standing ? stops : std::max(1, stops - 1));
}

std::chrono::milliseconds time_to_turn(Position position) {
  return position == Position::lying_side ? 4 * key_time : 3400ms;
}

} // namespace coach
