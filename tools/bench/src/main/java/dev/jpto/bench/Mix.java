package dev.jpto.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Functions of 1,000 operations as optimisers meet them: in 100 steps 5 leave a dead value, 5 do
 * nothing ({@code x + 0}, {@code x * 1}), 5 compute with constants only, 10 compute the same twice.
 */
final class Mix {
  private static final int FUNCTION = 1000;
  private static final int REACH = 32;
  private static final List<String> ANY = List.of("addi", "subi", "muli", "andi", "ori", "xori");
  private static final List<String> LIVE = List.of("addi", "muli", "xori");

  private final ModuleWriter out;
  private final Random random;
  private final List<String> values = new ArrayList<>(List.of("a0", "a1", "a2", "a3"));
  private int count;

  private Mix(ModuleWriter out, Random random) {
    this.out = out;
    this.random = random;
  }

  static void write(ModuleWriter out, int ops, long seed) throws IOException {
    Random random = new Random(seed);
    int functions = 0;
    for (int left = ops; left > 0; left -= FUNCTION) {
      new Mix(out, random).function("f" + functions++, Math.min(left, FUNCTION));
    }
  }

  private void function(String name, int ops) throws IOException {
    out.openFunction(name, values.size());
    while (count < ops - 2) {
      step(random.nextInt(100));
    }
    out.closeFunction(values.getLast());
  }

  private void step(int percent) throws IOException {
    String last = values.getLast();
    String other = recent();
    if (percent < 5) {
      binary(ANY.get(random.nextInt(ANY.size())), last, other);
    } else if (percent < 10) {
      int neutral = random.nextInt(2);
      values.add(binary(neutral == 0 ? "addi" : "muli", last, constant(neutral)));
    } else if (percent < 15) {
      String sum =
          binary("addi", constant(2 + random.nextInt(97)), constant(2 + random.nextInt(97)));
      values.add(binary("muli", last, sum));
    } else if (percent < 25) {
      String name = ANY.get(random.nextInt(3));
      values.add(binary("muli", binary(name, last, other), binary(name, last, other)));
    } else {
      values.add(binary(LIVE.get(random.nextInt(LIVE.size())), last, other));
    }
  }

  private String recent() {
    int from = Math.max(0, values.size() - REACH);
    return values.get(from + random.nextInt(values.size() - from));
  }

  private String constant(int value) throws IOException {
    String name = fresh();
    out.constant(name, value, ModuleWriter.TYPE);
    return name;
  }

  private String binary(String op, String left, String right) throws IOException {
    String name = fresh();
    out.binary(name, op, left, right);
    return name;
  }

  private String fresh() {
    return "v" + ++count;
  }
}
