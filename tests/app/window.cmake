set(window_tests session_clock_test.cpp)
