package dev.jpto.testkit.soundness;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The types of the things in a program that is being made. Things that must have one type are
 * joined; a type is chosen when it is first asked for, among those that all joined things allow.
 */
final class TypeChoice {
  private final List<Type> pool;
  private final Random random;
  private final Map<Object, Object> parents = new HashMap<>();
  private final Map<Object, Predicate<Type>> demands = new HashMap<>();
  private final Map<Object, Type> chosen = new HashMap<>();

  /** Chooses among {@code pool}. */
  TypeChoice(List<Type> pool, Random random) {
    this.pool = pool;
    this.random = random;
  }

  /** Types from small to large: with the first ones all values can be tried. */
  static List<Type> pool(Uniquer uniquer) {
    List<Type> scalars = new ArrayList<>();
    for (int width : new int[] {1, 4, 8, 16, 32, 64}) {
      scalars.add(IntegerType.get(uniquer, width));
    }
    scalars.add(IndexType.get(uniquer));
    for (FloatSemantics format :
        List.of(
            FloatSemantics.F8E5M2,
            FloatSemantics.F16,
            FloatSemantics.BF16,
            FloatSemantics.F32,
            FloatSemantics.F64)) {
      scalars.add(FloatType.get(uniquer, format));
    }
    List<Type> all = new ArrayList<>(scalars);
    for (int i : new int[] {0, 1, 2, 4, 6, 7, 8, 10}) {
      all.add(VectorType.get(new long[] {2}, scalars.get(i)));
    }
    for (int i : new int[] {0, 2, 4, 7}) {
      all.add(RankedTensorType.get(new long[] {2}, scalars.get(i)));
    }
    return all;
  }

  /** {@code a} and {@code b} have one type. */
  void join(Object a, Object b) {
    Object left = find(a);
    Object right = find(b);
    if (!left.equals(right)) {
      parents.put(left, right);
      Predicate<Type> both = demand(left).and(demand(right));
      demands.put(right, both);
    }
  }

  /** The type of {@code thing} passes {@code test}. */
  void demand(Object thing, Predicate<Type> test) {
    Object root = find(thing);
    demands.put(root, demand(root).and(test));
  }

  private Predicate<Type> demand(Object root) {
    return demands.getOrDefault(root, _ -> true);
  }

  private Object find(Object thing) {
    Object at = thing;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** The type of {@code thing} is {@code type}; false if it is another already. */
  boolean set(Object thing, Type type) {
    Type before = chosen.putIfAbsent(find(thing), type);
    return before == null || before == type;
  }

  /** The type of {@code thing}, chosen now if need be; null if no type is allowed. */
  Type of(Object thing) {
    Object root = find(thing);
    Type known = chosen.get(root);
    if (known != null) {
      return known;
    }
    List<Type> allowed = pool.stream().filter(demand(root)).toList();
    if (allowed.isEmpty()) {
      return null;
    }
    Type type = allowed.get(random.nextInt(allowed.size()));
    chosen.put(root, type);
    return type;
  }
}
