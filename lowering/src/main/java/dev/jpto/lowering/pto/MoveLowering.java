package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.lowering.tile.TileAlignment;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.pto.PartitionTensorViewType;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.TargetArch;
import dev.jpto.pto.TileBufType;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lowers what copies: loads, stores, moves between memories, parts put together. */
final class MoveLowering {
  private final Kernel kernel;

  MoveLowering(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Lowers {@code op} if it copies; whether it does. */
  boolean lower(Operation op) {
    if (op.is(TileMemoryOps.LOAD)) {
      load(op);
    } else if (op.is(TileMemoryOps.STORE)) {
      store(op);
    } else if (op.is(TileMemoryOps.MOVE)) {
      move(op);
    } else if (op.is(TileViewOps.ASSEMBLE)) {
      assemble(op);
    } else if (op.is(TileViewOps.EXTRACT)) {
      extract(op);
    } else {
      return false;
    }
    return true;
  }

  private void load(Operation op) {
    Value source = Groups.operand(op, "source");
    TileType tile = (TileType) op.result(0).type();
    Value room = kernel.result(op);
    Value view = kernel.tensors().view(op, source, tile);
    Value part = partition(op, view, source, Groups.operands(op, "offsets"), loaded(op, tile));
    kernel.emit(
        op,
        "tload",
        List.of(part, room),
        Map.of("operandSegmentSizes", kernel.segments(1, 1, 0, 0, 0, 0)),
        List.of());
  }

  /** The sizes of the window: what is valid of it. */
  private List<Value> loaded(Operation op, TileType tile) {
    List<Value> given = Groups.operands(op, "valid");
    DenseArrayAttr shape = op.attr("shape", DenseArrayAttr.class);
    if (shape.size() == 2 && tile.rank() == 2 && !Kernel.isTrue(op.attr("flatten"))) {
      return kernel.valid().of(kernel, op, op.result(0));
    }
    if (!given.isEmpty()) {
      return given;
    }
    List<Value> sizes = new ArrayList<>();
    for (int axis = 0; axis < shape.size(); axis++) {
      sizes.add(kernel.head().index(shape.get(axis)));
    }
    if (!tile.isFullyValid()) {
      throw Refusal.of(op, "how much of the window is valid must be given as operands");
    }
    return sizes;
  }

  private void store(Operation op) {
    Value tile = Groups.operand(op, "source");
    Value target = Groups.operand(op, "target");
    TileType type = (TileType) tile.type();
    Value view = kernel.tensors().view(op, target, type);
    Value part = partition(op, view, target, Groups.operands(op, "offsets"), stored(op, tile));
    boolean adds = TileEnums.ATOMIC.keywordOf(op.attr("atomic")).filter("add"::equals).isPresent();
    if (adds && kernel.target().arch() == TargetArch.A5 && isBf16(target)) {
      throw Refusal.of(op, "a5 cannot add to elements of bf16 in global memory; a2 and a3 can");
    }
    Map<String, Attribute> attributes =
        adds
            ? Map.of("atomicType", PtoEnums.ATOMIC_TYPE.attr(op.context(), "atomic_add"))
            : Map.of();
    kernel.emit(op, "tstore", List.of(kernel.tiles().of(op, tile), part), attributes, List.of());
  }

  private static boolean isBf16(Value tensor) {
    return ((RankedTensorType) tensor.type()).elementType() instanceof FloatType type
        && type.semantics() == FloatSemantics.BF16;
  }

  private List<Value> stored(Operation op, Value tile) {
    List<Value> given = Groups.operands(op, "nd_shape");
    if (!given.isEmpty()) {
      return given;
    }
    int rank = ((RankedTensorType) Groups.operand(op, "target").type()).rank();
    List<Value> valid = kernel.valid().of(kernel, op, tile);
    if (rank == 1) {
      return List.of(valid.get(1));
    }
    List<Value> sizes = new ArrayList<>();
    for (int axis = 0; axis < rank - 2; axis++) {
      sizes.add(kernel.head().index(1));
    }
    sizes.addAll(valid);
    return sizes;
  }

  private Value partition(
      Operation op, Value view, Value tensor, List<Value> offsets, List<Value> sizes) {
    RankedTensorType type = (RankedTensorType) tensor.type();
    List<Value> operands = new ArrayList<>();
    operands.add(view);
    for (Value offset : offsets) {
      operands.add(
          NonNegative.is(offset)
              ? offset
              : kernel.number(op, "maxsi", offset, kernel.head().index(0)));
    }
    operands.addAll(sizes);
    long[] shape = new long[sizes.size()];
    for (int axis = 0; axis < shape.length; axis++) {
      long size = KernelHead.known(sizes.get(axis));
      shape[axis] = size < 0 ? ShapedType.DYNAMIC : size;
      if (size == 0) {
        throw Refusal.of(op, "nothing of the window is valid, and ptoas moves no empty windows");
      }
    }
    int rank = type.rank();
    return kernel
        .emit(
            op,
            "partition_view",
            operands,
            Map.of("operandSegmentSizes", kernel.segments(1, rank, rank)),
            List.of(PartitionTensorViewType.get(shape, type.elementType())))
        .result();
  }

  private void move(Operation op) {
    Value source = Groups.operand(op, "source");
    TileSpace from = ((TileType) source.type()).space().orElseThrow();
    TileSpace to = ((TileType) op.result(0).type()).space().orElseThrow();
    if (!kernel.target().moves(from, to)) {
      throw Refusal.of(
          op,
          "%s cannot move a tile from %s to %s; it can go to %s",
          kernel.target().keyword(),
          from.keyword(),
          to.keyword(),
          listed(from));
    }
    Value room = kernel.result(op);
    Value read = kernel.tiles().of(op, source);
    if (kernel.tiles().shareBuffer(source, op.result(0))
        || kernel.tiles().hasAddresses()
            && from == to
            && kernel.tiles().address(op, source) == kernel.tiles().address(op, op.result(0))) {
      throw Refusal.of(op, "the tile and its copy lie at the same address; run plan-tile-memory");
    }
    tmov(op, read, room);
  }

  private String listed(TileSpace from) {
    List<String> names =
        kernel.target().moveTargets(from).stream().map(TileSpace::keyword).toList();
    return names.isEmpty() ? "no other memory" : String.join(", ", names);
  }

  private void tmov(Operation op, Value source, Value target) {
    kernel.emit(
        op,
        "tmov",
        List.of(source, target),
        Map.of("operandSegmentSizes", kernel.segments(1, 1, 0, 0)),
        List.of());
  }

  private void extract(Operation op) {
    TileSpace to = ((TileType) op.result(0).type()).space().orElseThrow();
    boolean intoCube = to == TileSpace.LEFT || to == TileSpace.RIGHT;
    Value row = Groups.operand(op, "row");
    Value col = Groups.operand(op, "col");
    boolean atOrigin = KernelHead.known(row) == 0 && KernelHead.known(col) == 0;
    Value source = kernel.tile(op, "source");
    Value room = kernel.result(op);
    if (kernel.target().arch() == TargetArch.A5 && intoCube && !atOrigin) {
      TileBufType result = (TileBufType) room.type();
      tmov(op, window(op, source, List.of(row, col), result.rows(), result.cols(), null), room);
      return;
    }
    kernel.emit(op, "textract", List.of(source, row, col, room));
  }

  private void assemble(Operation op) {
    Value target = Groups.operand(op, "target");
    Value part = Groups.operand(op, "source");
    List<Value> offsets = Groups.operands(op, "offsets");
    TileType type = (TileType) part.type();
    if (type.isIn(TileSpace.ACC) && ((TileType) target.type()).isIn(TileSpace.ACC)) {
      throw Refusal.of(op, "a tile in acc cannot be copied into another one in acc");
    }
    Value source = kernel.tile(op, "source");
    Value room = kernel.result(op);
    if (isOwnWindow(target, part, offsets)) {
      return;
    }
    TileType whole = (TileType) target.type();
    boolean aligned =
        whole.layout().isBoxed() || TileAlignment.isAligned(whole, offsets.get(0), offsets.get(1));
    if (type.isIn(TileSpace.ACC) || !aligned) {
      kernel.emit(op, "tinsert", List.of(source, offsets.get(0), offsets.get(1), room));
      return;
    }
    List<Value> valid = type.isFullyValid() ? null : kernel.valid().of(kernel, op, part);
    tmov(op, source, window(op, room, offsets, type.dim(0), type.dim(1), valid));
  }

  /** Whether {@code part} is what lies at {@code offsets} already. */
  private static boolean isOwnWindow(Value target, Value part, List<Value> offsets) {
    Operation maker = part.definingOp();
    return maker != null
        && maker.is(TileViewOps.SLICE)
        && maker.operand(0) == target
        && Groups.operands(maker, "offsets").equals(offsets);
  }

  /** A view of {@code rows} and {@code cols} of {@code tile}; valid throughout without extents. */
  private Value window(
      Operation op, Value tile, List<Value> offsets, long rows, long cols, List<Value> valid) {
    TileBufType type = (TileBufType) tile.type();
    List<Value> operands = new ArrayList<>(List.of(tile, offsets.get(0), offsets.get(1)));
    long validRows = rows;
    long validCols = cols;
    if (valid != null) {
      operands.addAll(valid);
      validRows = dynamicUnless(KernelHead.known(valid.get(0)));
      validCols = dynamicUnless(KernelHead.known(valid.get(1)));
    }
    int given = valid == null ? 0 : 1;
    Type result =
        TileBufType.get(
            new TileBufType.Params(
                type.space(), rows, cols, type.elementType(), validRows, validCols, type.config()));
    return kernel
        .emit(
            op,
            "subview",
            operands,
            Map.of(
                "operandSegmentSizes",
                kernel.segments(1, 2, given, given),
                "sizes",
                sizes(op, rows, cols)),
            List.of(result))
        .result();
  }

  private static long dynamicUnless(long known) {
    return known < 0 ? ShapedType.DYNAMIC : known;
  }

  /** {@code [rows, cols]}, as pto.subview has its sizes. */
  static ArrayAttr sizes(Operation op, long rows, long cols) {
    IntegerType i64 = IntegerType.get(op.context(), 64);
    return ArrayAttr.get(
        op.context(), List.of(IntegerAttr.get(i64, rows), IntegerAttr.get(i64, cols)));
  }
}
