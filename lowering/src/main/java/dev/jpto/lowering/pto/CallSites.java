package dev.jpto.lowering.pto;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.lowering.pto.KernelShell.Dim;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.jpto.JptoDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Fits calls to kernels whose signatures changed: tensors are cast to pointers, extents that are
 * not static are asked for, and a call runs one block. The results were the storage of arguments.
 */
final class CallSites {
  /** The numbers of block and core of the only block: the first of one. */
  private static final List<Integer> ONLY_BLOCK = List.of(0, 1, 0);

  private final Rewriter rewriter;
  private final Map<Operation, KernelShell> shells;
  private final Map<Operation, List<Integer>> returned;

  /** Calls to {@code shells}; {@code returned} says which argument each result was. */
  CallSites(
      Rewriter rewriter,
      Map<Operation, KernelShell> shells,
      Map<Operation, List<Integer>> returned) {
    this.rewriter = rewriter;
    this.shells = shells;
    this.returned = returned;
  }

  /** Fits {@code call} of {@code callee}, one of the kernels. */
  void fit(Operation call, Operation callee) {
    KernelShell shell = shells.get(callee);
    if (!shell.identities().isEmpty() && call.hasAttr(JptoDialect.CORE_NUM)) {
      throw Refusal.of(call, "a call that starts several blocks of a kernel is not lowered to pto");
    }
    FunctionType type = FuncOps.typeOf(callee);
    List<Value> given = call.operands();
    List<Value> operands = new ArrayList<>();
    for (int i : shell.tensorArguments()) {
      operands.add(cast(call, given.get(i), type.input(operands.size())));
    }
    for (int i : shell.otherArguments()) {
      operands.add(given.get(i));
    }
    for (Dim dim : shell.dims()) {
      operands.add(dim(call, given.get(dim.argument()), dim.axis()));
    }
    for (int number : shell.identities()) {
      operands.add(i32(call, ONLY_BLOCK.get(number)));
    }
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < call.numResults(); i++) {
      results.add(given.get(returned.get(callee).get(i)));
    }
    var spec =
        rewriter
            .before(call)
            .create(FuncOps.CALL, call.location())
            .operands(operands.toArray(new Value[0]));
    call.properties().forEach(entry -> spec.attr(entry.name(), entry.value()));
    call.attributes().forEach(entry -> spec.attr(entry.name(), entry.value()));
    spec.results(type.results()).insert();
    rewriter.replaceOp(call, results);
  }

  private OpBuilder before(Operation call) {
    return rewriter.before(call);
  }

  private Value cast(Operation call, Value value, Type type) {
    return value.type() == type
        ? value
        : before(call)
            .create(BuiltinDialect.UNREALIZED_CONVERSION_CAST, call.location())
            .operands(value)
            .results(type)
            .insert()
            .result();
  }

  private Value dim(Operation call, Value tensor, int axis) {
    return before(call)
        .create(TensorStorageOps.DIM, call.location())
        .operands(tensor)
        .attr("axis", IntegerAttr.get(IntegerType.get(call.context(), 64), axis))
        .insert()
        .result();
  }

  private Value i32(Operation call, int number) {
    IntegerAttr value = IntegerAttr.get(IntegerType.get(call.context(), 32), number);
    return before(call)
        .create(ArithConstant.CONSTANT, call.location())
        .attr("value", value)
        .results(value.type())
        .insert()
        .result();
  }
}
