#include "app/shipped_lengths.hpp"

#include "app/paths.hpp"
#include "app/program_files.hpp"
#include "voice/pack.hpp"

#include <map>
#include <memory>

namespace coach {

SpokenLengths shipped_lengths() {
  auto known = std::make_shared<std::map<std::string, SpokenLength, std::less<>>>();
  if (const auto text = read_file(data_dir() / "assets/voice/en/manifest.tsv"))
    for (const ManifestRow& row : read_manifest(*text))
      known->emplace(row.text, SpokenLength{row.length, row.onset});
  return [known](std::string_view sentence) -> std::optional<SpokenLength> {
    const auto found = known->find(sentence);
    return found == known->end() ? std::nullopt : std::optional(found->second);
  };
}

} // namespace coach
