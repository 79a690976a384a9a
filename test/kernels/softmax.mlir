// Softmax over the rows of a matrix, whole rows at once: exp(x - max) / sum. Taking the maximum off keeps
// the exponential finite.
!matrix = tensor<64x1024xf32>
!block = tensor<16x1024xf32>
!column = tensor<16x1xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix) -> !matrix, sym_name = "softmax"}> ({
  ^bb0(%x: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %result = "scf.for"(%c0, %c64, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %rows = "ptensor.slice"(%x, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1024>}> : (!matrix, index, index) -> !block
      %row_max = "ptensor.row_max"(%rows) : (!block) -> !column
      %shifted = "ptensor.sub"(%rows, %row_max) : (!block, !column) -> !block
      %exp = "ptensor.exp"(%shifted) : (!block) -> !block
      %row_sum = "ptensor.row_sum"(%exp) : (!block) -> !column
      %p = "ptensor.div"(%exp, %row_sum) : (!block, !column) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %p, %row, %c0) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
