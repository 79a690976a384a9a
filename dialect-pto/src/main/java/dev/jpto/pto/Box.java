package dev.jpto.pto;

/** The extents of one box of a boxed tile, in elements (pto-dialect.md section 7.2). */
public record Box(long rows, long cols) {
  /** The box of {@code config}, which is boxed, for elements of {@code bytes} bytes. */
  public static Box of(TileConfig config, int bytes) {
    return switch (config.fractal()) {
      case 1024 -> new Box(16, 16);
      case 32 -> new Box(16, 2);
      default -> {
        int inLine = Math.max(1, 32 / bytes);
        yield config.slayout() == SLayout.ROW_MAJOR ? new Box(16, inLine) : new Box(inLine, 16);
      }
    };
  }
}
