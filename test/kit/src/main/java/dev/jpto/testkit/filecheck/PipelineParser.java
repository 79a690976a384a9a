package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.ShellLexer.Token;
import java.util.ArrayList;
import java.util.List;

/** Parses the command line of one {@code RUN} line. */
final class PipelineParser {
  private final int line;
  private final List<Token> tokens;
  private int at;

  private PipelineParser(int line, List<Token> tokens) {
    this.line = line;
    this.tokens = tokens;
  }

  /** The pipelines of {@code text}, which begins at {@code line} of the test file. */
  static List<Pipeline> parse(int line, String text) throws ShellSyntaxException {
    return new PipelineParser(line, ShellLexer.split(text)).pipelines();
  }

  private List<Pipeline> pipelines() throws ShellSyntaxException {
    boolean hasAnd = tokens.stream().anyMatch(token -> token.is("&&"));
    boolean hasSemicolon = tokens.stream().anyMatch(token -> token.is(";"));
    if (hasAnd && hasSemicolon) {
      throw new ShellSyntaxException("'&&' and ';' in one RUN line are not supported");
    }
    var pipelines = new ArrayList<Pipeline>();
    do {
      List<Command> commands = commands();
      pipelines.add(new Pipeline(line, commands, at < tokens.size() && hasSemicolon));
    } while (accept("&&") || accept(";"));
    if (at < tokens.size()) {
      throw new ShellSyntaxException("'" + tokens.get(at).text() + "' is not supported");
    }
    return pipelines;
  }

  private List<Command> commands() throws ShellSyntaxException {
    var commands = new ArrayList<Command>();
    do {
      commands.add(command());
    } while (accept("|"));
    return commands;
  }

  private boolean accept(String operator) {
    if (at == tokens.size() || !tokens.get(at).is(operator)) {
      return false;
    }
    at++;
    return true;
  }

  private Command command() throws ShellSyntaxException {
    var words = new ArrayList<String>();
    var redirects = new ArrayList<Redirect>();
    while (at < tokens.size()) {
      if (!tokens.get(at).isOperator()) {
        words.add(tokens.get(at++).text());
      } else if (!redirect(redirects)) {
        break;
      }
    }
    boolean expectFailure = false;
    while (!words.isEmpty() && words.getFirst().equals("not")) {
      words.removeFirst();
      expectFailure = !expectFailure;
    }
    if (words.isEmpty()) {
      throw new ShellSyntaxException("missing command");
    }
    String name = words.removeFirst();
    if (name.startsWith("-")) {
      throw new ShellSyntaxException("'not " + name + "' is not supported");
    }
    return new Command(expectFailure, name, words, redirects);
  }

  /** Reads a redirection, if there is one here. */
  private boolean redirect(List<Redirect> redirects) throws ShellSyntaxException {
    String operator = tokens.get(at).text();
    switch (operator) {
      case "<" -> redirects.add(new Redirect.Input(file()));
      case ">", "1>", ">>", "1>>" ->
          redirects.add(new Redirect.Output(file(), operator.endsWith(">>")));
      case "2>", "2>>" -> redirects.add(new Redirect.ErrorOutput(file(), operator.endsWith(">>")));
      case "2>&1" -> {
        at++;
        redirects.add(new Redirect.ErrorToOutput());
      }
      case "&>" -> {
        redirects.add(new Redirect.Output(file(), false));
        redirects.add(new Redirect.ErrorToOutput());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Reads the operator and the file after it. */
  private String file() throws ShellSyntaxException {
    String operator = tokens.get(at++).text();
    if (at == tokens.size() || tokens.get(at).isOperator()) {
      throw new ShellSyntaxException("missing file after '" + operator + "'");
    }
    return tokens.get(at++).text();
  }
}
