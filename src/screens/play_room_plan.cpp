#include "screens/play_panel.hpp"
#include "screens/play_room.hpp"

#include <algorithm>
#include <span>
#include <sstream>

namespace coach {
namespace {

constexpr double label_size = 46, name_size = 92, name_pitch = 104, cue_pitch = 76;
constexpr double first_name = 112, under_height = 64, under_pitch = 58;
constexpr std::size_t most_name_lines = 3, most_under_lines = 2;
/// Sizes of captions, largest first.
constexpr WordSize wide_captions[] = {{60, 76, 1}, {46, 58, 2}},
                   tall_captions[] = {
                       {60, 76, 2}, {52, 66, 2}, {46, 58, 2}, {60, 76, 3}, {46, 58, 4}};

/// What a figure needs at least.
constexpr double least_figure = 240;
/// The sizes of the lines, largest first.
constexpr LineSize line_sizes[] = {
    {60, 76, 64, 92, 36, 20}, {46, 58, 52, 76, 36, 20}, {46, 52, 46, 66, 14, 6}};

/// Puts one thing below the other.
class Planner {
 public:
  Planner(const Pen& pen, const PlayState& state, const Look& look)
      : pen_(pen), state_(state), look_(look), portrait_(pen.portrait()),
        tall_(state.figure == FigureShape::tall), panel_(panel_place(pen)) {
    plan_.left = portrait_ ? 48 : 72;
    plan_.edge = portrait_ ? pen.width() : panel_.x;
    wide_ = portrait_ ? pen.width() - 2 * plan_.left : panel_.x - 48 - plan_.left;
    plan_.column = tall_ ? std::min(wide_, portrait_ ? 560.0 : 640.0) : wide_;
    plan_.bottom = portrait_ ? panel_.y - 10 : pen.height() - 152;
  }

  RoomPlan plan() {
    head();
    lines();
    flag();
    caption();
    figure();
    return std::move(plan_);
  }

 private:
  bool changes() const {
    return state_.side_before != Side::both && state_.side != Side::both &&
           state_.side_before != state_.side;
  }

  /// Wide enough for the longest word that its author does not let break.
  void widen_column() {
    std::istringstream words(state_.name);
    for (std::string word; words >> word;)
      if (word.find("\u00AD") == std::string::npos)
        plan_.column = std::max(plan_.column, pen_.text_width(word, name_size, Weight::bold));
    plan_.column = std::min(plan_.column, wide_);
  }

  void head() {
    widen_column();
    y_ = first_name;
    if (tall_ && changes() && !state_.lines.empty())
      return; // rather a larger figure of the same exercise
    plan_.name = pen_.lines(state_.name, name_size, Weight::bold, plan_.column);
    if (std::ranges::none_of(plan_.name, [](const auto& line) { return line.ends_with('-'); }))
      plan_.name = pen_.even_lines(state_.name, name_size, Weight::bold, plan_.column);
    if (changes() && plan_.name.size() > 1)
      return plan_.name.clear();
    if (plan_.name.size() > most_name_lines) {
      plan_.name.resize(most_name_lines);
      plan_.name.back() = pen_.cut(plan_.name.back() + "…", name_size, Weight::bold, plan_.column);
    }
    y_ += name_pitch * static_cast<double>(plan_.name.size());
    if (!state_.under.empty() && plan_.name.size() < most_name_lines)
      under(tall_ ? beside_figure(24) : wide_);
    if (!tall_ || state_.side != Side::right || changes())
      return;
    // The flag of a high figure stands at the upper right, if the words leave room for it.
    const double widest =
        std::max(pen_.text_width(state_.eyebrow, label_size, Weight::regular), widest_name());
    const Rect above = flag_place(pen_, Side::right, 40, plan_.edge, plan_.flag_size, look_);
    right_above_ = plan_.left + widest + 24 <= above.x;
  }

  /// Room for words at the left of a high figure.
  double beside_figure(double gap) const {
    return covered(look_, state_.person, tall_place(tall_top())).x - gap - plan_.left;
  }

  /// In one line, in two beside a high figure.
  void under(double width) {
    plan_.under = fact_lines(pen_, state_.under, label_size, width, tall_ ? most_under_lines : 1);
    const auto lines_of_facts = plan_.under.size();
    if (state_.in_bout && !state_.paused_where.empty())
      plan_.under = where_paused(width);
    y_ += under_height +
          under_pitch * static_cast<double>(std::max(lines_of_facts, plan_.under.size()) - 1);
  }

