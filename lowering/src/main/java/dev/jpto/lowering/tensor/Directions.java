package dev.jpto.lowering.tensor;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.tile.TileMemoryOps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a function reads or writes its tensor arguments: {@code jpto.direction} of one that is
 * written rises to {@code out}, or {@code inout} if it is read as well. An argument may be written
 * by whole windows or element by element, not both, as these go different ways to the memory.
 */
final class Directions {
  private static final String ARGUMENT_ATTRS = "arg_attrs";

  private final Operation function;
  private final Set<Value> read = new HashSet<>();
  private final Map<Value, Operation> stored = new HashMap<>();
  private final Map<Value, Operation> written = new HashMap<>();

  /** Of {@code function}, which is converted. */
  Directions(Operation function) {
    this.function = function;
    function.walk(this::note);
  }

  private void note(Operation op) {
    if (op.is(TileMemoryOps.LOAD) || op.is(TensorStorageOps.READ)) {
      read.add(Residence.root(op.operand(0)));
    } else if (op.is(TileMemoryOps.STORE)) {
      Value root = Residence.root(op.operand(1));
      stored.putIfAbsent(root, op);
      if (Attrs.isAtomicAdd(op)) {
        read.add(root);
      }
    } else if (op.is(TensorStorageOps.WRITE)) {
      written.putIfAbsent(Residence.root(op.operand(0)), op);
    }
  }

  /** Reports a tensor that is written in both ways. */
  void check() {
    for (Map.Entry<Value, Operation> write : written.entrySet()) {
      Operation store = stored.get(write.getKey());
      if (store != null) {
        write
            .getValue()
            .error(
                "'%s' op writes an element of a tensor that tiles are stored into as well"
                    .formatted(write.getValue().name()))
            .note(store.location(), "a tile is stored here")
            .emit();
        throw new ConversionFailure();
      }
    }
  }

  /** Sets the attribute of arguments. */
  void mark(Rewriter rewriter) {
    List<BlockArgument> arguments = function.region(0).entry().arguments();
    List<Attribute> all = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < arguments.size(); i++) {
      DictionaryAttr before = attributes(i);
      DictionaryAttr after = marked(before, arguments.get(i));
      changed |= after != before;
      all.add(after);
    }
    if (changed) {
      rewriter.setAttr(function, ARGUMENT_ATTRS, ArrayAttr.get(function.context(), all));
    }
  }

  private DictionaryAttr attributes(int i) {
    return function.attr(ARGUMENT_ATTRS) instanceof ArrayAttr all
        ? (DictionaryAttr) all.elements().get(i)
        : DictionaryAttr.empty(function.context());
  }

  private DictionaryAttr marked(DictionaryAttr before, BlockArgument argument) {
    if (!stored.containsKey(argument) && !written.containsKey(argument)) {
      return before;
    }
    boolean alsoRead =
        read.contains(argument)
            || before.get(JptoDialect.DIRECTION) instanceof StringAttr known
                && !known.value().equals("out");
    List<NamedAttribute> entries = new ArrayList<>();
    before.forEach(
        entry -> {
          if (!entry.name().equals(JptoDialect.DIRECTION)) {
            entries.add(entry);
          }
        });
    String direction = alsoRead ? "inout" : "out";
    entries.add(
        new NamedAttribute(JptoDialect.DIRECTION, StringAttr.get(function.context(), direction)));
    return DictionaryAttr.get(function.context(), entries);
  }
}
