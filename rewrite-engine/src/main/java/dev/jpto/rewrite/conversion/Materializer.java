package dev.jpto.rewrite.conversion;

import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.OperationText;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.conversion.Materialization.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** At the end of a conversion: drops placeholders that undo each other, materializes the others. */
final class Materializer {
  private final ConversionRewriter rewriter;
  private final TypeConverter converter;
  private final Placeholders placeholders;

  Materializer(ConversionRewriter rewriter, Placeholders placeholders) {
    this.rewriter = rewriter;
    this.converter = rewriter.typeConverter();
    this.placeholders = placeholders;
  }

  /** Leaves no placeholder, or reports those that nothing makes a value for. */
  boolean run() {
    UnrealizedCasts.reconcile(rewriter, remaining());
    boolean good = true;
    for (Operation cast : remaining()) {
      good &= materialize(cast);
    }
    return good;
  }

  private List<Operation> remaining() {
    List<Operation> casts = new ArrayList<>();
    for (Operation cast : placeholders.all().keySet()) {
      if (cast.block() != null) {
        casts.add(cast);
      }
    }
    return casts;
  }

  private boolean materialize(Operation cast) {
    Kind kind = placeholders.all().get(cast).kind();
    List<Type> types = UnrealizedCasts.types(cast.results());
    for (Materialization materialization : converter.materializations(kind)) {
      rewriter.before(cast);
      List<Value> made = materialization.make(rewriter, types, cast.operands(), cast.location());
      if (made != null) {
        if (!UnrealizedCasts.types(made).equals(types)) {
          throw new IllegalStateException(
              "a materialization to %s made %s".formatted(types, UnrealizedCasts.types(made)));
        }
        rewriter.replaceOp(cast, made);
        return true;
      }
    }
    return report(cast);
  }

  private boolean report(Operation cast) {
    Placeholders.Reason reason = placeholders.all().get(cast);
    String from = quoted(UnrealizedCasts.types(cast.operands()));
    String to = quoted(UnrealizedCasts.types(cast.results()));
    DiagnosticBuilder diagnostic =
        cast.error(
            "failed to legalize unresolved materialization from (%s) to %s that remained live"
                    .formatted(from, cast.numResults() == 1 ? to : "(" + to + ")")
                + " after conversion");
    Operation user = liveUser(cast);
    if (user != null) {
      diagnostic.note(
          user.location(), "see existing live user here: " + OperationText.inMessage(user));
    }
    String kind = reason.kind().name().toLowerCase(Locale.ROOT);
    diagnostic.note(
        cast.location(),
        "needed since %s: the type converter has no %s materialization for it, and %s"
            .formatted(
                reason.origin(),
                kind,
                reason.kind() == Kind.TARGET
                    ? "what defines the value was not converted"
                    : "the user was not converted"));
    return diagnostic.emit();
  }

  /** A user that is there to stay, else any. */
  private Operation liveUser(Operation cast) {
    Operation any = null;
    for (Value result : cast.results()) {
      for (OpOperand use : result.uses()) {
        any = use.owner();
        if (!placeholders.contains(any)) {
          return any;
        }
      }
    }
    return any;
  }

  private static String quoted(List<Type> types) {
    return types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
  }
}
