#include "sound/sounds_ahead.hpp"

#include "prompts/orientation.hpp"

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

/// Collects what lies in the window asked for.
class Collector {
 public:
  Collector(Nanos from, Nanos until) : from_(from), until_(until) {}

  void add(Nanos in, Tone tone) { add(in, in, tone); }
  void add(Nanos in, Nanos begins, std::variant<Tone, std::string> what) {
    if (from_ <= in && in < until_)
      sounds_.push_back({in, std::move(what), begins});
  }
  std::vector<SoundAhead> take() {
    std::ranges::stable_sort(sounds_, {}, &SoundAhead::in);
    return std::move(sounds_);
  }
  Nanos until() const { return until_; }

 private:
  Nanos from_, until_;
  std::vector<SoundAhead> sounds_;
};

/// A text that is not in the plan, sentence by sentence as far as there is room.
void add_text(Collector& collector, Nanos in, Nanos room, std::string_view text,
              const SpokenLengths& lengths) {
  const Nanos begins = in;
  for (std::string& sentence : sentences_of(text)) {
    const auto spoken = lengths(sentence);
    if (!spoken || in - begins + spoken->length > room)
      return;
    collector.add(in, begins, std::move(sentence));
    in += spoken->length + between_sentences;
  }
}

bool speaks(const Plan& plan, const Timeline& timeline, int step) {
  if (step >= std::ssize(timeline.steps))
    return false;
  const int entry = timeline.steps[step].entry;
  const Talk talk = entry < std::ssize(plan.talk) ? plan.talk[entry] : Talk::full;
  return talk == Talk::full || talk == Talk::brief;
}

/// Goes through what is due from the running step on.
template <class Cue, class Add>
void each_cue(const std::vector<Cue>& cues, const Timeline& timeline, const View& view, Nanos heard,
              Nanos until, const Add& add) {
  Nanos step_begins = view.count_in_left + view.added_left - view.in_step;
  auto cue = std::lower_bound(cues.begin(), cues.end(), view.step,
                              [](const Cue& a, int step) { return a.step < step; });
  const int end = static_cast<int>(timeline.steps.size());
  for (int step = view.step; step <= end; ++step) {
    for (; cue != cues.end() && cue->step == step; ++cue)
      if (step != view.step || cue->offset >= heard)
        add(step_begins + cue->offset, *cue);
    if (step == end || timeline.steps[step].open())
      return;
    step_begins += timeline.steps[step].length;
    // "And lift." of the next step belongs to the one before it: nothing is looked for further on.
    if (step_begins >= until)
      return;
  }
}

void add_count_in(Collector& collector, const Plan& plan, const Timeline& timeline,
                  const View& view, const Language& language, const SpokenLengths& lengths) {
  for (const Nanos before : {3s, 2s, 1s})
    if (before <= view.count_in_left)
      collector.add(view.count_in_left - before, Tone::tick);
  if (!speaks(plan, timeline, view.step))
    return;
  const auto length = std::chrono::duration_cast<Millis>(view.count_in);
  add_text(collector, after_press - (view.count_in - view.count_in_left),
           view.count_in - after_press, orientation(timeline, view.step, length, language),
           lengths);
}

} // namespace

std::vector<SoundAhead> sounds_ahead(const Plan& plan, const Timeline& timeline, const View& view,
                                     const Language& language, const SpokenLengths& lengths,
                                     Nanos from, Nanos until) {
  Collector collector(from, until);
  if (view.state == SessionState::paused) {
    if (speaks(plan, timeline, view.step))
      add_text(collector, after_press - view.paused_for, 10s, paused_aloud(language), lengths);
    return collector.take();
  }
  if (view.state == SessionState::finished)
    return {};
  if (view.count_in_left > 0ns)
    add_count_in(collector, plan, timeline, view, language, lengths);
  // What a pause or a count-in cut off does not sound again.
  const bool reaches_back = view.state == SessionState::running && from < 0ns;
  const Nanos heard = view.in_step + (reaches_back ? from : 0ns);
  each_cue(plan.script.tones, timeline, view, heard, until,
           [&](Nanos in, const ToneCue& cue) { collector.add(in, cue.tone); });
  each_cue(plan.voice, timeline, view, heard, until,
           [&](Nanos in, const Utterance& cue) { collector.add(in, in - cue.into, cue.sentence); });
  return collector.take();
}

} // namespace coach
