package dev.jpto.pattern;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Literal;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.pattern.model.Var.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Declares one pattern: first what it matches, then what it makes. The declaration runs once; it
 * sees captures, not IR.
 *
 * <p>Names of captures are for explanations and errors; without one a capture gets a number.
 */
public final class PatternBuilder {
  private final Staging staging;

  PatternBuilder(Staging staging) {
    this.staging = staging;
  }

  // Captures.

  /** Any value. */
  public ValueCapture value() {
    return new ValueCapture(staging.fresh(Kind.VALUE));
  }

  /** Any value, called {@code name}. */
  public ValueCapture value(String name) {
    return new ValueCapture(staging.named(name, Kind.VALUE));
  }

  /** Any number of values. */
  public ValuesCapture values() {
    return new ValuesCapture(staging.fresh(Kind.VALUES));
  }

  /** Any number of values, called {@code name}. */
  public ValuesCapture values(String name) {
    return new ValuesCapture(staging.named(name, Kind.VALUES));
  }

  /** Any attribute, called {@code name}. */
  public AttrCapture<Attribute> attr(String name) {
    return new AttrCapture<>(staging.named(name, Kind.ATTRIBUTE));
  }

  /** An attribute of this class, called {@code name}. */
  public <A extends Attribute> AttrCapture<A> attr(String name, Class<A> kind) {
    return staging.ofKind(new AttrCapture<A>(staging.named(name, Kind.ATTRIBUTE)), kind);
  }

  /** The attribute that {@code text} is, {@code 1 : i32}. */
  public AttrCapture<Attribute> literal(String text) {
    Var var = staging.fresh(Kind.ATTRIBUTE);
    staging.fact(new Term.LiteralTerm(var, new Literal(text)));
    return new AttrCapture<>(var);
  }

  /** Any type, called {@code name}. */
  public TypeCapture<Type> type(String name) {
    return new TypeCapture<>(staging.named(name, Kind.TYPE));
  }

  /** A type of this class, called {@code name}. */
  public <T extends Type> TypeCapture<T> type(String name, Class<T> kind) {
    return staging.ofKind(new TypeCapture<T>(staging.named(name, Kind.TYPE)), kind);
  }

  /** The type that {@code text} is, {@code i32}. */
  public TypeCapture<Type> literalType(String text) {
    Var var = staging.fresh(Kind.TYPE);
    staging.fact(new Term.LiteralTerm(var, new Literal(text)));
    return new TypeCapture<>(var);
  }

  /** The types of any number of values, called {@code name}. */
  public TypesCapture types(String name) {
    return new TypesCapture(staging.named(name, Kind.TYPES));
  }

  /** Any region, called {@code name}. */
  public RegionCapture region(String name) {
    return new RegionCapture(staging.named(name, Kind.REGION));
  }

  // The match side.

  /** An operation with all its operands, or with any if none is given. */
  public MatchedOp op(OpDefinition definition, OperandCapture... operands) {
    return op(definition.name(), operands);
  }

  /** As {@link #op(OpDefinition, OperandCapture...)}, by full name. */
  public MatchedOp op(String name, OperandCapture... operands) {
    MatchedOp op = new MatchedOp(this, staging.fresh(Kind.OPERATION), Optional.of(name));
    Arrays.asList(operands).forEach(operand -> op.addOperand(Optional.empty(), operand));
    return staging.matched(op);
  }

  /** An operation of any name. */
  public MatchedOp anyOp() {
    return staging.matched(new MatchedOp(this, staging.fresh(Kind.OPERATION), Optional.empty()));
  }

  /** A value that a constant defines, of this attribute. */
  public ValueCapture constant(AttrCapture<?> attribute) {
    ValueCapture value = value();
    staging.fact(new Term.ConstantTerm(value.var(), attribute.var()));
    return value;
  }

  /** A value that is a constant integer of any type, or elements that all are this integer. */
  public ValueCapture constant(long number) {
    Var attribute = staging.fresh(Kind.ATTRIBUTE);
    staging.fact(new Term.IntegerTerm(attribute, number));
    return constant(new AttrCapture<>(attribute));
  }

  /** The type of {@code value}. */
  public TypeCapture<Type> typeOf(ValueCapture value) {
    return ofType(value, new TypeCapture<>(staging.fresh(Kind.TYPE)));
  }

