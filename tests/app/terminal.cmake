# What tests the coach in a terminal.
set(terminal_tests session_clock_test.cpp text_coach_test.cpp text_keys_test.cpp
  text_languages_test.cpp text_lines_test.cpp text_pain_test.cpp text_random_test.cpp
  text_samples.cpp)
