package dev.jpto.ir.attr;

import dev.jpto.ir.support.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** {@code {a = 1 : i32, b}}: unique names, sorted by their bytes. */
public final class DictionaryAttr extends Attribute implements Iterable<NamedAttribute> {
  private final String[] names;
  private final Attribute[] values;

  private DictionaryAttr(Uniquer uniquer, String[] names, Attribute[] values) {
    super(uniquer, UniquedArrays.hash(values, Arrays.hashCode(names)));
    this.names = names;
    this.values = values;
  }

  /** The dictionary without entries. */
  public static DictionaryAttr empty(Uniquer uniquer) {
    return uniquer.common().emptyDictionary;
  }

  /**
   * The empty dictionary of an unregistered operation that was written with {@code <{}>}: the text
   * keeps it, so it is not the same as no properties. The one value that equals no other.
   */
  public static DictionaryAttr writtenEmpty(Uniquer uniquer) {
    return uniquer.common().writtenEmpty;
  }

  static DictionaryAttr emptyTwin(Uniquer uniquer) {
    return new DictionaryAttr(uniquer, new String[0], new Attribute[0]);
  }

  /** The dictionary of these entries in any order; throws on a name given twice. */
  public static DictionaryAttr get(Uniquer uniquer, List<NamedAttribute> entries) {
    if (entries.isEmpty() && uniquer.common() != null) {
      return empty(uniquer);
    }
    NamedAttribute[] sorted = entries.toArray(new NamedAttribute[0]);
    Arrays.sort(sorted, (a, b) -> Utf8.compare(a.name(), b.name()));
    String[] names = new String[sorted.length];
    Attribute[] values = new Attribute[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      names[i] = sorted[i].name();
      values[i] = sorted[i].value();
      if (values[i] instanceof Location) {
        uniquer.noteAliasable();
      }
      if (i > 0 && names[i].equals(names[i - 1])) {
        throw new IllegalArgumentException("duplicate key '" + names[i] + "' in dictionary");
      }
    }
    return uniquer.unique(new DictionaryAttr(uniquer, names, values));
  }

  /** The dictionary of one entry. */
  public static DictionaryAttr of(String name, Attribute value) {
    return get(value.uniquer(), List.of(new NamedAttribute(name, value)));
  }

  /** The number of entries. */
  public int size() {
    return names.length;
  }

  /** Whether there is no entry. */
  public boolean isEmpty() {
    return names.length == 0;
  }

  /** The name of entry {@code i} in sorted order. */
  public String name(int i) {
    return names[i];
  }

  /** The value of entry {@code i} in sorted order. */
  public Attribute value(int i) {
    return values[i];
  }

  /** The value of {@code name}, or null. */
  public Attribute get(String name) {
    int i = indexOf(name);
    return i < 0 ? null : values[i];
  }

  /** Whether there is an entry {@code name}. */
  public boolean contains(String name) {
    return indexOf(name) >= 0;
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** This dictionary with {@code name} bound to {@code value}. */
  public DictionaryAttr with(String name, Attribute value) {
    List<NamedAttribute> entries = entriesWithout(name);
    entries.add(new NamedAttribute(name, value));
    return get(uniquer(), entries);
  }

  /** This dictionary without {@code name}. */
  public DictionaryAttr without(String name) {
    return contains(name) ? get(uniquer(), entriesWithout(name)) : this;
  }

  /** The entries whose name passes {@code keep}. */
  public DictionaryAttr filter(Predicate<String> keep) {
    List<NamedAttribute> entries = new ArrayList<>(names.length);
    for (NamedAttribute entry : this) {
      if (keep.test(entry.name())) {
        entries.add(entry);
      }
    }
    return entries.size() == names.length ? this : get(uniquer(), entries);
  }

  private List<NamedAttribute> entriesWithout(String name) {
    List<NamedAttribute> entries = new ArrayList<>(names.length + 1);
    for (NamedAttribute entry : this) {
      if (!entry.name().equals(name)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  @Override
  public Iterator<NamedAttribute> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < names.length;
      }

      @Override
      public NamedAttribute next() {
        int i = next++;
        return new NamedAttribute(names[i], values[i]);
      }
    };
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    DictionaryAttr that = (DictionaryAttr) other;
    return UniquedArrays.same(values, that.values) && Arrays.equals(names, that.names);
  }
}
