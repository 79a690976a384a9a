package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.conversion.Materialization.Kind;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What patterns of a conversion change IR with. An operation may be replaced by values of other
 * types: its users see values of the old types until they are converted themselves.
 */
public final class ConversionRewriter extends PatternRewriter {
  private final TypeConverter converter;
  private final Placeholders placeholders;
  private final Supplier<String> refusal;
  private String origin = "";
  private long changesAtStart;

  /**
   * A rewriter.
   *
   * @param refusal why what the pattern made may not stay; empty if it may
   */
  ConversionRewriter(
      Context context,
      RewriteListener listener,
      TypeConverter converter,
      Placeholders placeholders,
      Supplier<String> refusal) {
    super(context, listener);
    this.converter = converter;
    this.placeholders = placeholders;
    this.refusal = refusal;
  }

  /** How types are converted. */
  public TypeConverter typeConverter() {
    return converter;
  }

  /** What runs now, for explanations. */
  void startOf(String what) {
    origin = what;
    changesAtStart = changes();
  }

  // Operands.

  /** The operands of {@code op} converted; empty, with a reason, if a type cannot be. */
  public Optional<OpAdaptor> adaptor(Operation op) {
    List<List<Value>> values = new ArrayList<>(op.numOperands());
    for (int i = 0; i < op.numOperands(); i++) {
      Optional<List<Value>> adapted = converted(op.operand(i));
      if (adapted.isEmpty()) {
        decline("operand %d is of type %s, which is not converted".formatted(i, typeOf(op, i)));
        return Optional.empty();
      }
      values.add(adapted.get());
    }
    return Optional.of(new OpAdaptor(op, values));
  }

  private static Type typeOf(Operation op, int i) {
    return op.operand(i).type();
  }

  /** {@code value} in the types its type becomes; empty if that cannot be converted. */
  public Optional<List<Value>> converted(Value value) {
    return converter.convert(value.type()).map(types -> as(value, types));
  }

  private List<Value> as(Value value, List<Type> types) {
    if (types.equals(List.of(value.type()))) {
      return List.of(value);
    }
    for (List<Value> at = placeholders.inputs(value); at != null; ) {
      if (UnrealizedCasts.types(at).equals(types)) {
        return at;
      }
      at = at.size() == 1 ? placeholders.inputs(at.getFirst()) : null;
    }
    List<Value> known = placeholders.target(value, types);
    return known != null ? known : castToTarget(value, types);
  }

  private List<Value> castToTarget(Value value, List<Type> types) {
    Placeholders.Reason reason = new Placeholders.Reason(Kind.TARGET, origin);
    Operation cast = placeholders.make(this, reason, List.of(value), types, value.location());
    if (changes() == changesAtStart) {
      placeholders.insertBehind(value, cast); // no change of the pattern, which may still decline
    } else {
      InsertionPoint here = insertionPoint();
      Operation definition = value.definingOp();
      (definition == null ? atStart(value.parentBlock()) : after(definition)).insert(cast);
      at(here);
    }
    placeholders.keepTarget(value, cast);
    return List.copyOf(cast.results());
  }

  // Declared patterns.

  @Override
  protected Match adapt(Match match) {
    Object[] captures = new Object[match.size()];
    for (int i = 0; i < captures.length; i++) {
      captures[i] = adapt(match.get(i), match.root());
      if (captures[i] == null && match.get(i) != null) {
        String name = match.plan().captures().get(i);
        decline("'%s' does not become one".formatted(name));
        return null;
      }
    }
    return new Match(match.pattern(), match.plan(), match.root(), captures);
  }

  /** A captured thing converted; null if a single one does not become a single one. */
  private Object adapt(Object captured, Operation root) {
    return switch (captured) {
      case OpResult result when result.definingOp() == root -> result;
      case Value value ->
          converted(value).filter(all -> all.size() == 1).map(List::getFirst).orElse(null);
      case Type type -> converter.convertToOne(type).orElse(null);
      case List<?> several -> adaptAll(several);
      case null -> null;
      default -> captured;
    };
  }

  private List<?> adaptAll(List<?> several) {
    List<Object> all = new ArrayList<>();
    for (Object one : several) {
      Optional<? extends List<?>> converted =
          switch (one) {
            case Value value -> converted(value);
            case Type type -> converter.convert(type);
            default -> Optional.of(List.of(one));
          };
      if (converted.isEmpty()) {
        return null;
      }
      all.addAll(converted.get());
    }
    return all;
  }

  @Override
  public List<Type> replacementTypes(List<Type> types) {
    return converter.convertAll(types).orElse(types);
  }

  @Override
  public boolean accepts() {
    String reason = refusal.get();
    return reason.isEmpty() || decline(reason);
  }

