/** Random programs for properties of jqwik; the programs are {@code dev.jpto.eval.gen}'s. */
package dev.jpto.testkit.gen;
