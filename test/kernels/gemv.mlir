// A vector times a matrix, as when one token is decoded. The cube works on 16 rows; of those one is valid, in
// the operand as in the accumulator. Where the product lies is left to the compiler.
!x = tensor<1x128xf16>
!w = tensor<128x256xf16>
!w_block = tensor<128x64xf16>
!y = tensor<1x256xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!x, !w, !y) -> !y, sym_name = "gemv"}> ({
  ^bb0(%x: !x, %w: !w, %y: !y):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %c128 = "arith.constant"() <{value = 128 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %x_mat = "tile.load"(%x, %c0, %c0, %c1, %c128) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 16, 128>, target_memory = #tile.space<mat>}> : (!x, index, index, index, index) -> !tile.tile<16x128xf16, mat, valid=1x128>
    %result = "scf.for"(%c0, %c256, %c64, %y) ({
    ^bb0(%col: index, %y_so_far: !y):
      %w_mat = "tile.load"(%w, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 64>, target_memory = #tile.space<mat>}> : (!w, index, index) -> !tile.tile<128x64xf16, mat>
      %product = "tile.gemv"(%x_mat, %w_mat) : (!tile.tile<16x128xf16, mat, valid=1x128>, !tile.tile<128x64xf16, mat>) -> !tile.tile<16x64xf32, valid=1x64, compact=normal>
      %y_next = "tile.store"(%product, %y_so_far, %c0, %col) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32, valid=1x64, compact=normal>, !y, index, index) -> !y
      "scf.yield"(%y_next) : (!y) -> ()
    }) : (index, index, index, !y) -> !y
    "func.return"(%result) : (!y) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
