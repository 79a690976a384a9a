"builtin.module"() ({
  "test.op"() {a = dense_resource<a_b> : tensor<1xi8>, b = dense_resource<_1> : tensor<1xi8>, c = dense_resource<a.b$c> : tensor<1xi8>} : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      a_b: "0x0100000001",
      _1: "0x0100000002",
      a.b$c: "0x0100000003"
    }
  }
#-}

