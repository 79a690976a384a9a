/** The pass {@code cse}: of operations that compute the same, one is enough. */
package dev.jpto.rewrite.transforms.cse;
