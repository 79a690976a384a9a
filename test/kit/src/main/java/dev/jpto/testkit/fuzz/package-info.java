/** Damaged texts for fuzzing readers. */
package dev.jpto.testkit.fuzz;
