// Softmax over rows too long for the vector memory. A first walk over each row carries the maximum so far
// and the sum of exponentials relative to it; when the maximum grows, the sum is scaled down. A second walk
// writes the result.
!matrix = tensor<16x16384xf32>
!block = tensor<16x512xf32>
!column = tensor<16x1xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix) -> !matrix, sym_name = "softmax_online"}> ({
  ^bb0(%x: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c512 = "arith.constant"() <{value = 512 : index}> : () -> index
    %c16384 = "arith.constant"() <{value = 16384 : index}> : () -> index
    // The most negative finite number: an infinity less an infinity would be no number.
    %lowest = "ptensor.full"() <{value = -3.40282347E+38 : f32}> : () -> !column
    %zero = "ptensor.full"() <{value = 0.0 : f32}> : () -> !column
    %row_max, %row_sum = "scf.for"(%c0, %c16384, %c512, %lowest, %zero) ({
    ^bb0(%col: index, %max_so_far: !column, %sum_so_far: !column):
      %block = "ptensor.slice"(%x, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !block
      %block_max = "ptensor.row_max"(%block) : (!block) -> !column
      %max = "ptensor.maximum"(%max_so_far, %block_max) : (!column, !column) -> !column
      %drop = "ptensor.sub"(%max_so_far, %max) : (!column, !column) -> !column
      %scale = "ptensor.exp"(%drop) : (!column) -> !column
      %scaled = "ptensor.mul"(%sum_so_far, %scale) : (!column, !column) -> !column
      %shifted = "ptensor.sub"(%block, %max) : (!block, !column) -> !block
      %exp = "ptensor.exp"(%shifted) : (!block) -> !block
      %block_sum = "ptensor.row_sum"(%exp) : (!block) -> !column
      %sum = "ptensor.add"(%scaled, %block_sum) : (!column, !column) -> !column
      "scf.yield"(%max, %sum) : (!column, !column) -> ()
    }) : (index, index, index, !column, !column) -> (!column, !column)
    %result = "scf.for"(%c0, %c16384, %c512, %out) ({
    ^bb0(%col: index, %out_so_far: !matrix):
      %block = "ptensor.slice"(%x, %c0, %col) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !block
      %shifted = "ptensor.sub"(%block, %row_max) : (!block, !column) -> !block
      %exp = "ptensor.exp"(%shifted) : (!block) -> !block
      %p = "ptensor.div"(%exp, %row_sum) : (!block, !column) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %p, %c0, %col) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
