package dev.jpto.std.conversion;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait.Simple;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.std.common.TypeConstraints;
import java.util.List;

/** The dialect {@code toy} that is converted. */
final class Toy extends Dialect {
  private static final TypeConstraint ANY = TypeConstraints.ANY;

  static final OpDefinition ADD = binary("add");
  static final OpDefinition XOR = binary("xor");
  static final OpDefinition A = unary("a");
  static final OpDefinition B = unary("b");
  static final OpDefinition C = unary("c");
  static final OpDefinition MAKE =
      OpDefinition.define("toy.make").summary("makes").result("result", ANY).build();
  static final OpDefinition USE =
      OpDefinition.define("toy.use").summary("uses").variadicOperand("values", ANY).build();
  static final OpDefinition BOX =
      OpDefinition.define("toy.box")
          .summary("holds")
          .region("body", Blocks.ANY)
          .traits(Simple.NO_TERMINATOR)
          .build();

  Toy() {
    super("toy");
  }

  private static OpDefinition binary(String name) {
    return OpDefinition.define("toy." + name)
        .summary(name)
        .operand("lhs", ANY)
        .operand("rhs", ANY)
        .result("result", ANY)
        .traits(Simple.SAME_OPERANDS_AND_RESULT_TYPE)
        .pure()
        .build();
  }

  private static OpDefinition unary(String name) {
    return OpDefinition.define("toy." + name)
        .summary(name)
        .operand("x", ANY)
        .result("result", ANY)
        .build();
  }

  @Override
  public String summary() {
    return "Operations of the tests.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of(ADD, XOR, A, B, C, MAKE, USE, BOX);
  }
}
