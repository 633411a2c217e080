#include "sdl/window.hpp"

#include <SDL.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace coach {
namespace {

SDL_Rect sdl_rect(const Rect& rect, Area area) {
  const Rect inside = meet(whole_pixels(rect), {0, 0, static_cast<double>(area.width),
                                                static_cast<double>(area.height)});
  return {static_cast<int>(inside.x), static_cast<int>(inside.y), static_cast<int>(inside.width),
          static_cast<int>(inside.height)};
}

/// A driver that shows pictures to somebody, or that was asked for by name.
bool is_real(const char* driver) {
  const std::string_view name = driver == nullptr ? "" : driver;
  if (name == "x11" || name == "wayland" || name == "KMSDRM")
    return true;
  const char* wanted = SDL_getenv("SDL_VIDEODRIVER");
  return wanted != nullptr && name == wanted;
}

/// True if there is something that SDL could connect to; asking it without would make Wayland's
/// library complain on the terminal.
bool screen_in_sight() {
  for (const char* name : {"SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"})
    if (const char* value = SDL_getenv(name); value != nullptr && *value != 0)
      return true;
  std::error_code none;
  return std::filesystem::exists("/dev/dri", none);
}

} // namespace

bool display_available() {
  if (SDL_WasInit(SDL_INIT_VIDEO) != 0)
    return is_real(SDL_GetCurrentVideoDriver());
  if (!screen_in_sight())
    return false;
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
    return false;
  if (is_real(SDL_GetCurrentVideoDriver()))
    return true; // stays connected: connecting is what takes longest before the first picture
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
  return false;
}

Display::Display() {
  SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
  SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "1");
  SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
  SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
    throw_sdl_error("cannot use the screen");
  if (is_real(SDL_GetCurrentVideoDriver()))
    return;
  SDL_SetError("only the driver \"%s\" was found", SDL_GetCurrentVideoDriver());
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
  throw_sdl_error("there is no screen");
}

Display::~Display() {
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
  SDL_Quit();
}

Window::Window(const Display&, const std::string& title, Area size, WindowMode mode) {
  // X11 shows pixels from memory fastest without a detour through OpenGL; the others need it.
  const std::string_view driver = SDL_GetCurrentVideoDriver();
  const bool own_surface = driver != "wayland" && driver != "KMSDRM";
  if (own_surface)
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
  if (mode == WindowMode::full_screen)
    flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
  window_.reset(SDL_CreateWindow(title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                 size.width, size.height, flags));
  if (!window_)
    throw_sdl_error("cannot open a window");
  SDL_SetWindowMinimumSize(window_.get(), 480, 320);
  if (own_surface)
    return;
  renderer_.reset(SDL_CreateRenderer(window_.get(), -1, 0));
  if (!renderer_)
    throw_sdl_error("cannot draw in the window");
}

Window::~Window() = default;

Area Window::area() const {
  Area area;
  SDL_GetWindowSizeInPixels(window_.get(), &area.width, &area.height);
  return {std::max(area.width, 1), std::max(area.height, 1)};
}

double Window::pixels_per_point() const {
  int points = 0;
  SDL_GetWindowSize(window_.get(), &points, nullptr);
  return points > 0 ? static_cast<double>(area().width) / points : 1.0;
}

void Window::show(const Frame& frame, std::span<const Rect> changed) {
  if (renderer_)
    show_as_texture(frame, changed);
  else
    show_on_surface(frame, changed);
}

void Window::show_on_surface(const Frame& frame, std::span<const Rect> changed) {
  SDL_Surface* surface = SDL_GetWindowSurface(window_.get());
  if (surface == nullptr || surface->w != frame.area().width || surface->h != frame.area().height)
    return; // resized meanwhile: the whole frame comes again
  std::vector<SDL_Rect> rects;
  for (const Rect& rect : changed) {
    const SDL_Rect part = sdl_rect(rect, frame.area());
    if (part.w <= 0 || part.h <= 0)
      continue;
    const std::byte* from = frame.pixels().data() + part.y * frame.stride() + 4 * part.x;
    const int bytes = surface->format->BytesPerPixel;
    auto* to = static_cast<std::byte*>(surface->pixels) + part.y * surface->pitch + bytes * part.x;
    SDL_ConvertPixels(part.w, part.h, SDL_PIXELFORMAT_RGB888, from,
                      static_cast<int>(frame.stride()), surface->format->format, to,
                      surface->pitch);
    rects.push_back(part);
  }
  if (!rects.empty())
    SDL_UpdateWindowSurfaceRects(window_.get(), rects.data(), static_cast<int>(rects.size()));
}

void Window::show_as_texture(const Frame& frame, std::span<const Rect> changed) {
  const Area area = frame.area();
  if (!texture_ || texture_area_ != area) {
    texture_.reset(SDL_CreateTexture(renderer_.get(), SDL_PIXELFORMAT_RGB888,
                                     SDL_TEXTUREACCESS_STREAMING, area.width, area.height));
    if (!texture_)
      return;
    texture_area_ = area;
    SDL_UpdateTexture(texture_.get(), nullptr, frame.pixels().data(),
                      static_cast<int>(frame.stride()));
  }
  for (const Rect& rect : changed) {
    const SDL_Rect part = sdl_rect(rect, area);
    if (part.w <= 0 || part.h <= 0)
      continue;
    const std::byte* from = frame.pixels().data() + part.y * frame.stride() + 4 * part.x;
    SDL_UpdateTexture(texture_.get(), &part, from, static_cast<int>(frame.stride()));
  }
  SDL_RenderCopy(renderer_.get(), texture_.get(), nullptr, nullptr);
  SDL_RenderPresent(renderer_.get());
}

void Window::toggle_full_screen() {
  const bool is_full = (SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_FULLSCREEN_DESKTOP) ==
                       SDL_WINDOW_FULLSCREEN_DESKTOP;
  SDL_SetWindowFullscreen(window_.get(), is_full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

void Window::set_pointer(Pointer pointer) {
  SDL_ShowCursor(pointer == Pointer::shown ? SDL_ENABLE : SDL_DISABLE);
}

KeepAwake::KeepAwake() { SDL_DisableScreenSaver(); }
KeepAwake::~KeepAwake() { SDL_EnableScreenSaver(); }

} // namespace coach
