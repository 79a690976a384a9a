package dev.jpto.std.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The text of a random function while it is written: operations, regions and blocks. */
final class ProgramText {
  /** A value that may be used; its name is with the sign. */
  record Value(String name, String type) {}

  static final List<String> TYPES =
      List.of("i1", "i1", "i8", "i32", "i32", "i64", "index", "index", "f32");

  private static final long[] NUMBERS = {0, 0, 1, 1, 2, 3, 4, 5, 7, -1, -2, 10};

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int named;

  ProgramText(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String type() {
    return oneOf(TYPES);
  }

  /** At most {@code most} types. */
  List<String> types(int most) {
    List<String> types = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      types.add(type());
    }
    return types;
  }

  Value fresh(String type) {
    return new Value("%v" + named++, type);
  }

  List<Value> fresh(List<String> types) {
    return types.stream().map(this::fresh).toList();
  }

  String label() {
    return "^b" + named++;
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String names(List<Value> values) {
    return values.stream().map(Value::name).collect(Collectors.joining(", "));
  }

  static String typesOf(List<Value> values) {
    return values.stream().map(Value::type).collect(Collectors.joining(", "));
  }

  /** An operation without regions. */
  List<Value> op(String name, List<Value> operands, String properties, List<String> results) {
    List<Value> defined = begin(name, operands, properties, results);
    text.append(signature(operands, results));
    return defined;
  }

  /** An operation with one result. */
  Value compute(String name, String properties, String type, Value... operands) {
    return op(name, List.of(operands), properties, List.of(type)).getFirst();
  }

  /** An operation with regions, each of which writes its inside. */
  List<Value> op(
      String name,
      List<Value> operands,
      String properties,
      List<String> results,
      List<Runnable> regions) {
    List<Value> defined = begin(name, operands, properties, results);
    String open = " ({\n";
    for (Runnable region : regions) {
      text.append(open);
      region.run();
      open = "}, {\n";
    }
    text.append("})").append(signature(operands, results));
    return defined;
  }

  private List<Value> begin(
      String name, List<Value> operands, String properties, List<String> results) {
    List<Value> defined = new ArrayList<>();
    if (!results.isEmpty()) {
      String first = "%v" + named++;
      boolean one = results.size() == 1;
      text.append(first).append(one ? " = " : ":" + results.size() + " = ");
      for (int i = 0; i < results.size(); i++) {
        defined.add(new Value(one ? first : first + "#" + i, results.get(i)));
      }
    }
    text.append('"').append(name).append("\"(").append(names(operands)).append(')');
    text.append(properties.isEmpty() ? "" : " " + properties);
    return defined;
  }

  private String signature(List<Value> operands, List<String> results) {
    String attributes = chance(0.02) ? " {test.kept}" : "";
    return attributes + " : (" + typesOf(operands) + ") -> (" + String.join(", ", results) + ")\n";
  }

  /** A constant of {@code type}, one that patterns ask for. */
  Value constant(List<Value> scope, String type) {
    long number = type.equals("i1") ? random.nextInt(2) : NUMBERS[random.nextInt(NUMBERS.length)];
    Value constant = constant(number, type);
    scope.add(constant);
    return constant;
  }

  Value constant(long number, String type) {
    String literal =
        switch (type) {
          case "i1" -> number == 0 ? "false" : "true";
          case "f32" -> number + ".0 : f32";
          default -> number + " : " + type;
        };
    return compute("arith.constant", "<{value = " + literal + "}>", type);
  }

  /** A value of {@code type} in {@code scope}, often a late one, or a new constant. */
  Value pick(List<Value> scope, String type) {
    List<Value> fitting = scope.stream().filter(v -> v.type().equals(type)).toList();
    if (fitting.isEmpty() || chance(0.15)) {
      return constant(scope, type);
    }
    int late = Math.min(fitting.size(), 1 + random.nextInt(3));
    return chance(0.5) ? fitting.get(fitting.size() - late) : oneOf(fitting);
  }

  List<Value> pick(List<Value> scope, List<String> types) {
    return types.stream().map(type -> pick(scope, type)).toList();
  }
}
