"test.op"() {a = dense_resource<used> : tensor<1xi8>} : () -> ()
{-#
  dialect_resources: {
    builtin: {
      used: "0x0100000005",
      unused: "0x0100000006"
    }
  }
#-}
