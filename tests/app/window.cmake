set(window_tests session_clock_test.cpp walk.cpp window_time_test.cpp
  window_walk_test.cpp)
