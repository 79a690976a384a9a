package dev.jpto.eval.gen;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Context;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Random types, attributes and locations of one context, from one pair of dice. */
final class RandomBuiltins {
  final Context context;
  final Dice dice;
  final RandomText text;
  final RandomNumbers numbers;
  final RandomAffine affine;
  final RandomOpaque opaque;
  final RandomTypes types;
  final RandomElements elements;
  final RandomAttributes attributes;
  final RandomLocations locations;
  private final Map<TypeConstraint, List<Type>> typeSamples = new IdentityHashMap<>();
  private final Map<AttrConstraint, List<Attribute>> attributeSamples = new IdentityHashMap<>();

  RandomBuiltins(Context context, Dice dice) {
    this.context = context;
    this.dice = dice;
    text = new RandomText(dice);
    numbers = new RandomNumbers(dice);
    affine = new RandomAffine(dice, numbers);
    opaque = new RandomOpaque(this);
    types = new RandomTypes(this);
    elements = new RandomElements(this);
    attributes = new RandomAttributes(this);
    locations = new RandomLocations(this);
  }

  /** The samples of a constraint. */
  List<Type> samples(TypeConstraint constraint) {
    return typeSamples.computeIfAbsent(constraint, c -> c.samples().apply(context));
  }

  /** The samples of a constraint. */
  List<Attribute> samples(AttrConstraint constraint) {
    return attributeSamples.computeIfAbsent(constraint, c -> c.samples().apply(context));
  }
}
