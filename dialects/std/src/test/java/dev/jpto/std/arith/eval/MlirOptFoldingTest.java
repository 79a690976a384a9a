package dev.jpto.std.arith.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jpto.eval.value.AttributeValues;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.std.Running;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code arith} computes, compared with what mlir-opt folds it to. Each operation gets its
 * operands as two vectors of constants: for integers all pairs of 8-bit numbers that the operation
 * is defined for, since one undefined element keeps mlir-opt from folding any.
 */
class MlirOptFoldingTest {
  private static final Path MLIR_OPT = Path.of("/usr/bin/mlir-opt-19");

  /** mlir-opt 19 folds these to a NaN if one operand is one, against its own description. */
  private static final Pattern OF_A_NAN_AND_A_NUMBER = Pattern.compile("m..numf");

  @TempDir Path directory;

  @BeforeAll
  static void requireMlirOpt() {
    assumeTrue(Files.isExecutable(MLIR_OPT), "skipped: there is no " + MLIR_OPT);
  }

  /** Functions without arguments, each of constants and one operation. */
  private static final class Functions {
    private final StringBuilder text = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    /** Adds {@code op} of operands {@code constants}, elements in hexadecimal, all of one type. */
    void add(String name, String attributes, List<String> constants, String in, String... out) {
      String function = name.replaceAll("[^a-z0-9_]", "_") + names.size();
      names.add(function);
      String results = String.join(", ", out);
      text.append(
          "\"func.func\"() <{function_type = () -> (%s), sym_name = \"%s\"}> ({\n"
              .formatted(results, function));
      List<String> operands = new ArrayList<>();
      List<String> types = new ArrayList<>();
      for (String constant : constants) {
        String operand = "%" + operands.size();
        operands.add(operand);
        types.add(in);
        text.append("%s = \"arith.constant\"() <{value = ".formatted(operand))
            .append(constant)
            .append(" : %s}> : () -> %s\n".formatted(in, in));
      }
      text.append(
          "%%r:%d = \"arith.%s\"(%s) %s : (%s) -> (%s)\n"
              .formatted(
                  out.length,
                  name,
                  String.join(", ", operands),
                  attributes,
                  String.join(", ", types),
                  results));
      String returned = out.length == 1 ? "%r#0" : "%r#0, %r#1";
      text.append("\"func.return\"(%s) : (%s) -> ()\n}) : () -> ()\n".formatted(returned, results));
    }
  }

  /** Compares what each function returns with what mlir-opt makes it return. */
  private void check(Functions functions) throws IOException, InterruptedException {
    String text = functions.text.toString();
    Running ours = Running.of(text);
    Operation folded = Running.read(fold(text));
    for (String name : functions.names) {
      Operation function = SymbolTable.lookupIn(folded, name).orElseThrow();
      Operation end = function.region(0).entry().terminator();
      List<RuntimeValue> values = ours.returned(name);
      for (int i = 0; i < values.size(); i++) {
        Attribute folds = Folding.constantOf(end.operand(i));
        assertNotNull(folds, () -> "mlir-opt does not fold " + name);
        RuntimeValue expected = AttributeValues.of(folds).orElseThrow();
        assertSame(scalars(expected), scalars(values.get(i)), name, i);
      }
    }
  }

  private static List<Scalar> scalars(RuntimeValue value) {
    return value instanceof Elements many ? many.list() : List.of((Scalar) value);
  }

