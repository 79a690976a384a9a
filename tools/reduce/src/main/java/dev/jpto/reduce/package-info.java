/** {@code jpto-reduce}: makes a program small that still fails a test. */
package dev.jpto.reduce;
