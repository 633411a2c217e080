#pragma once

#include "paint/text_painter.hpp"
#include "sdl/handle.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coach {

/// Paints text with a regular and a bold font file; lines once painted are kept.
class FontPainter final : public TextPainter {
 public:
  /// Reads NotoSans-Regular.ttf and NotoSans-Bold.ttf in `folder`. Throws std::runtime_error if
  /// one of them is missing or is no font.
  explicit FontPainter(const std::filesystem::path& folder);
  ~FontPainter() override;

  const TextMask& mask(std::string_view text, Type type) override;
  double width(std::string_view text, Type type) override;
  /// True if both fonts have a picture of this character (code point).
  bool can_show(std::uint32_t character);

 private:
  /// TTF_Init and TTF_Quit.
  struct Library {
    Library();
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library();
  };
  /// A line of one type; looked for without a copy of its words.
  struct LineKey {
    Type type;
    std::string text;
  };
  struct LineView {
    Type type;
    std::string_view text;
  };
  struct SameLine {
    using is_transparent = void;
    bool operator()(const auto& a, const auto& b) const {
      return a.type == b.type && std::string_view(a.text) == b.text;
    }
  };
  struct HashLine {
    using is_transparent = void;
    std::size_t operator()(const auto& line) const {
      return std::hash<std::string_view>()(line.text) ^ static_cast<std::size_t>(line.type.size) ^
             (static_cast<std::size_t>(line.type.weight) << 16U);
    }
  };
  template <class Kept>
  using Lines = std::unordered_map<LineKey, Kept, HashLine, SameLine>;

  _TTF_Font* font(Type type);
  TextMask render(const std::string& text, Type type);

  Library library_;
  std::array<std::vector<char>, 2> files_;
  std::map<Type, SdlHandle<_TTF_Font>> fonts_;
  Lines<TextMask> masks_;
  Lines<double> widths_;
  std::size_t kept_bytes_ = 0;
};

} // namespace coach
