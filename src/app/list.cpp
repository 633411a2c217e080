#include "app/list.hpp"

#include "app/show.hpp"
#include "engine/compile.hpp"

#include <algorithm>

namespace coach {

std::string list_programs(const Shelf& shelf, const Language& language) {
  std::size_t widest = 0;
  for (const auto& program : shelf.programs)
    widest = std::max(widest, program->id.size());
  std::string out;
  for (const auto& program : shelf.programs) {
    const Timeline timeline = compile(*program, {});
    const std::string length = clock_time(timeline.total);
    out += program->id + std::string(widest - program->id.size() + 2, ' ') +
           std::string(length.size() < 7 ? 7 - length.size() : 0, ' ') + length + "  " +
           language.of(program->title) + "\n";
  }
  return out;
}

} // namespace coach
