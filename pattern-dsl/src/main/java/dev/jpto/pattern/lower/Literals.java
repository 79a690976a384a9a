package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.pattern.model.Term.LiteralTerm;
import dev.jpto.pattern.model.Var;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes and types that literals are in a context; each is read once. */
final class Literals {
  private final Context context;
  private final Problems problems;
  private final Map<LiteralTerm, Optional<Uniqued>> known = new HashMap<>();

  Literals(Context context, Problems problems) {
    this.context = context;
    this.problems = problems;
  }

  /** The value; reported and empty if the text is not what the variable stands for. */
  Optional<Uniqued> value(LiteralTerm term) {
    return known.computeIfAbsent(term, this::read);
  }

  private Optional<Uniqued> read(LiteralTerm term) {
    boolean type = term.var().kind() == Var.Kind.TYPE;
    Optional<? extends Uniqued> value =
        type ? term.literal().type(context) : term.literal().attribute(context);
    if (value.isEmpty()) {
      problems.add(
          "JR04",
          "'" + term.literal().text() + "' is not " + term.var().kind().words(),
          type ? "write it as in IR, 'i32'" : "write it as in IR, with its type, '1 : i32'");
    }
    return value.map(Uniqued.class::cast);
  }
}
