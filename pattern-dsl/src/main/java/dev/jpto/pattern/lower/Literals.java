package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.pattern.model.Literal;
import dev.jpto.pattern.model.Term.LiteralTerm;
import dev.jpto.pattern.model.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes and types that literals are in a context; each is read once. */
final class Literals {
  private final Context context;
  private final Problems problems;
  private final Map<LiteralTerm, Optional<?>> known = new HashMap<>();

  Literals(Context context, Problems problems) {
    this.context = context;
    this.problems = problems;
  }

  /**
   * The attribute, type or list of types; reported and empty if the text is not what the variable
   * stands for.
   */
  Optional<?> value(LiteralTerm term) {
    return known.computeIfAbsent(term, this::read);
  }

  private Optional<?> read(LiteralTerm term) {
    Optional<?> value =
        switch (term.var().kind()) {
          case TYPE -> term.literal().type(context);
          case TYPES -> types(term.literal());
          default -> term.literal().attribute(context);
        };
    if (value.isEmpty()) {
      problems.add(
          "JR04",
          "'" + term.literal().text() + "' is not " + term.var().kind().words(),
          hint(term.var().kind()));
    }
    return value;
  }

  private Optional<List<Type>> types(Literal literal) {
    return literal
        .attribute(context)
        .filter(ArrayAttr.class::isInstance)
        .map(array -> ((ArrayAttr) array).elements())
        .filter(elements -> elements.stream().allMatch(TypeAttr.class::isInstance))
        .map(elements -> elements.stream().map(type -> ((TypeAttr) type).type()).toList());
  }

  private static String hint(Var.Kind kind) {
    return switch (kind) {
      case TYPE -> "write it as in IR, 'i32'";
      case TYPES -> "write it as in IR, '[i32, i64]'";
      default -> "write it as in IR, with its type, '1 : i32'";
    };
  }
}
