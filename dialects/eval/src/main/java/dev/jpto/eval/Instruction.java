package dev.jpto.eval;

import dev.jpto.ir.Operation;

/**
 * An operation made ready to run.
 *
 * @param op the operation
 * @param evaluator its evaluator, or null
 * @param operands where the values of the operands are kept
 * @param firstResult where the value of the first result is kept; the others follow
 * @param successors where control may branch to
 */
record Instruction(
    Operation op, Evaluator evaluator, int[] operands, int firstResult, BlockCode[] successors) {}
