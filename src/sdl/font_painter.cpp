#include "sdl/font_painter.hpp"

#include <SDL.h>
#include <SDL_ttf.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace coach {
namespace {

constexpr std::size_t most_bytes = 24U << 20U;
constexpr std::size_t most_widths = 4'000;
/// A window that is being resized goes through many sizes.
constexpr std::size_t most_fonts = 40;

std::vector<char> read_font(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  std::vector<char> bytes(in ? static_cast<std::size_t>(in.tellg()) : 0);
  in.seekg(0);
  if (bytes.empty() || !in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
    throw std::runtime_error("cannot read the font " + path.string());
  return bytes;
}

/// Only the coverage: white text, so its alpha.
TextMask mask_of(const SDL_Surface& surface, int ascent) {
  TextMask mask;
  mask.width = surface.w;
  mask.height = surface.h;
  mask.stride = (surface.w + 3) / 4 * 4;
  mask.ascent = ascent;
  mask.coverage.resize(static_cast<std::size_t>(mask.stride) * mask.height);
  const auto* pixels = static_cast<const std::uint8_t*>(surface.pixels);
  for (int y = 0; y < surface.h; ++y)
    for (int x = 0; x < surface.w; ++x) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, pixels + static_cast<std::size_t>(y) * surface.pitch + 4 * x, 4);
      mask.coverage[static_cast<std::size_t>(y) * mask.stride + x] =
          static_cast<std::uint8_t>((pixel & surface.format->Amask) >> surface.format->Ashift);
    }
  return mask;
}

} // namespace

FontPainter::Library::Library() {
  if (TTF_Init() != 0)
    throw_sdl_error("cannot start the font library");
}
FontPainter::Library::~Library() { TTF_Quit(); }

FontPainter::FontPainter(const std::filesystem::path& folder)
    : files_{read_font(folder / "NotoSans-Regular.ttf"), read_font(folder / "NotoSans-Bold.ttf")} {
  font({16, Weight::regular});
  font({16, Weight::bold});
}

FontPainter::~FontPainter() = default;

bool FontPainter::can_show(std::uint32_t character) {
  return TTF_GlyphIsProvided32(font({16, Weight::regular}), character) != 0 &&
         TTF_GlyphIsProvided32(font({16, Weight::bold}), character) != 0;
}

_TTF_Font* FontPainter::font(Type type) {
  type.size = std::max(type.size, 1);
  if (fonts_.size() >= most_fonts && !fonts_.contains(type)) {
    fonts_.clear();
    masks_.clear();
    kept_bytes_ = 0;
  }
  auto& kept = fonts_[type];
  if (!kept) {
    const auto& file = files_[static_cast<std::size_t>(type.weight)];
    SDL_RWops* reader = SDL_RWFromConstMem(file.data(), static_cast<int>(file.size()));
    kept.reset(TTF_OpenFontRW(reader, 1, type.size));
    if (!kept)
      throw_sdl_error("cannot use the font");
    TTF_SetFontHinting(kept.get(), TTF_HINTING_NONE);
  }
  return kept.get();
}

double FontPainter::width(std::string_view text, Type type) {
  if (text.empty())
    return 0;
  if (widths_.size() > most_widths)
    widths_.clear();
  if (const auto kept = widths_.find(LineView{type, text}); kept != widths_.end())
    return kept->second;
  LineKey line{type, std::string(text)};
  int width = 0;
  TTF_SizeUTF8(font(type), line.text.c_str(), &width, nullptr);
  return widths_.emplace(std::move(line), width).first->second;
}

const TextMask& FontPainter::mask(std::string_view text, Type type) {
  if (const auto kept = masks_.find(LineView{type, text}); kept != masks_.end())
    return kept->second;
  LineKey line{type, std::string(text)};
  TextMask fresh = render(line.text, type);
  if (kept_bytes_ + fresh.coverage.size() > most_bytes) {
    masks_.clear();
    kept_bytes_ = 0;
  }
  kept_bytes_ += fresh.coverage.size();
  return masks_.emplace(std::move(line), std::move(fresh)).first->second;
}

TextMask FontPainter::render(const std::string& text, Type type) {
  const SdlHandle<SDL_Surface> surface(
      TTF_RenderUTF8_Blended(font(type), text.c_str(), SDL_Color{255, 255, 255, 255}));
  if (!surface)
    return {}; // nothing to see, such as a line of no letters
  return mask_of(*surface, TTF_FontAscent(font(type)));
}

} // namespace coach
