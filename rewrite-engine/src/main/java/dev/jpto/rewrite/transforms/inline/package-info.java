/** The pass {@code inline}: calls are replaced by what they call. */
package dev.jpto.rewrite.transforms.inline;
