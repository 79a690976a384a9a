package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one node of the IR: a name, operands, results, inherent attributes (properties), discardable
 * attributes, successors, regions and a location. What it means is its {@link OpDefinition}'s.
 *
 * <pre>{@code
 * %0 = "arith.addi"(%a, %b) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
 * }</pre>
 */
public final class Operation {
  private static final OpOperand[] NO_OPERANDS = {};
  private static final OpResult[] NO_RESULTS = {};
  private static final Region[] NO_REGIONS = {};
  private static final BlockOperand[] NO_SUCCESSORS = {};

  private final OpName name;
  private Location location;
  private OpOperand[] operands = NO_OPERANDS;
  private OpResult[] results = NO_RESULTS;
  private Region[] regions = NO_REGIONS;
  private BlockOperand[] successors = NO_SUCCESSORS;
  private DictionaryAttr properties;
  private DictionaryAttr attributes;
  Block block;
  Operation next;
  Operation previous;
  int order;
  private int scratch;

  /** A detached operation without operands, results, attributes, regions and successors. */
  public Operation(OpName name, Location location) {
    this.name = name;
    this.location = location;
    this.properties = name.defaultProperties();
    this.attributes = DictionaryAttr.empty(name.context());
  }

  // Identity.

  /** The name. */
  public OpName name() {
    return name;
  }

  /** The context. */
  public Context context() {
    return name.context();
  }

  /** Whether this is the operation {@code definition} defines. */
  public boolean is(OpDefinition definition) {
    return name.definition() == definition;
  }

  /** The definition, or null for an unregistered operation. */
  public OpDefinition definition() {
    return name.definition();
  }

  /** Whether the operation is registered with {@code trait}. */
  public boolean hasTrait(Trait.Simple trait) {
    return name.hasTrait(trait);
  }

  /** Whether this may end a block: a registered terminator, or anything unregistered. */
  public boolean mightBeTerminator() {
    return !name.isRegistered() || hasTrait(Trait.Simple.TERMINATOR);
  }

  /** The location. */
  public Location location() {
    return location;
  }

  /** Changes the location. */
  public void setLocation(Location newLocation) {
    location = newLocation;
  }

  /** What {@link #setScratch} set last, or zero. */
  public int scratch() {
    return scratch;
  }

  /**
   * A number for whoever works on the operation, such as its place in a worklist; others may
   * overwrite it, so it is to be checked before it is believed.
   */
  public void setScratch(int value) {
    scratch = value;
  }

  // Operands.

  /** The number of operands. */
  public int numOperands() {
    return operands.length;
  }

  /** The value of operand {@code i}. */
  public Value operand(int i) {
    return operands[i].get();
  }

  /** The use that operand {@code i} is. */
  public OpOperand opOperand(int i) {
    return operands[i];
  }

