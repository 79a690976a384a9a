package dev.jpto.ir.parse;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads locations. */
final class LocationParser {
  private final Core core;
  private final Lexer lexer;

  LocationParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects a location as it stands inside {@code loc(...)}. */
  Location parse() {
    core.enter();
    Location location = parseInstance();
    core.leave();
    return location;
  }

  private Location parseInstance() {
    switch (lexer.kind) {
      case HASH -> {
        int start = lexer.start;
        boolean ofDialect = core.text().indexOf('.') >= 0;
        Attribute attribute = new SymbolParser(core).parseAttributeSymbol();
        if (attribute instanceof Location location) {
          return location;
        }
        throw ofDialect
            ? core.errorAt(
                start, "expected location, but found dialect attribute: '" + attribute + "'")
            : core.error("expected location attribute, but got " + attribute);
      }
      case STRING -> {
        return parseNameOrFile();
      }
      case IDENTIFIER -> {
        if (core.isKeyword("callsite")) {
          return parseCallSite();
        }
        if (core.isKeyword("fused")) {
          return parseFused();
        }
        if (core.consumeIfKeyword("unknown")) {
          return Location.unknown(core.context);
        }
      }
      default -> {}
    }
    throw core.wrongToken("expected location instance");
  }

  private Location parseNameOrFile() {
    StringAttr text = StringAttr.get(core.context, core.stringValue());
    lexer.advance();
    if (core.consumeIf(Kind.COLON)) {
      int line = parseNumber("expected integer line number in FileLineColLoc");
      core.expect(Kind.COLON, "expected ':' in FileLineColLoc");
      int column = parseNumber("expected integer column number in FileLineColLoc");
      return Location.file(text, line, column);
    }
    Location child = Location.unknown(core.context);
    if (core.consumeIf(Kind.L_PAREN)) {
      child = parse();
      core.expect(Kind.R_PAREN, "expected ')' after child location of NameLoc");
    }
    return Location.name(text, child);
  }

  private int parseNumber(String message) {
    if (!core.is(Kind.INTEGER)) {
      throw core.wrongToken(message);
    }
    Optional<Long> value = core.unsignedValue().filter(v -> v >= 0 && v <= 0xFFFFFFFFL);
    if (value.isEmpty()) {
      throw core.wrongToken(message);
    }
    lexer.advance();
    return (int) (long) value.get();
  }

  private Location parseCallSite() {
    lexer.advance();
    core.expect(Kind.L_PAREN, "expected '(' in callsite location");
    Location callee = parse();
    if (!core.consumeIfKeyword("at")) {
      throw core.wrongToken("expected 'at' in callsite location");
    }
    Location caller = parse();
    core.expect(Kind.R_PAREN, "expected ')' in callsite location");
    return Location.callSite(callee, caller);
  }

  private Location parseFused() {
    lexer.advance();
    Optional<Attribute> metadata = Optional.empty();
    if (core.consumeIf(Kind.LESS)) {
      metadata = Optional.of(core.attributes.parse());
      core.expect(Kind.GREATER, "expected '>' after fused location metadata");
    }
    List<Location> locations = new ArrayList<>();
    core.expect(Kind.L_SQUARE, "expected '[' in fused location");
    if (!core.consumeIf(Kind.R_SQUARE)) {
      core.commaSeparated(() -> locations.add(parse()));
      core.expect(Kind.R_SQUARE, "expected ']' in fused location");
    }
    return Location.fused(core.context, locations, metadata);
  }
}
