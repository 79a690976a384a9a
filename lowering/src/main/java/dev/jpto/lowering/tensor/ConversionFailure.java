package dev.jpto.lowering.tensor;

/** Ends the conversion of a function after an error has been reported at the operation at fault. */
final class ConversionFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  ConversionFailure() {
    super(null, null, false, false);
  }
}
