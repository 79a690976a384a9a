#sparse = #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf64, #sparse>, f64, f64) -> tensor<?xf64>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?xf64, #sparse>, %arg1: f64, %arg2: f64):
    %0 = "sparse_tensor.convert"(%arg0) : (tensor<?xf64, #sparse>) -> tensor<?xf64>
    %1 = "sparse_tensor.number_of_entries"(%arg0) : (tensor<?xf64, #sparse>) -> index
    %2 = "sparse_tensor.values"(%arg0) : (tensor<?xf64, #sparse>) -> memref<?xf64>
    %3 = "sparse_tensor.binary"(%arg1, %arg2) <{left_identity}> ({
    ^bb0(%arg3: f64, %arg4: f64):
      %4 = "arith.addf"(%arg3, %arg4) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "sparse_tensor.yield"(%4) : (f64) -> ()
    }, {
    }, {
    }) : (f64, f64) -> f64
    "func.return"(%0) : (tensor<?xf64>) -> ()
  }) : () -> ()
}) : () -> ()

