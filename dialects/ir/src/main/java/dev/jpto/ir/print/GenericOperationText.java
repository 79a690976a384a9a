package dev.jpto.ir.print;

import dev.jpto.ir.Operation;
import dev.jpto.ir.OperationText;
import dev.jpto.ir.attr.PrintOptions;

/** The text of operations in messages: on their own, large constants left out. */
public final class GenericOperationText implements OperationText {
  private static final int ELEMENTS = 16;

  /** For the service loader. */
  public GenericOperationText() {}

  @Override
  public String textOf(Operation op) {
    PrintOptions options = op.context().messageOptions();
    return Printer.toString(op, options.withLocalScope(true).withElideElementsOver(ELEMENTS));
  }
}
