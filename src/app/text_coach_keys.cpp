#include "app/text_coach.hpp"

#include "prompts/orientation.hpp"
#include "prompts/terminal_words.hpp"
#include "prompts/words.hpp"

#include <algorithm>

namespace coach {
namespace {

bool has_moved(const Events& events) {
  return std::ranges::any_of(
      events, [](const Event& event) { return std::holds_alternative<Moved>(event.what); });
}

} // namespace

Lines TextCoach::press(char key) {
  Lines out;
  if (session_.finished())
    return out;
  switch (asking_) {
  case Asking::nothing:
    play_key(key, out);
    break;
  case Asking::skip:
    answer_skip(key, out);
    break;
  case Asking::end:
    answer_end(key, out);
    break;
  case Asking::pain:
    type_pain(key, out);
    break;
  case Asking::sharp:
    answer_sharp(key, out);
    break;
  case Asking::after_pain:
    after_pain(key, out);
    break;
  }
  last_key_ = last_key_ == '?' && key == '?' ? '\0' : key;
  settle(out);
  return out;
}

Lines TextCoach::pause() {
  Lines out;
  if (session_.finished() || is(SessionState::paused))
    return out;
  asking_ = Asking::nothing;
  apply(Pause{}, out);
  add_text(out, words::paused(language_));
  return out;
}

Lines TextCoach::lose_keys() {
  Lines out;
  waiting_ = Waiting::answered_by_itself;
  asking_ = Asking::nothing;
  if (is(SessionState::paused))
    apply(End{}, out);
  settle(out);
  return out;
}

void TextCoach::play_key(char key, Lines& out) {
  switch (key) {
  case ' ':
    return space(out);
  case 's':
    return ask_skip(out);
  case 'b':
    return navigate(Back{}, out);
  case 'r':
    return navigate(RedoSet{}, out);
  case 'u':
    return undo(out);
  case '\n':
    return answer(Tap{}, out);
  case 'd':
    return answer(Done{}, out);
  case 'p':
    return pause_for(Asking::pain, out);
  case 'q':
    return pause_for(Asking::end, out);
  case '?':
    return where(out);
  default:
    apply(Pause{}, out);
    add_text(out, words::paused(language_));
  }
}

void TextCoach::space(Lines& out) {
  const View view = session_.view();
  if (view.state == SessionState::paused)
    return resume(out);
  if (view.state == SessionState::counting_in && view.count_in_left > timeline().count_in)
    return apply(Resume{}, out);
  apply(Pause{}, out);
  add_text(out, words::paused(language_));
}

void TextCoach::resume(Lines& out) {
  const Events events = session_.apply(Resume{});
  tell(events, out);
  const View view = session_.view();
  const bool goes_on = !events.empty() && std::holds_alternative<Resumed>(events.back().what);
  if (goes_on && mode_ == TextMode::reader)
    tell_left(language_, timeline(), view.step, view.in_step, out);
}

void TextCoach::pause_for(Asking question, Lines& out) {
  apply(Pause{}, out);
  asking_ = question;
  typed_.clear();
  add_text(out, question == Asking::pain ? words::ask_pain(language_) : words::ask_end(language_));
}

void TextCoach::navigate(const Command& command, Lines& out) {
  const Events events = session_.apply(command);
  tell_move(events, out);
}

void TextCoach::tell_move(const Events& events, Lines& out) {
  tell(events, out);
  if (has_moved(events) && is(SessionState::paused))
    for (const std::string& line : where_am_i(timeline(), session_.view(), language_))
      add_text(out, line);
}

void TextCoach::undo(Lines& out) {
  const Events events = session_.apply(UndoRep{});
  if (events.empty())
    return add_text(out, words::nothing_to_undo(language_));
  tell_move(events, out);
  for (const Event& event : events)
    if (const auto* credited = std::get_if<Credited>(&event.what))
      add_text(out, words::count(language_, credited->count));
}

/// Where nothing waits for an answer, the key pauses like any other.
void TextCoach::answer(const Command& command, Lines& out) {
  const Step* step = session_.step();
  if (is(SessionState::running) && step->open())
    return apply(command, out);
  apply(Pause{}, out);
  add_text(out, words::paused(language_));
}

void TextCoach::ask_skip(Lines& out) {
  const Step& step = *session_.step();
  asking_ = Asking::skip;
  asked_bout_ = step.bout;
  asked_in_bout_ = step.in_bout;
  add_text(out, step.in_bout ? words::ask_skip_set(language_) : words::ask_skip_rest(language_));
}

/// The session has gone on meanwhile; what has passed by itself is not skipped once more.
void TextCoach::answer_skip(char key, Lines& out) {
  asking_ = Asking::nothing;
  const Step& step = *session_.step();
  if (words::is_yes(language_, key) && step.bout == asked_bout_ && step.in_bout == asked_in_bout_)
    navigate(Skip{}, out);
}

void TextCoach::answer_end(char key, Lines& out) {
  asking_ = Asking::nothing;
  if (words::is_yes(language_, key))
    return apply(End{}, out);
  add_text(out, words::paused(language_));
}

void TextCoach::where(Lines& out) {
  if (last_key_ == '?')
    return describe(language_, timeline(), session_.view().step, out);
  for (const std::string& line : where_am_i(timeline(), session_.view(), language_))
    add_text(out, line);
}

} // namespace coach
