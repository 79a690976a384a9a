package dev.jpto.lowering.tensor;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.func.FuncOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments appended to a function for what it returns: a tile is stored into one, a tensor
 * made to be returned becomes one. Results stay, as the tensors written.
 */
final class OutputArguments {
  private static final String ARGUMENT_ATTRS = "arg_attrs";

  private final Rewriter rewriter;
  private final Operation function;
  private final Map<Integer, BlockArgument> byResult = new HashMap<>();
  private final List<Type> appended = new ArrayList<>();

  OutputArguments(Rewriter rewriter, Operation function) {
    this.rewriter = rewriter;
    this.function = function;
  }

  /** The types of the arguments appended, in order. */
  List<Type> appended() {
    return appended;
  }

  /** Makes arguments of the tensors that are created to be returned. */
  void promoteCreated() {
    List<Operation> created = new ArrayList<>();
    function.walk(
        op -> {
          if (op.is(TensorStorageOps.CREATE) && Residence.becomesOutput(op.result())) {
            created.add(op);
          }
        });
    for (Operation op : created) {
      rewriter.replaceOp(op, append(op.result().type(), op.location()));
    }
  }

  /** Stores the tiles that {@code function} returns. */
  void storeReturned(TileBuilder tiles, List<Type> results) {
    List<Operation> returns = new ArrayList<>();
    function.walk(
        op -> {
          if (op.is(FuncOps.RETURN)) {
            returns.add(op);
          }
        });
    for (Operation end : returns) {
      for (int i = 0; i < end.numOperands(); i++) {
        if (end.operand(i).type() instanceof TileType) {
          rewriter.setOperand(end, i, stored(tiles, end, i, results.get(i)));
        }
      }
    }
  }

  private Value stored(TileBuilder tiles, Operation end, int i, Type type) {
    Value target = byResult.computeIfAbsent(i, k -> append(type, end.location()));
    Value tile = end.operand(i);
    if (target.nameHint().isEmpty()) {
      tile.nameHint().ifPresent(name -> target.setNameHint(name + "_out"));
    }
    tiles.before(end);
    List<Value> zeros = new ArrayList<>();
    for (int k = 0; k < ((TileType) tile.type()).rank(); k++) {
      zeros.add(tiles.index(0));
    }
    return tiles.finish(
        tiles
            .make(TileMemoryOps.STORE, end.location())
            .operand("source", tile)
            .operand("target", target)
            .operands("offsets", zeros));
  }

  /** A new last argument. */
  BlockArgument append(Type type, Location location) {
    Block entry = function.region(0).entry();
    BlockArgument argument = rewriter.insertArgument(entry, entry.numArguments(), type, location);
    FunctionType old = (FunctionType) function.attr("function_type", TypeAttr.class).type();
    List<Type> inputs = new ArrayList<>(old.inputs());
    inputs.add(type);
    FunctionType longer = FunctionType.get(function.context(), inputs, old.results());
    rewriter.setAttr(function, "function_type", TypeAttr.get(longer));
    if (function.attr(ARGUMENT_ATTRS) instanceof ArrayAttr attributes) {
      List<Attribute> more = new ArrayList<>(attributes.elements());
      more.add(DictionaryAttr.empty(function.context()));
      rewriter.setAttr(function, ARGUMENT_ATTRS, ArrayAttr.get(function.context(), more));
    }
    appended.add(type);
    return argument;
  }
}
