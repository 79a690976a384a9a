package dev.jpto.tile;

/** Where what is valid of products comes from. */
final class MatmulValid {
  /** As many rows as the left side, as many columns as the right side, which come first. */
  static final ValidSource PRODUCT =
      (op, axis) -> {
        boolean last = axis == ((TileType) op.result(0).type()).rank() - 1;
        return new ValidSource.SameAs(op.operand(last ? 1 : 0), axis);
      };

  private MatmulValid() {}
}
