#pragma once

#include "sound/player.hpp"

#include <memory>
#include <span>

namespace coach {

/// A session that runs as fast as its sound can be mixed, with neither device nor clock. Open steps
/// end by themselves at their estimate, or when everything in them has been said.
class Rehearsal {
 public:
  static constexpr int rate = Clip::rate;

  Rehearsal(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const Plan> plan, Clips clips,
            const Language& language);

  Mixer& mixer() { return mixer_; }
  const Session& session() const { return session_; }
  /// Sound since the beginning.
  Nanos elapsed() const;
  /// Mixes the next samples, left and right in turn, and lets their time pass.
  void next(std::span<float> stereo);
  /// A press at this moment.
  Events apply(const Command& command);

 private:
  Player::Time now() const { return Player::Time(elapsed()); }
  void pass(Nanos time);

  std::shared_ptr<const Timeline> timeline_;
  std::vector<Millis> open_lengths_; ///< by step
  Mixer mixer_;
  Player player_;
  Session session_;
  std::int64_t frames_ = 0;
};

/// How long each open step of a rehearsal takes; the others their own length.
std::vector<Millis> rehearsed_lengths(const Timeline& timeline, const Plan& plan);

} // namespace coach
