// exp of a matrix whose number of rows is known at run time only. The last block of 16 rows is valid in
// part: its valid extent is an operand of the slice and stands as `?` in the type.
!matrix = tensor<?x256xf32>
!block = tensor<16x256xf32, #ptensor.view<valid = [?, 256]>>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix) -> !matrix, sym_name = "ragged_rows"}> ({
  ^bb0(%x: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %rows = "ptensor.dim"(%x) <{axis = 0 : i64}> : (!matrix) -> index
    %result = "scf.for"(%c0, %rows, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %left = "arith.subi"(%rows, %row) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %valid_rows = "arith.minsi"(%left, %c16) : (index, index) -> index
      %block = "ptensor.slice"(%x, %row, %c0, %valid_rows, %c256) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 16, 256>}> : (!matrix, index, index, index, index) -> !block
      %y = "ptensor.exp"(%block) : (!block) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %y, %row, %c0) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
