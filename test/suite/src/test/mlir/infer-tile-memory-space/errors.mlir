// RUN: jpto-opt %s --infer-tile-memory-space --split-input-file --verify-diagnostics

// expected-error@+1 {{'func.func' op takes a tile as argument #0; tiles live in one function, pass a tensor}}
"func.func"() <{function_type = (!tile.tile<16x16xf32>) -> (), sym_name = "f"}> ({
^bb0(%x: !tile.tile<16x16xf32>):
  "func.return"() : () -> ()
}) : () -> ()

// -----

// No unit moves an operand of the cube back.
"func.func"() <{function_type = (tensor<16x16xf32>) -> (), sym_name = "f"}> ({
^bb0(%x: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<mat>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, mat>
  // expected-error@+1 {{'tile.exp' op needs operand #0 in vec, but it is in mat, from where no move leads there}}
  %e = "tile.exp"(%a) : (!tile.tile<16x16xf32, mat>) -> !tile.tile<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Nothing fills an accumulator but products.
"func.func"() <{function_type = (tensor<16x16xf16>) -> (), sym_name = "f"}> ({
^bb0(%x: tensor<16x16xf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<16x16xf16>, index, index) -> !tile.tile<16x16xf16>
  %z = "tile.full"() <{value = 0.0 : f32}> : () -> !tile.tile<16x16xf32>
  // expected-error@+1 {{'tile.matmul_acc' op needs operand #0 in acc, but it is in vec, from where no move leads there; an accumulator begins with a product, or with a tile.create and `init`}}
  %s = "tile.matmul_acc"(%z, %a, %a) : (!tile.tile<16x16xf32>, !tile.tile<16x16xf16>, !tile.tile<16x16xf16>) -> !tile.tile<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()
