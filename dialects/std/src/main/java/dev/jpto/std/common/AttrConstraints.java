package dev.jpto.std.common;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;

/** Constraints on attributes that several dialects use; the summaries are MLIR's. */
public final class AttrConstraints {
  /** {@code "text"}. */
  public static final AttrConstraint STRING =
      new AttrConstraint(
          "string attribute", StringAttr.class::isInstance, AttrConstraints::strings);

  /** {@code @name}, not nested. */
  public static final AttrConstraint FLAT_SYMBOL_REF =
      new AttrConstraint(
          "flat symbol reference attribute",
          a -> a instanceof SymbolRefAttr s && s.isFlat(),
          AttrConstraints::symbols);

  /** {@code array<i32: ...>}. */
  public static final AttrConstraint DENSE_I32_ARRAY = DenseArrayOf.constraint(32);

  /** {@code array<i64: ...>}. */
  public static final AttrConstraint DENSE_I64_ARRAY = DenseArrayOf.constraint(64);

  private AttrConstraints() {}

  private static List<Attribute> strings(Uniquer uniquer) {
    return List.of(StringAttr.get(uniquer, "a"), StringAttr.get(uniquer, "x < \"4\""));
  }

  private static List<Attribute> symbols(Uniquer uniquer) {
    return List.of(SymbolRefAttr.get(uniquer, "f"), SymbolRefAttr.get(uniquer, "g h"));
  }
}
