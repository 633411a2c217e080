#include "hand.hpp"

#include <sstream>

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
  std::string operator()(const TurnPage&) const { return "turn page"; }
  template <class Other>
  std::string operator()(const Other&) const {
    return "other";
  }
};

} // namespace

std::string to_text(const Requests& requests) {
  std::string out;
  for (const Request& request : requests)
    out += (out.empty() ? "" : "; ") + std::visit(RequestText{}, request);
  return out;
}

std::string wrong_page(const Drawn& drawn, const NearLook& near) {
  std::string wrong = wrong_layout(drawn, near);
  std::istringstream lines(words_on(drawn));
  for (std::string line; std::getline(lines, line);)
    if (line.ends_with("…") || line.ends_with("-"))
      wrong += '"' + line + "\" is cut; ";
  return wrong;
}

} // namespace coach::test
