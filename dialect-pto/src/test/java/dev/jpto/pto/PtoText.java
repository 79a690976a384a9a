package dev.jpto.pto;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.std.StdDialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and prints text with the dialect registered. */
final class PtoText {
  private PtoText() {}

  /** What reading {@code text} gives: the module as printed, or the messages of its errors. */
  record Reading(String printed, List<String> errors) {
    /** The printed text; throws if there were errors. */
    String text() {
      if (!errors.isEmpty()) {
        throw new AssertionError(errors);
      }
      return printed;
    }

    /** The only error. */
    String error() {
      if (errors.size() != 1) {
        throw new AssertionError("expected one error, got " + errors + "\n" + printed);
      }
      return errors.getFirst();
    }
  }

  /** Reads a module, refusing what no dialect knows. */
  static Reading read(String text) {
    return read(text, false);
  }

  /** Reads a module, keeping what no dialect knows. */
  static Reading readAllowingUnknown(String text) {
    return read(text, true);
  }

  private static Reading read(String text, boolean allowUnknown) {
    Context context = context(allowUnknown);
    List<Optional<Operation>> modules = new ArrayList<>();
    List<String> errors = errors(context, () -> modules.add(parse(context, text)));
    return new Reading(
        modules.getFirst().map(module -> Printer.toString(module, PrintOptions.DEFAULT)).orElse(""),
        errors);
  }

  /** The errors of the conventions in a module that verifies. */
  static List<String> conventions(String text) {
    Context context = context(false);
    Operation module = parse(context, text).orElseThrow();
    return errors(context, () -> PtoConventions.check(module));
  }

  private static Context context(boolean allowUnknown) {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.add(new BuiltinDialect());
    dialects.add(new PtoDialect());
    Context context = new Context(dialects);
    context.allowUnregisteredDialects(allowUnknown);
    context.printOpOnDiagnostic(false);
    return context;
  }

  private static Optional<Operation> parse(Context context, String text) {
    return Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT);
  }

  private static List<String> errors(Context context, Runnable run) {
    return context.diagnostics().collecting(run).stream().map(Diagnostic::message).toList();
  }

  /** The printed form of an attribute or, with {@code !} before it, a type. */
  static String attribute(String text) {
    String printed = holder(text).text();
    String start = "\"test.op\"() {value = ";
    int at = printed.indexOf(start) + start.length();
    return printed.substring(at, printed.indexOf("} : () -> ()", at));
  }

  /** The error of an attribute or type. */
  static String attributeError(String text) {
    return holder(text).error();
  }

  private static Reading holder(String text) {
    return readAllowingUnknown("\"test.op\"() {value = " + text + "} : () -> ()");
  }

  /** A module with one function whose arguments are {@code arguments} and body {@code body}. */
  static String function(String arguments, String body) {
    return function("a3", arguments, body);
  }

  /** As {@link #function(String, String)}, for a target. */
  static String function(String arch, String arguments, String body) {
    String types = arguments.replaceAll("%\\w+: ", "");
    return """
    "builtin.module"() ({
      "func.func"() <{function_type = (%s) -> (), sym_name = "f"}> ({
      ^bb0(%s):
        %%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
        %%c1 = "arith.constant"() <{value = 1 : index}> : () -> index
        %%c8 = "arith.constant"() <{value = 8 : index}> : () -> index
        %%c16 = "arith.constant"() <{value = 16 : index}> : () -> index
        %%c32 = "arith.constant"() <{value = 32 : index}> : () -> index
        %%minus = "arith.constant"() <{value = -1 : index}> : () -> index
    %s
        "func.return"() : () -> ()
      }) : () -> ()
    }) {pto.target_arch = "%s"} : () -> ()
    """
        .formatted(types, arguments, body, arch);
  }
}
