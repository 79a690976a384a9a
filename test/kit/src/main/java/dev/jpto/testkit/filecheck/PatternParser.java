package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Piece.DefineNumber;
import dev.jpto.testkit.filecheck.Piece.DefineString;
import dev.jpto.testkit.filecheck.Piece.Plain;
import dev.jpto.testkit.filecheck.Piece.UseNumber;
import dev.jpto.testkit.filecheck.Piece.UseString;
import dev.jpto.testkit.filecheck.RegexNode.Anchor;
import dev.jpto.testkit.filecheck.RegexNode.BackReference;
import dev.jpto.testkit.filecheck.RegexNode.Group;
import dev.jpto.testkit.filecheck.RegexNode.Repeat;
import dev.jpto.testkit.filecheck.RegexNode.Sequence;
import dev.jpto.testkit.filecheck.RegexNode.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the pattern of one directive. */
final class PatternParser {
  private static final int MAX_BACK_REFERENCE = 9;

  private final SourceText source;
  private final Directive directive;
  private final Options options;
  private final Scope scope;
  private final boolean ignoreCase;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Integer> groupOfVariable = new HashMap<>();
  private int groups;
  private int at;
  private int end;

  /** Parses patterns whose variables are in {@code scope}, and adds those that they define. */
  PatternParser(SourceText source, Directive directive, Options options, Scope scope) {
    this.source = source;
    this.directive = directive;
    this.options = options;
    this.scope = scope;
    this.ignoreCase = options.has(Options.Flag.IGNORE_CASE);
  }

  /** Parses the pattern between two positions of the source. */
  Pattern parse(int from, int to) throws CheckException {
    at = from;
    end = to;
    boolean strict = options.has(Options.Flag.STRICT_WHITESPACE);
    boolean fullLines = options.has(Options.Flag.MATCH_FULL_LINES);
    while (!(strict && fullLines) && end > at && Bytes.isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    boolean empty = at == end;
    if (empty != (directive.kind() == Directive.Kind.EMPTY)) {
      String what = empty ? "empty check string" : "non-empty check string for empty check";
      throw error(at, "found " + what + " with prefix '" + directive.prefix() + ":'");
    }
    if (empty) {
      add(new Text("\n"));
      add(Anchor.LINE_END);
    } else if (directive.literal()) {
      add(RegexParser.literal(rest(), ignoreCase));
    } else if (fullLines && directive.kind() != Directive.Kind.NOT) {
      fullLine(strict);
    } else {
      pieces();
    }
    return new Pattern(source, directive, from, pieces, ignoreCase);
  }

  private void add(RegexNode node) {
    pieces.add(new Plain(node));
  }

  private String rest() {
    return source.text().substring(at, end);
  }

  private boolean isAt(String prefix) {
    return at + prefix.length() <= end && source.text().startsWith(prefix, at);
  }

  private CheckException error(int offset, String message) {
    return CheckException.syntax(source, offset, message);
  }

  private void fullLine(boolean strict) throws CheckException {
    List<RegexNode> margin =
        strict ? List.of() : List.of(new Repeat(new Text(" "), 0, RegexNode.UNBOUNDED));
    add(Anchor.LINE_START);
    margin.forEach(this::add);
    pieces();
    margin.forEach(this::add);
    add(Anchor.LINE_END);
  }

  private void pieces() throws CheckException {
    while (at < end) {
      if (isAt("{{")) {
        regex();
      } else if (isAtBlock()) {
        block();
      } else {
        int from = at;
        do {
          at++;
        } while (at < end && !isAt("{{") && !isAtBlock());
        add(RegexParser.literal(source.text().substring(from, at), ignoreCase));
      }
    }
  }

  /** Of several opening brackets the last two open a block. */
  private boolean isAtBlock() {
    return isAt("[[") && !isAt("[[[");
  }

  private void regex() throws CheckException {
    int close = source.text().indexOf("}}", at + 2, end);
    if (close < 0) {
      throw error(at, "found start of regex string with no end '}}'");
    }
    String regex = source.text().substring(at + 2, close);
    if (regex.indexOf('|') >= 0) {
      add(group(regex, at + 2));
    } else {
      RegexNode node = parse(regex, at + 2, false);
      List<RegexNode> parts = node instanceof Sequence(List<RegexNode> all) ? all : List.of(node);
      for (RegexNode part : parts) {
        if (part instanceof BackReference(int number) && !hasGroup(number)) {
          throw error(at + 2, "back reference to a nested group is not supported");
        }
        add(part);
      }
    }
    at = close + 2;
  }

  private boolean hasGroup(int number) {
    return pieces.stream()
        .anyMatch(
            piece ->
                switch (piece) {
                  case Plain(Group group) -> group.number() == number;
                  case DefineString define -> define.group().number() == number;
                  case DefineNumber define -> define.group().number() == number;
                  default -> false;
                });
  }

  private RegexNode parse(String regex, int offset, boolean enclosed) throws CheckException {
    try {
      RegexParser.Parsed parsed = RegexParser.parse(regex, groups, enclosed, ignoreCase);
      groups += parsed.groups();
      return parsed.node();
    } catch (RegexSyntaxException e) {
      throw error(offset, "invalid regex: " + e.getMessage());
    }
  }

  private Group group(String regex, int offset) throws CheckException {
    int number = ++groups;
    return new Group(number, regex.isEmpty() ? new Text("") : parse(regex, offset, true));
  }

  private void block() throws CheckException {
    int close = closeOfBlock();
    String text = source.text().substring(at + 2, close);
    if (text.startsWith("#")) {
      number(at + 3, text.substring(1));
    } else {
      string(at + 2, text);
    }
    at = close + 2;
  }

  /** The position of the {@code ]]}; brackets in between nest, a backslash hides one character. */
  private int closeOfBlock() throws CheckException {
    int depth = 0;
    String text = source.text();
    for (int i = at + 2; i < end; i++) {
      char c = text.charAt(i);
      if (depth == 0 && c == ']' && i + 1 < end && text.charAt(i + 1) == ']') {
        return i;
      }
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth < 0) {
        throw error(i, "missing closing \"]\" for regex variable");
      }
    }
    throw error(at, "invalid substitution block, no ]] found");
  }

