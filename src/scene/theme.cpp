#include "scene/theme.hpp"

namespace coach {

const Theme& light_theme() {
  static constexpr Theme theme{
      .room = rgb(0xE4EEF3),
      .room_paused = rgb(0xECEFF1),
      .paper = rgb(0xFFFFFF),
      .ink = rgb(0x12232F),
      .ink2 = rgb(0x3A4D5A),
      .edge = rgb(0x6E818D),
      .tint = rgb(0xD3E0E8),
      .press = rgb(0xBCCDD8),
      .line = rgb(0xC6D3DB),
      .ground = rgb(0xCBDBE4),
      .move = rgb(0xCE7500),
      .hold = rgb(0x005A9C),
      .rest = rgb(0x1F8A5B),
      .on_accent = rgb(0xFFFFFF),
      .scrim = faded(rgb(0x12232F), 0.72),
  };
  return theme;
}

const Theme& dark_theme() {
  static constexpr Theme theme{
      .room = rgb(0x111B23),
      .room_paused = rgb(0x17191C),
      .paper = rgb(0x1A2731),
      .ink = rgb(0xF1F6F9),
      .ink2 = rgb(0xB9C8D2),
      .edge = rgb(0x7D909C),
      .tint = rgb(0x233440),
      .press = rgb(0x30454F),
      .line = rgb(0x33444F),
      .ground = rgb(0x1F2E39),
      .move = rgb(0xF6B04C),
      .hold = rgb(0x8FCBFF),
      .rest = rgb(0x46C08A),
      .on_accent = rgb(0x111B23),
      .scrim = faded(rgb(0x04090D), 0.76),
  };
  return theme;
}

} // namespace coach
