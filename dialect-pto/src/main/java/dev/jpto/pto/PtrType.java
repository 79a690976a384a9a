package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.Type;

/**
 * {@code !pto.ptr<f32, gm>}: points to elements in one memory. Text without a memory means global
 * memory; printed text always names it.
 */
public final class PtrType extends DialectType<PtrType.Params> {
  static final String MNEMONIC = "ptr";

  /** What is pointed to, and where. */
  public record Params(Type element, AddressSpace space) {}

  private PtrType(Params params) {
    super(params.element().uniquer(), params);
  }

  /** The pointer into global memory. */
  public static PtrType get(Type element) {
    return get(element, AddressSpace.GM);
  }

  /** The pointer into {@code space}. */
  public static PtrType get(Type element, AddressSpace space) {
    return element.uniquer().unique(new PtrType(new Params(element, space)));
  }

  /** The type of what is pointed to. */
  public Type elementType() {
    return params().element();
  }

  /** The memory. */
  public AddressSpace space() {
    return params().space();
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append("ptr<");
    printer.printType(elementType());
    printer.out().append(", ").append(space().pointerKeyword()).append('>');
  }
}
