"test.op"() {x = dense_resource<c> : tensor<1xi8>, a = dense_resource<a> : tensor<1xi8>} : () -> ()
"test.op"() {x = dense_resource<b> : tensor<1xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      a: "0x0100000001",
      b: "0x0100000002",
      c: "0x0100000003",
      d: "0x0100000004"
    }
  }
#-}
