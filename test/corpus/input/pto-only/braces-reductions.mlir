"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 1x32xf32>, !pto.tile_buf<vec, 32x1xi32, blayout=col_major>, !pto.tile_buf<vec, 1x32xi32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xf32>, %arg1: !pto.tile_buf<vec, 32x32xf32>, %arg2: !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, %arg3: !pto.tile_buf<vec, 1x32xf32>, %arg4: !pto.tile_buf<vec, 32x1xi32, blayout=col_major>, %arg5: !pto.tile_buf<vec, 1x32xi32>):
    "pto.trowsum"(%arg0, %arg1, %arg2) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
    "pto.trowmax"(%arg0, %arg1, %arg2) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
    "pto.trowmin"(%arg0, %arg1, %arg2) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
    "pto.trowprod"(%arg0, %arg1, %arg2) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
    "pto.trowargmax"(%arg0, %arg1, %arg4) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xi32, blayout=col_major>) -> ()
    "pto.trowargmin"(%arg0, %arg1, %arg4) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xi32, blayout=col_major>) -> ()
    "pto.tcolmax"(%arg0, %arg3) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolmin"(%arg0, %arg3) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolprod"(%arg0, %arg3) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolsum"(%arg0, %arg3) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolsum"(%arg0, %arg1, %arg3) {isBinary = true} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolsum"(%arg0, %arg1, %arg3) {isBinary = false} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xf32>) -> ()
    "pto.tcolargmax"(%arg0, %arg1, %arg5) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xi32>) -> ()
    "pto.tcolargmin"(%arg0, %arg1, %arg5) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 1x32xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

