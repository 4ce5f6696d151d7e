package io.steward.local;

import java.io.PrintStream;

/**
 * Tells the person at the terminal what goes on. What programs read goes to standard output, and
 * then nothing else does.
 */
final class Narrator {

  private final PrintStream story;
  private final PrintStream answers;

  private Narrator(PrintStream story, PrintStream answers) {
    this.story = story;
    this.answers = answers;
  }

  /** For a program: the story goes to standard error, whatever a library prints too. */
  static Narrator headless() {
    PrintStream out = System.out;
    System.setOut(System.err);
    return new Narrator(System.err, out);
  }

  static Narrator forPeople() {
    return new Narrator(System.out, System.out);
  }

  void say(String sentence) {
    story.println(sentence);
  }

  void answer(String text) {
    answers.println(text);
    answers.flush();
  }
}
