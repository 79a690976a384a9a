package dev.jpto.ir.attr;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code distinct[0]<"x">}: an attribute that equals only itself, even beside one with the same
 * content. The number in the text is given by the printer.
 */
public final class DistinctAttr extends Attribute {
  /** Makes the hashes differ, as the contents need not. */
  private static final AtomicInteger CREATED = new AtomicInteger();

  private final Attribute referenced;

  private DistinctAttr(Attribute referenced) {
    super(referenced.uniquer(), CREATED.incrementAndGet());
    this.referenced = referenced;
  }

  /** A new attribute, unequal to every other. */
  public static DistinctAttr create(Attribute referenced) {
    referenced.uniquer().noteAliasable();
    return new DistinctAttr(referenced);
  }

  /** The attribute inside. */
  public Attribute referenced() {
    return referenced;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return this == other;
  }
}
