package dev.jpto.std.func;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.UnitAttr;
import java.util.List;

/** Constraints on the attributes of a function. */
final class FuncAttrs {
  /** A function type as an attribute. */
  static final AttrConstraint FUNCTION_TYPE =
      new AttrConstraint(
          "type attribute of function type",
          a -> a instanceof TypeAttr t && t.type() instanceof FunctionType,
          TypeAttr.class::isInstance,
          FuncAttrs::functionTypes);

  /** {@code "private"} and the like; other strings are the symbol table's to refuse. */
  static final AttrConstraint VISIBILITY =
      new AttrConstraint("string attribute", StringAttr.class::isInstance, FuncAttrs::visibilities);

  /** {@code [{...}, {...}]}. */
  static final AttrConstraint DICTIONARY_ARRAY =
      new AttrConstraint(
          "Array of dictionary attributes",
          FuncAttrs::isDictionaryArray,
          ArrayAttr.class::isInstance,
          FuncAttrs::dictionaryArrays);

  private FuncAttrs() {}

  private static boolean isDictionaryArray(Attribute attribute) {
    return attribute instanceof ArrayAttr array
        && array.elements().stream().allMatch(DictionaryAttr.class::isInstance);
  }

  private static List<Attribute> visibilities(Uniquer uniquer) {
    return List.of(
        StringAttr.get(uniquer, "private"),
        StringAttr.get(uniquer, "public"),
        StringAttr.get(uniquer, "nested"));
  }

  private static List<Attribute> functionTypes(Uniquer uniquer) {
    Type i32 = IntegerType.get(uniquer, 32);
    Type i64 = IntegerType.get(uniquer, 64);
    return List.of(
        TypeAttr.get(FunctionType.get(uniquer, List.of(), List.of())),
        TypeAttr.get(FunctionType.get(uniquer, List.of(i32), List.of(i32))),
        TypeAttr.get(FunctionType.get(uniquer, List.of(i32, i64), List.of(i64, i32))));
  }

  private static List<Attribute> dictionaryArrays(Uniquer uniquer) {
    DictionaryAttr none = DictionaryAttr.empty(uniquer);
    DictionaryAttr one = DictionaryAttr.of("user.note", UnitAttr.get(uniquer));
    return List.of(
        ArrayAttr.get(uniquer, List.of()),
        ArrayAttr.get(uniquer, List.of(one)),
        ArrayAttr.get(uniquer, List.of(none, one)));
  }
}
