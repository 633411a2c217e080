#include "app/preview_window.hpp"

#include "app/paths.hpp"
#include "app/window_signals.hpp"
#include "figure/figure.hpp"
#include "figure/transition.hpp"
#include "paint/paint.hpp"
#include "sdl/font_painter.hpp"
#include "sdl/window_events.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <sstream>

namespace coach {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto picture = std::chrono::nanoseconds(1s) / 30;
/// How often the files are looked at.
constexpr auto look_again = 250ms;
constexpr double margin = 28, heading = 84, caption = 44, line_height = 26;

/// A file that is shown, and its state when it was read last.
struct Watched {
  fs::path path;
  fs::file_time_type changed;

  /// Missing files count as unchanged: editors remove and write them anew.
  bool take_change() {
    std::error_code error;
    const auto now = fs::last_write_time(path, error);
    if (error || now == changed)
      return false;
    changed = now;
    return true;
  }
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

class PreviewWindow {
 public:
  PreviewWindow(const PreviewCommand& command, const std::vector<fs::path>& files,
                const std::vector<fs::path>& dirs, std::ostream& out)
      : dirs_(dirs), out_(out),
        window_(display_, "rehab-coach preview", {1280, 720}, WindowMode::windowed),
        fonts_(data_dir() / "assets/fonts"), theme_(command.dark ? dark_theme() : light_theme()),
        language_(command.language) {
    for (const fs::path& file : files)
      files_.push_back({file, {}});
  }

  void run() {
    auto next_look = Clock::now();
    while (!leaving_) {
      if (Clock::now() >= next_look) {
        read_changed();
        next_look = Clock::now() + look_again;
      }
      show();
      if (const auto event = wait_event(window_, picture))
        respond(event->what);
    }
  }

 private:
  /// Reads all files again if one has changed; of broken ones the last good state stays.
  void read_changed() {
    bool changed = false;
    for (Watched& file : files_)
      changed = file.take_change() || changed;
    if (!changed)
      return;
    std::vector<Exercise> read;
    std::string wrong;
    bool broken = false;
    for (const Watched& watched : files_) {
      PreviewFile file = read_preview_file(watched.path, dirs_);
      wrong += to_string(file.diagnostics);
      broken = broken || file.exercises.empty();
      std::ranges::move(file.exercises, std::back_inserter(read));
    }
    out_ << (wrong.empty() ? "no errors\n" : wrong) << std::flush;
    wrong_ = lines_of(wrong);
    if (broken)
      return;
    exercises_ = std::move(read);
    choose(shown_);
  }

  void choose(std::size_t exercise) {
    shown_ = std::min(exercise, exercises_.size() - 1);
    figures_.clear();
    const Exercise& now = exercises_[shown_];
    for (const Side side : {Side::right, Side::left})
      if (side == Side::right || now.sides == Sides::each)
        figures_.emplace_back(now, side);
    began_ = Clock::now();
  }

  void respond(const WindowEvent& event) {
    if (std::holds_alternative<CloseRequest>(event))
      leaving_ = true;
    const auto* press = std::get_if<KeyPress>(&event);
    if (press == nullptr)
      return;
    if (press->key == Key::escape)
      leaving_ = true;
    else if (press->key == Key::f)
      window_.toggle_full_screen();
    else if (!exercises_.empty()) {
      const std::size_t count = exercises_.size();
      choose((shown_ + (press->key == Key::left ? count - 1 : 1)) % count);
    }
  }

  void show() {
    Frame& frame = window_.canvas().frame;
    const Area area = frame.area();
    scene_ = {};
    const double width = area.width, height = area.height;
    const Rect all{0, 0, width, height};
    add({rectangle(all, theme_.room)});
    const double wrong_height = static_cast<double>(wrong_.size()) * line_height;
    if (!exercises_.empty())
      show_exercise({margin, heading, width - 2 * margin,
                     std::max(height / 3, height - heading - wrong_height - margin)});
    double y = height - wrong_height;
    for (const std::string& line : wrong_) {
      write(line, {18, Weight::regular}, {margin, y}, Align::left);
      y += line_height;
    }
    paint(frame, scene_, fonts_);
    window_.show(std::span(&all, 1));
  }

  void show_exercise(const Rect& place) {
    const Exercise& exercise = exercises_[shown_];
    std::string title = exercise.name.in(language_);
    if (exercises_.size() > 1)
      title +=
          "  (" + std::to_string(shown_ + 1) + " of " + std::to_string(exercises_.size()) + ")";
    write(title, {34, Weight::bold}, {margin, 56}, Align::left);
    const std::chrono::duration<double> since = Clock::now() - began_;
    const std::chrono::duration<double> set_up =
        time_to_settle(Position::standing, exercise.position);
    FigureMoment moment;
    if (since < set_up)
      moment.settled = since / set_up;
    else
      moment = moment_after(exercise, since - set_up);
    const double part = place.width / static_cast<double>(figures_.size());
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      const Rect room{place.x + part * static_cast<double>(i), place.y, part,
                      std::max(1.0, place.height - caption)};
      add({figures_[i].draw(
          moment, room, 1000,
          {FigurePalette::first, theme_ == dark_theme(), theme_.room, theme_.move, false})});
    }
    const std::string now =
        moment.movement < 0 ? "getting into position"
                            : exercise.movements[static_cast<std::size_t>(moment.movement)].name;
    write(now, {24, Weight::regular}, {place.centre().x, place.bottom() - 8}, Align::centre);
  }

  void add(Element element) {
    scene_.add(std::move(element),
               [this](std::string_view words, Type type) { return fonts_.width(words, type); });
  }

  void write(const std::string& words, Type type, Spot at, Align align) {
    add({TextRun{words, type, theme_.ink, align, at}});
  }

  const std::vector<fs::path>& dirs_;
  std::ostream& out_;
  Display display_;
  Window window_;
  FontPainter fonts_;
  const Theme& theme_;
  const std::string language_;
  std::vector<Watched> files_;
  std::vector<Exercise> exercises_;
  std::vector<std::string> wrong_; ///< lines about what is wrong with the files
  std::vector<Figure> figures_;    ///< of the exercise that is shown, one for each side
  std::size_t shown_ = 0;
  Clock::time_point began_{};
  Scene scene_;
  bool leaving_ = false;
};

} // namespace

int watch_preview(const PreviewCommand& command, const std::vector<fs::path>& dirs,
                  std::ostream& out) {
  std::vector<fs::path> files;
  for (const std::string& name : command.names) {
    const auto path = find_preview_file(name, dirs);
    if (std::error_code none; !path || !fs::is_regular_file(*path, none)) {
      out << "error: no exercise or program \"" << name << "\"\n";
      return 2;
    }
    files.push_back(*path);
  }
  const WindowSignals signals([] { post_close_request(); });
  PreviewWindow(command, files, dirs, out).run();
  return signals.received() == 0 ? 0 : 128 + signals.received();
}

} // namespace coach
