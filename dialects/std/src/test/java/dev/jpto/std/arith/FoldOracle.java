package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Context;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.std.Checked;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares folds with those of mlir-opt 19. An expression is the text of an operation in which
 * {@code [...]} stands for a constant operand; the value it returns is compared as a tree, so that
 * neither the number nor the order of the constants matters.
 */
final class FoldOracle {
  private final StringBuilder module = new StringBuilder();
  private final List<String> expressions = new ArrayList<>();
  private StringBuilder body = new StringBuilder();
  private List<String> returned = new ArrayList<>();
  private List<String> types = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private int values;
  private int functions;

  /** Adds {@code name(constants...)} of the result types, each constant given as attribute. */
  void add(String name, String properties, List<String> constants, List<String> resultTypes) {
    List<String> operands = constants.stream().map(this::constant).toList();
    List<String> operandTypes = constants.stream().map(FoldOracle::typeOf).toList();
    String result = "%" + values++;
    body.append(resultTypes.size() == 1 ? result : result + ":" + resultTypes.size())
        .append(" = \"")
        .append(name)
        .append("\"(")
        .append(String.join(", ", operands))
        .append(") ")
        .append(properties)
        .append(" : (")
        .append(String.join(", ", operandTypes))
        .append(") -> (")
        .append(String.join(", ", resultTypes))
        .append(")\n");
    for (int i = 0; i < resultTypes.size(); i++) {
      giveBack(resultTypes.size() == 1 ? result : result + "#" + i, resultTypes.get(i));
      expressions.add(name + constants + properties + " result " + i);
    }
    if (returned.size() >= 256) {
      endFunction();
    }
  }

  /** Returns a value; a float that has no exact text as its bits. */
  private void giveBack(String value, String type) {
    boolean wide = type.equals("f80") || type.equals("f128");
    String given = wide ? "%" + values++ : value;
    String givenType = wide ? "i" + type.substring(1) : type;
    if (wide) {
      body.append(
          "%s = \"arith.bitcast\"(%s) : (%s) -> %s%n".formatted(given, value, type, givenType));
    }
    returned.add(given);
    types.add(givenType);
  }

  private static String typeOf(String constant) {
    return constant.substring(constant.lastIndexOf(" : ") + 3);
  }

  /** The value that holds a constant in this function. */
  private String constant(String attribute) {
    return known.computeIfAbsent(
        attribute,
        a -> {
          String value = "%" + values++;
          body.append(value)
              .append(" = \"arith.constant\"() <{value = ")
              .append(a)
              .append("}> : () -> ")
              .append(typeOf(a))
              .append('\n');
          return value;
        });
  }

  private void endFunction() {
    String list = String.join(", ", types);
    module.append(
        "\"func.func\"() <{function_type = () -> (%s), sym_name = \"f%d\"}> ({%n"
            .formatted(list, functions++));
    module.append(body);
    module.append(
        "  \"func.return\"(%s) : (%s) -> ()%n}) : () -> ()%n"
            .formatted(String.join(", ", returned), list));
    body = new StringBuilder();
    returned = new ArrayList<>();
    types = new ArrayList<>();
    known.clear();
    values = 0;
  }

  /** Folds all expressions added, here and there, and expects the same; returns their number. */
  int check() {
    if (!returned.isEmpty()) {
      endFunction();
    }
    Context context = Checked.context();
    String text = module.toString();
    Operation ours = parse(context, text);
    ours.walk(op -> fold(op));
    Operation theirs = parse(context, MlirOpt.run(text, "--canonicalize"));
    List<Value> expected = returned(theirs);
    List<Value> actual = returned(ours);
    assertEquals(expressions.size(), expected.size());
    StringBuilder differences = new StringBuilder();
    int count = 0;
    for (int i = 0; i < expected.size(); i++) {
      if (!same(expected.get(i), actual.get(i)) && count++ < 20) {
        differences.append(
            "%s%n  mlir-opt: %s%n  jpto:     %s%n"
                .formatted(expressions.get(i), describe(expected.get(i)), describe(actual.get(i))));
      }
    }
    assertEquals(0, count, () -> "differences:\n" + differences);
    return expected.size();
  }

  private static Operation parse(Context context, String text) {
    return Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  private static void fold(Operation op) {
    Folded folded = op.numResults() == 0 || Folding.isConstant(op) ? Folded.NO : Folding.fold(op);
    if (folded == Folded.IN_PLACE) {
      fold(op);
      return;
    }
    for (int i = 0; i < folded.numResults(); i++) {
      Value value = folded.value(i);
      op.result(i)
          .replaceAllUsesWith(
              value != null ? value : materialize(op, folded.constant(i), op.result(i)));
    }
  }

  private static Value materialize(Operation op, Attribute constant, OpResult result) {
    return new ArithDialect()
        .materializeConstant(
            new OpBuilder(op.context()).before(op), constant, result.type(), op.location())
        .result();
  }

  private static List<Value> returned(Operation module) {
    List<Value> all = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(FuncOps.RETURN)) {
            all.addAll(op.operands());
          }
        });
    return all;
  }

  /** Whether two values are computed alike; both are of one context. */
  private static boolean same(Value a, Value b) {
    if (!(a instanceof OpResult x && b instanceof OpResult y)) {
      return a instanceof BlockArgument x && b instanceof BlockArgument y && x.index() == y.index();
    }
    Operation op = x.definingOp();
    Operation other = y.definingOp();
    boolean alike =
        op.name() == other.name()
            && x.index() == y.index()
            && x.type() == y.type()
            && op.properties() == other.properties()
            && op.numOperands() == other.numOperands();
    if (isWideConstant(op) && isWideConstant(other)) {
      return x.type() == y.type();
    }
    for (int i = 0; alike && i < op.numOperands(); i++) {
      alike = same(op.operand(i), other.operand(i));
    }
    return alike;
  }

  /** Whether this is an operand that the text of mlir-opt does not give exactly. */
  private static boolean isWideConstant(Operation op) {
    return op.is(ArithConstant.CONSTANT)
        && op.result().type() instanceof FloatType type
        && type.semantics().precision() > FloatSemantics.F64.precision();
  }

  private static String describe(Value value) {
    if (!(value instanceof OpResult result)) {
      return value.toString();
    }
    Operation op = value.definingOp();
    List<String> operands = op.operands().stream().map(FoldOracle::describe).toList();
    return "%s%s%s : %s #%d"
        .formatted(op.name(), operands, op.properties(), value.type(), result.index());
  }
}
