package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lowering of one kernel works with.
 *
 * @param function the kernel
 * @param target what it is lowered for
 * @param tensors its tensors
 * @param tiles what its tiles become
 */
record Kernel(
    Rewriter rewriter,
    Operation function,
    Target target,
    KernelHead head,
    GlobalTensors tensors,
    TileHandles tiles,
    ValidExtents valid) {

  /** What {@code op} uses for its tile operand {@code group}, or null if it is left out. */
  Value tile(Operation op, String group) {
    Value tile = Groups.operand(op, group);
    return tile == null ? null : tiles.of(op, tile);
  }

  /** Room for the tile that {@code op} makes. */
  Value result(Operation op) {
    return valid.define(this, op, op.result(0), rewriter.before(op));
  }

  /** Makes an operation of {@code pto} before {@code op}, for it and at its place in the source. */
  Operation emit(Operation op, String name, List<Value> operands) {
    return emit(op, name, operands, Map.of(), List.of());
  }

  /** As {@link #emit(Operation, String, List)}, with attributes and results. */
  Operation emit(
      Operation op,
      String name,
      List<Value> operands,
      Map<String, Attribute> attributes,
      List<Type> results) {
    var spec =
        rewriter
            .before(op)
            .create("pto." + name, op.location())
            .operands(operands.toArray(new Value[0]));
    new LinkedHashMap<>(attributes).forEach(spec::attr);
    return spec.results(results).insert();
  }

  /** Makes an operation of {@code arith} on numbers before {@code op}. */
  Value number(Operation op, String name, Value a, Value b) {
    return rewriter
        .before(op)
        .create("arith." + name, op.location())
        .operands(a, b)
        .results(a.type())
        .insert()
        .result();
  }

  /** The sizes of operand groups as an attribute. */
  Attribute segments(int... sizes) {
    return DenseArrayAttr.ofInts(rewriter.context(), sizes);
  }

  /** The number of an attribute that is one, or of {@code false} and {@code true}. */
  static boolean isTrue(Attribute attribute) {
    return attribute instanceof IntegerAttr i && i.value() != 0;
  }
}
