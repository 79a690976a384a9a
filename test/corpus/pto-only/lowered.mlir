"builtin.module"() ({
  "func.func"() <{function_type = (memref<32x32xf32, strided<[32, 1]>, #pto.address_space<gm>>, memref<32x32xf32, #pto.address_space<vec>>, i64, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<32x32xf32, strided<[32, 1]>, #pto.address_space<gm>>, %arg1: memref<32x32xf32, #pto.address_space<vec>>, %arg2: i64, %arg3: index):
    %0 = "pto.pointer_cast"(%arg2) <{config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>
    %1 = "pto.bind_tile"(%arg1) <{config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<32x32xf32, #pto.address_space<vec>>) -> memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>
    %2 = "pto.bind_tile"(%0, %arg3, %arg3) <{config = #pto.tile_buf_config<blayout=#pto.blayout<col_major>, slayout=#pto.slayout<none_box>, s_fractal_size=1024, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, index, index) -> memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>
    "pto.tload"(%arg0, %1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (memref<32x32xf32, strided<[32, 1]>, #pto.address_space<gm>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> ()
    "pto.tadd"(%1, %1, %2) : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> ()
    "pto.texp"(%2, %2) <{precision_mode = #pto<precision_mode DEFAULT>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> ()
    "pto.tcvt"(%1, %2) <{rmode = #pto<round_mode CAST_RINT>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> ()
    "pto.tstore"(%2, %arg0) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1]>, #pto.address_space<gm>>) -> ()
    "pto.tmov"(%1, %2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> ()
    "pto.set_validshape"(%1, %arg3, %arg3) : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>, index, index) -> ()
    %3 = "pto.declare_tile_memref"() : () -> memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>
    %4 = "pto.materialize_tile"(%2) <{config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<32x32xf32, strided<[32, 1], offset: ?>, #pto.address_space<vec>>) -> !pto.tile_buf<vec, 32x32xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

