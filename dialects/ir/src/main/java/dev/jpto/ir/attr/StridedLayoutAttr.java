package dev.jpto.ir.attr;

import java.util.Arrays;

/** {@code strided<[?, 1], offset: 4>}; {@link ShapedType#DYNAMIC} stands for {@code ?}. */
public final class StridedLayoutAttr extends Attribute {
  private final long offset;
  private final long[] strides;

  private StridedLayoutAttr(Uniquer uniquer, long offset, long[] strides) {
    super(uniquer, Arrays.hashCode(strides) * 31 + Long.hashCode(offset));
    this.offset = offset;
    this.strides = strides;
  }

  /** The layout. */
  public static StridedLayoutAttr get(Uniquer uniquer, long offset, long[] strides) {
    return uniquer.unique(new StridedLayoutAttr(uniquer, offset, strides.clone()));
  }

  /** The offset of the first element, in elements. */
  public long offset() {
    return offset;
  }

  /** A copy of the distance between neighbours of each dimension, in elements. */
  public long[] strides() {
    return strides.clone();
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    StridedLayoutAttr that = (StridedLayoutAttr) other;
    return offset == that.offset && Arrays.equals(strides, that.strides);
  }
}
