package dev.jpto.reduce;

import dev.jpto.ir.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a program smaller as long as a test goes on failing: tries each reduction at all places
 * together, then at half of them, and so on down to single ones, and begins again until nothing
 * helps any more. Every program tried is valid.
 */
final class Reducer {
  private static final List<Reduction> REDUCTIONS =
      List.of(
          new DropBodies(),
          new EraseOperations(),
          new UnwrapRegions(),
          new StraightenBranches(),
          new DropSignatureParts(),
          new DropAttributes());

  private final Context context;
  private final FailingTest test;

  Reducer(Context context, FailingTest test) {
    this.context = context;
    this.test = test;
  }

  /** The smallest program found; {@code start} must fail the test. */
  Program reduce(Program start) throws IOException, InterruptedException {
    Program best = start;
    String before;
    do {
      before = best.text();
      for (Reduction reduction : REDUCTIONS) {
        best = reduce(best, reduction);
      }
      best = reduceNumbers(best);
    } while (!best.text().equals(before));
    return best;
  }

  private Program reduce(Program start, Reduction reduction)
      throws IOException, InterruptedException {
    Program best = start;
    for (int size = count(best, reduction); size > 0; size /= 2) {
      int end = count(best, reduction);
      while (end > 0) {
        int from = Math.max(0, end - size);
        Optional<Program> smaller =
            best.with(reduction, IntStream.range(from, end).boxed().toList());
        if (smaller.isPresent() && isBetter(smaller.get(), best)) {
          best = smaller.get();
          end = Math.min(from, count(best, reduction));
        } else {
          end = from;
        }
      }
    }
    return best;
  }

  private static int count(Program program, Reduction reduction) {
    return reduction.edits(program.module()).size();
  }

  private boolean isBetter(Program candidate, Program best)
      throws IOException, InterruptedException {
    return !candidate.text().equals(best.text()) && test.failsFor(candidate.text());
  }

  private Program reduceNumbers(Program start) throws IOException, InterruptedException {
    Program best = start;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String text : SmallerNumbers.candidates(best.text())) {
        Optional<Program> smaller = Program.read(context, text);
        if (smaller.isPresent() && isBetter(smaller.get(), best)) {
          best = smaller.get();
          changed = true;
          break;
        }
      }
    }
    return best;
  }
}
