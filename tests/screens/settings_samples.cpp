#include "settings_samples.hpp"

#include <array>

namespace coach::test {
namespace {

struct Words {
  const char *key, *german, *spanish;
};

constexpr auto all_words = std::to_array<Words>({
    {"home.settings", "Einstellungen", "Ajustes"},
    {"common.back", "Zurück", "Atrás"},
    {"common.on", "Ein", "Sí"},
    {"common.off", "Aus", "No"},
    {"common.decimal_point", ",", ","},
    {"settings.page.sound", "Ton", "Sonido"},
    {"settings.page.screen", "Bildschirm", "Pantalla"},
    {"settings.page.exercise", "Übungen", "Ejercicios"},
    {"settings.language", "Sprache", "Idioma"},
    {"settings.voice", "Stimme", "Voz"},
    {"settings.voice.by_itself", "Von selbst", "Automática"},
    {"settings.voice.by_itself_note", "Von selbst: mit der Übung weniger",
     "Automática: cada vez habla menos"},
    {"settings.voice.full", "Ausführlich", "Completa"},
    {"settings.voice.short", "Kurz", "Breve"},
    {"settings.voice.tones", "Nur Töne", "Solo tonos"},
    {"settings.voice.off", "Aus", "Sin sonido"},
    {"settings.captions", "Gesprochenes anzeigen", "Mostrar lo que se dice"},
    {"settings.volume", "Lautstärke", "Volumen"},
    {"settings.muted", "Stumm durch die Taste M", "Silenciado con la tecla M"},
    {"notice.no_sound", "Kein Ton gefunden. Schauen Sie auf den Bildschirm.",
     "No hay sonido. Mire la pantalla."},
    {"settings.sound_check", "Tonprobe", "Prueba de sonido"},
    {"settings.sound_check.play", "Abspielen", "Oír"},
    {"settings.sound_late", "Ton kommt zu spät (Bluetooth)", "El sonido llega tarde (Bluetooth)"},
    {"settings.less", "{what}: weniger", "{what}: menos"},
    {"settings.more", "{what}: mehr", "{what}: más"},
    {"settings.theme", "Hell oder dunkel", "Claro u oscuro"},
    {"settings.theme.light", "Hell", "Claro"},
    {"settings.theme.dark", "Dunkel", "Oscuro"},
    {"settings.figure", "Wer die Übungen vormacht", "Quién muestra los ejercicios"},
    {"settings.text_size", "Schriftgröße", "Tamaño del texto"},
    {"settings.text_size.normal", "Normal", "Normal"},
    {"settings.text_size.large", "Groß", "Grande"},
    {"settings.motion", "Weniger Bewegung auf dem Bildschirm", "Menos movimiento en la pantalla"},
    {"settings.full_screen", "Vollbild", "Pantalla completa"},
    {"settings.full_screen.key", "Auch mit der Taste F", "También con la tecla F"},
    {"settings.screen_size", "Bildschirmgröße", "Tamaño de la pantalla"},
    {"settings.screen_size.diagonal", "Diagonale in Zoll", "Diagonal en pulgadas"},
    {"settings.distance", "Abstand", "Distancia"},
    {"settings.come_closer", "Kommen Sie näher: höchstens {far}", "Acérquese: como máximo {far}"},
    {"settings.readable", "Gut lesbar bis {far}", "Se lee bien hasta {far}"},
    {"settings.knee", "Welches Knie", "Qué rodilla"},
    {"settings.knee.none", "Keines", "Ninguna"},
    {"settings.knee.left", "Linkes", "Izquierda"},
    {"settings.knee.right", "Rechtes", "Derecha"},
    {"first.knee.both", "Beide", "Las dos"},
    {"settings.first_leg", "Bein, das beginnt", "Pierna que empieza"},
    {"settings.first_leg.planned", "Wie geplant", "Según el plan"},
    {"settings.first_leg.left", "Links", "Izquierda"},
    {"settings.first_leg.right", "Rechts", "Derecha"},
    {"settings.chair", "Boden oder Stuhl", "Suelo o silla"},
    {"settings.chair.floor", "Boden", "Suelo"},
    {"settings.chair.chair", "Stuhl", "Silla"},
    {"settings.move_time", "Zeit zum Lagewechsel", "Tiempo para cambiar de posición"},
    {"settings.move_time.normal", "Normal", "Normal"},
    {"settings.move_time.more", "Doppelt", "Doble"},
    {"settings.move_time.wait", "Auf mich warten", "Esperarme"},
    {"settings.ask_pain", "Nach Schmerz fragen", "Preguntar por el dolor"},
    {"settings.ask_pain.when", "Am Ende der Einheit", "Al final de la sesión"},
    {"settings.controller", "Gamecontroller", "Mando de juego"},
});

/// The words with two fifths more letters, in words of usual length.
std::string longer(const std::string& words) {
  std::string out = words;
  for (std::size_t more = 0; more < (words.size() * 2 + 4) / 5; ++more)
    out += more % 9 == 0 && words.size() > 12 ? ' ' : 'x';
  return out;
}

} // namespace

Surroundings settings_surroundings() {
  Surroundings surroundings;
  surroundings.languages = {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}};
  return surroundings;
}

Language settings_language(const std::string& tag) {
  if (tag == "en")
    return {};
  const auto find = [tag](const char* key, const char* english) {
    const std::string words = english;
    if (tag == "long")
      return words.size() < 4 || words.starts_with("{n}") ? words : longer(words);
    for (const Words& known : all_words)
      if (known.key == std::string_view(key))
        return std::string(tag == "de" ? known.german : known.spanish);
    return std::string{};
  };
  return {tag, find, [](const char*, const char*, const char*, int) { return std::string{}; }};
}

double settings_width(std::string_view text, Type type) {
  const double letter = type.weight == Weight::bold ? 0.62 : 0.57;
  double ems = 0;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      ems += c == ' ' || c == '.' || c == ',' || c == '\xE2' ? 0.3 : letter; // E2: ″, thin space
  return ems * type.size;
}

} // namespace coach::test
