// z = x + y, in blocks of 1024 elements that fit into the vector memory beside each other.
!vector = tensor<8192xf32>
!block = tensor<1024xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!vector, !vector, !vector) -> !vector, sym_name = "vector_add"}> ({
  ^bb0(%x: !vector, %y: !vector, %z: !vector):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1024 = "arith.constant"() <{value = 1024 : index}> : () -> index
    %c8192 = "arith.constant"() <{value = 8192 : index}> : () -> index
    %result = "scf.for"(%c0, %c8192, %c1024, %z) ({
    ^bb0(%at: index, %z_so_far: !vector):
      %x_block = "ptensor.slice"(%x, %at) <{operandSegmentSizes = array<i32: 1, 1, 0>, shape = array<i64: 1024>}> : (!vector, index) -> !block
      %y_block = "ptensor.slice"(%y, %at) <{operandSegmentSizes = array<i32: 1, 1, 0>, shape = array<i64: 1024>}> : (!vector, index) -> !block
      %sum = "ptensor.add"(%x_block, %y_block) : (!block, !block) -> !block
      %z_next = "ptensor.assemble"(%z_so_far, %sum, %at) : (!vector, !block, index) -> !vector
      "scf.yield"(%z_next) : (!vector) -> ()
    }) : (index, index, index, !vector) -> !vector
    "func.return"(%result) : (!vector) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
