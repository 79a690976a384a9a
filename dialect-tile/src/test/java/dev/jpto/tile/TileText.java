package dev.jpto.tile;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.std.StdDialects;
import java.util.ArrayList;
import java.util.List;

/** Reads text with the dialect registered, and others allowed. */
final class TileText {
  private TileText() {}

  static Context context() {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.addAll(List.of(new BuiltinDialect(), new PTensorDialect(), new TileDialect()));
    Context context = new Context(dialects);
    context.allowUnregisteredDialects(true);
    return context;
  }

  /** The module of {@code text}, which is valid. */
  static Operation module(String text) {
    return Parser.parse(context(), SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  /** The only operation of this name in the module of {@code text}. */
  static Operation find(String text, String name) {
    return find(module(text), name);
  }

  /** The only operation of this name in {@code root}. */
  static Operation find(Operation root, String name) {
    List<Operation> found = new ArrayList<>();
    root.walk(
        op -> {
          if (op.name().text().equals(name)) {
            found.add(op);
          }
        });
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " operations '" + name + "'");
    }
    return found.getFirst();
  }
}
