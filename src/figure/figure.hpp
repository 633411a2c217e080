#pragma once

#include "figure/arrow.hpp"
#include "figure/motion.hpp"
#include "figure/palette.hpp"
#include "figure/room.hpp"
#include "program/exercise.hpp"
#include "scene/element.hpp"

#include <chrono>

namespace coach {

/// How the figure looks in a picture.
struct FigureStyle {
  FigurePalette palette = FigurePalette::first;
  bool dark = false;
  Colour room;        ///< what it stands in: limbs behind the body fade into it
  Colour accent;      ///< of the arrow
  bool still = false; ///< without an arrow
  bool operator==(const FigureStyle&) const = default;
};

/// A moment of an exercise.
struct FigureMoment {
  int movement = -1;                  ///< which movement of the repetition; -1: the start position
  double progress = 0;                ///< so far through it, 0-1
  double breath = 0;                  ///< how full the chest is, 0-1
  double settled = 1;                 ///< so far from rest into the start position, 0-1
  Position from = Position::standing; ///< of that rest
  double turned = 1;          ///< so far from the other side's start position into this one's, 0-1
  std::size_t limb = working; ///< which limb's turn it is, where they take turns
  bool operator==(const FigureMoment&) const = default;
};

/// The moment so long after the beginning, where the repetition is done again and again; the start
/// position if its movements take no time.
FigureMoment moment_after(const Exercise& exercise, std::chrono::duration<double> since);

/// The body's posture, anchor and things of an exercise with this figure.
Stage stage_of(const Exercise& exercise, const FigureSpec& figure);

/// The person who does one exercise with one side; made once, drawn often.
class Figure {
 public:
  /// Every side but the left is drawn as the right one; without a side there is room for either
  /// limb to work. Without a figure in the file the person rests in the exercise's position.
  Figure(const Exercise& exercise, Side side);

  /// True for a picture that is at most 1.1 times as high as wide.
  bool wide() const { return box_.height <= 1.1 * box_.width; }
  /// Width by height of what it may cover, in metres.
  double width() const { return box_.width; }
  double height() const { return box_.height; }
  /// True for a movement in which nothing moves: a hold, a pause.
  bool rests(int movement) const;
  /// True for a movement that leads back to where the repetition began.
  bool ends_in_start(int movement) const { return &motion_.end(movement) == &motion_.start(); }
  /// The movement whose end is the target of the exercise: the first one that moves; -1 if none.
  int target() const { return motion_.first_move(); }
  /// The moment that shows best what the exercise is.
  FigureMoment peak() const;

  /// The person in the room, fitted into `place` (pixels), centred, standing at its bottom, at
  /// most so many pixels per metre. Within an exercise the camera never moves.
  Group draw(const FigureMoment& moment, const Rect& place, double most_per_metre,
             const FigureStyle& style) const;
  /// The person alone in the target position, faded, to be drawn over the same picture.
  Group ghost(const Rect& place, double most_per_metre, const FigureStyle& style) const;
  /// The body at a moment, in metres.
  Skeleton body(const FigureMoment& moment) const;

 private:
  /// The room as it is seen at a moment.
  struct Seen {
    Skeleton body;
    ViewSpec view;
    Rect box;
    Ground ground;
  };
  Seen seen(const FigureMoment& moment) const;
  Camera camera(const Seen& seen, const Rect& place, double most_per_metre) const;
  void draw_prop_at(Brush& brush, const Colours& colours, PropSpec prop, const FigureMoment& moment,
                    const Skeleton& body) const;
  void fit();

  FigureSpec spec_;
  Side side_;
  Position position_;
  bool in_turn_ = false; ///< either limb may work
  Stage stage_;
  FigureMotion motion_;
  Ground ground_;
  std::vector<std::vector<ArrowLine>> arrows_; ///< of each movement
  Rect box_;                                   ///< of everything, at one pixel per metre, y down
};

} // namespace coach
