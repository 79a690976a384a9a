// The best expert of each token: the largest of its 256 router scores and where it stands. (The argmax is
// the first of equal scores.)
!scores = tensor<64x256xf32>
!block = tensor<16x256xf32>
!value = tensor<16x1xf32>
!index = tensor<16x1xi32>
!values = tensor<64x1xf32>
!indices = tensor<64x1xi32>
"builtin.module"() ({
  "func.func"() <{function_type = (!scores, !values, !indices) -> (!values, !indices), sym_name = "top1"}> ({
  ^bb0(%scores: !scores, %best: !values, %expert: !indices):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %values, %indices = "scf.for"(%c0, %c64, %c16, %best, %expert) ({
    ^bb0(%row: index, %best_so_far: !values, %expert_so_far: !indices):
      %rows = "ptensor.slice"(%scores, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 256>}> : (!scores, index, index) -> !block
      %row_max = "ptensor.row_max"(%rows) : (!block) -> !value
      %row_argmax = "ptensor.row_argmax"(%rows) : (!block) -> !index
      %best_next = "ptensor.assemble"(%best_so_far, %row_max, %row, %c0) : (!values, !value, index, index) -> !values
      %expert_next = "ptensor.assemble"(%expert_so_far, %row_argmax, %row, %c0) : (!indices, !index, index, index) -> !indices
      "scf.yield"(%best_next, %expert_next) : (!values, !indices) -> ()
    }) : (index, index, index, !values, !indices) -> (!values, !indices)
    "func.return"(%values, %indices) : (!values, !indices) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
