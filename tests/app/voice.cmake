set(voice_tests audible_samples.cpp audio_presses_test.cpp audio_test.cpp check_prompts_test.cpp voice_worker_test.cpp)
