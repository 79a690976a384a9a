"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xf32>, %arg1: i1):
    %0 = "pto.get_block_idx"() : () -> i64
    %1 = "pto.get_subblock_idx"() : () -> i64
    %2 = "pto.get_block_num"() : () -> i64
    %3 = "pto.get_subblock_num"() : () -> i64
    "pto.section.vector"() ({
      "pto.tadd"(%arg0, %arg0, %arg0) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    }) : () -> ()
    "pto.section.cube"() ({
    ^bb0:
    }) : () -> ()
    "scf.if"(%arg1) ({
      "pto.section.vector"() ({
        %4 = "pto.get_block_idx"() : () -> i64
        %5 = "arith.index_cast"(%4) : (i64) -> index
      }) : () -> ()
      "scf.yield"() : () -> ()
    }, {
      "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
      "scf.yield"() : () -> ()
    }) : (i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

