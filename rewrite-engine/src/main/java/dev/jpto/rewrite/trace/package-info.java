/** What rewriting did: each application of a pattern, kept or told as it happens. */
package dev.jpto.rewrite.trace;
