package dev.jpto.ir;

import java.util.ServiceLoader;

/**
 * How an operation becomes text for messages and debuggers. The printer of the textual form
 * supplies the one implementation; it is looked for only when a text is asked for.
 */
public interface OperationText {
  /** The operation in generic syntax, printed on its own, without a trailing newline. */
  String textOf(Operation op);

  /** The text of {@code op}. */
  static String of(Operation op) {
    return ServiceLoader.load(OperationText.class, OperationText.class.getClassLoader())
        .findFirst()
        .map(printer -> printer.textOf(op))
        .orElse(op.name().text());
  }

  /** The text of {@code op} for the end of a message: on lines of its own if it has several. */
  static String inMessage(Operation op) {
    String text = of(op);
    return text.indexOf('\n') < 0 ? text : "\n" + text;
  }
}
