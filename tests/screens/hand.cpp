#include "hand.hpp"

#include "screens/pen.hpp"

namespace coach::test {
namespace {

struct RequestText {
  std::string operator()(const Command& command) const {
    if (const auto* report = std::get_if<ReportPain>(&command))
      return "report " + std::to_string(report->pain);
    return "command";
  }
  std::string operator()(const AnswerPain& answer) const {
    static const char* const names[] = {"go on", "gently", "easier", "next", "end"};
    return std::string("answer ") + names[static_cast<int>(answer.answer)];
  }
  std::string operator()(const ChangeSettings& change) const {
    static const char* const knees[] = {"no knee", "left", "right", "both"};
    const Settings& settings = change.settings;
    return "set " + settings.language + " " + knees[static_cast<int>(settings.knee)] +
           (settings.chair ? " chair" : " floor") + " " +
           std::to_string(static_cast<int>(settings.distance_m)) + " m" +
           (settings.started_before ? " started" : "");
  }
  std::string operator()(const TurnVolume& turn) const {
    return "volume " + std::to_string(turn.steps);
  }
  std::string operator()(const CheckSound&) const { return "sound"; }
  std::string operator()(const GoHome&) const { return "home"; }
  std::string operator()(const GoBack&) const { return "back"; }
  std::string operator()(const ShowSummary&) const { return "summary"; }
  template <class Other>
  std::string operator()(const Other&) const {
    return "other";
  }
};

/// What a text covers: its capitals and descenders, not the air around them.
Rect ink_of(const TextRun& run) {
  const bool number = std::ranges::all_of(run.text, [](char c) { return c >= '0' && c <= '9'; });
  const double width = settings_width(run.text, run.type), em = run.type.size;
  const double x = run.align == Align::left     ? run.at.x
                   : run.align == Align::centre ? run.at.x - width / 2
                                                : run.at.x - width;
  return {x, run.at.y - 0.72 * em, width, (number ? 0.74 : 0.92) * em};
}

bool inside(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

std::string wrong_texts(const Drawn& drawn, const Rect& screen) {
  std::vector<TextRun> texts;
  for (const Scene::Shape& shape : drawn.scene.shapes())
    if (const auto* run = std::get_if<TextRun>(&shape.element.what))
      texts.push_back(*run);
  std::string wrong = texts.empty() ? "no text; " : "";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Rect ink = ink_of(texts[i]);
    const std::string name = "\"" + texts[i].text + "\" ";
    if (!inside(ink, screen))
      wrong += name + "leaves the screen; ";
    if (texts[i].text.ends_with("…") || texts[i].text.ends_with("-"))
      wrong += name + "is cut; ";
    for (std::size_t j = i + 1; j < texts.size(); ++j)
      if (overlap(ink, ink_of(texts[j])))
        wrong += name + "covers \"" + texts[j].text + "\"; ";
    for (const Target& target : drawn.targets)
      if (overlap(ink, target.rect) && !inside(ink, grown(target.rect, 2)))
        wrong += name + "sticks out of \"" + target.label + "\"; ";
  }
  return wrong;
}

std::string wrong_targets(const Targets& targets, const Rect& screen, double unit) {
  std::string wrong = targets.empty() ? "no target; " : "";
  const double least = 84 * unit - 1; // edges fall on whole pixels
  for (std::size_t i = 0; i < targets.size(); ++i) {
    const Rect& rect = targets[i].rect;
    const std::string name = "\"" + targets[i].label + "\" ";
    if (targets[i].label.empty())
      wrong += "a target has no label; ";
    if (!inside(rect, screen))
      wrong += name + "leaves the screen; ";
    if (rect.height < least || rect.width < least)
      wrong += name + "is too small; ";
    for (std::size_t j = i + 1; j < targets.size(); ++j)
      if (overlap(rect, targets[j].rect) || targets[i].action == targets[j].action)
        wrong += name + "is in the way of \"" + targets[j].label + "\"; ";
  }
  return wrong;
}

} // namespace

std::string to_text(const Requests& requests) {
  std::string out;
  for (const Request& request : requests)
    out += (out.empty() ? "" : "; ") + std::visit(RequestText{}, request);
  return out;
}

std::string wrong_layout(const Drawn& drawn, Area area) {
  const Rect screen{0, 0, static_cast<double>(area.width), static_cast<double>(area.height)};
  return wrong_texts(drawn, screen) + wrong_targets(drawn.targets, screen, unit_of(area));
}

} // namespace coach::test
