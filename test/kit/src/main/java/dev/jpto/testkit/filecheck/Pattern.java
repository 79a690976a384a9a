package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Piece.DefineNumber;
import dev.jpto.testkit.filecheck.Piece.DefineString;
import dev.jpto.testkit.filecheck.Piece.Plain;
import dev.jpto.testkit.filecheck.Piece.UseNumber;
import dev.jpto.testkit.filecheck.Piece.UseString;
import dev.jpto.testkit.filecheck.RegexNode.Text;
import dev.jpto.testkit.filecheck.Result.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A directive with its pattern, ready to match. Immutable, usable for any number of inputs. */
final class Pattern {
  private static final RegexNode EMPTY = new Text("");

  private final SourceText source;
  private final Directive directive;
  private final int offset;
  private final List<Piece> pieces;
  private final boolean ignoreCase;
  private final Optional<Regex> fixedRegex;

  /** A pattern that stands at {@code offset} of {@code source}. */
  Pattern(
      SourceText source, Directive directive, int offset, List<Piece> pieces, boolean ignoreCase) {
    this.source = source;
    this.ignoreCase = ignoreCase;
    this.directive = directive;
    this.offset = offset;
    this.pieces = List.copyOf(pieces);
    this.fixedRegex =
        hasSubstitution() ? Optional.empty() : Optional.of(Regex.of(plainNodes(pieces)));
  }

  /** The part of an input that a pattern matches. */
  record Span(int start, int end) {
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  Directive directive() {
    return directive;
  }

  Directive.Kind kind() {
    return directive.kind();
  }

  /** Whether the pattern uses a variable or the line number, or defines a string variable. */
  boolean hasVariable() {
    return hasSubstitution() || pieces.stream().anyMatch(DefineString.class::isInstance);
  }

  private boolean hasSubstitution() {
    return pieces.stream().anyMatch(Piece::isSubstitution);
  }

  private static List<RegexNode> plainNodes(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece) {
                  case Plain(RegexNode node) -> node;
                  case DefineString define -> define.group();
                  case DefineNumber define -> define.group();
                  case UseString _, UseNumber _ -> EMPTY;
                })
        .toList();
  }

  /** The text of the pattern without its regular expressions, with the values of variables. */
  String example(Variables variables) {
    var example = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Plain(Text(String text))) {
        example.append(text);
      } else if (piece.isSubstitution()) {
        example.append(valueIfAny(piece, variables).orElse(""));
      }
    }
    return example.toString();
  }

  /** The substitutions of the pattern as notes for a message. */
  List<String> substitutions(Variables variables) {
    var notes = new ArrayList<String>();
    for (Piece piece : pieces) {
      String name =
          switch (piece) {
            case UseString use -> use.name();
            case UseNumber use -> use.text();
            default -> "";
          };
      valueIfAny(piece, variables)
          .map(value -> "with \"" + name + "\" equal to \"" + Bytes.decode(value) + "\"")
          .ifPresent(notes::add);
    }
    return notes;
  }

  private static Optional<String> valueIfAny(Piece piece, Variables variables) {
    return switch (piece) {
      case UseString use -> variables.string(use.name());
      case UseNumber use
          when use.value().variables().allMatch(v -> variables.number(v.name()).isPresent()) ->
          use.value().evaluate(variables).flatMap(use.format()::show);
      default -> Optional.empty();
    };
  }

  /**
   * The first match in {@code text} between {@code from} and {@code to}, as if that were all of it.
   * Gives values to the variables that the pattern defines.
   */
  Optional<Span> match(String text, int from, int to, Variables variables) throws CheckException {
    if (kind() == Directive.Kind.END) {
      return Optional.of(new Span(to, to));
    }
    if (pieces.size() == 1 && pieces.getFirst() instanceof Plain(Text(String wanted))) {
      int start = text.indexOf(wanted, from, to);
      return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + wanted.length()));
    }
    Optional<Regex.Match> match = regex(variables).flatMap(regex -> regex.find(text, from, to));
    if (match.isEmpty()) {
      return Optional.empty();
    }
    define(text, match.get().bounds(), variables);
    int newline = kind() == Directive.Kind.EMPTY ? 1 : 0;
    return Optional.of(new Span(match.get().start() + newline, match.get().end()));
  }

  /** The expression to search for; none if it is empty, because then it must not match. */
  private Optional<Regex> regex(Variables variables) throws CheckException {
    if (fixedRegex.isPresent()) {
      return fixedRegex;
    }
    List<RegexNode> nodes = nodes(variables);
    boolean empty = nodes.stream().allMatch(EMPTY::equals);
    return empty ? Optional.empty() : Optional.of(Regex.of(nodes));
  }

  private List<RegexNode> nodes(Variables variables) throws CheckException {
    List<RegexNode> nodes = new ArrayList<>(plainNodes(pieces));
    for (int i = 0; i < nodes.size(); i++) {
      if (pieces.get(i).isSubstitution()) {
        nodes.set(i, RegexParser.literal(value(pieces.get(i), variables), ignoreCase));
      }
    }
    return nodes;
  }

  private String value(Piece piece, Variables variables) throws CheckException {
    if (piece instanceof UseString(String name, int position)) {
      return variables.string(name).orElseThrow(() -> undefined(name, position));
    }
    var use = (UseNumber) piece;
    for (var variable : use.value().variables().toList()) {
      if (variables.number(variable.name()).isEmpty()) {
        throw undefined(variable.name(), variable.offset());
      }
    }
    return valueIfAny(piece, variables)
        .orElseThrow(
            () -> {
              String error = "no value of " + use.text() + " in format " + use.format();
              return CheckException.at(source, use.offset(), Kind.BAD_VALUE, error);
            });
  }

  private CheckException undefined(String name, int position) {
    String error = "undefined variable: " + name;
    return CheckException.at(source, position, Kind.UNDEFINED_VARIABLE, error);
  }

  private void define(String text, int[] bounds, Variables variables) {
    for (int i = 0; i < pieces.size(); i++) {
      String part = text.substring(bounds[i], bounds[i + 1]);
      switch (pieces.get(i)) {
        case DefineString define -> variables.define(define.name(), part);
        case DefineNumber define -> variables.define(define.name(), define.format().read(part));
        case UseNumber use ->
            use.defines().ifPresent(name -> variables.define(name, use.format().read(part)));
        case Plain _, UseString _ -> {}
      }
    }
  }

  /** The failure {@code error} of this directive, with further lines after it. */
  CheckException failure(Kind kind, String error, List<String> notes) {
    var lines = new ArrayList<String>();
    lines.add(source.render(offset, "error: " + directive.name() + ": " + error));
    lines.addAll(notes);
    int line = source.lineToBlame(offset);
    return new CheckException(new Result.Failure(kind, line, String.join("\n", lines)));
  }
}
