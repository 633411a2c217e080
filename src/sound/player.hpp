#pragma once

#include "prompts/language.hpp"
#include "sound/mixer.hpp"
#include "sound/sounds_ahead.hpp"

#include <chrono>
#include <memory>

namespace coach {

/// The tones and the voice of a session: orders them from a mixer some seconds ahead, and takes
/// them back when the session goes another way. It has no device and no clock of its own.
class Player {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// The mixer must outlive this.
  explicit Player(Mixer& mixer) : mixer_(mixer) {}

  /// What to play from the next order on; this cuts nothing off, and says no half prompts.
  void use(std::shared_ptr<const Plan> plan, Clips clips, Language language);
  const Plan& plan() const { return *plan_; }
  /// To be called after every `advance` and `apply` with what it gave, at `now`.
  void hear(const Events& events, const Timeline& timeline, Time now);
  /// Orders what is due in the next seconds; `view` is that of `now`.
  void order_ahead(const Timeline& timeline, const View& view, Time now);
  /// False while only the beginning of a prompt is ordered: `use` would cut off its end.
  bool between_prompts() const { return !inside_prompt_; }
  /// When `order_ahead` must be called again at the latest.
  Time next_order() const { return ordered_until_ - least_ahead; }
  /// When the last words of a session that was completed have been said; before that, and of one
  /// that was ended, a time long ago.
  Time last_words(const Timeline& timeline) const;
  /// Silences everything and orders anew: the device is another one, or the session another.
  void start_anew(Time now);
  /// Says something that is in no plan, as far as there are clips, after a press at `now`; nothing
  /// else is said meanwhile.
  void say(std::string_view text, Time now);

 private:
  View with_end(const View& view, const Timeline& timeline, Time now) const;
  void order(const SoundAhead& sound, Time now);
  void play_now(Tone tone, Time now);
  bool skips_count_in(const Events& events, Time now);

  static constexpr auto ahead = std::chrono::seconds(4);
  static constexpr auto least_ahead = std::chrono::seconds(2);

  Mixer& mixer_;
  std::shared_ptr<const Plan> plan_ = std::make_shared<const Plan>();
  Clips clips_;
  Language language_;
  Time ordered_until_{};
  bool inside_prompt_ = false;   ///< it goes on after ordered_until_
  bool off_ = false;             ///< nothing is to be heard
  Time anew_{};                  ///< what began to be said before this is cut off
  std::optional<Time> finished_; ///< when the session was completed
  std::optional<Time> count_in_; ///< when the running count-in will be over
};

/// The lengths of clips, for planning.
SpokenLengths lengths_of(const Clips& clips);

} // namespace coach
