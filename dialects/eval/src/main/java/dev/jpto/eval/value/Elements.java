package dev.jpto.eval.value;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A vector or tensor: the numbers in row-major order, some of which may be poison. The shape is
 * that at run time, where every dimension is known; scalable dimensions are taken once.
 */
public final class Elements implements RuntimeValue {
  private final long[] shape;
  private final Scalar[] elements;

  private Elements(long[] shape, Scalar[] elements) {
    this.shape = shape;
    this.elements = elements;
  }

  /**
   * The elements of {@code shape}, each made by {@code element} from its place in row-major order.
   */
  public static Elements of(long[] shape, IntFunction<Scalar> element) {
    long count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
    Scalar[] elements = new Scalar[Math.toIntExact(count)];
    Arrays.setAll(elements, element);
    return new Elements(shape.clone(), elements);
  }

  /** A value like this one with other numbers, each made from its place in row-major order. */
  public Elements with(IntFunction<Scalar> element) {
    Scalar[] others = new Scalar[elements.length];
    Arrays.setAll(others, element);
    return new Elements(shape, others);
  }

  /** The size of each dimension; a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** The number of elements. */
  public int size() {
    return elements.length;
  }

  /** Element {@code i} in row-major order. */
  public Scalar get(int i) {
    return elements[i];
  }

  /** The elements in row-major order. */
  public List<Scalar> list() {
    return List.of(elements);
  }

  /** Whether {@code that} has the same shape. */
  public boolean sameShapeAs(Elements that) {
    return Arrays.equals(shape, that.shape);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Elements that
        && sameShapeAs(that)
        && Arrays.equals(elements, that.elements);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(elements);
  }

  /** The numbers without structure, and the shape: {@code [1 : i8, poison] : 2}. */
  @Override
  public String toString() {
    String sizes = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining("x"));
    return Arrays.toString(elements) + " : " + sizes;
  }
}