  /** The operand values; a copy. One dropped in a cycle that is being erased is null. */
  public List<Value> operands() {
    Value[] values = new Value[operands.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = operands[i].get();
    }
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  /** Changes operand {@code i}. O(1). */
  public void setOperand(int i, Value value) {
    operands[i].set(value);
  }

  /** Replaces all operands. Segment sizes, if any, are the caller's to set. */
  public void setOperands(List<? extends Value> values) {
    for (OpOperand operand : operands) {
      operand.drop();
    }
    operands = values.isEmpty() ? NO_OPERANDS : new OpOperand[values.size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = new OpOperand(this, i, values.get(i));
    }
  }

  /** Removes operand {@code i}. Segment sizes, if any, are the caller's to set. */
  public void eraseOperand(int i) {
    operands[i].drop();
    OpOperand[] fewer = Arrays.copyOf(operands, operands.length - 1);
    for (int k = i; k < fewer.length; k++) {
      fewer[k] = operands[k + 1];
      fewer[k].index = k;
    }
    operands = fewer;
  }

  /** For the parser: takes the first {@code count} of {@code values} as operands. */
  public void initOperands(Value[] values, int count) {
    operands = count == 0 ? NO_OPERANDS : new OpOperand[count];
    for (int i = 0; i < count; i++) {
      operands[i] = new OpOperand(this, i, values[i]);
    }
  }

  // Results.

  /** The number of results. */
  public int numResults() {
    return results.length;
  }

  /** Result {@code i}. */
  public OpResult result(int i) {
    return results[i];
  }

  /** The only result; throws unless there is exactly one. */
  public OpResult result() {
    if (results.length != 1) {
      throw new IllegalStateException(name + " has " + results.length + " results");
    }
    return results[0];
  }

  /** The results. */
  public List<OpResult> results() {
    return List.of(results);
  }

  /** Sets the results of an operation that has none yet. */
  public void initResults(Type... types) {
    if (results.length > 0) {
      throw new IllegalStateException("the results are set already");
    }
    results = types.length == 0 ? NO_RESULTS : new OpResult[types.length];
    for (int i = 0; i < types.length; i++) {
      results[i] = new OpResult(this, i, types[i]);
    }
  }

  /** Sets the results, of the result types of {@code type}, of an operation that has none yet. */
  public void initResults(FunctionType type) {
    int n = type.numResults();
    results = n == 0 ? NO_RESULTS : new OpResult[n];
    for (int i = 0; i < n; i++) {
      results[i] = new OpResult(this, i, type.result(i));
    }
  }

  /** Whether no result is used. */
  public boolean isUnused() {
    for (OpResult result : results) {
      if (!result.isUnused()) {
        return false;
      }
    }
    return true;
  }

  /** Makes the uses of each result use the value of the same position. */
  public void replaceAllUsesWith(List<? extends Value> values) {
    for (int i = 0; i < results.length; i++) {
      results[i].replaceAllUsesWith(values.get(i));
    }
  }

  // Attributes.

  /**
   * The inherent attributes, those the definition declares; of an unregistered op those in <{}>.
   */
  public DictionaryAttr properties() {
    return properties;
  }

  /** Replaces all inherent attributes. */
  public void setProperties(DictionaryAttr dictionary) {
    properties = dictionary;
  }

  /** The discardable attributes. */
  public DictionaryAttr attributes() {
    return attributes;
  }

  /** Replaces all discardable attributes. */
  public void setAttributes(DictionaryAttr dictionary) {
    attributes = dictionary;
  }

  /** The inherent, else the discardable attribute of this name, or null. */
  public Attribute attr(String key) {
    Attribute inherent = properties.get(key);
    return inherent != null ? inherent : attributes.get(key);
  }

  /** The attribute of this name if it is of this class, or null. */
  public <T extends Attribute> T attr(String key, Class<T> type) {
    Attribute attribute = attr(key);
    return type.isInstance(attribute) ? type.cast(attribute) : null;
  }

  /** Whether there is an attribute of this name. */
  public boolean hasAttr(String key) {
    return attr(key) != null;
  }

  /** Sets an attribute: inherent if the definition declares it, else discardable. */
  public void setAttr(String key, Attribute value) {
    if (isInherent(key)) {
      properties = properties.with(key, value);
    } else {
      attributes = attributes.with(key, value);
    }
  }

  /** Removes an attribute wherever it is. */
  public void removeAttr(String key) {
    properties = properties.without(key);
    attributes = attributes.without(key);
  }

  /** Sets several attributes as {@link #setAttr} does. */
  public void setAttrs(Iterable<NamedAttribute> entries) {
    for (NamedAttribute entry : entries) {
      setAttr(entry.name(), entry.value());
    }
  }

  private boolean isInherent(String key) {
    return name.isRegistered() ? name.definition().isInherent(key) : properties.contains(key);
  }

  // Regions and successors.

  /** The number of regions. */
  public int numRegions() {
    return regions.length;
  }

  /** Region {@code i}. */
  public Region region(int i) {
    return regions[i];
  }

  /** The regions. */
  public List<Region> regions() {
    return List.of(regions);
  }

  /** Adds an empty region. */
  public Region addRegion() {
    Region region = new Region(this, regions.length);
    regions = Arrays.copyOf(regions, regions.length + 1);
    regions[regions.length - 1] = region;
    return region;
  }

  /** The number of successors. */
  public int numSuccessors() {
    return successors.length;
  }

  /** Successor {@code i}. */
  public Block successor(int i) {
    return successors[i].get();
  }

  /** The successors; a copy. */
  public List<Block> successors() {
    return Arrays.stream(successors).map(BlockOperand::get).toList();
  }

  /** Branches to {@code target} as successor {@code i}. */
  public void setSuccessor(int i, Block target) {
    successors[i].set(target);
  }

  /** Sets the successors of an operation that has none yet. */
  public void initSuccessors(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    successors = new BlockOperand[blocks.size()];
    for (int i = 0; i < successors.length; i++) {
      successors[i] = new BlockOperand(this, i, blocks.get(i));
    }
  }

  // Position.

  /** The block this operation is in, or null while detached. */
  public Block block() {
    return block;
  }

  /** The next operation of the block, or null. */
  public Operation next() {
    return next;
  }

  /** The previous operation of the block, or null. */
  public Operation previous() {
    return previous;
  }

  /** The region this operation is in, or null. */
  public Region parentRegion() {
    return block == null ? null : block.region();
  }

  /** The operation around, or null. */
  public Operation parentOp() {
    return block == null ? null : block.parentOp();
  }

  /** The innermost operation around that {@code definition} defines, or null. */
  public Operation parentOfKind(OpDefinition definition) {
    for (Operation op = parentOp(); op != null; op = op.parentOp()) {
      if (op.is(definition)) {
        return op;
      }
    }
    return null;
  }

  /** Whether this is {@code other} or around it. */
  public boolean isAncestorOf(Operation other) {
    for (Operation op = other; op != null; op = op.parentOp()) {
      if (op == this) {
        return true;
      }
    }
    return false;
  }

  /** Whether this stands before {@code other} in the block both are in. Amortised O(1). */
  public boolean isBefore(Operation other) {
    return block.isBefore(this, other);
  }

  /** Moves this operation before {@code other}. */
  public void moveBefore(Operation other) {
    remove();
    other.block.insertBefore(this, other);
  }

  /** Moves this operation after {@code other}. */
  public void moveAfter(Operation other) {
    remove();
    other.block.insertBefore(this, other.next);
  }

  /** Leaves the block; the operation stays whole. */
  public void remove() {
    if (block != null) {
      block.unlink(this);
    }
  }

  /** Erases the operation and all in it. Throws if a result is still used. */
  public void erase() {
    checkUnused();
    remove();
    dropAllReferences();
  }

  void checkUnused() {
    if (!isUnused()) {
      throw new IllegalStateException("'" + name + "' is erased while a result is used");
    }
  }

  /** Drops every use of values and blocks by this operation and those inside it. */
  public void dropAllReferences() {
    walkPreOrder(
        op -> {
          for (OpOperand operand : op.operands) {
            operand.drop();
          }
          for (BlockOperand successor : op.successors) {
            successor.drop();
          }
          op.operands = NO_OPERANDS;
          op.successors = NO_SUCCESSORS;
          return WalkResult.ADVANCE;
        });
  }

  // Walks.

  /** Visits all operations inside this one and then this one; the current one may be erased. */
  public void walk(Consumer<Operation> visitor) {
    OpWalk.postOrder(
        this,
        op -> {
          visitor.accept(op);
          return WalkResult.ADVANCE;
        });
  }

  /** As {@link #walk}, until the visitor interrupts; returns whether it did. */
  public boolean walkInterruptible(Function<Operation, WalkResult> visitor) {
    return OpWalk.postOrder(this, visitor);
  }

  /**
   * Visits this operation and then those inside; {@link WalkResult#SKIP} leaves the inside out.
   * Returns whether the visitor interrupted.
   */
  public boolean walkPreOrder(Function<Operation, WalkResult> visitor) {
    return OpWalk.preOrder(this, visitor);
  }

  /** The operations inside the regions of this one, not nested further. */
  public Iterable<Operation> bodyOps() {
    return () ->
        new Iterator<>() {
          private Operation following = OpWalk.firstInside(Operation.this);

          @Override
          public boolean hasNext() {
            return following != null;
          }

          @Override
          public Operation next() {
            Operation current = following;
            following = OpWalk.nextSibling(current);
            return current;
          }
        };
  }

  // Diagnostics.

  /** Starts a diagnostic at this operation. */
  public DiagnosticBuilder report(Severity severity, String message) {
    return new DiagnosticBuilder(this, severity, message);
  }

  /** Starts {@code error: message}. */
  public DiagnosticBuilder error(String message) {
    return report(Severity.ERROR, message);
  }

  /** Starts {@code error: 'name' op message}. */
  public DiagnosticBuilder opError(String message) {
    return error("'" + name + "' op " + message);
  }

  /** Emits {@code error: 'name' op message}; returns false, the failure of a verifier. */
  public boolean emitOpError(String message) {
    return opError(message).emit();
  }

  /** The operation in generic syntax. */
  @Override
  public String toString() {
    return OperationText.of(this);
  }
}
