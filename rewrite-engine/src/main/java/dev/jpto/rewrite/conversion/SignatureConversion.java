package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What becomes of the arguments of a block or function: each becomes some new arguments or none, or
 * is replaced by values that are there; further arguments may be added between.
 */
public final class SignatureConversion {
  /** What becomes of one argument. */
  sealed interface Fate {
    /** {@code count} new arguments from {@code first} on. */
    record Become(int first, int count) implements Fate {}

    /** Values that are defined elsewhere. */
    record Replaced(List<Value> values) implements Fate {}
  }

  private final List<Fate> fates;
  private final List<Type> types = new ArrayList<>();

  /** Nothing is said yet of {@code count} arguments; what is said of none drops it. */
  public SignatureConversion(int count) {
    fates = new ArrayList<>(Collections.nCopies(count, new Fate.Become(0, 0)));
  }

  /** Argument {@code i} becomes new arguments of {@code newTypes}, behind those made so far. */
  public SignatureConversion become(int i, List<Type> newTypes) {
    fates.set(i, new Fate.Become(types.size(), newTypes.size()));
    types.addAll(newTypes);
    return this;
  }

  /** Argument {@code i} is replaced by {@code values}; it is not passed any more. */
  public SignatureConversion replace(int i, Value... values) {
    fates.set(i, new Fate.Replaced(List.of(values)));
    return this;
  }

  /** Adds arguments that no old one becomes. */
  public SignatureConversion add(Type... newTypes) {
    types.addAll(List.of(newTypes));
    return this;
  }

  /** The types of the new arguments. */
  public List<Type> types() {
    return Collections.unmodifiableList(types);
  }

  /** The number of old arguments. */
  public int size() {
    return fates.size();
  }

  Fate fate(int i) {
    return fates.get(i);
  }
}
