package dev.jpto.rewrite.conversion;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternInfo;
import java.util.List;
import java.util.Optional;

/**
 * Patterns in Java that get their operands in converted types. They may be used in conversions
 * only; declared patterns and other native ones may be used there too.
 *
 * <pre>{@code
 * ConversionPattern.on(ADD, "add-to-addi", "toy.add(a, b) -> arith.addi(a, b)",
 *     (op, operands, rewriter) -> {
 *       Operation sum =
 *           rewriter.create(ADDI, op.location())
 *               .operands(operands.operand("lhs"), operands.operand("rhs")).insert();
 *       rewriter.replaceOp(op, sum);
 *       return true;
 *     });
 * }</pre>
 */
public final class ConversionPattern {
  private static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private ConversionPattern() {}

  /** What such a pattern does. */
  @FunctionalInterface
  public interface Body {
    /** As {@link NativePattern.Body}, the operands converted. */
    boolean matchAndRewrite(Operation op, OpAdaptor operands, ConversionRewriter rewriter);
  }

  /** A pattern for operations each of whose operands becomes one value; it declines others. */
  public static NativePattern on(OpDefinition root, String name, String formula, Body body) {
    return make(
        root,
        name,
        formula,
        (op, operands, rewriter) -> {
          List<?> groups = operands.groups();
          for (int i = 0; i < groups.size(); i++) {
            int size = operands.groups().get(i).size();
            if (size != 1) {
              return rewriter.decline("operand %d becomes %d values".formatted(i, size));
            }
          }
          return body.matchAndRewrite(op, operands, rewriter);
        });
  }

  /** A pattern for operations whose operands may become several values or none. */
  public static NativePattern onMultiple(
      OpDefinition root, String name, String formula, Body body) {
    return make(root, name, formula, body);
  }

  private static NativePattern make(OpDefinition root, String name, String formula, Body body) {
    PatternInfo info = new PatternInfo(name, formula, Optional.of(root.name()), 1, place());
    return NativePattern.of(
        info,
        (op, rewriter) -> {
          if (!(rewriter instanceof ConversionRewriter converting)) {
            return rewriter.decline("it converts types, which only conversions do");
          }
          Optional<OpAdaptor> operands = converting.adaptor(op);
          return operands.isPresent() && body.matchAndRewrite(op, operands.get(), converting);
        });
  }

  private static String place() {
    return CALLERS.walk(
        frames ->
            frames
                .filter(frame -> frame.getDeclaringClass() != ConversionPattern.class)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?"));
  }
}
