package dev.jpto.ir.attr;

import java.util.Objects;
import java.util.Optional;

/** {@code memref<4x?xf32, strided<[?, 1]>, 3>}: layout and memory space are optional. */
public final class MemRefType extends ShapedType {
  private final Attribute layout;
  private final Attribute memorySpace;

  private MemRefType(long[] shape, Type elementType, Attribute layout, Attribute memorySpace) {
    super(41 + Objects.hash(layout, memorySpace), shape, elementType);
    this.layout = layout;
    this.memorySpace = memorySpace;
  }

  /** The memref type in the default memory with the identity layout. */
  public static MemRefType get(long[] shape, Type elementType) {
    return get(shape, elementType, Optional.empty(), Optional.empty());
  }

  /** The memref type. An identity map as layout is the same as none, as is memory space 0. */
  public static MemRefType get(
      long[] shape, Type elementType, Optional<Attribute> layout, Optional<Attribute> memorySpace) {
    Attribute kept = layout.filter(l -> !isIdentity(l)).orElse(null);
    Attribute space = memorySpace.filter(s -> !isDefaultSpace(s)).orElse(null);
    return elementType.uniquer().unique(new MemRefType(shape.clone(), elementType, kept, space));
  }

  private static boolean isIdentity(Attribute layout) {
    return layout instanceof AffineMapAttr map && map.map().isIdentity();
  }

  static boolean isDefaultSpace(Attribute space) {
    return space instanceof IntegerAttr i && i.bigValue().signum() == 0;
  }

  /** The layout, unless it is the identity map. */
  public Optional<Attribute> layout() {
    return Optional.ofNullable(layout);
  }

  /** The memory space, unless it is the default one. */
  public Optional<Attribute> memorySpace() {
    return Optional.ofNullable(memorySpace);
  }

  /** Whether {@code space} may say which memory a memref is in. */
  public static boolean isValidMemorySpace(Attribute space) {
    return space instanceof IntegerAttr
        || space instanceof StringAttr
        || space instanceof DictionaryAttr
        || space instanceof DialectAttr<?>
        || space instanceof OpaqueAttr;
  }

  /** Whether a memref of {@code type} exists. */
  public static boolean isValidElement(Type type) {
    return type.isIntOrIndex()
        || type instanceof FloatType
        || type instanceof ComplexType
        || type instanceof MemRefType
        || type instanceof VectorType
        || type instanceof UnrankedMemRefType
        || type instanceof MemRefElement
        || isUpstreamElement(type);
  }

  /** The types of dialects jpto lacks that mlir-opt 19 takes. */
  private static boolean isUpstreamElement(Type type) {
    return type instanceof OpaqueType opaque
        && switch (opaque.text().dialect()) {
          case "ptr" -> opaque.text().mnemonic().equals("ptr");
          case "test" -> opaque.text().mnemonic().equals("memref_element");
          default -> false;
        };
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    MemRefType that = (MemRefType) other;
    return sameElements(that) && layout == that.layout && memorySpace == that.memorySpace;
  }
}
