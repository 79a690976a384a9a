// Layer norm over rows: (x - mean) / sqrt(variance + epsilon) * gamma + beta.
!matrix = tensor<64x512xf32>
!vector = tensor<1x512xf32>
!block = tensor<16x512xf32>
!column = tensor<16x1xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !vector, !vector, !matrix) -> !matrix, sym_name = "layer_norm"}> ({
  ^bb0(%x: !matrix, %gamma: !vector, %beta: !vector, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %one_of_n = "arith.constant"() <{value = 0.001953125 : f32}> : () -> f32
    %epsilon = "arith.constant"() <{value = 1.0e-5 : f32}> : () -> f32
    %result = "scf.for"(%c0, %c64, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %rows = "ptensor.slice"(%x, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !block
      %sum = "ptensor.row_sum"(%rows) : (!block) -> !column
      %mean = "ptensor.muls"(%sum, %one_of_n) : (!column, f32) -> !column
      %centred = "ptensor.sub"(%rows, %mean) : (!block, !column) -> !block
      %square = "ptensor.mul"(%centred, %centred) : (!block, !block) -> !block
      %square_sum = "ptensor.row_sum"(%square) : (!block) -> !column
      %variance = "ptensor.muls"(%square_sum, %one_of_n) : (!column, f32) -> !column
      %padded = "ptensor.adds"(%variance, %epsilon) : (!column, f32) -> !column
      %rstd = "ptensor.rsqrt"(%padded) : (!column) -> !column
      %normal = "ptensor.mul"(%centred, %rstd) : (!block, !column) -> !block
      %scaled = "ptensor.mul"(%normal, %gamma) : (!block, !vector) -> !block
      %y = "ptensor.add"(%scaled, %beta) : (!block, !vector) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %y, %row, %c0) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
