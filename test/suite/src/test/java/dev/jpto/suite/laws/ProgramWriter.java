package dev.jpto.suite.laws;

import dev.jpto.eval.Evaluators;
import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.lowering.JptoDialects;
import dev.jpto.run.JptoEvaluators;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes random programs that can be run: a function of a stage with inputs, filled with operations
 * that have evaluators, loops that carry values and branches with results, and at its end all that
 * was computed is returned or stored. The same seed writes the same program.
 */
final class ProgramWriter {
  private static final int MAX_DEPTH = 2;
  private static final int DEFINITIONS = 8;
  private static final int TRIES = 12;

  /**
   * What has undefined contents or ends programs by undefined behaviour, and what ends functions.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "tile.store",
          "arith.constant",
          "pto.alloc_tile",
          "pto.tload",
          "ptensor.create",
          "tile.create",
          "pto.get_tensor_view_dim",
          "pto.get_tensor_view_stride");

  /** Parts of names of operations that end programs on many inputs, as divisions by zero do. */
  private static final List<String> UNDEFINED = List.of("div", ".rem", ".shl", ".shr", ".fmod");

  private static final Evaluators EVALUATORS = JptoEvaluators.all();
  private static final Map<Stage, List<List<OpDefinition>>> VOCABULARY = new HashMap<>();

  private final Stage stage;
  private final Choices choices;
  private final Context context;
  private final List<Value> pool = new ArrayList<>();
  private final List<OpDefinition> main;
  private final List<OpDefinition> numbers;
  private int line;

  private ProgramWriter(Stage stage, long seed) {
    this.stage = stage;
    this.choices = new Choices(seed);
    this.context = new Context(JptoDialects.all());
    context.printOpOnDiagnostic(false);
    List<List<OpDefinition>> words = vocabulary(stage);
    this.main = words.getFirst();
    this.numbers = words.getLast();
  }

  /** The operations that programs of {@code stage} are about. */
  static List<OpDefinition> operations(Stage stage) {
    return vocabulary(stage).getFirst();
  }

  private static synchronized List<List<OpDefinition>> vocabulary(Stage stage) {
    return VOCABULARY.computeIfAbsent(
        stage, s -> s.namespaces().stream().map(ProgramWriter::usable).toList());
  }

  private static List<OpDefinition> usable(String namespace) {
    for (Dialect dialect : JptoDialects.all()) {
      if (dialect.namespace().equals(namespace)) {
        return dialect.operations().values().stream()
            .filter(ProgramWriter::isUsable)
            .sorted(Comparator.comparing(OpDefinition::name))
            .toList();
      }
    }
    throw new IllegalArgumentException(namespace);
  }

  private static boolean isUsable(OpDefinition definition) {
    return EVALUATORS.has(definition)
        && definition.regions().isEmpty()
        && definition.successors().isEmpty()
        && !definition.hasTrait(Trait.Simple.TERMINATOR)
        && !LEFT_OUT.contains(definition.name());
  }

  /** A module with a function {@code main} of about {@code size} operations; verified. */
  static Operation write(Stage stage, long seed, int size) {
    return new ProgramWriter(stage, seed).write(size);
  }

  private Operation write(int size) {
    SourceFile source = SourceFile.of("head.mlir", stage.text(choices));
    Operation module =
        Parser.parse(context, source, new ParserOptions(true, true, true)).orElseThrow();
    Operation function = module.region(0).entry().firstOp();
    Block body = function.region(0).entry();
    pool.addAll(body.arguments());
    for (Operation op : body) {
      pool.addAll(op.results());
    }
    fill(body.terminator(), size, 0);
    new Observability(function, returns(), choices, this::location).observe(pool);
    if (!accepts(module)) {
      throw new IllegalStateException("not valid: " + module);
    }
    return module;
  }

  /** Whether numbers are returned: kernels that are lowered to buffers may not. */
  private boolean returns() {
    return stage == Stage.STD
        || ((stage == Stage.TILE || stage == Stage.TENSOR) && choices.percent(40));
  }

  private boolean accepts(Operation op) {
    boolean[] valid = {false};
    context.diagnostics().handling(d -> {}, () -> valid[0] = Verifier.verify(op));
    return valid[0];
  }

  private Location location() {
    return Location.file(StringAttr.get(context, "random.mlir"), ++line, 1);
  }

  private void fill(Operation end, int budget, int depth) {
    int left = budget;
    while (left > 0) {
      if (depth < MAX_DEPTH && left > 2 && choices.percent(12)) {
        int inside = 1 + choices.below(Math.min(left, 6));
        boolean made = choices.percent(50) ? loop(end, inside, depth) : branch(end, inside, depth);
        left -= made ? inside : 1;
      } else {
        plain(end);
        left--;
      }
    }
  }

  private void plain(Operation end) {
    boolean number = numbers.isEmpty() || choices.percent(stage.percentNumbers());
    List<Value> usable =
        number ? pool.stream().filter(v -> !(v.type() instanceof RankedTensorType)).toList() : pool;
    for (int i = 0; i < DEFINITIONS; i++) {
      OpDefinition definition = choices.pick(number ? numbers : main);
      boolean avoided = mayBeUndefined(definition) && choices.percent(85);
      for (int k = 0; k < TRIES && !avoided; k++) {
        if (put(new OpGuess(context, definition, choices, usable).make(location()), end)) {
          return;
        }
      }
    }
  }

