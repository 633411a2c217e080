#include "audible_samples.hpp"

#include "engine/compile.hpp"
#include "golden.hpp"
#include "text_samples.hpp"

#include <memory>

namespace coach::test {

Loaded loaded(const std::string& program, Form form) {
  Loaded loaded{shipped(program), {}, nullptr, ""};
  loaded.choice.form = form;
  loaded.timeline = std::make_shared<const Timeline>(compile(loaded.program, loaded.choice));
  return loaded;
}

Voice shipped_voice() {
  Voice voice;
  voice.packs.emplace_back(source_dir() / "assets/voice/en", std::nullopt);
  return voice;
}

Clips& known() {
  static Clips clips;
  return clips;
}

Audible audible_of(const std::string& program, Talk talk) {
  Audible audible = make_audible(loaded(program), Language{}, shipped_voice(), talk, known());
  known().insert(audible.spoken.clips.begin(), audible.spoken.clips.end());
  return audible;
}

} // namespace coach::test
