package dev.jpto.ir.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A random module as text that parses and mostly breaks a rule: a use that is not dominated, a
 * value from outside, a missing or early terminator, a wrong count.
 */
final class RandomProgram {
  private static final int MAX_DEPTH = 4;

  private record Value(String name, String type) {}

  /** A region with what is defined directly in it. */
  private static final class Region {
    final Region outer;
    final List<Block> blocks = new ArrayList<>();
    final List<Value> values = new ArrayList<>();

    Region(Region outer) {
      this.outer = outer;
    }
  }

  private static final class Block {
    final String label;
    final List<Value> arguments = new ArrayList<>();
    final List<Op> ops = new ArrayList<>();

    Block(String label) {
      this.label = label;
    }
  }

  /** An operation; {@code operands} are types until {@link #print} picks values. */
  private static final class Op {
    final String name;
    final List<String> operands = new ArrayList<>();
    final List<Value> results = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Block> successors = new ArrayList<>();
    String properties = "";

    Op(String name) {
      this.name = name;
    }
  }

  private final Random random;
  private final boolean malformed;
  private final StringBuilder text = new StringBuilder();
  private final Set<Value> printed = new HashSet<>();
  private int counter;

  private RandomProgram(Random random, boolean malformed) {
    this.random = random;
    this.malformed = malformed;
  }

