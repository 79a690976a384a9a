package dev.jpto.pattern.pdl;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.pattern.lower.RuleBody;
import dev.jpto.rewrite.pattern.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes patterns as {@code pdl}. What cannot be said there: patterns written in Java only,
 * regions, attributes that must be absent, constants of any dialect, numbers and classes of
 * attributes and types, constants that the dialect of the root makes, and changes in place. A
 * condition is a native constraint and a computation a native rewrite, called as in the rule; an
 * operation whose operands commute makes a pattern for each order.
 */
public final class PdlWriter {
  /** Thrown where a rule says what pdl cannot; the message says what that is. */
  static final class Inexpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Inexpressible(String what) {
      super(what, null, false, false);
    }
  }

  private final Context context;
  private final OpBuilder builder;
  private final Operation module;
  private final Map<String, String> leftOut = new LinkedHashMap<>();

  private PdlWriter(Context context) {
    this.context = context;
    this.builder = new OpBuilder(context);
    this.module =
        builder.create(BuiltinDialect.MODULE, Location.unknown(context)).regions(1).build();
    builder.atEnd(module.region(0).addBlock());
  }

  /**
   * The text of a module of the patterns that can be written, after a comment for each other one.
   *
   * @param context knows the dialect {@code pdl} and those of the patterns
   */
  public static String write(List<? extends Pattern> patterns, Context context) {
    PdlWriter writer = new PdlWriter(context);
    patterns.forEach(writer::add);
    StringBuilder text = new StringBuilder();
    writer.leftOut.forEach(
        (name, reason) -> text.append("// ").append(name).append(": ").append(reason).append('\n'));
    return text.append(writer.module).append('\n').toString();
  }

  private void add(Pattern pattern) {
    Optional<RuleBody> body = RuleBody.of(pattern);
    if (body.isEmpty()) {
      leftOut.put(pattern.name(), "it is written in Java");
      return;
    }
    Operation last = module.region(0).entry().lastOp();
    try {
      int commuting =
          (int) body.get().rule().matchedOps().stream().filter(op -> op.commutes()).count();
      for (int swaps = 0; swaps < 1 << commuting; swaps++) {
        new RuleWriter(body.get().rule(), context, builder, swaps).write();
      }
    } catch (Inexpressible e) {
      leftOut.put(pattern.name(), e.getMessage());
      eraseAfter(last);
    }
  }

  /** Takes back what was written of a pattern. */
  private void eraseAfter(Operation last) {
    while (module.region(0).entry().lastOp() != last) {
      module.region(0).entry().lastOp().erase();
    }
  }
}
