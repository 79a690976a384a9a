package dev.jpto.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The kinds of module that are measured. All verify, in jpto and in MLIR 19. */
public enum Shape {
  /** One straight-line function; every value is used and nothing folds. */
  LIVE(StraightLine::live),
  /** Functions of 1,000 operations; some fold, some are twice there, some are dead. */
  MIX(Mix::write),
  /** Loops and conditionals, six deep. */
  NEST(Nest::write),
  /** One function of many blocks with arguments and conditional branches. */
  CFG(Ladder::write),
  /** {@code x + 1 + 1 + ...}: every step invites a rewrite. */
  CHAIN(StraightLine::chain);

  /** Writes what stands in the module. */
  @FunctionalInterface
  interface Body {
    void write(ModuleWriter out, int ops, long seed) throws IOException;
  }

  private final Body body;

  Shape(Body body) {
    this.body = body;
  }

  Body body() {
    return body;
  }

  /** A module of about {@code ops} operations, the same for the same seed. */
  public byte[] generate(int ops, long seed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * ops);
    try {
      ModuleWriter.write(this, ops, seed, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
