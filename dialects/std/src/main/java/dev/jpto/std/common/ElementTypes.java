package dev.jpto.std.common;

import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The types made of certain scalars, bare or in certain containers. It is both parts of a {@link
 * TypeConstraint}: the test, and the source of samples.
 */
record ElementTypes(Set<Element> elements, Set<Container> containers)
    implements Predicate<Type>, Function<Uniquer, List<Type>> {
  private static final Set<Container> BARE = EnumSet.of(Container.NONE);
  private static final Set<Container> VALUES =
      EnumSet.of(Container.NONE, Container.VECTOR, Container.TENSOR);
  private static final Set<Container> ALL = EnumSet.allOf(Container.class);

  /** The bare scalars only. */
  static TypeConstraint scalar(String summary, Element first, Element... rest) {
    return constraint(summary, EnumSet.of(first, rest), BARE);
  }

  /** The scalars, and vectors and tensors of any rank of them. */
  static TypeConstraint like(String summary, Element first, Element... rest) {
    return constraint(summary, EnumSet.of(first, rest), VALUES);
  }

  /** The scalars, and vectors, tensors and ranked memrefs of them. */
  static TypeConstraint likeOrMemRef(String summary, Element first, Element... rest) {
    return constraint(summary, EnumSet.of(first, rest), ALL);
  }

  private static TypeConstraint constraint(
      String summary, Set<Element> elements, Set<Container> containers) {
    ElementTypes types = new ElementTypes(elements, containers);
    return new TypeConstraint(summary, types, types);
  }

  @Override
  public boolean test(Type type) {
    return containers.stream().anyMatch(c -> c.holds(type))
        && elements.stream().anyMatch(e -> e.holds(Shapes.elementType(type)));
  }

  @Override
  public List<Type> apply(Uniquer uniquer) {
    List<Type> types = new ArrayList<>();
    for (Element element : elements) {
      for (Type scalar : element.samples(uniquer)) {
        for (Container container : containers) {
          types.addAll(container.samples(scalar));
        }
      }
    }
    return types;
  }
}
