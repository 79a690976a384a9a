/**
 * Build step: puts {@code jpto-opt} with all it needs into one jar, in a form that starts fast, and
 * makes the JVM's ahead-of-time cache for it. Not part of that jar.
 */
package dev.jpto.opt.dist;
