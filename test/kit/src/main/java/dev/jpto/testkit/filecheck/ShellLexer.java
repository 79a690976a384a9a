package dev.jpto.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command line into words and operators. Quotes and backslashes work as in a shell;
 * variables, globs and substitutions of commands do not exist, their characters are plain.
 */
final class ShellLexer {
  private static final List<String> OPERATORS =
      List.of(
          "2>&1", "2>>", "2>", "1>>", "1>", "&>", "&&", "||", "|&", ">>", ">&", "<<", "|", ";", "&",
          ">", "<", "(", ")");

  private final ByteCursor in;

  private ShellLexer(String line) {
    in = new ByteCursor(line);
  }

  /** A word without its quotes, or an operator. */
  record Token(String text, boolean isOperator) {
    boolean is(String operator) {
      return isOperator && text.equals(operator);
    }
  }

  static List<Token> split(String line) throws ShellSyntaxException {
    var lexer = new ShellLexer(line);
    var tokens = new ArrayList<Token>();
    for (lexer.in.skipBlanks(); lexer.in.more(); lexer.in.skipBlanks()) {
      tokens.add(lexer.token());
    }
    return tokens;
  }

  private Token token() throws ShellSyntaxException {
    for (String operator : OPERATORS) {
      if (in.accept(operator)) {
        return new Token(operator, true);
      }
    }
    return new Token(word(), false);
  }

  private String word() throws ShellSyntaxException {
    var word = new StringBuilder();
    while (in.more() && " \t|&;<>()".indexOf(in.peek(0)) < 0) {
      char c = in.next();
      switch (c) {
        case '\'', '"' -> quoted(c, word);
        case '\\' -> word.append(escaped());
        default -> word.append(c);
      }
    }
    return word.toString();
  }

  private void quoted(char quote, StringBuilder word) throws ShellSyntaxException {
    while (!in.accept(quote)) {
      if (!in.more()) {
        throw new ShellSyntaxException("missing closing " + quote);
      }
      if (quote == '"' && (in.at("\\\"") || in.at("\\\\"))) {
        in.next();
      }
      word.append(in.next());
    }
  }

  private char escaped() throws ShellSyntaxException {
    if (!in.more()) {
      throw new ShellSyntaxException("backslash at the end of the command");
    }
    return in.next();
  }
}
