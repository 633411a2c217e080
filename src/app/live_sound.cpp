#include "app/live_sound.hpp"

namespace coach {

void LiveSound::open() {
  device_.open();
  tell_latency();
}

void LiveSound::try_again(Time now) {
  if (now < device_.next_try())
    return;
  device_.try_again(now);
  tell_latency();
  player_.start_anew(now); // what was ordered for the old device was for another time
}

void LiveSound::tell_latency() { mixer_.set_latency(device_.latency() + late_); }

void LiveSound::set_volume(int percent) {
  const float part = static_cast<float>(percent) / 100;
  mixer_.set_volume(part * part);
}

void LiveSound::set_late(std::chrono::milliseconds late, Time now) {
  if (late == late_)
    return;
  late_ = late;
  tell_latency();
  player_.start_anew(now);
}

void LiveSound::check(Time now) {
  using namespace std::chrono_literals;
  mixer_.play(Tone::tick, now.time_since_epoch());
  mixer_.play(Tone::tick, (now + 500ms).time_since_epoch());
  mixer_.play(Tone::go, (now + 1s).time_since_epoch());
}

} // namespace coach
