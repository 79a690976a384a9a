/**
 * The interpreter: runs IR of any dialect whose operations have an {@link dev.jpto.eval.Evaluator}.
 * An execution ends with values, or at an operation, with undefined behaviour, an abort, no fuel
 * left, or something that cannot be run.
 */
package dev.jpto.eval;
