#include "scene/press.hpp"

#include <algorithm>

namespace coach {
namespace {

std::optional<ActionId> action_at(Spot spot, const Targets& targets) {
  // The last one was drawn in front.
  const auto found = std::find_if(targets.rbegin(), targets.rend(),
                                  [&](const Target& target) { return target.rect.contains(spot); });
  if (found == targets.rend())
    return std::nullopt;
  return found->action;
}

} // namespace

PressResult Press::follow(const PointerEvent& event, const Targets& targets) {
  if (const auto* down = std::get_if<PointerDown>(&event)) {
    action_ = action_at(down->at, targets);
    inside_ = action_.has_value();
    return inside_ ? PressResult{} : PressResult{PressedElsewhere{}};
  }
  if (const auto* move = std::get_if<PointerMove>(&event)) {
    inside_ = action_ && action_at(move->at, targets) == action_;
    return {};
  }
  const auto action = action_;
  action_.reset();
  inside_ = false;
  const auto* up = std::get_if<PointerUp>(&event);
  if (!up || !action)
    return {};
  if (action_at(up->at, targets) == action)
    return Pressed{*action};
  // The finger did not slide off: the button went away under it. The press still means something.
  const bool gone = std::ranges::find(targets, *action, &Target::action) == targets.end();
  return gone ? PressResult{PressedElsewhere{}} : PressResult{};
}

} // namespace coach
