#pragma once

#include <memory>
#include <vector>

struct _SDL_GameController;
struct _SDL_Joystick;

namespace coach {

/// Game controllers, and pedals that are joysticks. Looked for only while in use: opening them
/// costs power and time, and a controller that lies about must press nothing.
class Controllers {
 public:
  enum class Use { no, yes };

  Controllers() = default;
  Controllers(const Controllers&) = delete;
  Controllers& operator=(const Controllers&) = delete;
  ~Controllers();

  /// From now on their buttons are keys, or no longer. Needs a Display.
  void set_use(Use use);
  /// One came or went.
  void devices_changed();

 private:
  struct CloseController {
    void operator()(_SDL_GameController* controller) const;
  };
  struct CloseJoystick {
    void operator()(_SDL_Joystick* joystick) const;
  };
  void close_all();

  Use use_ = Use::no;
  std::vector<std::unique_ptr<_SDL_GameController, CloseController>> controllers_;
  std::vector<std::unique_ptr<_SDL_Joystick, CloseJoystick>> joysticks_;
};

} // namespace coach
