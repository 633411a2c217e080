// What the coach says and prints in German and Spanish.
#include "app/languages.hpp"
#include "engine/compile.hpp"
#include "prompts/orientation.hpp"
#include "prompts/terminal_words.hpp"
#include "prompts/words.hpp"
#include "text_samples.hpp"

#include <algorithm>
#include <functional>

using namespace coach;
using namespace coach::test;
using namespace std::chrono_literals;

namespace {

Language in(const char* tag) {
  static const Languages languages(languages_dir());
  return languages.find(tag);
}

bool has(const Lines& lines, const std::string& line) {
  return std::ranges::find(lines, line) != lines.end();
}

Desk desk(const std::string& program, const char* tag) {
  return Desk(shipped(program), TextMode::reader, Waiting::for_keys, {}, in(tag));
}

std::vector<std::string> said(const std::string& id, const Language& language) {
  const Program program = shipped(id);
  std::vector<std::string> texts;
  for (const Prompt& prompt : write_script(program, compile(program, {}), language).prompts)
    texts.push_back(prompt.text);
  return texts;
}

} // namespace

TEST_CASE("sentences are whole in every language") {
  const Text name{"Calf raise", {{"de", "Wadenheben"}, {"es", "Elevación de talones"}}};
  const Text hip{"Álzate", {{"es", "Álzate"}}};
  const Text lifts{"lifts", {{"de", "Mal"}, {"es", "veces"}}};
  using Say = std::function<std::string(const Language&)>;
  struct Row {
    Say say;
    const char *english, *german, *spanish;
  };
  const Row rows[] = {
      {[&](const auto& l) { return words::opening(l, 4, 18min); },
       "Four exercises today. About eighteen minutes.",
       "Heute vier Übungen. Etwa achtzehn Minuten.",
       "Hoy, cuatro ejercicios. Unos dieciocho minutos."},
      {[&](const auto& l) { return words::opening(l, 1, 21min); },
       "One exercise today. About twenty-one minutes.",
       "Heute eine Übung. Etwa einundzwanzig Minuten.",
       "Hoy, un ejercicio. Unos veintiún minutos."},
      {[&](const auto& l) { return words::opening(l, 2, 1min); },
       "Two exercises today. About one minute.", "Heute zwei Übungen. Etwa eine Minute.",
       "Hoy, dos ejercicios. Cerca de un minuto."},
      {[&](const auto& l) { return words::next_exercise(l, name); }, "Next, calf raise.",
       "Als Nächstes: Wadenheben.", "Ahora, elevación de talones."},
      {[&](const auto& l) { return words::next_exercise(l, hip); }, "Next, álzate.",
       "Als Nächstes: Álzate.", "Ahora, álzate."},
      {[&](const auto& l) { return words::exercise_done(l, name); }, "Calf raise done.",
       "Wadenheben: fertig.", "Elevación de talones: hecho."},
      {[&](const auto& l) { return words::change_legs_hold(l, Side::left, 2, 3); },
       "Change legs. Left leg, second hold.", "Bein wechseln. Linkes Bein, zweites Mal.",
       "Cambie de pierna. Izquierda, segunda vez."},
      {[&](const auto& l) { return words::change_legs_hold(l, Side::right, 14, 20); },
       "Change legs. Right leg, hold number fourteen.",
       "Bein wechseln. Rechtes Bein, Halten Nummer vierzehn.",
       "Cambie de pierna. Derecha, vez número catorce."},
      {[&](const auto& l) { return words::turn_over(l, Side::left); },
       "Turn over. Left leg on top.", "Umdrehen. Linkes Bein oben.",
       "Dese la vuelta. Pierna izquierda arriba."},
      {[&](const auto& l) { return words::times(l, 10, lifts, Side::right); },
       "Ten lifts, right leg.", "Zehn Mal, rechtes Bein.", "Diez veces, pierna derecha."},
      {[&](const auto& l) { return words::times(l, 21, {}, Side::left); },
       "Twenty-one times, left leg.", "Einundzwanzigmal, linkes Bein.",
       "Veintiuna veces, pierna izquierda."},
      {[&](const auto& l) { return words::times(l, 1, lifts, Side::both); }, "One time.", "Einmal.",
       "Una vez."},
      {[&](const auto& l) { return words::sets_of_holds(l, 3, 30s); },
       "Three holds of thirty seconds.", "Dreimal dreißig Sekunden halten.",
       "Mantenga treinta segundos, tres veces."},
      {[&](const auto& l) { return words::sets_of_holds(l, 1, 60s); }, "One hold of one minute.",
       "Einmal eine Minute halten.", "Mantenga un minuto, una vez."},
      {[&](const auto& l) { return words::rest_for(l, 60s); }, "Rest for one minute.",
       "Eine Minute Pause.", "Descanse un minuto."},
      {[&](const auto& l) { return words::movement(l, "lift"); }, "And lift.", "Und heben.",
       "Y suba."},
      {[&](const auto& l) { return words::done_two_more(l, 8); }, "Eight done. Two more.",
       "Acht geschafft. Noch zwei.", "Número ocho. Faltan dos."},
      {[&](const auto& l) { return words::count(l, 16); }, "Sixteen.", "Sechzehn.", "Dieciséis."},
      {[&](const auto& l) { return words::get_ready_for(l, 2500ms); }, "Get ready, 2.5 seconds",
       "Bereit machen, 2,5 Sekunden", "Prepárese, 2,5 segundos"},
      {[&](const auto& l) { return words::seconds_left(l, 1); }, "1 second left", "Noch 1 Sekunde",
       "Queda 1 segundo"},
  };
  for (const Row& row : rows) {
    CHECK(row.say(Language()) == row.english);
    CHECK(row.say(in("de")) == row.german);
    CHECK(row.say(in("es")) == row.spanish);
  }
}

