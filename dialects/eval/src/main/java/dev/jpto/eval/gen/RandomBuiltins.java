package dev.jpto.eval.gen;

import dev.jpto.ir.Context;

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
}
