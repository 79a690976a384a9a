package dev.jpto.pattern.model;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import java.util.List;
import java.util.Optional;

/** An attribute or type as text, which belongs to no context: {@code 1 : i32}. */
public record Literal(String text) {
  /** The literal of an attribute or type. */
  public static Literal of(Uniqued value) {
    return new Literal(value.toString());
  }

  /** The attribute in {@code context}; empty if the text is none. */
  public Optional<Attribute> attribute(Context context) {
    return quietly(context, () -> Parser.parseAttribute(context, source()));
  }

  /** The type in {@code context}; empty if the text is none. */
  public Optional<Type> type(Context context) {
    return quietly(context, () -> Parser.parseType(context, source()));
  }

  private SourceFile source() {
    return SourceFile.of("literal", text);
  }

  private static <T> Optional<T> quietly(
      Context context, java.util.function.Supplier<Optional<T>> parse) {
    List<Optional<T>> result = new java.util.ArrayList<>();
    List<Diagnostic> errors = context.diagnostics().collecting(() -> result.add(parse.get()));
    return errors.isEmpty() ? result.getFirst() : Optional.empty();
  }
}