  private void string(int offset, String text) throws CheckException {
    int colon = text.indexOf(':');
    String beforeColon = colon < 0 ? text : text.substring(0, colon);
    if (beforeColon.chars().anyMatch(c -> Bytes.isBlank((char) c))) {
      throw error(offset, "unexpected whitespace");
    }
    if (colon < 0 && text.startsWith("@")) {
      NumberExpression line = new NumberParser(source, offset, text, scope).legacyLine();
      use(line, NumberFormat.UNSIGNED, Optional.empty(), text, offset);
      return;
    }
    var in = new ByteCursor(beforeColon);
    String name = in.acceptName().orElseThrow(() -> error(offset, "invalid variable name"));
    if (in.more()) {
      throw error(offset, "invalid name in string variable " + (colon < 0 ? "use" : "definition"));
    }
    if (colon < 0) {
      useString(name, offset);
    } else {
      defineString(name, text.substring(colon + 1), offset + colon + 1);
    }
  }

  private void defineString(String name, String regex, int offset) throws CheckException {
    if (scope.number(name).isPresent()) {
      throw error(offset, "numeric variable with name '" + name + "' already exists");
    }
    scope.addString(name);
    groupOfVariable.put(name, groups + 1);
    pieces.add(new DefineString(name, group(regex, offset)));
  }

  private void useString(String name, int offset) throws CheckException {
    Integer group = groupOfVariable.get(name);
    if (group == null) {
      pieces.add(new UseString(name, offset));
    } else if (group > MAX_BACK_REFERENCE) {
      throw error(offset, "can't back-reference more than 9 variables");
    } else {
      add(new BackReference(group));
    }
  }

  private void number(int offset, String text) throws CheckException {
    NumberParser.Block block = new NumberParser(source, offset, text, scope).block();
    if (block.value().isPresent()) {
      use(block.value().get(), block.format(), block.name(), text.strip(), offset);
      return;
    }
    String wildcard = block.format().wildcard();
    if (block.name().isPresent()) {
      Group group = group(wildcard, offset);
      pieces.add(new DefineNumber(block.name().get(), block.format(), group));
    } else {
      add(parse(wildcard, offset, true));
    }
  }

  private void use(
      NumberExpression value,
      NumberFormat format,
      Optional<String> defines,
      String text,
      int offset) {
    if (defines.isPresent()) {
      groups++;
    }
    pieces.add(new UseNumber(value, format, defines, text, offset));
  }
}
