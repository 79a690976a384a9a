package dev.jpto.run;

import dev.jpto.command.UsageError;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What {@code --arg} gives a parameter: {@code zeros}, {@code ones}, {@code const:V}, {@code iota},
 * {@code randn:SEED}, {@code int:LO:HI:SEED}, {@code unwritten}, {@code npy:PATH} or a number, and
 * after {@code @} the extents where the type does not tell: {@code randn:1@32x64}.
 *
 * @param text all but the extents
 * @param extents the extents, if given
 */
record ArgumentSpec(String text, Optional<int[]> extents) {
  static final List<String> KINDS =
      List.of("zeros", "ones", "const", "iota", "randn", "int", "unwritten", "npy");

  /** Reads a SPEC; throws {@link UsageError} if it is none. */
  static ArgumentSpec parse(String spec) {
    int at = spec.lastIndexOf('@');
    if (at < 0 || spec.startsWith("npy:")) {
      return new ArgumentSpec(spec, Optional.empty());
    }
    String[] words = spec.substring(at + 1).split("x");
    int[] extents = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      extents[i] = (int) number(spec, words[i], 0, Integer.MAX_VALUE);
    }
    return new ArgumentSpec(spec.substring(0, at), Optional.of(extents));
  }

  /** What stands before the first colon. */
  String kind() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  boolean isUnwritten() {
    return text.equals("unwritten");
  }

  Optional<String> path() {
    return text.startsWith("npy:") ? Optional.of(text.substring(4)) : Optional.empty();
  }

  /** The numbers of a tensor; a file is read elsewhere. */
  DenseArray generate(DType type, int[] shape) {
    String[] words = text.split(":", -1);
    return switch (kind()) {
      case "zeros" -> of(0, words, type, shape);
      case "ones" -> of(1, words, type, shape);
      case "const" -> constant(decimal(part(words, 1, 1)), type, shape);
      case "iota" -> iota(type, shape);
      case "randn" -> normal(seed(part(words, 1, 1)), type, shape);
      case "int" -> integers(words, type, shape);
      default -> constant(decimal(text), type, shape);
    };
  }

  private DenseArray of(double value, String[] words, DType type, int[] shape) {
    part(words, 0, 0);
    return constant(value, type, shape);
  }

  private String part(String[] words, int i, int count) {
    if (words.length != count + 1) {
      throw error("expected " + count + " number(s) after '" + kind() + "'");
    }
    return words[i];
  }

  private static DenseArray constant(double value, DType type, int[] shape) {
    double[] values = new double[DenseArray.size(shape)];
    Arrays.fill(values, value);
    return converted(values, type, shape);
  }

  private DenseArray iota(DType type, int[] shape) {
    double[] values = new double[DenseArray.size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    return converted(values, type, shape);
  }

  private static DenseArray normal(long seed, DType type, int[] shape) {
    Random random = new Random(seed);
    double[] values = new double[DenseArray.size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextGaussian();
    }
    return converted(values, type, shape);
  }

  private DenseArray integers(String[] words, DType type, int[] shape) {
    long low = number(text, part(words, 1, 3), -(1L << 53), 1L << 53);
    long high = number(text, words[2], low, 1L << 53);
    Random random = new Random(seed(words[3]));
    double[] values = new double[DenseArray.size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextLong(low, high + 1);
    }
    return converted(values, type, shape);
  }

  /** Rounded to nearest even; integers of floats too, and what is beyond the type saturates. */
  private static DenseArray converted(double[] values, DType type, int[] shape) {
    DenseArray result = DenseArray.zeros(type, shape);
    for (int i = 0; i < values.length; i++) {
      if (type.isFloat()) {
        result.floats()[i] = type.round(values[i]);
      } else {
        double rounded = Math.rint(values[i]);
        long clamped =
            Math.clamp((long) rounded, type.min(), type == DType.U64 ? Long.MAX_VALUE : type.max());
        result.integers()[i] = clamped;
      }
    }
    return result;
  }

  private long seed(String word) {
    return number(text, word, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private double decimal(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      List<String> known = new ArrayList<>(KINDS);
      String meant =
          Suggestion.nearest(kind(), known).map(n -> "; did you mean '" + n + "'?").orElse("");
      throw error("'" + word + "' is no number and no generator" + meant);
    }
  }

  private static long number(String spec, String word, long low, long high) {
    try {
      long value = Long.parseLong(word);
      if (value >= low && value <= high) {
        return value;
      }
      throw new UsageError("in '" + spec + "': " + word + " is out of range");
    } catch (NumberFormatException e) {
      throw new UsageError("in '" + spec + "': '" + word + "' is no integer");
    }
  }

  private UsageError error(String message) {
    return new UsageError("in '" + text + "': " + message);
  }
}
