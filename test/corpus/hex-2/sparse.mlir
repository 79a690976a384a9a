"builtin.module"() ({
  "test.op"() {a = sparse<[[0], [1], [2]], "0x010000000200000003000000"> : tensor<9xi32>} : () -> ()
}) : () -> ()

