#include "sdl/audio_device.hpp"

#include <SDL.h>
#include <SDL_mixer.h>

#include <cstdlib>
#include <string_view>

namespace coach {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr int chunk = 1024;
/// What SDL asks a sound server for by itself, 20 ms, runs empty as soon as the computer is busy.
constexpr const char* server_buffer_ms = "100";
/// With that buffer, recorded from a server.
constexpr auto server_latency = 70ms;
/// Two chunks wait in a usual device.
constexpr auto device_latency = 43ms;
constexpr auto between_tries = 4s;
/// A device that just came reports itself several times.
constexpr auto settle = 500ms;

void SDLCALL fill_from_mixer(void* mixer, Uint8* stream, int length) {
  auto* samples = reinterpret_cast<float*>(stream);
  static_cast<Mixer*>(mixer)->fill({samples, static_cast<std::size_t>(length) / sizeof(float)},
                                   Clock::now().time_since_epoch());
}

/// Starting SDL's sound reports every device as new, which would have it started again.
void forget_device_news() {
  SDL_PumpEvents();
  SDL_FlushEvents(SDL_AUDIODEVICEADDED, SDL_AUDIODEVICEREMOVED);
}

} // namespace

AudioDevice::AudioDevice(Mixer& mixer) : mixer_(mixer) {
  // SDL has no setting for it; what the person set themselves stays.
  setenv("PULSE_LATENCY_MSEC", server_buffer_ms, 0);
}

AudioDevice::~AudioDevice() { close(); }

bool AudioDevice::open() {
  close();
  open_ = open_default();
  forget_device_news();
  next_try_ = open_ ? Clock::time_point::max() : Clock::now() + between_tries;
  return open_;
}

bool AudioDevice::open_default() {
  if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0)
    return false;
  // Without this question ALSA would write about the missing device.
  const bool any = SDL_GetNumAudioDevices(0) != 0;
  if (!any || Mix_OpenAudioDevice(mixer_.rate(), AUDIO_F32SYS, 2, chunk, nullptr, 0) != 0) {
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return false;
  }
  mixer_.restart();
  Mix_SetPostMix(fill_from_mixer, &mixer_);
  return true;
}

void AudioDevice::close() {
  if (!open_)
    return;
  Mix_SetPostMix(nullptr, nullptr);
  Mix_CloseAudio();
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
  open_ = false;
}

std::chrono::milliseconds AudioDevice::latency() const {
  const char* driver = open_ ? SDL_GetCurrentAudioDriver() : nullptr;
  const bool server = driver != nullptr && std::string_view(driver) == "pulseaudio";
  return server ? server_latency : device_latency;
}

void AudioDevice::devices_changed() { next_try_ = std::min(next_try_, Clock::now() + settle); }

void AudioDevice::look_for_changes() {
  SDL_PumpEvents();
  if (SDL_HasEvents(SDL_AUDIODEVICEADDED, SDL_AUDIODEVICEREMOVED) == SDL_TRUE)
    devices_changed();
  SDL_FlushEvents(SDL_AUDIODEVICEADDED, SDL_AUDIODEVICEREMOVED);
}

void AudioDevice::try_again(Clock::time_point now) {
  if (now >= next_try_)
    open();
}

} // namespace coach
