package dev.jpto.pto;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of element types, written as ptoas writes it: {@code i8 i16 f16 bf16 f32}. An integer type
 * stands for all of its width, whatever their sign; {@code f8} for all floats of 8 bits.
 */
record Elements(List<String> names) {
  /** Copies the list. */
  Elements {
    names = List.copyOf(names);
  }

  /** The set of these names, which are separated by single spaces. */
  static Elements of(String names) {
    return new Elements(List.of(names.split(" ")));
  }

  /** This set and more; narrow types and integers first, as ptoas lists them. */
  Elements and(String more) {
    List<String> all = new ArrayList<>(names);
    all.addAll(List.of(more.split(" ")));
    all.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    return new Elements(all);
  }

  private static int rank(String name) {
    return List.of("i8", "i16", "i32", "i64", "f8", "f16", "bf16", "f32").indexOf(name);
  }

  /** Whether {@code type} is in the set. */
  boolean contains(Type type) {
    return names.contains(nameOf(type));
  }

  /** How the set calls a type; empty if no set has it. */
  private static String nameOf(Type type) {
    return switch (type) {
      case IntegerType i -> "i" + i.width();
      case FloatType f when f.width() == 8 -> "f8";
      case FloatType f -> f.semantics().keyword();
      default -> "";
    };
  }

  /** Whether ptoas 0.39 stores the type in tiles, but computes with it almost nowhere. */
  static boolean isLowPrecision(Type type) {
    return type instanceof LowPrecisionType || nameOf(type).equals("f8");
  }

  /** {@code i8/i16}. */
  @Override
  public String toString() {
    return String.join("/", names);
  }
}
