#include "bench_process.hpp"

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX

namespace coach::bench {

namespace {

pid_t spawn(std::vector<std::string>& words, const posix_spawn_file_actions_t* files) {
  std::vector<char*> argv;
  for (auto& word : words)
    argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t process = 0;
  if (posix_spawnp(&process, argv[0], files, nullptr, argv.data(), environ) != 0)
    return 0;
  return process;
}

} // namespace

pid_t start(std::vector<std::string> words) { return spawn(words, nullptr); }

pid_t start_and_hear(std::vector<std::string> words) {
  int ends[2];
  if (pipe(ends) != 0)
    return 0;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addclose(&files, ends[0]);
  posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&files, ends[1]);
  const pid_t process = spawn(words, &files);
  posix_spawn_file_actions_destroy(&files);
  close(ends[1]);
  char first = 0;
  const bool heard = read(ends[0], &first, 1) == 1;
  close(ends[0]);
  if (!heard && process != 0)
    wait_for(process);
  return heard ? process : 0;
}

int wait_for(pid_t process) {
  int status = 1;
  waitpid(process, &status, 0);
  return status;
}

int run(const std::vector<std::string>& words) {
  const pid_t process = start(words);
  return process == 0 ? 1 : wait_for(process);
}

void stop(pid_t process) {
  if (process <= 0)
    return;
  kill(process, SIGTERM);
  waitpid(process, nullptr, 0);
}

} // namespace coach::bench
