#include "prompts/plan_parts.hpp"

#include <algorithm>
#include <optional>

namespace coach::planning {

using namespace std::chrono_literals;

namespace {

/// The higher, the sooner it gives way.
int rank(PromptKind kind) {
  switch (kind) {
  case PromptKind::seconds:
    return 0;
  case PromptKind::count:
  case PromptKind::side:
  case PromptKind::exercise:
  case PromptKind::closing:
    return 1;
  case PromptKind::movement:
  case PromptKind::time_left:
    return 2;
  case PromptKind::get_ready:
  case PromptKind::opening:
    return 3;
  case PromptKind::dose:
    return 4;
  case PromptKind::pain_rule:
    return 5;
  case PromptKind::cue:
    return 6;
  }
  return 6;
}

/// Gives up the last sentence, or all of it.
void shrink(Line& line) {
  line.misfit = true;
  if (line.parts.size() > 1)
    line.parts.pop_back();
  else
    line.kept = false;
}

/// Places the lines one after the other. When one meets the next or comes too late, the least
/// important of those that wait for each other gives way.
class Row {
 public:
  explicit Row(Lines& lines) : lines_(lines) {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (lines[i].kept)
        row_.push_back(i);
  }

  void place_all() {
    std::size_t at = 0;
    while (at < row_.size()) {
      Line& here = line(at);
      here.start = here.wanted;
      if (at > 0)
        here.start = std::max(here.start, line(at - 1).end() + between_prompts);
      const Millis late =
          std::max(here.start - here.wanted - here.patience, here.end() - here.latest);
      at = late <= 0ms ? at + 1 : make_room(at, late);
    }
  }

 private:
  Line& line(std::size_t at) { return lines_[row_[at]]; }

  std::size_t make_room(std::size_t at, Millis late) {
    const auto earlier = hurry(at, late);
    return earlier ? *earlier : give_way(at);
  }

  /// Has the line at `at` begin earlier by `late`, and those before it as far as they are in its
  /// way. Returns from where on the row is to be placed again; nothing if one of them cannot.
  std::optional<std::size_t> hurry(std::size_t at, Millis late) {
    std::vector<std::pair<Line*, Millis>> begins;
    Millis target = line(at).start - late;
    for (;; --at) {
      if (target < line(at).earliest)
        return std::nullopt;
      begins.emplace_back(&line(at), target);
      if (at == 0 || line(at - 1).end() + between_prompts <= target)
        break;
      target -= between_prompts + line(at - 1).length();
    }
    for (const auto& [each, begin] : begins)
      each->wanted = begin;
    return at;
  }

  /// Shrinks one of those that made the line at `at` late, or the line itself. Returns from where
  /// on the row is to be placed again.
  std::size_t give_way(std::size_t at) {
    std::size_t first = at;
    while (first > 0 && line(first).start > line(first).wanted)
      --first;
    std::size_t least = first;
    for (std::size_t i = first; i <= at; ++i)
      if (worth_less(line(i), line(least)))
        least = i;
    shrink(line(least));
    if (!line(least).kept)
      row_.erase(row_.begin() + static_cast<std::ptrdiff_t>(least));
    return std::min(first, least);
  }

  /// Of two that are as important the later gives way; but what is done before what comes next.
  static bool worth_less(const Line& later, const Line& earlier) {
    const int a = rank(later.prompt.kind), b = rank(earlier.prompt.kind);
    if (a != b)
      return a > b;
    return later.prompt.kind != PromptKind::exercise;
  }

  Lines& lines_;
  std::vector<std::size_t> row_;
};

} // namespace

void fit(Lines& lines) { Row(lines).place_all(); }

} // namespace coach::planning
