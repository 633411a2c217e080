#include "app/window_stage.hpp"

#include "paint/paint.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace coach {
namespace {

using namespace std::chrono_literals;

constexpr Nanos long_press = 1200ms;

} // namespace

WindowStage::WindowStage(const Display& display, const std::filesystem::path& fonts, Area size,
                         WindowMode mode, std::filesystem::path screenshots)
    : window_(display, "rehab-coach", size, mode), text_(fonts),
      measure_([this](std::string_view words, Type type) { return text_.width(words, type); }),
      screenshots_(std::move(screenshots)) {}

void WindowStage::show(Drawn drawn, const Look& look, const std::string& name) {
  focus_.settle(drawn.targets);
  draw_focus(drawn, focus_, look);
  const auto [frame, kept] = window_.canvas();
  const Area area = frame.area();
  std::vector<Rect> rects{
      {0, 0, static_cast<double>(area.width), static_cast<double>(area.height)}};
  if (kept && !covered_)
    rects = changed(drawn_.scene, drawn.scene);
  covered_ = false;
  drawn_ = std::move(drawn);
  if (rects.empty())
    return;
  paint(frame, drawn_.scene, rects, text_);
  window_.show(rects);
  if (!screenshots_.empty())
    take_screenshot(frame, name);
}

void WindowStage::take_screenshot(const Frame& frame, const std::string& name) {
  if (!pictured_.insert(name).second)
    return;
  std::filesystem::create_directories(screenshots_);
  const Area area = frame.area();
  frame.write_png(screenshots_ / (name + '-' + std::to_string(area.width) + 'x' +
                                  std::to_string(area.height) + ".png"));
}

const Target* WindowStage::target(std::optional<ActionId> action) const {
  const auto found =
      std::find_if(drawn_.targets.begin(), drawn_.targets.end(),
                   [&](const Target& candidate) { return candidate.action == action; });
  return action && found != drawn_.targets.end() ? &*found : nullptr;
}

bool WindowStage::pressing_long() const {
  const Target* pressed = target(press_.held());
  return pressed != nullptr && pressed->role == Role::long_press;
}

double WindowStage::held_part(Nanos now) const {
  if (!pressing_long())
    return 0;
  const std::chrono::duration<double> so_far = now - pressed_at_, whole = long_press;
  return std::clamp(so_far / whole, 0.0, 1.0);
}

std::optional<Input> WindowStage::ripe(Nanos now) {
  if (!pressing_long() || now - pressed_at_ < long_press)
    return std::nullopt;
  const ActionId action = *press_.held();
  press_ = {};
  return Input{action};
}

void WindowStage::forget_presses(Nanos unaimed_from) {
  press_ = {};
  unaimed_from_ = unaimed_from;
}

std::optional<Input> WindowStage::resolve(const WindowEvent& event, Keys keys, Nanos now) {
  if (const auto* pointer = std::get_if<PointerEvent>(&event))
    return resolve_pointer(*pointer, now);
  const auto* press = std::get_if<KeyPress>(&event);
  if (press == nullptr || now < unaimed_from_)
    return std::nullopt;
  if (keys == Keys::all_to_screen)
    return Input{*press};
  const Focus::Outcome outcome = focus_.key(press->key, drawn_.targets);
  if (outcome.pressed)
    return Input{*outcome.pressed};
  if (outcome.taken)
    return std::nullopt;
  return Input{*press};
}

std::optional<Input> WindowStage::resolve_pointer(const PointerEvent& event, Nanos now) {
  if (std::holds_alternative<PointerDown>(event)) {
    pressed_at_ = now;
    focus_.forget();
  }
  const PressResult result = press_.follow(event, drawn_.targets);
  if (const auto* pressed = std::get_if<Pressed>(&result)) {
    const Target* on = target(pressed->action);
    if (on != nullptr && on->role == Role::long_press)
      return Input{ShortPress{pressed->action}};
    return Input{pressed->action};
  }
  if (std::holds_alternative<PressedElsewhere>(result) && now >= unaimed_from_)
    return Input{AnyPress{}};
  return std::nullopt;
}

} // namespace coach
