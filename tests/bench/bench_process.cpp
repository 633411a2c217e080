#include "bench_process.hpp"

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ; // NOLINT: POSIX

namespace coach::bench {

pid_t start(std::vector<std::string> words) {
  std::vector<char*> argv;
  for (auto& word : words)
    argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t process = 0;
  if (posix_spawnp(&process, argv[0], nullptr, nullptr, argv.data(), environ) != 0)
    return 0;
  return process;
}

int run(const std::vector<std::string>& words) {
  int status = 1;
  if (const pid_t process = start(words))
    waitpid(process, &status, 0);
  return status;
}

void stop(pid_t process) {
  if (process <= 0)
    return;
  kill(process, SIGTERM);
  waitpid(process, nullptr, 0);
}

} // namespace coach::bench
