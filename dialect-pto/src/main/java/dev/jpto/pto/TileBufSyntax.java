package dev.jpto.pto;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.support.TextSink;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads both forms of {@code !pto.tile_buf} and writes the short one (pto-dialect.md section 2).
 */
final class TileBufSyntax {
  private static final long MAX_UINT32 = 0xFFFF_FFFFL;

  private final DialectParser parser;
  private String space;
  private long rows;
  private long cols;
  private Type element;
  private long validRows;
  private long validCols;
  private String blayout = TileConfig.DEFAULT.blayout().keyword();
  private String slayout = TileConfig.DEFAULT.slayout().keyword();
  private long fractal = TileConfig.DEFAULT.fractal();
  private long pad;
  private long compact;

  private TileBufSyntax(DialectParser parser) {
    this.parser = parser;
  }

  static TileBufType parse(DialectParser parser) {
    TileBufSyntax syntax = new TileBufSyntax(parser);
    parser.expect("<");
    String first = parser.parseKeywordOrString();
    if (first.equals("loc")) {
      syntax.parseLong();
    } else {
      syntax.space = first;
      syntax.parseShort();
    }
    parser.expect(">");
    return syntax.type();
  }

  /**
   * {@code =vec, dtype=f32, rows=16, ...}: every key in this order, only compact may be left out.
   */
  private void parseLong() {
    parser.expect("=");
    space = parser.parseKeywordOrString();
    key("dtype");
    element = parser.parseType();
    key("rows");
    rows = parser.parseInteger();
    key("cols");
    cols = parser.parseInteger();
    key("v_row");
    validRows = parseValid("v_row");
    key("v_col");
    validCols = parseValid("v_col");
    key("blayout");
    blayout = parser.parseKeywordOrString();
    key("slayout");
    slayout = parser.parseKeywordOrString();
    key("fractal");
    fractal = parser.parseInteger();
    key("pad");
    pad = parseUnsigned("pad");
    if (parser.consumeIf(",")) {
      expectKey("compact");
      compact = parseUnsigned("compact");
    }
  }

  private void key(String name) {
    parser.expect(",");
    expectKey(name);
  }

  private void expectKey(String name) {
    if (!parser.consumeIfKeyword(name)) {
      throw parser.error("expected '" + name + "'");
    }
    parser.expect("=");
  }

  private long parseValid(String name) {
    if (parser.consumeIf("?")) {
      return ShapedType.DYNAMIC;
    }
    long value = parser.parseInteger();
    if (value < -1) {
      throw parser.error(name + " must be '?', -1, or a non-negative integer");
    }
    return value < 0 ? ShapedType.DYNAMIC : value;
  }

  /** {@code , 16x16xf32} and then keys in any order, each at most once. */
  private void parseShort() {
    parser.expect(",");
    long[] shape = parser.parseDimensions(false);
    element = parser.parseType();
    if (shape.length != 2) {
      throw parser.error("tile_buf compact syntax expects exactly two shape dims");
    }
    rows = shape[0];
    cols = shape[1];
    validRows = rows;
    validCols = cols;
    Set<String> seen = new HashSet<>();
    while (parser.consumeIf(",")) {
      String name = parser.parseKeyword();
      parser.expect("=");
      if (!seen.add(name)) {
        throw parser.error("duplicate " + name + " in tile_buf compact syntax");
      }
      parseField(name);
    }
  }

  private void parseField(String name) {
    switch (name) {
      case "valid" -> {
        long[] valid = parser.parseDimensionsWithoutTrailingX(true);
        if (valid.length != 2) {
          throw parser.error("tile_buf valid must have exactly two dims");
        }
        validRows = valid[0];
        validCols = valid[1];
      }
      case "blayout" -> blayout = parser.parseKeywordOrString();
      case "slayout" -> slayout = parser.parseKeywordOrString();
      case "fractal" -> fractal = parser.parseInteger();
      case "pad" -> pad = parseUnsigned(name);
      case "compact" -> compact = parseUnsigned(name);
      default -> throw parser.error("unknown key in tile_buf compact syntax: " + name);
    }
  }

  private long parseUnsigned(String name) {
    long value = parser.parseInteger();
    if (value < 0 || value > MAX_UINT32) {
      throw parser.error(name + " must be a non-negative 32-bit integer");
    }
    return value;
  }

  private TileBufType type() {
    if (rows <= 0 || cols <= 0) {
      throw parser.errorAtStart("tile_buf rows/cols must be positive");
    }
    checkValid("row", validRows, rows);
    checkValid("col", validCols, cols);
    AddressSpace memory =
        Keyword.find(AddressSpace.class, space)
            .filter(AddressSpace::holdsTiles)
            .orElseThrow(() -> parser.errorAtStart("unknown loc: " + space));
    BLayout boxes =
        Keyword.find(BLayout.class, blayout)
            .orElseThrow(() -> parser.errorAtStart("unknown blayout: " + blayout));
    SLayout inside =
        Keyword.find(SLayout.class, slayout)
            .orElseThrow(() -> parser.errorAtStart("unknown slayout: " + slayout));
    PadValue padding = constant(PadValue.values(), pad, "pad");
    CompactMode mode = constant(CompactMode.values(), compact, "compact");
    if (!TileConfig.isFractal(fractal)) {
      throw parser.errorAtStart(
          "unsupported s_fractal_size: " + fractal + ", must be one of {32, 512, 1024}");
    }
    TileConfig config = new TileConfig(boxes, inside, (int) fractal, padding, mode);
    return TileBufType.get(
        new TileBufType.Params(memory, rows, cols, element, validRows, validCols, config));
  }

  private void checkValid(String what, long valid, long whole) {
    if (valid != ShapedType.DYNAMIC && valid > whole) {
      throw parser.errorAtStart(
          "tile_buf valid_%s (%d) exceeds %s (%d)".formatted(what, valid, what, whole));
    }
  }

  private <E> E constant(E[] constants, long number, String what) {
    if (number >= constants.length) {
      throw parser.errorAtStart("unknown " + what + ": " + number);
    }
    return constants[(int) number];
  }

  static void print(TileBufType type, AttrPrinter printer) {
    TextSink out = printer.out();
    out.append("tile_buf<").append(type.space().keyword()).append(", ");
    out.append(type.rows()).append('x').append(type.cols()).append('x');
    printer.printType(type.elementType());
    if (type.validRows() != type.rows() || type.validCols() != type.cols()) {
      out.append(", valid=");
      printer.printDim(type.validRows());
      out.append('x');
      printer.printDim(type.validCols());
    }
    TileConfig config = type.config();
    if (config.blayout() != TileConfig.DEFAULT.blayout()) {
      out.append(", blayout=").append(config.blayout().keyword());
    }
    if (config.slayout() != TileConfig.DEFAULT.slayout()) {
      out.append(", slayout=").append(config.slayout().keyword());
    }
    if (config.fractal() != TileConfig.DEFAULT.fractal()) {
      out.append(", fractal=").append(config.fractal());
    }
    if (config.pad() != TileConfig.DEFAULT.pad()) {
      out.append(", pad=").append(config.pad().ordinal());
    }
    if (config.compact() != TileConfig.DEFAULT.compact()) {
      out.append(", compact=").append(config.compact().ordinal());
    }
    out.append('>');
  }
}
