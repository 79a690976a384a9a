"test.op"() {a = dense_resource<small> : tensor<1xi8>, b = dense_resource<large> : tensor<16xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      small: "0x0100000001",
      large: "0x0100000001020304050607080910111213141516"
    }
  },
  external_resources: {
    tool: {
      a: "short",
      b: "a string which is longer than the limit",
      c: true
    }
  }
#-}
