package dev.jpto.eval;

/** A block made ready to run. */
final class BlockCode {
  /** Where the value of the first argument is kept; the others follow. */
  final int firstArgument;

  final int numArguments;

  /** The operations in order; set once all blocks of the body exist. */
  Instruction[] instructions;

  BlockCode(int firstArgument, int numArguments) {
    this.firstArgument = firstArgument;
    this.numArguments = numArguments;
  }
}
