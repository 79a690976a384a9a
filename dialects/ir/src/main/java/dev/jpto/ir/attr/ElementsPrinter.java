package dev.jpto.ir.attr;

import dev.jpto.ir.attr.AttrPrinter.TypeElision;
import dev.jpto.ir.support.TextSink;
import java.util.function.IntConsumer;

/** Writes elements attributes: nested lists, splats, hex strings, resources. */
final class ElementsPrinter {
  private static final String ELIDED = "dense_resource<__elided__>";

  private final AttrPrinter printer;
  private final TextSink out;

  private ElementsPrinter(AttrPrinter printer) {
    this.printer = printer;
    this.out = printer.out();
  }

  static void print(AttrPrinter printer, ElementsAttr attribute, TypeElision elision) {
    new ElementsPrinter(printer).print(attribute);
    printer.printTypeSuffix(attribute.type(), elision, false);
  }

  /** Writes the elements with commas between. */
  static void printElements(AttrPrinter printer, DenseArrayAttr array) {
    ScalarPrinter scalars = new ScalarPrinter(printer.out(), array.layout(), array.data());
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        printer.out().append(", ");
      }
      scalars.print(i);
    }
  }

  private void print(ElementsAttr attribute) {
    if (isElided(attribute)) {
      out.append(ELIDED);
      return;
    }
    switch (attribute) {
      case DenseElementsAttr d -> {
        out.append("dense<");
        printDense(d, true);
        out.append('>');
      }
      case DenseStringElementsAttr s -> {
        out.append("dense<");
        printStrings(s);
        out.append('>');
      }
      case DenseResourceElementsAttr r -> {
        out.append("dense_resource<").append(r.key()).append('>');
        printer.noteResource(r);
      }
      case SparseElementsAttr s -> printSparse(s);
    }
  }

  private boolean isElided(ElementsAttr attribute) {
    return switch (attribute) {
      case DenseElementsAttr d -> !d.isSplat() && isOver(d, printer.options().elideElementsOver());
      case DenseStringElementsAttr s ->
          !s.isSplat() && isOver(s, printer.options().elideElementsOver());
      case SparseElementsAttr s -> isElided(s.indices()) || isElided(s.values());
      case DenseResourceElementsAttr r -> false;
    };
  }

  private static boolean isOver(ElementsAttr attribute, long limit) {
    return limit >= 0 && attribute.type().numElements() > limit;
  }

  private void printSparse(SparseElementsAttr attribute) {
    out.append("sparse<");
    if (attribute.indices().type().numElements() > 0) {
      printDense(attribute.indices(), false);
      out.append(", ");
      switch (attribute.values()) {
        case DenseElementsAttr d -> printDense(d, true);
        case DenseStringElementsAttr s -> printStrings(s);
        default -> throw new AssertionError(attribute.values().getClass());
      }
    }
    out.append('>');
  }

  private void printDense(DenseElementsAttr attribute, boolean mayBeHex) {
    if (mayBeHex
        && !attribute.isSplat()
        && isOver(attribute, printer.options().hexElementsOver())) {
      out.append("\"0x").appendHex(attribute.data(), 0, attribute.data().length).append('"');
      return;
    }
    ElementLayout layout = attribute.layout();
    ScalarPrinter scalars = new ScalarPrinter(out, layout, attribute.data());
    IntConsumer element =
        layout.isComplex()
            ? i -> {
              out.append('(');
              scalars.print(2 * i);
              out.append(',');
              scalars.print(2 * i + 1);
              out.append(')');
            }
            : scalars::print;
    printNested(attribute.type(), attribute.isSplat(), element);
  }

  private void printStrings(DenseStringElementsAttr attribute) {
    printNested(
        attribute.type(),
        attribute.isSplat(),
        i -> printer.printString(attribute.strings().get(i)));
  }

  /** Writes elements in brackets as the shape asks for; a splat is its one element. */
  private void printNested(ShapedType type, boolean splat, IntConsumer element) {
    if (splat) {
      element.accept(0);
      return;
    }
    int rank = type.rank();
    int count = (int) type.numElements();
    if (count == 0) {
      return;
    }
    long[] position = new long[rank];
    openLists(rank);
    for (int i = 0; ; ) {
      element.accept(i);
      if (++i == count) {
        break;
      }
      int full = 0;
      while (++position[rank - 1 - full] == type.dim(rank - 1 - full)) {
        position[rank - 1 - full] = 0;
        out.append(']');
        full++;
      }
      out.append(", ");
      openLists(full);
    }
    for (int i = 0; i < rank; i++) {
      out.append(']');
    }
  }

  private void openLists(int count) {
    for (int i = 0; i < count; i++) {
      out.append('[');
    }
  }
}
