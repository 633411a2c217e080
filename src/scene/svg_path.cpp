#include "scene/svg_path.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <string>

namespace coach {
namespace {

struct EllipticalArc {
  double radius = 0;
  bool large = false, clockwise = false;
};

class Parser {
 public:
  explicit Parser(std::string_view data) : data_(data) {}

  std::vector<PathPart> parts() {
    char command = 0;
    while (skip_separators()) {
      if (std::isalpha(static_cast<unsigned char>(data_[at_])))
        command = data_[at_++];
      else if (command == 'M')
        command = 'L';
      else if (command == 'm')
        command = 'l';
      const std::size_t before = parts_.size();
      if (!step(command) || !complete_) {
        parts_.resize(std::min(parts_.size(), before));
        break;
      }
    }
    return std::move(parts_);
  }

 private:
  bool step(char command) {
    relative_ = std::islower(static_cast<unsigned char>(command)) != 0;
    switch (std::toupper(static_cast<unsigned char>(command))) {
    case 'M':
      here_ = start_ = spot();
      parts_.push_back(MoveTo{here_});
      return true;
    case 'L':
      return line_to(spot());
    case 'H':
      return line_to({number() + (relative_ ? here_.x : 0), here_.y});
    case 'V':
      return line_to({here_.x, number() + (relative_ ? here_.y : 0)});
    case 'C':
      return curve_to();
    case 'A':
      return arc_to();
    case 'Z':
      here_ = start_;
      parts_.push_back(Close{});
      return true;
    default:
      return false;
    }
  }

  bool line_to(Spot to) {
    here_ = to;
    parts_.push_back(LineTo{to});
    return true;
  }

  bool curve_to() {
    const Spot control1 = spot(), control2 = spot(), to = spot();
    parts_.push_back(CurveTo{control1, control2, to});
    here_ = to;
    return true;
  }

  bool arc_to() {
    EllipticalArc arc;
    arc.radius = number();
    number(); // the second radius: only circles are used
    number(); // the tilt means nothing for a circle
    arc.large = flag();
    arc.clockwise = flag();
    add_arc(arc, spot());
    return true;
  }

  /// A circle through two places as curves of at most a quarter turn.
  void add_arc(const EllipticalArc& arc, Spot to) {
    const double dx = to.x - here_.x, dy = to.y - here_.y, chord = std::hypot(dx, dy);
    if (chord < 1e-9)
      return;
    const double radius = std::max(arc.radius, chord / 2);
    const double height = std::sqrt(std::max(0.0, radius * radius - chord * chord / 4));
    const double turn = arc.large == arc.clockwise ? -1 : 1;
    const Spot centre{(here_.x + to.x) / 2 - turn * height * dy / chord,
                      (here_.y + to.y) / 2 + turn * height * dx / chord};
    const double from = std::atan2(here_.y - centre.y, here_.x - centre.x);
    double sweep = std::atan2(to.y - centre.y, to.x - centre.x) - from;
    if (arc.clockwise && sweep < 0)
      sweep += 2 * std::numbers::pi;
    if (!arc.clockwise && sweep > 0)
      sweep -= 2 * std::numbers::pi;
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / 1.5708)));
    const double piece = sweep / pieces, reach = 4.0 / 3 * std::tan(piece / 4) * radius;
    for (int i = 0; i < pieces; ++i) {
      const double a = from + i * piece, b = a + piece;
      const Spot p{centre.x + radius * std::cos(a), centre.y + radius * std::sin(a)};
      const Spot q{centre.x + radius * std::cos(b), centre.y + radius * std::sin(b)};
      parts_.push_back(CurveTo{{p.x - reach * std::sin(a), p.y + reach * std::cos(a)},
                               {q.x + reach * std::sin(b), q.y - reach * std::cos(b)},
                               q});
    }
    here_ = to;
  }

  bool skip_separators() {
    while (at_ < data_.size() && (data_[at_] == ' ' || data_[at_] == ','))
      ++at_;
    return at_ < data_.size();
  }

  double number() {
    skip_separators();
    const std::size_t begin = at_;
    bool point = false;
    if (at_ < data_.size() && data_[at_] == '-')
      ++at_;
    for (; at_ < data_.size(); ++at_) {
      if (data_[at_] == '.' && !point)
        point = true;
      else if (!std::isdigit(static_cast<unsigned char>(data_[at_])))
        break;
    }
    complete_ = complete_ && at_ > begin;
    return value(data_.substr(begin, at_ - begin));
  }

  bool flag() {
    skip_separators();
    return at_ < data_.size() && data_[at_++] == '1';
  }

  /// Reads digits without asking the locale.
  static double value(std::string_view digits) {
    double whole = 0, unit = 0;
    for (const char c : digits) {
      if (c == '.')
        unit = 1;
      if (!std::isdigit(static_cast<unsigned char>(c)))
        continue;
      whole = whole * 10 + (c - '0');
      unit *= 10;
    }
    const double size = unit > 0 ? whole / unit : whole;
    return !digits.empty() && digits.front() == '-' ? -size : size;
  }

  Spot spot() {
    const double x = number(), y = number();
    return relative_ ? Spot{here_.x + x, here_.y + y} : Spot{x, y};
  }

  std::string_view data_;
  std::size_t at_ = 0;
  bool relative_ = false;
  bool complete_ = true; ///< every number so far was there
  Spot here_, start_;
  std::vector<PathPart> parts_;
};

/// Moves every place of a part; lengths grow by `scale`.
struct Placing {
  Spot origin;
  double scale;

  Spot at(Spot spot) const { return {origin.x + spot.x * scale, origin.y + spot.y * scale}; }

  PathPart operator()(const MoveTo& part) const { return MoveTo{at(part.to)}; }
  PathPart operator()(const LineTo& part) const { return LineTo{at(part.to)}; }
  PathPart operator()(const CurveTo& part) const {
    return CurveTo{at(part.control1), at(part.control2), at(part.to)};
  }
  PathPart operator()(const Arc& part) const {
    return Arc{at(part.centre), part.radius * scale, part.from, part.to};
  }
  PathPart operator()(const Close& part) const { return part; }
  PathPart operator()(Polygon part) const {
    for (Spot& corner : part.corners)
      corner = at(corner);
    return part;
  }
};

} // namespace

std::vector<PathPart> svg_path(std::string_view data) { return Parser(data).parts(); }

std::vector<PathPart> placed(const std::vector<PathPart>& parts, Spot origin, double scale) {
  std::vector<PathPart> moved;
  moved.reserve(parts.size());
  for (const PathPart& part : parts)
    moved.push_back(std::visit(Placing{origin, scale}, part));
  return moved;
}

} // namespace coach
