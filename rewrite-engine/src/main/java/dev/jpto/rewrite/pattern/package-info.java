/**
 * Rewrite patterns as data, and sets of them. A {@link dev.jpto.rewrite.pattern.DeclaredPattern} is
 * made for a context as a {@link dev.jpto.rewrite.pattern.MatchPlan}: {@link
 * dev.jpto.rewrite.pattern.Check checks} of {@link dev.jpto.rewrite.pattern.Position positions},
 * and what to do with a {@link dev.jpto.rewrite.pattern.Match}.
 */
package dev.jpto.rewrite.pattern;
