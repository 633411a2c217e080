#pragma once

#include "near_samples.hpp"

#include "screens/focus.hpp"
#include "screens/screen.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace coach::test {

/// What screens ask for, in words: "report 7; answer end; summary".
std::string to_text(const Requests& requests);

/// What is wrong_layout, and the lines that are cut or broken inside a word.
std::string wrong_page(const Drawn& drawn, const NearLook& near);

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
      for (const Request& request : last)
        if (std::holds_alternative<TurnPage>(request))
          focus_.forget();
      at = end + 2;
    }
    return last;
  }
  Drawn draw(const NearLook& near = {}) const { return screen.draw(surroundings, near.look()); }
  /// The labels of all targets, in their order, with commas.
  std::string labels() const {
    std::string out;
    for (const Target& target : draw().targets)
      out += (out.empty() ? "" : ", ") + target.label;
    return out;
  }
  bool shows(const std::string& words) const {
    std::string all = words_on(draw());
    std::ranges::replace(all, '\n', ' ');
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
    focus_.settle(targets);
    const auto outcome = focus_.key(key, targets);
    if (outcome.pressed)
      return screen.update(*outcome.pressed, surroundings, now_);
    return outcome.taken ? Requests{} : screen.update(KeyPress{key}, surroundings, now_);
  }

  Focus focus_;
  Nanos now_{};
};

/// The largest text in longer words, on the shapes of screen that tests/gallery does not look at
/// and on its smallest ones.
template <class Check>
void on_every_screen(Check check) {
  for (const Area area :
       {Area{1024, 768}, Area{768, 1024}, Area{2560, 1080}, Area{800, 480}, Area{1080, 1920}}) {
    INFO(area.width, " x ", area.height);
    check(NearLook{area, long_language("en"), 1.2});
  }
}

} // namespace coach::test
