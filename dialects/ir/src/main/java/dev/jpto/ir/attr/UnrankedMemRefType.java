package dev.jpto.ir.attr;

import java.util.Objects;
import java.util.Optional;

/** {@code memref<*xf32, 3>}. */
public final class UnrankedMemRefType extends ShapedType {
  private final Attribute memorySpace;

  private UnrankedMemRefType(Type elementType, Attribute memorySpace) {
    super(43 + Objects.hashCode(memorySpace), elementType);
    this.memorySpace = memorySpace;
  }

  /** The unranked memref type. */
  public static UnrankedMemRefType get(Type elementType, Optional<Attribute> memorySpace) {
    Attribute space = memorySpace.filter(s -> !MemRefType.isDefaultSpace(s)).orElse(null);
    return elementType.uniquer().unique(new UnrankedMemRefType(elementType, space));
  }

  /** The memory space, unless it is the default one. */
  public Optional<Attribute> memorySpace() {
    return Optional.ofNullable(memorySpace);
  }

  @Override
  public boolean hasRank() {
    return false;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    UnrankedMemRefType that = (UnrankedMemRefType) other;
    return sameElements(that) && memorySpace == that.memorySpace;
  }
}
