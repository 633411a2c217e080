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

/// How far `to` is from `from` in the direction of the arrow key; infinite where it is not there.
double distance(const Rect& from, const Rect& to, Key key) {
  const double right = to.centre().x - from.centre().x, down = to.centre().y - from.centre().y;
  const bool across = key == Key::left || key == Key::right;
  const double ahead = key == Key::left    ? -right
                       : key == Key::right ? right
                       : key == Key::up    ? -down
                                           : down;
  if (ahead < 1)
    return std::numeric_limits<double>::infinity();
  // What lies beside the row (column) counts only where there is nothing in it.
  const double low = across ? std::max(from.y, to.y) - std::min(from.bottom(), to.bottom())
                            : std::max(from.x, to.x) - std::min(from.right(), to.right());
  constexpr double other_row = 100'000;
  const double aside = low > 0 ? other_row + 3 * low : 0;
  return ahead + aside + std::abs(across ? down : right) / 8;
}

const Target* neighbour(const Targets& targets, const Target& from, Key key) {
  const Target* best = nullptr;
  double least = std::numeric_limits<double>::infinity();
  for (const Target& target : targets) {
    const double far = distance(from.rect, target.rect, key);
    if (far < least) {
      least = far;
      best = &target;
    }
  }
  return best;
}

} // namespace

Focus::Outcome Focus::key(Key key, const Targets& targets) {
  if (targets.empty())
    return {};
  const Target* now = find(targets, on_);
  switch (key) {
  case Key::enter:
  case Key::space: {
    const Target* pressed = now != nullptr ? now : primary(targets);
    if (pressed == nullptr)
      return {};
    return {true, pressed->action};
  }
  case Key::tab:
  case Key::back_tab: {
    const int count = static_cast<int>(targets.size()), step = key == Key::tab ? 1 : count - 1;
    const Target* first = primary(targets) != nullptr ? primary(targets) : &targets.front();
    const int next = now == nullptr ? static_cast<int>(first - targets.data())
                                    : (static_cast<int>(now - targets.data()) + step) % count;
    on_ = targets[static_cast<std::size_t>(next)].action;
    return {true, std::nullopt};
  }
  case Key::left:
  case Key::right:
  case Key::up:
  case Key::down: {
    const Target* next = nullptr;
    if (now != nullptr)
      next = neighbour(targets, *now, key);
    else
      next = primary(targets) != nullptr ? primary(targets) : &targets.front();
    if (next != nullptr)
      on_ = next->action;
    return {true, std::nullopt};
  }
  default:
    return {};
  }
}

void Focus::settle(const Targets& targets) {
  if (!on_)
    return;
  if (const Target* now = find(targets, on_)) {
    place_ = now->rect;
    return;
  }
  on_.reset();
  double least = 4 * place_.width;
  for (const Target& target : targets) {
    const double beside = std::max(target.rect.x - place_.right(), place_.x - target.rect.right());
    const bool in_row = std::abs(target.rect.centre().y - place_.centre().y) < place_.height / 2;
    if (in_row && beside > 0 && beside < least) {
      least = beside;
      on_ = target.action;
    }
  }
}

void draw_focus(Drawn& drawn, const Focus& focus, const Look& look) {
  const Target* target = find(drawn.targets, focus.on());
  if (target == nullptr)
    return;
  Pen pen(drawn.scene, look.area, look.theme, look.measure);
  pen.focus_ring(target->rect, target->corner);
}

} // namespace coach
