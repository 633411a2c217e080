#include "coverage.hpp"

namespace coach::test {

namespace {

/// What stands inside the values whose rows do not say it.
Tables inside(const KeyRow& row) {
  const std::string_view key = row.key;
  if (row.inside != 0)
    return row.inside;
  if (row.shape == Shape::phrases)
    return table::phrase;
  if (key == "view")
    return table::view;
  if (key == "reps")
    return table::reps;
  return key == "load" ? table::load : 0;
}

} // namespace

void visit_keys(const Node& root, Tables kind,
                const std::function<void(const Node&, const KeyRow&)>& visit) {
  for (const auto& child : root.children) {
    const auto* row = find_key(kind, child.key);
    if (row == nullptr)
      continue;
    visit(child, *row);
    const auto within = inside(*row);
    if (within == 0)
      continue;
    if (child.kind == NodeKind::table && row->shape != Shape::named)
      visit_keys(child, within, visit);
    else
      for (const auto& element : child.children)
        if (element.kind == NodeKind::table)
          visit_keys(element, within, visit);
  }
}

} // namespace coach::test
