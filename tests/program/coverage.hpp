#pragma once

#include "program/keys.hpp"
#include "program/toml_tree.hpp"

#include <functional>

namespace coach::test {

/// Calls `visit` with every key of a file and its row in the key table.
void visit_keys(const Node& root, Tables kind,
                const std::function<void(const Node&, const KeyRow&)>& visit);

} // namespace coach::test
