package dev.jpto.ir.builtin;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Folded;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;

/** The dialect {@code builtin} as MLIR 19 defines its operations. */
public final class BuiltinDialect extends Dialect {
  private static final TypeConstraint ANY_TYPE =
      new TypeConstraint(
          "any type",
          type -> true,
          uniquer -> List.of(IntegerType.get(uniquer, 32), IndexType.get(uniquer)));

  private static final AttrConstraint SYMBOL_NAME =
      new AttrConstraint(
          "string attribute",
          StringAttr.class::isInstance,
          uniquer -> List.of(StringAttr.get(uniquer, "m")));

  private static final AttrConstraint VISIBILITY =
      new AttrConstraint(
          "string attribute",
          StringAttr.class::isInstance,
          uniquer ->
              List.of(
                  StringAttr.get(uniquer, "public"),
                  StringAttr.get(uniquer, "private"),
                  StringAttr.get(uniquer, "nested")));

  /** {@code builtin.module}: the operations of a file, or of a named part of it. */
  public static final OpDefinition MODULE =
      OpDefinition.define("builtin.module")
          .summary("A top level container operation")
          .description(
              """
              A module holds operations in one block without terminator; their order has no meaning
              of its own. It sees no value from outside. With a name it is a symbol itself, and
              `@module::@function` refers to what it holds.
              """)
          .optionalAttr(SymbolTable.NAME, SYMBOL_NAME)
          .optionalAttr(SymbolTable.VISIBILITY, VISIBILITY)
          .region("bodyRegion", RegionDef.Blocks.ONE)
          .traits(
              Trait.Simple.AFFINE_SCOPE,
              Trait.Simple.ISOLATED_FROM_ABOVE,
              Trait.Simple.NO_REGION_ARGUMENTS,
              Trait.Simple.SYMBOL_TABLE,
              Trait.Simple.SYMBOL,
              Trait.Simple.NO_TERMINATOR,
              Trait.Simple.SINGLE_BLOCK,
              Trait.Simple.GRAPH_REGION)
          .verifier(BuiltinDialect::verifyModule)
          .build();

  /** {@code builtin.unrealized_conversion_cast}: values of some types as values of other types. */
  public static final OpDefinition UNREALIZED_CONVERSION_CAST =
      OpDefinition.define("builtin.unrealized_conversion_cast")
          .summary("An unrealized conversion from one set of types to another")
          .description(
              """
              The cast lets a part of the IR that was converted to new types meet one that was not.
              It has no meaning at run time and must be gone when the conversion is complete.
              """)
          .variadicOperand("inputs", ANY_TYPE)
          .variadicResult("outputs", ANY_TYPE)
          .pure()
          .verifier(BuiltinDialect::verifyCast)
          .fold((op, operands) -> foldCast(op))
          .build();

  /** The dialect. */
  public BuiltinDialect() {
    super("builtin");
  }

  @Override
  public String summary() {
    return "Modules and casts, the operations that every program may use.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of(MODULE, UNREALIZED_CONVERSION_CAST);
  }

  private static boolean verifyModule(Operation op) {
    DictionaryAttr attributes = op.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.name(i).indexOf('.') < 0) {
        return op.emitOpError(
            "can only contain attributes with dialect-prefixed names, found: '"
                + attributes.name(i)
                + "'");
      }
    }
    return true;
  }

  private static boolean verifyCast(Operation op) {
    return op.numResults() > 0 || op.emitOpError("expected at least one result for cast operation");
  }

  /** {@code cast(x) -> x} to the same types, and {@code cast(cast(x)) -> x} back to them. */
  private static Folded foldCast(Operation op) {
    if (hasTypes(op.operands(), op.results())) {
      return Folded.to(op.operands());
    }
    Operation inner = op.numOperands() == 0 ? null : op.operand(0).definingOp();
    return inner != null
            && inner.is(UNREALIZED_CONVERSION_CAST)
            && op.operands().equals(inner.results())
            && hasTypes(inner.operands(), op.results())
        ? Folded.to(inner.operands())
        : Folded.NO;
  }

  private static boolean hasTypes(List<? extends Value> values, List<? extends Value> models) {
    if (values.size() != models.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).type() != models.get(i).type()) {
        return false;
      }
    }
    return true;
  }
}
