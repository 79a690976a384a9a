package dev.jpto.eval.gen;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which operand groups, result groups and typed attributes of a definition must have one type, as
 * its traits say. A part is its position: operands first, then results, then attributes.
 */
final class TypeClasses {
  private final OpDefinition definition;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final int[] parent;

  TypeClasses(OpDefinition definition) {
    this.definition = definition;
    definition.operands().forEach(d -> names.add(d.name()));
    definition.results().forEach(d -> names.add(d.name()));
    definition.attributes().forEach(d -> names.add(d.name()));
    parent = new int[names.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      indices.put(names.get(i), i);
    }
    definition.traits().forEach(this::join);
  }

  private void join(Trait trait) {
    int numOperands = definition.operands().size();
    switch (trait) {
      case Trait.Simple.SAME_TYPE_OPERANDS -> joinAll(0, numOperands);
      case Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE ->
          joinAll(0, numOperands + definition.results().size());
      case Trait.AllTypesMatch match ->
          match.names().forEach(n -> union(index(match.names().getFirst()), index(n)));
      default -> {}
    }
  }

  private void joinAll(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      union(from, i);
    }
  }

  private void union(int a, int b) {
    parent[find(a)] = find(b);
  }

  /** The class of part {@code i}: a part that stands for all of it. */
  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  /** The number of parts. */
  int size() {
    return names.size();
  }

  /** The name of part {@code i}. */
  String name(int i) {
    return names.get(i);
  }

  /** The part with this name. */
  int index(String name) {
    return indices.get(name);
  }

  /** Whether part {@code i} shares its type with another. */
  boolean isShared(int i) {
    for (int k = 0; k < parent.length; k++) {
      if (k != i && find(k) == find(i)) {
        return true;
      }
    }
    return isVariadicOfOneType(i);
  }

  private boolean isVariadicOfOneType(int i) {
    boolean operand = i < definition.operands().size();
    return operand && definition.hasTrait(Trait.Simple.SAME_TYPE_OPERANDS)
        || isValue(i) && definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE);
  }

  /** Whether part {@code i} is an operand or result group. */
  boolean isValue(int i) {
    return i < definition.operands().size() + definition.results().size();
  }

  /** The declaration of the operand or result group that part {@code i} is. */
  ValueDef value(int i) {
    int numOperands = definition.operands().size();
    return i < numOperands
        ? definition.operands().get(i)
        : definition.results().get(i - numOperands);
  }

  /** The declaration of the attribute that part {@code i} is. */
  AttributeDef attribute(int i) {
    int numValues = definition.operands().size() + definition.results().size();
    return definition.attributes().get(i - numValues);
  }

  /** Whether all operand and result groups of the class of {@code i} may have {@code type}. */
  boolean allow(int i, Type type) {
    for (int k = 0; k < parent.length; k++) {
      if (find(k) == find(i) && isValue(k) && !value(k).constraint().allows(type)) {
        return false;
      }
    }
    return true;
  }

  /** The operand and result groups in the class of {@code i}. */
  List<ValueDef> members(int i) {
    List<ValueDef> members = new ArrayList<>();
    for (int k = 0; k < parent.length; k++) {
      if (find(k) == find(i) && isValue(k)) {
        members.add(value(k));
      }
    }
    return members;
  }
}
