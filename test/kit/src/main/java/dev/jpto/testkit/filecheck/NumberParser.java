package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.NumberExpression.Line;
import dev.jpto.testkit.filecheck.NumberExpression.Literal;
import dev.jpto.testkit.filecheck.NumberExpression.Operation;
import dev.jpto.testkit.filecheck.NumberExpression.Operator;
import dev.jpto.testkit.filecheck.NumberExpression.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses the inside of {@code [[#...]]}: an optional format and comma, an optional name and colon,
 * an optional {@code ==}, an optional expression.
 */
final class NumberParser {
  private final SourceText source;
  private final int offset;
  private final Scope scope;
  private final String text;
  private final ByteCursor in;

  /** Parses {@code text}, which stands at {@code offset} of {@code source}. */
  NumberParser(SourceText source, int offset, String text, Scope scope) {
    this.source = source;
    this.offset = offset;
    this.scope = scope;
    this.text = text;
    this.in = new ByteCursor(text);
  }

  /** A parsed block: its explicit, implied or default format, and what it defines and demands. */
  record Block(NumberFormat format, Optional<String> name, Optional<NumberExpression> value) {}

  Block block() throws CheckException {
    Optional<NumberFormat> explicit = format();
    Optional<String> name = definedName();
    in.skipBlanks();
    boolean constrained = in.accept("==");
    in.skipBlanks();
    Optional<NumberExpression> value = Optional.empty();
    if (in.more()) {
      value = Optional.of(expression(false));
      if (in.more()) {
        throw error("unsupported operation '" + in.peek(0) + "'");
      }
    } else if (constrained) {
      throw error("empty numeric expression should not have a constraint");
    }
    NumberFormat format = explicit.orElse(NumberFormat.UNSIGNED);
    if (explicit.isEmpty() && value.isPresent()) {
      format = implied(value.get()).orElse(format);
    }
    if (name.isPresent()) {
      declare(name.get(), format);
    }
    return new Block(format, name, value);
  }

  /** The old form of {@code [[#@LINE+1]]} without the number sign: at most one decimal operand. */
  NumberExpression legacyLine() throws CheckException {
    NumberExpression line = operand();
    if (!in.more()) {
      return line;
    }
    Operator operator = operator();
    if (!Bytes.isDigit(in.peek(0))) {
      throw error(in.more() ? "invalid operand format" : "missing operand in expression");
    }
    var sum = new Operation(operator, line, new Literal(digits(10)));
    if (in.more()) {
      throw error("unexpected characters at end of expression '" + in.rest() + "'");
    }
    return sum;
  }

  private Optional<NumberFormat> format() throws CheckException {
    int comma = text.indexOf(',');
    int call = text.indexOf('(');
    if (comma < 0 || call >= 0 && call < comma) {
      return Optional.empty();
    }
    in.skipBlanks();
    if (!in.accept('%')) {
      throw error("invalid matching format specification in expression");
    }
    boolean alternate = in.accept('#');
    int precision = 0;
    if (in.accept('.')) {
      if (!Bytes.isDigit(in.peek(0))) {
        throw error("invalid precision in format specifier");
      }
      precision = digits(10).intValue();
    }
    var notation = NumberFormat.Notation.UNSIGNED;
    if (!in.at(',') && !in.at(' ')) {
      notation =
          NumberFormat.Notation.of(in.peek(0))
              .orElseThrow(() -> error("invalid format specifier in expression"));
      in.next();
    }
    if (alternate && !notation.isHex()) {
      throw error("alternate form only supported for hex values");
    }
    in.skipBlanks();
    if (!in.accept(',')) {
      throw error("invalid matching format specification in expression");
    }
    return Optional.of(new NumberFormat(notation, precision, alternate));
  }

  private Optional<String> definedName() throws CheckException {
    in.skipBlanks();
    if (in.rest().indexOf(':') < 0) {
      return Optional.empty();
    }
    if (in.at('@')) {
      throw error("definition of pseudo numeric variable unsupported");
    }
    String name = in.acceptName().orElseThrow(() -> error("invalid variable name"));
    in.skipBlanks();
    if (!in.accept(':')) {
      throw error("unexpected characters after numeric variable name");
    }
    return Optional.of(name);
  }

  private void declare(String name, NumberFormat format) throws CheckException {
    if (scope.hasString(name)) {
      throw error("string variable with name '" + name + "' already exists");
    }
    Optional<Scope.Number> earlier = scope.number(name);
    if (earlier.isPresent() && !earlier.get().format().equals(format)) {
      throw error("format different from previous variable definition");
    }
    if (earlier.isEmpty()) {
      scope.addNumber(name, format, source.line(offset));
    }
  }

  private NumberExpression expression(boolean argument) throws CheckException {
    NumberExpression left = operand();
    in.skipBlanks();
    while (in.more() && !in.at(')') && !(argument && in.at(','))) {
      Operator operator = operator();
      in.skipBlanks();
      if (!in.more()) {
        throw error("missing operand in expression");
      }
      left = new Operation(operator, left, operand());
      in.skipBlanks();
    }
    return left;
  }

  private Operator operator() throws CheckException {
    if (in.accept('+')) {
      return Operator.ADD;
    }
    if (in.accept('-')) {
      return Operator.SUB;
    }
    throw error("unsupported operation '" + in.peek(0) + "'");
  }

  private NumberExpression operand() throws CheckException {
    if (in.accept('(')) {
      return nested();
    }
    boolean negative = in.at('-') && Bytes.isDigit(in.peek(1));
    if (negative || Bytes.isDigit(in.peek(0))) {
      if (negative) {
        in.next();
      }
      BigInteger value = literal();
      return new Literal(negative ? value.negate() : value);
    }
    int start = offset + in.position();
    Optional<String> name = in.acceptName();
    return name.isPresent() ? named(name.get(), start) : pseudoVariable();
  }

  private NumberExpression nested() throws CheckException {
    in.skipBlanks();
    if (!in.more()) {
      throw error("missing operand in expression");
    }
    NumberExpression inner = expression(false);
    if (!in.accept(')')) {
      throw error("missing ')' at end of nested expression");
    }
    return inner;
  }

  private NumberExpression pseudoVariable() throws CheckException {
    if (in.accept("@LINE")) {
      return new Line(source.line(offset));
    }
    throw error(in.at('@') ? "invalid pseudo numeric variable" : "invalid operand format");
  }

  private NumberExpression named(String name, int start) throws CheckException {
    in.skipBlanks();
    if (in.accept('(')) {
      return call(name);
    }
    Scope.Number variable = scope.useNumber(name);
    if (variable.line() == source.line(offset)) {
      throw error("numeric variable '" + name + "' defined earlier in the same CHECK directive");
    }
    return new Variable(name, variable.format(), start);
  }

  private NumberExpression call(String name) throws CheckException {
    Operator operator =
        switch (name) {
          case "add", "sub", "mul", "div", "min", "max" ->
              Operator.valueOf(name.toUpperCase(Locale.ROOT));
          default -> throw error("call to undefined function '" + name + "'");
        };
    List<NumberExpression> arguments = arguments();
    if (arguments.size() != 2) {
      String given = "' takes 2 arguments but " + arguments.size() + " given";
      throw error("function '" + name + given);
    }
    return new Operation(operator, arguments.getFirst(), arguments.getLast());
  }

  private List<NumberExpression> arguments() throws CheckException {
    var arguments = new ArrayList<NumberExpression>();
    in.skipBlanks();
    if (!in.at(')')) {
      do {
        in.skipBlanks();
        if (!in.more() || in.at(')')) {
          throw error("missing argument");
        }
        arguments.add(expression(true));
      } while (in.accept(','));
    }
    if (!in.accept(')')) {
      throw error("missing ')' at end of call expression");
    }
    return arguments;
  }

  /** A number in C notation, also with {@code 0b} and {@code 0o}. */
  private BigInteger literal() throws CheckException {
    if (!in.at('0')) {
      return digits(10);
    }
    int radix =
        switch (Character.toLowerCase(in.peek(1))) {
          case 'x' -> 16;
          case 'b' -> 2;
          case 'o' -> 8;
          default -> 0;
        };
    if (radix > 0) {
      in.next();
      in.next();
      return digits(radix);
    }
    if (!Bytes.isDigit(in.peek(1))) {
      return digits(10);
    }
    in.next();
    return digits(8);
  }

  private BigInteger digits(int radix) throws CheckException {
    var digits = new StringBuilder();
    while (Character.digit(in.peek(0), radix) >= 0) {
      digits.append(in.next());
    }
    if (digits.isEmpty()) {
      throw error("invalid operand format");
    }
    return new BigInteger(digits.toString(), radix);
  }

  /** The format of the variables in {@code expression}, which must agree. */
  private Optional<NumberFormat> implied(NumberExpression expression) throws CheckException {
    switch (expression) {
      case Literal _ -> {
        return Optional.empty();
      }
      case Line _ -> {
        return Optional.of(NumberFormat.UNSIGNED);
      }
      case Variable variable -> {
        return Optional.of(variable.format());
      }
      case Operation(Operator _, NumberExpression left, NumberExpression right) -> {
        Optional<NumberFormat> first = implied(left);
        Optional<NumberFormat> second = implied(right);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
          String formats = first.get() + " and " + second.get();
          throw error("implicit format conflict between " + formats + ", give a format");
        }
        return first.or(() -> second);
      }
    }
  }

  private CheckException error(String message) {
    return CheckException.syntax(source, offset + in.position(), message);
  }
}
