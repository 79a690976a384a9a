package dev.jpto.rewrite.pass;

import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.support.TextSink;
import java.util.function.Consumer;

/** Where passes print what they were asked to show; may be used by several threads. */
final class PassOutput {
  private final TextSink out;
  private final PrintOptions options;

  PassOutput(TextSink out, PrintOptions options) {
    this.out = out;
    this.options = options;
  }

  PrintOptions options() {
    return options;
  }

  synchronized void print(Consumer<TextSink> text) {
    text.accept(out);
    out.flush();
  }
}
