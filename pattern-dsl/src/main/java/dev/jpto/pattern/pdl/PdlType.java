package dev.jpto.pattern.pdl;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.Uniquer;
import java.util.Locale;
import java.util.Optional;

/**
 * A handle to a part of a program, {@code !pdl.value}, or to several, {@code !pdl.range<value>}.
 */
public final class PdlType extends DialectType<PdlType.Handle> {
  private static final String RANGE = "range";

  /** What is handled. */
  public enum Kind {
    /** {@code attribute}. */
    ATTRIBUTE,
    /** {@code operation}. */
    OPERATION,
    /** {@code type}. */
    TYPE,
    /** {@code value}. */
    VALUE;

    /** {@code value}. */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String keyword) {
      for (Kind kind : values()) {
        if (kind.keyword().equals(keyword)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The parameters.
   *
   * @param range whether there are several
   */
  public record Handle(Kind kind, boolean range) {}

  private PdlType(Uniquer uniquer, Handle handle) {
    super(uniquer, handle);
  }

  /** A handle to one. */
  public static PdlType one(Uniquer uniquer, Kind kind) {
    return get(uniquer, new Handle(kind, false));
  }

  /** A handle to several. */
  public static PdlType range(Uniquer uniquer, Kind kind) {
    return get(uniquer, new Handle(kind, true));
  }

  private static PdlType get(Uniquer uniquer, Handle handle) {
    return uniquer.unique(new PdlType(uniquer, handle));
  }

  /** What is handled, one or several. */
  public Kind kind() {
    return params().kind();
  }

  /** Whether it is a handle to several. */
  public boolean isRange() {
    return params().range();
  }

  @Override
  public String dialect() {
    return PdlDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    String keyword = kind().keyword();
    printer.out().append(isRange() ? RANGE + "<" + keyword + ">" : keyword);
  }

  static PdlType parse(DialectParser parser) {
    String keyword = parser.mnemonic();
    if (keyword.equals(RANGE)) {
      parser.expect("<");
      PdlType element = element(parser);
      parser.expect(">");
      return element;
    }
    return Kind.of(keyword)
        .map(kind -> one(parser.context(), kind))
        .orElseThrow(
            () ->
                parser.errorAtBody(
                    "unknown  type `" + keyword + "` in dialect `" + PdlDialect.NAMESPACE + "`"));
  }

  private static PdlType element(DialectParser parser) {
    int at = parser.position();
    String keyword = parser.parseKeyword();
    if (keyword.equals(RANGE)) {
      parser.expect("<");
      PdlType inner = element(parser);
      parser.expect(">");
      throw parser.errorAt(
          at, "element of pdl.range cannot be another range, but got'" + inner + "'");
    }
    return Kind.of(keyword)
        .map(kind -> range(parser.context(), kind))
        .orElseThrow(() -> parser.errorAtBody("invalid 'pdl' type: `" + keyword + "'"));
  }
}
