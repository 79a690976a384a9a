"builtin.module"() ({
  "test.op"() {types = [memref<*xf32>, memref<*xi8, 1>, memref<*xf32, "shared">, memref<*xf32, {bank = 2 : i64}>, memref<*xindex, 3 : i32>]} : () -> ()
}) : () -> ()

