/** What SSA values are at run time: numbers, flat arrays of them, and poison. */
package dev.jpto.eval.value;
