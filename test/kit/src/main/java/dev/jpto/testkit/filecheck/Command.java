package dev.jpto.testkit.filecheck;

import java.util.List;

/**
 * One command of a {@code RUN} line.
 *
 * @param expectFailure whether the command must fail, because {@code not} stands before it
 * @param name the program
 * @param redirects in the order of the line, which matters for {@code 2>&1}
 */
public record Command(
    boolean expectFailure, String name, List<String> arguments, List<Redirect> redirects) {
  /** Copies the lists. */
  public Command {
    arguments = List.copyOf(arguments);
    redirects = List.copyOf(redirects);
  }

  /** Replaces the {@code %} words in all words of the command. */
  Command substitute(TestPaths paths) {
    return new Command(
        expectFailure,
        paths.substitute(name),
        arguments.stream().map(paths::substitute).toList(),
        redirects.stream().map(redirect -> substitute(redirect, paths)).toList());
  }

  private static Redirect substitute(Redirect redirect, TestPaths paths) {
    return switch (redirect) {
      case Redirect.Input(String file) -> new Redirect.Input(paths.substitute(file));
      case Redirect.Output(String file, boolean append) ->
          new Redirect.Output(paths.substitute(file), append);
      case Redirect.ErrorOutput(String file, boolean append) ->
          new Redirect.ErrorOutput(paths.substitute(file), append);
      case Redirect.ErrorToOutput same -> same;
    };
  }
}
