// RMS norm of bf16 rows, computed in f32: x / sqrt(mean(x^2) + epsilon) * gamma.
!matrix = tensor<64x512xbf16>
!vector = tensor<1x512xf32>
!narrow = tensor<16x512xbf16>
!block = tensor<16x512xf32>
!column = tensor<16x1xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !vector, !matrix) -> !matrix, sym_name = "rms_norm"}> ({
  ^bb0(%x: !matrix, %gamma: !vector, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %one_of_n = "arith.constant"() <{value = 0.001953125 : f32}> : () -> f32
    %epsilon = "arith.constant"() <{value = 1.0e-6 : f32}> : () -> f32
    %result = "scf.for"(%c0, %c64, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %narrow = "ptensor.slice"(%x, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !narrow
      %rows = "ptensor.cast"(%narrow) <{mode = #tile.round<none>, to = f32}> : (!narrow) -> !block
      %square = "ptensor.mul"(%rows, %rows) : (!block, !block) -> !block
      %sum = "ptensor.row_sum"(%square) : (!block) -> !column
      %mean = "ptensor.muls"(%sum, %one_of_n) : (!column, f32) -> !column
      %padded = "ptensor.adds"(%mean, %epsilon) : (!column, f32) -> !column
      %rstd = "ptensor.rsqrt"(%padded) : (!column) -> !column
      %normal = "ptensor.row_expand_mul"(%rows, %rstd) : (!block, !column) -> !block
      %scaled = "ptensor.col_expand_mul"(%normal, %gamma) : (!block, !vector) -> !block
      %y = "ptensor.cast"(%scaled) <{mode = #tile.round<rint>, to = bf16}> : (!block) -> !narrow
      %out_next = "ptensor.assemble"(%out_so_far, %y, %row, %c0) : (!matrix, !narrow, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
