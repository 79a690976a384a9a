package dev.jpto.rewrite.match;

import dev.jpto.ir.OpName;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.rewrite.pattern.Check;

/**
 * The tree as text, written while it is made.
 *
 * <pre>
 * "arith.muli":
 *   the constant operand 1 is the integer 1:
 *     => muli-one (benefit 2)
 * </pre>
 */
final class TreeText {
  private final StringBuilder out;
  private int depth;

  /** Text that goes to {@code out}, or nowhere if that is null. */
  TreeText(StringBuilder out) {
    this.out = out;
  }

  /** Opens the tree of an operation name. */
  void openRoot(String name) {
    line(name + ":");
    depth++;
  }

  void open(Check check) {
    if (out != null) {
      line(Words.of(check) + ":");
    }
    depth++;
  }

  void openSwitch(Check check) {
    if (out != null) {
      line("what is " + Words.of(check.at()) + "?");
    }
    depth++;
  }

  void openCase(Object answer) {
    if (out != null) {
      line(
          switch (answer) {
                case OpName name -> "\"" + name + "\"";
                case Uniqued constant -> constant.toString();
                default -> "the integer " + answer;
              }
              + ":");
    }
    depth++;
  }

  void close() {
    depth--;
  }

  void match(Row row) {
    if (out != null) {
      line("=> " + row.pattern().name() + " (benefit " + row.pattern().benefit() + ")");
    }
  }

  private void line(String text) {
    if (out != null) {
      out.repeat("  ", depth).append(text).append('\n');
    }
  }
}
