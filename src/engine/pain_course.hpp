#pragma once

#include "engine/pain_zone.hpp"
#include "engine/session.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace coach {

/// How a person goes on after a report of pain.
enum class PainAnswer : std::uint8_t { go_on, go_on_gently, easier, next_exercise, end };

/// A session in which pain was reported, as it is now.
struct SoreMoment {
  const Program& program;
  const Choice& choice; ///< what `timeline` was compiled for
  const Timeline& timeline;
  const View& view;
  std::optional<Place> sore; ///< where the report was; absent before any work
};

/// True while the item that hurts is not yet behind.
bool at_sore_item(const SoreMoment& moment);
/// The answers that the author's rule allows to this much pain (0-10), what it wants first first.
std::vector<PainAnswer> answers_to_pain(const SoreMoment& moment, int pain);
/// True if another item comes after the one at `view`; false once finished.
bool item_follows(const Timeline& timeline, const View& view);

/// What reports of pain mean for the rest of a session: an item that was stopped is not played any
/// more, and "finish the set" ends its item after the set. Tells its coach which commands to give;
/// hears what comes of them.
class PainCourse {
 public:
  /// For one session of `program`, which must outlive this.
  explicit PainCourse(const Program& program) : program_(program) {}

  /// What the session said; to be told everything, in order.
  void hear(const Events& events);
  /// The person answered the last report. Where the rest is to be planned anew: the choice to
  /// compile and to go on with (Ease). Then ask due().
  std::optional<Choice> answer(PainAnswer answer, const Timeline& timeline, const View& view,
                               const Choice& choice);
  /// The command that must be given now, if any. To be asked after every answer, advance and
  /// command, again and again until there is none.
  std::optional<Command> due(const Timeline& timeline, const View& view);
  /// True where the rule has stopped what is running.
  bool must_leave(const Timeline& timeline, const View& view) const;
  /// Where the last report was.
  const std::optional<Place>& sore() const { return sore_; }

 private:
  enum class Doing : std::uint8_t { nothing, going_on, ending, leaving };

  std::optional<Choice> go_on_gently(const SoreMoment& moment);
  void leave_exercise(const SoreMoment& moment);
  void leave_item(const Timeline& timeline, const View& view);
  std::optional<Command> step_away(const Timeline& timeline, const View& view);

  const Program& program_;
  int pain_ = 0;
  std::optional<Place> sore_;
  std::optional<int> last_bout_; ///< of the sore item, only this bout may be finished
  std::set<ItemId> stopped_;     ///< not played any more today
  Doing doing_ = Doing::nothing;
  Place left_; ///< what is being left
};

} // namespace coach
