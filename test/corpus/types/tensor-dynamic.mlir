"builtin.module"() ({
  "test.op"() {types = [tensor<?xf32>, tensor<?x?xf32>, tensor<4x?x8xf32>, tensor<?x4xi1>]} : () -> ()
  %0 = "test.make"() : () -> tensor<?x?xbf16>
}) : () -> ()

