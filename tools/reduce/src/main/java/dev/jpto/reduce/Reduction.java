package dev.jpto.reduce;

import dev.jpto.ir.Operation;
import java.util.List;

/**
 * A way to make a program smaller. It finds the places where it could be done; places are numbered,
 * and a copy of the program has the same ones in the same order, so that a choice made for one
 * program can be carried out in its copy.
 */
interface Reduction {
  /** What is done, for messages: {@code erase operations}. */
  String name();

  /** What could be done to {@code module}, each independent of the others. */
  List<Runnable> edits(Operation module);
}
