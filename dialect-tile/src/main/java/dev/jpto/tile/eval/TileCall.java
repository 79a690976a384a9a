package dev.jpto.tile.eval;

import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.Check;
import dev.jpto.eval.memory.NamedCall;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.std.common.DialectEnumAttr;
import dev.jpto.tile.TileType;
import java.util.Arrays;

/** An operation of the dialect that runs, with its operands by name. */
final class TileCall extends NamedCall {
  TileCall(Invocation it) {
    super(it);
  }

  /** The tile {@code name}, whose numbers need not be set. */
  TileValue room(String name) {
    if (value(name) instanceof TileValue tile) {
      return tile;
    }
    throw Stop.undefined("uses a tile that is poison");
  }

  TileValue tile(String name) {
    TileValue tile = room(name);
    if (!tile.defined() && checks(Check.POISON)) {
      throw Stop.undefined("reads '" + name + "', a tile that was never written");
    }
    return tile;
  }

  /** What is valid of the tile {@code name}. */
  DenseArray in(String name) {
    return tile(name).valid();
  }

  String keyword(String key, String otherwise) {
    return op().attr(key) instanceof DialectEnumAttr value ? value.keyword() : otherwise;
  }

  TileType resultType() {
    return (TileType) op().result().type();
  }

  int[] resultShape() {
    return Arrays.stream(resultType().shape()).mapToInt(Math::toIntExact).toArray();
  }

  DType resultElement() {
    return element(resultType().elementType());
  }

  /** The valid extents that the result's type and the operands {@code valid} state. */
  int[] statedValid() {
    long[] valid = resultType().valid();
    int[] given = has("valid") ? indices("valid") : resultShape();
    for (int i = 0; i < given.length; i++) {
      if (valid[i] != ShapedType.DYNAMIC) {
        given[i] = Math.toIntExact(valid[i]);
      }
      checkValid(given[i], resultShape()[i]);
    }
    return given;
  }

  static void checkValid(int valid, int extent) {
    if (valid < 0 || valid > extent) {
      throw Stop.undefined("makes " + valid + " elements valid of " + extent);
    }
  }

  /** The result is a tile of the extents of its type. */
  Step result(DenseArray valid) {
    return result(new TileValue(fitted(valid), valid));
  }

  private int[] fitted(DenseArray valid) {
    int[] shape = resultShape();
    for (int i = 0; i < shape.length; i++) {
      if (valid.rank() != shape.length || valid.dim(i) > shape[i]) {
        throw Stop.undefined(
            "has %s valid elements for a tile of %s"
                .formatted(Arrays.toString(valid.shape()), Arrays.toString(shape)));
      }
    }
    return shape;
  }

  static Step result(RuntimeValue value) {
    return Step.result(value);
  }
}
