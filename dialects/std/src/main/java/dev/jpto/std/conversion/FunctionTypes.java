package dev.jpto.std.conversion;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.conversion.ConversionRewriter;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.conversion.StructuralConversion;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.func.FuncOps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Converts the types of functions with all that speaks of them: signature and block arguments of
 * {@code func.func}, {@code func.call}, {@code func.call_indirect} and {@code func.return}.
 * Arguments that become several lose their attributes, since none of them is the one described.
 */
public final class FunctionTypes {
  private static final NativePattern FUNC =
      ConversionPattern.on(
          FuncOps.FUNC,
          "convert-types-of-func-func",
          "func.func of old types -> func.func of new types",
          (op, operands, rewriter) -> convert(op, rewriter));

  private FunctionTypes() {}

  /** Adds the patterns to {@code patterns}. */
  public static void populate(PatternSet patterns) {
    patterns.add(
        FUNC,
        StructuralConversion.of(FuncOps.CALL),
        StructuralConversion.of(FuncOps.CALL_INDIRECT),
        StructuralConversion.of(FuncOps.RETURN));
  }

  /** Makes those operations legal whose types {@code converter} leaves as they are. */
  public static void makeLegal(ConversionTarget target, TypeConverter converter) {
    target
        .dynamicallyLegal(
            FuncOps.FUNC,
            op -> converter.isLegal(FuncOps.typeOf(op)) && converter.isLegalWithRegions(op))
        .dynamicallyLegal(FuncOps.CALL, converter::isLegal)
        .dynamicallyLegal(FuncOps.CALL_INDIRECT, converter::isLegal)
        .dynamicallyLegal(FuncOps.RETURN, converter::isLegal);
  }

  private static boolean convert(Operation op, ConversionRewriter rewriter) {
    TypeConverter converter = rewriter.typeConverter();
    FunctionType old = FuncOps.typeOf(op);
    List<List<Type>> inputs = new ArrayList<>();
    List<List<Type>> results = new ArrayList<>();
    if (!convert(old.inputs(), "argument", inputs, rewriter)
        || !convert(old.results(), "result", results, rewriter)
        || converter.isLegal(old) && converter.isLegalWithRegions(op)) {
      return false;
    }
    if (!rewriter.convertRegion(op.region(0))) {
      return false;
    }
    FunctionType type = FunctionType.get(op.context(), flat(inputs), flat(results));
    rewriter.setAttr(op, "function_type", TypeAttr.get(type));
    convertAttributes(op, "arg_attrs", inputs, rewriter);
    convertAttributes(op, "res_attrs", results, rewriter);
    return true;
  }

  private static boolean convert(
      List<Type> types, String what, List<List<Type>> converted, ConversionRewriter rewriter) {
    for (int i = 0; i < types.size(); i++) {
      Optional<List<Type>> one = rewriter.typeConverter().convert(types.get(i));
      if (one.isEmpty()) {
        return rewriter.decline(
            "%s %d is of type %s, which is not converted".formatted(what, i, types.get(i)));
      }
      converted.add(one.get());
    }
    return true;
  }

  private static List<Type> flat(List<List<Type>> types) {
    return types.stream().flatMap(List::stream).toList();
  }

  private static void convertAttributes(
      Operation op, String key, List<List<Type>> types, ConversionRewriter rewriter) {
    ArrayAttr attributes = op.attr(key, ArrayAttr.class);
    if (attributes == null || types.stream().allMatch(group -> group.size() == 1)) {
      return;
    }
    Context context = op.context();
    List<Attribute> all = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      int size = types.get(i).size();
      all.addAll(
          size == 1
              ? List.of(attributes.elements().get(i))
              : Collections.nCopies(size, DictionaryAttr.empty(context)));
    }
    if (all.isEmpty()) {
      rewriter.removeAttr(op, key);
    } else {
      rewriter.setAttr(op, key, ArrayAttr.get(context, all));
    }
  }
}
