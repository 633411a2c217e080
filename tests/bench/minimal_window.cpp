// The least that shows a name in a window with sound open: what the coach is compared with.
#include <SDL.h>
#include <SDL_mixer.h>
#include <SDL_ttf.h>

int main(int, char**) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_AUDIO) != 0 || TTF_Init() != 0)
    return 1;
  SDL_Window* window = SDL_CreateWindow("minimal", 0, 0, 1280, 720, 0);
  TTF_Font* font = TTF_OpenFont(COACH_SOURCE_DIR "/assets/fonts/NotoSans-Bold.ttf", 60);
  Mix_OpenAudioDevice(48000, AUDIO_F32SYS, 2, 1024, nullptr, 0);
  SDL_Surface* screen = SDL_GetWindowSurface(window);
  SDL_FillRect(screen, nullptr, SDL_MapRGB(screen->format, 228, 238, 243));
  SDL_Surface* name = TTF_RenderUTF8_Blended(font, "Calf raise", SDL_Color{18, 35, 47, 255});
  SDL_BlitSurface(name, nullptr, screen, nullptr);
  SDL_UpdateWindowSurface(window);
  SDL_FreeSurface(name);
  Mix_CloseAudio();
  TTF_CloseFont(font);
  TTF_Quit();
  SDL_DestroyWindow(window);
  SDL_Quit();
  return 0;
}
