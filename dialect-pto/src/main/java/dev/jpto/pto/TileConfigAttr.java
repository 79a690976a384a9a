package dev.jpto.pto;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.support.TextSink;

/**
 * {@code #pto.tile_buf_config<blayout=#pto.blayout<row_major>, ...>}: a layout as an attribute;
 * only operations inside ptoas have it. All keys may be left out of the text, all are printed.
 */
public final class TileConfigAttr extends DialectAttr<TileConfigAttr.Params> {
  static final String MNEMONIC = "tile_buf_config";

  /** The layout is all there is. */
  public record Params(TileConfig config) {}

  private TileConfigAttr(Uniquer uniquer, TileConfig config) {
    super(uniquer, new Params(config));
  }

  /** The attribute. */
  public static TileConfigAttr get(Uniquer uniquer, TileConfig config) {
    return uniquer.unique(new TileConfigAttr(uniquer, config));
  }

  /** The layout. */
  public TileConfig config() {
    return params().config();
  }

  static TileConfigAttr parse(DialectParser parser) {
    TileConfig c = TileConfig.DEFAULT;
    BLayout blayout = c.blayout();
    SLayout slayout = c.slayout();
    int fractal = c.fractal();
    PadValue pad = c.pad();
    CompactMode compact = c.compact();
    parser.expect("<");
    if (!parser.consumeIf(">")) {
      do {
        String key = parser.parseKeyword();
        parser.expect("=");
        switch (key) {
          case "blayout" -> blayout = parseValue(parser, PtoEnums.BLAYOUT, BLayout.values());
          case "slayout" -> slayout = parseValue(parser, PtoEnums.SLAYOUT, SLayout.values());
          case "s_fractal_size" -> fractal = parseFractal(parser);
          case "pad" -> pad = parseValue(parser, PtoEnums.PAD_VALUE, PadValue.values());
          case "compact" ->
              compact = parseValue(parser, PtoEnums.COMPACT_MODE, CompactMode.values());
          default -> throw parser.error("unknown key in tile_buf_config: " + key);
        }
      } while (parser.consumeIf(","));
      parser.expect(">");
    }
    TileConfig config = new TileConfig(blayout, slayout, fractal, pad, compact);
    return get(parser.context(), config);
  }

  private static int parseFractal(DialectParser parser) {
    long size = parser.parseInteger();
    if (!TileConfig.isFractal(size)) {
      throw parser.error(
          "unsupported s_fractal_size: " + size + ", must be one of {32, 512, 1024}");
    }
    return (int) size;
  }

  private static <E> E parseValue(DialectParser parser, PtoEnum kind, E[] constants) {
    Attribute value = parser.parseAttribute();
    if (value instanceof PtoEnumAttr e && e.kind() == kind) {
      return constants[e.number()];
    }
    throw parser.error("expected a '#pto." + kind.mnemonic() + "' attribute");
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    TextSink out = printer.out();
    out.append("tile_buf_config<blayout=");
    printValue(printer, PtoEnums.BLAYOUT, config().blayout());
    out.append(", slayout=");
    printValue(printer, PtoEnums.SLAYOUT, config().slayout());
    out.append(", s_fractal_size=").append(config().fractal()).append(", pad=");
    printValue(printer, PtoEnums.PAD_VALUE, config().pad());
    out.append(", compact=");
    printValue(printer, PtoEnums.COMPACT_MODE, config().compact());
    out.append('>');
  }

  private void printValue(AttrPrinter printer, PtoEnum kind, Keyword value) {
    printer.printAttribute(kind.attr(uniquer(), value.keyword()));
  }
}
