package dev.jpto.ir.support;

import java.util.Set;

/**
 * The dialects that mlir-opt 19 registers. jpto keeps most of them without knowing them, but reads
 * and prints aliases where mlir-opt does: it looks for them in the inherent attributes of
 * registered operations, and reads them inside types and attributes of registered dialects;
 * elsewhere such text is opaque to it. Of its dialect {@code test} only the text counts: other
 * tools use the name for anything, so an operation of it may mean anything.
 */
public final class UpstreamDialects {
  private static final Set<String> NAMES =
      Set.of(
          "acc",
          "affine",
          "amdgpu",
          "amx",
          "arith",
          "arm_neon",
          "arm_sme",
          "arm_sve",
          "async",
          "bufferization",
          "builtin",
          "cf",
          "complex",
          "dlti",
          "emitc",
          "func",
          "gpu",
          "index",
          "irdl",
          "linalg",
          "llvm",
          "math",
          "memref",
          "mesh",
          "ml_program",
          "mpi",
          "nvgpu",
          "nvvm",
          "omp",
          "pdl",
          "pdl_interp",
          "polynomial",
          "ptr",
          "quant",
          "rocdl",
          "scf",
          "shape",
          "sparse_tensor",
          "spirv",
          "tensor",
          "tosa",
          "transform",
          "ub",
          "vector",
          "x86vector",
          "xegpu");

  private static final Set<String> SYMBOL_TABLES =
      Set.of("gpu.module", "irdl.dialect", "llvm.comdat", "spirv.module");

  private UpstreamDialects() {}

  /** Whether mlir-opt 19 registers a dialect of this namespace, other than {@code test}. */
  public static boolean contains(String namespace) {
    return NAMES.contains(namespace);
  }

  /** Whether mlir-opt 19 prints aliases inside types and attributes of this namespace. */
  public static boolean printsAliases(String namespace) {
    return contains(namespace) || namespace.equals(UpstreamTestOps.NAMESPACE);
  }

  /** Whether mlir-opt 19 looks for aliases in the properties of {@code operation}, in full. */
  public static boolean searchesProperties(String namespace, String operation) {
    return contains(namespace)
        || (namespace.equals(UpstreamTestOps.NAMESPACE) && UpstreamTestOps.contains(operation));
  }

  /** Whether mlir-opt 19 registers {@code operation}, of a dialect jpto lacks, as symbol table. */
  public static boolean isSymbolTable(String operation) {
    return SYMBOL_TABLES.contains(operation);
  }
}
