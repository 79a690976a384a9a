"test.op"() {b = dense_resource<large> : tensor<16xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      large: "0x0100000001020304050607080910111213141516"
    }
  }
#-}
