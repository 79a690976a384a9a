package dev.jpto.run.validate;

import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Inputs that a seed decides. The first ones are small integers, on which sums are exact; then come
 * fractions, then numbers of all sizes with infinities, NaN and -0.
 */
final class RandomInputs {
  private static final int[] EXTENTS = {1, 2, 3, 5, 8, 16, 17, 32};
  private static final long[] INDICES = {0, 0, 1, 2, 3, 4, 8, 16};
  private static final float[] SPECIALS = {
    0f, -0f, 1f, -1f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 65504f, 1e-8f
  };
  private static final int NUM_STYLES = 3;

  private final SplittableRandom random;
  private final int style;

  private RandomInputs(long seed, int trial) {
    this.random = new SplittableRandom(seed * 31 + trial);
    this.style = trial % NUM_STYLES;
  }

  /** The inputs of number {@code trial}; empty if the extents of a parameter are not known. */
  static Optional<Sample> of(Signature signature, long seed, int trial) {
    return new RandomInputs(seed, trial).make(signature);
  }

  private Optional<Sample> make(Signature signature) {
    List<DenseArray> buffers = new ArrayList<>();
    List<Integer> extents = new ArrayList<>();
    int common = pick(EXTENTS);
    for (Signature.Buffer buffer : signature.buffers()) {
      if (buffer.shape().isEmpty()) {
        return Optional.empty();
      }
      long[] declared = buffer.shape().get();
      int[] shape = new int[declared.length];
      for (int i = 0; i < shape.length; i++) {
        if (declared[i] < 0) {
          shape[i] = random.nextInt(4) > 0 ? common : pick(EXTENTS);
          extents.add(shape[i]);
        } else {
          shape[i] = Math.toIntExact(declared[i]);
        }
      }
      buffers.add(numbers(buffer.type(), shape));
    }
    List<RuntimeValue> scalars = new ArrayList<>();
    for (Signature.Scalar scalar : signature.scalars()) {
      scalars.add(scalar(scalar.type()));
    }
    return Optional.of(new Sample(buffers, extents, scalars));
  }

  private int pick(int[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private DenseArray numbers(DType type, int[] shape) {
    DenseArray array = DenseArray.zeros(type, shape);
    for (int i = 0; i < array.size(); i++) {
      if (type.isFloat()) {
        array.floats()[i] = type.round(number());
      } else {
        array.integers()[i] = type.wrap(style == 2 ? random.nextLong() : random.nextLong(-4, 12));
      }
    }
    return array;
  }

  private double number() {
    if (style == 0) {
      return random.nextInt(-4, 5);
    }
    if (style == 2 && random.nextInt(8) == 0) {
      return SPECIALS[random.nextInt(SPECIALS.length)];
    }
    double size = style == 2 ? Math.scalb(1.0, random.nextInt(-12, 13)) : 4;
    return random.nextDouble(-size, size);
  }

  private RuntimeValue scalar(Type type) {
    return switch (type) {
      case IndexType _ -> IntegerScalar.index(INDICES[random.nextInt(INDICES.length)]);
      case FloatType f -> new FloatScalar(FloatValue.fromDouble(f.semantics(), number()));
      case IntegerType i ->
          IntegerScalar.wrap(i.width(), style == 2 ? random.nextLong() : random.nextLong(-4, 12));
      default -> throw new IllegalArgumentException("no number: " + type);
    };
  }
}
