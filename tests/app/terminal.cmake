# What tests the coach in a terminal.
set(terminal_tests text_samples.cpp text_lines_test.cpp text_coach_test.cpp text_keys_test.cpp
  text_pain_test.cpp text_random_test.cpp session_clock_test.cpp)
