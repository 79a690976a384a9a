package dev.jpto.eval.gen;

import dev.jpto.ir.OpDefinition;
import java.util.Optional;

/**
 * A guess at what the regions of a group look like.
 *
 * @param arguments the types of the arguments of the entry block
 * @param terminator what ends the region; an operation that nobody knows if empty
 * @param yielded the types of the operands of the terminator
 */
record RegionScheme(TypeList arguments, Optional<OpDefinition> terminator, TypeList yielded) {}