  /** Says that {@code type} is the type of {@code value}; returns the type. */
  public <T extends Type> TypeCapture<T> ofType(ValueCapture value, TypeCapture<T> type) {
    staging.fact(new Term.TypedTerm(value.var(), type.var()));
    return type;
  }

  /** Says that {@code type} is the type of {@code attribute}; returns the type. */
  public <T extends Type> TypeCapture<T> ofType(AttrCapture<?> attribute, TypeCapture<T> type) {
    staging.fact(new Term.TypedTerm(attribute.var(), type.var()));
    return type;
  }

  /** The types of {@code values}. */
  public TypesCapture typesOf(ValuesCapture values) {
    TypesCapture types = new TypesCapture(staging.fresh(Kind.TYPES));
    staging.fact(new Term.TypedTerm(values.var(), types.var()));
    return types;
  }

  /** The region has one block, which ends with {@code terminator}. */
  public void endsWith(RegionCapture region, MatchedOp terminator) {
    staging.fact(new Term.RegionTerm(region.var(), Optional.of(terminator.var()), List.of()));
  }

  /** The entry block of the region has these arguments first. */
  public void beginsWith(RegionCapture region, ValueCapture... arguments) {
    List<Var> vars = Arrays.stream(arguments).map(Capture::var).toList();
    staging.fact(new Term.RegionTerm(region.var(), Optional.empty(), vars));
  }

  /**
   * What the pattern starts at. The other operations are found from there: what defines its
   * operands, and what uses values bound already.
   */
  public void match(MatchedOp root) {
    staging.root(root);
  }

  // Conditions and what is computed.

  /** Demands a condition that is kept as a constant. */
  public <A> void require(Constraint<? super A> constraint, Capture<A> a) {
    staging.require(constraint.words(), new Constraint.Call1(cast(constraint.test())), a);
  }

  /** Demands a condition that is kept as a constant. */
  public <A, B> void require(
      Constraint.Of2<? super A, ? super B> constraint, Capture<A> a, Capture<B> b) {
    staging.require(constraint.words(), new Constraint.Call2(cast(constraint.test())), a, b);
  }

  /** Demands a condition that is kept as a constant. */
  public <A, B, C> void require(
      Constraint.Of3<? super A, ? super B, ? super C> constraint,
      Capture<A> a,
      Capture<B> b,
      Capture<C> c) {
    staging.require(constraint.words(), new Constraint.Call3(cast(constraint.test())), a, b, c);
  }

  /** Demands a condition; {@code words} say what holds, {@code the shift is in range}. */
  public <A> void require(String words, Capture<A> a, Predicate<? super A> test) {
    require(new Constraint<A>(words, test), a);
  }

  /** Demands a condition on two captures. */
  public <A, B> void require(
      String words, Capture<A> a, Capture<B> b, BiPredicate<? super A, ? super B> test) {
    require(new Constraint.Of2<A, B>(words, test), a, b);
  }

  /** Demands a condition on three captures. */
  public <A, B, C> void require(
      String words,
      Capture<A> a,
      Capture<B> b,
      Capture<C> c,
      Constraint.Predicate3<? super A, ? super B, ? super C> test) {
    require(new Constraint.Of3<A, B, C>(words, test), a, b, c);
  }

  /**
   * An attribute computed from a capture; where the function answers null, the pattern does not
   * match.
   */
  public <A, R extends Attribute> AttrCapture<R> compute(
      String words, Capture<A> a, Function<? super A, R> function) {
    Var result = staging.fresh(Kind.ATTRIBUTE);
    staging.compute(words, new Computation.Call1(cast(function)), result, a);
    return new AttrCapture<>(result);
  }

  /** As {@link #compute(String, Capture, Function)}, from two captures. */
  public <A, B, R extends Attribute> AttrCapture<R> compute(
      String words, Capture<A> a, Capture<B> b, BiFunction<? super A, ? super B, R> function) {
    Var result = staging.fresh(Kind.ATTRIBUTE);
    staging.compute(words, new Computation.Call2(cast(function)), result, a, b);
    return new AttrCapture<>(result);
  }

  /** As {@link #compute(String, Capture, Function)}, from three captures. */
  public <A, B, C, R extends Attribute> AttrCapture<R> compute(
      String words,
      Capture<A> a,
      Capture<B> b,
      Capture<C> c,
      NativeBody.Function3<? super A, ? super B, ? super C, R> function) {
    Var result = staging.fresh(Kind.ATTRIBUTE);
    staging.compute(words, new Computation.Call3(cast(function)), result, a, b, c);
    return new AttrCapture<>(result);
  }

