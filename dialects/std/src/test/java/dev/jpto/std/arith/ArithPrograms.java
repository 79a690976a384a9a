package dev.jpto.std.arith;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Random functions of arithmetic: operations of all kinds on arguments, constants that folds ask
 * for, and each other's results, so that the shapes that patterns match come up.
 */
final class ArithPrograms {
  private static final List<String> INTEGERS =
      List.of("i1", "i8", "i8", "i16", "i32", "i32", "i64", "i128", "index");
  private static final List<String> FLOATS = List.of("f32", "f32", "f16", "bf16", "f64");
  private static final List<String> CONTAINERS =
      List.of("%s", "%s", "%s", "%s", "vector<4x%s>", "vector<4x%s>", "tensor<2x2x%s>");
  private static final List<String> PLAIN =
      List.of(
          "divui",
          "divsi",
          "ceildivui",
          "ceildivsi",
          "floordivsi",
          "remui",
          "remsi",
          "shrui",
          "shrsi",
          "maxsi",
          "maxui",
          "minsi",
          "minui");
  private static final List<String> LOGIC = List.of("andi", "ori", "xori");
  private static final List<String> OVERFLOWING = List.of("addi", "subi", "muli", "addi", "shli");

  /** Without {@code maxnumf} and {@code minnumf}, of which mlir-opt 19 folds NaNs wrongly. */
  private static final List<String> FLOAT_OPS =
      List.of("addf", "subf", "mulf", "divf", "remf", "maximumf", "minimumf");

  private static final List<String> FLOAT_VALUES =
      List.of("0.0", "-0.0", "1.0", "-1.0", "2.5", "-7.25", "100.0", "1.0e+30", "3.0e-3");

  private record Value(String name, String type) {}

  private final Random random;
  private final StringBuilder body = new StringBuilder();
  private final List<Value> values = new ArrayList<>();
  private int named;

  private ArithPrograms(long seed) {
    random = new Random(seed);
  }

  /** The text of a module with one function; equal for equal seeds. */
  static String module(long seed) {
    return new ArithPrograms(seed).module();
  }

