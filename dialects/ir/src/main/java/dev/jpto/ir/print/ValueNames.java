package dev.jpto.ir.print;

import dev.jpto.ir.Value;
import dev.jpto.ir.support.TextSink;

/** How values are written: by number. */
class ValueNames {
  /** Writes {@code %3}, {@code %arg0}. */
  void print(TextSink out, Value value) {
    int id = value.scratch();
    if (id >= 0) {
      out.append('%').append(id);
    } else if (id == ValueNumbering.UNKNOWN) {
      out.append("<<UNKNOWN SSA VALUE>>");
    } else {
      out.append("%arg").append(ValueNumbering.argumentNumber(id));
    }
  }
}
