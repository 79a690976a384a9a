package dev.jpto.opt;

/** The fixed parts of {@code --help}. */
final class HelpText {
  /** What follows the flags. */
  static final String[] FOOTER = {
    "",
    "Flags may be written with one dash or two, values after '=' or as the next word.",
    "",
    "Examples:",
    "  jpto-opt input.mlir",
    "      Read and check a file, and print it in canonical form.",
    "  jpto-opt --convert-comm-to-pto='arch=a2a3' input.mlir -o output.mlir",
    "      Run one pass with an option.",
    "  jpto-opt --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' - < input.mlir",
    "      Run a pipeline on standard input.",
    "  jpto-opt --split-input-file --verify-diagnostics errors.mlir",
    "      Test that a file gives the errors its comments announce.",
    "  source <(jpto-opt generate-completion)",
    "      Complete flags in bash or zsh.",
    "",
    "The exit code is 0, or 1 after any error.",
  };

  private HelpText() {}
}
