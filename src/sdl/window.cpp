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

const std::byte* pixels_at(const Frame& frame, const SDL_Rect& part) {
  return frame.pixels().data() + part.y * frame.stride() + 4 * part.x;
}

/// True for a surface of this size with pixels such as a frame has.
bool paintable(const SDL_Surface* surface, Area size) {
  return surface != nullptr && surface->w == size.width && surface->h == size.height &&
         surface->format->format == SDL_PIXELFORMAT_RGB888 && surface->pitch % 4 == 0 &&
         !SDL_MUSTLOCK(surface);
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

Window::Canvas Window::canvas() {
  const Area size = area();
  SDL_Surface* surface = renderer_ ? nullptr : SDL_GetWindowSurface(window_.get());
  std::byte* memory = paintable(surface, size) ? static_cast<std::byte*>(surface->pixels) : nullptr;
  if (frame_ && frame_->area() == size && under_ == memory)
    return {*frame_, true};
  under_ = memory;
  if (memory != nullptr)
    frame_.emplace(size, memory, static_cast<std::size_t>(surface->pitch));
  else
    frame_.emplace(size);
  return {*frame_, false};
}

void Window::show(std::span<const Rect> changed) {
  if (renderer_)
    show_as_texture(changed);
  else
    show_on_surface(changed);
}

void Window::show_on_surface(std::span<const Rect> changed) {
  SDL_Surface* surface = SDL_GetWindowSurface(window_.get());
  if (surface == nullptr || surface->w != frame_->area().width ||
      surface->h != frame_->area().height)
    return; // resized meanwhile: the whole frame comes again
  std::vector<SDL_Rect> rects;
  for (const Rect& rect : changed) {
    const SDL_Rect part = sdl_rect(rect, frame_->area());
    if (part.w <= 0 || part.h <= 0)
      continue;
    rects.push_back(part);
    if (under_ == surface->pixels)
      continue;
    const std::byte* from = pixels_at(*frame_, part);
    const int bytes = surface->format->BytesPerPixel;
    auto* to = static_cast<std::byte*>(surface->pixels) + part.y * surface->pitch + bytes * part.x;
    SDL_ConvertPixels(part.w, part.h, SDL_PIXELFORMAT_RGB888, from,
                      static_cast<int>(frame_->stride()), surface->format->format, to,
                      surface->pitch);
  }
  if (!rects.empty())
    SDL_UpdateWindowSurfaceRects(window_.get(), rects.data(), static_cast<int>(rects.size()));
}

void Window::show_as_texture(std::span<const Rect> changed) {
  const Area size = frame_->area();
  const auto upload = [&](const SDL_Rect& part) {
    SDL_UpdateTexture(texture_.get(), &part, pixels_at(*frame_, part),
                      static_cast<int>(frame_->stride()));
  };
  if (!texture_ || texture_area_ != size) {
    texture_.reset(SDL_CreateTexture(renderer_.get(), SDL_PIXELFORMAT_RGB888,
                                     SDL_TEXTUREACCESS_STREAMING, size.width, size.height));
    if (!texture_)
      return;
    texture_area_ = size;
    upload({0, 0, size.width, size.height});
  }
  for (const Rect& rect : changed)
    if (const SDL_Rect part = sdl_rect(rect, size); part.w > 0 && part.h > 0)
      upload(part);
  SDL_RenderCopy(renderer_.get(), texture_.get(), nullptr, nullptr);
  SDL_RenderPresent(renderer_.get());
}

bool Window::is_full_screen() const {
  return (SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_FULLSCREEN_DESKTOP) ==
         SDL_WINDOW_FULLSCREEN_DESKTOP;
}

void Window::toggle_full_screen() {
  SDL_SetWindowFullscreen(window_.get(), is_full_screen() ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

void Window::set_pointer(Pointer pointer) {
  SDL_ShowCursor(pointer == Pointer::shown ? SDL_ENABLE : SDL_DISABLE);
}

KeepAwake::KeepAwake() { SDL_DisableScreenSaver(); }
KeepAwake::~KeepAwake() { SDL_EnableScreenSaver(); }

} // namespace coach
