#include "app/text_coach.hpp"

#include "prompts/terminal_words.hpp"
#include "prompts/words.hpp"

#include <algorithm>
#include <utility>

namespace coach {

using namespace std::chrono_literals;

namespace {

std::optional<Nanos> sooner(std::optional<Nanos> a, Nanos b) { return a ? std::min(*a, b) : b; }

} // namespace

TextCoach::TextCoach(const Program& program, std::shared_ptr<const Timeline> timeline,
                     Choice choice, const Language& language, TextMode mode, Waiting waiting)
    : program_(program), choice_(std::move(choice)), language_(language), mode_(mode),
      waiting_(waiting), plan_(std::move(timeline)), session_(plan_), schedule_({}),
      narrator_(language,
                mode == TextMode::spoken ? Telling::what_is_not_spoken : Telling::everything),
      course_(program) {
  plan_lines();
}

void TextCoach::plan_lines() {
  script_ = std::make_shared<const Script>(write_script(program_, timeline(), language_));
  std::vector<TimedLine> lines;
  if (mode_ == TextMode::rehearsal)
    lines = rehearsal_lines(*script_);
  if (mode_ == TextMode::reader)
    lines = reader_lines(timeline(), *script_, language_);
  schedule_ = TextSchedule(std::move(lines));
  begun_ = -1;
}

Lines TextCoach::start() {
  Lines out;
  if (mode_ != TextMode::rehearsal) {
    add_text(out, language_.of(timeline().title));
    add_text(out, words::about_minutes(language_, timeline().total));
    for (const Text& line : program_.safety)
      add_text(out, language_.of(line));
    if (waiting_ == Waiting::for_keys)
      for (const std::string& line : words::terminal_keys(language_))
        add_text(out, line);
  }
  tell(session_.started(), out);
  settle(out);
  return out;
}

Lines TextCoach::read_along() {
  Lines out;
  if (mode_ != TextMode::spoken || over())
    return out;
  mode_ = TextMode::reader;
  narrator_.tell_everything();
  plan_lines();
  const View view = session_.view();
  schedule_.go_to(view.step, position(view));
  begun_ = view.step;
  where(out);
  return out;
}

bool TextCoach::over() const {
  return session_.finished() && !schedule_.next(static_cast<int>(timeline().steps.size()));
}

Nanos TextCoach::position(const View& view) const {
  return view.state == SessionState::finished ? after_end_ : view.in_step;
}

bool TextCoach::answers_itself(const View& view) const {
  return waiting_ == Waiting::answered_by_itself && view.state == SessionState::running &&
         session_.step()->open() && !schedule_.next(view.step);
}

std::optional<Nanos> TextCoach::next_due() const {
  const View view = session_.view();
  if (over() || view.state == SessionState::paused)
    return std::nullopt;
  auto due = session_.next_change();
  if (view.state != SessionState::counting_in)
    if (const auto line = schedule_.next(view.step))
      due = sooner(due, *line - position(view));
  if (answers_itself(view))
    due = sooner(due, std::max<Nanos>(0ns, session_.step()->length - view.in_step));
  return due;
}

Lines TextCoach::advance(Nanos elapsed) {
  Lines out;
  for (Nanos left = elapsed; left > 0ns && !over();) {
    const Nanos piece = std::min(left, next_due().value_or(left));
    left -= piece;
    pass(piece, out);
  }
  return out;
}

void TextCoach::pass(Nanos piece, Lines& out) {
  if (session_.finished())
    after_end_ += piece;
  else
    tell(session_.advance(piece), out);
  settle(out);
}

void TextCoach::apply(const Command& command, Lines& out) { tell(session_.apply(command), out); }

void TextCoach::tell(const Events& events, Lines& out) {
  course_.hear(events);
  events_.insert(events_.end(), events.begin(), events.end());
  for (const Event& event : events)
    tell(event, out);
}

void TextCoach::tell(const Event& event, Lines& out) {
  if (const auto* ended = std::get_if<StepEnded>(&event.what))
    if (ended->ending == Ending::done)
      schedule_.take(ended->step, ended->held, out);
  if (const auto* began = std::get_if<StepBegan>(&event.what)) {
    const bool goes_on = began->step == begun_ && began->from > 0ns;
    if (!goes_on)
      schedule_.go_to(began->step, began->from);
    begun_ = began->step;
  }
  if (const auto* finished = std::get_if<Finished>(&event.what)) {
    schedule_.go_to(static_cast<int>(timeline().steps.size()), 0ns);
    if (finished->how == Finish::ended) {
      schedule_ = TextSchedule({});
      add_text(out, words::ended(language_));
    }
  }
  if (mode_ != TextMode::rehearsal && !course_.must_leave(timeline(), session_.view()))
    narrator_.tell(timeline(), event, out);
}

/// Prints what is due now, answers what waits, and does what the author's rule wants.
void TextCoach::settle(Lines& out) {
  while (!session_.finished()) {
    follow_rule(out);
    const View view = session_.view();
    if (view.state != SessionState::running)
      return;
    schedule_.take(view.step, view.in_step, out);
    if (!answers_itself(view) || view.in_step < session_.step()->length)
      return;
    add_text(out, words::answered_by_itself(language_));
    apply(Done{}, out);
  }
  schedule_.take(session_.view().step, after_end_, out);
}

} // namespace coach
