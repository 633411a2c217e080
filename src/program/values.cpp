#include "program/table.hpp"

#include <charconv>
#include <cmath>

namespace coach {

namespace {

/// A sign, digits and at most one point, as is_plain_number() has seen them.
std::string_view unsigned_digits(std::string_view text) {
  if (text.starts_with('+'))
    text.remove_prefix(1);
  return text;
}

/// The whole text as a number; nothing if it is none or does not fit.
template <class Number>
std::optional<Number> parsed(std::string_view text) {
  Number out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional(out)
                                                                  : std::nullopt;
}

template <class Number>
std::optional<Number> within(std::optional<Number> number, double low, double high) {
  return number && static_cast<double>(*number) >= low && static_cast<double>(*number) <= high
             ? number
             : std::nullopt;
}

/// Short lists of numbers and texts as they are, others without their contents.
std::string list_words(const Node& value) {
  std::string out;
  for (const auto& child : value.children) {
    const bool text = child.kind == NodeKind::text;
    if (!text && child.kind != NodeKind::number)
      return "a list";
    out += (out.empty() ? "[" : ", ") + (text ? "\"" + child.text + "\"" : child.text);
  }
  return out.empty() || out.size() > 40 ? "a list" : out + "]";
}

} // namespace

std::string found(const Node& value) {
  switch (value.kind) {
  case NodeKind::text:
    return value.text.size() > 40 ? "a text" : "the text \"" + value.text + "\"";
  case NodeKind::number:
    return value.text;
  case NodeKind::flag:
    return value.flag ? "true" : "false";
  case NodeKind::list:
    return list_words(value);
  case NodeKind::table:
    return "a table";
  }
  return {};
}

std::optional<int> read_whole(const Node& value, double low, double high) {
  if (value.kind != NodeKind::number)
    return {};
  return within(parsed<int>(unsigned_digits(value.text)), low, high);
}

std::optional<Millis> read_seconds(const Node& value, double low, double high) {
  if (value.kind != NodeKind::number || value.text.starts_with('-'))
    return {};
  auto digits = unsigned_digits(value.text);
  const auto point = digits.find('.');
  auto fraction =
      point == std::string_view::npos ? std::string{} : std::string(digits.substr(point + 1));
  if (fraction.size() > 3)
    return {};
  fraction.resize(3, '0');
  const auto all = std::string(digits.substr(0, point)) + fraction;
  const auto out = within(parsed<long long>(all), std::round(low * 1000), std::round(high * 1000));
  return out ? std::optional(Millis{*out}) : std::nullopt;
}

std::optional<double> read_number(const Node& value, double low, double high) {
  if (value.kind != NodeKind::number)
    return {};
  return within(parsed<double>(unsigned_digits(value.text)), low, high);
}

} // namespace coach
