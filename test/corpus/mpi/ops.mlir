"builtin.module"() ({
  "func.func"() <{function_type = (memref<100xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<100xf32>, %arg1: i32):
    %0 = "mpi.init"() : () -> !mpi.retval
    %1:2 = "mpi.comm_rank"() : () -> (!mpi.retval, i32)
    "mpi.send"(%arg0, %arg1, %arg1) : (memref<100xf32>, i32, i32) -> ()
    "mpi.finalize"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

