package dev.jpto.testkit.filecheck;

import java.util.List;

/**
 * Commands of a {@code RUN} line, the output of each being the input of the next. As in lit, the
 * pipeline fails if any of them does, and then the test fails without running the rest.
 *
 * @param line the line of the test file where the {@code RUN} line begins, from one
 * @param statusIgnored whether the rest runs even so, because {@code ;} follows
 */
public record Pipeline(int line, List<Command> commands, boolean statusIgnored) {
  /** Copies the list. */
  public Pipeline {
    commands = List.copyOf(commands);
  }

  /** Replaces the {@code %} words in all commands. */
  Pipeline substitute(TestPaths paths) {
    List<Command> changed = commands.stream().map(command -> command.substitute(paths)).toList();
    return new Pipeline(line, changed, statusIgnored);
  }
}
