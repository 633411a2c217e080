# What only the coach in a terminal needs.
set(terminal_sources terminal_coach.cpp terminal_tty.cpp terminal_voice.cpp text_coach.cpp text_coach_keys.cpp
  text_coach_pain.cpp text_keys.cpp text_lines.cpp text_narrator.cpp text_pain.cpp text_schedule.cpp
  text_words.cpp)
