#include "app/show.hpp"

#include <nlohmann/json.hpp>

namespace coach {

namespace {

using Json = nlohmann::ordered_json;

const char* name(StepKind kind) {
  switch (kind) {
  case StepKind::setup:
    return "setup";
  case StepKind::count_in:
    return "count-in";
  case StepKind::movement:
    return "movement";
  case StepKind::hold:
    return "hold";
  case StepKind::timed:
    return "timed";
  case StepKind::open:
    return "open";
  case StepKind::rest:
    return "rest";
  case StepKind::change_side:
    return "change-side";
  }
  return "";
}

/// Whole seconds as whole numbers, everything else as the shortest decimal.
Json seconds(Millis time) {
  if (time.count() % 1000 == 0)
    return time.count() / 1000;
  return static_cast<double>(time.count()) / 1000;
}

} // namespace

std::string show_json(const Timeline& timeline) {
  Json out;
  out["program"] = timeline.program;
  out["title"] = timeline.title.plain;
  out["form"] = coach::name(timeline.form);
  out["total"] = seconds(timeline.total);
  out["steps"] = Json::array();
  for (const auto& step : timeline.steps) {
    const Entry& entry = timeline.entry(step);
    Json line;
    line["at"] = seconds(step.at);
    line["seconds"] = seconds(step.length);
    if (step.open())
      line["open"] = true;
    line["kind"] = name(step.kind);
    line["phase"] = entry.phase_name;
    line["exercise"] = entry.exercise.id;
    line["movement"] = step.movement < 0
                           ? ""
                           : entry.exercise.movements[static_cast<std::size_t>(step.movement)].name;
    line["set"] = step.place.set;
    line["rep"] = step.place.rep;
    line["side"] = name(step.place.side);
    out["steps"].push_back(std::move(line));
  }
  return out.dump(1) + "\n";
}

} // namespace coach
