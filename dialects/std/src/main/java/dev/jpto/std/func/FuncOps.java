package dev.jpto.std.func;

import static dev.jpto.ir.Trait.Simple.AFFINE_SCOPE;
import static dev.jpto.ir.Trait.Simple.AUTOMATIC_ALLOCATION_SCOPE;
import static dev.jpto.ir.Trait.Simple.CALLABLE;
import static dev.jpto.ir.Trait.Simple.CALL_LIKE;
import static dev.jpto.ir.Trait.Simple.ISOLATED_FROM_ABOVE;
import static dev.jpto.ir.Trait.Simple.RETURN_LIKE;
import static dev.jpto.ir.Trait.Simple.SYMBOL;
import static dev.jpto.ir.Trait.Simple.TERMINATOR;
import static dev.jpto.std.common.AttrConstraints.FLAT_SYMBOL_REF;
import static dev.jpto.std.common.AttrConstraints.STRING;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.FUNCTION;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.TypeAttr;
import java.util.List;

/** The operations of the dialect {@code func}. */
public final class FuncOps {
  /** {@code func.func}. */
  public static final OpDefinition FUNC =
      define("func")
          .summary("a function")
          .description(
              """
              A symbol with a function type and a body, whose first block has one argument for each
              input. Without a body it declares a function that is defined elsewhere, and must not
              be public. Values from outside are not seen in the body. `arg_attrs` and `res_attrs`
              hold a dictionary of dialect attributes for each argument and result.
              """)
          .attr("sym_name", STRING)
          .attr("function_type", FuncAttrs.FUNCTION_TYPE)
          .optionalAttr("sym_visibility", FuncAttrs.VISIBILITY)
          .optionalAttr("arg_attrs", FuncAttrs.DICTIONARY_ARRAY)
          .optionalAttr("res_attrs", FuncAttrs.DICTIONARY_ARRAY)
          .region("body", Blocks.ANY)
          .traits(AFFINE_SCOPE, AUTOMATIC_ALLOCATION_SCOPE, SYMBOL, CALLABLE, ISOLATED_FROM_ABOVE)
          .implement(Calls.FUNC)
          .verifier(FunctionVerifier::verify)
          .build();

  /** {@code func.return}. */
  public static final OpDefinition RETURN =
      define("return")
          .summary("end of a function")
          .description("Leaves the function; the operands are its results.")
          .variadicOperand("operands", ANY)
          .traits(new Trait.HasParent(List.of("func.func")), RETURN_LIKE, TERMINATOR)
          .pure()
          .verifier(FunctionVerifier::verifyReturn)
          .build();

  /** {@code func.call}. */
  public static final OpDefinition CALL =
      define("call")
          .summary("call of a function by name")
          .description(
              """
              Calls the function `callee`, found in the symbol table around; operands and results
              have the types of its inputs and results.
              """)
          .attr("callee", FLAT_SYMBOL_REF)
          .variadicOperand("operands", ANY)
          .variadicResult("results", ANY)
          .traits(CALL_LIKE)
          .implement(Calls.CALL)
          .symbolUseVerifier(CallVerifier::verifyCall)
          .build();

  /** {@code func.call_indirect}. */
  public static final OpDefinition CALL_INDIRECT =
      define("call_indirect")
          .summary("call of a function value")
          .description(
              """
              Calls the function that the first operand is; the other operands and the results have
              the types of its inputs and results.
              """)
          .operand("callee", FUNCTION)
          .variadicOperand("callee_operands", ANY)
          .variadicResult("results", ANY)
          .traits(
              CALL_LIKE,
              new Trait.Relation(
                  "callee input types match argument types", CallVerifier::inputsMatch),
              new Trait.Relation(
                  "callee result types match result types", CallVerifier::resultsMatch))
          .implement(Calls.CALL_INDIRECT)
          .infer(CallVerifier::calleeResults)
          .build();

  /** {@code func.constant}. */
  public static final OpDefinition CONSTANT =
      define("constant")
          .summary("a function as a value")
          .description("The function `value` of the module around as a value of its type.")
          .attr("value", FLAT_SYMBOL_REF)
          .result("result", ANY)
          .constant("value")
          .pure()
          .verifier(CallVerifier::verifyConstant)
          .build();

  private FuncOps() {}

  /** The type of {@code func}, a valid {@code func.func}. */
  public static FunctionType typeOf(Operation func) {
    return (FunctionType) func.attr("function_type", TypeAttr.class).type();
  }

  static List<OpDefinition> all() {
    return List.of(FUNC, RETURN, CALL, CALL_INDIRECT, CONSTANT);
  }

  private static OpDefinition.Builder define(String name) {
    return OpDefinition.define(FuncDialect.NAMESPACE + "." + name);
  }
}
