#include "sdl/controllers.hpp"

#include <SDL.h>

namespace coach {
namespace {

constexpr Uint32 subsystem = SDL_INIT_GAMECONTROLLER;

} // namespace

void Controllers::CloseController::operator()(SDL_GameController* controller) const {
  SDL_GameControllerClose(controller);
}

void Controllers::CloseJoystick::operator()(SDL_Joystick* joystick) const {
  SDL_JoystickClose(joystick);
}

Controllers::~Controllers() { set_use(Use::no); }

void Controllers::set_use(Use use) {
  if (use == use_)
    return;
  if (use == Use::no) {
    close_all();
    SDL_QuitSubSystem(subsystem);
  } else if (SDL_InitSubSystem(subsystem) != 0) {
    return; // none can be used
  }
  use_ = use;
  devices_changed();
}

void Controllers::devices_changed() {
  if (use_ == Use::no)
    return;
  close_all();
  for (int i = 0; i < SDL_NumJoysticks(); ++i) {
    if (SDL_IsGameController(i) == SDL_TRUE)
      controllers_.emplace_back(SDL_GameControllerOpen(i));
    else
      joysticks_.emplace_back(SDL_JoystickOpen(i));
  }
}

void Controllers::close_all() {
  controllers_.clear();
  joysticks_.clear();
}

} // namespace coach
