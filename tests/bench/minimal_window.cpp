// The least that shows a name in a window and has the mixer at hand: what the coach is compared
// with. Like the coach it would open the sound device after the first picture.
#include <SDL.h>
#include <SDL_mixer.h>
#include <SDL_ttf.h>

#include <cstdio>

int main(int, char**) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0)
    return 1;
  if (SDL_strcmp(SDL_GetCurrentVideoDriver(), "offscreen") == 0)
    return 1; // nothing would be seen
  SDL_Window* window = SDL_CreateWindow("minimal", 0, 0, 1280, 720, 0);
  TTF_Font* font = TTF_OpenFont(COACH_SOURCE_DIR "/assets/fonts/NotoSans-Bold.ttf", 60);
  SDL_Surface* screen = SDL_GetWindowSurface(window);
  SDL_FillRect(screen, nullptr, SDL_MapRGB(screen->format, 228, 238, 243));
  SDL_Surface* name = TTF_RenderUTF8_Blended(font, "Calf raise", SDL_Color{18, 35, 47, 255});
  SDL_BlitSurface(name, nullptr, screen, nullptr);
  SDL_UpdateWindowSurface(window);
  std::puts("shown");
  std::fflush(stdout);
  SDL_FreeSurface(name);
  Mix_Quit();
  TTF_CloseFont(font);
  TTF_Quit();
  SDL_DestroyWindow(window);
  SDL_Quit();
  return 0;
}
