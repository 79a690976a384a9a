/** Passes that work on operations of any dialect. */
package dev.jpto.rewrite.transforms;
