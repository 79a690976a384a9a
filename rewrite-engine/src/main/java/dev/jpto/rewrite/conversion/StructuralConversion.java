package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.NativePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Converts operations that only pass values on: the same operation with converted operands, result
 * types and block arguments. What was one value may become several or none where the operation
 * takes any number.
 */
public final class StructuralConversion {
  private StructuralConversion() {}

  /** The pattern {@code convert-types-of-scf-if} for {@code scf.if}; it adds and drops nothing. */
  public static NativePattern of(OpDefinition definition) {
    return ConversionPattern.onMultiple(
        definition,
        "convert-types-of-" + definition.name().replace('.', '-').replace('_', '-'),
        definition.name() + " of old types -> " + definition.name() + " of new types",
        StructuralConversion::convert);
  }

  private static boolean convert(Operation op, OpAdaptor operands, ConversionRewriter rewriter) {
    if (rewriter.typeConverter().isLegalWithRegions(op)) {
      return rewriter.decline("its types are legal already");
    }
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
        || !rewriter.convertRegions(op.regions())) {
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

  /** Whether groups that hold one value by definition still do. */
  private static boolean staysSingle(
      Operation op, OpAdaptor operands, List<List<Type>> resultTypes, ConversionRewriter rewriter) {
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
