/**
 * Conversion between dialects and types: what is legal, how types change, patterns that get their
 * operands in the new types, and casts where both worlds meet.
 */
package dev.jpto.rewrite.conversion;