  private boolean put(Optional<Operation> guess, Operation end) {
    if (guess.isEmpty()) {
      return false;
    }
    Operation op = guess.get();
    end.block().insertBefore(op, end);
    if (accepts(op) && giveRoom(op)) {
      pool.addAll(op.results());
      return true;
    }
    op.dropAllReferences();
    op.remove();
    return false;
  }

  /**
   * What an operation takes as room for intermediate results is spoilt on the target: it gets a
   * tile that nothing else uses. Returns whether that can be made.
   */
  private boolean giveRoom(Operation op) {
    for (int i = 0; i < op.definition().operands().size(); i++) {
      if (op.definition().operands().get(i).name().equals("tmp")) {
        Groups.Range range = Groups.operandRange(op, i);
        for (int k = range.start(); k < range.start() + range.size(); k++) {
          if (!(op.operand(k).type() instanceof TileType type) || type.hasDynamicValid()) {
            return !(op.operand(k).type() instanceof TileType);
          }
          Operation room =
              new OpBuilder(context)
                  .before(op)
                  .create(TileMemoryOps.CREATE, location())
                  .results(type)
                  .insert();
          Value old = op.operand(k);
          op.setOperand(k, room.result());
          if (!accepts(room) || !accepts(op)) {
            op.setOperand(k, old);
            room.erase();
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether it ends a program on many inputs, as a division by zero does. */
  private static boolean mayBeUndefined(OpDefinition definition) {
    String name = definition.name();
    return UNDEFINED.stream().anyMatch(name::contains);
  }

  // Control flow.

  /** Values that loops may carry and branches may give. */
  private List<Value> carried() {
    List<Value> possible = pool.stream().filter(v -> isCarried(v.type())).toList();
    List<Value> chosen = new ArrayList<>();
    for (int i = choices.below(3); i >= 0 && !possible.isEmpty(); i--) {
      chosen.add(choices.pickLate(possible));
    }
    return chosen;
  }

  private static boolean isCarried(Type type) {
    return switch (type) {
      case TileType tile -> !tile.hasDynamicValid();
      case RankedTensorType _, IntegerType _, FloatType _, IndexType _ -> true;
      default -> false;
    };
  }

  private boolean loop(Operation end, int budget, int depth) {
    List<Value> inits = carried();
    List<Type> types = inits.stream().map(Value::type).toList();
    List<Value> bounds =
        pool.stream().filter(v -> constant(v).filter(c -> c <= 2).isPresent()).toList();
    Value step = bounds.stream().filter(v -> constant(v).get() == 1).findFirst().orElseThrow();
    Operation loop =
        new OpBuilder(context)
            .before(end)
            .create(ScfLoops.FOR, location())
            .operand("lowerBound", choices.pick(bounds))
            .operand("upperBound", choices.pick(bounds))
            .operand("step", step)
            .operands("initArgs", inits)
            .results(types)
            .regions(1)
            .insert();
    Block body = loop.region(0).addBlock();
    int mark = pool.size();
    pool.add(body.addArgument(IndexType.get(context), location()));
    types.forEach(type -> pool.add(body.addArgument(type, location())));
    finish(body, types, budget, depth, mark);
    pool.addAll(loop.results());
    return true;
  }

  private boolean branch(Operation end, int budget, int depth) {
    List<Value> conditions =
        pool.stream()
            .filter(v -> v.type() instanceof IntegerType t && t.width() == 1 && t.isSignless())
            .toList();
    List<Type> types = carried().stream().map(Value::type).toList();
    Operation branch =
        new OpBuilder(context)
            .before(end)
            .create(ScfBranches.IF, location())
            .operand("condition", choices.pickLate(conditions))
            .results(types)
            .regions(2)
            .insert();
    for (int i = 0; i < 2; i++) {
      finish(branch.region(i).addBlock(), types, (budget + 1) / 2, depth, pool.size());
    }
    pool.addAll(branch.results());
    return true;
  }

  private void finish(Block body, List<Type> types, int budget, int depth, int mark) {
    Operation yield =
        new OpBuilder(context).atEnd(body).create(ScfBranches.YIELD, location()).insert();
    fill(yield, budget, depth + 1);
    List<Value> values = new ArrayList<>();
    for (Type type : types) {
      values.add(choices.pickLate(pool.stream().filter(v -> v.type().equals(type)).toList()));
    }
    yield.setOperands(values);
    pool.subList(mark, pool.size()).clear();
  }

  private static Optional<Long> constant(Value value) {
    return value.type() instanceof IndexType
            && value.definingOp() != null
            && value.definingOp().attr("value") instanceof IntegerAttr attr
        ? Optional.of(attr.value())
        : Optional.empty();
  }

  /** The function that is written. */
  static Operation main(Operation module) {
    for (Operation op : module.region(0).entry()) {
      if (op.is(FuncOps.FUNC)) {
        return op;
      }
    }
    throw new IllegalArgumentException("no function");
  }
}
