#include "app/window_play.hpp"

#include "paint/paint.hpp"

#include <array>
#include <cctype>

namespace coach {
namespace {

/// A file name for a state: its word and what makes it look different.
std::string picture_name(const View& view, const Timeline& timeline, const PlayState& state) {
  std::string name = state.question ? "question" : state.word;
  for (char& c : name)
    c = c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (view.state == SessionState::finished)
    return name;
  constexpr std::array<const char*, 8> kinds{"setup", "count-in", "movement", "hold",
                                             "timed", "open",     "rest",     "change-side"};
  const Step& step = timeline.steps[view.step];
  name += std::string("-") + kinds[static_cast<std::size_t>(step.kind)];
  if (step.place.side != Side::both)
    name += std::string("-") + coach::name(step.place.side);
  return name;
}

} // namespace

WindowPlay::WindowPlay(const Display& display, const Timeline& timeline, const Script& script,
                       const WindowOptions& options)
    : timeline_(&timeline), script_(script), options_(options),
      window_(display, "rehab-coach", options.size, options.mode), text_(options.fonts),
      measure_([this](std::string_view words, Type type) { return text_.width(words, type); }) {}

void WindowPlay::show(const View& view, const PlayNotices& notices) {
  PlayState state = play_state(view, *timeline_, script_, notices);
  screen_.show_in(state);
  if (const auto held = press_.held())
    state.held = action_of<PlayAction>(*held);
  const Area area = window_.area();
  const Theme& theme = options_.appearance == Appearance::dark ? dark_theme() : light_theme();
  Drawn fresh = draw(state, area, theme, measure_);
  std::vector<Rect> rects;
  if (!frame_ || frame_->area() != area || covered_) {
    if (!frame_ || frame_->area() != area)
      frame_.emplace(area);
    rects.push_back({0, 0, static_cast<double>(area.width), static_cast<double>(area.height)});
  } else {
    rects = changed(drawn_.scene, fresh.scene);
  }
  covered_ = false;
  drawn_ = std::move(fresh);
  if (rects.empty())
    return;
  paint(*frame_, drawn_.scene, rects, text_);
  window_.show(*frame_, rects);
  if (!options_.screenshots.empty())
    take_screenshot(view, state);
}

void WindowPlay::take_screenshot(const View& view, const PlayState& state) {
  const std::string name = picture_name(view, *timeline_, state);
  if (!pictured_.insert(name).second)
    return;
  std::filesystem::create_directories(options_.screenshots);
  const Area area = frame_->area();
  frame_->write_png(options_.screenshots / (name + '-' + std::to_string(area.width) + 'x' +
                                            std::to_string(area.height) + ".png"));
}

void WindowPlay::forget_presses(Nanos unaimed_from) {
  press_ = {};
  unaimed_from_ = unaimed_from;
}

PlayRequests WindowPlay::respond(const WindowEvent& event, const View& view,
                                 const Timeline& timeline, Nanos now) {
  if (const auto* key = std::get_if<KeyPress>(&event))
    return now < unaimed_from_ ? PlayRequests{} : screen_.update(*key, view, timeline, now);
  const auto* pointer = std::get_if<PointerEvent>(&event);
  if (pointer == nullptr)
    return {};
  const PressResult result = press_.follow(*pointer, drawn_.targets);
  if (const auto* pressed = std::get_if<Pressed>(&result))
    return screen_.update(action_of<PlayAction>(pressed->action), view, timeline, now);
  if (std::holds_alternative<PressedElsewhere>(result) && now >= unaimed_from_)
    return screen_.update(AnyPress{}, view, timeline, now);
  return {};
}

} // namespace coach
