#include "program/source.hpp"

#include "program/utf8.hpp"

#include <algorithm>

namespace coach {

namespace {
/// Longer lines are not echoed under a message.
constexpr std::size_t longest_echo = 1200;

/// Control characters and broken bytes as '?': what an author wrote must not steer a terminal.
std::string printable(std::string_view raw) {
  std::string out;
  for (std::size_t at = 0; at < raw.size();) {
    const auto [code, bytes] = character_at(raw, at);
    if (raw[at] == '\t')
      out += '\t';
    else if (bytes == 0 || is_unprintable(code))
      out += '?';
    else
      out += raw.substr(at, bytes);
    at += bytes == 0 ? 1 : bytes;
  }
  return out;
}
} // namespace

Source::Source(std::string_view text, std::string_view file) : text_(text), file_(file) {
  if (text_.starts_with("\xEF\xBB\xBF"))
    text_.remove_prefix(3);
  starts_.push_back(0);
  for (std::size_t at = 0; at < text_.size(); ++at)
    if (text_[at] == '\n')
      starts_.push_back(at + 1);
}

std::size_t Source::line_start(int number) const {
  const auto index = static_cast<std::size_t>(std::max(number, 1)) - 1;
  return starts_[std::min(index, starts_.size() - 1)];
}

std::string_view Source::raw_line(int number) const {
  const auto from = line_start(number);
  auto line = text_.substr(from, text_.find('\n', from) - from);
  if (line.ends_with('\r'))
    line.remove_suffix(1);
  return line;
}

std::string Source::line(int number) const {
  const auto raw = raw_line(number);
  return raw.size() > longest_echo ? std::string{} : printable(raw);
}

Location Source::locate(Span span) const {
  const auto at = std::min(span.at, text_.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), at);
  const int line = static_cast<int>(after - starts_.begin());
  const auto raw = raw_line(line);
  const auto before = std::min(at - line_start(line), raw.size());
  const auto inside = raw.substr(before, span.length);
  return {file_, line, static_cast<int>(count_characters(raw.substr(0, before))) + 1,
          std::max(1, static_cast<int>(count_characters(inside)))};
}

void Report::error(Span span, std::string message) {
  ++errors_;
  add(span, Severity::error, std::move(message));
}

void Report::warning(Span span, std::string message) {
  add(span, Severity::warning, std::move(message));
}

void Report::add(Span span, Severity severity, std::string message) {
  auto where = source_->locate(span);
  auto line = source_->line(where.line);
  all_.push_back({std::move(where), severity, printable(message), std::move(line)});
}

Diagnostics Report::take() {
  sort(all_);
  return std::move(all_);
}

} // namespace coach
