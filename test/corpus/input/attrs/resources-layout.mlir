{-# dialect_resources : { builtin : { b : "0x0400000001000000" , a : "0x04000000ff000000" } } #-}
"test.op"() {x = dense_resource<b> : tensor<1xi32>, y = dense_resource<a> : tensor<1xi32>} : () -> ()
{-#
  external_resources: { t: { k: "v" } }
#-}
