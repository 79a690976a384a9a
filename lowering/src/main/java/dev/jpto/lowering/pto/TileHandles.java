package dev.jpto.lowering.pto;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.lowering.memory.AddressAttribute;
import dev.jpto.lowering.memory.BufferClass;
import dev.jpto.lowering.memory.BufferClasses;
import dev.jpto.lowering.memory.Names;
import dev.jpto.lowering.pto.KernelHead.Part;
import dev.jpto.pto.TargetArch;
import dev.jpto.pto.TileBufType;
import dev.jpto.pto.TileOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The rooms that tiles become. Tiles of one buffer and type have one room, allocated in the head of
 * the kernel; other types of the same buffer are allocated at the same address, or reshaped from it
 * where ptoas plans memory.
 */
final class TileHandles {
  private record Key(BufferClass buffer, TileBufType type) {}

  private record SizedKey(BufferClass buffer, TileBufType type, Value rows, Value cols) {}

  private final Map<SizedKey, Value> sized = new HashMap<>();
  private final Rewriter rewriter;
  private final KernelHead head;
  private final BufferClasses classes;
  private final TargetArch arch;
  private final boolean hasAddresses;
  private final Map<Value, Value> given = new IdentityHashMap<>();
  private final Map<Key, Value> rooms = new HashMap<>();
  private final Map<BufferClass, Value> first = new IdentityHashMap<>();

  TileHandles(
      Rewriter rewriter,
      KernelHead head,
      BufferClasses classes,
      TargetArch arch,
      boolean hasAddresses) {
    this.rewriter = rewriter;
    this.head = head;
    this.classes = classes;
    this.arch = arch;
    this.hasAddresses = hasAddresses;
  }

  /** Whether addresses were planned, so that every room has one. */
  boolean hasAddresses() {
    return hasAddresses;
  }

  /** {@code tile} is {@code handle}. */
  void give(Value tile, Value handle) {
    given.put(tile, handle);
    if (handle.nameHint().isEmpty()) {
      handle.setNameHint(tile.nameHint().orElse(null));
    }
  }

  /** What {@code op} uses for {@code tile}, which is made before it or by it. */
  Value of(Operation op, Value tile) {
    Value known = given.get(tile);
    if (known == null) {
      known = room(op, tile, TileBufs.of(op, (TileType) tile.type(), arch));
      given.put(tile, known);
    }
    return known;
  }

  /** Whether {@code tile} has something to be used for it already. */
  boolean knows(Value tile) {
    return given.containsKey(tile);
  }

  /** Whether both tiles lie in one buffer. */
  boolean shareBuffer(Value a, Value b) {
    return classes.of(a) == classes.of(b);
  }

  /**
   * Room for {@code tile}, in its buffer and of {@code type}, in the head of the kernel. An extent
   * that is not static is the whole one until it is set.
   */
  Value room(Operation op, Value tile, TileBufType type) {
    BufferClass buffer = classes.of(tile);
    return rooms.computeIfAbsent(new Key(buffer, type), key -> make(op, tile, buffer, type));
  }

  private Value make(Operation op, Value tile, BufferClass buffer, TileBufType type) {
    Location location = tile.location();
    Value base = first.get(buffer);
    boolean reshapes = !hasAddresses && base != null;
    OpBuilder builder =
        reshapes && !head.holds(base) ? rewriter.after(base.definingOp()) : head.at(Part.TILES);
    Operation made =
        reshapes
            ? builder.create(TileOps.TRESHAPE, location).operand("src", base).results(type).insert()
            : allocate(op, tile, type, location);
    if (!reshapes || head.holds(base)) {
      head.ended(Part.TILES, made);
    }
    first.putIfAbsent(buffer, made.result());
    made.result().setNameHint(tile.nameHint().orElse(null));
    return made.result();
  }

  private Operation allocate(Operation op, Value tile, TileBufType type, Location location) {
    Value rows = type.validRows() == ShapedType.DYNAMIC ? head.index(type.rows()) : null;
    Value cols = type.validCols() == ShapedType.DYNAMIC ? head.index(type.cols()) : null;
    Value address = hasAddresses ? head.address(address(op, tile)) : null;
    return allocate(head.at(Part.TILES), type, location, address, rows, cols);
  }

  private static Operation allocate(
      OpBuilder builder, TileBufType type, Location at, Value address, Value rows, Value cols) {
    var spec = builder.create(TileOps.ALLOC_TILE, at);
    if (address != null) {
      spec.operand("addr", address);
    }
    if (rows != null) {
      spec.operand("valid_row", rows);
    }
    if (cols != null) {
      spec.operand("valid_col", cols);
    }
    if (address == null && rows == null && cols == null) {
      spec.operands("addr", java.util.List.of());
    }
    return spec.results(type).insert();
  }

  /** Room of {@code tile} alone, whose valid extents are whole until they are set. */
  Value settableRoom(Operation op, Value tile) {
    TileBufType type = TileBufs.of(op, (TileType) tile.type(), arch);
    return make(op, tile, classes.of(tile), TileBufs.settable(type));
  }

  /**
   * Room for {@code tile} whose valid extents {@code rows} and {@code cols} are known in the head
   * of the kernel.
   */
  Value roomFor(Operation op, Value tile, Value rows, Value cols) {
    TileBufType type = TileBufs.of(op, (TileType) tile.type(), arch);
    SizedKey key = new SizedKey(classes.of(tile), type, rows, cols);
    return sized.computeIfAbsent(key, k -> allocate(op, tile, k));
  }

  private Value allocate(Operation op, Value tile, SizedKey key) {
    BufferClass buffer = key.buffer();
    TileBufType type = key.type();
    Value rows = type.validRows() == ShapedType.DYNAMIC ? key.rows() : null;
    Value cols = type.validCols() == ShapedType.DYNAMIC ? key.cols() : null;
    Value address = hasAddresses ? head.address(address(op, tile)) : null;
    Operation made =
        head.ended(
            Part.TILES, allocate(head.at(Part.TILES), type, tile.location(), address, rows, cols));
    first.putIfAbsent(buffer, made.result());
    made.result().setNameHint(tile.nameHint().orElse(null));
    return made.result();
  }

  /** Whether {@link #roomFor} gives a room: where ptoas plans memory a buffer is allocated once. */
  boolean allocates(Operation op, Value tile, Value rows, Value cols) {
    TileBufType type = TileBufs.of(op, (TileType) tile.type(), arch);
    return hasAddresses
        || !first.containsKey(classes.of(tile))
        || sized.containsKey(new SizedKey(classes.of(tile), type, rows, cols));
  }

  /** The address of the buffer of {@code tile}, in bytes. */
  long address(Operation op, Value tile) {
    OptionalLong found = OptionalLong.empty();
    for (Operation maker : classes.of(tile).makers()) {
      OptionalLong planned = AddressAttribute.planned(maker);
      if (planned.isEmpty()) {
        throw Refusal.of(
            maker,
            "%s has no address, but other tiles have; run plan-tile-memory",
            Names.of(maker.result(0)));
      }
      if (found.isPresent() && found.getAsLong() != planned.getAsLong()) {
        throw Refusal.of(
            maker,
            "%s lies at %d, but another tile of the same buffer at %d; run plan-tile-memory",
            Names.of(maker.result(0)),
            planned.getAsLong(),
            found.getAsLong());
      }
      found = planned;
    }
    return found.orElseThrow(
        () -> Refusal.of(op, "%s has no address; run plan-tile-memory", Names.of(tile)));
  }
}
