package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.Dominance;
import dev.jpto.ir.attr.Type;
import dev.jpto.pto.KernelFunction.Side;
import java.util.List;
import java.util.Optional;

/** What ptoas's passes ask of the pipes of one function (pto-dialect.md section 5.8). */
final class PipeConventions {
  private static final int FLAGS = 16;
  private static final int BASE_ALIGNMENT = 256;

  private PipeConventions() {}

  static boolean check(Operation function) {
    List<Operation> pipes = KernelFunction.pipes(function);
    boolean kept = flagsSuffice(function, pipes);
    Dominance dominance = new Dominance();
    for (Operation pipe : pipes) {
      kept &= sameSplit(function, pipe);
      kept &= opensFirst(function, pipe, dominance);
      kept &= buffers(pipe);
    }
    for (Operation buffer : KernelFunction.all(function, PipeOps.RESERVE_BUFFER)) {
      long base = KernelFunction.number(buffer, "base").orElse(0L);
      kept &=
          base % BASE_ALIGNMENT == 0
              || buffer.emitOpError(
                  "has base %d, which is no multiple of 256 bytes".formatted(base));
    }
    for (Operation transfer : transfers(function)) {
      kept &= memory(transfer);
    }
    return kept & signalsHaveRoom(function);
  }

  private static List<Operation> transfers(Operation function) {
    return KernelFunction.all(
        function,
        PipeOps.TPUSH_TO_AIV,
        PipeOps.TPUSH_TO_AIC,
        PipeOps.TPOP_FROM_AIC,
        PipeOps.TPOP_FROM_AIV,
        PipeOps.TFREE_FROM_AIC,
        PipeOps.TFREE_FROM_AIV,
        PipeOps.TALLOC_TO_AIV,
        PipeOps.TALLOC_TO_AIC);
  }

  private static List<Operation> transfers(Operation function, long id) {
    return transfers(function).stream().filter(op -> KernelFunction.idOf(op) == id).toList();
  }

  private static boolean flagsSuffice(Operation function, List<Operation> pipes) {
    int flags = 0;
    for (Operation pipe : pipes) {
      flags += KernelFunction.number(pipe, "dir_mask").orElse(1L) == 3 ? 4 : 2;
      if (flags > FLAGS) {
        return pipe.emitOpError(
            "needs flag ids beyond the 16 of a core: 2 for a pipe of one direction, 4 for both;"
                + " open fewer pipes");
      }
    }
    return true;
  }

  /** Halves and wholes do not mix on one pipe; {@code nosplit} tells what is used. */
  private static boolean sameSplit(Operation function, Operation pipe) {
    List<Operation> transfers = transfers(function, KernelFunction.idOf(pipe));
    Optional<Operation> whole = transfers.stream().filter(op -> split(op) == 0).findFirst();
    Optional<Operation> half = transfers.stream().filter(op -> split(op) != 0).findFirst();
    if (whole.isPresent() && half.isPresent()) {
      return half.get()
          .opError(
              "has split = %d on pipe id = %d, where %s has split = 0; a pipe carries whole entries"
                      .formatted(
                          split(half.get()), KernelFunction.idOf(pipe), whole.get().name().text())
                  + " or parts, not both")
          .note(whole.get().location(), "split = 0 here")
          .emit();
    }
    if (PipeRules.isTrue(pipe, "nosplit") && half.isPresent()) {
      return half.get()
          .opError(
              "has split = %d on a pipe opened with nosplit = true".formatted(split(half.get())))
          .note(pipe.location(), "opened here")
          .emit();
    }
    if (PipeRules.isFalse(pipe, "nosplit") && whole.isPresent()) {
      return whole
          .get()
          .opError("has split = 0 on a pipe opened with nosplit = false")
          .note(pipe.location(), "opened here")
          .emit();
    }
    return true;
  }

  private static long split(Operation op) {
    return KernelFunction.number(op, "split").orElse(0L);
  }

  private static boolean opensFirst(Operation function, Operation pipe, Dominance dominance) {
    for (Operation transfer : transfers(function, KernelFunction.idOf(pipe))) {
      if (!dominance.properlyDominates(pipe, transfer)) {
        return transfer
            .opError(
                "uses pipe id = %d, which is not opened on every way here"
                    .formatted(KernelFunction.idOf(pipe)))
            .note(pipe.location(), "opened here; open it at the start of the function")
            .emit();
      }
    }
    return true;
  }

