package dev.jpto.pattern;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.ir.Trait.Simple.COMMUTATIVE;
import static dev.jpto.ir.Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import java.util.List;

/** Operations of every shape that patterns speak of. */
public final class ToyDialect extends Dialect {
  static final TypeConstraint ANY =
      new TypeConstraint("any type", type -> true, u -> List.of(IntegerType.get(u, 32)));
  static final TypeConstraint INTEGER =
      new TypeConstraint(
          "integer", type -> type instanceof IntegerType, u -> List.of(IntegerType.get(u, 32)));
  static final AttrConstraint NUMBER =
      new AttrConstraint(
          "integer attribute",
          attribute -> attribute instanceof IntegerAttr,
          u -> List.of(IntegerAttr.get(IntegerType.get(u, 32), 1)));

  static final OpDefinition CONST =
      OpDefinition.define("toy.const")
          .attr("value", NUMBER)
          .result("result", INTEGER)
          .infer(op -> List.of(op.attr("value", IntegerAttr.class).type()))
          .constant("value")
          .pure()
          .build();
  static final OpDefinition ADD = binary("add");
  static final OpDefinition MUL = binary("mul");
  static final OpDefinition NEG =
      OpDefinition.define("toy.neg")
          .operand("x", INTEGER)
          .result("result", INTEGER)
          .traits(SAME_OPERANDS_AND_RESULT_TYPE)
          .pure()
          .build();
  static final OpDefinition SHIFT =
      OpDefinition.define("toy.shift")
          .operand("x", INTEGER)
          .attr("by", NUMBER)
          .result("result", INTEGER)
          .traits(SAME_OPERANDS_AND_RESULT_TYPE)
          .pure()
          .build();
  static final OpDefinition DIVMOD =
      OpDefinition.define("toy.divmod")
          .operand("lhs", INTEGER)
          .operand("rhs", INTEGER)
          .result("quotient", INTEGER)
          .result("remainder", INTEGER)
          .traits(new Trait.AllTypesMatch(List.of("lhs", "rhs", "quotient", "remainder")))
          .pure()
          .build();
  static final OpDefinition CONCAT =
      OpDefinition.define("toy.concat")
          .variadicOperand("parts", ANY)
          .result("result", ANY)
          .pure()
          .build();
  static final OpDefinition UNPACK =
      OpDefinition.define("toy.unpack").operand("x", ANY).variadicResult("parts", ANY).build();
  static final OpDefinition SELECT =
      OpDefinition.define("toy.select")
          .variadicOperand("keys", INTEGER)
          .optionalOperand("otherwise", INTEGER)
          .result("result", INTEGER)
          .traits(ATTR_SIZED_OPERAND_SEGMENTS)
          .pure()
          .build();
  static final OpDefinition BLOCK =
      OpDefinition.define("toy.block")
          .variadicResult("results", ANY)
          .region("body", Blocks.ONE)
          .build();
  static final OpDefinition YIELD =
      OpDefinition.define("toy.yield")
          .variadicOperand("values", ANY)
          .traits(Trait.Simple.TERMINATOR)
          .build();
  static final OpDefinition USE = OpDefinition.define("toy.use").variadicOperand("x", ANY).build();

  public ToyDialect() {
    super("toy");
  }

  static Context context() {
    Context context = new Context(new BuiltinDialect(), new ToyDialect());
    context.allowUnregisteredDialects(true);
    return context;
  }

  private static OpDefinition binary(String name) {
    return OpDefinition.define("toy." + name)
        .operand("lhs", INTEGER)
        .operand("rhs", INTEGER)
        .result("result", INTEGER)
        .traits(COMMUTATIVE, SAME_OPERANDS_AND_RESULT_TYPE)
        .pure()
        .build();
  }

  @Override
  public String summary() {
    return "Operations of the tests.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of(CONST, ADD, MUL, NEG, SHIFT, DIVMOD, CONCAT, UNPACK, SELECT, BLOCK, YIELD, USE);
  }

  @Override
  public Operation materializeConstant(
      OpBuilder builder, Attribute value, Type type, Location location) {
    return builder.create(CONST, location).attr("value", value).results(type).insert();
  }
}
