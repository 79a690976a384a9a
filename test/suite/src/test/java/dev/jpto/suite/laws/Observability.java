package dev.jpto.suite.laws;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.pto.PartitionTensorViewType;
import dev.jpto.pto.TileBufType;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Lets a function show what it computes: numbers and tensors are returned, tiles are stored. */
final class Observability {
  private static final int MOST_RETURNED = 5;
  private static final int MOST_STORED = 5;

  private final Operation function;
  private final boolean returns;
  private final Choices choices;
  private final Supplier<Location> locations;
  private final Context context;
  private final Block body;
  private final Operation end;
  private int stored;

  /**
   * Of {@code function}.
   *
   * @param returns whether it may return numbers
   */
  Observability(
      Operation function, boolean returns, Choices choices, Supplier<Location> locations) {
    this.function = function;
    this.returns = returns;
    this.choices = choices;
    this.locations = locations;
    this.context = function.context();
    this.body = function.region(0).entry();
    this.end = body.terminator();
  }

  /** Shows the last values that nothing uses, then others. */
  void observe(List<Value> values) {
    List<Value> last = new ArrayList<>(values);
    last.removeIf(v -> v.definingOp() == null);
    Collections.reverse(last);
    List<Value> ordered = new ArrayList<>(last.stream().filter(Value::isUnused).toList());
    last.stream().filter(v -> !v.isUnused() && choices.percent(40)).forEach(ordered::add);
    List<Value> returned = new ArrayList<>();
    for (Value value : ordered) {
      switch (value.type()) {
        case TileType tile -> store(value, tile);
        case TileBufType buffer -> store(value, buffer);
        case RankedTensorType _ when returned.size() < MOST_RETURNED -> returned.add(value);
        case IntegerType _, FloatType _, IndexType _
            when returns && returned.size() < MOST_RETURNED ->
            returned.add(value);
        default -> {}
      }
    }
    end.setOperands(returned);
    List<Type> inputs = body.arguments().stream().<Type>map(Value::type).toList();
    List<Type> results = returned.stream().map(Value::type).toList();
    function.setAttr("function_type", TypeAttr.get(FunctionType.get(context, inputs, results)));
  }

  private void store(Value value, TileType tile) {
    if (stored == MOST_STORED) {
      return;
    }
    Type type = RankedTensorType.get(tile.shape(), tile.elementType());
    Value target = body.addArgument(type, locations.get());
    List<Value> zeros = Collections.nCopies(tile.rank(), zero());
    Operation store =
        new OpBuilder(context)
            .before(end)
            .create(TileMemoryOps.STORE, locations.get())
            .operand("source", value)
            .operand("target", target)
            .operands("offsets", zeros)
            .results(type)
            .insert();
    keep(store);
  }

  private void store(Value value, TileBufType buffer) {
    if (stored == MOST_STORED) {
      return;
    }
    Type type =
        PartitionTensorViewType.get(
            new long[] {buffer.rows(), buffer.cols()}, buffer.elementType());
    Value target = body.addArgument(type, locations.get());
    Operation store =
        new OpBuilder(context)
            .before(end)
            .create("pto.tstore", locations.get())
            .operand("src", value)
            .operand("dst", target)
            .results(List.of())
            .insert();
    keep(store);
  }

  private void keep(Operation store) {
    boolean[] valid = {false};
    context.diagnostics().handling(d -> {}, () -> valid[0] = Verifier.verify(store));
    if (!valid[0]) {
      store.erase();
      body.eraseArgument(body.numArguments() - 1);
    } else {
      stored++;
    }
  }

  private Value zero() {
    for (Operation op : body) {
      if (op.numResults() == 1
          && op.result().type() instanceof IndexType
          && op.attr("value") instanceof IntegerAttr attr
          && attr.value() == 0) {
        return op.result();
      }
    }
    throw new IllegalStateException("no index 0");
  }
}
