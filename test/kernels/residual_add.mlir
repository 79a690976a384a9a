// A residual connection in bf16: out = hidden + residual, added in f32 so that the sum is rounded once.
!matrix = tensor<64x512xbf16>
!block = tensor<16x512xbf16>
!wide = tensor<16x512xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix, !matrix) -> !matrix, sym_name = "residual_add"}> ({
  ^bb0(%hidden: !matrix, %residual: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %result = "scf.for"(%c0, %c64, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %h = "ptensor.slice"(%hidden, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !block
      %r = "ptensor.slice"(%residual, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 512>}> : (!matrix, index, index) -> !block
      %h_wide = "ptensor.cast"(%h) <{mode = #tile.round<none>, to = f32}> : (!block) -> !wide
      %r_wide = "ptensor.cast"(%r) <{mode = #tile.round<none>, to = f32}> : (!block) -> !wide
      %sum = "ptensor.add"(%h_wide, %r_wide) : (!wide, !wide) -> !wide
      %rounded = "ptensor.cast"(%sum) <{mode = #tile.round<rint>, to = bf16}> : (!wide) -> !block
      %out_next = "ptensor.assemble"(%out_so_far, %rounded, %row, %c0) : (!matrix, !block, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
