#include "app/catalog.hpp"

#include <cstdint>
#include <cstring>
#include <optional>

namespace coach {
namespace {

constexpr std::uint32_t catalog_magic = 0x950412de;
constexpr std::size_t number_size = 4;

/// The fields at the start of a catalogue, in their order.
enum class Field { magic, revision, texts, originals, translations, hash_size, hash_table };

class Catalog {
 public:
  explicit Catalog(std::string_view bytes) : bytes_(bytes) {}

  bool whole() const {
    const auto texts = field(Field::texts);
    const auto originals = field(Field::originals);
    const auto translations = field(Field::translations);
    if (field(Field::magic) != catalog_magic || field(Field::revision) != 0 || !translations)
      return false;
    return *texts > 0 && texts_inside(*originals, *texts) && texts_inside(*translations, *texts) &&
           hash_inside(*texts);
  }

  /// Of a whole catalogue.
  std::string translations() const {
    std::string out;
    const std::size_t table = field(Field::translations).value_or(0);
    for (std::size_t i = 0; i < field(Field::texts).value_or(0); ++i) {
      const std::size_t entry = table + i * 2 * number_size;
      out += bytes_.substr(number(entry + number_size).value_or(0), number(entry).value_or(0));
      out += '\n';
    }
    return out;
  }

 private:
  std::optional<std::uint32_t> number(std::size_t at) const {
    if (at > bytes_.size() || bytes_.size() - at < number_size)
      return std::nullopt;
    std::uint32_t value = 0;
    std::memcpy(&value, bytes_.data() + at, number_size);
    return value;
  }

  std::optional<std::uint32_t> field(Field which) const {
    return number(static_cast<std::size_t>(which) * number_size);
  }

  /// A table of lengths and places; every text ends in a zero byte.
  bool texts_inside(std::size_t table, std::size_t texts) const {
    for (std::size_t i = 0; i < texts; ++i) {
      const auto length = number(table + i * 2 * number_size);
      const auto place = number(table + (i * 2 + 1) * number_size);
      if (!length || !place || std::size_t{*place} + *length >= bytes_.size() ||
          bytes_[std::size_t{*place} + *length] != '\0')
        return false;
    }
    return true;
  }

  /// The hash table has room left, so that a search in it ends.
  bool hash_inside(std::size_t texts) const {
    const auto size = field(Field::hash_size);
    const auto table = field(Field::hash_table);
    if (!size || !table)
      return false;
    bool room = *size <= 2; // then it is not used
    for (std::size_t i = 0; i < *size; ++i) {
      const auto entry = number(*table + i * number_size);
      if (!entry || *entry > texts)
        return false;
      room = room || *entry == 0;
    }
    return room;
  }

  std::string_view bytes_;
};

} // namespace

bool is_whole_catalog(std::string_view bytes) { return Catalog(bytes).whole(); }

std::string texts_in_catalog(std::string_view bytes) {
  return is_whole_catalog(bytes) ? Catalog(bytes).translations() : std::string();
}

} // namespace coach
