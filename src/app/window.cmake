# What only the coach in a window needs.
set(window_sources live_session.cpp live_sound.cpp live_voice.cpp session_clock.cpp window_loop.cpp window_requests.cpp
  window_signals.cpp window_stage.cpp)