  private static void assertSame(
      List<Scalar> expected, List<Scalar> actual, String name, int result) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      int place = i;
      if (isNaN(expected.get(i)) && OF_A_NAN_AND_A_NUMBER.matcher(name).lookingAt()) {
        continue;
      }
      assertEquals(
          withoutPayload(expected.get(i)),
          withoutPayload(actual.get(i)),
          () -> "result " + result + " of " + name + " at " + place);
    }
  }

  private static Object withoutPayload(Scalar value) {
    return isNaN(value) ? "NaN" : value;
  }

  private static boolean isNaN(Scalar value) {
    return value instanceof FloatScalar number && number.value().isNaN();
  }

  private String fold(String text) throws IOException, InterruptedException {
    Path input = Files.writeString(directory.resolve("in.mlir"), text);
    Path output = directory.resolve("out.mlir");
    Process process =
        new ProcessBuilder(
                MLIR_OPT.toString(),
                "--canonicalize",
                "--mlir-print-op-generic",
                input.toString(),
                "-o",
                output.toString())
            .redirectErrorStream(true)
            .start();
    byte[] said = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor(), () -> new String(said, StandardCharsets.UTF_8));
    return Files.readString(output);
  }

  /** All pairs of 8-bit numbers for which {@code defined}, as two constants. */
  private static List<String> pairs(IntBinaryOperator defined) {
    StringBuilder left = new StringBuilder("dense<\"0x");
    StringBuilder right = new StringBuilder("dense<\"0x");
    for (int a = 0; a < 256; a++) {
      for (int b = 0; b < 256; b++) {
        boolean use = defined.applyAsInt(a, b) != 0;
        left.append("%02X".formatted(use ? a : 1));
        right.append("%02X".formatted(use ? b : 1));
      }
    }
    return List.of(left + "\">", right + "\">");
  }

  @Test
  void allPairsOfEightBitIntegersFoldToWhatIsComputed() throws Exception {
    String type = "vector<65536xi8>";
    String bits = "vector<65536xi1>";
    List<String> all = pairs((_, _) -> 1);
    List<String> unsigned = pairs((_, b) -> b);
    List<String> signed = pairs((a, b) -> b == 0 || a == 0x80 && b == 0xFF ? 0 : 1);
    // mlir-opt negates the operands of ceildivsi on the way and folds nothing where that overflows.
    List<String> negatable = pairs((a, b) -> b == 0 || a == 0x80 || b == 0x80 ? 0 : 1);
    List<String> shifts = pairs((_, b) -> b < 8 ? 1 : 0);
    Functions functions = new Functions();
    for (String op :
        List.of(
            "addi", "subi", "muli", "andi", "ori", "xori", "maxsi", "maxui", "minsi", "minui")) {
      functions.add(op, "", all, type, type);
    }
    for (String op : List.of("divui", "ceildivui", "remui")) {
      functions.add(op, "", unsigned, type, type);
    }
    for (String op : List.of("divsi", "floordivsi", "remsi")) {
      functions.add(op, "", signed, type, type);
    }
    functions.add("ceildivsi", "", negatable, type, type);
    for (String op : List.of("shli", "shrui", "shrsi")) {
      functions.add(op, "", shifts, type, type);
    }
    for (String op : List.of("mulsi_extended", "mului_extended")) {
      functions.add(op, "", all, type, type, type);
    }
    functions.add("addui_extended", "", all, type, type, bits);
    for (int predicate = 0; predicate < 10; predicate++) {
      functions.add("cmpi", "<{predicate = " + predicate + " : i64}>", all, type, bits);
    }
    check(functions);
  }

  /** Numbers of {@code width} bits at random, some of them short, as a constant. */
  private static String random(Random random, int width, int count) {
    StringBuilder text = new StringBuilder("dense<\"0x");
    for (int i = 0; i < count; i++) {
      long bits = random.nextLong() >>> random.nextInt(64);
      bits = random.nextBoolean() ? Long.reverse(bits) >>> 64 - width : bits;
      for (int at = 0; at < width; at += 8) {
        text.append("%02X".formatted(bits >> at & 0xFF));
      }
    }
    return text + "\">";
  }

  @Test
  void floatsFoldToWhatIsComputed() throws Exception {
    Random random = new Random(3);
    Functions functions = new Functions();
    for (String format : List.of("f16", "bf16", "f32", "f64", "f8E5M2", "f8E4M3FN", "f8E4M3FNUZ")) {
      int width = format.startsWith("f8") ? 8 : Integer.parseInt(format.replaceAll("b?f", ""));
      String type = "vector<2000x" + format + ">";
      List<String> two = List.of(random(random, width, 2000), random(random, width, 2000));
      for (String op :
          List.of("addf", "subf", "mulf", "divf", "remf", "maximumf", "minimumf", "maxnumf")) {
        functions.add(op, "", two, type, type);
      }
      functions.add("minnumf", "", two, type, type);
      functions.add("negf", "", two.subList(0, 1), type, type);
    }
    check(functions);
  }

  @Test
  void castsFoldToWhatIsComputed() throws Exception {
    Random random = new Random(4);
    Functions functions = new Functions();
    List<String> narrow = List.of(random(random, 8, 1000));
    List<String> wide = List.of(random(random, 32, 1000));
    functions.add("extsi", "", narrow, "vector<1000xi8>", "vector<1000xi16>");
    functions.add("extui", "", narrow, "vector<1000xi8>", "vector<1000xi16>");
    functions.add("trunci", "", wide, "vector<1000xi32>", "vector<1000xi5>");
    functions.add("index_cast", "", wide, "vector<1000xi32>", "vector<1000xindex>");
    functions.add("index_castui", "", wide, "vector<1000xi32>", "vector<1000xindex>");
    functions.add("sitofp", "", wide, "vector<1000xi32>", "vector<1000xf16>");
    functions.add("uitofp", "", wide, "vector<1000xi32>", "vector<1000xf32>");
    functions.add("bitcast", "", wide, "vector<1000xi32>", "vector<1000xf32>");
    for (int i = 0; i < 200; i++) {
      String one = "0x%08X".formatted(random.nextInt() >>> random.nextInt(32));
      functions.add("extf", "", List.of(one), "f32", "f64");
    }
    check(functions);
  }
}
