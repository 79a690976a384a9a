"builtin.module"() ({
  "test.op"() {a = dense_resource<zeta> : tensor<1xi8>, b = dense_resource<alpha> : tensor<1xi8>, c = dense_resource<Mid> : tensor<1xi8>} : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      zeta: "0x0100000001",
      alpha: "0x0100000002",
      Mid: "0x0100000003"
    }
  }
#-}