  std::vector<std::string> where_paused(double width) const {
    auto lines = pen_.even_lines(state_.paused_where, label_size, Weight::regular, width);
    if (tall_ && lines.size() <= most_under_lines)
      return lines;
    return {pen_.cut(state_.paused_where, label_size, Weight::regular, width)};
  }

  double widest_name() const {
    double widest = 0;
    for (const std::string& line : plan_.name)
      widest = std::max(widest, pen_.text_width(line, name_size, Weight::bold));
    return widest;
  }

  /// True if the lines leave so much space below them.
  bool lines_fit(const LineSize& size, double column, double below) {
    plan_.lines = numbered_lines(pen_, state_.lines, size, column);
    lines_height_ = size.above + height_of(plan_.lines, size);
    return y_ + lines_height_ + below <= plan_.bottom;
  }

  /// As large as they can be with a figure below or beside them.
  bool choose_size() {
    const double below = tall_ ? flag_room() : std::max(flag_room(), least_figure + 48);
    const double column = tall_ ? std::min(plan_.column, beside_figure(24)) : plan_.column;
    return std::ranges::any_of(line_sizes, [&](const LineSize& size) {
      plan_.line_size = size;
      return lines_fit(size, column, below);
    });
  }

  /// Of the flag below the lines.
  double flag_room() const {
    return state_.side == Side::both || right_above_ ? 0 : flag_above() + 116;
  }

  void lines() {
    if (state_.lines.empty())
      return;
    bool fits = choose_size();
    if (!fits && !tall_ && !plan_.under.empty()) {
      y_ -= under_height; // rather the figure
      plan_.under.clear();
      fits = choose_size();
    }
    if (!fits) { // what they leave of a figure below them, or in the place of one beside them
      instead_of_figure_ = tall_;
      fits = lines_fit(plan_.line_size, wide_, flag_room());
    }
    while (!fits && plan_.lines.size() > 1) { // more words than any screen has room for
      const auto last = plan_.lines.back().size();
      plan_.lines.pop_back();
      lines_height_ -= plan_.line_size.pitch * static_cast<double>(last) + plan_.line_size.between;
      fits = y_ + lines_height_ + flag_room() <= plan_.bottom;
    }
    plan_.lines_y = y_ + plan_.line_size.above;
    y_ += lines_height_;
  }

  double flag_above() const { return portrait_ ? 20 : 28; }

  void flag() {
    if (state_.side == Side::both)
      return;
    if (changes())
      return flags_of_change();
    const double least = portrait_ ? 0 : 300;
    const double y = right_above_ ? 40 : std::max(y_ + flag_above(), least);
    plan_.flag = flag_place(pen_, state_.side, y, plan_.edge, plan_.flag_size, look_);
    if (!right_above_)
      flag_bottom_ = plan_.flag.bottom();
  }

  void flags_of_change() {
    plan_.flag_size = portrait_ ? FlagSize{136, 80} : FlagSize{156, 92};
    constexpr FlagSize small{116, 66};
    const double y = std::max(y_ + flag_above(), portrait_ ? 248.0 : 252.0);
    // Two words that are too long to stand side by side are as small as ever.
    const auto place = [&](Side side, FlagSize size) {
      return flag_place(pen_, side, y, plan_.edge, size, look_);
    };
    if (place(state_.side, plan_.flag_size).width + place(state_.side_before, small).width + 24 >
        plan_.edge)
      plan_.flag_size = small;
    const Rect home = place(state_.side, plan_.flag_size);
    plan_.old_flag =
        flag_place(pen_, state_.side_before, y + (plan_.flag_size.height - small.height) / 2,
                   plan_.edge, small, look_);
    plan_.flag = home;
    const double away = state_.side == Side::left ? plan_.edge - home.width : 0;
    plan_.flag.x = away + (home.x - away) * state_.slide;
    flag_bottom_ = home.bottom();
  }

