#include "program/exercise_reader.hpp"
#include "program/figure_names.hpp"

#include <algorithm>

namespace coach {

namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Angle::count)> angle_names = {
    "hip",      "hip_out",      "hip_turn", "knee",      "ankle", "toes",
    "shoulder", "shoulder_out", "elbow",    "elbow_out", "wrist", "palm",
    "lean",     "bend",         "side",     "turn",      "nod",   "tilt"};

template <class Names>
bool knows(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// "calf.work": a known name before the point, one of two or three words behind it.
template <class Names>
bool is_sided(const Names& names, std::string_view text, bool both) {
  const auto point = text.find('.');
  if (point == std::string_view::npos || !knows(names, text.substr(0, point)))
    return false;
  const auto side = text.substr(point + 1);
  return side == "work" || side == "other" || (both && side == "both");
}

/// Two or three numbers: forward, up and perhaps out.
std::optional<Point> point_from(const Table& table, std::string_view key) {
  const auto* value = table.find(key);
  if (value == nullptr)
    return {};
  Point out{};
  const auto size = value->kind == NodeKind::list ? value->children.size() : 0;
  bool good = size == 2 || size == 3;
  for (std::size_t i = 0; good && i < size; ++i) {
    const auto number = read_number(value->children[i], -10, 10);
    good = number.has_value();
    if (good)
      out[i] = *number;
  }
  if (good)
    return out;
  table.unexpected(table.row(key), *value);
  return {};
}

/// Degrees; what no body does is a warning only.
std::optional<double> angle_from(const Table& table, std::string_view key) {
  const auto* value = table.find(key);
  if (value == nullptr)
    return {};
  const auto& row = table.row(key);
  const auto degrees = read_number(*value, -360, 360);
  if (!degrees)
    table.unexpected(row, *value);
  else if (*degrees < row.low || *degrees > row.high)
    table.warning(key, std::string(key) + ": " + value->text +
                           " degrees is more than a body does, expected " + expected(row));
  return degrees;
}

Angles angles_from(const Table& table, Angle first, Angle last) {
  Angles out{};
  for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i)
    out[i] = angle_from(table, angle_names[i]);
  return out;
}

std::optional<Contact> hand_from(const Table& limb) {
  const auto* value = limb.find("hand");
  if (value == nullptr)
    return {};
  if (value->kind != NodeKind::text) {
    const auto point = point_from(limb, "hand");
    return point ? std::optional<Contact>(*point) : std::nullopt;
  }
  const std::string_view text = value->text;
  const auto sign = text.find('@');
  BodyPlace place{std::string(text.substr(0, sign)), 0};
  Node along = *value;
  along.kind = NodeKind::number;
  along.text = sign == text.npos ? "0" : std::string(text.substr(sign + 1));
  const auto at = read_number(along, -1, 2);
  const bool foot = place.part.starts_with("foot.");
  const bool limbs = is_sided(limb_parts, place.part, false) && (foot || sign != text.npos);
  const bool body = knows(body_parts, place.part) && sign == text.npos;
  if (!at || (!limbs && !body)) {
    limb.unexpected(limb.row("hand"), *value);
    return {};
  }
  place.at = *at;
  return place;
}

LimbSpec limb_from(const std::optional<Table>& table) {
  LimbSpec out;
  if (!table)
    return out;
  out.angles = angles_from(*table, Angle::hip, Angle::palm);
  out.effort = table->number("effort");
  out.foot = point_from(*table, "foot");
  out.foot_tilt = angle_from(*table, "tilt");
  out.hand = hand_from(*table);
  out.flat = table->flag("flat");
  return out;
}

/// A pose made from another may have its foot or hand from there.
void check_contacts(const Table& pose) {
  for (const char* side : {"work", "other"}) {
    const auto limb = pose.table(side);
    if (!limb || pose.has("from"))
      continue;
    if (limb->has("tilt") && !limb->has("foot"))
      limb->error("tilt", "tilt: there is no foot beside it, expected foot = [forward, up, out]");
    if (limb->has("flat") && !limb->has("hand"))
      limb->error("flat", "flat: there is no hand beside it, expected hand = [forward, up, out]");
  }
}

PoseSpec pose_from(const Table& table) {
  PoseSpec out;
  out.name = table.name();
  out.from = table.label("from").value_or("");
  out.effort = table.number("effort");
  if (const auto trunk = table.table("trunk"))
    out.trunk = angles_from(*trunk, Angle::lean, Angle::turn);
  if (const auto head = table.table("head")) {
    out.head = angles_from(*head, Angle::turn, Angle::tilt);
  }
  out.both = limb_from(table.table("both"));
  out.work = limb_from(table.table("work"));
  out.other = limb_from(table.table("other"));
  check_contacts(table);
  return out;
}

