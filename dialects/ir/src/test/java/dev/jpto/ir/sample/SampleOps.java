package dev.jpto.ir.sample;

import static dev.jpto.ir.sample.Constraints.ANY;
import static dev.jpto.ir.sample.Constraints.I1;
import static dev.jpto.ir.sample.Constraints.INTEGER_LIKE;
import static dev.jpto.ir.sample.Constraints.attribute;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.SymbolResolver;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Trait.Simple;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.TypeAttr;
import java.util.List;

/** As much of the upstream dialects as the tests of the kernel use. */
public final class SampleOps {
  public static final OpDefinition FUNCTION =
      OpDefinition.define("func.func")
          .attr("sym_name", attribute("string attribute", StringAttr.class))
          .attr("function_type", attribute("type attribute of function type", TypeAttr.class))
          .optionalAttr("sym_visibility", attribute("string attribute", StringAttr.class))
          .region("body", Blocks.ANY)
          .traits(Simple.AFFINE_SCOPE, Simple.SYMBOL, Simple.CALLABLE, Simple.ISOLATED_FROM_ABOVE)
          .build();

  public static final OpDefinition RETURN =
      OpDefinition.define("func.return")
          .variadicOperand("operands", ANY)
          .traits(new Trait.HasParent(List.of("func.func")), Simple.RETURN_LIKE, Simple.TERMINATOR)
          .build();

  public static final OpDefinition CALL =
      OpDefinition.define("func.call")
          .attr("callee", attribute("flat symbol reference attribute", SymbolRefAttr.class))
          .variadicOperand("operands", ANY)
          .variadicResult("results", ANY)
          .traits(Simple.CALL_LIKE)
          .symbolUseVerifier(SampleOps::verifyCallee)
          .build();

  static final List<OpDefinition> FUNC = List.of(FUNCTION, RETURN, CALL);

  public static final OpDefinition CONSTANT =
      OpDefinition.define("arith.constant")
          .attr("value", attribute("integer attribute", IntegerAttr.class))
          .result("result", ANY)
          .constant("value")
          .traits(new Trait.AllTypesMatch(List.of("value", "result")))
          .pure()
          .build();

  public static final OpDefinition ADDI =
      OpDefinition.define("arith.addi")
          .operand("lhs", INTEGER_LIKE)
          .operand("rhs", INTEGER_LIKE)
          .result("result", INTEGER_LIKE)
          .traits(Simple.COMMUTATIVE, Simple.SAME_OPERANDS_AND_RESULT_TYPE, Simple.ELEMENTWISE)
          .pure()
          .build();

  public static final OpDefinition SUBI =
      OpDefinition.define("arith.subi")
          .operand("lhs", INTEGER_LIKE)
          .operand("rhs", INTEGER_LIKE)
          .result("result", INTEGER_LIKE)
          .traits(Simple.SAME_OPERANDS_AND_RESULT_TYPE, Simple.ELEMENTWISE)
          .pure()
          .build();

  static final List<OpDefinition> ARITH = List.of(CONSTANT, ADDI, SUBI);

  private static final List<String> YIELD_PARENTS =
      List.of("scf.execute_region", "scf.for", "scf.if", "scf.index_switch", "scf.while");

  public static final OpDefinition IF =
      OpDefinition.define("scf.if")
          .operand("condition", I1)
          .variadicResult("results", ANY)
          .region("thenRegion", Blocks.ONE)
          .region("elseRegion", Blocks.AT_MOST_ONE)
          .traits(
              Simple.SINGLE_BLOCK,
              new Trait.ImplicitTerminator("scf.yield"),
              Simple.NO_REGION_ARGUMENTS)
          .build();

  public static final OpDefinition EXECUTE_REGION =
      OpDefinition.define("scf.execute_region")
          .variadicResult("results", ANY)
          .region("region", Blocks.ANY)
          .build();

  public static final OpDefinition YIELD =
      OpDefinition.define("scf.yield")
          .variadicOperand("results", ANY)
          .traits(new Trait.HasParent(YIELD_PARENTS), Simple.RETURN_LIKE, Simple.TERMINATOR)
          .pure()
          .build();

  static final List<OpDefinition> SCF = List.of(IF, EXECUTE_REGION, YIELD);

  public static final OpDefinition BRANCH =
      OpDefinition.define("cf.br")
          .variadicOperand("destOperands", ANY)
          .successor("dest")
          .traits(Simple.TERMINATOR)
          .pure()
          .build();

  public static final OpDefinition COND_BRANCH =
      OpDefinition.define("cf.cond_br")
          .operand("condition", I1)
          .variadicOperand("trueDestOperands", ANY)
          .variadicOperand("falseDestOperands", ANY)
          .successor("trueDest")
          .successor("falseDest")
          .traits(Simple.ATTR_SIZED_OPERAND_SEGMENTS, Simple.TERMINATOR)
          .pure()
          .build();

  static final List<OpDefinition> CF = List.of(BRANCH, COND_BRANCH);

  private SampleOps() {}

  private static boolean verifyCallee(Operation call, SymbolResolver symbols) {
    SymbolRefAttr callee = call.attr("callee", SymbolRefAttr.class);
    return symbols.resolve(call, callee).filter(op -> op.is(FUNCTION)).isPresent()
        || call.emitOpError("'" + callee.leaf() + "' does not reference a valid function");
  }
}
