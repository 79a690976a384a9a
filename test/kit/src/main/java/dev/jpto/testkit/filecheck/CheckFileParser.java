package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Directive.Kind;
import dev.jpto.testkit.filecheck.Options.Flag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses a check file and the patterns and definitions among the options. */
final class CheckFileParser {
  private final Options options;
  private final List<String> prefixes;
  private final Scope scope = new Scope();
  private final Variables defined = new Variables();
  private final List<CheckGroup> groups = new ArrayList<>();

  CheckFileParser(Options options) {
    this.options = options;
    this.prefixes = options.checkPrefixes().isEmpty() ? List.of("CHECK") : options.checkPrefixes();
  }

  /** The variables that the options define; complete after {@link #parse}. */
  Variables defined() {
    return defined;
  }

  /** The checks in the order in which they must match. */
  List<CheckGroup> parse(String text, String name) throws CheckException {
    checkPrefixes();
    for (String definition : options.defines()) {
      define(definition);
    }
    List<Pattern> implicit = implicitPatterns();
    boolean strict = options.has(Flag.STRICT_WHITESPACE);
    SourceText source = SourceText.canonical(name, text, strict);
    var scanner = new DirectiveScanner(source, prefixes, options);
    var unused = new LinkedHashSet<>(prefixes);
    List<Pattern> pending = new ArrayList<>(implicit);
    for (var line = scanner.next(); line.isPresent(); line = scanner.next()) {
      Pattern pattern = pattern(source, line.get());
      unused.remove(pattern.directive().prefix());
      if (pattern.kind().isPending()) {
        pending.add(pattern);
      } else {
        groups.add(new CheckGroup(pending, pattern));
        pending = new ArrayList<>(implicit);
      }
    }
    checkUsed(unused);
    if (!pending.isEmpty()) {
      groups.add(new CheckGroup(pending, endPattern(source)));
    }
    return groups;
  }

  private void checkPrefixes() throws CheckException {
    var seen = new HashSet<String>();
    checkPrefixes("check", prefixes, seen);
    checkPrefixes("comment", options.commentPrefixes(), seen);
  }

  private static void checkPrefixes(String role, List<String> prefixes, Set<String> seen)
      throws CheckException {
    for (String prefix : prefixes) {
      String what = "supplied " + role + " prefix must ";
      if (prefix.isEmpty()) {
        throw CheckException.option(what + "not be the empty string");
      }
      if (!prefix.matches("[A-Za-z0-9_-]+")) {
        String rule = "contain only alphanumeric characters, hyphens, and underscores: '";
        throw CheckException.option(what + rule + prefix + "'");
      }
      if (!seen.add(prefix)) {
        String rule = "be unique among check and comment prefixes: '";
        throw CheckException.option(what + rule + prefix + "'");
      }
    }
  }

  private void define(String definition) throws CheckException {
    int equals = definition.indexOf('=');
    if (equals <= 0) {
      throw CheckException.option("a definition needs a name and a value: '" + definition + "'");
    }
    SourceText source = SourceText.option(definition);
    String name = definition.substring(0, equals);
    if (name.startsWith("#")) {
      defineNumber(source, name.substring(1), definition.substring(equals + 1));
      return;
    }
    var in = new ByteCursor(name);
    if (in.acceptName().isEmpty() || in.more()) {
      throw CheckException.option("invalid variable name: '" + definition + "'");
    }
    if (scope.number(name).isPresent()) {
      throw CheckException.option("numeric variable with name '" + name + "' already exists");
    }
    scope.addString(name);
    if (defined.string(name).isEmpty()) {
      defined.define(name, Bytes.encode(definition.substring(equals + 1)));
    }
  }

  private void defineNumber(SourceText source, String name, String value) throws CheckException {
    String text = name + ":" + value;
    NumberParser.Block block = new NumberParser(source, 1, text, scope).block();
    if (block.name().isEmpty() || block.value().isEmpty()) {
      throw CheckException.option("a definition needs a name and a value: '#" + text + "'");
    }
    NumberExpression expression = block.value().get();
    for (var variable : expression.variables().toList()) {
      if (defined.number(variable.name()).isEmpty()) {
        throw CheckException.option("undefined variable: " + variable.name());
      }
    }
    var result =
        expression
            .evaluate(defined)
            .orElseThrow(() -> CheckException.option("division by zero: '#" + text + "'"));
    defined.define(block.name().get(), result);
    scope.addNumber(block.name().get(), block.format(), 0);
  }

  private List<Pattern> implicitPatterns() throws CheckException {
    var patterns = new ArrayList<Pattern>();
    for (String text : options.implicitCheckNots()) {
      SourceText source = SourceText.option(text);
      var directive = new Directive(Kind.NOT, "IMPLICIT-CHECK", 1, false, 0);
      var parser = new PatternParser(source, directive, options, scope);
      patterns.add(parser.parse(0, source.text().length()));
    }
    return patterns;
  }

  private Pattern pattern(SourceText source, DirectiveScanner.Line line) throws CheckException {
    Directive directive = line.directive();
    var parser = new PatternParser(source, directive, options, scope);
    Pattern pattern = parser.parse(line.from(), line.to());
    String name = directive.prefix() + "-" + directive.kind().suffix();
    if (directive.kind() == Kind.LABEL && pattern.hasVariable()) {
      String error = "found '" + name + ":' with variable definition or use";
      throw CheckException.syntax(source, directive.offset(), error);
    }
    if (directive.kind().needsPrevious() && groups.isEmpty()) {
      String error = "found '" + name + "' without previous '" + directive.prefix() + ":' line";
      throw CheckException.syntax(source, directive.offset(), error);
    }
    return pattern;
  }

  private Pattern endPattern(SourceText source) {
    int end = source.text().length();
    var directive = new Directive(Kind.END, prefixes.getFirst(), 1, false, end);
    return new Pattern(source, directive, end, List.of(), false);
  }

  private void checkUsed(Set<String> unused) throws CheckException {
    boolean noneFound = unused.size() == prefixes.size();
    if (noneFound && options.checkPrefixes().isEmpty() && !options.implicitCheckNots().isEmpty()) {
      return;
    }
    if (noneFound || !unused.isEmpty() && !options.has(Flag.ALLOW_UNUSED_PREFIXES)) {
      String names =
          unused.stream().map(prefix -> "'" + prefix + ":'").collect(Collectors.joining(", "));
      String error = "error: no check strings found with prefix " + names;
      throw new CheckException(new Result.Failure(Result.Kind.BAD_CHECK_FILE, 0, error));
    }
  }
}
