#pragma once

#include "paint/text_painter.hpp"
#include "sdl/handle.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
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
  using LineKey = std::pair<Type, std::string>;
  _TTF_Font* font(Type type);
  TextMask render(const std::string& text, Type type);

  Library library_;
  std::array<std::vector<char>, 2> files_;
  std::map<Type, SdlHandle<_TTF_Font>> fonts_;
  std::map<LineKey, TextMask> masks_;
  std::map<LineKey, double> widths_;
  std::size_t kept_bytes_ = 0;
};

} // namespace coach