TEST_CASE("what begins before its movement begins so in every language") {
  for (const char* tag : {"en", "de", "es"}) {
    CAPTURE(tag);
    CHECK(words::upbeat(in(tag), words::movement(in(tag), "lift")));
    CHECK(words::upbeat(in(tag), words::and_hold(in(tag))));
    CHECK_FALSE(words::upbeat(in(tag), words::movement(in(tag), "lower")));
  }
}

TEST_CASE("no English is left in what the shipped programs say in another language") {
  for (const std::string& id : shipped_ids()) {
    const auto english = said(id, Language());
    for (const char* tag : {"de", "es"})
      for (const std::string& text : said(id, in(tag))) {
        CAPTURE(id);
        CAPTURE(text);
        CHECK_FALSE(has(english, text));
        CHECK(text.find_first_of("{}") == std::string::npos);
      }
  }
}

TEST_CASE("every change of legs is said in every language") {
  for (const std::string& id : shipped_ids()) {
    const Program program = shipped(id);
    const Timeline timeline = compile(program, {});
    const auto changes = [&](const Language& language) {
      const Script script = write_script(program, timeline, language);
      return std::ranges::count(script.prompts, PromptKind::side, &Prompt::kind);
    };
    CAPTURE(id);
    CHECK(changes(in("de")) == changes(Language()));
    CHECK(changes(in("es")) == changes(Language()));
  }
}

TEST_CASE("the coach in the terminal speaks German") {
  Desk german = desk("calf-raises", "de");
  CHECK(has(german.first(), "Leertaste Halt, p Schmerz, s weiter"));
  CHECK(has(german.first(), "Wadenheben"));
  CHECK(german.press("q") == Lines{"Für heute beenden? j oder n"});
  CHECK(german.press("y") == Lines{"Angehalten. Weiter: Leertaste."});
  german.press("q");
  CHECK(german.press("j") == Lines{"Beendet."});
}

TEST_CASE("the coach in the terminal speaks Spanish") {
  Desk spanish = desk("back-of-knee-daily", "es");
  spanish.wait_for(StepKind::movement, 1, Side::right, 3);
  CHECK(spanish.press("?") == Lines{"Talón adelante", "Pierna derecha, número 3 de 29",
                                    "Después: Doblar rodillas un poco",
                                    "Quedan 17 minutos en total"});
  CHECK(spanish.press("s") == Lines{"¿Saltar esta serie? s o n"});
  const int before = spanish.view().step;
  spanish.press("s");
  CHECK(spanish.view().step > before);
}