  /** A type computed from a capture; null as for {@link #compute(String, Capture, Function)}. */
  public <A, R extends Type> TypeCapture<R> computeType(
      String words, Capture<A> a, Function<? super A, R> function) {
    Var result = staging.fresh(Kind.TYPE);
    staging.compute(words, new Computation.Call1(cast(function)), result, a);
    return new TypeCapture<>(result);
  }

  /** A type computed from two captures. */
  public <A, B, R extends Type> TypeCapture<R> computeType(
      String words, Capture<A> a, Capture<B> b, BiFunction<? super A, ? super B, R> function) {
    Var result = staging.fresh(Kind.TYPE);
    staging.compute(words, new Computation.Call2(cast(function)), result, a, b);
    return new TypeCapture<>(result);
  }

  /** A capture binds what its class says, so the function gets what it takes. */
  @SuppressWarnings("unchecked")
  private static <T> T cast(Object function) {
    return (T) function;
  }

  // The rewrite side.

  /** Makes an operation with these operands by position; groups are given to what is returned. */
  public NewOp create(OpDefinition definition, OperandCapture... operands) {
    return create(definition.name(), operands);
  }

  /** As {@link #create(OpDefinition, OperandCapture...)}, by full name. */
  public NewOp create(String name, OperandCapture... operands) {
    NewOp op = new NewOp(this, staging.fresh(Kind.OPERATION), name);
    Arrays.asList(operands).forEach(operand -> op.addOperand(Optional.empty(), operand));
    return staging.made(op);
  }

  /** Makes a constant with the dialect of the root. */
  public ValueCapture newConstant(AttrCapture<?> attribute, TypeCapture<?> type) {
    ValueCapture value = value();
    staging.action(new Action.MakeConstant(value.var(), attribute.var(), type.var()));
    return value;
  }

  /** These values one after the other. */
  public ValuesCapture concat(OperandCapture... parts) {
    ValuesCapture all = values();
    staging.action(new Action.Range(all.var(), operands(parts)));
    return all;
  }

  /** Replaces the root by values, one for each result; an operation stands for its results. */
  public void replaceWith(OperandCapture... values) {
    staging.replaceRoot(results(values));
  }

  /** Replaces a matched operation. */
  public void replace(MatchedOp op, OperandCapture... values) {
    staging.action(new Action.Replace(op.var(), results(values)));
  }

  private static List<Var> operands(OperandCapture... parts) {
    return Arrays.stream(parts).map(OperandCapture::asOperand).toList();
  }

  private static List<Var> results(OperandCapture... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof OpCapture op ? op.var() : part.asOperand())
        .toList();
  }

  /** Erases a matched operation, whose results must be unused. */
  public void erase(MatchedOp op) {
    staging.action(new Action.Erase(op.var()));
  }

  /** Sets an attribute of a matched operation in place. */
  public void setAttr(MatchedOp op, String key, AttrCapture<?> value) {
    staging.action(new Action.SetAttribute(op.var(), key, Optional.of(value.var())));
  }

  /** Removes an attribute of a matched operation in place. */
  public void removeAttr(MatchedOp op, String key) {
    staging.action(new Action.SetAttribute(op.var(), key, Optional.empty()));
  }

  /** Changes an operand of a matched operation in place. */
  public void setOperand(MatchedOp op, int index, OperandCapture value) {
    staging.action(new Action.SetOperand(op.var(), index, value.asOperand()));
  }

  /** Rewrites in Java, for what the methods above cannot say; {@code words} name it. */
  public void apply(String words, NativeBody body) {
    staging.apply(words, body);
  }

  // What is known of the pattern.

  /** What the formula does not say, in Markdown. */
  public void document(String text) {
    staging.document(text);
  }

  /** Adds to the benefit, which is the number of matched operations otherwise. */
  public void addBenefit(int more) {
    staging.addBenefit(more);
  }

  /** Says why the pattern cannot fire for ever although it does not make the IR smaller. */
  public void bounded(String reason) {
    staging.bounded(reason);
  }

  // For operations of the pattern.

  void defineResult(OpCapture op, Var value, int index) {
    staging.result(op, new Term.ResultTerm(value, op.var(), index));
  }

  void defineResults(OpCapture op, Var values, ResultGroup group) {
    staging.result(op, new Term.ResultsTerm(values, op.var(), group));
  }
}
