set(voice_tests audio_test.cpp check_prompts_test.cpp voice_worker_test.cpp)
