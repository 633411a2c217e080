#pragma once

#include <memory>
#include <string>

struct SDL_Window;
struct SDL_Renderer;
struct SDL_Texture;
struct SDL_Surface;
struct _TTF_Font;

namespace coach {

/// Gives an SDL object back when its owner goes.
struct SdlDelete {
  void operator()(SDL_Window* window) const;
  void operator()(SDL_Renderer* renderer) const;
  void operator()(SDL_Texture* texture) const;
  void operator()(SDL_Surface* surface) const;
  void operator()(_TTF_Font* font) const;
};
template <class T>
using SdlHandle = std::unique_ptr<T, SdlDelete>;

/// Throws std::runtime_error with `what` and SDL's own words.
[[noreturn]] void throw_sdl_error(const std::string& what);

} // namespace coach
