#include "screens/play_head.hpp"

#include "screens/dose_words.hpp"
#include "screens/eased_words.hpp"
#include "screens/play_steps.hpp"
#include "screens/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace coach {
namespace {

using namespace std::chrono_literals;

class Head {
 public:
  Head(PlayState& state, const Surroundings& around, const Language& language)
      : state_(state), playing_(around.playing), view_(playing_.view),
        timeline_(*playing_.timeline), language_(language), step_(timeline_.steps[view_.step]),
        entry_(timeline_.entry(step_)), stretches_(stretches(timeline_)),
        stretch_(stretch_of(stretches_, view_.step)) {}

  void fill() {
    fill_session();
    fill_words();
    fill_counts();
  }

 private:
  bool counting_in() const { return view_.state == SessionState::counting_in; }
  const Step* before() const { return bout_before(timeline_, step_); }

  void fill_session() {
    for (int i = 0; i < std::ssize(stretches_); ++i) {
      const Stretch& stretch = stretches_[i];
      SessionPart part{stretch.length, i < stretch_ ? 1.0 : 0.0, i == stretch_};
      if (i == stretch_ && stretch.length > 0ms)
        part.done = std::min(1.0, (Nanos{step_.at - stretch.at} + view_.in_step) /
                                      std::chrono::duration<double, std::nano>(stretch.length));
      state_.session.push_back(part);
    }
  }

  /// As the voice counts them: without those of the warm-up, unless there are no others. Nothing
  /// where this one does not count.
  std::optional<std::pair<int, int>> number() const {
    const auto counts = [&](const Stretch& stretch) {
      return timeline_.entries[stretch.entry].phase_kind != PhaseKind::warm_up;
    };
    const auto all = std::ranges::count_if(stretches_, counts);
    if (all == 0)
      return std::pair{stretch_ + 1, static_cast<int>(stretches_.size())};
    if (entry_.phase_kind == PhaseKind::warm_up)
      return std::nullopt;
    const auto now = stretches_.begin() + stretch_ + 1;
    return std::pair{static_cast<int>(std::count_if(stretches_.begin(), now, counts)),
                     static_cast<int>(all)};
  }

  /// "2 of 4", "Warm-up".
  std::string where() const {
    if (const auto n = number())
      return language_.say("play.count", "{n} of {m}", {{"n", n->first}, {"m", n->second}});
    const std::string title = language_.of(entry_.phase_title);
    return shown::one_line(title.empty() ? entry_.phase_name : title);
  }

  void fill_words() {
    const Language& language = language_;
    state_.eyebrow =
        facts({where(), shown::minutes_left(std::chrono::ceil<Millis>(view_.total_left),
                                            view_.total_open, language)});
    if (step_.in_bout || counting_in() || step_.kind == StepKind::count_in) {
      state_.under = under_work();
      return;
    }
    state_.under = eased_words(playing_, step_, language);
    if (state_.under.empty())
      state_.under = dose_line(entry_, language);
    if (step_.kind == StepKind::change_side) {
      state_.eyebrow = language.say("side.same_other_leg", "Same exercise, other leg");
      return state_.under.clear();
    }
    if (step_.kind == StepKind::setup || before() == nullptr)
      return;
    if (const auto n = number(); n && before()->entry != step_.entry)
      state_.eyebrow = language.say("rest.next_exercise", "Next: exercise {n} of {m}",
                                    {{"n", n->first}, {"m", n->second}});
    else if (const std::string next = shown::coming(timeline_, *before(), step_, language);
             before()->entry == step_.entry && !next.empty())
      state_.eyebrow = next;
  }

  std::string under_work() const {
    if (const std::string less = eased_words(playing_, step_, language_); !less.empty())
      return less;
    if (counting_in() && view_.in_step > 0ns)
      return language_.say("play.from_where", "From where you stopped");
    if (entry_.dose.goal && step_.open())
      return shown::one_line(language_.of(*entry_.dose.goal));
    if (stretch_ + 1 >= std::ssize(stretches_))
      return language_.say("play.last_exercise", "Last exercise");
    const Entry& next = timeline_.entries[stretches_[stretch_ + 1].entry];
    return shown::one_line(language_.say("play.next", "Next: {name}",
                                         {{"name", language_.of(next.exercise.title())}}));
  }

  void fill_counts() {
    const int reps = reps_in_bout(timeline_, step_), rep = step_.place.rep;
    const int eased = static_cast<int>(eased_sets(playing_, step_).size());
    const int sets = eased > 0 ? eased : entry_.sets;
    if (rep > 0 && reps > 1)
      state_.counts.push_back({language_.say("play.rep_label", "Rep"),
                               language_.say("play.rep_short", "Rep"), rep, reps});
    if (sets > 1)
      state_.counts.push_back({language_.say("play.set_label", "Set"),
                               language_.say("play.set_short", "Set"), step_.place.set, sets});
    if (rep > 0 && reps > 1)
      state_.track = {rep, reps};
    else if (sets > 1)
      state_.track = {step_.place.set, sets};
    if (!step_.open())
      return;
    state_.words = open_words();
    if (!state_.words.empty())
      state_.counts.clear();
  }

  std::string open_words() const {
    switch (step_.open_kind) {
    case OpenKind::ready:
      return language_.say("play.wait_ready", "Press a key when ready");
    case OpenKind::as_many:
      if (view_.enough && view_.count > 0)
        return language_.say("play.enough", "Stop here, or go on");
      return entry_.pace == Pace::tap ? language_.say("play.tap_to_count", "Tap anywhere to count")
                                      : language_.say("play.keep_going", "Keep going");
    case OpenKind::goal:
    case OpenKind::whole_bout:
      return language_.say("play.wait_done", "Press a key when done");
    case OpenKind::tap:
    case OpenKind::none:
      break;
    }
    return {};
  }

  PlayState& state_;
  const Playing& playing_;
  const View& view_;
  const Timeline& timeline_;
  const Language& language_;
  const Step& step_;
  const Entry& entry_;
  std::vector<Stretch> stretches_;
  int stretch_;
};

} // namespace

void fill_head(PlayState& state, const Surroundings& around, const Language& language) {
  Head(state, around, language).fill();
}

} // namespace coach
