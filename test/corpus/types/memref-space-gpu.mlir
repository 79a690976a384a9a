"builtin.module"() ({
  "test.op"() {types = [memref<4xf32, #gpu.address_space<global>>, memref<4xf32, #gpu.address_space<workgroup>>, memref<4xf32, #gpu.address_space<private>>]} : () -> ()
}) : () -> ()

