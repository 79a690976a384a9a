// out = a @ b + bias as tiles, every move written out: GM to the big cube memory (mat), from there to the two
// operand memories and, for the bias, to its table. The product lands in the accumulator.
!a = tensor<32x128xf16>
!b = tensor<128x64xf16>
!bias = tensor<1x64xf32>
!out = tensor<32x64xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!a, !b, !bias, !out) -> !out, sym_name = "matmul_bias"}> ({
  ^bb0(%a: !a, %b: !b, %bias: !bias, %out: !out):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %a_mat = "tile.load"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 128>, target_memory = #tile.space<mat>}> : (!a, index, index) -> !tile.tile<32x128xf16, mat>
    %b_mat = "tile.load"(%b, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 64>, target_memory = #tile.space<mat>}> : (!b, index, index) -> !tile.tile<128x64xf16, mat>
    %bias_mat = "tile.load"(%bias, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 64>, target_memory = #tile.space<mat>}> : (!bias, index, index) -> !tile.tile<1x64xf32, mat, blayout=row_major, slayout=none_box>
    %a_left = "tile.move"(%a_mat) <{target_memory = #tile.space<left>}> : (!tile.tile<32x128xf16, mat>) -> !tile.tile<32x128xf16, left>
    %b_right = "tile.move"(%b_mat) <{target_memory = #tile.space<right>}> : (!tile.tile<128x64xf16, mat>) -> !tile.tile<128x64xf16, right>
    %bias_table = "tile.move"(%bias_mat) <{target_memory = #tile.space<bias>}> : (!tile.tile<1x64xf32, mat, blayout=row_major, slayout=none_box>) -> !tile.tile<1x64xf32, bias>
    %product = "tile.matmul_bias"(%a_left, %b_right, %bias_table) : (!tile.tile<32x128xf16, left>, !tile.tile<128x64xf16, right>, !tile.tile<1x64xf32, bias>) -> !tile.tile<32x64xf32, acc>
    %result = "tile.store"(%product, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<32x64xf32, acc>, !out, index, index) -> !out
    "func.return"(%result) : (!out) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
