package dev.jpto.tile;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.support.TextSink;
import dev.jpto.std.common.KeywordEnum;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes {@code !tile.tile<...>} (tile-tensor.md section 1.3). */
final class TileSyntax {
  private static final List<String> FIELDS =
      List.of("valid", "blayout", "slayout", "fractal", "pad", "compact");

  private final DialectParser parser;
  private long[] shape;
  private Type element;
  private Optional<TileSpace> space = Optional.empty();
  private Optional<long[]> valid = Optional.empty();
  private Optional<TileOrder> blayout = Optional.empty();
  private Optional<BoxOrder> slayout = Optional.empty();
  private Optional<Integer> fractal = Optional.empty();
  private Optional<TilePad> pad = Optional.empty();
  private boolean compact;

  private TileSyntax(DialectParser parser) {
    this.parser = parser;
  }

  static TileType parse(DialectParser parser) {
    TileSyntax syntax = new TileSyntax(parser);
    parser.expect("<");
    syntax.parseShape();
    syntax.parseRest();
    parser.expect(">");
    return syntax.type();
  }

  private void parseShape() {
    int start = parser.position();
    shape = parser.parseDimensions(true);
    if (shape.length == 0) {
      throw parser.errorAt(start, "tile expects at least one dimension");
    }
    for (long dim : shape) {
      if (dim == ShapedType.DYNAMIC) {
        throw parser.errorAt(
            start,
            "tile expects static dimensions; give the size of the room and a dynamic 'valid'");
      }
      if (dim <= 0) {
        throw parser.errorAt(start, "tile expects positive dimensions, but got " + dim);
      }
    }
    int place = parser.position();
    element = parser.parseType();
    if (!TileElement.isElement(element)) {
      throw parser.errorAt(place, "tile cannot hold elements of type '" + element + "'");
    }
    if (TileElement.bytesOf(shape, element) < 0) {
      throw parser.errorAt(start, "tile has more elements than any memory");
    }
  }

  private void parseRest() {
    Set<String> seen = new HashSet<>();
    boolean first = true;
    while (parser.consumeIf(",")) {
      int place = parser.position();
      String word = parser.parseKeyword();
      if (parser.consumeIf("=")) {
        if (!FIELDS.contains(word)) {
          throw parser.errorAt(place, "unknown field '" + word + "' of tile; expected " + list());
        }
        if (!seen.add(word)) {
          throw parser.errorAt(place, "duplicate field '" + word + "' of tile");
        }
        parseField(word);
      } else if (first) {
        space = Optional.of(parseSpace(place, word));
      } else {
        throw parser.errorAt(place, "expected a field of tile: " + list());
      }
      first = false;
    }
  }

  private static String list() {
    return String.join(", ", FIELDS);
  }

  private TileSpace parseSpace(int place, String word) {
    return TileSpace.find(word)
        .orElseThrow(
            () ->
                parser.errorAt(
                    place,
                    "unknown memory '%s' of tile; expected %s"
                        .formatted(word, String.join(", ", TileSpace.keywords()))));
  }

  private void parseField(String name) {
    switch (name) {
      case "valid" -> valid = Optional.of(parseValid());
      case "blayout" -> blayout = Optional.of(keyword(TileOrder.values(), name));
      case "slayout" -> slayout = Optional.of(keyword(BoxOrder.values(), name));
      case "fractal" -> fractal = Optional.of(parseFractal());
      case "pad" -> pad = Optional.of(keyword(TilePad.values(), name));
      default -> {
        parser.parseKeyword(List.of("normal"), "compact");
        compact = true;
      }
    }
  }

  private <E extends KeywordEnum> E keyword(E[] values, String what) {
    List<String> choices = Arrays.stream(values).map(KeywordEnum::keyword).toList();
    String word = parser.parseKeyword(choices, what);
    return values[choices.indexOf(word)];
  }

  private long[] parseValid() {
    int place = parser.position();
    long[] read = parser.parseDimensionsWithoutTrailingX(true);
    if (read.length != shape.length) {
      throw parser.errorAt(
          place,
          "valid has %d dimensions, but the tile has %d".formatted(read.length, shape.length));
    }
    for (int i = 0; i < read.length; i++) {
      if (read[i] != ShapedType.DYNAMIC && read[i] > shape[i]) {
        throw parser.errorAt(
            place,
            "valid size %d of dimension %d exceeds the tile's %d".formatted(read[i], i, shape[i]));
      }
    }
    return read;
  }

  private int parseFractal() {
    int place = parser.position();
    long read = parser.parseInteger();
    if (!TileLayout.isFractal(read)) {
      throw parser.errorAt(place, "fractal is 512, 1024 or 32, but got " + read);
    }
    return (int) read;
  }

  private TileType type() {
    TileLayout implicit = TileLayout.implicit(space, shape);
    TileLayout layout =
        new TileLayout(
            blayout.orElse(implicit.blayout()),
            slayout.orElse(implicit.slayout()),
            fractal.orElse(implicit.fractal()));
    return TileType.get(
        new TileType.Params(shape, element, space, valid.orElse(shape), layout, pad, compact));
  }

  static void print(TileType type, AttrPrinter printer) {
    TextSink out = printer.out();
    out.append("tile<");
    for (int i = 0; i < type.rank(); i++) {
      out.append(type.dim(i)).append('x');
    }
    printer.printType(type.elementType());
    type.space().ifPresent(space -> out.append(", ").append(space.keyword()));
    if (!type.isFullyValid()) {
      out.append(", valid=");
      for (int i = 0; i < type.rank(); i++) {
        if (i > 0) {
          out.append('x');
        }
        printer.printDim(type.validDim(i));
      }
    }
    printLayout(type, out);
    type.pad().ifPresent(pad -> out.append(", pad=").append(pad.keyword()));
    if (type.isCompact()) {
      out.append(", compact=normal");
    }
    out.append('>');
  }

  private static void printLayout(TileType type, TextSink out) {
    TileLayout implicit = TileLayout.implicit(type.space(), type.shape());
    TileLayout layout = type.layout();
    if (layout.blayout() != implicit.blayout()) {
      out.append(", blayout=").append(layout.blayout().keyword());
    }
    if (layout.slayout() != implicit.slayout()) {
      out.append(", slayout=").append(layout.slayout().keyword());
    }
    if (layout.fractal() != implicit.fractal()) {
      out.append(", fractal=").append(layout.fractal());
    }
  }
}
