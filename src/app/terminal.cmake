# What only the coach in a terminal needs.
set(terminal_sources terminal_coach.cpp)
