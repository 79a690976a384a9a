package dev.jpto.lowering.pto;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypedAttr;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The start of a kernel: constants, each once, then numbers made of arguments, then views of global
 * memory, then tiles (tile-tensor.md section 4.5).
 */
final class KernelHead {
  /** The parts, in order. */
  enum Part {
    CONSTANTS,
    NUMBERS,
    VIEWS,
    TILES
  }

  private final Rewriter rewriter;
  private final Block entry;
  private final Location location;
  private final Map<Part, Operation> last = new EnumMap<>(Part.class);
  private final Map<Attribute, Value> constants = new HashMap<>();

  KernelHead(Rewriter rewriter, Operation function) {
    this.rewriter = rewriter;
    this.entry = function.region(0).entry();
    this.location = function.location();
  }

  /** Inserts at the end of {@code part}; {@link #ended} must follow. */
  OpBuilder at(Part part) {
    for (int i = part.ordinal(); i >= 0; i--) {
      Operation op = last.get(Part.values()[i]);
      if (op != null) {
        return rewriter.after(op);
      }
    }
    return rewriter.atStart(entry);
  }

  /** Notes that {@code op} was inserted at the end of {@code part}. */
  Operation ended(Part part, Operation op) {
    last.put(part, op);
    return op;
  }

  /** Whether {@code value} is an argument of the kernel or was put into its head. */
  boolean holds(Value value) {
    if (value.parentBlock() != entry) {
      return false;
    }
    return value.definingOp() == null || last.containsValue(value.definingOp()) || isPut(value);
  }

  private boolean isPut(Value value) {
    Operation end = null;
    for (Operation op : last.values()) {
      end = end == null || end.isBefore(op) ? op : end;
    }
    return end != null && value.definingOp().isBefore(end);
  }

  /** The constant {@code value}, of the type of {@code like} and named as that if it is new. */
  Value constant(Attribute value, Value like) {
    Value known = constants.get(value);
    if (known == null) {
      known = put(value, like.type());
      constants.put(value, known);
      like.nameHint().ifPresent(known::setNameHint);
    }
    return known;
  }

  /** The constant {@code value}, a number that states its type. */
  Value number(Attribute value) {
    return constants.computeIfAbsent(value, v -> put(v, TypedAttr.typeOf(v)));
  }

  /** The {@code index} constant. */
  Value index(long value) {
    return constant(IntegerAttr.get(IndexType.get(rewriter.context()), value), "c" + value);
  }

  /** The {@code i64} constant that is an address. */
  Value address(long value) {
    return constant(
        IntegerAttr.get(IntegerType.get(rewriter.context(), 64), value), "addr" + value);
  }

  /** The constant {@code value}. */
  Value constant(IntegerAttr value, String name) {
    Value known = constants.get(value);
    if (known == null) {
      known = put(value, value.type());
      constants.put(value, known);
      if (value.value() >= 0) {
        known.setNameHint(name);
      }
    }
    return known;
  }

  private Value put(Attribute value, Type type) {
    return ended(
            Part.CONSTANTS,
            at(Part.CONSTANTS)
                .create(ArithConstant.CONSTANT, location)
                .attr("value", value)
                .results(type)
                .insert())
        .result();
  }

  /** Moves constants of the body here, those that are equal into one. */
  void gather(Operation function) {
    function.walk(
        op -> {
          if (op.is(ArithConstant.CONSTANT) && !constants.containsValue(op.result())) {
            rewriter.replaceOp(op, constant(op.attr("value"), op.result()));
          }
        });
  }

  /** The number that {@code value} is, or -1 if it is not a constant that counts something. */
  static long known(Value value) {
    return Folding.constantOf(value) instanceof IntegerAttr number && number.value() >= 0
        ? number.value()
        : -1;
  }
}
