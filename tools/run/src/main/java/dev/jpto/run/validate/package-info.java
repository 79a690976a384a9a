/**
 * Translation validation: a program is run before and after a transformation on the same random
 * inputs, and what it leaves in memory and returns is compared. Used by {@code jpto-opt --validate}
 * and by the laws of passes.
 */
package dev.jpto.run.validate;
