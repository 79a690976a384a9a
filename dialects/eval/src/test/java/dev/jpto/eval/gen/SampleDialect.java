package dev.jpto.eval.gen;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import java.util.List;

/** A dialect with one operation for each thing that the generator has to find out. */
final class SampleDialect extends Dialect {
  static final TypeConstraint NUMBER =
      new TypeConstraint(
          "number",
          t -> t.isIntOrIndex() || t instanceof FloatType,
          u -> List.<Type>of(IntegerType.get(u, 32), FloatType.get(u, FloatSemantics.F32)));

  static final AttrConstraint COLOR =
      new AttrConstraint(
          "color",
          a -> a instanceof StringAttr s && List.of("red", "blue").contains(s.value()),
          u -> List.of(StringAttr.get(u, "red"), StringAttr.get(u, "blue")));

  static final AttrConstraint COUNT =
      new AttrConstraint(
          "count",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(64),
          u -> List.of(IntegerAttr.get(IntegerType.get(u, 64), 7)));

  /** Optional and variadic operands with sizes, an enum and an optional attribute. */
  static final OpDefinition PARTS =
      OpDefinition.define("sample.parts")
          .operand("first", NUMBER)
          .optionalOperand("second", NUMBER)
          .variadicOperand("rest", NUMBER)
          .attr("color", COLOR)
          .optionalAttr("count", COUNT)
          .traits(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)
          .build();

  /** The result has twice the width, which only the inference says. */
  static final OpDefinition WIDEN =
      OpDefinition.define("sample.widen")
          .operand("in", NUMBER)
          .result("out", NUMBER)
          .infer(op -> List.of(op.operand(0).type()))
          .build();

  /** What is yielded has the types of the results, and the arguments those of the operands. */
  static final OpDefinition LOOP =
      OpDefinition.define("sample.loop")
          .variadicOperand("inits", NUMBER)
          .variadicResult("results", NUMBER)
          .region("body", RegionDef.Blocks.AT_LEAST_ONE)
          .verifier(SampleDialect::verifyLoop)
          .build();

  /** Stands only in {@link #LOOP}. */
  static final OpDefinition YIELD =
      OpDefinition.define("sample.yield")
          .variadicOperand("values", NUMBER)
          .traits(Trait.Simple.TERMINATOR, new Trait.HasParent(List.of("sample.loop")))
          .build();

  /** Branches to any number of blocks with the arguments they have. */
  static final OpDefinition BRANCH =
      OpDefinition.define("sample.branch")
          .variadicOperand("passed", NUMBER)
          .successor("target")
          .traits(Trait.Simple.TERMINATOR)
          .verifier(SampleDialect::verifyBranch)
          .build();

  /** Never valid. */
  static final OpDefinition NEVER =
      OpDefinition.define("sample.never").verifier(op -> op.emitOpError("is never valid")).build();

  private final List<OpDefinition> operations;

  SampleDialect(OpDefinition... operations) {
    super("sample");
    this.operations = List.of(operations);
  }

  @Override
  public String summary() {
    return "for the tests of the generator";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return operations;
  }

  private static boolean verifyLoop(Operation op) {
    List<Type> arguments = op.region(0).entry().arguments().stream().map(a -> a.type()).toList();
    List<Type> inits = Groups.operands(op, "inits").stream().map(v -> v.type()).toList();
    List<Type> results = op.results().stream().map(r -> r.type()).toList();
    Operation last = op.region(0).lastBlock().lastOp();
    List<Type> yielded = last.operands().stream().map(v -> v.type()).toList();
    return last.is(YIELD) && arguments.equals(inits) && yielded.equals(results)
        || op.emitOpError("has other types inside");
  }

  private static boolean verifyBranch(Operation op) {
    List<Type> wanted = op.successor(0).arguments().stream().map(a -> a.type()).toList();
    List<Type> passed = op.operands().stream().map(v -> v.type()).toList();
    return wanted.equals(passed) || op.emitOpError("passes other types");
  }
}
