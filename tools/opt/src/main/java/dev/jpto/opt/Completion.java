package dev.jpto.opt;

import java.util.Optional;
import picocli.AutoComplete;

/** The script that completes flags in a shell. */
final class Completion {
  /** The only word of the command line that asks for it. */
  static final String COMMAND = "generate-completion";

  private Completion() {}

  /** The script for bash and zsh, if that is what {@code words} ask for. */
  static Optional<String> requested(Toolbox toolbox, String[] words) {
    if (words.length != 1 || !words[0].equals(COMMAND)) {
      return Optional.empty();
    }
    String script = AutoComplete.bash(OptCommand.NAME, PicocliModel.commandLine(toolbox));
    return Optional.of(script + "\n");
  }
}
