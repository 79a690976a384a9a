package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.COMMUTATIVE;
import static dev.jpto.std.common.TypeConstraints.BOOL_LIKE;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_LIKE;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpFolder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Integer operations whose result does not fit one value of the operands' type. */
public final class ArithExtended {
  /** {@code arith.addui_extended}. */
  public static final OpDefinition ADDUI_EXTENDED =
      Families.elementwise(
              Families.pure(
                      "addui_extended",
                      "unsigned integer addition with overflow bit",
                      """
                      The sum modulo 2 to the width, and whether a bit was lost: together the whole
                      sum of the operands read as unsigned.
                      """)
                  .operand("lhs", SIGNLESS_INTEGER_LIKE)
                  .operand("rhs", SIGNLESS_INTEGER_LIKE)
                  .result("sum", SIGNLESS_INTEGER_LIKE)
                  .result("overflow", BOOL_LIKE)
                  .traits(COMMUTATIVE, new Trait.AllTypesMatch(List.of("lhs", "rhs", "sum")))
                  .fold(ArithExtendedFolds::adduiExtended))
          .build();

  /** {@code arith.mulsi_extended}. */
  public static final OpDefinition MULSI_EXTENDED =
      product(
          "mulsi_extended",
          "signed integer multiplication with both halves",
          "The low and the high half of the product of the operands read as signed.",
          ArithExtendedFolds::mulsiExtended);

  /** {@code arith.mului_extended}. */
  public static final OpDefinition MULUI_EXTENDED =
      product(
          "mului_extended",
          "unsigned integer multiplication with both halves",
          "The low and the high half of the product of the operands read as unsigned.",
          ArithExtendedFolds::muluiExtended);

  private ArithExtended() {}

  static List<OpDefinition> all() {
    return List.of(ADDUI_EXTENDED, MULSI_EXTENDED, MULUI_EXTENDED);
  }

  private static OpDefinition product(
      String name, String summary, String description, OpFolder folder) {
    OpDefinition.Builder builder =
        Families.pure(name, summary, description)
            .operand("lhs", SIGNLESS_INTEGER_LIKE)
            .operand("rhs", SIGNLESS_INTEGER_LIKE)
            .result("low", SIGNLESS_INTEGER_LIKE)
            .result("high", SIGNLESS_INTEGER_LIKE)
            .traits(COMMUTATIVE, new Trait.AllTypesMatch(List.of("lhs", "rhs", "low", "high")))
            .infer(ArithExtended::halves)
            .fold(folder);
    return Families.elementwise(builder).build();
  }

  private static List<Type> halves(Operation op) {
    Type type = op.operand(0).type();
    return List.of(type, type);
  }
}
