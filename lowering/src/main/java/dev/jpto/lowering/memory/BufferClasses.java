package dev.jpto.lowering.memory;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The buffers of a function: which tiles lie in the same one. */
public final class BufferClasses {
  private final Map<Value, BufferClass> classes = new IdentityHashMap<>();
  private final List<Value> inOrder = new ArrayList<>();

  /** Every tile of {@code function} in a buffer of its own, together with its views. */
  BufferClasses(Operation function) {
    function.regions().forEach(this::collect);
    for (Value value : inOrder) {
      Operation op = value.definingOp();
      if (op != null && Sharing.viewed(op) >= 0) {
        merge(op.operand(Sharing.viewed(op)), value);
      }
    }
  }

  private void collect(Region region) {
    for (Block block : region) {
      block.arguments().forEach(this::collect);
      for (Operation op : block) {
        op.results().forEach(this::collect);
        op.regions().forEach(this::collect);
      }
    }
  }

  private void collect(Value value) {
    if (value.type() instanceof TileType) {
      classes.put(value, new BufferClass(value));
      inOrder.add(value);
    }
  }

  /** The buffer of {@code value}, a tile of the function. */
  public BufferClass of(Value value) {
    return classes.get(value);
  }

  /** The buffers, in the order of their first tiles in the text. */
  public List<BufferClass> all() {
    LinkedHashSet<BufferClass> all = new LinkedHashSet<>();
    inOrder.forEach(value -> all.add(classes.get(value)));
    return List.copyOf(all);
  }

  /** Puts the tiles of both buffers into one. O(size of the smaller). */
  void merge(Value a, Value b) {
    BufferClass into = classes.get(a);
    BufferClass from = classes.get(b);
    if (into == from) {
      return;
    }
    if (into.members().size() < from.members().size()) {
      BufferClass swapped = into;
      into = from;
      from = swapped;
    }
    into.absorb(from);
    for (Value member : from.members()) {
      classes.put(member, into);
    }
  }
}
