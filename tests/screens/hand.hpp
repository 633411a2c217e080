#pragma once

#include "screens/focus.hpp"
#include "screens/look.hpp"
#include "screens/screen.hpp"
#include "settings_samples.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>

namespace coach::test {

/// What screens ask for, in words: "report 7; answer end; summary".
std::string to_text(const Requests& requests);

/// What is wrong with a picture and its targets: what is cut off, covered, broken inside a word,
/// too small to be hit or without a label; empty where nothing is.
std::string wrong_layout(const Drawn& drawn, Area area);

/// A person at a screen: presses what is on it, by its label, or keys.
template <class Screen>
class Hand {
 public:
  explicit Hand(Surroundings surroundings_) : surroundings(std::move(surroundings_)) {}

  /// Words in angle brackets are keys, everything else is the label of a target: "7, No, <escape>".
  /// Gives the requests of the last.
  Requests press(const std::string& script) {
    Requests last;
    for (std::size_t at = 0; at < script.size();) {
      const std::size_t end = std::min(script.find(", ", at), script.size());
      last = one(script.substr(at, end - at));
      at = end + 2;
    }
    return last;
  }
  Drawn draw(Area area = {1920, 1080}, const Language& language = {}, double near_text = 1) const {
    const Measure measure = settings_width;
    const Look look{area, light_theme(), measure, language, near_text, false, std::nullopt, 0};
    return screen.draw(surroundings, look);
  }
  /// The labels of all targets, in their order, with commas.
  std::string labels() const {
    std::string out;
    for (const Target& target : draw().targets)
      out += (out.empty() ? "" : ", ") + target.label;
    return out;
  }
  bool shows(const std::string& words) const {
    const Drawn drawn = draw();
    std::string all;
    for (const Scene::Shape& shape : drawn.scene.shapes())
      if (const auto* run = std::get_if<TextRun>(&shape.element.what))
        all += run->text + " ";
    return all.find(words) != std::string::npos;
  }

  Surroundings surroundings;
  Screen screen{};

 private:
  Requests one(const std::string& word) {
    static const std::map<std::string, Key> keys{
        {"<escape>", Key::escape}, {"<enter>", Key::enter}, {"<tab>", Key::tab},
        {"<space>", Key::space},   {"<right>", Key::right}, {"<left>", Key::left},
        {"<down>", Key::down},     {"<up>", Key::up},       {"<y>", Key::y},
        {"<n>", Key::n},           {"<p>", Key::p}};
    now_ += std::chrono::seconds(1);
    const Targets targets = draw().targets;
    if (word == "<beside>")
      return screen.update(AnyPress{}, surroundings, now_);
    if (word.size() == 3 && word.front() == '<') // a digit or a letter
      if (word[1] >= '0' && word[1] <= '9')
        return key(static_cast<Key>(static_cast<int>(Key::digit0) + word[1] - '0'), targets);
    if (const auto found = keys.find(word); found != keys.end())
      return key(found->second, targets);
    const auto target = std::ranges::find(targets, word, &Target::label);
    if (target == targets.end()) {
      FAIL("nothing on the screen is called ", word);
      return {};
    }
    focus_.forget();
    return screen.update(target->action, surroundings, now_);
  }
  Requests key(Key key, const Targets& targets) {
    const auto outcome = focus_.key(key, targets);
    if (outcome.pressed)
      return screen.update(*outcome.pressed, surroundings, now_);
    return outcome.taken ? Requests{} : screen.update(KeyPress{key}, surroundings, now_);
  }

  Focus focus_;
  Nanos now_{};
};

/// Every size of screen, language and size of text that a screen has to stand.
template <class Check>
void on_every_screen(Check check) {
  for (const Area area : {Area{1280, 720},
                          {1920, 1080},
                          {3840, 2160},
                          {800, 480},
                          {1366, 768},
                          {1080, 1920},
                          {1024, 768},
                          {720, 1280},
                          {768, 1024},
                          {2560, 1080}})
    for (const char* tag : {"en", "long"})
      for (const double near_text : {1.0, 1.2}) {
        const Language language = settings_language(tag);
        INFO(area.width, " x ", area.height, ", ", tag, ", text times ", near_text);
        check(area, language, near_text);
      }
}

} // namespace coach::test
