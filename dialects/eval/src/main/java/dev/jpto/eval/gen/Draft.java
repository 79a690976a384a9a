package dev.jpto.eval.gen;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Map;

/**
 * A guess at an operation, made from its definition's data.
 *
 * @param operands the types of each operand group
 * @param results the types of each result group, used unless the definition infers them
 * @param attributes the inherent attributes beyond the defaults
 */
record Draft(
    List<List<Type>> operands, List<List<Type>> results, Map<String, Attribute> attributes) {
  /** The types of all operands. */
  List<Type> operandTypes() {
    return operands.stream().flatMap(List::stream).toList();
  }

  /** The types of all results. */
  List<Type> resultTypes() {
    return results.stream().flatMap(List::stream).toList();
  }
}
