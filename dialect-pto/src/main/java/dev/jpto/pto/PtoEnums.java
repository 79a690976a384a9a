package dev.jpto.pto;

import static dev.jpto.pto.PtoEnum.Style.BRACKETED;
import static dev.jpto.pto.PtoEnum.Style.SPACED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All enum attributes of the dialect (pto-dialect.md section 3). */
public final class PtoEnums {
  private static final Map<String, PtoEnum> ALL = new LinkedHashMap<>();

  /** Memories. */
  public static final PtoEnum ADDRESS_SPACE =
      counting(BRACKETED, "address_space", 0, Keyword.all(AddressSpace.class));

  /** Which core a function is for. */
  public static final PtoEnum KERNEL_KIND = counting(BRACKETED, "kernel_kind", 0, "cube", "vector");

  /** The order of a global tensor's elements. */
  public static final PtoEnum LAYOUT = counting(BRACKETED, "layout", 0, "nd", "dn", "nz");

  /** The order of a tile's boxes. */
  public static final PtoEnum BLAYOUT =
      counting(BRACKETED, "blayout", 0, Keyword.all(BLayout.class));

  /** The order inside a tile's boxes. */
  public static final PtoEnum SLAYOUT =
      counting(BRACKETED, "slayout", 0, Keyword.all(SLayout.class));

  /** Fill values. */
  public static final PtoEnum PAD_VALUE =
      counting(BRACKETED, "pad_value", 0, Keyword.all(PadValue.class));

  /** Row storage. */
  public static final PtoEnum COMPACT_MODE =
      counting(BRACKETED, "compact_mode", 0, Keyword.all(CompactMode.class));

  /** Execution pipes. */
  public static final PtoEnum PIPE =
      counting(
          BRACKETED,
          "pipe",
          0,
          "PIPE_S",
          "PIPE_V",
          "PIPE_M",
          "PIPE_MTE1",
          "PIPE_MTE2",
          "PIPE_MTE3",
          "PIPE_ALL",
          "PIPE_MTE4",
          "PIPE_MTE5",
          "PIPE_V2",
          "PIPE_FIX",
          "VIRTUAL_PIPE_MTE2_L1A",
          "VIRTUAL_PIPE_MTE2_L1B",
          "PIPE_NUM",
          "PIPE_UNASSIGNED=99");

  /** Hardware flags. */
  public static final PtoEnum EVENT =
      counting(
          BRACKETED,
          "event",
          0,
          "EVENT_ID0",
          "EVENT_ID1",
          "EVENT_ID2",
          "EVENT_ID3",
          "EVENT_ID4",
          "EVENT_ID5",
          "EVENT_ID6",
          "EVENT_ID7");

  private static final String[] SYNC_ENDS = {
    "TLOAD",
    "TSTORE_ACC",
    "TSTORE_VEC",
    "TMOV_M2L",
    "TMOV_M2S",
    "TMOV_M2B",
    "TMOV_M2V",
    "TMOV_V2M",
    "TMATMUL",
    "TVEC",
    "TVECWAIT_EVENT"
  };

  /** What an event is recorded by and waited for. */
  public static final PtoEnum PIPE_EVENT_TYPE =
      counting(BRACKETED, "pipe_event_type", 0, SYNC_ENDS);

  /** The old name of {@link #PIPE_EVENT_TYPE}. */
  public static final PtoEnum SYNC_OP_TYPE = counting(BRACKETED, "sync_op_type", 0, SYNC_ENDS);

  /** What a load fills with. */
  public static final PtoEnum PADMODE =
      counting(BRACKETED, "padmode", 0, "PadNull", "PadFirstElem", "PadValue");

  /** Which of every four elements a gather takes. */
  public static final PtoEnum MASK_PATTERN =
      counting(
          BRACKETED,
          "mask_pattern",
          1,
          "P0101",
          "P1010",
          "P0001",
          "P0010",
          "P0100",
          "P1000",
          "P1111");

  /** How results of the cube are spread over the vector cores. */
  public static final PtoEnum ACC_TO_VEC_MODE =
      counting(
          BRACKETED,
          "acc_to_vec_mode",
          0,
          "single_mode_vec0",
          "single_mode_vec1",
          "dual_mode_split_m",
          "dual_mode_split_n");

