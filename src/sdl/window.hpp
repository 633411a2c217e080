#pragma once

#include "paint/frame.hpp"
#include "scene/geometry.hpp"
#include "sdl/handle.hpp"

#include <optional>
#include <span>
#include <string>

namespace coach {

enum class WindowMode { windowed, full_screen };

/// True if a real screen can be opened: X11, Wayland or KMSDRM, or the driver that SDL_VIDEODRIVER
/// names. SDL's silent substitutes without a screen do not count. Stays connected to what it found.
bool display_available();

/// SDL's connection to the screen; opened once, closed last. Throws std::runtime_error if there
/// is no screen.
class Display {
 public:
  Display();
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;
  ~Display();
};

/// The coach's one window.
class Window {
 public:
  /// `size` is in points; on a screen with finer pixels `area` is larger. Throws
  /// std::runtime_error if the window cannot be made.
  Window(const Display& display, const std::string& title, Area size, WindowMode mode);
  ~Window();

  /// In pixels.
  Area area() const;
  /// Pixels for each of the points that pointer events count in.
  double pixels_per_point() const;
  /// What the next picture is painted on, of the size of `area`: the window's own memory where
  /// that can be painted on.
  struct Canvas {
    Frame& frame;
    bool kept; ///< what was painted before is still there
  };
  Canvas canvas();
  /// Shows what has been painted in these rectangles since canvas().
  void show(std::span<const Rect> changed);
  bool is_full_screen() const;
  void toggle_full_screen();
  /// The mouse's arrow over the window.
  enum class Pointer { hidden, shown };
  void set_pointer(Pointer pointer);

 private:
  void show_on_surface(std::span<const Rect> changed);
  void show_as_texture(std::span<const Rect> changed);

  SdlHandle<SDL_Window> window_;
  SdlHandle<SDL_Renderer> renderer_; ///< null where the window's own surface is used
  SdlHandle<SDL_Texture> texture_;
  Area texture_area_;
  std::optional<Frame> frame_;
  const void* under_ = nullptr; ///< the window's memory that the frame paints on; null: its own
};

/// While it exists the screen does not go dark.
class KeepAwake {
 public:
  KeepAwake();
  KeepAwake(const KeepAwake&) = delete;
  KeepAwake& operator=(const KeepAwake&) = delete;
  ~KeepAwake();
};

} // namespace coach
