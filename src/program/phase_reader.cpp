#include "program/phase_reader.hpp"

#include "program/exercise_reader.hpp"

#include <algorithm>

namespace coach {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu",
                                                      "fri", "sat", "sun"};

Days days_from(const Table& table) {
  const auto* value = table.find("days");
  if (value == nullptr)
    return EveryDay{};
  if (value->kind == NodeKind::text && value->text == "daily")
    return EveryDay{};
  if (value->kind == NodeKind::text && value->text == "every-2nd")
    return EverySecondDay{};
  Weekdays out{};
  bool good = value->kind == NodeKind::list && !value->children.empty();
  for (std::size_t i = 0; good && i < value->children.size(); ++i) {
    const auto day = std::ranges::find(weekdays, value->children[i].text);
    good = value->children[i].kind == NodeKind::text && day != weekdays.end();
    if (good)
      out[static_cast<std::size_t>(day - weekdays.begin())] = true;
  }
  if (good)
    return out;
  table.unexpected(table.row("days"), *value);
  return EveryDay{};
}

std::vector<AfterMax> after_max_from(const Table& item) {
  std::vector<AfterMax> out;
  for (const auto& line : item.tables("after_max")) {
    out.push_back({line.whole("up_to").value_or(0), line.text("say").value_or(Text{})});
    if (out.size() > 1 && line.has("up_to") && out.back().up_to <= out[out.size() - 2].up_to)
      line.error("up_to", "up_to: found " + std::to_string(out.back().up_to) +
                              ", expected more than in the line before");
  }
  return out;
}

std::vector<std::string> unstated_from(const Table& item) {
  auto out = item.labels("unstated");
  const auto* value = item.find("unstated");
  for (std::size_t i = 0; value != nullptr && i < value->children.size(); ++i) {
    const auto& name = value->children[i];
    if (name.kind != NodeKind::text || name.text.empty())
      continue;
    if (find_key(table::item, name.text) != nullptr)
      continue;
    std::vector<std::string_view> keys;
    for (const auto& row : key_rows())
      if ((row.in & table::item) != 0)
        keys.emplace_back(row.key);
    const auto near = nearest(keys, name.text);
    item.report().error(name.span,
                        "unstated: \"" + name.text + "\" is no key of " +
                            std::string(table_name(table::item)) +
                            (near.empty() ? "" : "; did you mean \"" + std::string(near) + "\"?"));
  }
  return out;
}

Item item_from(const Table& table) {
  Item out;
  out.dose = dose_from(table);
  out.load_step = table.text("load_step");
  out.load_max = table.text("load_max");
  out.sides = table.choice<Sides>("sides");
  out.first = table.choice<First>("first");
  out.switch_sides = table.choice<Switch>("switch").value_or(Switch::set);
  out.pace = table.choice<Pace>("pace").value_or(Pace::coach);
  out.frequency = frequency_from(table);
  out.days = days_from(table);
  if (const auto brief = table.table("short"))
    out.brief = dose_from(*brief);
  out.after_max = after_max_from(table);
  for (const auto& rung : table.tables("rung"))
    out.ladder.push_back({rung.text("title").value_or(Text{}), dose_from(rung), gate_from(rung)});
  out.at = table.whole("at").value_or(1);
  if (table.whole("at") && out.at > static_cast<int>(out.ladder.size()))
    table.error("at", "at: found " + std::to_string(out.at) + ", but the ladder has " +
                          std::to_string(out.ladder.size()) +
                          (out.ladder.size() == 1 ? " rung" : " rungs") +
                          "; write [[phase.exercise.rung]] for each");
  out.unstated = unstated_from(table);
  return out;
}

} // namespace

Frequency frequency_from(const Table& table) {
  Frequency out{table.whole_range("times_per_day"), table.whole_range("every_hours"),
                table.whole_range("days_per_week"), table.whole("rest_days"),
                table.whole_range("weeks")};
  if (table.has("times_per_day") && table.has("every_hours"))
    table.error("every_hours", "every_hours: found beside times_per_day, expected one of the two");
  return out;
}

std::optional<Gate> gate_from(const Table& table) {
  const auto gate = table.table("gate");
  if (!gate)
    return {};
  if (gate->node().children.empty())
    table.error("gate", "gate: found nothing in it, expected at least one condition");
  return Gate{gate->whole("sessions"), gate->whole("clean"), gate->whole("pain_up_to"),
              gate->whole("morning_rise"), gate->text("ask")};
}

Phase phase_from(const Table& table) {
  Phase out;
  out.name = table.id("name").value_or("");
  out.kind = table.choice<PhaseKind>("kind").value_or(PhaseKind::main);
  out.title = table.text("title").value_or(Text{});
  out.rounds = table.whole_range("rounds").value_or(out.rounds);
  out.rounds_written = table.has("rounds");
  if (const auto rest = table.table("rest")) {
    out.rest_exercise = rest->rest("exercise");
    out.rest_round = rest->rest("round");
  }
  out.setup = table.seconds("setup");
  out.stop_after = table.seconds("stop_after");
  for (const auto& item : table.tables("exercise"))
    out.items.push_back(item_from(item));
  return out;
}

} // namespace coach
