#include "program/phase_reader.hpp"

#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {

constexpr int most_sets = 20;
constexpr int most_reps = 500;

/// A number, [min, max] or "max": one entry of per_set, or the whole of reps.
std::optional<RepCount> rep_count(const Table& table, const KeyRow& row, const Node& value) {
  if (value.kind == NodeKind::text && value.text == "max")
    return AsMany{};
  if (const auto single = read_whole(value, 1, most_reps))
    return Range<int>{*single, *single};
  if (value.kind == NodeKind::list && value.children.size() == 2) {
    const auto low = read_whole(value.children[0], 1, most_reps);
    const auto high = read_whole(value.children[1], 1, most_reps);
    if (low && high && *low < *high)
      return Range<int>{*low, *high};
    if (low && high) {
      const auto smaller = std::to_string(std::min(*low, *high));
      const auto larger = std::to_string(std::max(*low, *high));
      table.report().error(value.span,
                           std::string(row.key) + ": found " + found(value) +
                               ", expected the smaller number first; write " +
                               (smaller == larger ? smaller : "[" + smaller + ", " + larger + "]"));
      return {};
    }
  }
  table.unexpected(row, value);
  return {};
}

template <class Entry, class Read>
std::vector<Entry> per_set_from(const Table& table, Read read) {
  std::vector<Entry> out;
  const auto* value = table.find("per_set");
  const auto& row = table.row("per_set");
  const auto size = value->kind == NodeKind::list ? value->children.size() : 0;
  if (size < 1 || size > most_sets) {
    table.unexpected(row, *value);
    return out;
  }
  for (const auto& child : value->children)
    if (auto entry = read(row, child))
      out.push_back(std::move(*entry));
  return out;
}

/// { least, most } or { per_set }.
std::optional<Reps> reps_from_table(const Table& table) {
  const auto least = table.whole("least");
  const auto most = table.whole("most");
  if (table.has("per_set")) {
    if (least || most)
      table.error("per_set", "per_set: expected it alone, without least and most");
    return PerSet{per_set_from<RepCount>(
        table, [&](const KeyRow& row, const Node& value) { return rep_count(table, row, value); })};
  }
  if (!table.has("least") && !table.has("most")) {
    table.report().error(table.node().span, "reps: found none of least, most and per_set");
    return {};
  }
  if (least && most && *least >= *most)
    table.error("most", "most: found " + std::to_string(*most) + ", expected more than least, " +
                            std::to_string(*least));
  return AsMany{least, most};
}

std::optional<Reps> reps_from(const Table& table) {
  const auto* value = table.find("reps");
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::table)
    return reps_from_table(Table(*value, table::reps, table::program_file, table.report()));
  const auto count = rep_count(table, table.row("reps"), *value);
  if (!count)
    return {};
  return std::visit([](const auto& c) { return Reps{c}; }, *count);
}

/// One load: a text of at most 24 letters.
std::optional<std::string> one_load(const Table& table, const KeyRow& row, const Node& value) {
  if (value.kind == NodeKind::text && !value.text.empty() && count_characters(value.text) <= 24 &&
      !has_unprintable(value.text))
    return value.text;
  table.unexpected(row, value);
  return {};
}

std::optional<Load> load_from(const Table& table) {
  const auto* value = table.find("load");
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::table) {
    const Table inside(*value, table::load, table::program_file, table.report());
    if (inside.has("per_set"))
      return Load{per_set_from<std::string>(inside, [&](const KeyRow& row, const Node& node) {
        return one_load(inside, row, node);
      })};
    table.report().error(value->span, "load: found no per_set, expected { per_set = [...] }");
    return {};
  }
  if (auto load = one_load(table, table.row("load"), *value))
    return Load{{std::move(*load)}};
  return {};
}

std::optional<Setup> setup_from(const Table& table) {
  const auto* value = table.find("setup");
  if (value == nullptr)
    return {};
  if (value->kind == NodeKind::text && value->text == "wait")
    return UntilReady{};
  if (const auto time = read_seconds(*value, 0, 300))
    return *time;
  table.unexpected(table.row("setup"), *value);
  return {};
}

/// A list of rising times.
std::optional<std::vector<Millis>> times_from(const Table& table, std::string_view key) {
  const auto* value = table.find(key);
  if (value == nullptr)
    return {};
  std::vector<Millis> out;
  bool legal = value->kind == NodeKind::list && value->children.size() <= 8;
  for (const auto& child : value->children) {
    const auto time = read_seconds(child, 0, 300);
    legal = legal && time && (out.empty() || *time > out.back());
    out.push_back(time.value_or(Millis{}));
  }
  if (legal && !out.empty())
    return out;
  table.unexpected(table.row(key), *value);
  return {};
}

std::optional<std::vector<std::pair<std::string, Millis>>> tempo_from(const Table& table) {
  const auto* value = table.find("tempo");
  if (value == nullptr)
    return {};
  std::vector<std::pair<std::string, Millis>> out;
  if (value->kind != NodeKind::table || value->children.empty()) {
    table.unexpected(table.row("tempo"), *value);
    return {};
  }
  for (const auto& movement : value->children) {
    if (const auto time = read_seconds(movement, 0, 120))
      out.emplace_back(movement.key, *time);
    else
      table.report().error(movement.span, "tempo: found " + found(movement) + " for \"" +
                                              movement.key + "\", expected seconds 0-120");
  }
  return out;
}

std::optional<Rests> rests_from(const Table& table) {
  const auto rests = table.table("rest");
  if (!rests)
    return {};
  return Rests{rests->rest("rep"), rests->rest("set"), rests->rest("side"), rests->rest("after")};
}

} // namespace

Dose dose_from(const Table& table) {
  Dose out;
  out.use = table.id("use");
  if (table.has("or"))
    out.alternatives = table.ids("or");
  out.sets = table.whole_range("sets");
  out.reps = reps_from(table);
  out.time = table.seconds_range("time");
  out.goal = table.text("goal");
  out.about = table.seconds("about");
  out.hold = table.seconds_range("hold");
  out.tempo = tempo_from(table);
  out.rest = rests_from(table);
  out.load = load_from(table);
  out.effort = table.text("effort");
  out.setup = setup_from(table);
  out.setup_at = times_from(table, "setup_at");
  out.change_at = times_from(table, "change_at");
  out.note = table.text("note");
  return out;
}

} // namespace coach
