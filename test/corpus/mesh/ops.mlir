"builtin.module"() ({
  "mesh.mesh"() <{shape = array<i64: 2, -9223372036854775808, 4>, sym_name = "m"}> : () -> ()
  "func.func"() <{function_type = (tensor<8x16xf32>) -> tensor<8x16xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<8x16xf32>):
    %0 = "mesh.all_reduce"(%arg0) <{mesh = @m, mesh_axes = array<i16: 0, 2>, reduction = #mesh.partial<max>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
    "func.return"(%0) : (tensor<8x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()

