package dev.jpto.ir.attr;

import java.util.Iterator;
import java.util.List;

/** {@code [1, "a", unit]}. */
public final class ArrayAttr extends Attribute implements Iterable<Attribute> {
  private final Attribute[] elements;

  private ArrayAttr(Uniquer uniquer, Attribute[] elements) {
    super(uniquer, UniquedArrays.hash(elements, 59));
    this.elements = elements;
  }

  /** The array of {@code elements}. */
  public static ArrayAttr get(Uniquer uniquer, List<? extends Attribute> elements) {
    for (Attribute element : elements) {
      if (element instanceof Location) {
        uniquer.noteAliasable();
      }
    }
    return uniquer.unique(new ArrayAttr(uniquer, elements.toArray(new Attribute[0])));
  }

  /** The number of elements. */
  public int size() {
    return elements.length;
  }

  /** Element {@code i}. */
  public Attribute get(int i) {
    return elements[i];
  }

  /** The elements. */
  public List<Attribute> elements() {
    return List.of(elements);
  }

  @Override
  public Iterator<Attribute> iterator() {
    return elements().iterator();
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return UniquedArrays.same(elements, ((ArrayAttr) other).elements);
  }
}
