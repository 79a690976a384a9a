package dev.jpto.std.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random modules whose first function takes two bytes, a condition and a number of iterations, and
 * returns two bytes.
 */
final class BytePrograms {
  private static final String TYPE = "(i8, i8, i1, index) -> (i8, i8)";

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private int names;

  BytePrograms(long seed) {
    random = new Random(seed);
  }

  String module() {
    function("f", true);
    function("g", false);
    return text.toString();
  }

  private void function(String name, boolean calls) {
    line("\"func.func\"() <{sym_name = \"%s\", function_type = %s}> ({".formatted(name, TYPE));
    line("^b0(%%a%1$s: i8, %%b%1$s: i8, %%c%1$s: i1, %%n%1$s: index):".formatted(name));
    line("%%zero%1$s = \"arith.constant\"() <{value = 0 : index}> : () -> index".formatted(name));
    line("%%one%1$s = \"arith.constant\"() <{value = 1 : index}> : () -> index".formatted(name));
    List<String> bytes = new ArrayList<>(List.of("%a" + name, "%b" + name));
    for (int i = 0; i < 5; i++) {
      statement(name, bytes, calls, 0);
    }
    line(
        "\"cf.cond_br\"(%%c%s, %s, %s, %s)[^b1, ^b2] <{operandSegmentSizes = array<i32: 1, 2, 1>}>"
                .formatted(name, pick(bytes), pick(bytes), pick(bytes))
            + " : (i1, i8, i8, i8) -> ()");
    line("^b1(%%x%1$s: i8, %%y%1$s: i8):".formatted(name));
    List<String> inner = new ArrayList<>(bytes);
    inner.addAll(List.of("%x" + name, "%y" + name));
    statement(name, inner, calls, 0);
    line("\"cf.br\"(%s)[^b2] : (i8) -> ()".formatted(pick(inner)));
    line("^b2(%%z%s: i8):".formatted(name));
    bytes.add("%z" + name);
    statement(name, bytes, calls, 0);
    line("\"func.return\"(%s, %s) : (i8, i8) -> ()".formatted(pick(bytes), "%z" + name));
    line("}) : () -> ()");
  }

  private void statement(String f, List<String> bytes, boolean calls, int depth) {
    int kind = random.nextInt(depth > 2 ? 2 : 6);
    String made = "%v" + names++;
    switch (kind) {
      case 0, 1 ->
          line(
              "%s = \"toy.xor\"(%s, %s) : (i8, i8) -> i8"
                  .formatted(made, pick(bytes), pick(bytes)));
      case 2 -> {
        line("%s = \"scf.if\"(%%c%s) ({".formatted(made, f));
        yieldByte(f, bytes, calls, depth);
        line("}, {");
        yieldByte(f, bytes, calls, depth);
        line("}) : (i1) -> i8");
      }
      case 3, 4 -> {
        String start = pick(bytes);
        line(
            "%1$s = \"scf.for\"(%%zero%2$s, %%n%2$s, %%one%2$s, %3$s) ({"
                .formatted(made, f, start));
        line("^b(%%i%1$d: index, %%k%1$d: i8):".formatted(names));
        List<String> inner = new ArrayList<>(bytes);
        inner.add("%k" + names++);
        yieldByte(f, inner, calls, depth);
        line("}) : (index, index, index, i8) -> i8");
      }
      default -> {
        if (!calls) {
          statement(f, bytes, false, depth);
          return;
        }
        line(
            "%s:2 = \"func.call\"(%s, %s, %%c%s, %%n%s) <{callee = @g}> : %s"
                .formatted(made, pick(bytes), pick(bytes), f, f, TYPE));
        bytes.add(made + "#1");
        made += "#0";
      }
    }
    bytes.add(made);
  }

  private void yieldByte(String f, List<String> bytes, boolean calls, int depth) {
    List<String> inner = new ArrayList<>(bytes);
    for (int i = random.nextInt(3); i > 0; i--) {
      statement(f, inner, calls, depth + 1);
    }
    line("\"scf.yield\"(%s) : (i8) -> ()".formatted(pick(inner)));
  }

  private String pick(List<String> bytes) {
    return bytes.get(random.nextInt(bytes.size()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
