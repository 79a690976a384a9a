package dev.jpto.pattern.pdl;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.pattern.pdl.PdlConstraints.ANY_ATTRIBUTE;
import static dev.jpto.pattern.pdl.PdlConstraints.ANY_TYPE;
import static dev.jpto.pattern.pdl.PdlConstraints.ANY_TYPES;
import static dev.jpto.pattern.pdl.PdlConstraints.ATTRIBUTE;
import static dev.jpto.pattern.pdl.PdlConstraints.INDEX;
import static dev.jpto.pattern.pdl.PdlConstraints.OPERATION;
import static dev.jpto.pattern.pdl.PdlConstraints.STRING;
import static dev.jpto.pattern.pdl.PdlConstraints.STRINGS;
import static dev.jpto.pattern.pdl.PdlConstraints.TYPE;
import static dev.jpto.pattern.pdl.PdlConstraints.TYPES;
import static dev.jpto.pattern.pdl.PdlConstraints.TYPE_OR_TYPES;
import static dev.jpto.pattern.pdl.PdlConstraints.VALUE;
import static dev.jpto.pattern.pdl.PdlConstraints.VALUES;
import static dev.jpto.pattern.pdl.PdlConstraints.VALUE_OR_VALUES;
import static dev.jpto.pattern.pdl.PdlDialect.define;
import static dev.jpto.pattern.pdl.PdlPatterns.IN_PATTERN;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** What patterns speak of: operations, values, attributes and types. */
final class PdlEntities {
  static final OpDefinition OPERATION_OP =
      define(
              "operation",
              "an operation that is matched or made",
              """
              In the body of a pattern an operation of the program; in a `pdl.rewrite` a new one.
              Operands and result types are all there are. A range alone stands for all of them;
              beside others each element stands for one declared group. `attributeValueNames` are
              the names of the attributes, of which there may be more.
              """)
          .variadicOperand("operandValues", VALUE_OR_VALUES)
          .variadicOperand("attributeValues", ATTRIBUTE)
          .variadicOperand("typeValues", TYPE_OR_TYPES)
          .optionalAttr("opName", STRING)
          .attr("attributeValueNames", STRINGS)
          .result("op", OPERATION)
          .traits(ATTR_SIZED_OPERAND_SEGMENTS)
          .verifier(EntityVerifier::verifyOperation)
          .build();

  static final OpDefinition OPERAND =
      define("operand", "an operand from outside the pattern", "Any value, of the given type.")
          .optionalOperand("valueType", TYPE)
          .result("value", VALUE)
          .traits(IN_PATTERN)
          .verifier(EntityVerifier::verifyIsBound)
          .build();

  static final OpDefinition OPERANDS =
      define("operands", "operands from outside the pattern", "Any values, of the given types.")
          .optionalOperand("valueType", TYPES)
          .result("value", VALUES)
          .traits(IN_PATTERN)
          .verifier(EntityVerifier::verifyIsBound)
          .build();

  static final OpDefinition RESULT =
      define("result", "a result of an operation", "Result `index`, counted over all groups.")
          .operand("parent", OPERATION)
          .attr("index", INDEX)
          .result("val", VALUE)
          .pure()
          .build();

  static final OpDefinition RESULTS =
      define(
              "results",
              "a result group of an operation",
              "The results of the declared group `index`; without one all results.")
          .operand("parent", OPERATION)
          .optionalAttr("index", INDEX)
          .result("val", VALUE_OR_VALUES)
          .pure()
          .verifier(EntityVerifier::verifyResults)
          .build();

  static final OpDefinition ATTRIBUTE_OP =
      define(
              "attribute",
              "an attribute",
              "Any attribute, one of the given type, or `value`; in a `pdl.rewrite` it is `value`.")
          .optionalOperand("valueType", TYPE)
          .optionalAttr("value", ANY_ATTRIBUTE)
          .result("attr", ATTRIBUTE)
          .verifier(EntityVerifier::verifyAttribute)
          .build();

  static final OpDefinition TYPE_OP =
      define("type", "a type", "Any type, or `constantType`.")
          .optionalAttr("constantType", ANY_TYPE)
          .result("result", TYPE)
          .verifier(op -> op.attr("constantType") != null || EntityVerifier.verifyIsBound(op))
          .build();

  static final OpDefinition TYPES_OP =
      define("types", "several types", "Any types, or `constantTypes`.")
          .optionalAttr("constantTypes", ANY_TYPES)
          .result("result", TYPES)
          .verifier(op -> op.attr("constantTypes") != null || EntityVerifier.verifyIsBound(op))
          .build();

  private PdlEntities() {}

  static List<OpDefinition> all() {
    return List.of(
        OPERATION_OP, OPERAND, OPERANDS, RESULT, RESULTS, ATTRIBUTE_OP, TYPE_OP, TYPES_OP);
  }
}
