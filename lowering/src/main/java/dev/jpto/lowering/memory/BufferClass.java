package dev.jpto.lowering.memory;

import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tiles that lie in one buffer: views, updates in place, and what loops carry. */
public final class BufferClass {
  private final List<Value> members = new ArrayList<>();
  private final List<OpResult> written = new ArrayList<>();

  BufferClass(Value value) {
    members.add(value);
    if (value instanceof OpResult result && Sharing.writes(result.definingOp())) {
      written.add(result);
    }
  }

  /** The arguments and results that take a tile from elsewhere. */
  List<Value> carried() {
    return members.stream().filter(BufferClass::isCarried).toList();
  }

  private static boolean isCarried(Value value) {
    return value.definingOp() == null || RegionBranchOp.of(value.definingOp()) != null;
  }

  void absorb(BufferClass other) {
    members.addAll(other.members);
    written.addAll(other.written);
  }

  /** All tiles of the buffer. */
  public List<Value> members() {
    return Collections.unmodifiableList(members);
  }

  /** The tiles that an operation puts into the buffer. */
  public List<OpResult> written() {
    return Collections.unmodifiableList(written);
  }

  /** The memory the buffer is in. */
  public TileSpace space() {
    return ((TileType) members.getFirst().type()).space().orElseThrow();
  }

  /** The bytes of the largest tile. */
  public long bytes(TileSizes sizes) {
    long most = 0;
    for (Value member : members) {
      most = Math.max(most, sizes.bytes((TileType) member.type()));
    }
    return most;
  }

  /**
   * The tile that stands for the buffer in messages: the first the author named, else the first.
   */
  public Value face() {
    for (Value member : members) {
      if (member.nameHint().isPresent()) {
        return member;
      }
    }
    return members.getFirst();
  }

  /** The operations that make tiles in this buffer, where its address is written down. */
  public List<Operation> makers() {
    List<Operation> makers = new ArrayList<>();
    for (Value member : members) {
      if (member instanceof OpResult result && AddressAttribute.belongsOn(result.definingOp())) {
        makers.add(result.definingOp());
      }
    }
    return makers;
  }
}
