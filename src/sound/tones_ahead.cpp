#include "sound/tones_ahead.hpp"

#include <algorithm>

namespace coach {
namespace {

using namespace std::chrono_literals;

/// Collects what lies in the window asked for.
struct Collector {
  Nanos from{}, until{};
  std::vector<ToneAhead> tones;

  void add(Nanos in, Tone tone) {
    if (from <= in && in < until)
      tones.push_back({in, tone});
  }
};

void add_count_in(Collector& collector, Nanos left) {
  for (const Nanos before : {3s, 2s, 1s})
    if (before <= left)
      collector.add(left - before, Tone::tick);
}

} // namespace

std::vector<ToneAhead> tones_ahead(const Script& script, const Timeline& timeline, const View& view,
                                   Nanos from, Nanos until) {
  if (view.state == SessionState::paused || view.state == SessionState::finished)
    return {};
  Collector collector{from, until, {}};
  if (view.count_in_left > 0ns)
    add_count_in(collector, view.count_in_left);
  Nanos step_begins = view.count_in_left + view.added_left - view.in_step;
  auto cue = std::lower_bound(script.tones.begin(), script.tones.end(), view.step,
                              [](const ToneCue& tone, int step) { return tone.step < step; });
  // What a pause or a count-in cut off does not sound again.
  const bool reaches_back = view.state == SessionState::running && from < 0ns;
  const Nanos heard = view.in_step + (reaches_back ? from : 0ns);
  const int end = static_cast<int>(timeline.steps.size());
  for (int step = view.step; step <= end; ++step) {
    for (; cue != script.tones.end() && cue->step == step; ++cue)
      if (step != view.step || cue->offset >= heard)
        collector.add(step_begins + cue->offset, cue->tone);
    if (step == end || timeline.steps[step].open())
      break;
    step_begins += timeline.steps[step].length;
    if (step_begins >= until)
      break;
  }
  return std::move(collector.tones);
}

} // namespace coach
