#include "figure/check_figure.hpp"

#include "figure/figure.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace coach {
namespace {

constexpr double tolerance = 0.02; ///< what nobody sees, in metres

std::string centimetres(double metres) { return std::to_string(std::lround(metres * 100)) + " cm"; }

/// The figure's table of one exercise, with the poses that stand in it.
class FigureCheck {
 public:
  FigureCheck(const Exercise& exercise, const Node& table, Report& report)
      : exercise_(exercise), spec_(exercise.figure), poses_(table.find("pose")), report_(report),
        stage_(stage_of(exercise, spec_)) {}

  void run() {
    const std::vector<Pose> poses = poses_of(spec_);
    for (std::size_t i = 0; i < poses.size(); ++i) {
      const Node* node = poses_ != nullptr ? poses_->find(spec_.poses[i].name) : nullptr;
      if (node == nullptr)
        continue;
      if (!used(spec_.poses[i].name, 0))
        report_.warning(node->key_span, "pose \"" + spec_.poses[i].name +
                                            "\": no movement, cycle or arrow uses it");
      check_body(*node, solve(stage_, poses[i]));
    }
  }

 private:
  bool used(const std::string& name, std::size_t depth) const {
    const auto is_named = [&](const std::string& other) { return other == name; };
    return std::ranges::any_of(exercise_.movements, is_named, &Movement::pose) ||
           std::ranges::any_of(spec_.cycle, is_named) ||
           std::ranges::any_of(spec_.arrows, is_named, &ArrowSpec::from) ||
           std::ranges::any_of(spec_.arrows, is_named, &ArrowSpec::to) ||
           (depth < spec_.poses.size() &&
            std::ranges::any_of(spec_.poses, [&](const PoseSpec& pose) {
              return pose.from == name && used(pose.name, depth + 1);
            }));
  }

  void check_body(const Node& pose, const Skeleton& body) {
    for (const std::size_t limb : {working, resting}) {
      const LegBones& leg = body.legs[limb];
      const Arm& arm = body.arms[limb];
      below(pose, limb, "foot", std::min({leg.heel.y, leg.ball.y, leg.toe.y}));
      below(pose, limb, "knee", leg.knee.y - 0.053);
      below(pose, limb, "hand", arm.hand.y);
      out_of_reach(pose, limb, "foot", leg.missing);
      out_of_reach(pose, limb, "hand", arm.missing);
    }
  }

  static std::string name(std::size_t limb) { return limb == working ? "work" : "other"; }

  void below(const Node& pose, std::size_t limb, const std::string& what, double height) {
    if (height < -tolerance)
      report_.warning(pose.key_span, "pose \"" + pose.key + "\": " + what + "." + name(limb) +
                                         " is " + centimetres(-height) + " below the floor");
  }

  /// Told where the place is written; poses that only take it over do not say it again.
  void out_of_reach(const Node& pose, std::size_t limb, const char* key, double missing) {
    if (missing < tolerance)
      return;
    Span place = pose.key_span;
    bool own = false;
    for (const std::string& table : {std::string("both"), name(limb)})
      if (const Node* node = pose.find(table); node != nullptr && node->find(key) != nullptr) {
        place = node->find(key)->key_span;
        own = true;
      }
    const std::string what = std::string(key) + "." + name(limb);
    if (!told_.insert(what).second && !own)
      return;
    report_.warning(place, "pose \"" + pose.key + "\": " + what + " is " + centimetres(missing) +
                               " short of its place");
  }

  const Exercise& exercise_;
  const FigureSpec& spec_;
  const Node* poses_;
  Report& report_;
  Stage stage_;
  std::set<std::string> told_; ///< "hand.work" that is out of reach in some pose
};

} // namespace

Diagnostics check_figures(std::string_view text, std::string_view file,
                          std::span<const Exercise> exercises) {
  const Source source(text, file);
  Report broken(source), report(source);
  const auto root = parse_tree(broken);
  if (!root)
    return {};
  std::vector<const Node*> tables{&*root};
  if (const Node* own = root->find("exercise"))
    for (const Node& table : own->children)
      tables.push_back(&table);
  for (const Node* table : tables) {
    const Node *id = table->find("id"), *figure = table->find("figure");
    if (id == nullptr || figure == nullptr)
      continue;
    const auto exercise = std::ranges::find(exercises, id->text, &Exercise::id);
    if (exercise != exercises.end())
      FigureCheck(*exercise, *figure, report).run();
  }
  return report.take();
}

} // namespace coach
