/** Patterns and folders keep what programs compute. */
package dev.jpto.suite.soundness;
