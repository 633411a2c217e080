#include "prompts/script.hpp"

#include "engine/pain_zone.hpp"
#include "prompts/plan.hpp"
#include "prompts/script_writer.hpp"
#include "prompts/words.hpp"

namespace coach {

namespace {

using namespace std::chrono_literals;

void write_end(script::Writer& writer) {
  const int end = writer.size();
  writer.tone(end, 0ms, Tone::all_done);
  writer.say(end, 1400ms, PromptKind::closing, words::all_done(writer.language()));
  writer.say(end, 3400ms, PromptKind::closing, words::hurts_now(writer.language()));
}

} // namespace

Script write_script(const Program& program, const Timeline& timeline, const Language& language) {
  script::Writer writer(program, timeline, language);
  for (int at = 0; at < writer.size();) {
    const script::Run run = writer.run_at(at);
    if (writer.step(at).work())
      write_work(writer, run);
    else
      write_gap(writer, run);
    at = run.last;
  }
  if (writer.size() > 0)
    write_end(writer);
  Script script = writer.take();
  for (const ZoneRange& zone : zones_of(program.pain))
    script.answers.push_back(pain_aloud(program.pain, zone.from, language));
  return script;
}

} // namespace coach
