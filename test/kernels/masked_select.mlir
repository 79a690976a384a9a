// A causal mask as tiles: scores where the mask tensor is positive, a large negative number elsewhere.
// The predicate is packed, eight elements to a byte.
!matrix = tensor<64x256xf32>
!block = !tile.tile<16x256xf32, vec>
!mask = !tile.tile<16x32xui8, vec>
!scratch = !tile.tile<1x32xui8, vec>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix, !matrix) -> !matrix, sym_name = "masked_select"}> ({
  ^bb0(%scores: !matrix, %allowed: !matrix, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %zero = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
    %lowest = "tile.full"() <{value = -1.0e+30 : f32}> : () -> !block
    %result = "scf.for"(%c0, %c64, %c16, %out) ({
    ^bb0(%row: index, %out_so_far: !matrix):
      %s = "tile.load"(%scores, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 256>, target_memory = #tile.space<vec>}> : (!matrix, index, index) -> !block
      %a = "tile.load"(%allowed, %row, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 256>, target_memory = #tile.space<vec>}> : (!matrix, index, index) -> !block
      %mask = "tile.cmps"(%a, %zero) <{cmp = #tile.cmp<gt>}> : (!block, f32) -> !mask
      %scratch = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !scratch
      %y = "tile.sel"(%mask, %s, %lowest, %scratch) : (!mask, !block, !block, !scratch) -> !block
      %out_next = "tile.store"(%y, %out_so_far, %row, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!block, !matrix, index, index) -> !matrix
      "scf.yield"(%out_next) : (!matrix) -> ()
    }) : (index, index, index, !matrix) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
