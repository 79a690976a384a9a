package dev.jpto.ir.attr;

import dev.jpto.ir.support.TextSink;

/** Writes the numbers of elements and arrays, without their type. */
final class ScalarPrinter {
  private final TextSink out;
  private final ElementLayout layout;
  private final byte[] data;
  private final StringBuilder text = new StringBuilder(40);

  ScalarPrinter(TextSink out, ElementLayout layout, byte[] data) {
    this.out = out;
    this.layout = layout;
    this.data = data;
  }

  /** Writes the scalar at {@code index}. */
  void print(int index) {
    if (layout.scalarType() instanceof FloatType) {
      text.setLength(0);
      layout.getFloat(data, index).appendTo(text);
      out.append(text);
    } else if (layout.scalarType() instanceof IntegerType i && i.width() == 1) {
      out.append(layout.get(data, index) != 0 ? "true" : "false");
    } else {
      printInteger(index);
    }
  }

  private void printInteger(int index) {
    long value = layout.get(data, index);
    boolean exact =
        layout.fitsLong()
            && (value >= 0 || !(layout.scalarType() instanceof IntegerType i && i.isUnsigned()));
    if (exact) {
      out.append(value);
    } else {
      out.append(layout.getInteger(data, index).toString());
    }
  }
}