  /** Where the entries of a local pipe lie, and whether there is room for them. */
  private static boolean buffers(Operation pipe) {
    if (Groups.operand(pipe, "gm_slot_tensor") != null) {
      return true;
    }
    if (TargetArch.of(pipe) != TargetArch.A5 && Groups.operand(pipe, "gm_slot_buffer") == null) {
      return pipe.emitOpError(
          "requires 'gm_slot_buffer' when lowering to a2/a3; pass a pointer to global memory");
    }
    Side side = pipe.is(PipeOps.AIC_INITIALIZE_PIPE) ? Side.CUBE : Side.VECTOR;
    long mask = KernelFunction.number(pipe, "dir_mask").orElse(0L);
    boolean kept = true;
    if ((mask & PipeRules.C2V) != 0) {
      kept = buffer(pipe, "c2v_consumer_buf", side == Side.VECTOR, "vec");
    }
    if ((mask & PipeRules.V2C) != 0) {
      kept &= buffer(pipe, "v2c_consumer_buf", side == Side.CUBE, "mat");
    }
    return kept;
  }

  private static boolean buffer(
      Operation pipe, String operand, boolean isConsumer, String location) {
    Operation source = Groups.operand(pipe, operand).definingOp();
    boolean reserved = source != null && source.is(PipeOps.RESERVE_BUFFER);
    boolean imported = source != null && source.is(PipeOps.IMPORT_RESERVED_BUFFER);
    if (isConsumer ? !reserved : !imported) {
      return pipe.emitOpError(
          "expects '%s' to come from %s, as this function %s"
              .formatted(
                  operand,
                  isConsumer ? "pto.reserve_buffer" : "pto.import_reserved_buffer",
                  isConsumer ? "takes the entries" : "hands the entries over"));
    }
    if (imported) {
      return true;
    }
    OpCheck check = new OpCheck(source, TargetArch.A2A3);
    if (!check.is("location", location)) {
      return source.emitOpError(
          "is in %s, but the entries of this direction are taken in %s"
              .formatted(source.attr("location"), location));
    }
    long slot = KernelFunction.number(pipe, "slot_size").orElse(0L);
    long slots = KernelFunction.number(pipe, "local_slot_num").orElse(slots(pipe));
    long size = KernelFunction.number(source, "size").orElse(0L);
    return size >= slot * slots
        || source
            .opError(
                "has %d bytes, too few for %d entries of %d bytes; reserve %d"
                    .formatted(size, slots, slot, slot * slots))
            .note(pipe.location(), "the entries of this pipe")
            .emit();
  }

  private static long slots(Operation pipe) {
    return KernelFunction.number(pipe, "dir_mask").orElse(0L) == 3 ? 4 : 8;
  }

  /** From which memory an entry is pushed, and into which it is popped. */
  private static boolean memory(Operation transfer) {
    boolean push = transfer.is(PipeOps.TPUSH_TO_AIV) || transfer.is(PipeOps.TPUSH_TO_AIC);
    boolean pop = transfer.is(PipeOps.TPOP_FROM_AIC) || transfer.is(PipeOps.TPOP_FROM_AIV);
    if (!push && !pop) {
      return true;
    }
    Type entry = push ? transfer.operand(0).type() : transfer.result(0).type();
    if (!(entry instanceof TileBufType tile)) {
      return true;
    }
    AddressSpace space = tile.space();
    boolean fits =
        space == AddressSpace.VEC || space == (push ? AddressSpace.ACC : AddressSpace.MAT);
    return fits
        || transfer.emitOpError(
            "tile type must map to a supported %s pipe: %s, but it is in %s"
                .formatted(
                    push ? "producer" : "consumer",
                    push ? "vec or acc" : "vec or mat",
                    space.keyword()));
  }

  /** Signals between cores of a3 need a place. */
  private static boolean signalsHaveRoom(Operation function) {
    if (TargetArch.of(function) == TargetArch.A5) {
      return true;
    }
    boolean[] found = {false};
    function.walk(op -> found[0] |= op.name().text().equals("pto.set_ffts"));
    boolean[] kept = {true};
    function.walk(
        op -> {
          String name = op.name().text();
          if (!found[0] && (name.equals("pto.sync.set") || name.equals("pto.sync.wait"))) {
            kept[0] &= op.emitOpError("needs a pto.set_ffts in the same function on a3");
          }
        });
    return kept[0];
  }
}
