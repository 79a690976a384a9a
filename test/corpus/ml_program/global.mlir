#extern = #ml_program.extern
"builtin.module"() ({
  "ml_program.global"() <{sym_name = "w", sym_visibility = "private", type = tensor<4xi32>, value = dense<4> : tensor<4xi32>}> : () -> ()
  "ml_program.global"() <{is_mutable, sym_name = "v", sym_visibility = "public", type = tensor<?xf32>, value = #extern}> : () -> ()
  "ml_program.global"() <{is_mutable, sym_name = "u", sym_visibility = "private", type = tensor<?xi8>}> : () -> ()
  "ml_program.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %0 = "ml_program.global_load_const"() <{global = @w}> : () -> tensor<4xi32>
    %1 = "ml_program.global_load"() <{global = @v}> : () -> tensor<?xf32>
    "ml_program.global_store"(%1) <{global = @v}> : (tensor<?xf32>) -> ()
    "ml_program.return"(%arg0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

