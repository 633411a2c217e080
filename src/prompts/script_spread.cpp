#include "prompts/script_writer.hpp"

#include "prompts/words.hpp"

#include <algorithm>
#include <span>

namespace coach::script {

using namespace std::chrono_literals;

namespace {

constexpr int gone = -1; ///< the rank of a line that is not said

/// What the lines take with a breath after each.
Millis time_of(std::span<const Line> lines) {
  Millis sum{};
  for (const Line& line : lines)
    if (line.rank != gone)
      sum += words::time_to_say(line.text) + breath;
  return sum;
}

/// Takes a little from a line: its next shorter form, else its last sentence. False where nothing
/// is left to take.
bool shorten(Line& line) {
  if (!line.shorter.empty()) {
    line.text = line.shorter.front();
    line.shorter.erase(line.shorter.begin());
    return true;
  }
  const auto end = line.text.rfind(". ");
  if (line.kind == PromptKind::side || end == std::string::npos)
    return false;
  line.text.erase(end + 1);
  return true;
}

/// Shortens one of the lines with the highest rank, or drops the last of them. False where none is
/// left.
bool take_a_little(std::vector<Line>& lines) {
  const int highest = std::ranges::max(lines, {}, &Line::rank).rank;
  if (highest == gone)
    return false;
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    if (line->rank == highest && shorten(*line))
      return true;
  const auto last = std::ranges::find(lines.rbegin(), lines.rend(), highest, &Line::rank);
  last->text.clear();
  last->rank = gone;
  return true;
}

/// What is no longer said of a text: all of it, or its last sentences.
std::string lost(const std::string& whole, const std::string& said) {
  return !said.empty() && whole.starts_with(said + " ") ? whole.substr(said.size() + 1) : whole;
}

/// Makes the lines fit into `length`; of the author's, what gives way is noted.
void make_room(Writer& writer, int to, Millis length, std::vector<Line>& lines) {
  const std::vector<Line> wanted = lines;
  const Millis missing = time_of(lines) - length;
  while (time_of(lines) > length && take_a_little(lines))
    continue;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (wanted[i].by_author && lines[i].text != wanted[i].text)
      writer.left_out({to, wanted[i].kind, lost(wanted[i].text, lines[i].text), missing});
  std::erase_if(lines, [](const Line& line) { return line.rank == gone; });
}

/// What is between the first of the lines and the next, if they have `length` for all of them.
Millis pause_behind(std::span<const Line> lines, Millis length) {
  const auto count = std::ssize(lines);
  const Millis even = (length - time_of(lines) + count * breath) / count;
  const bool done =
      count > 1 && lines[0].kind == PromptKind::exercise && lines[1].kind == PromptKind::exercise;
  return std::min(Millis(done ? 600 : 2500), even);
}

} // namespace

void spread(Writer& writer, Room room, std::vector<Line> lines) {
  // A step that waits for the person has room for everything.
  if (writer.step(room.step).open())
    room.end = std::max(room.end, room.start + time_of(lines));
  make_room(writer, room.to, room.end - room.start, lines);
  if (lines.empty())
    return;
  Millis free = room.start, at = room.start;
  for (std::span<const Line> rest = lines; !rest.empty(); rest = rest.subspan(1)) {
    if (rest[0].kind == PromptKind::pain_rule)
      writer.pain_rule_said();
    if (rest[0].at && *rest[0].at >= free && *rest[0].at + time_of(rest) - breath <= room.end)
      at = *rest[0].at;
    writer.say(room.step, at / 100ms * 100ms, rest[0].kind, rest[0].text);
    free = at + words::time_to_say(rest[0].text);
    at = free + pause_behind(rest, room.end - at);
  }
}

} // namespace coach::script
