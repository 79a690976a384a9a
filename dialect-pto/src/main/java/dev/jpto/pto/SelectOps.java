package dev.jpto.pto;

import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elements;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.inVec;
import static dev.jpto.pto.OperandRules.rowMajor;
import static dev.jpto.pto.OperandRules.rowMajorVec;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I32;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.SCALAR;
import static dev.jpto.pto.PtoTypes.TILE;
import static dev.jpto.pto.PtoTypes.VECTOR;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.RelationRules.sameValidRows;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.row;
import static dev.jpto.pto.Samples.scales;
import static dev.jpto.pto.Samples.vec;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Compare, select, rearrange, sort, quantise, single elements (pto-dialect.md section 5.6). */
final class SelectOps {
  private static final AttrConstraint ROUNDS = PtoAttrs.i32Like(10, 7);

  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "tcmp",
                  "dst = packed mask of src0 cmp src1",
                  "Without `cmpMode` elements are compared for equality. The result is a packed"
                      + " mask.")
              .in("src0", "src1")
              .like(vec("i8"))
              .out("dst")
              .maybe("cmpMode", PtoEnums.CMP)
              .rules(
                  onA3(inVec("src0", "src1", "dst")),
                  onA5(tiles("src0", "src1", "dst")),
                  sameElement("src0", "src1"),
                  elementsOf("src0", "i32 f16 f32").a5("i8 i16 bf16"),
                  elementsOf("dst", "i8"),
                  onA3(sameValid("src0", "src1"), sameValidRows("src0", "dst")),
                  onA5(sameShape("src0", "src1", "dst")))
              .end(),
          op(
                  "tcmps",
                  "dst = packed mask of src cmp scalar",
                  "Each element is compared with the number. The result is a packed mask.")
              .in("src")
              .scalar("scalar")
              .like(vec("i8"))
              .out("dst")
              .always("cmpMode", PtoEnums.CMP, "eq")
              .rules(
                  inVec("src", "dst"),
                  elementsOf("src", NUMBERS).a5("i8"),
                  sameValidRows("src", "dst"))
              .end(),
          op(
                  "tsel",
                  "dst = mask ? src0 : src1",
                  "The mask is packed, as `pto.tcmp` leaves it; mask and `tmp` are not checked.")
              .like(vec("i8"))
              .in("mask")
              .like(vec("f32"))
              .in("src0", "src1")
              .tmp("tmp")
              .out("dst")
              .rules(
                  tiles("src0", "src1", "dst"),
                  sameElement("src0", "src1", "dst"),
                  rowMajor("src0", "src1", "dst"),
                  elements("src0", "i16 i32 f16 bf16 f32").a5("i8"))
              .end(),
          op("tsels", "dst = mask ? src : scalar", "The mask is packed, as `pto.tcmp` leaves it.")
              .like(vec("i8"))
              .in("mask")
              .like(vec("f32"))
              .in("src")
              .tmp("tmp")
              .scalar("scalar")
              .out("dst")
              .rules(
                  tiles("mask", "src", "tmp", "dst"),
                  sameElement("src", "dst"),
                  sameValid("src", "dst"),
                  rowMajor("src", "dst"),
                  onA5(rowMajor("mask")),
                  elements("src", NUMBERS).a5("i8"))
              .end(),
          op(
                  "tconcat",
                  "dst = src0 and src1 side by side",
                  "The columns of `src0`, then those of `src1`.")
              .in("src0", "src1")
              .like(vec(16, 32, "f32"))
              .out("dst")
              .rules(
                  tiles("src0", "src1", "dst"),
                  sameElement("src0", "src1", "dst"),
                  sameValidRows("src0", "dst"),
                  sameValidRows("src1", "dst"),
                  GatherRules.roomForBoth(),
                  inVec("src0", "src1", "dst"),
                  onA5(rowMajor("src0", "src1", "dst")),
                  elements("src0", "i8 i16 i32 f16 bf16 f32"))
              .end(),
          op(
                  "tconcatidx",
                  "tconcat with the extents in tiles",
                  "As `pto.tconcat`; the indices say how many columns of each source are taken.")
              .in("src0", "src1")
              .like(vec("i32"))
              .in("src0Idx", "src1Idx")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  tiles("src0", "src1", "src0Idx", "src1Idx", "dst"),
                  sameElement("src0", "src1", "dst"),
                  sameElement("src0Idx", "src1Idx"),
                  sameValidRows("dst", "src0", "src1", "src0Idx", "src1Idx"),
                  SelectRules.indexColumns(),
                  inVec("src0", "src1", "src0Idx", "src1Idx", "dst"),
                  onA5(rowMajor("src0", "src1", "src0Idx", "src1Idx", "dst")),
                  elements("src0", "i8 i16 i32 f16 bf16 f32"),
                  elementsOf("src0Idx", "i8 i16 i32"))
              .end(),
          op(
                  "tgather",
                  "gathers by mask, by index or by comparison",
                  "One of three forms. By mask: takes those of every four elements that"
                      + " `maskPattern` names. By index: takes the elements at `indices`. By"
                      + " comparison: takes the indices of elements equal to or greater than"
                      + " `kValue`, and their number.")
              .in("src")
              .like(vec("f32"), vec("i32"))
              .out("dst")
              .optional("cdst", PtoTypes.tile(vec("i32")))
              .like(vec("i32"))
              .inOptional("indices")
              .tmpOptional("tmp")
              .optional("kValue", SCALAR)
              .rules(GatherRules.forms())
              .segments()
              .maybe("maskPattern", PtoEnums.MASK_PATTERN)
              .maybe("cmpMode", PtoEnums.CMP)
              .maybe("offset", PtoAttrs.I32)
              .end(),
          op(
                  "tgatherb",
                  "gathers blocks by byte offsets",
                  "Takes 32-byte blocks of `src` at the byte offsets in `offsets`.")
              .in("src")
              .like(vec("i32"))
              .in("offsets")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  tiles("src", "offsets", "dst"),
                  onA3(rowMajor("dst")),
                  MoveRules.elementSize("dst", 1, 2, 4))
              .end(),
          op("tscatter", "scatters by index", "Puts each element of `src` where its index says.")
              .in("src")
              .like(vec("i32"))
              .in("indexes")
              .like(vec("f32"))
              .out("dst")
              .rules(
                  inVec("src", "indexes", "dst"),
                  sameElement("src", "dst"),
                  elements("src", "i8 i16 i32 f16 bf16 f32"),
                  GatherRules.indexWidth())
              .end(),
          op(
                  "mgather",
                  "gathers from global memory",
                  "Takes rows or elements of global memory at indices; `gatherOob` says what an"
                      + " index outside gives.")
              .in("mem", GLOBAL)
              .like(vec("i32"))
              .in("idx")
              .like(vec("f32"))
              .out("dst")
              .rules(GatherRules.global("dst"))
              .targetOfModuleOnly()
              .always("gatherOob", PtoEnums.GATHER_OOB, "undefined")
              .end(),
          op(
                  "mscatter",
                  "scatters to global memory",
                  "Puts rows or elements into global memory at indices; `scatterAtomicOp` combines"
                      + " them with what is there, `scatterOob` says what becomes of an index"
                      + " outside.")
              .in("src")
              .like(vec("i32"))
              .in("idx")
              .out("mem", GLOBAL)
              .rules(GatherRules.global("src"))
              .rules(GatherRules.combinable())
              .targetOfModuleOnly()
              .always("scatterAtomicOp", PtoEnums.SCATTER_ATOMIC_OP, "none")
              .always("scatterOob", PtoEnums.SCATTER_OOB, "undefined")
              .end(),
          op(
                  "tsort32",
                  "sorts every 32 elements, with their indices",
                  "Every 32 elements of a row in falling order, each followed in `dst` by its"
                      + " index.")
              .in("src")
              .like(vec("i32"))
              .in("idx")
              .like(vec("f32"))
              .tmpOptional("tmp")
              .out("dst")
              .rules(
                  rowMajorVec("src", "dst", "idx"),
                  given("tmp", rowMajorVec("tmp")),
                  sameElement("src", "dst"),
                  elements("src", "f16 f32"),
                  elementsOf("idx", "i32"))
              .end(),
          op(
                  "tmrgsort",
                  "merges sorted runs of one tile or sorted tiles",
                  "One source: merges its runs of `blockLen` elements. Two to four sources: merges"
                      + " them; `excuted` is the vector of the counts taken of each, and"
                      + " `exhausted` stops when one is empty.")
              .inMany("srcs", PtoTypes.tile(row("f32")))
              .optional("blockLen", INT)
              .like(row("f32"))
              .outMany("dsts")
              .rules(SortRules.forms())
              .tmpOptional("tmp")
              .optional("excuted", VECTOR)
              .segments()
              .always("exhausted", false)
              .end(),
          op(
                  "tci",
                  "dst = S, S + 1, ..., or downwards",
                  "Counts from `S` along a row, downwards if `descending`.")
              .value("S", INT)
              .like(vec("i32"))
              .out("dst")
              .rules(
                  tiles("dst"),
                  elementsOf("dst", "i16 i32"),
                  SelectRules.exactlyElement(),
                  SelectRules.severalColumns())
              .always("descending", false)
              .end(),
          op(
                  "ttri",
                  "a triangle of ones",
                  "Ones below the diagonal and on it, or above if `upperOrLower` is 1; zeros"
                      + " elsewhere. `diagonal` moves the diagonal to the right.")
              .value("diagonal", INT)
              .out("dst")
              .rules(
                  rowMajorVec("dst"),
                  SelectRules.oneOf("upperOrLower", "0 (lower) or 1 (upper)", 0, 1),
                  elements("dst", NUMBERS).a5("i8 bf16"))
              .always("upperOrLower", 0)
              .end(),
          op(
                  "trandom",
                  "random numbers of a key and a counter",
                  "The same key and counter give the same numbers.")
              .value("key0", I32)
              .value("key1", I32)
              .value("counter0", I32)
              .value("counter1", I32)
              .value("counter2", I32)
              .value("counter3", I32)
              .like(vec("i32"))
              .out("dst")
              .always("rounds", ROUNDS, 10)
              .rules(
                  ArchRules.A5_ONLY,
                  tiles("dst"),
                  rowMajor("dst"),
                  elements("dst", "i32"),
                  SelectRules.oneOf("rounds", "7 or 10", 7, 10))
              .end(),
          op(
                  "tquant",
                  "quantises to 8 bits",
                  "With the scales in `fp`; `INT8_ASYM` adds an `offset`.")
              .in("src", "fp")
              .inOptional("offset")
              .like(vec("i8"))
              .out("dst")
              .required("quant_type", PtoEnums.QUANT_TYPE)
              .rules(
                  elementsOf("dst", "i8"),
                  SelectRules.offsetIffAsymmetric(),
                  tiles("src", "fp", "dst"),
                  elementsOf("src", "f32"),
                  given("offset", tiles("offset"), elementsOf("offset", "f32")),
                  onA3(rowMajor("src", "dst")))
              .end(),
          op("tdequant", "dst = (src - offset) * scale", "With a scale and an offset for each row.")
              .like(vec("i8"))
              .in("src")
              .like(vec("f32"))
              .in("scale", "offset")
              .out("dst")
              .rules(
                  elementsOf("src", "i8 i16"),
                  elementsOf("dst", "f32"),
                  elementsOf("scale", "f32"),
                  elementsOf("offset", "f32"),
                  tiles("src", "scale", "offset", "dst"),
                  onA3(rowMajor("src", "dst")))
              .end(),
          op(
                  "tget_scale_addr",
                  "the scales that belong to a tile",
                  "`dst` becomes the tile that holds the scales of `src`.")
              .in("src")
              .like(scales("f32"))
              .out("dst")
              .rules(
                  ArchRules.A5_ONLY,
                  MoveRules.anyTile("src"),
                  MoveRules.anyTile("dst"),
                  MoveRules.inOneOf("dst", AddressSpace.SCALING),
                  sameShape("dst", "src"),
                  sameValid("dst", "src"))
              .end(),
          op(
                  "tgetval",
                  "reads one element",
                  "The element with the number `index`, counted along the rows of a tile of the"
                      + " vector memory.")
              .in("src")
              .index("index")
              .result("value", ANY)
              .rules(SelectRules.readable())
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
              .rules(SelectRules.printable())
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
