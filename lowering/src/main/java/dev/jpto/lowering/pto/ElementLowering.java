package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.pto.BLayout;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.TileBufType;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileExpandOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileReductionOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lowers what {@link ElementTable} lists, and tiles of one number. */
final class ElementLowering {
  private static final String RESULT = "dst";

  private final Kernel kernel;

  ElementLowering(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Lowers {@code op} if it is in the table; whether it was. */
  boolean lower(Operation op) {
    if (op.is(TileMemoryOps.FULL)) {
      Value number = kernel.head().number(op.attr("value"));
      kernel.emit(op, "texpands", List.of(number, asRow(op, kernel.result(op))));
      return true;
    }
    if (op.is(TileExpandOps.EXPANDS)) {
      Value room = asRow(op, kernel.result(op));
      kernel.emit(op, "texpands", List.of(Groups.operand(op, "scalar"), room));
      return true;
    }
    ElementTable.Row row = ElementTable.of(op.definition());
    if (row == null) {
      return false;
    }
    emit(op, row.name(), row.operands());
    return true;
  }

  /** A column vector as the row that lies in the same bytes, as texpands of a2 and a3 needs it. */
  private Value asRow(Operation op, Value room) {
    TileBufType type = (TileBufType) room.type();
    boolean column =
        type.cols() == 1
            && type.config().blayout() == BLayout.COL_MAJOR
            && !type.config().isBoxed();
    if (!column) {
      return room;
    }
    if (type.validRows() != type.rows()) {
      throw Refusal.of(
          op,
          "a column vector of one number that is valid in part has no lowering; fill all of it");
    }
    TileBufType row =
        TileBufType.get(
            type.space(),
            1,
            type.rows(),
            type.elementType(),
            type.config().withBLayout(BLayout.ROW_MAJOR));
    return kernel.emit(op, "treshape", List.of(room), Map.of(), List.of(row)).result();
  }

  /** Makes {@code name} of the operand groups {@code order} of {@code op}. */
  void emit(Operation op, String name, List<String> order) {
    List<Value> operands = new ArrayList<>();
    Value result = kernel.result(op);
    for (String group : order) {
      if (group.equals(RESULT)) {
        operands.add(result);
      } else if (isDeclared(op, group)) {
        Groups.operands(op, group).forEach(value -> operands.add(operand(op, value)));
      }
    }
    kernel.emit(op, name, operands, attributes(op, name), List.of());
  }

  private static boolean isDeclared(Operation op, String group) {
    for (ValueDef operand : op.definition().operands()) {
      if (operand.name().equals(group)) {
        return true;
      }
    }
    return false;
  }

  private Value operand(Operation op, Value value) {
    if (value.type() instanceof TileType) {
      return kernel.tiles().of(op, value);
    }
    boolean isSlope = op.is(TileElementOps.LRELU);
    Type f32 = FloatType.get(value.type().uniquer(), FloatSemantics.F32);
    return isSlope && value.type() != f32
        ? kernel
            .rewriter()
            .before(op)
            .create(ArithCasts.EXTF, op.location())
            .operands(value)
            .results(f32)
            .insert()
            .result()
        : value;
  }

  private static Map<String, Attribute> attributes(Operation op, String name) {
    Uniquer uniquer = op.context();
    Map<String, Attribute> attributes = new TreeMap<>();
    if (op.is(TileElementOps.CAST)) {
      String mode = TileEnums.ROUND.keywordOf(op.attr("mode")).orElseThrow();
      attributes.put("rmode", PtoEnums.ROUND_MODE.attr(uniquer, mode.toUpperCase(Locale.ROOT)));
    }
    if (TileEnums.PRECISION.keywordOf(op.attr("precision")).filter("high"::equals).isPresent()) {
      attributes.put("precision_mode", PtoEnums.PRECISION_MODE.attr(uniquer, "HIGH_PRECISION"));
    }
    TileEnums.CMP
        .keywordOf(op.attr("cmp"))
        .ifPresent(cmp -> attributes.put("cmpMode", PtoEnums.CMP.attr(uniquer, cmp)));
    if (op.is(TileReductionOps.COL_SUM) && op.numOperands() == 2) {
      attributes.put("isBinary", IntegerAttr.bool(uniquer, true));
    }
    return attributes;
  }
}
