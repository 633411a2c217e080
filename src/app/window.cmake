# What only the coach in a window needs.
set(window_sources session_clock.cpp window_coach.cpp window_play.cpp window_signals.cpp
  window_sound.cpp)
