"builtin.module"() ({
  "test.op"() {a = dense<1> : tensor<2xi32, "enc">, b = dense<[1, 2]> : tensor<2xi32, #foo.tiled>} : () -> ()
}) : () -> ()

