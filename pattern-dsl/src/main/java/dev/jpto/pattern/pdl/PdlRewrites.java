package dev.jpto.pattern.pdl;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.pattern.pdl.PdlConstraints.ANY;
import static dev.jpto.pattern.pdl.PdlConstraints.OPERATION;
import static dev.jpto.pattern.pdl.PdlConstraints.STRING;
import static dev.jpto.pattern.pdl.PdlConstraints.TYPES_OR_VALUES;
import static dev.jpto.pattern.pdl.PdlConstraints.VALUE_OR_VALUES;
import static dev.jpto.pattern.pdl.PdlDialect.define;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import java.util.List;

/** What a {@code pdl.rewrite} does. */
final class PdlRewrites {
  private static final Trait IN_REWRITE = new Trait.HasParent(List.of("pdl.rewrite"));

  static final OpDefinition REPLACE =
      define(
              "replace",
              "replaces an operation",
              "Replaces `opValue` by the results of `replOperation`, or by `replValues`.")
          .operand("opValue", OPERATION)
          .optionalOperand("replOperation", OPERATION)
          .variadicOperand("replValues", VALUE_OR_VALUES)
          .traits(ATTR_SIZED_OPERAND_SEGMENTS, IN_REWRITE)
          .verifier(RewriteVerifier::verifyReplace)
          .build();

  static final OpDefinition ERASE =
      define("erase", "erases an operation", "Erases `opValue`, whose results must be unused.")
          .operand("opValue", OPERATION)
          .traits(IN_REWRITE)
          .build();

  static final OpDefinition RANGE =
      define("range", "values or types in a row", "The elements of all arguments in order.")
          .variadicOperand("arguments", ANY)
          .result("result", TYPES_OR_VALUES)
          .traits(IN_REWRITE)
          .pure()
          .verifier(RewriteVerifier::verifyRange)
          .build();

  static final OpDefinition APPLY_NATIVE_REWRITE =
      define(
              "apply_native_rewrite",
              "a native function that may rewrite",
              "Calls the function registered as `name`, which may change the program.")
          .variadicOperand("args", ANY)
          .attr("name", STRING)
          .variadicResult("results", ANY)
          .traits(IN_REWRITE)
          .verifier(RewriteVerifier::verifyNativeRewrite)
          .build();

  private PdlRewrites() {}

  static List<OpDefinition> all() {
    return List.of(REPLACE, ERASE, RANGE, APPLY_NATIVE_REWRITE);
  }
}
