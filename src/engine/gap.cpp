#include "engine/gap.hpp"

#include <algorithm>

namespace coach {

using namespace std::chrono_literals;

namespace {
constexpr Millis shortest_with_count_in = 5s;
constexpr Millis shortest_estimate = 1s;
} // namespace

void Gap::apply(Millis length_of_rest) { length = std::max(length, length_of_rest); }

void Gap::apply(const Rest& rest, Millis if_alone) {
  if (const auto* number = std::get_if<Range<Millis>>(&rest))
    return apply(number->min);
  until_ready = true;
  usual = std::max(usual, if_alone);
}

std::vector<Step> steps_of(const Gap& gap, Millis count_in) {
  std::vector<Step> steps;
  const auto add = [&](StepKind kind, Millis length, OpenKind open = OpenKind::none) {
    if (length > 0ms) {
      Step step;
      step.kind = kind;
      step.open_kind = open;
      step.length = length;
      steps.push_back(step);
    }
  };
  if (gap.until_ready) {
    const Millis estimate = gap.length > 0ms ? gap.length : gap.usual;
    add(StepKind::open, std::max(estimate - count_in, shortest_estimate), OpenKind::ready);
    add(StepKind::count_in, count_in);
    return steps;
  }
  const Millis counted =
      gap.length >= shortest_with_count_in ? std::min(count_in, gap.length) : Millis{0};
  if (gap.reason == Gap::Reason::new_item) {
    const Millis setup = std::max(std::min(gap.setup, gap.length) - counted, 0ms);
    add(StepKind::rest, gap.length - counted - setup);
    add(StepKind::setup, setup);
  } else {
    add(gap.reason == Gap::Reason::change_side ? StepKind::change_side : StepKind::rest,
        gap.length - counted);
  }
  add(StepKind::count_in, counted);
  return steps;
}

} // namespace coach