  /** Cores of a function; ptoas does not use it. */
  public static final PtoEnum FUNC_CORE_TYPE =
      counting(BRACKETED, "func_core_type", 1, "AIC", "AIV", "MIX", "AIC_OR_AIV");

  /** Cores of a module; ptoas does not use it. */
  public static final PtoEnum MODULE_CORE_TYPE =
      counting(BRACKETED, "module_core_type", 1, "AIC", "AIV", "MIX");

  /** What a notify does to its cell. */
  public static final PtoEnum NOTIFY_OP = counting(SPACED, "notify_op", 0, "atomic_add", "set");

  /** How a wait or test compares its cell. */
  public static final PtoEnum WAIT_CMP =
      counting(SPACED, "wait_cmp", 0, "eq", "ne", "gt", "ge", "lt", "le");

  /** How tiles are compared; not in the order of {@link #WAIT_CMP}. */
  public static final PtoEnum CMP = counting(SPACED, "cmp", 0, "eq", "ne", "lt", "le", "gt", "ge");

  /** Rounding of conversions. */
  public static final PtoEnum ROUND_MODE =
      counting(
          SPACED,
          "round_mode",
          0,
          "NONE",
          "RINT",
          "ROUND",
          "FLOOR",
          "CEIL",
          "TRUNC",
          "ODD",
          "CAST_RINT");

  /** Saturation of conversions. */
  public static final PtoEnum SATURATION_MODE = counting(SPACED, "saturation_mode", 0, "ON", "OFF");

  /** Precision of divisions and functions. */
  public static final PtoEnum PRECISION_MODE =
      counting(SPACED, "precision_mode", 0, "DEFAULT", "HIGH_PRECISION");

  /** Which part of an accumulation a store is. */
  public static final PtoEnum ST_PHASE =
      counting(SPACED, "st_phase", 0, "unspecified", "partial", "final");

  /** What a store does to memory. */
  public static final PtoEnum ATOMIC_TYPE =
      counting(SPACED, "atomic_type", 0, "atomic_none", "atomic_add");

  /** What the cube's output passes before it is stored. */
  public static final PtoEnum RELU_PRE_MODE =
      counting(
          SPACED,
          "relu_pre_mode",
          0,
          "no_relu",
          "normal_relu",
          "scalar_relu",
          "vector_relu",
          "pwl");

  /** Reductions between ranks. */
  public static final PtoEnum REDUCE_OP = counting(SPACED, "reduce_op", 0, "sum", "max", "min");

  /** Quantisations. */
  public static final PtoEnum QUANT_TYPE =
      counting(SPACED, "quant_type", 0, "INT8_SYM", "INT8_ASYM");

  /** What a gather reads out of bounds. */
  public static final PtoEnum GATHER_OOB =
      counting(SPACED, "gather_oob", 0, "undefined", "clamp", "wrap", "zero");

  /** Where a scatter writes out of bounds. */
  public static final PtoEnum SCATTER_OOB =
      counting(SPACED, "scatter_oob", 0, "undefined", "skip", "clamp", "wrap");

  /** What a scatter does to memory. */
  public static final PtoEnum SCATTER_ATOMIC_OP =
      counting(SPACED, "scatter_atomic_op", 0, "none", "add", "max", "min");

  private PtoEnums() {}

  /** All enums by mnemonic. */
  public static Map<String, PtoEnum> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /** An enum whose numbers count up from {@code first}, but where {@code =number} follows. */
  private static PtoEnum counting(
      PtoEnum.Style style, String mnemonic, int first, String... keywords) {
    List<PtoEnum.Case> cases = new ArrayList<>();
    for (String keyword : keywords) {
      cases.add(caseOf(keyword, first + cases.size()));
    }
    return define(new PtoEnum(mnemonic, style, cases));
  }

  private static PtoEnum.Case caseOf(String text, int number) {
    int equals = text.indexOf('=');
    return equals < 0
        ? new PtoEnum.Case(text, number)
        : new PtoEnum.Case(text.substring(0, equals), Integer.parseInt(text.substring(equals + 1)));
  }

  private static PtoEnum define(PtoEnum kind) {
    ALL.put(kind.mnemonic(), kind);
    return kind;
  }
}
