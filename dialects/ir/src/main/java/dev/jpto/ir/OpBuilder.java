package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes operations at an insertion point and tells a listener.
 *
 * <pre>{@code
 * Value sum = builder.create(ADDI, loc).operand("lhs", a).operand("rhs", b).insert().result();
 * }</pre>
 */
public class OpBuilder {
  /** Told of every operation a builder inserts. */
  @FunctionalInterface
  public interface Listener {
    /** Called after {@code op} was put into its block. */
    void inserted(Operation op);
  }

  private final Context context;
  private final Listener listener;
  private Block block;
  private Operation before;

  /** A builder without an insertion point. */
  public OpBuilder(Context context) {
    this(context, op -> {});
  }

  /** A builder that tells {@code listener}. */
  public OpBuilder(Context context, Listener listener) {
    this.context = context;
    this.listener = listener;
  }

  /** The context. */
  public final Context context() {
    return context;
  }

  /** Inserts before {@code op} from now on. */
  public final OpBuilder before(Operation op) {
    block = op.block();
    before = op;
    return this;
  }

  /** Inserts after {@code op} from now on. */
  public final OpBuilder after(Operation op) {
    block = op.block();
    before = op.next();
    return this;
  }

  /** Inserts at the start of {@code target} from now on. */
  public final OpBuilder atStart(Block target) {
    block = target;
    before = target.firstOp();
    return this;
  }

  /** Inserts at the end of {@code target} from now on. */
  public final OpBuilder atEnd(Block target) {
    block = target;
    before = null;
    return this;
  }

  /** A place in a block: before an operation or, if that is null, at the end. */
  public record InsertionPoint(Block block, Operation before) {}

  /** The place inserted at, for {@link #at}; its block is null without one. */
  public final InsertionPoint insertionPoint() {
    return new InsertionPoint(block, before);
  }

  /** Inserts at {@code point} from now on. */
  public final OpBuilder at(InsertionPoint point) {
    block = point.block;
    before = point.before;
    return this;
  }

  /** Inserts after {@code op}, which is about to leave its block, if it was to be before it. */
  protected final void leave(Operation op) {
    if (before == op) {
      before = op.next();
    }
  }

  /** The block inserted into, or null. */
  public final Block insertionBlock() {
    return block;
  }

  /** Puts a detached operation at the insertion point. */
  public final Operation insert(Operation op) {
    block.insertBefore(op, before);
    listener.inserted(op);
    return op;
  }

  /** Starts an operation of {@code definition}. */
  public final OpSpec create(OpDefinition definition, Location location) {
    return new OpSpec(context.opName(definition), location);
  }

  /** Starts an operation of any name; its operands have no group names. */
  public final OpSpec create(String name, Location location) {
    return new OpSpec(context.opName(name), location);
  }

  /** An operation being made; names that the definition does not declare are refused. */
  public final class OpSpec {
    private final Operation op;
    private final Map<String, List<Value>> groups = new LinkedHashMap<>();
    private final List<Value> positional = new ArrayList<>();
    private List<Type> resultTypes;

    private OpSpec(OpName name, Location location) {
      op = new Operation(name, location);
    }

    /** One operand of a declared group. */
    public OpSpec operand(String group, Value value) {
      return operands(group, List.of(value));
    }

    /** The operands of a declared group. */
    public OpSpec operands(String group, List<? extends Value> values) {
      if (op.definition().operands().stream().noneMatch(o -> o.name().equals(group))) {
        throw new IllegalArgumentException("'" + op.name() + "' has no operand '" + group + "'");
      }
      groups.computeIfAbsent(group, g -> new ArrayList<>()).addAll(values);
      return this;
    }

    /** All operands in order; not to be mixed with groups. */
    public OpSpec operands(Value... values) {
      positional.addAll(Arrays.asList(values));
      return this;
    }

    /** The operand of an accessor. */
    public OpSpec with(Accessors.Operand part, Value value) {
      return operand(nameOf(part), value);
    }

    /** The operand of an accessor, if there is a value. */
    public OpSpec with(Accessors.OptionalOperand part, Optional<? extends Value> value) {
      return operands(nameOf(part), value.stream().toList());
    }

    /** The operands of an accessor. */
    public OpSpec with(Accessors.Operands part, List<? extends Value> values) {
      return operands(nameOf(part), values);
    }

    /** The attribute of an accessor. */
    public <T extends Attribute> OpSpec with(Accessors.Attr<T> part, T value) {
      return attr(nameOf(part), value);
    }

    /** The attribute of an accessor, if there is a value. */
    public <T extends Attribute> OpSpec with(Accessors.OptionalAttr<T> part, Optional<T> value) {
      String key = nameOf(part);
      value.ifPresent(attribute -> attr(key, attribute));
      return this;
    }

    private String nameOf(Accessors.Part part) {
      part.check(op);
      return part.name;
    }

    /** An attribute, inherent if the definition declares it. */
    public OpSpec attr(String key, Attribute value) {
      op.setAttr(key, value);
      return this;
    }

    /** The result types; needed unless the definition infers them. */
    public OpSpec results(Type... types) {
      resultTypes = List.of(types);
      return this;
    }

    /** The result types; needed unless the definition infers them. */
    public OpSpec results(List<Type> types) {
      resultTypes = List.copyOf(types);
      return this;
    }

    /** The successors. */
    public OpSpec successors(Block... blocks) {
      op.initSuccessors(List.of(blocks));
      return this;
    }

    /** Adds {@code count} empty regions. */
    public OpSpec regions(int count) {
      for (int i = 0; i < count; i++) {
        op.addRegion();
      }
      return this;
    }

    /** The finished operation, detached. */
    public Operation build() {
      op.setOperands(groups.isEmpty() ? positional : groupedOperands());
      op.initResults(types().toArray(new Type[0]));
      return op;
    }

    /** The finished operation, put at the insertion point. */
    public Operation insert() {
      return OpBuilder.this.insert(build());
    }

    private List<Value> groupedOperands() {
      List<ValueDef> declared = op.definition().operands();
      int[] sizes = new int[declared.size()];
      List<Value> all = new ArrayList<>();
      for (int i = 0; i < sizes.length; i++) {
        List<Value> values = groups.getOrDefault(declared.get(i).name(), List.of());
        sizes[i] = values.size();
        all.addAll(values);
      }
      if (op.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
        op.setAttr(OpDefinition.OPERAND_SEGMENTS, DenseArrayAttr.ofInts(context, sizes));
      }
      return all;
    }

    private List<Type> types() {
      if (resultTypes != null) {
        return resultTypes;
      }
      OpDefinition definition = op.definition();
      if (definition == null || definition.results().isEmpty()) {
        return List.of();
      }
      if (op.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)) {
        return List.of(op.operand(0).type());
      }
      return definition
          .inference()
          .orElseThrow(() -> new IllegalStateException("'" + op.name() + "' needs result types"))
          .infer(op);
    }
  }
}
