package dev.jpto.ir.parse;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.verify.Verifier;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads modules in generic MLIR syntax. One pass over the bytes; errors go to the context's
 * diagnostics with the position of the offending token.
 */
public final class Parser {
  private final Core core;
  private final OperationParser operations;

  private Parser(Core core, ParserOptions options) {
    this.core = core;
    this.operations = new OperationParser(core, options.keepNames());
  }

  /**
   * Reads {@code source} as a module; empty after errors were emitted.
   *
   * <p>A text of one {@code builtin.module} is that module; any other list of operations is put
   * into a new module, unless the options say not to, when it must be exactly one operation.
   */
  public static Optional<Operation> parse(
      Context context, SourceFile source, ParserOptions options) {
    try {
      Core core = new Core(context, source);
      Optional<Operation> root = new Parser(core, options).parseFile(options.implicitModule());
      return root.filter(op -> !options.verify() || Verifier.verify(op));
    } catch (ParseFailure failure) {
      return Optional.empty();
    }
  }

  /** Reads {@code source} as one attribute; empty after errors were emitted. */
  public static Optional<Attribute> parseAttribute(Context context, SourceFile source) {
    return parseAll(new Core(context, source), core -> core.attributes.parse());
  }

  /** Reads {@code source} as one type; empty after errors were emitted. */
  public static Optional<Type> parseType(Context context, SourceFile source) {
    return parseAll(new Core(context, source), core -> core.types.parse());
  }

  private static <T> Optional<T> parseAll(Core core, Function<Core, T> part) {
    try {
      core.lexer.advance();
      T parsed = part.apply(core);
      if (!core.is(Kind.EOF)) {
        throw core.error("found trailing characters");
      }
      return Optional.of(parsed);
    } catch (ParseFailure failure) {
      return Optional.empty();
    }
  }

  private Optional<Operation> parseFile(boolean implicitModule) {
    core.lexer.advance();
    Operation module =
        new Operation(core.context.opName("builtin.module"), Location.file(core.fileName, 0, 0));
    Block body = module.addRegion().addBlock();
    while (!core.is(Kind.EOF)) {
      parseTopLevel(body);
    }
    operations.finish();
    Operation only = body.firstOp();
    boolean single = only != null && only == body.lastOp();
    if (single && (!implicitModule || only.name() == module.name())) {
      only.remove();
      return Optional.of(only);
    }
    if (!implicitModule) {
      throw core.errorAt(
          core.source.start(),
          "source must contain a single top-level operation, found: " + count(body));
    }
    return Optional.of(module);
  }

  private static int count(Block body) {
    int n = 0;
    for (Operation op : body) {
      n++;
    }
    return n;
  }

  private void parseTopLevel(Block body) {
    switch (core.lexer.kind) {
      case HASH -> parseAttributeAlias();
      case EXCLAIM -> parseTypeAlias();
      case META_BEGIN -> new ResourceParser(core).parse();
      case ERROR -> throw new ParseFailure();
      default -> operations.parse(body);
    }
  }

  private void parseAttributeAlias() {
    String name = core.textAfterSigil();
    if (core.attributeAliases.containsKey(name)) {
      throw core.error("redefinition of attribute alias id '" + name + "'");
    }
    if (name.indexOf('.') >= 0) {
      throw core.error("attribute names with a '.' are reserved for dialect-defined names");
    }
    core.lexer.advance();
    core.expect(Kind.EQUAL, "expected '=' in attribute alias definition");
    Attribute value = core.attributes.parse();
    rememberAlias(value, name);
    core.attributeAliases.put(name, value);
  }

  private void parseTypeAlias() {
    String name = core.textAfterSigil();
    if (core.typeAliases.containsKey(name)) {
      throw core.error("redefinition of type alias id '" + name + "'");
    }
    if (name.indexOf('.') >= 0) {
      throw core.error("type names with a '.' are reserved for dialect-defined names");
    }
    core.lexer.advance();
    core.expect(Kind.EQUAL, "expected '=' in type alias definition");
    Type value = core.types.parse();
    rememberAlias(value, name);
    core.typeAliases.put(name, value);
  }

  private void rememberAlias(Uniqued value, String name) {
    String base = SourceAliases.base(name);
    if (SourceAliases.keeps(value, base)) {
      core.context.rememberAlias(value, base);
    }
  }
}
