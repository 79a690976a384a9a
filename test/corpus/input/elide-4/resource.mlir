"test.op"() {a = dense_resource<r> : tensor<8xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      r: "0x010000000102030405060708"
    }
  }
#-}
