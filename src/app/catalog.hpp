#pragma once

#include <string>
#include <string_view>

namespace coach {

/// True if `bytes` are a whole catalogue of translations as msgfmt writes it: all tables and texts
/// lie inside of it. gettext reads catalogues without looking.
bool is_whole_catalog(std::string_view bytes);

/// All translations of a whole catalogue, one after another, with the letters of its header.
std::string texts_in_catalog(std::string_view bytes);

} // namespace coach
