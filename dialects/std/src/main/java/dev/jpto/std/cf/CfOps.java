package dev.jpto.std.cf;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.ir.Trait.Simple.TERMINATOR;
import static dev.jpto.std.common.AttrConstraints.DENSE_I32_ARRAY;
import static dev.jpto.std.common.AttrConstraints.STRING;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.I1;
import static dev.jpto.std.common.TypeConstraints.INTEGER;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** The operations of the dialect {@code cf}. */
public final class CfOps {
  /** {@code cf.assert}. */
  public static final OpDefinition ASSERT =
      define("assert")
          .summary("a condition that must hold")
          .description(
              """
              Does nothing if the operand is true; otherwise the program stops and `msg` is what it
              says.
              """)
          .operand("arg", I1)
          .attr("msg", STRING)
          .effects(MemoryEffects.of(new MemoryEffects.Effect(MemoryEffects.Kind.WRITE, "")))
          .build();

  /** {@code cf.br}. */
  public static final OpDefinition BR =
      define("br")
          .summary("branch")
          .description("Goes on at the successor, whose arguments are the operands.")
          .variadicOperand("destOperands", ANY)
          .successor("dest")
          .traits(TERMINATOR)
          .pure()
          .implement(Branching.INSTANCE)
          .verifier(BranchVerifier::verify)
          .build();

  /** {@code cf.cond_br}. */
  public static final OpDefinition COND_BR =
      define("cond_br")
          .summary("branch by a condition")
          .description(
              """
              Goes on at the first successor if the condition is true, else at the second; each has
              its own operands, which are the arguments there.
              """)
          .operand("condition", I1)
          .variadicOperand("trueDestOperands", ANY)
          .variadicOperand("falseDestOperands", ANY)
          .successor("trueDest")
          .successor("falseDest")
          .traits(ATTR_SIZED_OPERAND_SEGMENTS, TERMINATOR)
          .pure()
          .implement(Branching.INSTANCE)
          .verifier(BranchVerifier::verify)
          .build();

  /** {@code cf.switch}. */
  public static final OpDefinition SWITCH =
      define("switch")
          .summary("branch by an integer")
          .description(
              """
              Goes on at the case successor whose place is that of the flag among `case_values`, or
              at the default successor if it is not there. `case_operand_segments` says how many of
              `caseOperands` go to each case.
              """)
          .operand("flag", INTEGER)
          .variadicOperand("defaultOperands", ANY)
          .variadicOperand("caseOperands", ANY)
          .optionalAttr("case_values", CaseValues.CONSTRAINT)
          .attr("case_operand_segments", DENSE_I32_ARRAY)
          .successor("defaultDestination")
          .variadicSuccessor("caseDestinations")
          .traits(ATTR_SIZED_OPERAND_SEGMENTS, TERMINATOR)
          .pure()
          .implement(Branching.INSTANCE)
          .verifier(BranchVerifier::verifySwitch)
          .build();

  private CfOps() {}

  static List<OpDefinition> all() {
    return List.of(ASSERT, BR, COND_BR, SWITCH);
  }

  private static OpDefinition.Builder define(String name) {
    return OpDefinition.define(CfDialect.NAMESPACE + "." + name);
  }
}