  /** The program of a seed; only the values it uses are wrong, if not {@code malformed}. */
  static String text(long seed, boolean malformed) {
    RandomProgram program = new RandomProgram(new Random(seed), malformed);
    Region top = new Region(null);
    Block block = new Block("");
    for (int i = 0; i < 3; i++) {
      block.ops.add(program.nested(top, "top", 0));
    }
    top.blocks.add(block);
    block.ops.forEach(op -> program.print(op, top, ""));
    return program.text.toString();
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private boolean mistake(int oneIn) {
    return malformed && chance(oneIn);
  }

  private Value define(Region region, String type) {
    Value value = new Value("%v" + counter++, type);
    region.values.add(value);
    return value;
  }

  private Op nested(Region region, String inside, int depth) {
    boolean top = inside.equals("top");
    int kind = depth < MAX_DEPTH ? random.nextInt(top ? 4 : 9) : 4 + random.nextInt(5);
    return switch (kind) {
      case 0 -> top ? function(region, depth) : withRegions("scf.if", region, depth);
      case 1 -> top ? function(region, depth) : withRegions("scf.execute_region", region, depth);
      case 2 -> withRegions("x.op", region, depth);
      case 3 -> withRegions(top ? "builtin.module" : "x.op", region, depth);
      case 4 -> arithmetic(region);
      default -> leaf(region);
    };
  }

  private Op leaf(Region region) {
    Op op = new Op(chance(2) ? "x.use" : "x.value");
    for (int n = random.nextInt(3); n > 0; n--) {
      op.operands.add("i32");
    }
    for (int n = random.nextInt(3); n > 0; n--) {
      op.results.add(define(region, chance(4) ? "i1" : "i32"));
    }
    return op;
  }

  private Op arithmetic(Region region) {
    Op op = new Op("arith.addi");
    op.operands.add(mistake(60) ? "i1" : "i32");
    if (!mistake(60)) {
      op.operands.add("i32");
    }
    op.results.add(define(region, "i32"));
    return op;
  }

  private Op function(Region region, int depth) {
    Op op = new Op("func.func");
    Region body = new Region(region);
    fill(body, "func.return", 1 + random.nextInt(4), depth + 1);
    op.regions.add(body);
    op.properties = "<{function_type = () -> (), sym_name = \"f%d\"}> ".formatted(counter++);
    return op;
  }

  private Op withRegions(String name, Region region, int depth) {
    Op op = new Op(name);
    if (name.equals("scf.if")) {
      op.operands.add("i1");
    }
    int regions = name.equals("scf.if") ? 2 : name.equals("x.op") ? 1 + random.nextInt(2) : 1;
    boolean oneBlock = name.equals("scf.if") || name.equals("builtin.module");
    for (int i = 0; i < regions; i++) {
      Region body = new Region(region);
      String end = name.startsWith("scf") ? "scf.yield" : "x.end";
      fill(
          body,
          name.equals("builtin.module") ? "top" : end,
          oneBlock ? 1 : 1 + random.nextInt(3),
          depth + 1);
      op.regions.add(body);
    }
    if (name.equals("x.op") && chance(2)) {
      op.results.add(define(region, "i32"));
    }
    return op;
  }

  private void fill(Region region, String end, int blocks, int depth) {
    for (int i = 0; i < blocks; i++) {
      Block block = new Block("^b" + counter++);
      if (i > 0 && chance(2)) {
        block.arguments.add(define(region, "i32"));
      }
      region.blocks.add(block);
    }
    for (Block block : region.blocks) {
      if (mistake(100)) {
        continue;
      }
      for (int n = random.nextInt(4); n > 0; n--) {
        block.ops.add(nested(region, end, depth));
        if (mistake(150)) {
          block.ops.add(terminator(region, end));
        }
      }
      if (!end.equals("top") && !mistake(60)) {
        block.ops.add(terminator(region, mistake(60) ? "scf.yield" : end));
      }
    }
  }

  private Op terminator(Region region, String end) {
    int targets = region.blocks.size() == 1 || chance(3) ? 0 : 1 + random.nextInt(2);
    Op op = new Op(targets == 0 ? end : targets == 1 ? "cf.br" : "cf.cond_br");
    String sizes = "";
    for (int i = 0; i < targets; i++) {
      boolean entry = mistake(60);
      int target = entry ? 0 : 1 + random.nextInt(region.blocks.size() - 1);
      Block block = region.blocks.get(target);
      op.successors.add(block);
      if (i == 0 && targets == 2) {
        op.operands.add("i1");
      }
      block.arguments.forEach(argument -> op.operands.add(argument.type()));
      sizes += ", " + block.arguments.size();
    }
    if (targets == 2) {
      op.properties = "<{operandSegmentSizes = array<i32: 1%s>}> ".formatted(sizes);
    }
    return op;
  }

  // Printing: only now all values of the enclosing regions are known.

  private void print(Op op, Region region, String indent) {
    List<String> operands = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (String type : op.operands) {
      operands.add(pick(region, type, indent).name());
      types.add(type);
    }
    text.append(indent);
    if (!op.results.isEmpty()) {
      text.append(String.join(", ", op.results.stream().map(Value::name).toList())).append(" = ");
    }
    text.append('"').append(op.name).append("\"(").append(String.join(", ", operands)).append(")");
    if (!op.successors.isEmpty()) {
      text.append(op.successors.stream().map(b -> b.label).toList());
    }
    text.append(' ').append(op.properties);
    printRegions(op, indent);
    String results = String.join(", ", op.results.stream().map(Value::type).toList());
    text.append(": (%s) -> (%s)\n".formatted(String.join(", ", types), results));
    printed.addAll(op.results);
  }

  private void printRegions(Op op, String indent) {
    String before = "(";
    for (Region region : op.regions) {
      text.append(before).append("{\n");
      before = ", ";
      for (Block block : region.blocks) {
        text.append(indent).append(block.label).append(arguments(block)).append(":\n");
        printed.addAll(block.arguments);
        block.ops.forEach(op1 -> print(op1, region, indent + "  "));
      }
      text.append(indent).append("}");
    }
    text.append(op.regions.isEmpty() ? "" : ") ");
  }

  private static String arguments(Block block) {
    List<String> all = block.arguments.stream().map(v -> v.name() + ": " + v.type()).toList();
    return all.isEmpty() ? "" : "(" + String.join(", ", all) + ")";
  }

  /** A value of {@code region} or a region around it; near and already printed ones rather. */
  private Value pick(Region region, String type, String indent) {
    List<Value> candidates = new ArrayList<>();
    boolean before = !chance(30);
    for (Region r = region; r != null; r = r.outer) {
      candidates.addAll(
          r.values.stream()
              .filter(v -> v.type().equals(type) && (!before || printed.contains(v)))
              .toList());
      if (!candidates.isEmpty() && !chance(10)) {
        break;
      }
    }
    if (candidates.isEmpty()) {
      Value value = define(region, type);
      printed.add(value);
      text.append(indent).append(value.name() + " = \"x.value\"() : () -> " + type + "\n");
      return value;
    }
    return candidates.get(random.nextInt(candidates.size()));
  }
}