  // Results.

  @Override
  protected Value replacement(OpResult result, Value value) {
    boolean fits = value == null || value.type() == result.type();
    return fits ? value : sourceOf(result, List.of(value));
  }

  /** Replaces {@code op}, each result by some values or none. */
  public void replaceOpWithMultiple(Operation op, List<? extends List<? extends Value>> values) {
    List<Value> singles = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      List<? extends Value> group = values.get(i);
      singles.add(group.size() == 1 ? group.getFirst() : sourceOf(op.result(i), group));
    }
    replaceOp(op, singles);
  }

  /** A value of the type of {@code result} made from {@code values}; null if nobody needs it. */
  private Value sourceOf(OpResult result, List<? extends Value> values) {
    if (result.isUnused()) {
      return null;
    }
    Operation op = result.definingOp();
    InsertionPoint here = insertionPoint();
    before(op);
    Value made = insertCast(Kind.SOURCE, values, result.type(), op.location());
    Attribute constant = placeholders.constantOf(result);
    if (constant != null) {
      placeholders.keepConstant(made, constant);
    }
    at(here);
    return made;
  }

  private Value insertCast(Kind kind, List<? extends Value> from, Type to, Location where) {
    Placeholders.Reason reason = new Placeholders.Reason(kind, origin);
    return insert(placeholders.make(this, reason, from, List.of(to), where)).result();
  }

  // Blocks.

  /** Converts the arguments of {@code block}; what is inside sees old types until converted. */
  public void convertSignature(Block block, SignatureConversion signature) {
    int old = block.numArguments();
    if (signature.size() != old) {
      throw new IllegalArgumentException(
          "the block has %d arguments, not %d".formatted(old, signature.size()));
    }
    for (Type type : signature.types()) {
      insertArgument(block, block.numArguments(), type, block.parentOp().location());
    }
    InsertionPoint here = insertionPoint();
    for (int i = 0; i < old; i++) {
      BlockArgument argument = block.argument(i);
      List<? extends Value> values =
          switch (signature.fate(i)) {
            case SignatureConversion.Fate.Become b -> successors(argument, old + b.first(), b);
            case SignatureConversion.Fate.Replaced r -> r.values();
          };
      replaceArgument(argument, values);
    }
    at(here);
    for (int i = 0; i < old; i++) {
      eraseArgument(block, 0);
    }
  }

  /** The new arguments that {@code old} becomes, from {@code first} on, with what it is told by. */
  private List<BlockArgument> successors(
      BlockArgument old, int first, SignatureConversion.Fate.Become fate) {
    List<BlockArgument> made =
        List.copyOf(old.parentBlock().arguments().subList(first, first + fate.count()));
    made.forEach(argument -> setLocation(argument, old.location()));
    if (made.size() == 1) {
      old.nameHint().ifPresent(made.getFirst()::setNameHint);
    }
    return made;
  }

  private void replaceArgument(BlockArgument argument, List<? extends Value> values) {
    if (values.size() == 1 && values.getFirst().type() == argument.type()) {
      replaceAllUses(argument, values.getFirst());
    } else if (!argument.isUnused()) {
      Block block = argument.parentBlock();
      atStart(block);
      replaceAllUses(
          argument, insertCast(Kind.ARGUMENT, values, argument.type(), argument.location()));
    }
  }

  /**
   * Converts the arguments of all blocks of {@code region}; false, with a reason and nothing
   * changed, if a type cannot be converted.
   */
  public boolean convertRegion(Region region) {
    return convertRegions(List.of(region), block -> 0);
  }

  /**
   * As {@link #convertRegion}, for all of {@code regions} or none. Of a block the first {@code
   * kept} arguments keep their types.
   */
  public boolean convertRegions(List<Region> regions, ToIntFunction<Block> kept) {
    Map<Block, SignatureConversion> signatures = new LinkedHashMap<>();
    for (Region region : regions) {
      for (Block block : region) {
        List<BlockArgument> arguments = block.arguments();
        int first = kept.applyAsInt(block);
        SignatureConversion signature = new SignatureConversion(arguments.size());
        boolean changes = false;
        for (int i = 0; i < arguments.size(); i++) {
          Type type = arguments.get(i).type();
          Optional<List<Type>> types =
              i < first ? Optional.of(List.of(type)) : converter.convert(type);
          if (types.isEmpty()) {
            return decline(
                "a block argument is of type %s, which is not converted".formatted(type));
          }
          changes |= !types.get().equals(List.of(type));
          signature.become(i, types.get());
        }
        if (changes) {
          signatures.put(block, signature);
        }
      }
    }
    signatures.forEach(this::convertSignature);
    return true;
  }
}
