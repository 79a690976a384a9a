package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;

/**
 * What {@link Rewriter#modifyInPlace} may change of an operation, all compared by identity.
 *
 * @param operands the operands
 * @param resultTypes the types of its results
 * @param successors the blocks it branches to
 * @param properties what stands in angle brackets
 * @param attributes the other attributes
 * @param location where it comes from
 */
public record OpState(
    List<Value> operands,
    List<Type> resultTypes,
    List<Block> successors,
    DictionaryAttr properties,
    DictionaryAttr attributes,
    Location location) {

  /** How {@code op} is now. */
  public static OpState of(Operation op) {
    return new OpState(
        op.operands(),
        op.results().stream().map(OpResult::type).toList(),
        op.successors(),
        op.properties(),
        op.attributes(),
        op.location());
  }

  /** Whether {@code op} still is as it was. */
  public boolean isStateOf(Operation op) {
    return equals(of(op));
  }

  void restore(Operation op) {
    op.setOperands(operands);
    for (int i = 0; i < resultTypes.size(); i++) {
      op.result(i).setType(resultTypes.get(i));
    }
    for (int i = 0; i < successors.size(); i++) {
      op.setSuccessor(i, successors.get(i));
    }
    op.setProperties(properties);
    op.setAttributes(attributes);
    op.setLocation(location);
  }
}
