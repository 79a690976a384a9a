package dev.jpto.ir.attr;

import java.util.List;

/** {@code dense<["a", "b"]> : tensor<2x!foo.str>}: strings, of any element type. */
public final class DenseStringElementsAttr extends ElementsAttr {
  private final List<String> strings;

  private DenseStringElementsAttr(ShapedType type, List<String> strings) {
    super(type, strings.hashCode());
    this.strings = strings;
  }

  /** The elements: all, or one for a splat. All equal elements make a splat. */
  public static DenseStringElementsAttr get(ShapedType type, List<String> strings) {
    List<String> kept = List.copyOf(isSplat(strings) ? strings.subList(0, 1) : strings);
    return type.uniquer().unique(new DenseStringElementsAttr(type, kept));
  }

  private static boolean isSplat(List<String> strings) {
    return !strings.isEmpty() && strings.stream().allMatch(strings.getFirst()::equals);
  }

  /** The strings; one if a splat. */
  public List<String> strings() {
    return strings;
  }

  /** Whether all elements are the one stored. */
  public boolean isSplat() {
    return strings.size() == 1;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    DenseStringElementsAttr that = (DenseStringElementsAttr) other;
    return type() == that.type() && strings.equals(that.strings);
  }
}
