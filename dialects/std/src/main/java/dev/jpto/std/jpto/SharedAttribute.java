package dev.jpto.std.jpto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.std.common.KeywordEnum;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.scf.ScfLoops;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One attribute of the namespace {@code jpto}.
 *
 * @param name its name, with the namespace
 * @param place where it may stand, in words
 * @param allowedOn whether it may stand on an operation
 * @param onSignature whether it may stand on an argument or result of a function
 * @param problem what is wrong with a value, empty if nothing
 */
record SharedAttribute(
    String name,
    String place,
    Predicate<Operation> allowedOn,
    boolean onSignature,
    Function<Attribute, String> problem) {

  /** The widest launch: the run time's field is a signed 16-bit integer. */
  private static final long MAX_CORES = Short.MAX_VALUE;

  /** All, by name. */
  static final Map<String, SharedAttribute> ALL =
      Stream.of(
              new SharedAttribute(
                  JptoDialect.KIND,
                  "'func.func'",
                  op -> op.definition() == FuncOps.FUNC,
                  false,
                  value -> keyword(value, FunctionKind.values())),
              new SharedAttribute(
                  JptoDialect.LOOP_KIND,
                  "'scf.for'",
                  op -> op.definition() == ScfLoops.FOR,
                  false,
                  value -> keyword(value, LoopKind.values())),
              new SharedAttribute(
                  JptoDialect.NAME_HINT,
                  "operations and values of a function's signature",
                  op -> true,
                  true,
                  SharedAttribute::name),
              new SharedAttribute(
                  JptoDialect.DIRECTION,
                  "arguments of a function",
                  op -> false,
                  true,
                  value -> keyword(value, Direction.values())),
              new SharedAttribute(
                  JptoDialect.CORE_NUM,
                  "'func.func' and calls",
                  op -> op.definition() == FuncOps.FUNC || CallOp.of(op) != null,
                  false,
                  SharedAttribute::coreNum))
          .collect(Collectors.toUnmodifiableMap(SharedAttribute::name, a -> a));

  private static String keyword(Attribute value, KeywordEnum[] constants) {
    List<String> words = new ArrayList<>();
    for (KeywordEnum constant : constants) {
      words.add(constant.keyword());
    }
    String allowed = "must be one of " + String.join(", ", words);
    if (!(value instanceof StringAttr s)) {
      return allowed + ", as a string";
    }
    String word = s.value();
    return words.contains(word)
        ? ""
        : allowed + ", but is '" + word + "'" + Suggestion.among(word, words);
  }

  private static String name(Attribute value) {
    boolean good = value instanceof StringAttr s && !s.value().isEmpty();
    return good ? "" : "must be a string that is not empty";
  }

  private static String coreNum(Attribute value) {
    boolean good =
        value instanceof IntegerAttr i
            && isCount(i.type())
            && i.value() >= 1
            && i.value() <= MAX_CORES;
    return good ? "" : "must be a signless integer or index from 1 to " + MAX_CORES;
  }

  private static boolean isCount(Type type) {
    return type instanceof IndexType
        || type instanceof IntegerType i && i.isSignless() && i.width() <= Long.SIZE;
  }
}
