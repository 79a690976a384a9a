/**
 * Rewrite patterns declared in Java: {@link dev.jpto.pattern.Patterns}. A declaration makes a
 * {@link dev.jpto.pattern.model.Rule}, which other forms make too.
 */
package dev.jpto.pattern;
