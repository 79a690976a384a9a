"builtin.module"() ({
  "func.func"() <{function_type = (tensor<16x16xf32>, tensor<1x8xf32>) -> (), sym_name = "aligned"}> ({
  ^bb0(%arg10: tensor<16x16xf32>, %arg11: tensor<1x8xf32>):
    %25 = "arith.constant"() <{value = 0 : index}> : () -> index
    %26 = "arith.constant"() <{value = 1 : index}> : () -> index
    %27 = "arith.constant"() <{value = 8 : index}> : () -> index
    %28 = "tile.load"(%arg10, %25, %25) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<vec>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, vec>
    %29 = "tile.slice"(%28, %26, %27) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
    %30 = "tile.store"(%29, %arg11, %25, %25) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<16x16xf32>, tensor<1x8xf32>) -> (), sym_name = "unaligned"}> ({
  ^bb0(%arg8: tensor<16x16xf32>, %arg9: tensor<1x8xf32>):
    %20 = "arith.constant"() <{value = 0 : index}> : () -> index
    %21 = "arith.constant"() <{value = 4 : index}> : () -> index
    %22 = "tile.load"(%arg8, %20, %20) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<vec>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, vec>
    %23 = "tile.slice"(%22, %20, %21) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
    %24 = "tile.store"(%23, %arg9, %20, %20) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<16x64xf32>, tensor<16x64xf32>) -> (), sym_name = "counter"}> ({
  ^bb0(%arg4: tensor<16x64xf32>, %arg5: tensor<16x64xf32>):
    %13 = "arith.constant"() <{value = 0 : index}> : () -> index
    %14 = "arith.constant"() <{value = 8 : index}> : () -> index
    %15 = "arith.constant"() <{value = 64 : index}> : () -> index
    %16 = "tile.load"(%arg4, %13, %13) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<16x64xf32>, index, index) -> !tile.tile<16x64xf32, vec>
    %17 = "scf.for"(%13, %15, %14, %arg5) ({
    ^bb0(%arg6: index, %arg7: tensor<16x64xf32>):
      %18 = "tile.slice"(%16, %13, %arg6) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x8xf32, vec>
      %19 = "tile.store"(%18, %arg7, %13, %arg6) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x8xf32, vec>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
      "scf.yield"(%19) : (tensor<16x64xf32>) -> ()
    }) : (index, index, index, tensor<16x64xf32>) -> tensor<16x64xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<16x32xf32>, tensor<1x8xf32>) -> (), sym_name = "nested"}> ({
  ^bb0(%arg2: tensor<16x32xf32>, %arg3: tensor<1x8xf32>):
    %6 = "arith.constant"() <{value = 0 : index}> : () -> index
    %7 = "arith.constant"() <{value = 4 : index}> : () -> index
    %8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %9 = "tile.load"(%arg2, %6, %6) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>, target_memory = #tile.space<vec>}> : (tensor<16x32xf32>, index, index) -> !tile.tile<16x32xf32, vec>
    %10 = "tile.slice"(%9, %6, %8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (!tile.tile<16x32xf32, vec>, index, index) -> !tile.tile<16x16xf32, vec>
    %11 = "tile.slice"(%10, %6, %7) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
    %12 = "tile.store"(%11, %arg3, %6, %6) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<16x64xbf16>, tensor<32x16xbf16>) -> (), sym_name = "operand"}> ({
  ^bb0(%arg0: tensor<16x64xbf16>, %arg1: tensor<32x16xbf16>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 32 : index}> : () -> index
    %2 = "tile.load"(%arg0, %0, %0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<mat>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x64xbf16, mat>
    %3 = "tile.load"(%arg1, %0, %0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 16>, target_memory = #tile.space<mat>}> : (tensor<32x16xbf16>, index, index) -> !tile.tile<32x16xbf16, mat>
    %4 = "tile.slice"(%2, %0, %1) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (!tile.tile<16x64xbf16, mat>, index, index) -> !tile.tile<16x32xbf16, mat>
    %5 = "tile.matmul"(%4, %3) : (!tile.tile<16x32xbf16, mat>, !tile.tile<32x16xbf16, mat>) -> !tile.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

{-#
  external_resources: {
    mlir_reproducer: {
      pipeline: "builtin.module(func.func(canonicalize-tile-slice))",
      disable_threading: false,
      verify_each: true
    }
  }
#-}
