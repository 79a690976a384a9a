package dev.jpto.rewrite;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** What {@link Rewriter#modifyInPlace} may change of an operation. */
record OpState(
    List<Value> operands,
    List<Type> resultTypes,
    List<Block> successors,
    DictionaryAttr properties,
    DictionaryAttr attributes,
    Location location) {

  static OpState of(Operation op) {
    return new OpState(
        op.operands(),
        op.results().stream().map(OpResult::type).toList(),
        op.successors(),
        op.properties(),
        op.attributes(),
        op.location());
  }

  boolean isStateOf(Operation op) {
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
