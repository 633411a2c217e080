#include "figure/palette.hpp"

#include <cmath>
#include <initializer_list>

namespace coach {
namespace {

constexpr Colour night = rgb(0x16222C);

Colours bright(FigurePalette palette) {
  Colours all{};
  switch (palette) {
  case FigurePalette::first:
    all.skin = {rgb(0xF2C5A2), rgb(0xDFA67E)};
    all.shirt = {rgb(0x2F9E95), rgb(0x237A74)};
    all.tights = {rgb(0x3F506D), rgb(0x2E3D56)};
    all.hair = {rgb(0x4F312B), rgb(0x3A231F)};
    all.style = Hair::short_cut;
    break;
  case FigurePalette::second:
    all.skin = {rgb(0x94613F), rgb(0x774A2E)};
    all.shirt = {rgb(0x8273B8), rgb(0x67599B)};
    all.tights = {rgb(0x3C4B60), rgb(0x2C3949)};
    all.hair = {rgb(0x2B201E), rgb(0x1C1413)};
    all.style = Hair::bun;
    break;
  case FigurePalette::third:
    all.skin = {rgb(0xE9BC94), rgb(0xCF9A6E)};
    all.shirt = {rgb(0x4C8FC7), rgb(0x3873A6)};
    all.tights = {rgb(0x4D535E), rgb(0x393F49)};
    all.hair = {rgb(0xCDD1D6), rgb(0xA9AFB7)};
    all.style = Hair::cropped;
    break;
  }
  all.shoe = {rgb(0xFBFBFA), rgb(0xCBD5DD)};
  all.sole = rgb(0x76889C);
  all.eye = rgb(0x35282B);
  all.wood = {rgb(0xC9AE8C), rgb(0xA98B66)};
  all.seat = {rgb(0xE0C6A0), rgb(0xC2A074)};
  all.metal = {rgb(0xA3B3C0), rgb(0x7F909E)};
  all.mat = {rgb(0x9CBEDF), rgb(0x7BA2C8)};
  all.wall = {rgb(0xD3DDE3), rgb(0xBCC9D2)};
  all.cloth = {rgb(0xF4ECDD), rgb(0xD9CBB2)};
  all.ice = {rgb(0xB9E2F2), rgb(0x8CC4DB)};
  all.band = {rgb(0xE2B93B), rgb(0xBC9524)};
  all.muscle = rgb(0xFF6B57);
  return all;
}

void darken(Colours& all, FigurePalette palette) {
  if (palette == FigurePalette::first) {
    all.shirt = {rgb(0x3FB8A8), rgb(0x33998C)};
    all.hair = {rgb(0x7A4B34), rgb(0x603A28)};
  }
  if (palette == FigurePalette::second)
    all.hair = {rgb(0x54423C), rgb(0x40312D)};
  all.tights = {rgb(0x6F86A8), rgb(0x586D8E)};
  all.shoe = {rgb(0xEEF1F3), rgb(0xA9B7C4)};
  all.sole = rgb(0xB7C6D6);
  const auto dim = [](Shaded& tone, double part) {
    tone = {mixed(tone.light, night, part), mixed(tone.shade, night, part)};
  };
  for (Shaded* tone : {&all.wood, &all.seat, &all.metal, &all.cloth, &all.ice})
    dim(*tone, 0.42);
  dim(all.mat, 0.62); // the legs that lie on it are of its hue
  all.wall = {rgb(0x2A3B48), rgb(0x22313D)};
  all.muscle = rgb(0xFF7A63);
}

} // namespace

Colour mixed(Colour a, Colour b, double part) {
  const auto one = [&](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
  };
  return {one(a.red, b.red), one(a.green, b.green), one(a.blue, b.blue), one(a.alpha, b.alpha)};
}

Colours colours_of(FigurePalette palette, bool dark, Colour room, Colour accent) {
  Colours all = bright(palette);
  if (dark)
    darken(all, palette);
  all.lips = mixed(all.skin.shade, rgb(0xA8423F), 0.62);
  all.cheek = faded(mixed(all.skin.light, rgb(0xFF6B5E), 0.55), 0.42);
  all.muscle_light = mixed(all.muscle, rgb(0xFFFFFF), 0.42);
  all.room = room;
  all.ground = mixed(room, dark ? rgb(0x8FB0C6) : rgb(0x5E8299), dark ? 0.075 : 0.19);
  all.shadow = dark ? Colour{4, 9, 14, 80} : Colour{28, 48, 70, 52};
  all.accent = accent;
  all.halo = dark ? room : rgb(0xFFFFFF);
  return all;
}

} // namespace coach
