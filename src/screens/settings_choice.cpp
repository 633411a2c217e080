#include "screens/settings_choice.hpp"

#include "screens/controls.hpp"

#include <algorithm>

namespace coach {
namespace {

constexpr double option_height = 84, inset = 6;

} // namespace

WideChoice::WideChoice(const Pen& pen, const Look& look, const SettingChoice& choice, double width)
    : choice_(choice), width_(width), size_(34 * look.near_text) {
  for (const std::string& option : choice.options)
    words_.push_back(option_width(pen, option, size_));
  const int count = static_cast<int>(words_.size());
  for (int rows = 1; rows <= count; ++rows) {
    columns_ = (count + rows - 1) / rows;
    if (fits(columns_))
      break;
  }
  in_columns_ = columns_ < count && std::ranges::max(words_) <= width_ / columns_;
}

double WideChoice::width_of(int option) const {
  if (in_columns_)
    return width_ / columns_;
  return words_[static_cast<std::size_t>(option)] + share(option - option % columns_);
}

int WideChoice::end_of_row(int first) const {
  return std::min(first + columns_, static_cast<int>(words_.size()));
}

double WideChoice::share(int first) const {
  const int end = end_of_row(first);
  double rest = width_;
  for (int i = first; i < end; ++i)
    rest -= words_[static_cast<std::size_t>(i)];
  return rest / (end - first);
}

bool WideChoice::fits(int columns) const {
  for (int first = 0; first < std::ssize(words_); first += columns)
    if (share(first) < 0)
      return false;
  return true;
}

double WideChoice::height() const {
  const int count = static_cast<int>(words_.size());
  return option_height * ((count + columns_ - 1) / columns_);
}

void WideChoice::draw(Pen& pen, Targets& targets, const Look& look, Spot corner) const {
  const Theme& theme = pen.theme();
  pen.box({corner.x, corner.y, width_, height()}, theme.tint, 28);
  Spot at = corner;
  for (int i = 0; i < std::ssize(words_); ++i) {
    if (i > 0 && i % columns_ == 0)
      at = {corner.x, at.y + option_height};
    const std::string& option = choice_.options[static_cast<std::size_t>(i)];
    const double width = width_of(i);
    const Rect place{at.x, at.y, width, option_height};
    const ActionId action{static_cast<int>(choice_.first) + i};
    const bool on = i == choice_.chosen;
    if (on || look.held == action)
      pen.box(grown(place, -inset), on ? theme.ink : theme.press, 22);
    if (on)
      draw_chosen(pen, option, place, size_);
    else
      pen.text_in_row(option, place.centre(), size_, Weight::regular, theme.ink, Align::centre);
    targets.push_back({pen.pixels(place), action, Role::option, option, pen.pixels(22.0)});
    at.x += width;
  }
}

} // namespace coach