  /// In one line above the figure's feet if it can be; beside a high figure in as many as there is
  /// room for.
  void caption() {
    if ((state_.caption.empty() && state_.sound) || !keeps_caption())
      return;
    const double indent = state_.paused && state_.sound ? 0 : caption_indent;
    const double width = (tall_ ? beside_figure(0) : wide_) - indent;
    const double free = plan_.bottom - std::max(y_, flag_bottom_) - 12;
    const auto sizes = tall_ ? sizes_in(free, tall_captions) : sizes_in(free, wide_captions);
    if (sizes.empty())
      return;
    plan_.caption =
        tall_ ? sized_words(pen_, state_.caption, sizes, width) : wide_caption(sizes, width);
    auto& [size, lines] = plan_.caption;
    if (lines.empty())
      lines.emplace_back();
    plan_.caption_y = plan_.bottom - size.pitch * static_cast<double>(lines.size());
  }

  /// In one line where it has room in one.
  SizedWords wide_caption(std::span<const WordSize> sizes, double width) const {
    std::string words = state_.caption;
    std::ranges::replace(words, '\n', ' ');
    for (const WordSize& size : sizes)
      if (!words.empty() && pen_.text_width(words, size.text, Weight::regular) <= width)
        return {size, {words}};
    return sized_words(pen_, state_.caption, sizes, width);
  }

  /// Room is kept for captions that come and go: the figure stays where it is.
  bool keeps_caption() const {
    return state_.captions || !state_.sound || (!state_.caption.empty() && !state_.paused);
  }

  void figure() {
    if (instead_of_figure_)
      return;
    if (tall_) {
      plan_.figure = tall_place(changes() ? flag_bottom_ + 16 : tall_top());
      return;
    }
    const double left = portrait_ ? 24 : 36, right = plan_.edge - left;
    const double top = changes() ? flag_bottom_ + 16 : y_ + (portrait_ ? 24 : 20);
    double bottom = plan_.bottom - cue_pitch - 16;
    const bool crowded = !state_.lines.empty() && bottom - top < least_figure;
    if (plan_.caption.lines.size() > 1)
      bottom = std::min(bottom, plan_.caption_y - 16);
    if (!keeps_caption() || crowded)
      bottom = portrait_ ? panel_.y - 24 : pen_.height() - 180;
    if (crowded)
      plan_.caption.lines.clear();
    plan_.figure = {left, top, right - left, bottom - top};
    if (flag_bottom_ > 0 && !changes() &&
        overlap(covered(look_, state_.person, plan_.figure), grown(plan_.flag, 16)))
      plan_.figure = beside_or_below(plan_.figure);
    plan_.figure.height = std::max(0.0, plan_.figure.height);
  }

  /// Where the figure would touch the flag.
  Rect beside_or_below(const Rect& place) const {
    constexpr double gap = 24;
    Rect beside = place, below = place;
    beside.width -= plan_.flag.width;
    if (state_.side == Side::left)
      beside.x = plan_.flag.right() + gap;
    below.height = std::max(0.0, place.bottom() - flag_bottom_ - 8);
    below.y = place.bottom() - below.height;
    const auto height_in = [&](const Rect& rect) {
      return covered(look_, state_.person, rect).height;
    };
    return height_in(beside) > height_in(below) ? beside : below;
  }

  /// Below the flag or the eyebrow, which needs the whole width of an upright screen.
  double tall_top() const { return right_above_ ? 180 : portrait_ ? 112 : 96; }

  Rect tall_place(double top) const {
    const double left = std::max(portrait_ ? 548.0 : 600.0, plan_.left + widest_name() + 24);
    const double right = portrait_ ? pen_.width() - 20 : panel_.x - 24;
    const double bottom = portrait_ ? panel_.y - 24 : pen_.height() - 184;
    return {left, top, std::max(0.0, right - left), std::max(0.0, bottom - top)};
  }

  const Pen& pen_;
  const PlayState& state_;
  const Look& look_;
  bool portrait_, tall_;
  bool right_above_ = false;       ///< the flag stands beside the name
  bool instead_of_figure_ = false; ///< stand the lines
  Rect panel_;
  double wide_ = 0;
  double y_ = 0; ///< below the last words
  double lines_height_ = 0, flag_bottom_ = 0;
  RoomPlan plan_;
};

} // namespace

RoomPlan plan_room(const Pen& pen, const PlayState& state, const Look& look) {
  return Planner(pen, state, look).plan();
}

} // namespace coach
