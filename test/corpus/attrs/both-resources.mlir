"builtin.module"() ({
  "test.op"() {a = dense_resource<b1> : tensor<4xi8>} : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      b1: "0x0100000001020304"
    }
  },
  external_resources: {
    tool_a: {
      key: "value"
    },
    tool_b: {
      key: true
    }
  }
#-}

