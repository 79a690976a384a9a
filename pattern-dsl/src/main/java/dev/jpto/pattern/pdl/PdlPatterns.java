package dev.jpto.pattern.pdl;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.ir.Trait.Simple.ISOLATED_FROM_ABOVE;
import static dev.jpto.ir.Trait.Simple.NO_REGION_ARGUMENTS;
import static dev.jpto.ir.Trait.Simple.NO_TERMINATOR;
import static dev.jpto.ir.Trait.Simple.SINGLE_BLOCK;
import static dev.jpto.ir.Trait.Simple.SYMBOL;
import static dev.jpto.ir.Trait.Simple.TERMINATOR;
import static dev.jpto.pattern.pdl.PdlConstraints.ANY;
import static dev.jpto.pattern.pdl.PdlConstraints.BENEFIT;
import static dev.jpto.pattern.pdl.PdlConstraints.BOOL;
import static dev.jpto.pattern.pdl.PdlConstraints.OPERATION;
import static dev.jpto.pattern.pdl.PdlConstraints.STRING;
import static dev.jpto.pattern.pdl.PdlDialect.define;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import java.util.List;

/** Patterns and their two parts. */
final class PdlPatterns {
  static final Trait IN_PATTERN = new Trait.HasParent(List.of("pdl.pattern"));

  static final OpDefinition PATTERN =
      define(
              "pattern",
              "a rewrite pattern",
              """
              The region says what is matched and ends with a `pdl.rewrite`, which says what is done
              with it. Of the patterns that match, one of the highest `benefit` is applied.
              """)
          .attr("benefit", BENEFIT)
          .optionalAttr("sym_name", STRING)
          .region("bodyRegion", Blocks.ONE)
          .traits(SINGLE_BLOCK, ISOLATED_FROM_ABOVE, SYMBOL)
          .regionVerifier(PatternVerifier::verify)
          .build();

  static final OpDefinition REWRITE =
      define(
              "rewrite",
              "what is done with a match",
              """
              Done inline by the operations of its region, or by the native rewrite `name`, which
              gets the root and `externalArgs`. Matching starts at `root`; without one it starts at
              the operation from which the others are found best.
              """)
          .optionalOperand("root", OPERATION)
          .variadicOperand("externalArgs", ANY)
          .optionalAttr("name", STRING)
          .region("bodyRegion", Blocks.ANY)
          .traits(
              IN_PATTERN,
              NO_TERMINATOR,
              NO_REGION_ARGUMENTS,
              SINGLE_BLOCK,
              ATTR_SIZED_OPERAND_SEGMENTS,
              TERMINATOR)
          .regionVerifier(RewriteVerifier::verifyRewrite)
          .build();

  static final OpDefinition APPLY_NATIVE_CONSTRAINT =
      define(
              "apply_native_constraint",
              "a condition that is a native function",
              """
              The function registered as `name` must hold of the arguments, or must not hold if
              `isNegated`. It may compute results.
              """)
          .variadicOperand("args", ANY)
          .attr("name", STRING)
          .defaultAttr("isNegated", BOOL, PdlConstraints::no)
          .variadicResult("results", ANY)
          .traits(IN_PATTERN)
          .verifier(EntityVerifier::verifyNativeConstraint)
          .build();

  private PdlPatterns() {}

  static List<OpDefinition> all() {
    return List.of(PATTERN, REWRITE, APPLY_NATIVE_CONSTRAINT);
  }
}
