package dev.jpto.lowering.tile;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.Block;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.std.func.FuncOps;
import dev.jpto.tile.TileMemoryOps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spells out the strides of the tensors of kernels, the functions that load or store tiles
 * (tile-tensor.md section 1.2): the views of global memory that the target wants state them.
 * Callers see the memory under the other type through {@code ptensor.view}.
 *
 * <pre>{@code
 * tensor<64x128xf32>  =>  tensor<64x128xf32, #ptensor.view<strides = [128, 1]>>
 * }</pre>
 */
public final class MaterializeTensorStrides extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "materialize-tensor-strides",
          "MaterializeTensorStrides",
          "Spells out the strides of the tensors of kernels",
          MaterializeTensorStrides::new);

  /** The pass. */
  public MaterializeTensorStrides() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Map<String, Operation> kernels = new HashMap<>();
    List<Operation> calls = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(FuncOps.FUNC) && isKernel(op)) {
                convert(run.rewriter(), op);
                kernels.put(((StringAttr) op.attr("sym_name")).value(), op);
              } else if (op.is(FuncOps.CALL)) {
                calls.add(op);
              }
            });
    for (Operation call : calls) {
      Operation kernel = kernels.get(call.attr("callee", SymbolRefAttr.class).root());
      if (kernel != null) {
        fit(run.rewriter(), call, FuncOps.typeOf(kernel));
      }
    }
  }

  private static boolean isKernel(Operation function) {
    boolean[] found = new boolean[1];
    function.walk(op -> found[0] |= op.is(TileMemoryOps.LOAD) || op.is(TileMemoryOps.STORE));
    return found[0];
  }

  private static void convert(Rewriter rewriter, Operation function) {
    function.walk(
        op -> {
          for (Region region : op.regions()) {
            region.forEach(
                block -> block.arguments().forEach(argument -> convert(rewriter, argument)));
          }
          op.results().forEach(result -> convert(rewriter, result));
        });
    FunctionType before = FuncOps.typeOf(function);
    List<Type> results = new ArrayList<>(before.results());
    for (Block block : function.region(0)) {
      if (block.lastOp().is(FuncOps.RETURN)) {
        results = types(block.lastOp().operands());
      }
    }
    List<Type> inputs = types(function.region(0).entry().arguments());
    FunctionType after = FunctionType.get(function.context(), inputs, results);
    rewriter.setAttr(function, "function_type", TypeAttr.get(after));
  }

  private static List<Type> types(List<? extends Value> values) {
    return new ArrayList<>(values.stream().map(Value::type).toList());
  }

  private static void convert(Rewriter rewriter, Value value) {
    if (value.type() instanceof RankedTensorType && !isSignal(value)) {
      TensorView view = TensorView.of(value.type());
      if (view.strides().isEmpty() && view.rank() > 0) {
        TensorView spelled =
            new TensorView(
                view.shape(),
                view.element(),
                view.layout(),
                view.stridesOrPacked(),
                view.valid(),
                view.pad());
        rewriter.setType(value, spelled.type());
      }
    }
  }

  /** A cell that ranks signal with is described by what lowers signals. */
  private static boolean isSignal(Value value) {
    for (OpOperand use : value.uses()) {
      if (use.owner().name().toString().startsWith(CommDialect.NAMESPACE + ".")) {
        return true;
      }
    }
    return false;
  }

  /** Gives {@code call} the types of {@code callee}. */
  private static void fit(Rewriter rewriter, Operation call, FunctionType callee) {
    rewriter.before(call);
    for (int i = 0; i < call.numOperands(); i++) {
      Value operand = call.operand(i);
      if (operand.type() != callee.input(i)) {
        rewriter.setOperand(call, i, view(rewriter, call, operand, callee.input(i)));
      }
    }
    rewriter.after(call);
    for (int i = 0; i < call.numResults(); i++) {
      Value result = call.result(i);
      Type type = result.type();
      if (type != callee.result(i)) {
        rewriter.setType(result, callee.result(i));
        Value view = view(rewriter, call, result, type);
        rewriter.replaceAllUsesExcept(result, view, view.definingOp());
      }
    }
  }

  private static Value view(Rewriter rewriter, Operation call, Value tensor, Type type) {
    return rewriter
        .create(TensorStorageOps.VIEW, call.location())
        .operand("source", tensor)
        .results(type)
        .insert()
        .result();
  }
}
