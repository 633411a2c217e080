#include "figure/body_point.hpp"

#include <array>

namespace coach {
namespace {

struct Named {
  std::string_view name;
  Joint joint;
};

constexpr auto alone = std::to_array<Named>({{"floor", Joint::floor},
                                             {"seat", Joint::seat},
                                             {"pelvis", Joint::pelvis},
                                             {"chest", Joint::chest},
                                             {"shoulders", Joint::shoulders},
                                             {"head", Joint::head},
                                             {"crown", Joint::crown}});
constexpr auto paired = std::to_array<Named>({{"hip", Joint::hip},
                                              {"knee", Joint::knee},
                                              {"ankle", Joint::ankle},
                                              {"heel", Joint::heel},
                                              {"ball", Joint::ball},
                                              {"toe", Joint::toe},
                                              {"sole", Joint::sole},
                                              {"hand", Joint::hand},
                                              {"elbow", Joint::elbow}});

} // namespace

std::optional<BodyPoint> body_point(std::string_view name) {
  for (const Named& named : alone)
    if (named.name == name)
      return BodyPoint{named.joint, 0};
  const auto dot = name.find('.');
  if (dot == std::string_view::npos)
    return {};
  const auto side = name.substr(dot + 1);
  if (side != "work" && side != "other")
    return {};
  for (const Named& named : paired)
    if (named.name == name.substr(0, dot))
      return BodyPoint{named.joint, side == "work" ? std::size_t{0} : std::size_t{1}};
  return {};
}

} // namespace coach
