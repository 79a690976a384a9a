"test.op"() {x = dense_resource<b> : tensor<1xi64>, y = dense_resource<c> : tensor<2xi32>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      b: "0x400000000102030405060708",
      c: "0x100000000102030405060708"
    }
  }
#-}
