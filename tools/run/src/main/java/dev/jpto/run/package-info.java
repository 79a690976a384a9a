/**
 * {@code jpto-run}: runs programs of any stage numerically (simulation.md section 1.1). {@link
 * dev.jpto.run.Runner} does so for other tools and for tests.
 */
package dev.jpto.run;
