package dev.jpto.rewrite.pass;

import dev.jpto.ir.diag.SourceLine;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.support.Utf8;

/** Thrown inside the reader of pipelines when the text is wrong. */
final class PipelineError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error that shows the text with a caret at {@code at}. */
  PipelineError(String text, int at, String message) {
    super(render(text, at, message), null, false, false);
  }

  /** An error about the text as a whole. */
  PipelineError(String message) {
    super(message, null, false, false);
  }

  private static String render(String text, int at, String message) {
    byte[] bytes = Utf8.encode(text);
    int offset = Utf8.encode(text.substring(0, at)).length;
    int line = 1;
    int from = 0;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        from = i + 1;
      }
    }
    int to = from;
    while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    int column = offset - from;
    TextSink out = new TextSink();
    out.append("MLIR Textual PassPipeline Parser:").append(line).append(':').append(column + 1);
    out.append(": error: ").append(message).append('\n');
    SourceLine.draw(out, bytes, from, to, column);
    return out.toString();
  }
}
