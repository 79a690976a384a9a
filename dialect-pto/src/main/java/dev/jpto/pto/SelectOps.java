package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I32;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.SCALAR;
import static dev.jpto.pto.PtoTypes.TILE;
import static dev.jpto.pto.PtoTypes.VECTOR;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Compare, select, rearrange, sort, quantise, single elements (pto-dialect.md section 5.6). */
final class SelectOps {
  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "tcmp",
                  "dst = packed mask of src0 cmp src1",
                  "Without `cmpMode` elements are compared for equality. The result is a packed"
                      + " mask in a tile of i8. Elements: i32, f16 or f32; a5 adds i8, i16 and"
                      + " bf16.")
              .in("src0", "src1")
              .out("dst")
              .maybe("cmpMode", PtoEnums.CMP)
              .end(),
          op(
                  "tcmps",
                  "dst = packed mask of src cmp scalar",
                  "Each element is compared with the number. The result is a packed mask. Elements:"
                      + " i16, i32, f16 or f32; a5 adds i8.")
              .in("src")
              .scalar("scalar")
              .out("dst")
              .always("cmpMode", PtoEnums.CMP, "eq")
              .end(),
          op(
                  "tsel",
                  "dst = mask ? src0 : src1",
                  "The mask is packed, as `pto.tcmp` leaves it. Sources and `dst` have the same"
                      + " element type and are row major. Elements: i16, i32, f16, bf16 or f32; a5"
                      + " adds i8.")
              .in("mask", "src0", "src1")
              .tmp("tmp")
              .out("dst")
              .end(),
          op(
                  "tsels",
                  "dst = mask ? src : scalar",
                  "The mask is packed, as `pto.tcmp` leaves it. `src` and `dst` have the same"
                      + " element type and valid extents and are row major. Elements: i16, i32, f16"
                      + " or f32; a5 adds i8.")
              .in("mask", "src")
              .tmp("tmp")
              .scalar("scalar")
              .out("dst")
              .end(),
          op(
                  "tconcat",
                  "dst = src0 and src1 side by side",
                  "The columns of `src0`, then those of `src1`; `dst` has at least as many and the"
                      + " same rows.")
              .in("src0", "src1")
              .out("dst")
              .end(),
          op(
                  "tconcatidx",
                  "tconcat with the extents in tiles",
                  "As `pto.tconcat`; the indices say how many columns of each source are taken.")
              .in("src0", "src1", "src0Idx", "src1Idx")
              .out("dst")
              .end(),
          op(
                  "tgather",
                  "gathers by mask, by index or by comparison",
                  "One of three forms, told apart by the operands. By mask: takes those of every"
                      + " four elements that `maskPattern` names. By index: `indices` and `tmp`"
                      + " given; takes the elements at i32 indices. By comparison: `cdst`, `tmp`"
                      + " and `kValue` given; takes the indices of elements equal to or greater"
                      + " than `kValue`, and their number.")
              .in("src")
              .out("dst")
              .optional("cdst", TILE)
              .inOptional("indices")
              .tmpOptional("tmp")
              .optional("kValue", SCALAR)
              .segments()
              .maybe("maskPattern", PtoEnums.MASK_PATTERN)
              .maybe("cmpMode", PtoEnums.CMP)
              .maybe("offset", PtoAttrs.I32)
              .end(),
          op(
                  "tgatherb",
                  "gathers blocks by byte offsets",
                  "Takes 32-byte blocks of `src` at the byte offsets in `offsets`.")
              .in("src", "offsets")
              .out("dst")
              .end(),
          op(
                  "tscatter",
                  "scatters by index",
                  "Puts each element of `src` where its index says. Indices are as wide as the"
                      + " elements, 16 bits for 8-bit elements.")
              .in("src", "indexes")
              .out("dst")
              .end(),
          op(
                  "mgather",
                  "gathers from global memory",
                  "Takes rows or elements of global memory at i32 indices; `gatherOob` says what an"
                      + " index outside gives. a5 only.")
              .in("mem", GLOBAL)
              .in("idx")
              .out("dst")
              .always("gatherOob", PtoEnums.GATHER_OOB, "undefined")
              .end(),
          op(
                  "mscatter",
                  "scatters to global memory",
                  "Puts rows or elements into global memory at i32 indices; `scatterAtomicOp`"
                      + " combines them with what is there, `scatterOob` says what becomes of an"
                      + " index outside. a5 only.")
              .in("src", "idx")
              .out("mem", GLOBAL)
              .always("scatterAtomicOp", PtoEnums.SCATTER_ATOMIC_OP, "none")
              .always("scatterOob", PtoEnums.SCATTER_OOB, "undefined")
              .end(),
          op(
                  "tsort32",
                  "sorts every 32 elements, with their indices",
                  "Every 32 elements of a row in falling order, each followed in `dst` by its"
                      + " index. Elements: f16 or f32, indices i32.")
              .in("src", "idx")
              .tmpOptional("tmp")
              .out("dst")
              .end(),
          op(
                  "tmrgsort",
                  "merges sorted runs of one tile or sorted tiles",
                  "One source: merges runs of `blockLen` elements, a constant multiple of 64, of a"
                      + " tile of one row. Two to four sources: merges them; `excuted` is the"
                      + " vector of the counts taken of each, and `exhausted` stops when one is"
                      + " empty. Elements: f16 or f32.")
              .inMany("srcs", TILE)
              .optional("blockLen", INT)
              .outMany("dsts")
              .tmpOptional("tmp")
              .optional("excuted", VECTOR)
              .segments()
              .always("exhausted", false)
              .end(),
          op(
                  "tci",
                  "dst = S, S + 1, ..., or downwards",
                  "Counts from `S` along a row, downwards if `descending`. Elements: i16 or i32,"
                      + " the type of `S`; `dst` has more than one column.")
              .value("S", INT)
              .out("dst")
              .always("descending", false)
              .end(),
          op(
                  "ttri",
                  "a triangle of ones",
                  "Ones below the diagonal and on it, or above if `upperOrLower` is 1; zeros"
                      + " elsewhere. `diagonal` moves the diagonal to the right.")
              .value("diagonal", INT)
              .out("dst")
              .always("upperOrLower", 0)
              .end(),
          op(
                  "trandom",
                  "random numbers of a key and a counter",
                  "The same key and counter give the same numbers. `rounds` is 7 or 10; elements"
                      + " are 32-bit integers. a5 only.")
              .value("key0", I32)
              .value("key1", I32)
              .value("counter0", I32)
              .value("counter1", I32)
              .value("counter2", I32)
              .value("counter3", I32)
              .out("dst")
              .always("rounds", 10)
              .end(),
          op(
                  "tquant",
                  "quantises to 8 bits",
                  "f32 to i8 with the scales in `fp`; `INT8_ASYM` adds an `offset`, `INT8_SYM` has"
                      + " none.")
              .in("src", "fp")
              .inOptional("offset")
              .out("dst")
              .required("quant_type", PtoEnums.QUANT_TYPE)
              .end(),
          op(
                  "tdequant",
                  "dst = (src - offset) * scale",
                  "i8 or i16 to f32; `scale` and `offset` are f32.")
              .in("src", "scale", "offset")
              .out("dst")
              .end(),
          op(
                  "tget_scale_addr",
                  "the scales that belong to a tile",
                  "`dst` becomes the tile of the `scaling` memory that holds the scales of `src`."
                      + " a5 only.")
              .in("src")
              .out("dst")
              .end(),
          op(
                  "tgetval",
                  "reads one element",
                  "The element with the number `index`, counted along the rows of a tile of the"
                      + " vector memory.")
              .in("src")
              .index("index")
              .result("value", ANY)
              .end(),
          op(
                  "tsetval",
                  "writes one element",
                  "Sets the element with the number `index`, counted along the rows.")
              .out("dst")
              .value("index", INDEX)
              .value("val", ANY)
              .end(),
          op(
                  "tprint",
                  "prints a tile",
                  "Prints a tile of the vector memory or a slice of global memory while the program"
                      + " runs; for finding errors.")
              .value("src", TILE)
              .ordered()
              .end(),
          op(
                  "print",
                  "prints a number",
                  "Prints a number while the program runs, in the C format `format`.")
              .scalar("scalar")
              .required("format", PtoAttrs.STRING)
              .ordered()
              .end(),
          op("trap", "stops the core", "Ends the program with an error where it is reached.")
              .ordered()
              .end());

  private SelectOps() {}
}