  private String module() {
    List<String> types = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String type = CONTAINERS.get(random.nextInt(CONTAINERS.size())).formatted(scalar());
      types.add(type);
      values.add(new Value("%arg" + i, type));
      arguments.add("%arg" + i + ": " + type);
    }
    int size = 4 + random.nextInt(30);
    for (int i = 0; i < size; i++) {
      step();
    }
    List<Value> returned = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      returned.add(values.get(values.size() - 1 - random.nextInt(Math.min(8, values.size()))));
    }
    String results = String.join(", ", returned.stream().map(Value::type).toList());
    return """
    "func.func"() <{function_type = (%s) -> (%s), sym_name = "f"}> ({
    ^bb0(%s):
    %s  "func.return"(%s) : (%s) -> ()
    }) : () -> ()
    """
        .formatted(
            String.join(", ", types),
            results,
            String.join(", ", arguments),
            body,
            String.join(", ", returned.stream().map(Value::name).toList()),
            results);
  }

  private String scalar() {
    return random.nextInt(3) == 0 ? pick(FLOATS) : pick(INTEGERS);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A value, one of the latest more often than not. */
  private Value any() {
    int back = random.nextBoolean() ? Math.min(4, values.size()) : values.size();
    return values.get(values.size() - 1 - random.nextInt(back));
  }

  /** A value of the type, or a constant. */
  private Value of(String type) {
    List<Value> fitting = values.stream().filter(v -> v.type().equals(type)).toList();
    return fitting.isEmpty() || random.nextInt(3) == 0 ? constant(type) : pick(fitting);
  }

  private Value constant(String type) {
    String element = elementOf(type);
    boolean shaped = !element.equals(type);
    String value = shaped ? elements(type, element) : number(element);
    String typed = type.equals("i1") ? value : value + " : " + type;
    return emit("arith.constant", "<{value = " + typed + "}>", List.of(), type);
  }

  private String elements(String type, String element) {
    if (random.nextInt(3) > 0) {
      return "dense<" + number(element) + ">";
    }
    List<String> all = List.of(number(element), number(element), number(element), number(element));
    return type.startsWith("vector")
        ? "dense<" + all + ">"
        : "dense<[%s, %s]>".formatted(all.subList(0, 2), all.subList(2, 4));
  }

  private String number(String element) {
    if (isFloat(element)) {
      return random.nextInt(6) == 0 ? special(element) : pick(FLOAT_VALUES);
    }
    if (element.equals("i1")) {
      return random.nextBoolean() ? "true" : "false";
    }
    int width = width(element);
    return switch (random.nextInt(9)) {
      case 0, 1 -> "0";
      case 2, 3 -> "1";
      case 4 -> "-1";
      case 5 -> Long.toString(width >= 64 ? Long.MIN_VALUE : -1L << width - 1);
      case 6 -> Long.toString(width >= 64 ? Long.MAX_VALUE : (1L << width - 1) - 1);
      case 7 -> Integer.toString(width / 2);
      default -> Integer.toString(random.nextInt(24) - 8);
    };
  }

  /** An infinity or a NaN. */
  private String special(String element) {
    List<String> all =
        switch (element) {
          case "f16" -> List.of("0x7C00", "0xFC00", "0x7E00", "0xFC01");
          case "bf16" -> List.of("0x7F80", "0xFF80", "0x7FC0", "0xFF81");
          case "f32" -> List.of("0x7F800000", "0xFF800000", "0x7FC00000", "0xFF800001");
          default ->
              List.of(
                  "0x7FF0000000000000",
                  "0xFFF0000000000000",
                  "0x7FF8000000000000",
                  "0xFFF0000000000001");
        };
    return pick(all);
  }

  private static String elementOf(String type) {
    return type.contains("x") && type.contains("<")
        ? type.substring(
            type.lastIndexOf(type.startsWith("v") ? "4x" : "2x") + 2, type.length() - 1)
        : type;
  }

  private static String like(String type, String element) {
    String old = elementOf(type);
    return old.equals(type) ? element : type.replace("x" + old + ">", "x" + element + ">");
  }

  private static boolean isFloat(String element) {
    return element.startsWith("f") || element.startsWith("b");
  }

  private static int width(String element) {
    return element.equals("index") ? 64 : Integer.parseInt(element.replaceAll("\\D", ""));
  }

  private Value emit(String name, String properties, List<Value> operands, String type) {
    Value value = new Value("%" + named++, type);
    emit(List.of(value.name()), name, properties, operands, List.of(type));
    values.add(value);
    return value;
  }

  private void emit(
      List<String> names,
      String name,
      String properties,
      List<Value> operands,
      List<String> types) {
    body.append(
        "  %s = \"%s\"(%s) %s : (%s) -> (%s)%n"
            .formatted(
                String.join(", ", names),
                name,
                String.join(", ", operands.stream().map(Value::name).toList()),
                properties,
                String.join(", ", operands.stream().map(Value::type).toList()),
                String.join(", ", types)));
  }

  private void step() {
    Value x = any();
    String element = elementOf(x.type());
    if (isFloat(element)) {
      floatStep(x, element);
    } else if (random.nextInt(5) == 0) {
      choose(x);
    } else {
      integerStep(x, element);
    }
  }

  private void integerStep(Value x, String element) {
    switch (random.nextInt(11)) {
      case 0, 1 -> binary("arith." + pick(PLAIN), "", x);
      case 2, 3 -> binary("arith." + pick(LOGIC), "", x);
      case 4, 5, 6 -> binary("arith." + pick(OVERFLOWING), overflow(), x);
      case 7 -> {
        String properties = "<{predicate = %d : i64}>".formatted(random.nextInt(10));
        emit("arith.cmpi", properties, inAnyOrder(x), like(x.type(), "i1"));
      }
      case 8 -> extended(x);
      default -> castInteger(x, element);
    }
  }

  private List<Value> inAnyOrder(Value x) {
    Value y = of(x.type());
    return random.nextInt(4) == 0 ? List.of(y, x) : List.of(x, y);
  }

  private void binary(String name, String properties, Value x) {
    emit(name, properties, inAnyOrder(x), x.type());
  }

  private String overflow() {
    return switch (random.nextInt(6)) {
      case 0 -> "<{overflowFlags = #arith.overflow<nsw>}>";
      case 1 -> "<{overflowFlags = #arith.overflow<nsw, nuw>}>";
      default -> "";
    };
  }

  private void extended(Value x) {
    // mlir-opt 19 fails on a signed product of an index by 1
    boolean index = elementOf(x.type()).equals("index");
    String name =
        pick(
            List.of(
                "addui_extended", index ? "addui_extended" : "mulsi_extended", "mului_extended"));
    String second = name.startsWith("add") ? like(x.type(), "i1") : x.type();
    Value low = new Value("%" + named++, x.type());
    Value high = new Value("%" + named++, second);
    emit(
        List.of(low.name(), high.name()),
        "arith." + name,
        "",
        inAnyOrder(x),
        List.of(x.type(), second));
    values.add(low);
    if (random.nextBoolean()) {
      values.add(high);
    }
  }

  private void castInteger(Value x, String element) {
    if (element.equals("index")) {
      String cast = pick(List.of("arith.index_cast", "arith.index_castui"));
      emit(cast, "", List.of(x), like(x.type(), pick(List.of("i8", "i32", "i64", "i128"))));
      return;
    }
    int width = width(element);
    List<String> wider = integersOf(w -> w > width);
    List<String> narrower = integersOf(w -> w < width);
    int kind = random.nextInt(7);
    if (kind < 4 && !wider.isEmpty()) {
      emit(kind < 2 ? "arith.extui" : "arith.extsi", "", List.of(x), like(x.type(), pick(wider)));
    } else if (kind < 6 && !narrower.isEmpty()) {
      emit("arith.trunci", "", List.of(x), like(x.type(), pick(narrower)));
    } else if (kind == 6) {
      String cast = pick(List.of("arith.sitofp", "arith.uitofp"));
      emit(cast, "", List.of(x), like(x.type(), pick(FLOATS)));
    } else {
      String cast = pick(List.of("arith.index_cast", "arith.index_castui"));
      emit(cast, "", List.of(x), like(x.type(), "index"));
    }
  }

  private static List<String> integersOf(IntPredicate fits) {
    return INTEGERS.stream().filter(t -> !t.equals("index") && fits.test(width(t))).toList();
  }

  private void choose(Value x) {
    boolean byElement = !elementOf(x.type()).equals(x.type()) && random.nextBoolean();
    Value condition = of(byElement ? like(x.type(), "i1") : "i1");
    List<Value> choices = inAnyOrder(x);
    emit("arith.select", "", List.of(condition, choices.get(0), choices.get(1)), x.type());
  }

  private void floatStep(Value x, String element) {
    switch (random.nextInt(9)) {
      case 0 -> emit("arith.negf", "", List.of(x), x.type());
      case 1, 2, 3 -> binary("arith." + pick(FLOAT_OPS), fastMath(), x);
      case 4, 5 -> {
        // mlir-opt 19 crashes on the predicates 0 and 15 of an integer that was cast
        String properties = "<{predicate = %d : i64}>".formatted(1 + random.nextInt(14));
        emit("arith.cmpf", properties, inAnyOrder(x), like(x.type(), "i1"));
      }
      case 6 -> castFloat(x, element);
      case 7 -> choose(x);
      default ->
          emit(
              pick(List.of("arith.fptosi", "arith.fptoui")),
              "",
              List.of(x),
              like(x.type(), pick(List.of("i8", "i32", "i1"))));
    }
  }

  private String fastMath() {
    return switch (random.nextInt(4)) {
      case 0 -> "<{fastmath = #arith.fastmath<fast>}>";
      case 1 -> "<{fastmath = #arith.fastmath<nnan,nsz>}>";
      default -> "";
    };
  }

  private void castFloat(Value x, String element) {
    int width = width(element);
    List<String> wider = FLOATS.stream().filter(t -> width(t) > width).toList();
    List<String> narrower = FLOATS.stream().filter(t -> width(t) < width).toList();
    String contract = random.nextBoolean() ? "<{fastmath = #arith.fastmath<contract>}>" : "";
    int kind = random.nextInt(3);
    if (kind == 0 && !wider.isEmpty()) {
      emit("arith.extf", contract, List.of(x), like(x.type(), pick(wider)));
    } else if (kind == 1 && !narrower.isEmpty()) {
      emit("arith.truncf", contract, List.of(x), like(x.type(), pick(narrower)));
    } else {
      emit("arith.bitcast", "", List.of(x), like(x.type(), "i" + width));
    }
  }
}
