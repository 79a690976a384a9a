/**
 * Benchmarks of jpto, and the generator of the modules they run on. The generator needs nothing but
 * the JDK, so that it also runs from source.
 */
package dev.jpto.bench;
