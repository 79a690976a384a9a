package dev.jpto.ir.attr;

import java.util.Optional;

/** An attribute that may stand as the encoding of a tensor, and fits some tensors only. */
public interface TensorEncoding {
  /** Why no tensor of this shape has this encoding, as a sentence; empty if one may have it. */
  Optional<String> problem(long[] shape);

  /**
   * What is kept of it in the type of a tensor of this shape, which it fits: what says nothing is
   * dropped, so that equal meanings are equal types. Empty if nothing is left.
   */
  Optional<Attribute> canonicalFor(long[] shape);
}
