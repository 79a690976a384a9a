package dev.jpto.pattern.lower;

import dev.jpto.pattern.model.Var;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which things of a rule have one type. A thing is a variable or a result of an operation. */
final class TypeClasses {
  /** Result {@code index} of an operation of the rule, counted over all groups. */
  record Result(Var op, int index) {}

  private final Map<Object, Object> parents = new HashMap<>();
  private final Set<Object> unknown = new HashSet<>();
  private final Map<Object, String> literals = new LinkedHashMap<>();

  Object find(Object thing) {
    Object parent = parents.getOrDefault(thing, thing);
    if (parent.equals(thing)) {
      return thing;
    }
    Object root = find(parent);
    parents.put(thing, root);
    return root;
  }

  void unite(Object a, Object b) {
    parents.put(find(a), find(b));
  }

  /** The type of {@code thing} follows from something this does not look at. */
  void markUnknown(Object thing) {
    unknown.add(thing);
  }

  void literal(Var type, String text) {
    literals.put(type, text);
  }

  boolean isUnknown(Object thing) {
    Object root = find(thing);
    return unknown.stream().anyMatch(other -> find(other).equals(root));
  }

  /** The literals demanded of the type of {@code thing}. */
  Set<String> literals(Object thing) {
    Object root = find(thing);
    Set<String> found = new LinkedHashSet<>();
    literals.forEach(
        (type, text) -> {
          if (find(type).equals(root)) {
            found.add(text);
          }
        });
    return found;
  }
}
