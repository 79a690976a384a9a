package dev.jpto.ptensor.attr;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.TensorEncoding;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code #ptensor.view<layout = dn, strides = [1, 64], valid = [8, ?], pad = zero>}: how a tensor
 * lies in global memory and how much of it is valid (tile-tensor.md section 1.2). The encoding of a
 * builtin tensor; what is left out is row-major, packed, all valid, padded by anything.
 */
public final class ViewAttr extends DialectAttr<ViewAttr.Params> implements TensorEncoding {
  /** The name after the dot. */
  public static final String MNEMONIC = "view";

  private static final List<String> KEYS = List.of("layout", "strides", "valid", "pad");

  /**
   * The contents.
   *
   * @param strides in elements, or empty for packed ones; {@link ShapedType#DYNAMIC} for {@code ?}
   * @param valid the valid elements of each axis, or empty for all
   */
  public record Params(Layout layout, List<Long> strides, List<Long> valid, Pad pad) {
    /** Copies the lists. */
    public Params {
      strides = List.copyOf(strides);
      valid = List.copyOf(valid);
    }
  }

  private ViewAttr(Uniquer uniquer, Params params) {
    super(uniquer, params);
  }

  /** The attribute. */
  public static ViewAttr get(Uniquer uniquer, Params params) {
    return uniquer.unique(new ViewAttr(uniquer, params));
  }

  /** Reads {@code <...>}, the mnemonic read already; keys in any order. */
  public static ViewAttr parse(DialectParser parser) {
    Layout layout = Layout.ND;
    List<Long> strides = List.of();
    List<Long> valid = List.of();
    Pad pad = Pad.NULL;
    Set<String> seen = new HashSet<>();
    parser.expect("<");
    if (!parser.consumeIf(">")) {
      do {
        int at = parser.position();
        String key = parser.parseKeyword(KEYS, "key of " + MNEMONIC);
        if (!seen.add(key)) {
          throw parser.errorAt(at, "duplicate key '" + key + "'");
        }
        parser.expect("=");
        switch (key) {
          case "layout" -> layout = Layout.of(parser.parseKeyword(Layout.KEYWORDS, "layout"));
          case "strides" -> strides = parseNumbers(parser);
          case "valid" -> valid = parseNumbers(parser);
          default -> pad = Pad.of(parser.parseKeyword(Pad.KEYWORDS, "pad"));
        }
      } while (parser.consumeIf(","));
      parser.expect(">");
    }
    return get(parser.context(), new Params(layout, strides, valid, pad));
  }

  /** {@code [4, ?]}. */
  private static List<Long> parseNumbers(DialectParser parser) {
    List<Long> numbers = new ArrayList<>();
    parser.expect("[");
    if (!parser.consumeIf("]")) {
      do {
        numbers.add(parser.consumeIf("?") ? ShapedType.DYNAMIC : parser.parseInteger());
      } while (parser.consumeIf(","));
      parser.expect("]");
    }
    return numbers;
  }

  @Override
  public String dialect() {
    return "ptensor";
  }

  @Override
  public void printBody(AttrPrinter printer) {
    Params p = params();
    String separator = "";
    printer.out().append(MNEMONIC).append('<');
    if (p.layout() != Layout.ND) {
      printer.out().append("layout = ").append(p.layout().keyword());
      separator = ", ";
    }
    if (!p.strides().isEmpty()) {
      printer.out().append(separator).append("strides = ");
      print(p.strides(), printer);
      separator = ", ";
    }
    if (!p.valid().isEmpty()) {
      printer.out().append(separator).append("valid = ");
      print(p.valid(), printer);
      separator = ", ";
    }
    if (p.pad() != Pad.NULL) {
      printer.out().append(separator).append("pad = ").append(p.pad().keyword());
    }
    printer.out().append('>');
  }

  private static void print(List<Long> numbers, AttrPrinter printer) {
    String separator = "[";
    for (long number : numbers) {
      printer.out().append(separator);
      printer.printDim(number);
      separator = ", ";
    }
    printer.out().append(']');
  }

  // As an encoding.

  @Override
  public Optional<String> problem(long[] shape) {
    Params p = params();
    if (p.layout() == Layout.NZ) {
      return Optional.of(
          "layout nz is for packed weights of MX kernels, which ptoas 0.39 does not have");
    }
    if (p.layout() == Layout.DN && shape.length < 2) {
      return Optional.of("layout dn needs a tensor of rank 2 or more, got rank " + shape.length);
    }
    return rank("strides", p.strides(), shape)
        .or(() -> rank("valid extents", p.valid(), shape))
        .or(this::stride)
        .or(() -> valid(shape));
  }

  private static Optional<String> rank(String what, List<Long> numbers, long[] shape) {
    return numbers.isEmpty() || numbers.size() == shape.length
        ? Optional.empty()
        : Optional.of(
            "has %d %s for a tensor of rank %d".formatted(numbers.size(), what, shape.length));
  }

  private Optional<String> stride() {
    for (long stride : params().strides()) {
      if (stride != ShapedType.DYNAMIC && stride < 1) {
        return Optional.of("stride " + stride + " is not positive");
      }
    }
    return Optional.empty();
  }

  private Optional<String> valid(long[] shape) {
    for (int axis = 0; axis < params().valid().size(); axis++) {
      long valid = params().valid().get(axis);
      if (valid == ShapedType.DYNAMIC) {
        continue;
      }
      if (valid < 0 || shape[axis] != ShapedType.DYNAMIC && valid > shape[axis]) {
        return Optional.of(
            "valid extent %d on axis %d is outside of 0 to %s"
                .formatted(valid, axis, shape[axis] == ShapedType.DYNAMIC ? "?" : shape[axis]));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Attribute> canonicalFor(long[] shape) {
    Params p = params();
    boolean full = p.valid().equals(Arrays.stream(shape).boxed().toList());
    Params kept = full ? new Params(p.layout(), p.strides(), List.of(), p.pad()) : p;
    boolean nothing = kept.equals(new Params(Layout.ND, List.of(), List.of(), Pad.NULL));
    return nothing ? Optional.empty() : Optional.of(get(uniquer(), kept));
  }
}
