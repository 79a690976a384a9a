package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.NativePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Converts operations that only pass values on: the same operation with converted operands, result
 * types and block arguments. What was one value may become several or none where the operation
 * takes any number.
 */
public final class StructuralConversion {
  /**
   * What stays in old types since the operation takes no other.
   *
   * @param operands the names of groups of operands
   * @param arguments how many arguments of the first block, the first ones
   * @param oneToOne whether no value may become several or none
   */
  public record Kept(Set<String> operands, ToIntFunction<Operation> arguments, boolean oneToOne) {
    /** Nothing stays. */
    public static final Kept NOTHING = new Kept(Set.of(), op -> 0, false);

    private boolean hasOperand(Operation op, int i) {
      List<ValueDef> groups = op.definition().operands();
      for (int g = 0; g < groups.size() && !operands.isEmpty(); g++) {
        Groups.Range range = Groups.operandRange(op, g);
        if (i >= range.start() && i < range.start() + range.size()) {
          return operands.contains(groups.get(g).name());
        }
      }
      return false;
    }

    private int arguments(Operation op, Block block) {
      boolean isFirst = block.isEntry() && block.region().index() == 0;
      return isFirst ? arguments.applyAsInt(op) : 0;
    }

    /** Whether all that does not stay has legal types, for a target. */
    public boolean isLegal(Operation op, TypeConverter converter) {
      for (int i = 0; i < op.numOperands(); i++) {
        if (!converter.isLegal(op.operand(i).type()) && !hasOperand(op, i)) {
          return false;
        }
      }
      return op.results().stream().allMatch(result -> converter.isLegal(result.type()))
          && op.regions().stream().allMatch(region -> isLegal(op, region, converter));
    }

    private boolean isLegal(Operation op, Region region, TypeConverter converter) {
      for (Block block : region) {
        List<BlockArgument> converted =
            block.arguments().subList(arguments(op, block), block.numArguments());
        if (!converted.stream().allMatch(argument -> converter.isLegal(argument.type()))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Kept kept;

  private StructuralConversion(Kept kept) {
    this.kept = kept;
  }

  /** The pattern {@code convert-types-of-scf-if} for {@code scf.if}; it adds and drops nothing. */
  public static NativePattern of(OpDefinition definition) {
    return of(definition, Kept.NOTHING);
  }

  /** As {@link #of(OpDefinition)}, for an operation some of which stays as it is. */
  public static NativePattern of(OpDefinition definition, Kept kept) {
    return ConversionPattern.onMultiple(
        definition,
        "convert-types-of-" + definition.name().replace('.', '-').replace('_', '-'),
        definition.name() + " of old types -> " + definition.name() + " of new types",
        new StructuralConversion(kept)::convert);
  }

  private boolean convert(Operation op, OpAdaptor converted, ConversionRewriter rewriter) {
    if (kept.isLegal(op, rewriter.typeConverter())) {
      return rewriter.decline("its types are legal already");
    }
    OpAdaptor operands = withKept(op, converted);
    List<List<Type>> resultTypes = new ArrayList<>();
    for (OpResult result : op.results()) {
      Optional<List<Type>> types = rewriter.typeConverter().convert(result.type());
      if (types.isEmpty()) {
        return rewriter.decline(
            "result %d is of type %s, which is not converted"
                .formatted(result.index(), result.type()));
      }
      resultTypes.add(types.get());
    }
    if (!staysSingle(op, operands, resultTypes, rewriter)
        || !hasTypesThatFit(op, operands, rewriter)
        || !rewriter.convertRegions(op.regions(), block -> kept.arguments(op, block))) {
      return false;
    }
    Operation made = create(op, operands, resultTypes, rewriter);
    List<List<OpResult>> values = new ArrayList<>();
    int next = 0;
    for (List<Type> types : resultTypes) {
      values.add(made.results().subList(next, next + types.size()));
      next += types.size();
    }
    rewriter.replaceOpWithMultiple(op, values);
    return true;
  }

  private OpAdaptor withKept(Operation op, OpAdaptor converted) {
    List<List<Value>> values = new ArrayList<>(converted.groups());
    for (int i = 0; i < values.size(); i++) {
      if (kept.hasOperand(op, i)) {
        values.set(i, List.of(op.operand(i)));
      }
    }
    return new OpAdaptor(op, values);
  }

  /** Whether the operation takes operands of the new types. */
  private static boolean hasTypesThatFit(
      Operation op, OpAdaptor operands, ConversionRewriter rewriter) {
    for (ValueDef group : op.definition().operands()) {
      for (Value value : operands.operands(group.name())) {
        if (!group.constraint().allows(value.type())) {
          return rewriter.decline(
              "operand '%s' must be %s, and becomes %s"
                  .formatted(group.name(), group.constraint().summary(), value.type()));
        }
      }
    }
    return true;
  }

  /** Whether what is one value by definition still is. */
  private boolean staysSingle(
      Operation op, OpAdaptor operands, List<List<Type>> resultTypes, ConversionRewriter rewriter) {
    for (int i = 0; kept.oneToOne && i < op.numOperands(); i++) {
      int size = operands.groups().get(i).size();
      if (size != 1) {
        return rewriter.decline("operand %d becomes %d values".formatted(i, size));
      }
    }
    OpDefinition definition = op.definition();
    int[] operandSizes = operands.segments();
    int[] resultSizes = segments(op, resultTypes);
    for (int i = 0; i < operandSizes.length; i++) {
      ValueDef group = definition.operands().get(i);
      if (group.arity() == Arity.ONE && operandSizes[i] != 1) {
        return rewriter.decline(
            "operand '%s' becomes %d values".formatted(group.name(), operandSizes[i]));
      }
    }
    for (int i = 0; i < resultSizes.length; i++) {
      ValueDef group = definition.results().get(i);
      if (group.arity() == Arity.ONE && resultSizes[i] != 1) {
        return rewriter.decline(
            "result '%s' becomes %d values".formatted(group.name(), resultSizes[i]));
      }
    }
    return true;
  }

  private static Operation create(
      Operation op, OpAdaptor operands, List<List<Type>> resultTypes, ConversionRewriter rewriter) {
    OpBuilder.OpSpec spec =
        rewriter
            .create(op.definition(), op.location())
            .operands(operands.operands().toArray(new Value[0]))
            .results(resultTypes.stream().flatMap(List::stream).toList())
            .successors(op.successors().toArray(new Block[0]))
            .regions(op.numRegions());
    op.properties().forEach(entry -> spec.attr(entry.name(), entry.value()));
    op.attributes().forEach(entry -> spec.attr(entry.name(), entry.value()));
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      spec.attr(
          OpDefinition.OPERAND_SEGMENTS,
          DenseArrayAttr.ofInts(rewriter.context(), operands.segments()));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)) {
      spec.attr(
          OpDefinition.RESULT_SEGMENTS,
          DenseArrayAttr.ofInts(rewriter.context(), segments(op, resultTypes)));
    }
    Operation made = spec.insert();
    for (int i = 0; i < op.numRegions(); i++) {
      rewriter.inlineRegion(op.region(i), made.region(i));
    }
    return made;
  }

  private static int[] segments(Operation op, List<List<Type>> types) {
    int[] sizes = new int[op.definition().results().size()];
    for (int i = 0; i < sizes.length; i++) {
      Groups.Range range = Groups.resultRange(op, i);
      for (List<Type> group : types.subList(range.start(), range.start() + range.size())) {
        sizes[i] += group.size();
      }
    }
    return sizes;
  }
}