/// Every `from` leads to a pose of this file or a standard one, and never in a circle.
void check_poses(const std::vector<PoseSpec>& poses, const std::vector<Table>& tables) {
  const auto find = [&](std::string_view name) {
    const auto found = std::ranges::find(poses, name, &PoseSpec::name);
    return found == poses.end() ? nullptr : &*found;
  };
  for (std::size_t i = 0; i < poses.size(); ++i) {
    const auto& from = poses[i].from;
    if (from.empty() || knows(standard_poses, from))
      continue;
    if (find(from) == nullptr) {
      std::vector<std::string_view> names(standard_poses.begin(), standard_poses.end());
      for (const auto& pose : poses)
        names.emplace_back(pose.name);
      const auto near = nearest(names, from);
      tables[i].error("from",
                      "from: there is no pose \"" + from + "\" in this file" +
                          (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
      continue;
    }
    const auto* pose = find(from);
    for (std::size_t steps = 0; pose != nullptr && steps <= poses.size(); ++steps) {
      if (pose == &poses[i] || steps == poses.size()) {
        tables[i].error("from", "from: the pose is made from itself");
        break;
      }
      pose = find(pose->from);
    }
  }
}

ViewSpec view_from(const Table& figure) {
  const auto* value = figure.find("view");
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::table) {
    const auto angles = Table(*value, table::view, table::exercise_file, figure.report());
    return {angles.number("yaw").value_or(ViewSpec{}.yaw),
            angles.number("pitch").value_or(ViewSpec{}.pitch)};
  }
  struct Named {
    std::string_view name;
    double yaw;
  };
  for (const auto& [name, yaw] :
       {Named{"side", 82}, {"front", 0}, {"three-quarter", 50}, {"back", 180}})
    if (value->kind == NodeKind::text && value->text == name)
      return {yaw, ViewSpec{}.pitch};
  figure.unexpected(figure.row("view"), *value);
  return {};
}

std::string body_point(const Table& table) {
  const auto* value = table.find("point");
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::text &&
      (knows(body_points, value->text) || is_sided(limb_points, value->text, false)))
    return value->text;
  std::vector<std::string> all(body_points.begin(), body_points.end());
  for (const auto name : limb_points)
    for (const char* side : {".work", ".other"})
      all.push_back(std::string(name) + side);
  const std::vector<std::string_view> names(all.begin(), all.end());
  const auto near =
      value->kind == NodeKind::text ? nearest(names, value->text) : std::string_view{};
  table.error("point", "point: found " + found(*value) + ", expected " + table.row("point").words +
                           (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
  return {};
}

std::vector<std::string> muscles_from(const Table& figure) {
  std::vector<std::string> out;
  const auto* value = figure.find("muscles");
  if (value == nullptr)
    return out;
  if (value->kind != NodeKind::list || value->children.size() > 8) {
    figure.unexpected(figure.row("muscles"), *value);
    return out;
  }
  for (const auto& muscle : value->children) {
    if (muscle.kind == NodeKind::text && is_sided(muscle_names, muscle.text, true)) {
      out.push_back(muscle.text);
      continue;
    }
    std::string all;
    for (const auto name : muscle_names)
      all += (all.empty() ? "" : ", ") + std::string(name);
    figure.report().error(muscle.span, "muscles: found " + found(muscle) + ", expected one of " +
                                           all + " with .work, .other or .both");
  }
  return out;
}

ArrowSpec arrow_from(const Table& table) {
  ArrowSpec out;
  out.point = body_point(table);
  out.offset = table.number("offset").value_or(0);
  out.from = table.label("from").value_or("");
  out.to = table.label("to").value_or("");
  out.push = point_from(table, "push");
  out.both = table.flag("both").value_or(false);
  return out;
}

} // namespace

FigureSpec figure_from(const Table& table) {
  FigureSpec out;
  out.view = view_from(table);
  if (const auto anchor = table.table("anchor")) {
    if (anchor->has("point"))
      out.anchor.point = body_point(*anchor);
    out.anchor.at = point_from(*anchor, "at").value_or(Point{});
  }
  out.muscles = muscles_from(table);
  out.cycle = table.labels("cycle");
  for (const auto& prop : table.tables("prop")) {
    PropSpec thing;
    if (prop.word("kind"))
      thing.kind = prop.find("kind")->text;
    thing.at = point_from(prop, "at").value_or(Point{});
    thing.size = point_from(prop, "size").value_or(Point{});
    out.props.push_back(thing);
  }
  const auto poses = table.named("pose");
  for (const auto& pose : poses)
    out.poses.push_back(pose_from(pose));
  check_poses(out.poses, poses);
  const auto arrows = table.tables("arrow");
  for (const auto& arrow : arrows) {
    out.arrows.push_back(arrow_from(arrow));
    for (const char* end : {"from", "to"}) {
      const auto name = arrow.label(end).value_or("");
      if (!name.empty() && !std::ranges::count(out.poses, name, &PoseSpec::name))
        arrow.error(end, std::string(end) + ": there is no pose \"" + name + "\" in this file");
    }
  }
  const auto* cycle = table.find("cycle");
  for (std::size_t i = 0; cycle != nullptr && i < cycle->children.size(); ++i) {
    const auto& name = cycle->children[i].text;
    if (cycle->children[i].kind == NodeKind::text &&
        !std::ranges::count(out.poses, name, &PoseSpec::name))
      table.report().error(cycle->children[i].span,
                           "cycle: there is no pose \"" + name + "\" in this file");
  }
  return out;
}

} // namespace coach
