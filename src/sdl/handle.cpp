#include "sdl/handle.hpp"

#include <SDL.h>
#include <SDL_ttf.h>

#include <stdexcept>

namespace coach {

void SdlDelete::operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
void SdlDelete::operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
void SdlDelete::operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
void SdlDelete::operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
void SdlDelete::operator()(_TTF_Font* font) const { TTF_CloseFont(font); }

void throw_sdl_error(const std::string& what) {
  throw std::runtime_error(what + ": " + SDL_GetError());
}

} // namespace coach
