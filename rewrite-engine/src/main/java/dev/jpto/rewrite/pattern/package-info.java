/** Rewrite patterns as data, and sets of them. */
package dev.jpto.rewrite.pattern;
