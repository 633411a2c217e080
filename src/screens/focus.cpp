#include "screens/focus.hpp"

#include "screens/pen.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coach {
namespace {

const Target* find(const Targets& targets, std::optional<ActionId> action) {
  const auto found = std::find_if(targets.begin(), targets.end(),
                                  [&](const Target& target) { return target.action == action; });
  return action && found != targets.end() ? &*found : nullptr;
}

const Target* primary(const Targets& targets) {
  const auto found = std::find_if(targets.begin(), targets.end(), [](const Target& target) {
    return target.role == Role::primary_button;
  });
  return found != targets.end() ? &*found : nullptr;
}

/// How far apart two stretches are; below 0 where they overlap.
double apart(double low, double high, double other_low, double other_high) {
  return std::max(low, other_low) - std::min(high, other_high);
}
double across(const Rect& a, const Rect& b) { return apart(a.x, a.right(), b.x, b.right()); }
double down(const Rect& a, const Rect& b) { return apart(a.y, a.bottom(), b.y, b.bottom()); }
bool in_one_row(const Rect& a, const Rect& b) {
  return down(a, b) < -std::min(a.height, b.height) / 4;
}

constexpr double nowhere = std::numeric_limits<double>::infinity();
/// What a step out of the row, or down the screen, weighs against one along it.
constexpr double out_of_row = 4;

/// How far `to` is to the right or left of `from`; in its row before all others.
double distance_across(const Rect& from, const Rect& to, Key key) {
  constexpr double other_row = 100'000;
  const double right = to.centre().x - from.centre().x, beside = across(from, to);
  if ((key == Key::left ? -right : right) < 1)
    return nowhere;
  const double along = std::abs(right) + std::abs(to.centre().y - from.centre().y) / 8;
  if (in_one_row(from, to))
    return along;
  return beside < 0 ? nowhere : other_row + along + out_of_row * std::max(0.0, down(from, to));
}

/// How far `to` is above or below `from`: the next row, in it what is nearest.
double distance_down(const Rect& from, const Rect& to, Key key) {
  const double below = to.centre().y - from.centre().y;
  if ((key == Key::up ? -below : below) < 1 || in_one_row(from, to))
    return nowhere;
  return out_of_row * std::max(0.0, down(from, to)) + std::max(0.0, across(from, to)) +
         std::abs(to.centre().x - from.centre().x) / 16;
}

const Target* neighbour(const Targets& targets, const Rect& from, Key key) {
  const bool along = key == Key::left || key == Key::right;
  const Target* best = nullptr;
  double least = nowhere;
  for (const Target& target : targets) {
    const double far =
        along ? distance_across(from, target.rect, key) : distance_down(from, target.rect, key);
    if (far < least) {
      least = far;
      best = &target;
    }
  }
  return best;
}

/// The nearest in the row of this place, if it is near.
const Target* beside(const Targets& targets, const Rect& place) {
  const Target* best = nullptr;
  double least = 4 * place.width;
  for (const Target& target : targets) {
    const double far = across(target.rect, place);
    const bool in_row = std::abs(target.rect.centre().y - place.centre().y) < place.height / 2;
    if (in_row && far > 0 && far < least) {
      least = far;
      best = &target;
    }
  }
  return best;
}

const Target& first(const Targets& targets) {
  const Target* start = primary(targets);
  return start != nullptr ? *start : targets.front();
}

} // namespace

Focus::Outcome Focus::key(Key key, const Targets& targets) {
  if (targets.empty())
    return {};
  const Target* now = find(targets, on_);
  switch (key) {
  case Key::enter:
  case Key::space: {
    const Target* pressed = on_ ? now : primary(targets);
    if (pressed == nullptr)
      return {};
    return {true, pressed->action};
  }
  case Key::tab:
  case Key::back_tab:
    on_ = on_ ? next(targets, key == Key::tab ? 1 : -1).action : first(targets).action;
    return {true, std::nullopt};
  case Key::left:
  case Key::right:
  case Key::up:
  case Key::down: {
    const Target* to =
        on_ ? neighbour(targets, now != nullptr ? now->rect : place_, key) : &first(targets);
    if (to != nullptr)
      on_ = to->action;
    return {true, std::nullopt};
  }
  default:
    return {};
  }
}

const Target& Focus::next(const Targets& targets, int step) const {
  const int count = static_cast<int>(targets.size());
  const auto at = [&](int i) -> const Target& {
    return targets[static_cast<std::size_t>((i + count) % count)];
  };
  if (const Target* now = find(targets, on_))
    return at(static_cast<int>(now - targets.data()) + step);
  const Target* near = beside(targets, place_);
  if (near == nullptr)
    return first(targets);
  // What is gone stood right before or right after its neighbour.
  const int i = static_cast<int>(near - targets.data());
  const bool after = near->rect.x < place_.x;
  if (step > 0)
    return at(after ? i + 1 : i);
  return at(after ? i : i - 1);
}

void Focus::settle(const Targets& targets) {
  if (!on_)
    return;
  if (const Target* now = find(targets, on_)) {
    place_ = now->rect;
    corner_ = now->corner;
  } else if (beside(targets, place_) == nullptr) {
    on_.reset();
  }
}

void draw_focus(Drawn& drawn, const Focus& focus, const Look& look) {
  if (!focus.on())
    return;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  pen.focus_ring(focus.place(), focus.corner());
}

} // namespace coach
